//! The type of a CEL expression over a form's answers.

use cel::IdedExpr;
use cel::common::ast::{CallExpr, Expr, LiteralValue, SelectExpr};

use crate::definition::{Choice, Field, FieldKind, Form};
use crate::expression::FUNCTIONS;
use crate::problem::did_you_mean;

/// What an expression gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    Bool,
    Int,
    /// A number with a point: never money.
    Decimal,
    Text,
    List,
    Map,
    Quantities,
    /// Could not be told; something else is wrong already, or CEL decides when it runs.
    Unknown,
}

impl Type {
    pub(super) fn name(self) -> &'static str {
        match self {
            Type::Bool => "true or false",
            Type::Int => "a number",
            Type::Decimal => "a number with a point",
            Type::Text => "text",
            Type::List => "a list",
            Type::Map | Type::Quantities => "a set of answers",
            Type::Unknown => "unknown",
        }
    }
}

/// What can be read at one place of the form: the pages and values before it.
pub(super) struct Scope<'a> {
    pub(super) form: &'a Form,
    pub(super) pages: usize,
    pub(super) values: usize,
}

/// A message, and the likely mend.
pub(super) type Found = Vec<(String, Option<String>)>;

impl<'a> Scope<'a> {
    pub(super) fn type_of(&self, expression: &IdedExpr, found: &mut Found) -> Type {
        match &expression.expr {
            Expr::Literal(literal) => match literal {
                LiteralValue::Boolean(_) => Type::Bool,
                LiteralValue::Int(_) | LiteralValue::UInt(_) => Type::Int,
                LiteralValue::String(_) => Type::Text,
                LiteralValue::Double(_) => Type::Decimal,
                _ => Type::Unknown,
            },
            Expr::List(list) => {
                list.elements.iter().for_each(|element| {
                    self.type_of(element, found);
                });
                Type::List
            }
            Expr::Ident(name) => self.root(name, found),
            Expr::Select(select) => self.select(select, found),
            Expr::Call(call) => self.call(call, found),
            _ => Type::Unknown,
        }
    }

    fn root(&self, name: &str, found: &mut Found) -> Type {
        if self.form.values.iter().take(self.values).any(|value| value.id == name) {
            return Type::Int;
        }
        let earlier = || self.form.pages.iter().take(self.pages);
        if earlier().any(|page| page.id == name) {
            return Type::Map;
        }
        let help = if self.form.page(name).is_some() {
            Some("it comes later: an expression can only read answers before it".to_owned())
        } else {
            let values = self.form.values.iter().take(self.values).map(|value| value.id.as_str());
            did_you_mean(name, earlier().map(|page| page.id.as_str()).chain(values))
        };
        found.push((format!("there is no page `{name}` before this"), help));
        Type::Unknown
    }

    /// The field that `page.field` names.
    fn field(&self, expression: &IdedExpr) -> Option<&'a Field> {
        let Expr::Select(select) = &expression.expr else {
            return None;
        };
        let Expr::Ident(page) = &select.operand.expr else {
            return None;
        };
        self.form.page(page)?.field(&select.field)
    }

    fn select(&self, select: &SelectExpr, found: &mut Found) -> Type {
        let before = found.len();
        let given = if let Expr::Ident(page_id) = &select.operand.expr {
            let root = self.root(page_id, found);
            match self.form.page(page_id) {
                Some(page) if root == Type::Map => match page.field(&select.field) {
                    Some(field) => field_type(&field.kind),
                    None => {
                        let help = did_you_mean(&select.field, page.fields().iter().map(|f| f.id.as_str()));
                        found.push((format!("page `{page_id}` has no field `{}`", select.field), help));
                        Type::Unknown
                    }
                },
                _ => Type::Unknown,
            }
        } else {
            self.inner(select, found)
        };
        if select.test && found.len() == before {
            Type::Bool
        } else {
            given
        }
    }

    /// `page.field.part`.
    fn inner(&self, select: &SelectExpr, found: &mut Found) -> Type {
        let operand = self.type_of(&select.operand, found);
        let Some(field) = self.field(&select.operand) else {
            return Type::Unknown;
        };
        match &field.kind {
            FieldKind::Quantities { options, .. } => {
                require_option(&field.id, options, &select.field, found);
                Type::Int
            }
            FieldKind::Address if select.field == "postcode" => Type::Text,
            _ => {
                found.push((
                    format!(
                        "`{}` is {}: it has no part `{}`",
                        field.id,
                        operand.name(),
                        select.field
                    ),
                    None,
                ));
                Type::Unknown
            }
        }
    }

    fn call(&self, call: &CallExpr, found: &mut Found) -> Type {
        let types: Vec<Type> = call
            .target
            .iter()
            .map(|t| &**t)
            .chain(&call.args)
            .map(|a| self.type_of(a, found))
            .collect();
        let name = call.func_name.as_str();
        let mut all = |wanted: Type, sign: &str| {
            for given in types
                .iter()
                .filter(|given| **given != wanted && **given != Type::Unknown)
            {
                found.push((
                    format!("`{sign}` needs {}, and this is {}", wanted.name(), given.name()),
                    None,
                ));
            }
        };
        match name {
            "_&&_" | "_||_" => {
                all(Type::Bool, if name == "_&&_" { "&&" } else { "||" });
                Type::Bool
            }
            "!_" => {
                all(Type::Bool, "!");
                Type::Bool
            }
            "_==_" | "_!=_" => {
                self.compare(&call.args, &types, found);
                Type::Bool
            }
            "_<_" | "_<=_" | "_>_" | "_>=_" => {
                self.compare(&call.args, &types, found);
                Type::Bool
            }
            "@in" | "_in_" => {
                if let [value, list] = call.args.as_slice() {
                    self.options_in(value, list, found);
                }
                Type::Bool
            }
            "_+_" => {
                if types.contains(&Type::Text) {
                    Type::Text
                } else {
                    Type::Int
                }
            }
            "_-_" | "_*_" | "_/_" | "_%_" | "-_" => {
                all(Type::Int, name.trim_matches('_'));
                Type::Int
            }
            "_?_:_" => {
                if let Some(condition) = types.first()
                    && !matches!(condition, Type::Bool | Type::Unknown)
                {
                    found.push((
                        format!(
                            "what stands before `?` must be true or false, and this is {}",
                            condition.name()
                        ),
                        None,
                    ));
                }
                match types.as_slice() {
                    [_, yes, no] if yes != no && ![yes, no].contains(&&Type::Unknown) => {
                        found.push((
                            format!("`?:` gives {} or {}: make both the same", yes.name(), no.name()),
                            None,
                        ));
                        Type::Unknown
                    }
                    _ => types.get(1).copied().unwrap_or(Type::Unknown),
                }
            }
            "total" => {
                if !matches!(types.first(), Some(Type::Quantities | Type::Unknown)) {
                    found.push(("`total` counts the answer of a quantities field".to_owned(), None));
                }
                Type::Int
            }
            "size" | "int" => Type::Int,
            "string" => Type::Text,
            "contains" | "startsWith" | "endsWith" => Type::Bool,
            "_[_]" => Type::Unknown,
            _ => {
                let help = did_you_mean(name, FUNCTIONS);
                found.push((format!("there is no function `{name}`"), help));
                Type::Unknown
            }
        }
    }

    fn compare(&self, args: &[IdedExpr], types: &[Type], found: &mut Found) {
        if let [a, b] = types
            && a != b
            && ![a, b].contains(&&Type::Unknown)
        {
            found.push((format!("{} cannot be compared with {}", a.name(), b.name()), None));
            return;
        }
        if let [a, b] = args {
            self.option_exists(a, b, found);
            self.option_exists(b, a, found);
        }
    }

    fn options_in(&self, value: &IdedExpr, list: &IdedExpr, found: &mut Found) {
        match &list.expr {
            Expr::List(list) => list
                .elements
                .iter()
                .for_each(|element| self.option_exists(value, element, found)),
            _ => self.option_exists(list, value, found),
        }
    }

    /// When one side is an answer of options and the other a text, the text must be one of the options.
    fn option_exists(&self, answer: &IdedExpr, text: &IdedExpr, found: &mut Found) {
        let Expr::Literal(LiteralValue::String(text)) = &text.expr else {
            return;
        };
        let Some(field) = self.field(answer) else { return };
        if let (FieldKind::Radios(options) | FieldKind::Checkboxes(options), Expr::Select(select)) =
            (&field.kind, &answer.expr)
            && let Expr::Ident(page) = &select.operand.expr
        {
            require_option(&format!("{page}.{}", field.id), options, text.inner(), found);
        }
    }
}

fn require_option(name: &str, options: &[Choice], value: &str, found: &mut Found) {
    if !options.iter().any(|option| option.value == value) {
        let help = did_you_mean(value, options.iter().map(|option| option.value.as_str())).unwrap_or_else(|| {
            let values: Vec<&str> = options.iter().map(|option| option.value.as_str()).collect();
            format!("its options are {}", values.join(", "))
        });
        found.push((format!("`{name}` has no option `{value}`"), Some(help)));
    }
}

fn field_type(kind: &FieldKind) -> Type {
    match kind {
        FieldKind::YesNo => Type::Bool,
        FieldKind::WholeNumber { .. } => Type::Int,
        FieldKind::Checkboxes(_) => Type::List,
        FieldKind::Quantities { .. } => Type::Quantities,
        FieldKind::Address => Type::Map,
        _ => Type::Text,
    }
}
