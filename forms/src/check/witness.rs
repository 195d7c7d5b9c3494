//! Answers that lead to a page: shown to a designer, or made up so that the page can be looked at.

mod search;
mod typing;
mod value;

use crate::answers::Answers;
use crate::definition::{Form, Page};
use crate::fields::World;

use super::reach::{Reach, Wanted};

/// An answer that leads to a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// The page that asks.
    pub page: String,
    /// The number of the item, in a repeating group, from 1.
    pub item: Option<usize>,
    /// The field.
    pub field: String,
    /// What is answered: an option, "yes", "not answered", "from 5 to 10".
    pub answer: String,
}

/// Answers that lead to a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Reached {
    /// The answers; of every page before it, and no other.
    pub answers: Answers,
    /// The item for which it is asked, in a repeating group.
    pub item: Option<u32>,
}

/// The choices that lead to a page, in order: whatever else is answered, it is asked (as far as that can be decided).
/// Nothing when no answers lead there, or the form has no such page.
pub fn witness(form: &Form, page: &str) -> Option<Vec<Decided>> {
    let page = form.page(page)?;
    let reach = Reach::of(form, &std::collections::BTreeSet::new());
    let situation = reach.situations(page).next()?;
    let index = form.pages.iter().position(|other| std::ptr::eq(other, page))?;
    let before = situation.pages.iter().filter(|((at, _), _)| *at < index);
    let decided = before.flat_map(|((at, item), wanted)| {
        let page = form.pages.get(*at);
        page.into_iter().flat_map(move |page| decided_on(page, *item, wanted))
    });
    Some(decided.collect())
}

fn decided_on<'a>(page: &'a Page, item: Option<usize>, wanted: &'a [Wanted]) -> impl Iterator<Item = Decided> + 'a {
    page.fields().iter().zip(wanted).filter_map(move |(field, wanted)| {
        Some(Decided {
            page: page.id.clone(),
            item: item.map(|item| item + 1),
            field: field.id.clone(),
            answer: value::said(field, wanted)?,
        })
    })
}

/// Made-up answers with which a page is the next to be answered: the engine itself says so. Of a page in a repeating
/// group, for its first item. `account_number` is one in the council's own shape, which `world` takes.
///
/// Nothing when no answers lead there; or, where sums of answers decide, when none was found in a bounded number of
/// tries.
pub fn answers_reaching(form: &Form, page: &str, account_number: &str, world: World<'_>) -> Option<Reached> {
    let page = form.page(page)?;
    let reach = Reach::of(form, &std::collections::BTreeSet::new());
    search::search(form, page, reach.situations(page), account_number, world)
}
