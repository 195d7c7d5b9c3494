//! `page`, `page.field`, `page.field.part`, `item.page.field`, and the same in `has()`.

use cel::IdedExpr;
use cel::common::ast::{Expr, SelectExpr};

use super::Typing;
use crate::check::rules::{BELOW, LATER_ANSWER, NO_USE, OTHER_GROUP, UNKNOWN_NAME};
use crate::check::scope::{Denied, Root, TODAY};
use crate::check::types::Type;
use crate::definition::{Field, Page};
use crate::problem::did_you_mean;

/// Yes and no as other languages write them.
fn if_truth(name: &str) -> Option<String> {
    let truth = match name.to_lowercase().as_str() {
        "true" | "yes" => "true",
        "false" | "no" => "false",
        _ => return None,
    };
    Some(format!("write `{truth}`"))
}

impl<'a> Typing<'_, 'a> {
    pub(super) fn name(&mut self, part: &'a IdedExpr, name: &'a str) -> Type<'a> {
        if let Some((_, item)) = self.items.iter().rev().find(|(item, _)| *item == name) {
            return item.clone();
        }
        match self.place.root(name) {
            Ok(Root::Today) => Type::Date,
            Ok(Root::Page(page)) => Type::Page(page),
            Ok(Root::Group(group)) => Type::Group(group),
            Ok(Root::Value(value)) => Type::of_value(value),
            Err(denied) => self.denied(part, name, &denied),
        }
    }

    fn denied(&mut self, part: &'a IdedExpr, name: &str, denied: &Denied<'_>) -> Type<'a> {
        let (rule, what, help) = match denied {
            Denied::Unknown => {
                let items = self.items.iter().map(|(item, _)| *item);
                let help = if_truth(name)
                    .or_else(|| self.if_field(name))
                    .or_else(|| did_you_mean(name, self.place.names().chain(items)))
                    .or_else(|| self.if_text(name));
                (&UNKNOWN_NAME, format!("there is no page `{name}` before this"), help)
            }
            Denied::Later => (
                &LATER_ANSWER,
                format!("there is no page `{name}` before this"),
                Some("it comes later: an expression can only read answers before it".to_owned()),
            ),
            Denied::Own => (
                &BELOW,
                format!("`{name}` is the page that this stands on"),
                Some(format!(
                    "open the field below one option, and nothing else, like `when: {name}.field == \"option\"`; or ask it \
                     on a page of its own"
                )),
            ),
            Denied::InGroup(group) => (
                &OTHER_GROUP,
                format!("`{name}` is asked for each item of `{group}`, and this stands outside"),
                Some(format!(
                    "go through the items, like `{group}.exists(x, x.{name}.field == \"…\")`"
                )),
            ),
            Denied::NotReady(value) => {
                let last = value.ready.checked_sub(1).and_then(|at| self.place.form.pages.get(at));
                let last = last.map_or_else(String::new, |page| format!(" from page `{}`", page.id));
                let what = format!("`{name}` cannot be worked out here");
                let help = format!("it is worked out{last}, which comes later: ask this after it");
                (&LATER_ANSWER, what, Some(help))
            }
            Denied::LaterValue => (
                &LATER_ANSWER,
                format!("`{name}` is not worked out before this"),
                Some("a value can read those above it: change their order".to_owned()),
            ),
        };
        self.wrong(rule, part, what, help)
    }

    /// The name of a field without that of its page.
    fn if_field(&self, name: &str) -> Option<String> {
        let mut pages = self.place.form.pages.iter();
        let page =
            pages.find(|page| page.field(name).is_some() && matches!(self.place.root(&page.id), Ok(Root::Page(_))))?;
        Some(format!("did you mean `{}.{name}`?", page.id))
    }

    /// A word without quotes that is an option somewhere.
    fn if_text(&self, name: &str) -> Option<String> {
        let mut fields = self.place.form.pages.iter().flat_map(Page::fields);
        fields
            .any(|field| field.choices().iter().any(|choice| choice.value == name))
            .then(|| format!("an option stands in quotes: `\"{name}\"`"))
    }

    pub(super) fn select(&mut self, part: &'a IdedExpr, select: &'a SelectExpr) -> Type<'a> {
        let operand = self.of(&select.operand);
        let name = select.field.as_str();
        let given = match operand {
            Type::Page(page) => match page.field(name) {
                Some(field) => Type::of_field(field),
                None => self.no_field(part, page, name),
            },
            Type::Item(group) => match self.place.form.group_pages(&group.id).find(|page| page.id == name) {
                Some(page) => Type::Page(page),
                None => self.no_page_of_item(part, group, name),
            },
            Type::Quantities(field) => {
                if self.option_exists(part, &select.operand, field, name) {
                    Type::Int
                } else {
                    Type::Unknown
                }
            }
            Type::Parts(parts) if parts.contains(&name) => Type::of_part(name),
            Type::Unknown => Type::Unknown,
            other => {
                let what = format!(
                    "`{}` is {}: it has no part `{name}`",
                    self.text_of(&select.operand),
                    other.name()
                );
                let help = match &other {
                    Type::Parts(parts) => Some(format!("its parts are {}", parts.join(", "))),
                    Type::Group(group) => Some(format!(
                        "go through the items, like `{0}.exists(x, x.page.field == \"…\")`",
                        group.id
                    )),
                    _ => None,
                };
                self.wrong(&UNKNOWN_NAME, part, what, help)
            }
        };
        match given {
            Type::Page(page) if select.test => {
                let what = format!("`has` asks about an answer, and `{}` is a page", page.id);
                let field = page.fields().first().map_or("field", |field| field.id.as_str());
                self.wrong(
                    &NO_USE,
                    part,
                    what,
                    Some(format!("name the field, like `has({}.{field})`", page.id)),
                )
            }
            Type::Unknown => Type::Unknown,
            _ if select.test => Type::Bool,
            given => given,
        }
    }

    fn no_field(&mut self, part: &'a IdedExpr, page: &Page, name: &str) -> Type<'a> {
        let fields = || page.fields().iter().map(|field| field.id.as_str());
        let help = did_you_mean(name, fields()).or_else(|| match fields().collect::<Vec<_>>().as_slice() {
            [] => Some("it asks nothing".to_owned()),
            all => Some(format!("its fields are {}", all.join(", "))),
        });
        self.wrong(
            &UNKNOWN_NAME,
            part,
            format!("page `{}` has no field `{name}`", page.id),
            help,
        )
    }

    fn no_page_of_item(&mut self, part: &'a IdedExpr, group: &Page, name: &str) -> Type<'a> {
        let pages: Vec<&Page> = self.place.form.group_pages(&group.id).collect();
        let with_field = pages.iter().find(|page| page.field(name).is_some());
        let ids = || pages.iter().map(|page| page.id.as_str());
        let help = match with_field {
            Some(page) => format!("name the page, too, like `{}.{name}`", page.id),
            None => did_you_mean(name, ids())
                .unwrap_or_else(|| format!("its pages are {}", ids().collect::<Vec<_>>().join(", "))),
        };
        let what = format!("an item of `{}` has no page `{name}`", group.id);
        self.wrong(&UNKNOWN_NAME, part, what, Some(help))
    }

    /// Whether a field has an option; tells when it has not.
    pub(super) fn option_exists(&mut self, at: &IdedExpr, answer: &IdedExpr, field: &Field, value: &str) -> bool {
        if field.choices().iter().any(|option| option.value == value) {
            return true;
        }
        let values = || field.choices().iter().map(|option| option.value.as_str());
        let by_label = field.choices().iter().find(|option| option.label == value);
        let help = match by_label {
            Some(option) => format!("that is what it is called: write `\"{}\"`", option.value),
            None => did_you_mean(value, values())
                .unwrap_or_else(|| format!("its options are {}", values().collect::<Vec<_>>().join(", "))),
        };
        let name = match &answer.expr {
            Expr::Ident(name) if name != TODAY => format!("an option of `{}`", field.id),
            _ => format!("`{}`", self.text_of(answer)),
        };
        let what = format!("{name} has no option `{value}`");
        self.wrong(&crate::check::rules::UNKNOWN_OPTION, at, what, Some(help));
        false
    }
}
