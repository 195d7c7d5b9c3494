//! A walk through a whole form with made-up answers.

use std::collections::BTreeSet;

use super::fitting::fitting;
use super::typed::typed;
use crate::answers::{Answers, PageAnswers};
use crate::definition::{Form, PageKind, Repeat};
use crate::fields::World;
use crate::journey::{Journey, Step};
use crate::mistake::Mistake;
use crate::raw::Raw;

/// Where a walk ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ended {
    /// At check answers: the form can be sent.
    CheckAnswers,
    /// At a stop page.
    Stopped {
        /// The page.
        page: String,
    },
    /// At a page that refused everything that was tried.
    Refused {
        /// The page.
        page: String,
        /// Its item, in a repeating group.
        item: Option<u32>,
        /// What it said of the last try; nothing for a list of items.
        mistakes: Vec<Mistake>,
    },
}

/// How often a page is tried with other answers, and the whole form with others before that page.
const TRIES_OF_PAGE: usize = 40;
const TRIES_OF_FORM: usize = 8;

/// How many items a walk adds to a repeating group that needs fewer.
const ITEMS: u64 = 2;

/// Goes through a form to check answers or to a stop page. Each answer is varied by the next pick; where a page refuses
/// (a rule over several answers), other picks are tried. Repeating groups get up to two items, or as many as they need.
pub fn walk(form: &Form, account_number: &str, mut picks: impl FnMut() -> u64, world: World<'_>) -> (Answers, Ended) {
    let mut last = None;
    for _ in 0..TRIES_OF_FORM {
        let (answers, ended) = once(form, account_number, &mut picks, world);
        if !matches!(ended, Ended::Refused { .. }) {
            return (answers, ended);
        }
        last = Some((answers, ended));
    }
    last.unwrap_or((Answers::default(), Ended::CheckAnswers))
}

fn once(form: &Form, account_number: &str, picks: &mut impl FnMut() -> u64, world: World<'_>) -> (Answers, Ended) {
    let mut answers = Answers::default();
    let mut settled: BTreeSet<String> = BTreeSet::new();
    loop {
        let journey = form.journey(&answers, world.today);
        let open = journey
            .steps()
            .iter()
            .find(|step| is_open(&journey, **step, &settled))
            .copied();
        let Some(step) = open else {
            return (answers, Ended::CheckAnswers);
        };
        let page = step.page.id.clone();
        let typed_at = match &step.page.kind {
            PageKind::Stop => return (answers, Ended::Stopped { page }),
            PageKind::Repeat(repeat) => match one_more(&journey, repeat, step, picks()) {
                Some(step) => step,
                None => {
                    let nothing_yet = answers.group(&page).is_none();
                    if nothing_yet {
                        answers.set_group(&page, Vec::new());
                    }
                    if !settled.insert(page.clone()) {
                        // Settled before, and still not right: a rule over the items refuses them.
                        return (answers, refused(page, None, Vec::new()));
                    }
                    continue;
                }
            },
            PageKind::Question(_) | PageKind::Content => step,
        };
        let (page, item) = (typed_at.page.id.clone(), typed_at.item);
        match answer(&journey, typed_at, account_number, picks, world) {
            Ok(read) => match (&typed_at.page.group, item) {
                (Some(group), Some(number)) => {
                    let group = group.clone();
                    answers.set_item(&group, number, &page, read);
                }
                _ => answers.set(&page, read),
            },
            Err(mistakes) => return (answers, refused(page, item, mistakes)),
        }
    }
}

fn refused(page: String, item: Option<u32>, mistakes: Vec<Mistake>) -> Ended {
    Ended::Refused { page, item, mistakes }
}

/// Whether a step still has to be done: a list of items counts as done when no more are wanted, and it is right.
fn is_open(journey: &Journey<'_>, step: Step<'_>, settled: &BTreeSet<String>) -> bool {
    match step.page.kind {
        PageKind::Content => false,
        PageKind::Stop => true,
        PageKind::Question(_) => journey.given(step).is_none(),
        PageKind::Repeat(_) => {
            !settled.contains(&step.page.id) || journey.first_unanswered().is_some_and(|open| open == step)
        }
    }
}

/// The first page of one more item, when one more is needed or wanted.
fn one_more<'a>(journey: &Journey<'a>, repeat: &Repeat, list: Step<'_>, pick: u64) -> Option<Step<'a>> {
    let count = journey.items(&list.page.id).len() as u64;
    let wanted = count < u64::from(repeat.min) || (count < ITEMS && pick.is_multiple_of(2));
    if wanted { journey.another(&list.page.id) } else { None }
}

/// Answers a page: something in every field, now and then nothing in an optional one.
fn answer<'a>(
    journey: &Journey<'a>,
    step: Step<'a>,
    account_number: &str,
    picks: &mut impl FnMut() -> u64,
    world: World<'_>,
) -> Result<PageAnswers, Vec<Mistake>> {
    let mut refused = Vec::new();
    for _ in 0..TRIES_OF_PAGE {
        let mut raw = Raw::default();
        for field in journey.fields(step) {
            let pick = picks();
            if field.optional && pick.is_multiple_of(4) {
                continue;
            }
            if journey.same_as(&field).is_some() {
                let same = (pick / 4).is_multiple_of(2);
                raw.push(field.same_name(), if same { "yes" } else { "no" });
            }
            let must = step.page.must.iter();
            let mut fits = must.filter_map(|must| fitting(must.rule.tree(), &step.page.id, &field.id, pick));
            match fits.next_back() {
                Some(text) => raw.push(&field.id, text),
                None => typed(&field, pick, world.today, account_number, &mut raw),
            }
        }
        match journey.read(step, &raw, world) {
            Ok(read) => return Ok(read),
            Err(mistakes) => refused = mistakes,
        }
    }
    Err(refused)
}
