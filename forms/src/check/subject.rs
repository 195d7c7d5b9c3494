//! A form on the table: what several rules look at, worked out once.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::place::Place;
use super::reach::Reach;
use super::typing;
use crate::definition::Form;
use crate::problem::{Problem, Span};

/// A form that is being checked.
pub(super) struct Subject<'a> {
    /// The form.
    pub(super) form: &'a Form,
    /// Every expression.
    pub(super) places: Vec<Place<'a>>,
    /// Where expressions stand that are wrong in themselves: nothing can be decided by them.
    wrong: BTreeSet<Span>,
    reach: OnceCell<Reach<'a>>,
}

impl<'a> Subject<'a> {
    /// A form, with the types of its expressions checked.
    pub(super) fn of(form: &'a Form, problems: &mut Vec<Problem>) -> Subject<'a> {
        let places = Place::all(form);
        let mut wrong = BTreeSet::new();
        for place in &places {
            let before = problems.len();
            typing::check(place, problems);
            if problems.len() > before {
                wrong.insert(place.expression.span);
            }
        }
        Subject {
            form,
            places,
            wrong,
            reach: OnceCell::new(),
        }
    }

    /// Whether an expression is right in itself.
    pub(super) fn is_right(&self, place: &Place<'_>) -> bool {
        !self.wrong.contains(&place.expression.span)
    }

    /// Which answers lead where.
    pub(super) fn reach(&self) -> &Reach<'a> {
        self.reach.get_or_init(|| Reach::of(self.form, &self.wrong))
    }
}
