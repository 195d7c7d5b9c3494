//! One situation in which something holds: what a resident chose, and between which bounds their other answers lie.

use std::collections::BTreeMap;

use super::answers::Answered;
use super::circuit::{Bit, Circuit};
use super::solver::Possible;
use super::terms::{Domain, TODAY, Terms};
use super::world::group::size_name;
use super::{Reach, World};
use crate::definition::{Field, FieldKind, Form, Page, PageKind};

/// What is wanted of the answers of pages, by page and item.
pub(in crate::check) struct Situation {
    /// For each page that is asked, by its place in the form and its item: what is wanted of each field.
    pub(in crate::check) pages: BTreeMap<(usize, Option<usize>), Vec<Wanted>>,
    /// For each repeating group, how many items it has at least and at most, and how many of them are different.
    pub(in crate::check) items: BTreeMap<String, Items>,
}

/// How many items a group has.
#[derive(Debug, Clone, Copy)]
pub(in crate::check) struct Items {
    pub(in crate::check) least: i128,
    pub(in crate::check) most: i128,
    pub(in crate::check) different: usize,
}

/// What is wanted of one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::check) enum Wanted {
    /// None.
    Nothing,
    /// Any.
    Anything,
    /// Yes, or no.
    YesNo(bool),
    /// These options: one of radios.
    Options(Vec<String>),
    /// So many of each option, and in all.
    Counts(Vec<(String, Range)>, Range),
    /// That text; or none of these.
    Text(Option<String>, Vec<String>),
    /// A number, a day, a month or a time between these.
    Between(Range),
}

/// Between which bounds a number lies, both included; of a day, also whether it is before or after today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::check) struct Range {
    pub(in crate::check) min: Option<i128>,
    pub(in crate::check) max: Option<i128>,
    /// How it stands to today.
    pub(in crate::check) today: Option<std::cmp::Ordering>,
}

impl<'a> Reach<'a> {
    /// Situations in which a page is asked; of a repeating group, for its first item. The first is enough where choices
    /// decide; the others, found as they are wanted, differ in what could be anything.
    pub(in crate::check) fn situations(&self, page: &Page) -> impl Iterator<Item = Situation> {
        let bits = self.with_page(page, |asked| vec![asked.come_to, asked.when.holds]);
        let bits = bits.unwrap_or_else(|| vec![Bit::FALSE]);
        let (first, untold) = self.take(&bits).unzip();
        let others = untold
            .into_iter()
            .flatten()
            .filter(|bit| bit.node() != 0)
            .take(MAX_OTHERS);
        let others = others.filter_map(move |bit| {
            let mut other = bits.clone();
            other.push(!bit);
            self.take(&other).map(|(situation, _)| situation)
        });
        first.into_iter().chain(others)
    }

    /// A situation in which all of these hold, with what could be anything as it is there.
    fn take(&self, wanted: &[Bit]) -> Option<(Situation, Vec<Bit>)> {
        let mut world = self.world.borrow_mut();
        let Possible::Yes(number) = self.solver.borrow_mut().possible(&mut world.circuit, wanted) else {
            return None;
        };
        let as_it_is = |bit: Bit| if world.circuit.holds_in(bit, number) { bit } else { !bit };
        let untold = world.terms.untold().map(as_it_is).collect();
        Some((Taken { world: &world, number }.whole(self.form), untold))
    }
}

/// The most situations beside the first.
const MAX_OTHERS: usize = 40;

struct Taken<'w, 'a> {
    world: &'w World<'a>,
    number: u32,
}

impl Taken<'_, '_> {
    fn circuit(&self) -> &Circuit {
        &self.world.circuit
    }

    fn terms(&self) -> &Terms {
        &self.world.terms
    }

    fn whole(&self, form: &Form) -> Situation {
        let mut pages = BTreeMap::new();
        for (page, item, asked) in self.world.pages.iter() {
            let Some(fields) = form.pages.get(page).map(Page::fields) else {
                continue;
            };
            if self.circuit().holds_in(asked.when.holds, self.number) {
                let wanted = fields
                    .iter()
                    .zip(&asked.fields)
                    .map(|(field, answered)| self.wanted(field, answered));
                pages.insert((page, item), wanted.collect());
            }
        }
        let groups = form.pages.iter().filter_map(|page| match &page.kind {
            PageKind::Repeat(repeat) => Some((page.id.as_str(), repeat)),
            _ => None,
        });
        let items = groups.map(|(group, repeat)| {
            let size = self.range(&size_name(group)).unwrap_or_default();
            let there = self
                .world
                .items
                .get(group)
                .map(|items| items.there.as_slice())
                .unwrap_or_default();
            let different = there
                .iter()
                .filter(|bit| self.circuit().holds_in(**bit, self.number))
                .count();
            let items = Items {
                least: size.min.unwrap_or(0).max(i128::from(repeat.min)),
                most: size.max.unwrap_or(i128::MAX).min(i128::from(repeat.max)),
                different,
            };
            (group.to_owned(), items)
        });
        Situation {
            pages,
            items: items.collect(),
        }
    }

    fn wanted(&self, field: &Field, answered: &Answered) -> Wanted {
        if !self.circuit().holds_in(answered.present, self.number) {
            return Wanted::Nothing;
        }
        let options = || {
            let chosen = answered
                .chosen
                .iter()
                .filter(|(_, bit)| self.circuit().holds_in(**bit, self.number));
            chosen
                .filter_map(|(at, _)| field.choices().get(*at))
                .map(|option| option.value.clone())
                .collect::<Vec<_>>()
        };
        match &field.kind {
            FieldKind::YesNo => Wanted::YesNo(self.circuit().holds_in(answered.yes, self.number)),
            FieldKind::Radios(_) | FieldKind::Select(_) | FieldKind::Checkboxes(_) => Wanted::Options(options()),
            FieldKind::Quantities { .. } => {
                let count = |option: String| {
                    let range = self.range(&format!("{}.{option}", answered.name)).unwrap_or_default();
                    (option, range)
                };
                let total = self.range(&format!("total({},)", answered.name)).unwrap_or_default();
                Wanted::Counts(options().into_iter().map(count).collect(), total)
            }
            _ => self.of_term(&answered.name),
        }
    }

    fn of_term(&self, name: &str) -> Wanted {
        let Some(term) = self.terms().named(name) else {
            return Wanted::Anything;
        };
        if term.domain == Domain::Text {
            let holds = |bit| self.circuit().holds_in(bit, self.number);
            let is = term
                .texts
                .iter()
                .find(|(_, bit)| holds(**bit))
                .map(|(text, _)| text.clone());
            let not = term
                .texts
                .iter()
                .filter(|(_, bit)| !holds(**bit))
                .map(|(text, _)| text.clone());
            return Wanted::Text(is, not.collect());
        }
        self.range(name).map_or(Wanted::Anything, Wanted::Between)
    }

    /// Between which bounds a term lies. Of decimals in millionths.
    fn range(&self, name: &str) -> Option<Range> {
        let term = self.terms().named(name)?;
        let mut range = Range::default();
        for (limit, smaller) in &term.smaller {
            // Of decimals a limit is twice the number, and one more for "or equal".
            let decimal = term.domain == Domain::Decimal;
            if self.circuit().holds_in(*smaller, self.number) {
                let max = if decimal { (limit - 1).div_euclid(2) } else { limit - 1 };
                range.max = Some(range.max.map_or(max, |before: i128| before.min(max)));
            } else {
                let min = if decimal { (limit + 1).div_euclid(2) } else { *limit };
                range.min = Some(range.min.map_or(min, |before: i128| before.max(min)));
            }
        }
        if let Some((today_is_smaller, same)) = self.terms().against(name, TODAY) {
            let holds = |bit| self.circuit().holds_in(bit, self.number);
            range.today = Some(match (holds(today_is_smaller), holds(same)) {
                (true, _) => std::cmp::Ordering::Greater,
                (_, true) => std::cmp::Ordering::Equal,
                _ => std::cmp::Ordering::Less,
            });
        }
        Some(range)
    }
}
