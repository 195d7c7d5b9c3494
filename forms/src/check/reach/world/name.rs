//! What only its text stands for: a name that is the same for the same sum over the same answers.

use std::fmt::Write;

use cel::IdedExpr;
use cel::common::ast::Expr;

use super::{Here, LoopItem, World};
use crate::check::reach::answers::name_of;

impl<'a> World<'a> {
    /// The name of a part.
    pub(super) fn name(&self, part: &IdedExpr, here: &Here<'a>) -> String {
        let mut name = String::new();
        self.write(part, here, &mut name);
        name
    }

    fn write(&self, part: &IdedExpr, here: &Here<'a>, name: &mut String) {
        if matches!(&part.expr, Expr::Select(select) if select.test) {
            name.push_str("has ");
        }
        if let Some(at) = self.answer_at(part, here)
            && let (Some(page), Some(field)) = (self.form.pages.get(at.page), self.field(at))
        {
            name.push_str(&name_of(page, at.item, &field.id));
            return;
        }
        match &part.expr {
            Expr::Literal(literal) => {
                // Writing to a string does not fail.
                let _ = write!(name, "{literal:?}");
            }
            Expr::Ident(ident) => name.push_str(match here.at(ident) {
                Some(LoopItem::Option(option)) => option,
                _ => ident,
            }),
            Expr::Select(select) => {
                self.write(&select.operand, here, name);
                name.push('.');
                name.push_str(&select.field);
            }
            Expr::Call(call) => {
                name.push_str(&call.func_name);
                self.write_all(call.target.as_deref().into_iter().chain(&call.args), here, name);
            }
            Expr::List(list) => self.write_all(list.elements.iter(), here, name),
            Expr::Comprehension(inner) => {
                name.push_str(&inner.iter_var);
                let parts = [&inner.iter_range, &inner.accu_init, &inner.loop_step];
                self.write_all(parts.into_iter(), here, name);
            }
            _ => {}
        }
    }

    fn write_all<'e>(&self, parts: impl Iterator<Item = &'e IdedExpr>, here: &Here<'a>, name: &mut String) {
        name.push('(');
        for part in parts {
            self.write(part, here, name);
            name.push(',');
        }
        name.push(')');
    }
}
