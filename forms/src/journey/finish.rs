//! A form that is ready to be sent.

use std::collections::BTreeMap;

use super::{CalculatedValue, Journey, Step};
use crate::answers::{Answers, Item};
use crate::definition::PageKind;
use crate::fields::World;
use crate::values::Pence;

/// A form that is ready to be sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Finished {
    /// The answers of the pages on the journey, and no others.
    pub answers: Answers,
    /// The calculated values.
    pub values: BTreeMap<String, CalculatedValue>,
    /// What is to be paid, when the form asks for a payment and it is more than nothing.
    pub amount: Option<Pence>,
}

/// Why a form cannot be sent yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotFinished {
    /// This page has to be answered, or answered again.
    Page {
        /// The page.
        page: String,
        /// Its item, in a repeating group.
        item: Option<u32>,
    },
    /// The price cannot be worked out from these answers: a fault of the form.
    NoPrice,
}

impl NotFinished {
    fn at(step: Step<'_>) -> NotFinished {
        NotFinished::Page {
            page: step.page.id.clone(),
            item: step.item,
        }
    }
}

impl Journey<'_> {
    /// The answers of the pages on this journey; one that is the same as an earlier one is that one.
    pub fn asked(&self) -> Answers {
        let mut asked = Answers::default();
        for step in &self.steps {
            if matches!(step.page.kind, PageKind::Repeat(_)) {
                // Its items come from its pages; a group of none is there as an empty list.
                if asked.group(&step.page.id).is_none() {
                    asked.set_group(&step.page.id, Vec::<Item>::new());
                }
                continue;
            }
            let Some(given) = self.answers.resolved(self.given(*step)) else {
                continue;
            };
            match (&step.page.group, step.item) {
                (Some(group), Some(number)) => asked.set_item(group, number, &step.page.id, given.into_owned()),
                _ => asked.set(&step.page.id, given.into_owned()),
            }
        }
        asked
    }

    /// The form as it would be sent. Every answer is read again, because a day that was in the future may no longer be.
    ///
    /// # Errors
    /// The first page that has to be answered, or answered again; or a price that cannot be worked out.
    pub fn finish(&self, world: World<'_>) -> Result<Finished, NotFinished> {
        if let Some(step) = self.first_unanswered() {
            return Err(NotFinished::at(step));
        }
        for step in &self.steps {
            if self.read(*step, &self.filled(*step), world).is_err() {
                return Err(NotFinished::at(*step));
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
            values: self
                .values
                .iter()
                .map(|(id, value)| ((*id).to_owned(), value.clone()))
                .collect(),
            amount,
        })
    }
}
