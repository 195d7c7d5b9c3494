//! The options of a field: which a resident can choose.

use std::collections::BTreeSet;

use cel::IdedExpr;
use cel::common::ast::{Expr, LiteralValue};

use super::Walk;
use crate::check::place::Place;
use crate::check::reach::answers::Answered;
use crate::check::reach::circuit::Bit;
use crate::check::reach::world::Here;
use crate::definition::{Choice, Field, FieldKind};

impl<'a> Walk<'_, 'a> {
    /// The options of a field: which are chosen, and whether that is possible.
    pub(super) fn options(&mut self, field: &'a Field, answered: &mut Answered, here: &Here<'a>) -> Bit {
        let present = answered.present;
        let relevant: Vec<(usize, &'a Choice)> = self.relevant(field);
        let mut valid = Bit::TRUE;
        let mut any = Bit::FALSE;
        let one = matches!(field.kind, FieldKind::Radios(_) | FieldKind::Select(_));
        let mut none = Bit::FALSE;
        let mut another = Bit::FALSE;
        let last = relevant.len().saturating_sub(1);
        for (position, (at, option)) in relevant.into_iter().enumerate() {
            let free = self.world.circuit.free();
            let chosen = match (one, position == last) {
                // Of radios the first that is taken; the last, when none is.
                (true, true) => self.world.circuit.and(present, !any),
                (true, false) => {
                    let free = self.world.circuit.and(free, !any);
                    self.world.circuit.and(present, free)
                }
                (false, _) => self.world.circuit.and(present, free),
            };
            any = self.world.circuit.or(any, chosen);
            if option.none {
                none = self.world.circuit.or(none, chosen);
            } else {
                another = self.world.circuit.or(another, chosen);
            }
            if let Some(when) = &option.when {
                let truth = self.world.truth_of(when, here);
                answered.offered.insert(at, truth);
                let possible = self.world.circuit.implies(chosen, truth.holds);
                valid = self.world.circuit.and(valid, possible);
            }
            answered.chosen.insert(at, chosen);
        }
        let something = self.world.circuit.implies(present, any);
        let both = self.world.circuit.and(none, another);
        valid = self.world.circuit.and(valid, something);
        self.world.circuit.and(valid, !both)
    }

    /// The options that matter; those that no expression names, and that are always offered, are as one.
    fn relevant(&self, field: &'a Field) -> Vec<(usize, &'a Choice)> {
        let mut other = false;
        let mut relevant: Vec<(usize, &'a Choice)> = Vec::new();
        for (at, option) in field.choices().iter().enumerate() {
            let named = self
                .named
                .as_ref()
                .is_none_or(|named| named.contains(option.value.as_str()));
            let plain = option.when.is_none() && !option.none && !named;
            if !plain || !std::mem::replace(&mut other, true) {
                relevant.push((at, option));
            }
        }
        relevant
    }
}

/// Every text, and every name of a part, in the expressions of a form: options that are not among them are all alike.
/// Nothing when answers are compared with each other, and so could be any of their options.
pub(super) fn named_options<'a>(places: &[Place<'a>]) -> Option<BTreeSet<&'a str>> {
    let mut named = BTreeSet::new();
    let mut open: Vec<&'a IdedExpr> = places.iter().map(|place| place.expression.tree()).collect();
    while let Some(part) = open.pop() {
        match &part.expr {
            Expr::Literal(LiteralValue::String(text)) => {
                named.insert(text.inner());
            }
            Expr::Select(select) => {
                named.insert(select.field.as_str());
                open.push(&select.operand);
            }
            Expr::Call(call) => {
                let sides: Vec<&IdedExpr> = match (call.func_name.as_str(), call.args.as_slice()) {
                    ("_==_" | "_!=_", [a, b]) => vec![a, b],
                    ("@in", [_, list]) => match &list.expr {
                        // One element that is not written out is enough.
                        Expr::List(list) => list
                            .elements
                            .iter()
                            .filter(|e| !matches!(e.expr, Expr::Literal(_)))
                            .collect(),
                        _ => Vec::new(),
                    },
                    _ => Vec::new(),
                };
                if !sides.is_empty() && !sides.iter().any(|side| matches!(side.expr, Expr::Literal(_))) {
                    return None;
                }
                open.extend(call.target.as_deref().into_iter().chain(&call.args));
            }
            Expr::List(list) => open.extend(&list.elements),
            Expr::Comprehension(inner) => open.extend([&inner.iter_range, &inner.loop_step]),
            _ => {}
        }
    }
    Some(named)
}
