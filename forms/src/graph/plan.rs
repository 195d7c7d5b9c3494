//! The pages in their lanes.

use cel::IdedExpr;

use super::facts::{Fact, implied, of_pages, parts};
use super::words;
use crate::definition::{Form, Page, PageKind};
use crate::expression::Expression;

/// What stands on a line, one below the other.
#[derive(Debug)]
pub(super) enum Entry<'a> {
    /// A page.
    Page {
        /// It.
        page: &'a Page,
        /// Its number, from 1.
        number: usize,
    },
    /// Pages that are asked only where something holds.
    Lane {
        /// When, in words.
        when: String,
        /// When, as it was written.
        written: String,
        /// They.
        entries: Vec<Entry<'a>>,
    },
    /// A repeating group.
    Group {
        /// Its list.
        list: &'a Page,
        /// The pages that are asked for each item.
        entries: Vec<Entry<'a>>,
        /// The number of the list.
        number: usize,
    },
}

/// The pages of a section; of the whole form, in a form without sections.
#[derive(Debug)]
pub(super) struct Band<'a> {
    /// The section's title.
    pub(super) title: Option<&'a str>,
    /// Its pages.
    pub(super) entries: Vec<Entry<'a>>,
}

/// How many lanes may stand in each other.
const DEEPEST: usize = 8;

/// Every page of the form, in its lane.
pub(super) fn plan(form: &Form) -> Vec<Band<'_>> {
    let known = of_pages(form);
    let facts = |page: &Page| known.get(page.id.as_str()).cloned().unwrap_or_default();
    let mut bands: Vec<Band<'_>> = Vec::new();
    let mut lanes = Lanes::new(Vec::new());
    let mut section = None;
    for (index, page) in form.pages.iter().enumerate() {
        if page.group.is_some() {
            continue;
        }
        if page.section != section && index > 0 {
            let done = std::mem::replace(&mut lanes, Lanes::new(Vec::new()));
            push(&mut bands, form, section.as_deref(), done.finish());
        }
        section.clone_from(&page.section);
        lanes.go_to(form, page, &facts(page));
        let number = index + 1;
        if matches!(page.kind, PageKind::Repeat(_)) {
            let mut inner = Lanes::new(lanes.known());
            let first = number - form.group_pages(&page.id).count();
            for (offset, page) in form.group_pages(&page.id).enumerate() {
                inner.go_to(form, page, &facts(page));
                let number = first + offset;
                inner.add(Entry::Page { page, number });
            }
            let entries = inner.finish();
            lanes.add(Entry::Group {
                list: page,
                entries,
                number,
            });
        } else {
            lanes.add(Entry::Page { page, number });
        }
    }
    push(&mut bands, form, section.as_deref(), lanes.finish());
    bands
}

fn push<'a>(bands: &mut Vec<Band<'a>>, form: &'a Form, section: Option<&str>, entries: Vec<Entry<'a>>) {
    let title = form.sections.iter().find(|known| Some(known.id.as_str()) == section);
    let title = title.map(|section| section.title.as_str());
    if !entries.is_empty() {
        bands.push(Band { title, entries });
    }
}

/// The lanes that are open at a place, outermost first.
struct Lanes<'a> {
    /// What holds around them.
    outer: Vec<Fact>,
    entries: Vec<Entry<'a>>,
    open: Vec<Open<'a>>,
}

struct Open<'a> {
    facts: Vec<Fact>,
    when: String,
    written: String,
    entries: Vec<Entry<'a>>,
}

impl<'a> Lanes<'a> {
    fn new(outer: Vec<Fact>) -> Lanes<'a> {
        Lanes {
            outer,
            entries: Vec::new(),
            open: Vec::new(),
        }
    }

    /// What holds in the innermost lane.
    fn known(&self) -> Vec<Fact> {
        let open = self.open.iter().flat_map(|lane| &lane.facts);
        self.outer.iter().chain(open).cloned().collect()
    }

    /// Closes the lanes that a page is not in, and opens one for what is left of its condition.
    fn go_to(&mut self, form: &Form, page: &Page, facts: &[Fact]) {
        let is_in = |lane: &Open<'_>| lane.facts.iter().all(|fact| implied(facts, fact));
        let depth = self.open.iter().take_while(|lane| is_in(lane)).count().min(DEEPEST - 1);
        self.close_to(depth);
        let Some(when) = &page.when else { return };
        let known = self.known();
        let left: Vec<_> = parts(when)
            .into_iter()
            .filter(|(_, fact)| !implied(&known, fact))
            .collect();
        if left.is_empty() {
            return;
        }
        let said: Vec<String> = left.iter().map(|(part, _)| words::of(form, when, part)).collect();
        let written = written(when, &left);
        self.open.push(Open {
            written,
            facts: left.into_iter().map(|(_, fact)| fact).collect(),
            when: said.join(", and "),
            entries: Vec::new(),
        });
    }

    fn add(&mut self, entry: Entry<'a>) {
        match self.open.last_mut() {
            Some(lane) => lane.entries.push(entry),
            None => self.entries.push(entry),
        }
    }

    fn close_to(&mut self, depth: usize) {
        while self.open.len() > depth {
            let Some(Open {
                when, written, entries, ..
            }) = self.open.pop()
            else {
                return;
            };
            self.add(Entry::Lane { when, written, entries });
        }
    }

    fn finish(mut self) -> Vec<Entry<'a>> {
        self.close_to(0);
        self.entries
    }
}

/// Some parts of a condition as they were written.
fn written(when: &Expression, parts_left: &[(&IdedExpr, Fact)]) -> String {
    if parts_left.len() == parts(when).len() {
        return when.text.clone();
    }
    let one = |(part, _): &(&IdedExpr, Fact)| {
        let text = when.text_of(part);
        // A bracket that closes a part can stand outside it.
        let open = text.matches('(').count().saturating_sub(text.matches(')').count());
        format!("({text}{})", ")".repeat(open))
    };
    parts_left.iter().map(one).collect::<Vec<_>>().join(" && ")
}
