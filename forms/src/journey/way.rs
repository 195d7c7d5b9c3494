//! Finding the way: one pass over the form's pages, with what has been answered so far before CEL.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Journey, Step, given};
use crate::answers::{Answer, Answers, PageAnswers, SameAs};
use crate::definition::{Form, Page, PageKind, Repeat};
use crate::expression::Scope;

pub(super) fn find<'a>(form: &'a Form, answers: &'a Answers, today: Date) -> Journey<'a> {
    let mut journey = Journey {
        form,
        answers,
        steps: Vec::with_capacity(form.pages.len()),
        values: Vec::with_capacity(form.values.len()),
        scope: Scope::new(today),
    };
    let mut worked_out = 0;
    for (index, page) in form.pages.iter().enumerate() {
        worked_out = calculate(&mut journey, worked_out, index);
        if page.group.is_some() {
            // Asked when its group is, below.
            continue;
        }
        let asked = page.when.as_ref().is_none_or(|when| journey.scope.holds(when));
        if let PageKind::Repeat(repeat) = &page.kind {
            if asked {
                group(&mut journey, page, repeat);
            } else {
                journey.scope.set_group(&page.id, std::iter::empty());
            }
        }
        // Only answers of pages that are asked count: a changed answer takes its whole branch with it.
        let step = Step { page, item: None };
        if !matches!(page.kind, PageKind::Repeat(_)) {
            let counted = given(answers, step).filter(|_| asked);
            journey.scope.set_page(&page.id, answers.resolved(counted).as_deref());
        }
        if asked {
            journey.steps.push(step);
        }
        if asked && matches!(page.kind, PageKind::Stop) {
            break;
        }
    }
    calculate(&mut journey, worked_out, form.pages.len());
    journey
}

/// Works out the values whose answers have all been passed; how many have been looked at.
fn calculate(journey: &mut Journey<'_>, from: usize, pages: usize) -> usize {
    let mut at = from;
    while let Some(value) = journey.form.values.get(at).filter(|value| value.ready <= pages) {
        if let Some(worked_out) = journey.scope.calculate(&value.value, value.kind) {
            journey.scope.set_value(&value.id, &worked_out);
            journey.values.push((&value.id, worked_out));
        }
        at += 1;
    }
    at
}

/// The pages of each item; where at least one is needed and none is there, those of the first.
fn group<'a>(journey: &mut Journey<'a>, list: &'a Page, repeat: &Repeat) {
    let mut numbers: Vec<u32> = journey
        .answers
        .group(&list.id)
        .into_iter()
        .flatten()
        .map(|item| item.number)
        .collect();
    if numbers.is_empty() && repeat.min > 0 {
        numbers.push(1);
    }
    let form = journey.form;
    let mut items = Vec::with_capacity(numbers.len());
    for number in numbers {
        let steps = item_steps(form, journey.answers, &journey.scope, &list.id, number);
        let answered: Vec<(&str, Option<PageAnswers>)> = steps
            .iter()
            .map(|(step, asked)| {
                let counted = given(journey.answers, *step).filter(|_| *asked);
                let resolved = journey.answers.resolved(counted).map(|answers| answers.into_owned());
                (step.page.id.as_str(), resolved)
            })
            .collect();
        items.push(answered);
        journey
            .steps
            .extend(steps.into_iter().filter(|(_, asked)| *asked).map(|(step, _)| step));
    }
    let items = items
        .iter()
        .map(|item| item.iter().map(|(page, given)| (*page, given.as_ref())).collect());
    journey.scope.set_group(&list.id, items);
}

/// Every page of a group, and whether it is asked for this item.
fn item_steps<'a>(
    form: &'a Form,
    answers: &Answers,
    scope: &Scope<'_>,
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
        scope.set_page(&page.id, answers.resolved(counted).as_deref());
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
