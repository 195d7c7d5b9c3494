//! Finding the way: one pass over the form's pages, with what has been answered so far before CEL.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Journey, Step, given};
use crate::answers::{Answer, Answers, PageAnswers, SameAs};
use crate::definition::{Form, Page, PageKind, Repeat};
use crate::expression::Scope;

/// A journey that is being found, with what expressions read of it so far.
struct Finding<'a> {
    journey: Journey<'a>,
    scope: Scope<'a>,
}

pub(super) fn find<'a>(form: &'a Form, answers: &'a Answers, today: Date) -> Journey<'a> {
    let mut finding = Finding {
        journey: Journey {
            form,
            answers,
            today,
            steps: Vec::with_capacity(form.pages.len()),
            values: Vec::with_capacity(form.values.len()),
        },
        scope: Scope::new(today, answers),
    };
    let mut worked_out = 0;
    for (index, page) in form.pages.iter().enumerate() {
        worked_out = finding.calculate(worked_out, index);
        if page.group.is_some() {
            // Asked when its group is, below.
            continue;
        }
        let asked = page.when.as_ref().is_none_or(|when| finding.scope.holds(when));
        if let PageKind::Repeat(repeat) = &page.kind {
            if asked {
                finding.group(page, repeat);
            } else {
                finding.scope.set_group(&page.id, std::iter::empty());
            }
        }
        // Only answers of pages that are asked count: a changed answer takes its whole branch with it.
        let step = Step { page, item: None };
        if !matches!(page.kind, PageKind::Repeat(_)) {
            let counted = given(answers, step).filter(|_| asked);
            finding.scope.set_page(&page.id, counted);
        }
        if asked {
            finding.journey.steps.push(step);
        }
        if asked && matches!(page.kind, PageKind::Stop) {
            break;
        }
    }
    finding.calculate(worked_out, form.pages.len());
    finding.journey
}

impl<'a> Finding<'a> {
    /// Works out the values whose answers have all been passed; how many have been looked at.
    fn calculate(&mut self, from: usize, pages: usize) -> usize {
        let mut at = from;
        while let Some(value) = self.journey.form.values.get(at).filter(|value| value.ready <= pages) {
            if let Some(worked_out) = self.scope.calculate(&value.value, value.kind) {
                self.scope.set_value(&value.id, &worked_out);
                self.journey.values.push((&value.id, worked_out));
            }
            at += 1;
        }
        at
    }

    /// The pages of each item.
    fn group(&mut self, list: &'a Page, repeat: &Repeat) {
        let Journey { form, answers, .. } = self.journey;
        let mut items: Vec<GivenItem<'a>> = Vec::new();
        for number in numbers(answers, list, repeat) {
            let steps = item_steps(form, answers, &self.scope, &list.id, number);
            let given = steps.iter().map(|(step, asked)| {
                let counted = given(answers, *step).filter(|_| *asked);
                (step.page.id.as_str(), counted)
            });
            items.push(given.collect());
            let asked = steps.into_iter().filter(|(_, asked)| *asked);
            self.journey.steps.extend(asked.map(|(step, _)| step));
        }
        self.scope.set_group(&list.id, items.into_iter());
    }
}

/// An item's pages, each with its answers, where it has been answered and counts.
pub(super) type GivenItem<'a> = Vec<(&'a str, Option<&'a PageAnswers>)>;

/// The numbers of the items that a group has; where at least one is needed and none is there, that of the first.
pub(super) fn numbers(answers: &Answers, list: &Page, repeat: &Repeat) -> Vec<u32> {
    let items = answers.group(&list.id).unwrap_or_default();
    if items.is_empty() && repeat.min > 0 {
        return vec![1];
    }
    items.iter().map(|item| item.number).collect()
}

/// Every page of a group, and whether it is asked for this item.
fn item_steps<'a>(
    form: &'a Form,
    answers: &'a Answers,
    scope: &Scope<'a>,
    group: &'a str,
    number: u32,
) -> Vec<(Step<'a>, bool)> {
    let mut scope = scope.inner();
    let mut steps = Vec::new();
    for page in form.group_pages(group) {
        let asked = page.when.as_ref().is_none_or(|when| scope.holds(when));
        let step = Step {
            page,
            item: Some(number),
        };
        let counted = given(answers, step).filter(|_| asked);
        scope.set_page(&page.id, counted);
        steps.push((step, asked));
    }
    steps
}

impl Answers {
    /// An answer as it stands: one that is the same as an earlier one is that one.
    pub fn resolve<'a>(&'a self, answer: &'a Answer) -> Option<&'a Answer> {
        let mut answer = answer;
        // A form's `same_as` only leads to earlier fields, so this ends; the bound is for answers of another form.
        for _ in 0..16 {
            let Answer::SameAs(SameAs { same_as }) = answer else {
                return Some(answer);
            };
            let (page, field) = same_as.split_once('.')?;
            answer = self.get(page, field)?;
        }
        None
    }

    /// A page's answers, each as it stands.
    pub(super) fn resolved<'a>(&self, given: Option<&'a PageAnswers>) -> Option<std::borrow::Cow<'a, PageAnswers>> {
        let given = given?;
        if !given.values().any(|answer| matches!(answer, Answer::SameAs(_))) {
            return Some(std::borrow::Cow::Borrowed(given));
        }
        let resolved: BTreeMap<String, Answer> = given
            .iter()
            .filter_map(|(field, answer)| Some((field.clone(), self.resolve(answer)?.clone())))
            .collect();
        Some(std::borrow::Cow::Owned(resolved))
    }
}
