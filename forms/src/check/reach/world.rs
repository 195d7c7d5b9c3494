//! Expressions as true or false values that depend on each other.

mod comparison;
pub(super) mod group;
mod here;
mod name;
mod operand;
mod sum;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use cel::IdedExpr;
use cel::common::ast::{CallExpr, Expr, LiteralValue};

use super::answers::{AskedPages, Truth};
use super::circuit::{Bit, Circuit};
use super::terms::Terms;
use crate::definition::{Calculated, Form, ValueKind};
use crate::problem::Span;
use group::Items;
pub(super) use here::Here;
pub(in crate::check) use here::Instead;
use here::LoopItem;
use operand::{Cases, Operand};

/// Everything that expressions are over, and what has been worked out of it.
pub(super) struct World<'a> {
    pub(super) form: &'a Form,
    pub(super) circuit: Circuit,
    pub(super) terms: Terms,
    pub(super) pages: AskedPages,
    /// For each repeating group, the items that stand for all.
    pub(super) items: BTreeMap<&'a str, Items>,
    /// What holds in every situation, beside what [`Terms::facts`] gives.
    pub(super) facts: Vec<Bit>,
    /// Expressions that are wrong in themselves: they could give anything.
    pub(super) wrong: BTreeSet<Span>,
    /// What calculated values give.
    truths: HashMap<&'a str, Truth>,
    cases: HashMap<&'a str, Cases>,
}

impl<'a> World<'a> {
    pub(super) fn of(form: &'a Form, wrong: BTreeSet<Span>) -> World<'a> {
        World {
            form,
            circuit: Circuit::new(),
            terms: Terms::new(),
            pages: AskedPages::default(),
            items: BTreeMap::new(),
            facts: Vec::new(),
            wrong,
            truths: HashMap::new(),
            cases: HashMap::new(),
        }
    }

    /// What could be anything.
    pub(super) fn anything(&mut self) -> Truth {
        let (defined, holds) = (self.circuit.free(), self.circuit.free());
        self.of_bit(holds, defined)
    }

    /// A value that is there only where `defined`.
    fn of_bit(&mut self, holds: Bit, defined: Bit) -> Truth {
        Truth {
            holds: self.circuit.and(defined, holds),
            fails: self.circuit.and(defined, !holds),
        }
    }

    /// An expression of a form.
    pub(super) fn truth_of(&mut self, expression: &'a crate::expression::Expression, here: &Here<'a>) -> Truth {
        if self.wrong.contains(&expression.span) {
            return self.anything();
        }
        self.truth(expression.tree(), here)
    }

    /// A part that is true or false.
    pub(super) fn truth(&mut self, part: &'a IdedExpr, here: &Here<'a>) -> Truth {
        match here.instead {
            Some((id, Instead::Truth(truth))) if id == part.id => truth,
            Some((id, Instead::TrueWithoutAnswer)) if id == part.id => {
                let truth = self.truth_itself(part, here);
                Truth {
                    holds: !truth.fails,
                    fails: truth.fails,
                }
            }
            _ => self.truth_itself(part, here),
        }
    }

    fn truth_itself(&mut self, part: &'a IdedExpr, here: &Here<'a>) -> Truth {
        match &part.expr {
            Expr::Literal(LiteralValue::Boolean(true_)) => {
                if *true_.inner() {
                    Truth::TRUE
                } else {
                    Truth::FALSE
                }
            }
            Expr::Call(call) => self.call(part, call, here),
            Expr::Comprehension(inner) => self.over_items(part, inner, here),
            _ => match self.operand(part, here) {
                Operand::Truth(truth) => truth,
                Operand::Cases(_) => self.anything(),
            },
        }
    }

    fn call(&mut self, part: &'a IdedExpr, call: &'a CallExpr, here: &Here<'a>) -> Truth {
        match (call.func_name.as_str(), call.args.as_slice()) {
            ("_&&_", [a, b]) => {
                let (a, b) = (self.truth(a, here), self.truth(b, here));
                self.and(a, b)
            }
            ("_||_", [a, b]) => {
                let (a, b) = (self.truth(a, here), self.truth(b, here));
                self.or(a, b)
            }
            ("!_", [a]) => self.truth(a, here).not(),
            ("_?_:_", [condition, yes, no]) => {
                let condition = self.truth(condition, here);
                let (yes, no) = (self.truth(yes, here), self.truth(no, here));
                self.choose(condition, yes, no)
            }
            (sign @ ("_==_" | "_!=_" | "_<_" | "_<=_" | "_>_" | "_>=_"), [a, b]) => {
                self.compare(part, sign, [a, b], here)
            }
            ("@in", [value, list]) => self.is_in(part, value, list, here),
            // contains, startsWith, endsWith, matches: only their text stands for them.
            _ => {
                let defined = self.defined(part, here);
                let name = self.name(part, here);
                let holds = self.terms.other(&mut self.circuit, name);
                self.of_bit(holds, defined)
            }
        }
    }

    pub(super) fn and(&mut self, a: Truth, b: Truth) -> Truth {
        Truth {
            holds: self.circuit.and(a.holds, b.holds),
            fails: self.circuit.or(a.fails, b.fails),
        }
    }

    pub(super) fn or(&mut self, a: Truth, b: Truth) -> Truth {
        self.and(a.not(), b.not()).not()
    }

    fn choose(&mut self, condition: Truth, yes: Truth, no: Truth) -> Truth {
        let mut side = |yes: Bit, no: Bit| {
            let (yes, no) = (
                self.circuit.and(condition.holds, yes),
                self.circuit.and(condition.fails, no),
            );
            self.circuit.or(yes, no)
        };
        Truth {
            holds: side(yes.holds, no.holds),
            fails: side(yes.fails, no.fails),
        }
    }

    /// What a calculated value gives.
    fn value(&mut self, value: &'a Calculated) -> Operand {
        if self.wrong.contains(&value.value.span) {
            return Operand::Truth(self.anything());
        }
        let (id, tree) = (value.id.as_str(), value.value.tree());
        if value.kind == ValueKind::YesNo {
            if let Some(known) = self.truths.get(id) {
                return Operand::Truth(*known);
            }
            // A value that reads itself is told about elsewhere, and ends here.
            self.truths.insert(id, Truth::NOTHING);
            let truth = self.truth(tree, &Here::default());
            self.truths.insert(id, truth);
            return Operand::Truth(truth);
        }
        if let Some(known) = self.cases.get(id) {
            return Operand::Cases(known.clone());
        }
        self.cases.insert(id, Vec::new());
        let cases = self.cases(tree, &Here::default());
        self.cases.insert(id, cases.clone());
        Operand::Cases(cases)
    }

    /// Whether a part gives anything.
    pub(super) fn defined(&mut self, part: &'a IdedExpr, here: &Here<'a>) -> Bit {
        let call = match &part.expr {
            Expr::Call(call) => call,
            Expr::List(list) => {
                let all: Vec<Bit> = list
                    .elements
                    .iter()
                    .map(|element| self.defined(element, here))
                    .collect();
                return self.circuit.all(all);
            }
            Expr::Comprehension(inner) => return self.loop_defined(part, inner, here),
            // The list of a group's items is always there.
            Expr::Ident(_) if self.group(part).is_some() => return Bit::TRUE,
            _ => {
                let operand = self.operand(part, here);
                return self.is_something(&operand);
            }
        };
        if is_truth(&call.func_name) {
            let truth = self.truth(part, here);
            return self.circuit.or(truth.holds, truth.fails);
        }
        if call.func_name == "_?_:_" {
            let [condition, yes, no] = call.args.as_slice() else {
                return Bit::FALSE;
            };
            let condition = self.truth(condition, here);
            let (yes, no) = (self.defined(yes, here), self.defined(no, here));
            let (yes, no) = (
                self.circuit.and(condition.holds, yes),
                self.circuit.and(condition.fails, no),
            );
            return self.circuit.or(yes, no);
        }
        let parts: Vec<&'a IdedExpr> = call.target.as_deref().into_iter().chain(&call.args).collect();
        let all: Vec<Bit> = parts.into_iter().map(|part| self.defined(part, here)).collect();
        let all = self.circuit.all(all);
        if !can_fail(call) {
            return all;
        }
        let name = self.name(part, here);
        let works = self.terms.other(&mut self.circuit, format!("{name} works"));
        self.circuit.and(all, works)
    }
}

/// Whether a function or an operator gives true or false.
fn is_truth(name: &str) -> bool {
    matches!(
        name,
        "_&&_" | "_||_" | "!_" | "_==_" | "_!=_" | "_<_" | "_<=_" | "_>_" | "_>=_" | "@in"
    )
}

/// Whether a sum can give nothing although all its parts are there: division by nought, text that is no number.
fn can_fail(call: &CallExpr) -> bool {
    match call.func_name.as_str() {
        "_/_" | "_%_" => !call.args.get(1).is_some_and(|divisor| {
            matches!(&divisor.expr, Expr::Literal(LiteralValue::Int(number)) if *number.inner() != 0)
                || matches!(&divisor.expr, Expr::Literal(LiteralValue::Double(number)) if *number.inner() != 0.0)
        }),
        "int" => true,
        _ => false,
    }
}
