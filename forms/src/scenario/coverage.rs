//! What no scenario shows: pages that none visits, conditions that are only ever true, options that route and that none
//! chooses.

use std::collections::BTreeSet;

use super::Ran;
use crate::answers::{Answer, Answers};
use crate::definition::{FieldKind, Form, Page, PageKind};

/// What the scenarios of a form leave out, in the form's order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Pages that no scenario visits.
    pub pages: Vec<String>,
    /// Pages with a `when` that every scenario visits that gets so far: nothing shows that they can be left out.
    pub never_left_out: Vec<String>,
    /// Options that a condition of the form asks for, and that no scenario chooses: `page.field: option`.
    pub options: Vec<String>,
}

impl Coverage {
    /// Compares a form with what its scenarios showed.
    pub fn of(form: &Form, ran: &[Ran]) -> Coverage {
        let visited: BTreeSet<&str> = ran
            .iter()
            .flat_map(|ran| ran.pages.iter().map(String::as_str))
            .collect();
        let pages = form.pages.iter().filter(|page| !visited.contains(page.id.as_str()));
        let left_out = |page: &Page| ran.iter().any(|ran| passes_without(form, page, ran));
        let conditional = form
            .pages
            .iter()
            .filter(|page| page.when.is_some() && visited.contains(page.id.as_str()));
        // A condition that only a stop page has: whoever gets past it was not stopped.
        let never_left_out = conditional.filter(|page| !left_out(page));
        Coverage {
            pages: pages.map(|page| page.id.clone()).collect(),
            never_left_out: never_left_out.map(|page| page.id.clone()).collect(),
            options: options_never_chosen(form, ran),
        }
    }

    /// Whether everything is shown.
    pub fn is_whole(&self) -> bool {
        self.pages.is_empty() && self.never_left_out.is_empty() && self.options.is_empty()
    }
}

/// Whether a scenario goes past the place of a page without seeing it; in a repeating group, for one of its items.
fn passes_without(form: &Form, page: &Page, ran: &Ran) -> bool {
    let place = |id: &str| form.pages.iter().position(|page| page.id == id);
    let seen = |id: &str| ran.pages.iter().filter(|seen| *seen == id).count();
    match &page.group {
        Some(group) => {
            let items = ran.answers.group(group).map_or(0, <[_]>::len);
            seen(group) > 0 && seen(&page.id) < items
        }
        None => {
            let furthest = ran.pages.iter().filter_map(|id| place(id)).max();
            let past = furthest > place(&page.id) || matches!(ran.ends, super::Ending::Sent);
            past && seen(&page.id) == 0
        }
    }
}

/// The options of one choice that conditions ask for.
fn options_never_chosen(form: &Form, ran: &[Ran]) -> Vec<String> {
    let conditions: Vec<&str> = conditions(form).collect();
    let mut missed = Vec::new();
    for page in &form.pages {
        for field in page.fields() {
            let name = format!("{}.{}", page.id, field.id);
            let asked: Vec<&&str> = conditions.iter().filter(|text| text.contains(&name)).collect();
            if asked.is_empty() {
                continue;
            }
            let values: Vec<String> = match &field.kind {
                FieldKind::YesNo => vec!["yes".to_owned(), "no".to_owned()],
                _ => field.choices().iter().map(|choice| choice.value.clone()).collect(),
            };
            let named = |value: &String| {
                matches!(field.kind, FieldKind::YesNo)
                    || asked
                        .iter()
                        .any(|text| text.contains(&format!("\"{value}\"")) || text.contains(&format!("'{value}'")))
            };
            for value in values.iter().filter(|value| named(value)) {
                let chosen = ran.iter().any(|ran| is_chosen(&ran.answers, page, &field.id, value));
                if !chosen {
                    missed.push(format!("{name}: {value}"));
                }
            }
        }
    }
    missed
}

fn conditions(form: &Form) -> impl Iterator<Item = &str> {
    let of_pages = form.pages.iter().filter_map(|page| page.when.as_ref());
    let fields = || form.pages.iter().flat_map(Page::fields);
    let of_fields = fields().filter_map(|field| field.when.as_ref());
    let of_options = fields()
        .flat_map(|field| field.choices())
        .filter_map(|choice| choice.when.as_ref());
    of_pages
        .chain(of_fields)
        .chain(of_options)
        .map(|when| when.text.as_str())
}

fn is_chosen(answers: &Answers, page: &Page, field: &str, value: &str) -> bool {
    let chosen = |answer: &Answer| match answer {
        Answer::Text(text) => text == value,
        Answer::YesNo(yes) => value == if *yes { "yes" } else { "no" },
        Answer::Choices(choices) => choices.iter().any(|choice| choice == value),
        Answer::Quantities(counts) => counts.contains_key(value),
        _ => false,
    };
    match (&page.group, &page.kind) {
        (Some(group), _) => {
            let items = answers.group(group).unwrap_or_default();
            items.iter().any(|item| {
                item.pages
                    .get(&page.id)
                    .and_then(|page| page.get(field))
                    .is_some_and(chosen)
            })
        }
        (None, PageKind::Question(_)) => answers.get(&page.id, field).is_some_and(chosen),
        _ => false,
    }
}
