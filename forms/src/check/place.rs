//! Every expression of a form, with what it is for and where it is worked out.

use crate::definition::{Calculated, Choice, Field, Form, Must, Page, PageKind, PaymentRule};
use crate::expression::Expression;

/// An expression where it stands.
pub(super) struct Place<'a> {
    /// The form.
    pub(super) form: &'a Form,
    /// The expression.
    pub(super) expression: &'a Expression,
    /// What it is for.
    pub(super) role: Role<'a>,
    /// How many pages of the form stand before it: they can be read.
    pub(super) before: usize,
    /// The repeating group in which it stands.
    pub(super) group: Option<&'a str>,
}

/// What an expression is for.
#[derive(Clone, Copy)]
pub(super) enum Role<'a> {
    /// Whether a page is asked.
    PageWhen(&'a Page),
    /// Whether a field is asked.
    FieldWhen(&'a Page, &'a Field),
    /// Whether an option is offered.
    OptionWhen(&'a Page, &'a Field, &'a Choice),
    /// What a page accepts.
    Must(&'a Page, &'a Must),
    /// A calculated value, with how many stand before it.
    Value(&'a Calculated, usize),
    /// What is to be paid.
    Payment(&'a PaymentRule),
}

impl<'a> Place<'a> {
    /// Every expression of a form, in order.
    pub(super) fn all(form: &'a Form) -> Vec<Place<'a>> {
        let mut places = Vec::new();
        for (index, page) in form.pages.iter().enumerate() {
            of_page(form, page, index, &mut places);
        }
        let mut at_end = |expression, role| {
            places.push(Place {
                form,
                expression,
                role,
                before: form.pages.len(),
                group: None,
            });
        };
        for (index, value) in form.values.iter().enumerate() {
            at_end(&value.value, Role::Value(value, index));
        }
        if let Some(payment) = &form.payment {
            at_end(&payment.amount, Role::Payment(payment));
        }
        places
    }

    /// The page whose own answers it may read: a rule is over the page that it stands on.
    pub(super) fn own_page(&self) -> Option<&'a Page> {
        match self.role {
            Role::Must(page, _) => Some(page),
            Role::FieldWhen(page, field) if field.below.is_some() => Some(page),
            _ => None,
        }
    }

    /// Whether it says what is asked or offered: a page's, a field's or an option's `when`.
    pub(super) fn is_condition(&self) -> bool {
        matches!(
            self.role,
            Role::PageWhen(_) | Role::FieldWhen(..) | Role::OptionWhen(..)
        )
    }
}

fn of_page<'a>(form: &'a Form, page: &'a Page, index: usize, places: &mut Vec<Place<'a>>) {
    let group = page.group.as_deref();
    // The page that lists a group's items is asked before them.
    let first = match page.kind {
        PageKind::Repeat(_) => form
            .pages
            .iter()
            .position(|p| p.group.as_deref() == Some(&page.id))
            .unwrap_or(index),
        _ => index,
    };
    let mut push = |expression, role, before| {
        places.push(Place {
            form,
            expression,
            role,
            before,
            group,
        });
    };
    if let Some(when) = &page.when {
        push(when, Role::PageWhen(page), first);
    }
    for field in page.fields() {
        if let Some(when) = &field.when {
            push(when, Role::FieldWhen(page, field), index);
        }
        for choice in field.choices() {
            if let Some(when) = &choice.when {
                push(when, Role::OptionWhen(page, field, choice), index);
            }
        }
    }
    for must in &page.must {
        push(&must.rule, Role::Must(page, must), index);
    }
}
