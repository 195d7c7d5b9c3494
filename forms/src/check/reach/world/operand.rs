//! The sides of a comparison: constants, answers, and sums, in the cases that `? :` makes.

use cel::IdedExpr;
use cel::common::ast::{Expr, LiteralValue, SelectExpr};

use super::{Here, LoopItem, World};
use crate::check::reach::answers::{AnswerAt, Answered, Truth, find, name_of};
use crate::check::reach::circuit::Bit;
use crate::check::reach::terms::{Constant, Domain, MILLION, TODAY, TermId};
use crate::definition::{Field, FieldKind};

/// What stands on one side of a comparison.
pub(super) enum Operand {
    /// True or false.
    Truth(Truth),
    /// Anything else.
    Cases(Cases),
}

/// What a side is in each case; it is nothing where no case holds.
pub(super) type Cases = Vec<(Bit, Leaf)>;

/// A side in one case.
#[derive(Debug, Clone)]
pub(super) enum Leaf {
    Constant(Constant),
    /// The option of radios or a select.
    Option(AnswerAt),
    Term(TermId),
}

impl<'a> World<'a> {
    /// A part in its cases.
    pub(super) fn cases(&mut self, part: &'a IdedExpr, here: &Here<'a>) -> Cases {
        match self.operand(part, here) {
            Operand::Cases(cases) => cases,
            Operand::Truth(_) => Vec::new(),
        }
    }

    /// Where a side is something.
    pub(super) fn is_something(&mut self, operand: &Operand) -> Bit {
        match operand {
            Operand::Truth(truth) => self.circuit.or(truth.holds, truth.fails),
            Operand::Cases(cases) => self.circuit.any(cases.iter().map(|(when, _)| *when)),
        }
    }

    pub(super) fn operand(&mut self, part: &'a IdedExpr, here: &Here<'a>) -> Operand {
        let always = |leaf| Operand::Cases(vec![(Bit::TRUE, leaf)]);
        let constant = |constant| always(Leaf::Constant(constant));
        match &part.expr {
            Expr::Literal(LiteralValue::Int(number)) => constant(Constant::Whole(i128::from(*number.inner()))),
            Expr::Literal(LiteralValue::String(text)) => constant(Constant::Text(text.inner().to_owned())),
            Expr::Literal(LiteralValue::Double(number)) => constant(Constant::Decimal(millionths(*number.inner()))),
            Expr::Literal(LiteralValue::Boolean(_)) | Expr::Comprehension(_) => Operand::Truth(self.truth(part, here)),
            Expr::Ident(name) => match here.at(name) {
                Some(LoopItem::Option(option)) => constant(Constant::Text(option.to_owned())),
                Some(LoopItem::Number(_)) => Operand::Truth(self.anything()),
                None if name == crate::check::scope::TODAY => always(Leaf::Term(TODAY)),
                None => match self.form.values.iter().find(|value| value.id == *name) {
                    Some(value) => self.value(value),
                    None => Operand::Truth(self.anything()),
                },
            },
            Expr::Select(select) if select.test => Operand::Truth(self.has(part, select, here)),
            Expr::Select(select) => self.answer(part, select, here),
            Expr::Call(call) if super::is_truth(&call.func_name) => Operand::Truth(self.truth(part, here)),
            Expr::Call(call) => match (call.func_name.as_str(), call.args.as_slice()) {
                ("_?_:_", [condition, yes, no]) => self.case(condition, yes, no, here),
                _ => Operand::Cases(self.sum(part, call, here)),
            },
            _ => Operand::Truth(self.anything()),
        }
    }

    fn case(&mut self, condition: &'a IdedExpr, yes: &'a IdedExpr, no: &'a IdedExpr, here: &Here<'a>) -> Operand {
        let condition = self.truth(condition, here);
        match (self.operand(yes, here), self.operand(no, here)) {
            (Operand::Truth(yes), Operand::Truth(no)) => Operand::Truth(self.choose(condition, yes, no)),
            (Operand::Cases(yes), Operand::Cases(no)) => {
                let mut cases = Vec::new();
                for (side, all) in [(condition.holds, yes), (condition.fails, no)] {
                    for (when, leaf) in all {
                        cases.push((self.circuit.and(side, when), leaf));
                    }
                }
                Operand::Cases(cases)
            }
            _ => Operand::Truth(self.anything()),
        }
    }

    /// The answer that `page.field` or `item.page.field` names.
    pub(in crate::check::reach) fn answer_at(&self, part: &IdedExpr, here: &Here<'a>) -> Option<AnswerAt> {
        let Expr::Select(select) = &part.expr else { return None };
        let (page, item) = match &select.operand.expr {
            Expr::Ident(page) => (page, None),
            Expr::Select(inner) => match &inner.operand.expr {
                Expr::Ident(name) => match here.at(name)? {
                    LoopItem::Number(number) => (&inner.field, Some(number)),
                    LoopItem::Option(_) => return None,
                },
                _ => return None,
            },
            _ => return None,
        };
        let (page, field) = find(self.form, page, &select.field)?;
        let in_group = self.form.pages.get(page)?.group.is_some();
        Some(AnswerAt {
            page,
            item: item.or(here.item).filter(|_| in_group),
            field,
        })
    }

    pub(in crate::check::reach) fn field(&self, at: AnswerAt) -> Option<&'a Field> {
        self.form.pages.get(at.page)?.fields().get(at.field)
    }

    /// The field and the answer that a part names.
    fn answered(&self, part: &IdedExpr, here: &Here<'a>) -> Option<(AnswerAt, &'a Field, Answered)> {
        let at = self.answer_at(part, here)?;
        Some((at, self.field(at)?, self.pages.answer(at)?.clone()))
    }

    fn answer(&mut self, part: &'a IdedExpr, select: &'a SelectExpr, here: &Here<'a>) -> Operand {
        if let Some((at, field, answered)) = self.answered(part, here) {
            let leaf = match &field.kind {
                FieldKind::YesNo | FieldKind::Declaration => {
                    return Operand::Truth(self.of_bit(answered.yes, answered.present));
                }
                FieldKind::Radios(_) | FieldKind::Select(_) => Leaf::Option(at),
                _ => Leaf::Term(self.term_of(field, answered.name)),
            };
            return Operand::Cases(vec![(answered.present, leaf)]);
        }
        let Some((_, field, answered)) = self.answered(&select.operand, here) else {
            return Operand::Truth(self.anything());
        };
        let there = self.part_is_there(field, &answered, &select.field);
        let name = format!("{}.{}", answered.name, select.field);
        let term = match &field.kind {
            FieldKind::Quantities { max_total, .. } => {
                self.terms
                    .term(name, Domain::Whole, Some(1), Some(i128::from(*max_total)))
            }
            _ => self.terms.term(name, Domain::Text, None, None),
        };
        Operand::Cases(vec![(there, Leaf::Term(term))])
    }

    /// Whether a part of an answer is there.
    fn part_is_there(&mut self, field: &Field, answered: &Answered, part: &str) -> Bit {
        let option = field.choices().iter().position(|option| option.value == part);
        match option.and_then(|option| answered.chosen.get(&option)) {
            Some(chosen) => *chosen,
            // Only an address that was found in the gazetteer has one.
            None if part == "uprn" => {
                let found = self
                    .terms
                    .other(&mut self.circuit, format!("{}.uprn is there", answered.name));
                self.circuit.and(answered.present, found)
            }
            None => answered.present,
        }
    }

    /// `has(page.field)`, `has(page.field.part)`.
    fn has(&mut self, part: &'a IdedExpr, select: &'a SelectExpr, here: &Here<'a>) -> Truth {
        if let Some((_, _, answered)) = self.answered(part, here) {
            return self.of_bit(answered.present, Bit::TRUE);
        }
        let Some((_, field, answered)) = self.answered(&select.operand, here) else {
            return self.anything();
        };
        let there = self.part_is_there(field, &answered, &select.field);
        self.of_bit(there, answered.present)
    }

    fn term_of(&mut self, field: &Field, name: String) -> TermId {
        let whole = |number: Option<i64>| number.map(i128::from);
        let (domain, min, max) = match &field.kind {
            FieldKind::WholeNumber { min, max, .. } => (Domain::Whole, whole(*min), whole(*max)),
            FieldKind::Money { min, max } => {
                // A resident cannot type less than nothing.
                let min = min.map_or(0, |min| min.pence()).max(0);
                (Domain::Whole, whole(Some(min)), whole(max.map(|max| max.pence())))
            }
            FieldKind::Decimal { .. } => (Domain::Decimal, None, None),
            FieldKind::Date { .. } => (Domain::Date, None, None),
            FieldKind::Month => (Domain::Month, None, None),
            FieldKind::Time => (Domain::Time, Some(0), Some(24 * 60 - 1)),
            _ => (Domain::Text, None, None),
        };
        let term = self.terms.term(name, domain, min, max);
        if let FieldKind::Date { bounds } = &field.kind {
            self.terms.bound(term, *bounds);
        }
        term
    }

    pub(super) fn leaf_name(&self, leaf: &Leaf) -> String {
        match leaf {
            Leaf::Constant(constant) => format!("{constant:?}"),
            Leaf::Term(term) => format!("t{term}"),
            Leaf::Option(at) => match (self.form.pages.get(at.page), self.field(*at)) {
                (Some(page), Some(field)) => name_of(page, at.item, &field.id),
                _ => String::new(),
            },
        }
    }
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "what is far outside stays far outside"
)]
fn millionths(number: f64) -> i128 {
    (number * MILLION as f64).round() as i128
}
