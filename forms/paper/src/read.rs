//! An expression's tree, to a [`Condition`].

use cel::IdedExpr;
use cel::common::ast::{CallExpr, ComprehensionExpr, Expr, LiteralValue, SelectExpr};
use forms::definition::{FieldKind, Form, ValueKind};
use forms::expression::Expression;

use crate::condition::{Answer, Condition, Noun, Sign, TextPlace, Which};
use crate::limits;
use crate::noun;

/// Reads expressions of one form.
#[derive(Clone)]
pub(crate) struct Reader<'a> {
    pub(crate) form: &'a Form,
    /// Names that stand for one item of a repeating group.
    pub(crate) items: Vec<(String, String)>,
    /// How deep calculated values and loops stand in each other here.
    depth: usize,
}

/// What an expression asks.
pub(crate) fn condition(form: &Form, expression: &Expression) -> Condition {
    let reader = Reader {
        form,
        items: Vec::new(),
        depth: 0,
    };
    reader.condition(expression.tree())
}

impl<'a> Reader<'a> {
    fn condition(&self, tree: &IdedExpr) -> Condition {
        match &tree.expr {
            Expr::Literal(LiteralValue::Boolean(value)) => Condition::Always(*value.inner()),
            Expr::Ident(name) => self.value(name),
            Expr::Select(select) if select.test => match noun::path(self, select) {
                Some(noun) => Condition::Answered { noun, yes: true },
                None => Condition::Unsayable,
            },
            Expr::Select(select) => self.box_ticked(select),
            Expr::Call(call) => self.call(call),
            Expr::Comprehension(loop_) => self.items(loop_),
            _ => Condition::Unsayable,
        }
    }

    /// One level deeper, where there is still one.
    pub(crate) fn deeper(&self) -> Option<Reader<'a>> {
        (self.depth < limits::VALUES_IN_VALUES).then(|| Reader {
            depth: self.depth + 1,
            ..self.clone()
        })
    }

    /// A calculated value that is true or false is what it is worked out from.
    fn value(&self, name: &str) -> Condition {
        let value = self.form.values.iter().find(|value| value.id == name);
        match (value, self.deeper()) {
            (Some(value), Some(deeper)) if value.kind == ValueKind::YesNo => deeper.condition(value.value.tree()),
            _ => Condition::Unsayable,
        }
    }

    /// An answer that is itself true or false.
    fn box_ticked(&self, select: &SelectExpr) -> Condition {
        match noun::path(self, select) {
            Some(Noun::Answer(answer)) => match self.kind(&answer) {
                Some(FieldKind::YesNo | FieldKind::Declaration) => ticked(answer, vec!["true".to_owned()]),
                _ => Condition::Unsayable,
            },
            _ => Condition::Unsayable,
        }
    }

    fn call(&self, call: &CallExpr) -> Condition {
        match (call.func_name.as_str(), call.target.as_deref(), call.args.as_slice()) {
            ("_&&_", None, [a, b]) => {
                let parts = |c: Condition| match c {
                    Condition::All(parts) => parts,
                    Condition::Always(true) => Vec::new(),
                    one => vec![one],
                };
                all([parts(self.condition(a)), parts(self.condition(b))].concat())
            }
            ("_||_", None, [a, b]) => {
                let parts = |c: Condition| match c {
                    Condition::Any(parts) => parts,
                    one => vec![one],
                };
                any([parts(self.condition(a)), parts(self.condition(b))].concat())
            }
            ("!_", None, [a]) => self.not(self.condition(a)),
            ("@in" | "_in_", None, [value, list]) => self.within(value, list),
            (function @ ("contains" | "startsWith" | "endsWith"), Some(target), [text]) => {
                let place = match function {
                    "startsWith" => TextPlace::Start,
                    "endsWith" => TextPlace::End,
                    _ => TextPlace::Anywhere,
                };
                match (noun::noun(self, target), noun::literal(text)) {
                    (Some(noun), Some(Noun::Text(text))) => Condition::Holds {
                        noun,
                        place,
                        text,
                        yes: true,
                    },
                    _ => Condition::Unsayable,
                }
            }
            (sign, None, [a, b]) => match sign_of(sign) {
                Some(sign) => self.compare(a, sign, b),
                None => Condition::Unsayable,
            },
            _ => Condition::Unsayable,
        }
    }

    /// Negated. Of two boxes, not the one is the other.
    fn not(&self, condition: Condition) -> Condition {
        self.of_two(condition.opposite())
    }

    fn of_two(&self, condition: Condition) -> Condition {
        let all = |parts: Vec<Condition>| parts.into_iter().map(|part| self.of_two(part)).collect();
        match condition {
            Condition::All(parts) => Condition::All(all(parts)),
            Condition::Any(parts) => Condition::Any(all(parts)),
            Condition::Ticked {
                answer,
                options,
                other: true,
            } if matches!(self.kind(&answer), Some(FieldKind::YesNo)) && options.len() == 1 => {
                let yes = options.first().is_some_and(|option| option == "false");
                ticked(answer, vec![yes.to_string()])
            }
            other => other,
        }
    }

    /// `value in list`.
    fn within(&self, value: &IdedExpr, list: &IdedExpr) -> Condition {
        if let Expr::List(list) = &list.expr {
            let texts: Option<Vec<Noun>> = list.elements.iter().map(noun::literal).collect();
            let (Some(Noun::Answer(answer)), Some(texts)) = (noun::noun(self, value), texts) else {
                return Condition::Unsayable;
            };
            if self.is_choice(&answer) {
                let options = texts.iter().filter_map(|text| match text {
                    Noun::Text(text) => Some(text.clone()),
                    _ => None,
                });
                return ticked(answer, options.collect());
            }
            let equal = |right: Noun| Condition::Compare {
                left: Noun::Answer(answer.clone()),
                sign: Sign::Equal,
                right,
            };
            return any(texts.into_iter().map(equal).collect());
        }
        match (noun::literal(value), noun::noun(self, list)) {
            (Some(Noun::Text(option)), Some(Noun::Answer(answer)))
                if matches!(self.kind(&answer), Some(FieldKind::Checkboxes(_))) =>
            {
                Condition::Includes {
                    answer,
                    option,
                    yes: true,
                }
            }
            _ => Condition::Unsayable,
        }
    }

    fn compare(&self, a: &IdedExpr, sign: Sign, b: &IdedExpr) -> Condition {
        if let (Some(right), Sign::Equal | Sign::NotEqual) = (truth(b), sign) {
            let condition = self.condition(a);
            return if right == (sign == Sign::Equal) {
                condition
            } else {
                self.not(condition)
            };
        }
        if truth(a).is_some() && truth(b).is_none() {
            return self.compare(b, sign.turned(), a);
        }
        let (Some(left), Some(right)) = (noun::noun(self, a), noun::noun(self, b)) else {
            return Condition::Unsayable;
        };
        match (left, right) {
            (Noun::Answer(answer), Noun::Text(text)) | (Noun::Text(text), Noun::Answer(answer))
                if self.is_choice(&answer) =>
            {
                match sign {
                    Sign::Equal => ticked(answer, vec![text]),
                    Sign::NotEqual => ticked(answer, vec![text]).opposite(),
                    _ => Condition::Unsayable,
                }
            }
            // The fixed side comes last: "your answer is more than 3".
            (left @ (Noun::Number(_) | Noun::Date(_) | Noun::Text(_) | Noun::Today), right)
                if !matches!(right, Noun::Number(_) | Noun::Date(_) | Noun::Text(_) | Noun::Today) =>
            {
                Condition::Compare {
                    left: right,
                    sign: sign.turned(),
                    right: left,
                }
            }
            (left, right) => Condition::Compare { left, sign, right },
        }
    }

    /// `group.exists(item, …)` and `group.all(item, …)`: the parser has made loops of them.
    fn items(&self, loop_: &ComprehensionExpr) -> Condition {
        let (Expr::Ident(group), Expr::Call(step), Some(deeper)) =
            (&loop_.iter_range.expr, &loop_.loop_step.expr, self.deeper())
        else {
            return Condition::Unsayable;
        };
        let which = match step.func_name.as_str() {
            "_||_" => Which::Some,
            "_&&_" => Which::Every,
            _ => return Condition::Unsayable,
        };
        let (true, [_, inner]) = (self.form.page(group).is_some(), step.args.as_slice()) else {
            return Condition::Unsayable;
        };
        let mut reader = deeper;
        reader.items.push((loop_.iter_var.clone(), group.clone()));
        match reader.condition(inner) {
            Condition::Unsayable => Condition::Unsayable,
            condition => Condition::Items {
                group: group.clone(),
                which,
                condition: Box::new(condition),
            },
        }
    }

    /// What an answer is.
    pub(crate) fn kind(&self, answer: &Answer) -> Option<&'a FieldKind> {
        Some(&self.form.page(&answer.page)?.field(&answer.field)?.kind)
    }

    fn is_choice(&self, answer: &Answer) -> bool {
        matches!(self.kind(answer), Some(FieldKind::Radios(_) | FieldKind::Select(_)))
    }
}

fn ticked(answer: Answer, options: Vec<String>) -> Condition {
    Condition::Ticked {
        answer,
        options,
        other: false,
    }
}

fn truth(tree: &IdedExpr) -> Option<bool> {
    match &tree.expr {
        Expr::Literal(LiteralValue::Boolean(value)) => Some(*value.inner()),
        _ => None,
    }
}

fn all(mut parts: Vec<Condition>) -> Condition {
    if parts.len() == 1 {
        parts.remove(0)
    } else {
        Condition::All(parts)
    }
}

fn any(mut parts: Vec<Condition>) -> Condition {
    if parts.len() == 1 {
        parts.remove(0)
    } else {
        Condition::Any(parts)
    }
}

fn sign_of(name: &str) -> Option<Sign> {
    Some(match name {
        "_==_" => Sign::Equal,
        "_!=_" => Sign::NotEqual,
        "_<_" => Sign::Less,
        "_<=_" => Sign::AtMost,
        "_>_" => Sign::More,
        "_>=_" => Sign::AtLeast,
        _ => return None,
    })
}
