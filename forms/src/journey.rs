//! Which pages are asked, in which order, and which comes next.
//!
//! The journey is the pages, in the form's order, whose `when` holds for the answers so far. It ends at a stop page. So
//! it always ends, Back is always right, and an answer that removes a page removes what that page asked.

use std::collections::BTreeMap;

use crate::answers::{Answers, PageAnswers};
use crate::definition::{Form, Page, PageKind};
use crate::fields::World;
use crate::values::Pence;

/// The way through a form for some answers.
#[derive(Debug)]
pub struct Journey<'a> {
    form: &'a Form,
    answers: &'a Answers,
    pages: Vec<&'a Page>,
    values: Vec<(String, Pence)>,
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
    Page(&'a Page),
    /// Check answers.
    CheckAnswers,
}

/// A form that is ready to be sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Finished {
    /// The answers of the pages on the journey, and no others.
    pub answers: Answers,
    /// The calculated values.
    pub values: BTreeMap<String, Pence>,
    /// What is to be paid, when the form asks for a payment and it is more than nothing.
    pub amount: Option<Pence>,
}

/// Why a form cannot be sent yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotFinished {
    /// This page has to be answered, or answered again.
    Page(String),
    /// The price cannot be worked out from these answers: a fault of the form.
    NoPrice,
}

impl Form {
    /// The way through this form for these answers.
    pub fn journey<'a>(&'a self, answers: &'a Answers) -> Journey<'a> {
        let mut pages = Vec::new();
        let mut seen = Answers::default();
        for page in &self.pages {
            // Only answers of pages that are asked count: a changed answer takes its whole branch with it.
            if page.when.as_ref().is_some_and(|when| !when.holds(&seen, &[])) {
                continue;
            }
            pages.push(page);
            if let Some(given) = answers.page(&page.id) {
                seen.set(&page.id, given.clone());
            }
            if matches!(page.kind, PageKind::Stop) {
                break;
            }
        }
        let mut values: Vec<(String, Pence)> = Vec::new();
        for calculated in &self.values {
            if let Some(pence) = calculated.money.pence(&seen, &values) {
                values.push((calculated.id.clone(), pence));
            }
        }
        Journey {
            form: self,
            answers,
            pages,
            values,
        }
    }
}

impl<'a> Journey<'a> {
    /// The pages that are asked, in order.
    pub fn pages(&self) -> &[&'a Page] {
        &self.pages
    }

    /// The calculated values that could be worked out.
    pub fn values(&self) -> &[(String, Pence)] {
        &self.values
    }

    fn answered(&self, page: &Page) -> bool {
        match page.kind {
            PageKind::Question(_) => self.answers.page(&page.id).is_some(),
            PageKind::Content => true,
            PageKind::Stop => false,
        }
    }

    /// The first page that has to be answered; a stop page is one that cannot be.
    pub fn first_unanswered(&self) -> Option<&'a Page> {
        self.pages.iter().find(|page| !self.answered(page)).copied()
    }

    /// Where a page stands.
    pub fn place(&self, id: &str) -> Place {
        let Some(index) = self.pages.iter().position(|page| page.id == id) else {
            return Place::NotAsked;
        };
        let before_answered = self.pages.iter().take(index).all(|page| self.answered(page));
        if before_answered { Place::Open } else { Place::TooEarly }
    }

    /// The page before this one.
    pub fn before(&self, id: &str) -> Option<&'a Page> {
        let index = self.pages.iter().position(|page| page.id == id)?;
        self.pages.get(index.checked_sub(1)?).copied()
    }

    /// The page before check answers.
    pub fn last(&self) -> Option<&'a Page> {
        self.pages.last().copied()
    }

    /// What comes after this page.
    pub fn after(&self, id: &str) -> Next<'a> {
        let following = self
            .pages
            .iter()
            .position(|page| page.id == id)
            .and_then(|index| self.pages.get(index + 1));
        following.map_or(Next::CheckAnswers, |page| Next::Page(page))
    }

    /// What comes after an answer was changed from check answers: the first page that now lacks an answer.
    pub fn after_change(&self) -> Next<'a> {
        self.first_unanswered().map_or(Next::CheckAnswers, Next::Page)
    }

    /// What there is to pay, as far as the answers tell.
    pub fn amount(&self) -> Option<Pence> {
        let rule = self.form.payment.as_ref()?;
        rule.amount.pence(&self.asked(), &self.values)
    }

    /// The answers of the pages on this journey.
    pub fn asked(&self) -> Answers {
        let mut asked = Answers::default();
        for page in &self.pages {
            if let Some(given) = self.answers.page(&page.id) {
                asked.set(&page.id, given.clone());
            }
        }
        asked
    }

    /// The form as it would be sent. Every answer is read again, because a day that was in the future may no longer be.
    ///
    /// # Errors
    /// The first page that has to be answered, or answered again; or a price that cannot be worked out.
    pub fn finish(&self, world: World<'_>) -> Result<Finished, NotFinished> {
        if let Some(page) = self.first_unanswered() {
            return Err(NotFinished::Page(page.id.clone()));
        }
        for page in &self.pages {
            let again: Result<PageAnswers, _> = page.read(&page.filled(self.answers), world);
            if again.is_err() {
                return Err(NotFinished::Page(page.id.clone()));
            }
        }
        let amount = match &self.form.payment {
            None => None,
            Some(_) => match self.amount() {
                Some(amount) if !amount.is_negative() => Some(amount).filter(|a| a.is_positive()),
                _ => return Err(NotFinished::NoPrice),
            },
        };
        Ok(Finished {
            answers: self.asked(),
            values: self.values.iter().cloned().collect(),
            amount,
        })
    }
}
