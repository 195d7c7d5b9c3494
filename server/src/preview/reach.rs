//! Answers that lead to a place in a form: of a worked example, or made up.

use forms::answers::Answers;
use forms::check::answers_reaching;
use forms::definition::{Form, Page, PageKind};
use forms::journey::{Journey, Step};
use forms::made_up::{Ended, walk};
use forms::scenario::{Ran, Scenario};
use jiff::civil::Date;

use super::bench::Bench;
use super::held::HeldForm;
use super::place::Place;

/// Answers that lead to a place.
#[derive(Debug, Clone)]
pub(super) struct Reached {
    /// The answers of the pages before it; for a place behind all pages, every answer.
    pub(super) answers: Answers,
    /// Those answers with its own and all that follow.
    pub(super) whole: Answers,
    /// The item of a repeating group.
    pub(super) item: Option<u32>,
    /// The day on which they were given.
    pub(super) day: Date,
    /// Where they come from.
    pub(super) how: How,
}

/// Where answers come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum How {
    /// None are needed.
    NoneNeeded,
    /// From the worked example of that name.
    Scenario(String),
    /// Made up.
    MadeUp,
    /// None were found that lead there.
    Nowhere,
}

/// How many walks with made-up answers are tried.
const WALKS: u64 = 80;

/// Looks for answers that lead to a place: of the worked examples (of the one that is asked for, counted from 1), then
/// made up, as the checker decides which lead there, or by walks.
pub(super) fn reach(
    bench: &Bench,
    held: &HeldForm,
    form: &Form,
    place: Place<'_>,
    item: Option<u32>,
    scenario: Option<usize>,
) -> Reached {
    let today = bench.clock.today();
    let nothing = |how| Reached {
        answers: Answers::default(),
        whole: Answers::default(),
        item,
        day: today,
        how,
    };
    if matches!(place, Place::Start) {
        return nothing(How::NoneNeeded);
    }
    let ran: &[(Scenario, Ran)] = held.scenarios.as_ref().map_or(&[], |ran| ran);
    let chosen = scenario.and_then(|number| ran.get(number.checked_sub(1)?));
    let in_order = chosen.into_iter().chain(ran.iter().filter(|_| chosen.is_none()));
    for (scenario, ran) in in_order {
        if let Some(found) = leads(form, &ran.answers, scenario.today, place, item) {
            let needs_none = chosen.is_none() && found.answers == Answers::default();
            let how = if needs_none {
                How::NoneNeeded
            } else {
                How::Scenario(scenario.name.clone())
            };
            return Reached { how, ..found };
        }
    }
    if chosen.is_none() && needs_nothing(form, place) {
        return nothing(How::NoneNeeded);
    }
    let account_number = bench.account_number();
    if let Place::Page(page) = place
        && let Some(found) = decided(bench, form, page, item)
    {
        return found;
    }
    for seed in 0..WALKS {
        let mut picks = picks(seed);
        let (answers, ended) = bench.with_world(today, &[], |world| walk(form, &account_number, &mut picks, world));
        if matches!(ended, Ended::Refused { .. }) && !matches!(place, Place::Page(_)) {
            continue;
        }
        if let Some(found) = leads(form, &answers, today, place, item) {
            return found;
        }
    }
    let item = match place {
        Place::Page(page) => page.group.as_ref().map(|_| item.unwrap_or(1)),
        _ => None,
    };
    Reached {
        item,
        ..nothing(How::Nowhere)
    }
}

/// Made-up answers by what the checker decided.
fn decided(bench: &Bench, form: &Form, page: &Page, item: Option<u32>) -> Option<Reached> {
    let (today, account_number) = (bench.clock.today(), bench.account_number());
    let reached = bench.with_world(today, &[], |world| {
        answers_reaching(form, &page.id, &account_number, world)
    })?;
    let is_wanted = item.is_none() || item == reached.item;
    is_wanted.then(|| Reached {
        whole: reached.answers.clone(),
        answers: reached.answers,
        item: reached.item,
        day: today,
        how: How::MadeUp,
    })
}

fn needs_nothing(form: &Form, place: Place<'_>) -> bool {
    match (place, form.pages.first()) {
        (Place::Page(page), Some(first)) => page.id == first.id && page.group.is_none(),
        (Place::Tasks, _) => true,
        _ => false,
    }
}

/// Whether those answers lead to the place; what stands before it, if they do.
fn leads(form: &Form, answers: &Answers, day: Date, place: Place<'_>, item: Option<u32>) -> Option<Reached> {
    let journey = form.journey(answers, day);
    let found = |before: Answers, item| Reached {
        answers: before,
        whole: answers.clone(),
        item,
        day,
        how: How::MadeUp,
    };
    let Place::Page(page) = place else {
        let is_whole = journey.first_unanswered().is_none();
        return is_whole.then(|| found(answers.clone(), None));
    };
    let at = journey
        .steps()
        .iter()
        .position(|step| step.page.id == page.id && (item.is_none() || step.item == item))?;
    let step = *journey.steps().get(at)?;
    Some(found(before(&journey, at), step.item))
}

/// The answers of the steps before that one.
fn before(journey: &Journey<'_>, at: usize) -> Answers {
    let mut answers = Answers::default();
    for step in journey.steps().iter().take(at) {
        copy(journey, *step, &mut answers);
    }
    answers
}

/// Puts the answers of a step into `answers`.
fn copy(journey: &Journey<'_>, step: Step<'_>, answers: &mut Answers) {
    if matches!(step.page.kind, PageKind::Repeat(_)) && answers.group(&step.page.id).is_none() {
        answers.set_group(&step.page.id, Vec::new());
    }
    let Some(given) = journey.given(step) else { return };
    match (&step.page.group, step.item) {
        (Some(group), Some(number)) => answers.set_item(group, number, &step.page.id, given.clone()),
        _ => answers.set(&step.page.id, given.clone()),
    }
}

/// The pages to which no answers were found to lead, by id.
pub(super) fn never_reached(bench: &Bench, held: &HeldForm, form: &Form) -> Vec<String> {
    let mut left: Vec<&str> = form.pages.iter().map(|page| page.id.as_str()).collect();
    let mut pass = |answers: &Answers, day: Date| {
        let journey = form.journey(answers, day);
        left.retain(|id| journey.steps().iter().all(|step| step.page.id != *id));
        left.is_empty()
    };
    for (scenario, ran) in held.scenarios.as_deref().into_iter().flatten() {
        if pass(&ran.answers, scenario.today) {
            return Vec::new();
        }
    }
    let out_of_reach = |id: &&str| {
        let page = form.page(id);
        page.is_some_and(|page| reach(bench, held, form, Place::Page(page), None, None).how == How::Nowhere)
    };
    left.into_iter().filter(out_of_reach).map(str::to_owned).collect()
}

/// Numbers that look like chance, and are the same for the same seed: SplitMix64.
pub(super) fn picks(seed: u64) -> impl FnMut() -> u64 {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    move || {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}
