//! Journeys through the shipped forms, and through one that asks everything, for any answers: they always end, Back is
//! always right, and what is sent is what was asked.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test is read, not used"
)]

use std::sync::LazyLock;

use forms::answers::Answers;
use forms::definition::{Field, Form, PageKind};
use forms::fields::World;
use forms::journey::{Next, NotFinished, Place, Step};
use forms::made_up::{self, Ended};
use forms::raw::Raw;
use jiff::civil::{Date, date};
use proptest::prelude::*;

const TODAY: Date = date(2026, 11, 21);

fn read(path: &str, text: &str) -> Form {
    forms::read::read(path, text).unwrap_or_else(|report| panic!("{report}"))
}

static SHIPPED: LazyLock<Vec<Form>> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/definitions");
    let mut forms: Vec<Form> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .filter(|path| !path.to_string_lossy().ends_with(".scenarios.yaml"))
        .map(|path| read(&path.display().to_string(), &std::fs::read_to_string(&path).unwrap()))
        .collect();
    forms.sort_by(|a, b| a.id.cmp(&b.id));
    assert!(forms.len() >= 4);
    forms
});

const EVERY_KIND: &str = include_str!("every-kind.yaml");

static ALL: LazyLock<Vec<Form>> = LazyLock::new(|| {
    let mut forms = SHIPPED.clone();
    forms.push(read("every-kind.yaml", EVERY_KIND));
    forms
});

fn world() -> World<'static> {
    made_up::world(TODAY)
}

/// Goes through a form, answering by the picks.
fn walk(form: &Form, picks: &[u64]) -> (Answers, Ended) {
    // Every turn through the picks is another one, so that a page that refuses is tried with other answers.
    let mut turn: u64 = 0;
    let pick = || {
        turn += 1;
        picks[turn as usize % picks.len()]
            .wrapping_mul(turn | 1)
            .rotate_right(17)
            .wrapping_add(turn)
    };
    made_up::walk(form, "77000001", pick, world())
}

fn picks() -> impl Strategy<Value = Vec<u64>> {
    prop::collection::vec(any::<u64>(), 8)
}

#[test]
fn every_kind_of_field_is_asked() {
    for kind in forms::read::TYPES {
        assert!(
            EVERY_KIND.contains(&format!("type: {kind},")) || EVERY_KIND.contains(&format!("type: {kind} }}")),
            "{kind}"
        );
    }
}

#[test]
fn every_form_can_be_walked_to_check_answers() {
    for form in ALL.iter() {
        let ends: Vec<Ended> = (0..200_u64)
            .map(|seed| walk(form, &[seed.wrapping_mul(0x9e37_79b9_7f4a_7c15)]).1)
            .collect();
        assert!(ends.contains(&Ended::CheckAnswers), "{}: {:?}", form.id, ends.last());
        for ended in ends {
            assert!(!matches!(ended, Ended::Refused { .. }), "{}: {ended:?}", form.id);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_sent_is_what_was_asked(picks in picks()) {
        for form in ALL.iter() {
            let (answers, ended) = walk(form, &picks);
            let journey = form.journey(&answers, TODAY);
            let steps = journey.steps();
            // In the order of the form; the pages of a group once for each of its items, item by item.
            let place = |step: &Step<'_>| form.pages.iter().position(|page| page.id == step.page.id).unwrap();
            for pair in steps.windows(2) {
                let same_group = pair[0].page.group.is_some() && pair[0].page.group == pair[1].page.group;
                let next_item = same_group && pair[0].item < pair[1].item;
                prop_assert!(place(&pair[0]) < place(&pair[1]) || next_item, "{}", form.id);
                // Back leads one page back, and Continue forth again; in an item to what it still lacks or tells, and then
                // to the list of items.
                prop_assert!(journey.before(pair[1]) == Some(pair[0]));
                let lacks = journey.given(pair[1]).is_none() && !matches!(pair[1].page.kind, PageKind::Repeat(_));
                let forth = match &pair[0].page.group {
                    Some(group) if next_item || !lacks => journey.step(group, None).unwrap(),
                    _ => pair[1],
                };
                let Next::Page(next) = journey.after(pair[0]) else { panic!("no next page") };
                prop_assert!(next == forth, "{}", form.id);
            }
            match journey.finish(world()) {
                Ok(finished) => {
                    prop_assert_eq!(ended, Ended::CheckAnswers);
                    for page in &form.pages {
                        let asked = steps.iter().any(|step| step.page.id == page.id);
                        let sent = match (&page.kind, &page.group) {
                            (PageKind::Question(_), None) => finished.answers.page(&page.id).is_some(),
                            (PageKind::Repeat(_), _) => finished.answers.group(&page.id).is_some(),
                            _ => continue,
                        };
                        prop_assert_eq!(sent, asked, "{} {}", form.id, page.id);
                    }
                    let (amount, payment) = (finished.amount, form.payment.is_some());
                    prop_assert!(amount.is_none_or(|amount| amount.is_positive() && payment));
                }
                Err(NotFinished::Page { page, item }) => {
                    prop_assert!(ended != Ended::CheckAnswers, "{} {page}", form.id);
                    prop_assert_eq!(journey.place(&page, item), Place::Open);
                }
                Err(NotFinished::NoPrice) => panic!("{}: no price", form.id),
            }
        }
    }

    #[test]
    fn stored_answers_read_back_as_they_were(picks in picks()) {
        for form in ALL.iter() {
            let (answers, _) = walk(form, &picks);
            let json = serde_json::to_value(&answers).unwrap();
            prop_assert_eq!(Answers::from_json(form, &json), answers.clone(), "{}", form.id);
            // And what the inputs would be filled with reads as the same answers.
            let journey = form.journey(&answers, TODAY);
            for step in journey.steps() {
                if let Some(given) = journey.given(*step) {
                    let again = journey.read(*step, &journey.filled(*step), world());
                    prop_assert_eq!(again.as_ref(), Ok(given), "{} {}", form.id, step.page.id);
                }
            }
        }
    }

    #[test]
    fn anything_typed_is_an_answer_or_a_mistake(
        typed in prop::collection::vec(("[a-z]{1,12}(-[a-z0-9_]{1,12})?", "\\PC{0,40}|[0-9 ,./:£-]{0,24}"), 0..12)
    ) {
        for form in ALL.iter() {
            let answers = Answers::default();
            let journey = form.journey(&answers, TODAY);
            for page in &form.pages {
                let step = Step { page, item: page.group.is_some().then_some(1) };
                let mut pairs = typed.clone();
                for (field, (_, text)) in page.fields().iter().zip(&typed) {
                    pairs.extend(field.input_names().into_iter().map(|name| (name, text.clone())));
                }
                if let Err(mistakes) = journey.read(step, &Raw::new(pairs), world()) {
                    let inputs: Vec<String> = page.fields().iter().flat_map(Field::input_names).collect();
                    for mistake in mistakes {
                        prop_assert!(inputs.contains(&mistake.input), "{} is no input of the page", mistake.input);
                    }
                }
            }
        }
    }
}

#[test]
fn the_price_of_bulky_waste() {
    let form = SHIPPED.iter().find(|form| form.id == "book-bulky-waste").unwrap();
    let items = |raw: &Raw| {
        let nothing = Answers::default();
        let journey = form.journey(&nothing, TODAY);
        journey.read(journey.step("items", None).unwrap(), raw, world())
    };
    for (sofas, tables, pounds) in [(1, 0, 35), (2, 1, 35), (2, 2, 45), (4, 4, 85)] {
        let raw = Raw::new([
            ("list-sofa".into(), sofas.to_string()),
            ("list-table".into(), tables.to_string()),
        ]);
        let mut answers = Answers::default();
        answers.set("items", items(&raw).unwrap());
        let amount = form.journey(&answers, TODAY).amount();
        assert_eq!(amount.map(|amount| amount.pence()), Some(pounds * 100));
    }
    let nine = Raw::new([("list-sofa".into(), "9".into())]);
    assert!(items(&nine).is_err(), "eight at most");
}
