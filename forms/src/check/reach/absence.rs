//! Answers that are not there: what a condition then says, and an amount.

use cel::IdedExpr;
use cel::common::ast::Expr;

use super::circuit::Bit;
use super::world::{Here, Instead};
use super::{Reach, each, here};
use crate::check::place::Place;
use crate::definition::{Calculated, Form, ValueKind};

impl<'a> Reach<'a> {
    /// The answer in a part without which the expression does not hold, although it would if the part did. A part that
    /// denies something reads as if it held then.
    pub(in crate::check) fn missing_in(&self, place: &Place<'a>, part: &'a IdedExpr) -> Option<&'a IdedExpr> {
        let (mut all, truth) = self.at(place)?;
        let other = {
            let mut world = self.world.borrow_mut();
            world.truth_of(
                place.expression,
                &here(place).instead(part.id, Instead::TrueWithoutAnswer),
            )
        };
        all.extend([other.holds, !truth.holds]);
        if !self.possible(&all) {
            return None;
        }
        self.absent(part, &here(place), all)
    }

    /// The first answer in a part that can be absent in these situations.
    fn absent(&self, part: &'a IdedExpr, here: &Here<'a>, mut all: Vec<Bit>) -> Option<&'a IdedExpr> {
        for answer in answers_in(part) {
            let present = {
                let world = self.world.borrow();
                let at = world.answer_at(answer, here);
                at.and_then(|at| world.pages.answer(at))
                    .map(|answered| answered.present)
            };
            if let Some(present) = present {
                all.push(!present);
                let possible = self.possible(&all);
                all.pop();
                if possible {
                    return Some(answer);
                }
            }
        }
        None
    }

    /// Why an amount may not come out when the form is sent.
    pub(in crate::check) fn no_amount(&self, place: &Place<'a>) -> Option<NoAmount<'a>> {
        let tree = place.expression.tree();
        let (mut all, values) = {
            let mut world = self.world.borrow_mut();
            let mut all: Vec<Bit> = self.behind.last().copied().into_iter().collect();
            all.push(!world.defined(tree, &Here::default()));
            let mut values = Vec::new();
            for (part, value) in values_in(tree, self.form) {
                let defined = world.defined(part, &Here::default());
                if value.kind == ValueKind::Money {
                    // Told about where it stands.
                    all.push(defined);
                } else {
                    values.push((part, defined));
                }
            }
            (all, values)
        };
        if !self.possible(&all) {
            return None;
        }
        if let Some(answer) = self.absent(tree, &Here::default(), all.clone()) {
            return Some(NoAmount::Answer(answer));
        }
        for (part, defined) in values {
            all.push(!defined);
            if self.possible(&all) {
                return Some(NoAmount::Value(part));
            }
            all.pop();
        }
        Some(NoAmount::Sum)
    }
}

/// Why an amount may not come out.
pub(in crate::check) enum NoAmount<'a> {
    /// This may not have been answered.
    Answer(&'a IdedExpr),
    /// This value may not come out.
    Value(&'a IdedExpr),
    /// The sum itself may not work, as when it divides by nought.
    Sum,
}

/// Every `page.field` in a part that reads the answer; what `has()` asks about is not read.
fn answers_in(part: &IdedExpr) -> Vec<&IdedExpr> {
    let mut answers = Vec::new();
    each(part, &mut |part| {
        if matches!(&part.expr, Expr::Select(select) if !select.test) {
            answers.push(part);
        }
    });
    answers
}

fn values_in<'a>(part: &'a IdedExpr, form: &'a Form) -> Vec<(&'a IdedExpr, &'a Calculated)> {
    let mut values = Vec::new();
    each(part, &mut |part| {
        if let Expr::Ident(name) = &part.expr {
            values.extend(
                form.values
                    .iter()
                    .find(|value| value.id == *name)
                    .map(|value| (part, value)),
            );
        }
    });
    values
}
