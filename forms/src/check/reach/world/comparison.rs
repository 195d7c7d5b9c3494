//! `==`, `<` and the like, and `in`.

use cel::IdedExpr;
use cel::common::ast::{Expr, LiteralValue};

use super::operand::{Cases, Leaf, Operand};
use super::{Here, Instead, World};
use crate::check::reach::answers::{AnswerAt, Truth};
use crate::check::reach::circuit::Bit;
use crate::check::reach::terms::{Constant, Order};
use crate::definition::FieldKind;

/// More cases than this are not looked at one by one.
const MAX_CASES: usize = 256;

impl<'a> World<'a> {
    pub(super) fn compare(
        &mut self,
        part: &'a IdedExpr,
        sign: &str,
        [a, b]: [&'a IdedExpr; 2],
        here: &Here<'a>,
    ) -> Truth {
        // `a > b` is `b < a`.
        let (order, denied, a, b) = match sign {
            "_<_" => (Order::Less, false, a, b),
            "_<=_" => (Order::LessOrEqual, false, a, b),
            "_>_" => (Order::Less, false, b, a),
            "_>=_" => (Order::LessOrEqual, false, b, a),
            "_!=_" => (Order::Equal, true, a, b),
            _ => (Order::Equal, false, a, b),
        };
        let truth = match (self.operand(a, here), self.operand(b, here)) {
            (Operand::Truth(a), Operand::Truth(b)) => self.same(a, b),
            (Operand::Cases(a), Operand::Cases(b)) if a.len() * b.len() <= MAX_CASES => self.in_cases(order, &a, &b),
            (a, b) => {
                let (a, b) = (self.is_something(&a), self.is_something(&b));
                let defined = self.circuit.and(a, b);
                let name = self.name(part, here);
                let holds = self.terms.other(&mut self.circuit, name);
                return self.of_bit(holds, defined);
            }
        };
        if denied { truth.not() } else { truth }
    }

    /// Two values that are true or false, the same.
    fn same(&mut self, a: Truth, b: Truth) -> Truth {
        let mut both = |a: Bit, b: Bit, c: Bit, d: Bit| {
            let (one, other) = (self.circuit.and(a, b), self.circuit.and(c, d));
            self.circuit.or(one, other)
        };
        Truth {
            holds: both(a.holds, b.holds, a.fails, b.fails),
            fails: both(a.holds, b.fails, a.fails, b.holds),
        }
    }

    fn in_cases(&mut self, order: Order, a: &Cases, b: &Cases) -> Truth {
        let mut truth = Truth::NOTHING;
        for (when_a, left) in a {
            for (when_b, right) in b {
                let when = self.circuit.and(*when_a, *when_b);
                let bit = self.leaves(order, left, right);
                let (holds, fails) = (self.circuit.and(when, bit), self.circuit.and(when, !bit));
                truth = Truth {
                    holds: self.circuit.or(truth.holds, holds),
                    fails: self.circuit.or(truth.fails, fails),
                };
            }
        }
        truth
    }

    fn leaves(&mut self, order: Order, left: &Leaf, right: &Leaf) -> Bit {
        use Constant::{Decimal, Text, Whole};
        let circuit = &mut self.circuit;
        match (left, right) {
            (Leaf::Constant(Text(a)), Leaf::Constant(Text(b))) => ordered(order, a, b),
            (Leaf::Constant(Whole(a)), Leaf::Constant(Whole(b))) => ordered(order, a, b),
            (Leaf::Constant(Decimal(a)), Leaf::Constant(Decimal(b))) => ordered(order, a, b),
            (Leaf::Option(at), Leaf::Constant(Text(text))) | (Leaf::Constant(Text(text)), Leaf::Option(at))
                if order == Order::Equal =>
            {
                let option = self
                    .field(*at)
                    .and_then(|field| field.choices().iter().position(|o| o.value == *text));
                let chosen = self
                    .pages
                    .answer(*at)
                    .zip(option)
                    .and_then(|(answered, at)| answered.chosen.get(&at));
                chosen.copied().unwrap_or(Bit::FALSE)
            }
            (Leaf::Option(a), Leaf::Option(b)) if order == Order::Equal => self.same_option(*a, *b),
            (Leaf::Term(term), Leaf::Constant(constant)) => self.terms.compare(circuit, *term, order, constant),
            (Leaf::Constant(constant), Leaf::Term(term)) => match order {
                Order::Equal => self.terms.compare(circuit, *term, order, constant),
                // `5 < x` is "x is not 5 or less".
                Order::Less => !self.terms.compare(circuit, *term, Order::LessOrEqual, constant),
                Order::LessOrEqual => !self.terms.compare(circuit, *term, Order::Less, constant),
            },
            (Leaf::Term(a), Leaf::Term(b)) => self.terms.compare_terms(circuit, *a, order, *b),
            _ => {
                let name = format!("{} {order:?} {}", self.leaf_name(left), self.leaf_name(right));
                self.terms.other(&mut self.circuit, name)
            }
        }
    }

    /// Whether two answers are the same option.
    fn same_option(&mut self, a: AnswerAt, b: AnswerAt) -> Bit {
        let (Some(one), Some(other)) = (self.field(a), self.field(b)) else {
            return Bit::FALSE;
        };
        let (Some(first), Some(second)) = (self.pages.answer(a).cloned(), self.pages.answer(b).cloned()) else {
            return self.circuit.free();
        };
        let mut same = Bit::FALSE;
        for (at, bit) in &first.chosen {
            let value = one.choices().get(*at).map(|option| &option.value);
            let matching = other.choices().iter().position(|option| Some(&option.value) == value);
            if let Some(matching) = matching.and_then(|at| second.chosen.get(&at)) {
                let both = self.circuit.and(*bit, *matching);
                same = self.circuit.or(same, both);
            }
        }
        same
    }

    pub(super) fn is_in(
        &mut self,
        part: &'a IdedExpr,
        value: &'a IdedExpr,
        list: &'a IdedExpr,
        here: &Here<'a>,
    ) -> Truth {
        if let Expr::List(written) = &list.expr {
            return self.in_list(part, value, &written.elements, here);
        }
        let answer = self.answer_at(list, here);
        let field = answer.and_then(|at| self.field(at));
        let answered = answer.and_then(|at| self.pages.answer(at)).cloned();
        if let (Some(field), Some(answered), Expr::Literal(LiteralValue::String(text))) = (field, answered, &value.expr)
            && matches!(field.kind, FieldKind::Checkboxes(_) | FieldKind::Quantities { .. })
        {
            let option = field.choices().iter().position(|option| option.value == text.inner());
            let chosen = option
                .and_then(|option| answered.chosen.get(&option))
                .copied()
                .unwrap_or(Bit::FALSE);
            return self.of_bit(chosen, answered.present);
        }
        let (a, b) = (self.defined(value, here), self.defined(list, here));
        let defined = self.circuit.and(a, b);
        let name = self.name(part, here);
        let holds = self.terms.other(&mut self.circuit, name);
        self.of_bit(holds, defined)
    }

    /// `value in [a, b]` is `value == a || value == b`, and nothing where one of them is.
    fn in_list(&mut self, part: &'a IdedExpr, value: &'a IdedExpr, elements: &'a [IdedExpr], here: &Here<'a>) -> Truth {
        let value = self.operand(value, here);
        let mut defined = self.is_something(&value);
        let mut any = Bit::FALSE;
        for (number, element) in elements.iter().enumerate() {
            let side = self.operand(element, here);
            let there = self.is_something(&side);
            defined = self.circuit.and(defined, there);
            if matches!(here.instead, Some((id, Instead::Truth(_))) if id == element.id) {
                continue;
            }
            let same = match (&value, &side) {
                (Operand::Cases(a), Operand::Cases(b)) if a.len() * b.len() <= MAX_CASES => {
                    self.in_cases(Order::Equal, a, b).holds
                }
                (Operand::Truth(a), Operand::Truth(b)) => self.same(*a, *b).holds,
                _ => {
                    let name = format!("{} at {number}", self.name(part, here));
                    self.terms.other(&mut self.circuit, name)
                }
            };
            any = self.circuit.or(any, same);
        }
        self.of_bit(any, defined)
    }
}

fn ordered<T: Ord + ?Sized>(order: Order, a: &T, b: &T) -> Bit {
    let holds = match order {
        Order::Less => a < b,
        Order::LessOrEqual => a <= b,
        Order::Equal => a == b,
    };
    if holds { Bit::TRUE } else { Bit::FALSE }
}
