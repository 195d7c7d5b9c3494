//! The states that a place can be in: as it is first seen, filled in, and each mistake that can be made there.

use app::pages::question::AddressLookup;
use forms::answers::Answers;
use forms::definition::{Form, PageKind};
use forms::journey::Step;
use forms::raw::Raw;
use jiff::ToSpan;
use jiff::civil::Date;

use super::asked::Asked;
use super::bench::Bench;
use super::held::HeldForm;
use super::lists;
use super::place::Place;
use super::reach::Reached;

/// One state of a place.
#[derive(Debug, Clone)]
pub(super) struct State {
    /// Its name in addresses; nothing for the first.
    pub(super) id: String,
    /// What it is, in words.
    pub(super) label: String,
    /// What was posted, when it is what a post was answered with.
    pub(super) posted: bool,
    /// What the inputs are filled with.
    pub(super) raw: Raw,
    /// What was found for addresses.
    pub(super) lookups: Vec<AddressLookup>,
    /// Other answers than those that lead here.
    pub(super) answers: Option<Answers>,
    /// Another day than that on which it was reached.
    pub(super) day: Option<Date>,
}

impl State {
    pub(super) fn new(id: impl Into<String>, label: impl Into<String>) -> State {
        State {
            id: id.into(),
            label: label.into(),
            posted: false,
            raw: Raw::default(),
            lookups: Vec::new(),
            answers: None,
            day: None,
        }
    }
}

/// Every state of a place, the first one first; those with mistakes last.
pub(super) fn of(bench: &Bench, held: &HeldForm, form: &Form, place: Place<'_>, reached: &Reached) -> Vec<State> {
    match place {
        Place::Start => opening(form, reached.day),
        Place::Tasks => lists::tasks(form, reached),
        Place::CheckAnswers => finished(held, form),
        Place::Confirmation => {
            let mut states = vec![State::new("", "As it is seen")];
            if form.payment.is_some() {
                states.push(State::new("paid", "Paid"));
            }
            states
        }
        Place::Page(page) => match &page.kind {
            PageKind::Content | PageKind::Stop => vec![State::new("", "As it is seen")],
            PageKind::Repeat(repeat) => lists::of(bench, form, page, repeat, reached),
            PageKind::Question(_) => {
                let step = Step {
                    page,
                    item: reached.item,
                };
                let journey = form.journey(&reached.answers, reached.day);
                bench.with_world(reached.day, &[], |world| {
                    Asked {
                        account_number: bench.account_number(),
                        journey: &journey,
                        step,
                        world,
                    }
                    .states(reached)
                })
            }
        },
    }
}

fn opening(form: &Form, today: Date) -> Vec<State> {
    let mut states = Vec::new();
    let open = form
        .opening
        .opens
        .filter(|opens| today < *opens)
        .or(form.opening.closes.filter(|closes| *closes < today));
    states.push(State {
        day: open,
        ..State::new("", "Open")
    });
    let on = |id: &str, label: &str, day: Option<Date>| {
        day.map(|day| State {
            day: Some(day),
            ..State::new(id, label)
        })
    };
    let before = form.opening.opens.and_then(|day| day.checked_sub(1.day()).ok());
    let after = form.opening.closes.and_then(|day| day.checked_add(1.day()).ok());
    states.extend(on("not-yet", "Not open yet", before));
    states.extend(on("closed", "Closed", after));
    states
}

/// Check answers for each worked example that comes so far.
fn finished(held: &HeldForm, form: &Form) -> Vec<State> {
    let mut states = vec![State::new("", "As it is reached")];
    let scenarios = held.scenarios.as_ref().map_or(&[][..], |ran| ran);
    for (number, (scenario, ran)) in scenarios.iter().enumerate() {
        if form.journey(&ran.answers, scenario.today).first_unanswered().is_none() {
            states.push(State {
                answers: Some(ran.answers.clone()),
                day: Some(scenario.today),
                ..State::new(
                    format!("scenario-{}", number + 1),
                    format!("Scenario: {}", scenario.name),
                )
            });
        }
    }
    states
}
