//! The states of a list of items, and of a task list: none yet, some, all.

use app::language::Language;
use forms::answers::Answers;
use forms::definition::{Form, Page, PageKind, Repeat};
use forms::journey::{ANOTHER, ItemState, Journey, Step};
use forms::mistake::Sentence;
use forms::raw::Raw;
use jiff::civil::Date;

use super::asked::Asked;
use super::bench::Bench;
use super::reach::Reached;
use super::states::State;

/// The most items that a list is filled with.
const MOST_ITEMS: u32 = 30;
/// How many sets of items are tried to break a rule over them.
const TRIES_TO_BREAK: u32 = 40;

/// The states of a group's list: with none, one, as many as there can be, and one that is not finished; then each
/// mistake.
pub(super) fn of(bench: &Bench, form: &Form, list: &Page, repeat: &Repeat, reached: &Reached) -> Vec<State> {
    let group = list.id.as_str();
    let with = |count: u32, first: u32| with_items(bench, form, group, reached, count, first);
    let state = |id: &str, label: &str, answers: &Answers| State {
        answers: Some(answers.clone()),
        ..State::new(id, label)
    };
    let posted = |id: &str, answers: &Answers, another: Option<&str>| {
        let raw = Raw::new(another.map(|another| (ANOTHER.to_owned(), another.to_owned())));
        let sentence = mistake(form, answers, reached.day, group, &raw)?;
        let label = Language::English.sentence(&sentence);
        let state = State {
            answers: Some(answers.clone()),
            posted: true,
            raw,
            ..State::new(id, label)
        };
        Some(state)
    };
    let mut states = vec![State::new("", "As it is reached")];
    let (none, one) = (with(0, 0), with(1, 0));
    if repeat.min == 0 {
        states.push(state("none", "None yet", &none));
    }
    states.push(state("one", "One", &one));
    let full = (repeat.max > 1 && repeat.max <= MOST_ITEMS).then(|| with(repeat.max, 0));
    states.extend(full.as_ref().map(|full| state("full", "As many as there can be", full)));
    let begun = begun_item(bench, form, group, reached);
    states.extend(
        begun
            .as_ref()
            .map(|begun| state("unfinished", "One not finished", begun)),
    );
    states.push(state("remove", "Removing one", &one));
    let start = if repeat.min == 0 { &none } else { &one };
    states.extend(posted("not-said", start, None));
    states.extend(
        begun
            .as_ref()
            .and_then(|begun| posted("unfinished-done", begun, Some("no"))),
    );
    if repeat.min > 1 {
        states.extend(posted("too-few", &with(repeat.min - 1, 0), Some("no")));
    }
    let mut broken: Vec<String> = Vec::new();
    let turns = if list.must.is_empty() { 0 } else { TRIES_TO_BREAK };
    for turn in 0..turns {
        let count = repeat.min.max(1) + turn % 3;
        let items = with(count.min(repeat.max), turn * 7);
        if let Some(state) = posted(&format!("rule-{turn}"), &items, Some("no"))
            && list.must.iter().any(|must| must.message == state.label)
            && !broken.contains(&state.label)
        {
            broken.push(state.label.clone());
            states.push(state);
        }
    }
    states
}

/// What the list answers a post with.
fn mistake(form: &Form, answers: &Answers, day: Date, group: &str, raw: &Raw) -> Option<Sentence> {
    let journey = form.journey(answers, day);
    let page = form.page(group)?;
    let step = Step { page, item: None };
    let mistakes = journey.read_list(step, raw).err()?;
    mistakes.into_iter().next().map(|mistake| mistake.sentence)
}

/// The answers before the list, with so many made-up items.
fn with_items(bench: &Bench, form: &Form, group: &str, reached: &Reached, count: u32, first: u32) -> Answers {
    let mut answers = reached.answers.clone();
    answers.set_group(group, Vec::new());
    for _ in 0..count {
        let number = answers.next_item(group);
        while answer_next(bench, form, group, number, reached.day, first + number, &mut answers) {}
    }
    answers
}

/// The answers before the list, with an item of which only the first page is answered, where it has more.
fn begun_item(bench: &Bench, form: &Form, group: &str, reached: &Reached) -> Option<Answers> {
    let mut answers = reached.answers.clone();
    answers.set_group(group, Vec::new());
    answer_next(bench, form, group, 1, reached.day, 1, &mut answers);
    let journey = form.journey(&answers, reached.day);
    let open = journey
        .items(group)
        .iter()
        .any(|(_, _, state)| *state == ItemState::Incomplete);
    open.then_some(answers)
}

/// Answers the next question of an item; false when there is none, or it takes no made-up answer.
fn answer_next(
    bench: &Bench,
    form: &Form,
    group: &str,
    number: u32,
    day: Date,
    vary: u32,
    answers: &mut Answers,
) -> bool {
    let so_far = answers.clone();
    let journey = form.journey(&so_far, day);
    let Some(step) = next_of_item(&journey, group, number) else {
        return false;
    };
    let given = bench.with_world(day, &[], |world| {
        let asked = Asked {
            account_number: bench.account_number(),
            journey: &journey,
            step,
            world,
        };
        asked
            .right(u64::from(vary))
            .and_then(|raw| journey.read(step, &raw, world).ok())
    });
    let Some(given) = given else { return false };
    answers.set_item(group, number, &step.page.id, given);
    true
}

fn next_of_item<'a>(journey: &Journey<'a>, group: &str, number: u32) -> Option<Step<'a>> {
    let open = journey.steps().iter().find(|step| {
        step.page.group.as_deref() == Some(group)
            && step.item == Some(number)
            && matches!(step.page.kind, PageKind::Question(_))
            && journey.given(**step).is_none()
    });
    let is_new = journey.items(group).iter().all(|(item, ..)| item.number != number);
    open.copied().or_else(|| journey.another(group).filter(|_| is_new))
}

/// The states of a task list: nothing done, half way, all done.
pub(super) fn tasks(form: &Form, reached: &Reached) -> Vec<State> {
    let journey = form.journey(&reached.whole, reached.day);
    let state = |id: &str, label: &str, answers: Answers| State {
        answers: Some(answers),
        ..State::new(id, label)
    };
    let mut half = Answers::default();
    let steps = journey.steps();
    for step in steps.iter().take(steps.len() / 2) {
        if let Some(given) = journey.given(*step) {
            match (&step.page.group, step.item) {
                (Some(group), Some(number)) => half.set_item(group, number, &step.page.id, given.clone()),
                _ => half.set(&step.page.id, given.clone()),
            }
        }
    }
    let mut states = vec![state("", "Nothing done", Answers::default())];
    if half != Answers::default() {
        states.push(state("half", "Half way", half));
    }
    if journey.first_unanswered().is_none() {
        states.push(state("done", "All done", reached.whole.clone()));
    }
    states
}
