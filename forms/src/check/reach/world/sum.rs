//! Sums, and functions that do not give true or false.

use cel::IdedExpr;
use cel::common::ast::CallExpr;

use super::operand::{Cases, Leaf, Operand};
use super::{Here, World};
use crate::check::reach::terms::{Constant, Domain};
use crate::definition::{FieldKind, PageKind};

/// More cases than this become one, of which nothing is known.
const MAX_CASES: usize = 24;

impl<'a> World<'a> {
    /// A sum, or a function that does not give true or false.
    pub(super) fn sum(&mut self, part: &'a IdedExpr, call: &'a CallExpr, here: &Here<'a>) -> Cases {
        let defined = if let ("_+_" | "_-_" | "_*_", [a, b]) = (call.func_name.as_str(), call.args.as_slice()) {
            let (a, b) = (self.cases(a, here), self.cases(b, here));
            if a.len() * b.len() <= MAX_CASES {
                return self.sums(&call.func_name, &a, &b);
            }
            let (a, b) = (
                self.is_something(&Operand::Cases(a)),
                self.is_something(&Operand::Cases(b)),
            );
            self.circuit.and(a, b)
        } else {
            self.defined(part, here)
        };
        let name = self.name(part, here);
        let (domain, min, max) = self.domain(call, here);
        vec![(defined, Leaf::Term(self.terms.term(name, domain, min, max)))]
    }

    fn sums(&mut self, sign: &str, a: &Cases, b: &Cases) -> Cases {
        let mut cases = Vec::new();
        for (when_a, left) in a {
            for (when_b, right) in b {
                let when = self.circuit.and(*when_a, *when_b);
                let leaf = match (left, right) {
                    (Leaf::Constant(Constant::Whole(a)), Leaf::Constant(Constant::Whole(b))) => {
                        let sum = match sign {
                            "_+_" => a.checked_add(*b),
                            "_-_" => a.checked_sub(*b),
                            _ => a.checked_mul(*b),
                        };
                        // CEL gives nothing for what it cannot hold.
                        let Some(sum) = sum.filter(|sum| i64::try_from(*sum).is_ok()) else {
                            continue;
                        };
                        Leaf::Constant(Constant::Whole(sum))
                    }
                    _ => {
                        let name = format!("({} {sign} {})", self.leaf_name(left), self.leaf_name(right));
                        let text = [left, right].into_iter().any(is_text);
                        let domain = if text { Domain::Text } else { Domain::Whole };
                        Leaf::Term(self.terms.term(name, domain, None, None))
                    }
                };
                cases.push((when, leaf));
            }
        }
        cases
    }

    /// What a function gives, and between which bounds.
    fn domain(&self, call: &CallExpr, here: &Here<'a>) -> (Domain, Option<i128>, Option<i128>) {
        let of = call.target.as_deref().or(call.args.first());
        let field = of.and_then(|of| self.answer_at(of, here)).and_then(|at| self.field(at));
        match (call.func_name.as_str(), field.map(|field| &field.kind)) {
            ("add_days", _) => (Domain::Date, None, None),
            ("string", _) => (Domain::Text, None, None),
            ("total", Some(FieldKind::Quantities { max_total, .. })) => {
                (Domain::Whole, Some(1), Some(i128::from(*max_total)))
            }
            // Where there is none, there is no answer.
            ("size", Some(FieldKind::Checkboxes(options))) => {
                (Domain::Whole, Some(1), i128::try_from(options.len()).ok())
            }
            ("size", Some(FieldKind::FileUpload(limits))) => {
                (Domain::Whole, Some(1), Some(i128::from(limits.max_files)))
            }
            ("size", _) => match of.and_then(|of| self.group(of)).map(|page| &page.kind) {
                Some(PageKind::Repeat(repeat)) => (Domain::Whole, Some(0), Some(i128::from(repeat.max))),
                _ => (Domain::Whole, Some(0), None),
            },
            _ => (Domain::Whole, None, None),
        }
    }
}

fn is_text(leaf: &Leaf) -> bool {
    matches!(leaf, Leaf::Constant(Constant::Text(_)) | Leaf::Option(_))
}
