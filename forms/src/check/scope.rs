//! What a name stands for at a place of the form.

use super::place::{Place, Role};
use crate::definition::{Calculated, Page, PageKind};

/// What a name stands for.
pub(super) enum Root<'a> {
    /// The day on which the form is filled in.
    Today,
    /// A page: its answers can be read.
    Page(&'a Page),
    /// A repeating group: the list of its items.
    Group(&'a Page),
    /// A calculated value.
    Value(&'a Calculated),
}

/// Why a name cannot be read at a place.
pub(super) enum Denied<'a> {
    /// Nothing is called so.
    Unknown,
    /// It is asked later.
    Later,
    /// It is asked on the page itself.
    Own,
    /// It is asked for each item of a repeating group, and this is not in the group.
    InGroup(&'a str),
    /// It is worked out from answers that come later.
    NotReady(&'a Calculated),
    /// It is worked out later in `values`.
    LaterValue,
}

/// The name of the day on which the form is filled in.
pub(super) const TODAY: &str = "today";

impl<'a> Place<'a> {
    /// What a name stands for here.
    pub(super) fn root(&self, name: &str) -> Result<Root<'a>, Denied<'a>> {
        if name == TODAY {
            return Ok(Root::Today);
        }
        if let Some(value) = self.form.values.iter().position(|value| value.id == name) {
            return self.value(value);
        }
        let Some((index, page)) = self.form.pages.iter().enumerate().find(|(_, page)| page.id == name) else {
            return Err(Denied::Unknown);
        };
        if self.own_page().is_some_and(|own| std::ptr::eq(own, page)) {
            return Ok(match page.kind {
                PageKind::Repeat(_) => Root::Group(page),
                _ => Root::Page(page),
            });
        }
        if index >= self.before {
            let own = match self.role {
                Role::FieldWhen(own, _) | Role::OptionWhen(own, ..) => std::ptr::eq(own, page),
                _ => false,
            };
            return Err(if own { Denied::Own } else { Denied::Later });
        }
        match (&page.group, &page.kind) {
            (Some(group), _) if self.group != Some(group.as_str()) => Err(Denied::InGroup(group)),
            (_, PageKind::Repeat(_)) => Ok(Root::Group(page)),
            _ => Ok(Root::Page(page)),
        }
    }

    fn value(&self, index: usize) -> Result<Root<'a>, Denied<'a>> {
        let Some(value) = self.form.values.get(index) else {
            return Err(Denied::Unknown);
        };
        match self.role {
            Role::Value(_, own) if index >= own => Err(Denied::LaterValue),
            Role::Value(..) => Ok(Root::Value(value)),
            _ if value.ready > self.before => Err(Denied::NotReady(value)),
            _ => Ok(Root::Value(value)),
        }
    }

    /// Every name that can be read here.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> {
        let pages = self.form.pages.iter().map(|page| page.id.as_str());
        let values = self.form.values.iter().map(|value| value.id.as_str());
        pages
            .chain(values)
            .chain([TODAY])
            .filter(|name| self.root(name).is_ok())
    }
}
