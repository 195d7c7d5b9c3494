//! Going through a form with the answers of a situation, as a resident would, until the page is the next one.

use super::super::reach::{Situation, Wanted};
use super::Reached;
use super::typing::{Numbers, type_in};
use crate::answers::Answers;
use crate::definition::{Form, Page, PageKind};
use crate::fields::World;
use crate::journey::{Journey, Place, Step};
use crate::raw::Raw;

/// How often the form is gone through in one situation, with other answers where any will do.
const TRIES: u64 = 12;

/// How often a page is tried, when it refuses what is typed: for a rule over several answers.
const TRIES_OF_PAGE: u64 = 12;

pub(super) fn search(
    form: &Form,
    page: &Page,
    situations: impl Iterator<Item = Situation>,
    account_number: &str,
    world: World<'_>,
) -> Option<Reached> {
    let numbers = Numbers::of(form);
    let go = |situation: &Situation, round: u64| {
        let mut walk = Walk {
            form,
            target: page,
            situation,
            numbers: &numbers,
            account_number,
            world,
            pick: round,
            round,
        };
        walk.go()
    };
    let mut tried = Vec::new();
    for situation in situations {
        if let Some(reached) = (0..TRIES).find_map(|round| go(&situation, round)) {
            return Some(reached);
        }
        tried.push(situation);
    }
    // Where no situation is told from another, more tries may still meet what is wanted.
    (TRIES..TRIES * 4).find_map(|round| tried.first().and_then(|situation| go(situation, round)))
}

struct Walk<'w, 'a> {
    form: &'a Form,
    target: &'a Page,
    situation: &'w Situation,
    numbers: &'w Numbers,
    account_number: &'w str,
    world: World<'w>,
    pick: u64,
    round: u64,
}

impl Walk<'_, '_> {
    fn go(&mut self) -> Option<Reached> {
        let mut answers = Answers::default();
        // Each turn answers a page, or adds an item; a form has no more.
        for _ in 0..=self.form.pages.len() * 60 {
            let journey = self.form.journey(&answers, self.world.today);
            if let Some(item) = self.arrived(&journey) {
                return Some(Reached { answers, item });
            }
            let more = self.item_missing(&journey);
            let open = match more {
                Some(step) => step,
                None => journey.first_unanswered()?,
            };
            let step = match &open.page.kind {
                PageKind::Repeat(_) if answers.group(&open.page.id).is_none() => {
                    let group = open.page.id.clone();
                    answers.set_group(&group, Vec::new());
                    continue;
                }
                PageKind::Question(_) => open,
                PageKind::Repeat(_) | PageKind::Content | PageKind::Stop => return None,
            };
            let read = self.read(&journey, step)?;
            let (page, group) = (step.page.id.clone(), step.page.group.clone());
            match (group, step.item) {
                (Some(group), Some(number)) => answers.set_item(&group, number, &page, read),
                _ => answers.set(&page, read),
            }
        }
        None
    }

    /// Whether the page is the next one; with its item.
    fn arrived(&self, journey: &Journey<'_>) -> Option<Option<u32>> {
        let is_open = |page: &str, item| journey.place(page, item) == Place::Open;
        let Some(group) = &self.target.group else {
            return is_open(&self.target.id, None).then_some(None);
        };
        if is_open(&self.target.id, Some(1)) {
            return Some(Some(1));
        }
        // The first page of an item that is not there yet.
        let another = journey
            .another(group)
            .filter(|step| step.page.id == self.target.id && is_open(group, None));
        another.map(|step| step.item)
    }

    /// The first page of another item, where a list of items that the resident has come to wants one more.
    fn item_missing<'j>(&self, journey: &Journey<'j>) -> Option<Step<'j>> {
        let lists = journey
            .steps()
            .iter()
            .filter(|step| matches!(step.page.kind, PageKind::Repeat(_)));
        let mut open = lists.filter(|step| journey.place(&step.page.id, None) == Place::Open);
        open.find_map(|list| {
            let wanted = self.situation.items.get(&list.page.id)?;
            let different = i128::try_from(wanted.different).unwrap_or(1);
            let count = i128::try_from(journey.items(&list.page.id).len()).unwrap_or(i128::MAX);
            let least = wanted.least.max(different).min(wanted.most);
            (count < least).then(|| journey.another(&list.page.id)).flatten()
        })
    }

    /// What is wanted of a page's fields; of an item beyond those that are different, what is wanted of the first.
    fn wanted(&self, step: Step<'_>) -> Option<&Vec<Wanted>> {
        let index = self.form.pages.iter().position(|page| page.id == step.page.id)?;
        let item = step.item.map(|number| number.saturating_sub(1) as usize);
        let exact = self.situation.pages.get(&(index, item));
        exact.or_else(|| self.situation.pages.get(&(index, item.map(|_| 0))))
    }

    fn read(&mut self, journey: &Journey<'_>, step: Step<'_>) -> Option<crate::answers::PageAnswers> {
        let step = journey.step(&step.page.id, step.item).or_else(|| {
            let group = step.page.group.as_deref()?;
            journey.another(group).filter(|another| another.page.id == step.page.id)
        })?;
        for _ in 0..TRIES_OF_PAGE {
            let mut raw = Raw::default();
            for field in journey.fields(step) {
                let at = step.page.fields().iter().position(|other| other.id == field.id);
                let wanted = at
                    .and_then(|at| self.wanted(step)?.get(at))
                    .cloned()
                    .unwrap_or(Wanted::Anything);
                let pick = self.next_pick();
                type_in(
                    &field,
                    &wanted,
                    self.numbers,
                    pick,
                    self.world.today,
                    self.account_number,
                    &mut raw,
                );
            }
            if let Ok(read) = journey.read(step, &raw, self.world) {
                return Some(read);
            }
        }
        None
    }

    /// In the first round the first of everything; then others.
    fn next_pick(&mut self) -> u64 {
        self.pick = self
            .pick
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407 ^ self.round);
        self.pick >> 33
    }
}
