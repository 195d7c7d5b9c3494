//! Which pages are asked, in which order, and which comes next.
//!
//! The journey is the pages, in the form's order, whose `when` holds for the answers so far; the pages of a repeating
//! group once for each item, and then the page that lists them. It ends at a stop page. So it always ends, Back is
//! always right, and an answer that removes a page removes what that page asked.

mod calculated;
mod finish;
mod group;
mod page;
mod scope;
mod way;

use jiff::civil::Date;

use crate::answers::{Answer, Answers, PageAnswers};
use crate::definition::{Form, Page, PageKind, ValueKind};
use crate::values::Pence;

pub use calculated::CalculatedValue;
pub use finish::{Finished, NotFinished};
pub use group::ItemState;
pub use page::{ANOTHER, ListAnswer};

/// A page on a journey: with the number of its item, in a repeating group.
#[derive(Debug, Clone, Copy)]
pub struct Step<'a> {
    /// The page.
    pub page: &'a Page,
    /// The item, for a page of a repeating group.
    pub item: Option<u32>,
}

impl PartialEq for Step<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.page.id == other.page.id && self.item == other.item
    }
}

/// The way through a form for some answers.
pub struct Journey<'a> {
    form: &'a Form,
    answers: &'a Answers,
    today: Date,
    steps: Vec<Step<'a>>,
    values: Vec<(&'a str, CalculatedValue)>,
}

/// Where a page stands on a journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// It can be shown: every page before it has been answered.
    Open,
    /// A page before it has to be answered first.
    TooEarly,
    /// It is not asked for these answers.
    NotAsked,
}

/// What comes after a page.
#[derive(Debug, Clone, Copy)]
pub enum Next<'a> {
    /// Another page.
    Page(Step<'a>),
    /// Check answers.
    CheckAnswers,
}

impl Form {
    /// The way through this form for these answers, on that day.
    pub fn journey<'a>(&'a self, answers: &'a Answers, today: Date) -> Journey<'a> {
        way::find(self, answers, today)
    }
}

impl<'a> Journey<'a> {
    /// The pages that are asked, in order.
    pub fn steps(&self) -> &[Step<'a>] {
        &self.steps
    }

    /// The calculated values that could be worked out, by their ids.
    pub fn values(&self) -> &[(&'a str, CalculatedValue)] {
        &self.values
    }

    /// The form.
    pub fn form(&self) -> &'a Form {
        self.form
    }

    /// The step of that page and item, if it is on this journey.
    pub fn step(&self, page: &str, item: Option<u32>) -> Option<Step<'a>> {
        self.index(page, item).and_then(|index| self.steps.get(index)).copied()
    }

    fn index(&self, page: &str, item: Option<u32>) -> Option<usize> {
        self.steps
            .iter()
            .position(|step| step.page.id == page && step.item == item)
    }

    /// The answers of a step, when it has been answered.
    pub fn given(&self, step: Step<'_>) -> Option<&'a PageAnswers> {
        given(self.answers, step)
    }

    /// An answer as it stands: one that is the same as an earlier one is that one.
    pub fn resolve(&self, answer: &'a Answer) -> Option<&'a Answer> {
        self.answers.resolve(answer)
    }

    fn answered(&self, step: Step<'_>) -> bool {
        match &step.page.kind {
            // A rule can be broken by an answer that changed on another page.
            PageKind::Question(_) => self
                .given(step)
                .is_some_and(|given| step.page.must.is_empty() || self.broken_rules(step, given).is_empty()),
            PageKind::Content => true,
            PageKind::Stop => false,
            PageKind::Repeat(repeat) => self.group_answered(&step.page.id, repeat),
        }
    }

    /// The first page that has to be answered; a stop page is one that cannot be.
    pub fn first_unanswered(&self) -> Option<Step<'a>> {
        self.steps.iter().find(|step| !self.answered(**step)).copied()
    }

    /// Where a page stands.
    pub fn place(&self, page: &str, item: Option<u32>) -> Place {
        let Some(index) = self.index(page, item) else {
            return Place::NotAsked;
        };
        // The list of items is where one that is not finished is finished or removed.
        let items = self.answers.group(page).filter(|items| !items.is_empty()).map(|_| page);
        let mut before = self.steps.iter().take(index);
        let counts = |step: &Step<'_>| items.is_none() || step.page.group.as_deref() != items;
        if before.all(|step| !counts(step) || self.answered(*step)) {
            Place::Open
        } else {
            Place::TooEarly
        }
    }

    /// The page before this one.
    pub fn before(&self, step: Step<'_>) -> Option<Step<'a>> {
        let index = self.index(&step.page.id, step.item)?;
        self.steps.get(index.checked_sub(1)?).copied()
    }

    /// The page before check answers.
    pub fn last(&self) -> Option<Step<'a>> {
        self.steps.last().copied()
    }

    /// What comes after this page; in a repeating group the rest of the item, and then the list of items.
    pub fn after(&self, step: Step<'_>) -> Next<'a> {
        if let Some(group) = &step.page.group {
            return self.in_item(group, step);
        }
        let following = self
            .index(&step.page.id, step.item)
            .and_then(|index| self.steps.get(index + 1));
        following.map_or(Next::CheckAnswers, |step| Next::Page(*step))
    }

    /// What comes after an answer was changed from check answers: the first page that now lacks an answer; in a
    /// repeating group the rest of the item, and then the list of items.
    pub fn after_change(&self, step: Step<'_>) -> Next<'a> {
        match &step.page.group {
            Some(group) => self.in_item(group, step),
            None => self.first_unanswered().map_or(Next::CheckAnswers, Next::Page),
        }
    }

    fn in_item(&self, group: &str, step: Step<'_>) -> Next<'a> {
        let of_item = |other: &&Step<'_>| other.item == step.item && other.page.group == step.page.group;
        // A page that only tells is not passed over on the way.
        let after = self.index(&step.page.id, step.item).map_or(0, |index| index + 1);
        let rest = self.steps.iter().skip(after).filter(of_item).copied();
        let unanswered = self
            .steps
            .iter()
            .filter(of_item)
            .find(|step| !self.answered(**step))
            .copied();
        let telling = rest.take(1).find(|step| matches!(step.page.kind, PageKind::Content));
        let next = telling.or(unanswered).or_else(|| self.step(group, None));
        next.map_or(Next::CheckAnswers, Next::Page)
    }

    /// What there is to pay, as far as the answers tell.
    pub fn amount(&self) -> Option<Pence> {
        let rule = self.form.payment.as_ref()?;
        match self.scope([&rule.amount]).calculate(&rule.amount, ValueKind::Money)? {
            CalculatedValue::Money(amount) => Some(amount),
            _ => None,
        }
    }
}

fn given<'a>(answers: &'a Answers, step: Step<'_>) -> Option<&'a PageAnswers> {
    match (&step.page.group, step.item) {
        (Some(group), Some(number)) => answers.item(group, number)?.pages.get(&step.page.id),
        (None, None) => answers.page(&step.page.id),
        _ => None,
    }
}
