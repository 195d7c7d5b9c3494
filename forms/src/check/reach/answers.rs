//! What a resident can answer: for each page, which fields are asked, answered, and with which options.

use std::collections::BTreeMap;

use super::circuit::Bit;
use crate::definition::{Form, Page};

/// True, false, or neither: an expression over an answer that is not there gives nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::check) struct Truth {
    pub(super) holds: Bit,
    pub(super) fails: Bit,
}

impl Truth {
    pub(in crate::check) const TRUE: Truth = Truth {
        holds: Bit::TRUE,
        fails: Bit::FALSE,
    };
    pub(in crate::check) const FALSE: Truth = Truth {
        holds: Bit::FALSE,
        fails: Bit::TRUE,
    };
    /// What can never be worked out.
    pub(super) const NOTHING: Truth = Truth {
        holds: Bit::FALSE,
        fails: Bit::FALSE,
    };

    pub(super) fn not(self) -> Truth {
        Truth {
            holds: self.fails,
            fails: self.holds,
        }
    }
}

/// One page as it is asked: of a repeating group, once for an item.
pub(super) struct Asked {
    /// The resident comes to where it stands.
    pub(super) come_to: Bit,
    /// Its condition.
    pub(super) when: Truth,
    /// It is asked, and every field has an answer that is accepted; the page's rules apart.
    pub(super) filled: Bit,
    /// Its rules, in order.
    pub(super) rules: Vec<Truth>,
    /// Its fields, in order.
    pub(super) fields: Vec<Answered>,
}

/// One field of a page as it is asked.
#[derive(Clone)]
pub(super) struct Answered {
    /// What its answer is called among the terms.
    pub(super) name: String,
    /// Its condition; it always holds without one.
    pub(super) when: Truth,
    /// It has an answer.
    pub(super) present: Bit,
    /// It has an answer, and that is yes.
    pub(super) yes: Bit,
    /// It has an answer, and each option is (or is among) it. Options that no expression names are all as the first of
    /// them, and are not here.
    pub(super) chosen: BTreeMap<usize, Bit>,
    /// The conditions of options that have one.
    pub(super) offered: BTreeMap<usize, Truth>,
}

/// An answer: a field of a page, of a repeating group with the number of the item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct AnswerAt {
    pub(super) page: usize,
    pub(super) item: Option<usize>,
    pub(super) field: usize,
}

/// Every page that has been looked at: by its place in the form, and its item.
#[derive(Default)]
pub(super) struct AskedPages {
    pages: BTreeMap<(usize, Option<usize>), Asked>,
}

impl AskedPages {
    pub(super) fn insert(&mut self, page: usize, item: Option<usize>, asked: Asked) {
        self.pages.insert((page, item), asked);
    }

    pub(super) fn get(&self, page: usize, item: Option<usize>) -> Option<&Asked> {
        self.pages.get(&(page, item))
    }

    pub(super) fn get_mut(&mut self, page: usize, item: Option<usize>) -> Option<&mut Asked> {
        self.pages.get_mut(&(page, item))
    }

    pub(super) fn answer(&self, at: AnswerAt) -> Option<&Answered> {
        self.get(at.page, at.item)?.fields.get(at.field)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, Option<usize>, &Asked)> {
        self.pages.iter().map(|((page, item), asked)| (*page, *item, asked))
    }
}

/// What an answer is called among the terms.
pub(super) fn name_of(page: &Page, item: Option<usize>, field: &str) -> String {
    match item {
        Some(item) => format!("{}#{item}.{field}", page.id),
        None => format!("{}.{field}", page.id),
    }
}

/// The field's place on its page, and the page's in the form.
pub(super) fn find(form: &Form, page: &str, field: &str) -> Option<(usize, usize)> {
    let (at, page) = form
        .pages
        .iter()
        .enumerate()
        .find(|(_, candidate)| candidate.id == page)?;
    let field = page.fields().iter().position(|candidate| candidate.id == field)?;
    Some((at, field))
}
