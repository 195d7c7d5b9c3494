//! Where a form's pages stand on paper, and which numbers they have.
//!
//! A station is what a reader comes to: a question, a text, a reason to stop, or a repeating group as a whole. Questions
//! and groups are numbered through; the pages of a group have letters.

use std::collections::BTreeMap;

use forms::definition::{FieldKind, Form, Page, PageKind};

use crate::condition::Condition;
use crate::read;

/// A form laid out in the order of reading.
pub(crate) struct Plan<'a> {
    pub(crate) form: &'a Form,
    pub(crate) stations: Vec<Station<'a>>,
    /// The number of each page that has one, by its id.
    pub(crate) numbers: BTreeMap<&'a str, String>,
    /// The condition of each page, by its id.
    pub(crate) whens: BTreeMap<&'a str, Condition>,
}

/// One stop of a reader.
pub(crate) struct Station<'a> {
    /// Its page; of a repeating group the one that lists the items.
    pub(crate) page: &'a Page,
    /// The pages that a repeating group asks for each item.
    pub(crate) inner: Vec<&'a Page>,
    /// When a reader stops here.
    pub(crate) when: Condition,
}

impl<'a> Plan<'a> {
    /// Lays out a form.
    pub(crate) fn new(form: &'a Form) -> Plan<'a> {
        let mut plan = Plan {
            form,
            stations: Vec::new(),
            numbers: BTreeMap::new(),
            whens: BTreeMap::new(),
        };
        let mut number = 0_usize;
        for page in form.pages.iter().filter(|page| page.group.is_none() && is_seen(page)) {
            let inner: Vec<&Page> = match page.kind {
                PageKind::Repeat(_) => form.group_pages(&page.id).filter(|inner| is_seen(inner)).collect(),
                _ => Vec::new(),
            };
            if matches!(page.kind, PageKind::Question(_) | PageKind::Repeat(_)) {
                number += 1;
                plan.numbers.insert(&page.id, number.to_string());
                for (index, page) in inner.iter().enumerate() {
                    plan.numbers.insert(&page.id, format!("{number}{}", letters(index)));
                }
            }
            let when = condition(form, page);
            plan.whens.insert(&page.id, when.clone());
            for page in &inner {
                plan.whens.insert(&page.id, condition(form, page));
            }
            plan.stations.push(Station { page, inner, when });
        }
        plan
    }

    /// The number of a page, when it has one.
    pub(crate) fn number(&self, page: &str) -> Option<&str> {
        self.numbers.get(page).map(String::as_str)
    }

    /// The parts of a condition that still say something: that a page was asked goes without saying where its answer is
    /// asked about.
    pub(crate) fn plain(&self, condition: &Condition) -> Condition {
        let parts = condition.parts();
        if matches!(condition, Condition::Always(_)) || parts.len() < 2 {
            return condition.clone();
        }
        let implied = |part: &Condition| {
            parts.iter().filter(|other| *other != part).any(|other| {
                let mut pages = Vec::new();
                other.pages_needed(&mut pages);
                pages
                    .iter()
                    .filter_map(|page| self.whens.get(page.as_str()))
                    .any(|when| when.parts().contains(part))
            })
        };
        let mut left: Vec<Condition> = parts.iter().filter(|part| !implied(part)).cloned().collect();
        match left.len() {
            1 => left.remove(0),
            _ => Condition::All(left),
        }
    }
}

fn condition(form: &Form, page: &Page) -> Condition {
    page.when
        .as_ref()
        .map_or(Condition::Always(true), |when| read::condition(form, when))
}

/// A page that only takes what a link brings is not seen.
fn is_seen(page: &Page) -> bool {
    !matches!(&page.kind, PageKind::Question(fields) if fields.iter().all(|field| matches!(field.kind, FieldKind::Hidden)))
}

/// a, b, … z, then aa, ab and so on.
fn letters(index: usize) -> String {
    let letter = |n: usize| char::from(b'a'.saturating_add(u8::try_from(n % 26).unwrap_or_default()));
    match index / 26 {
        0 => letter(index).to_string(),
        rest => format!("{}{}", letters(rest - 1), letter(index)),
    }
}
