//! Journeys through the shipped forms, for any answers: they always end, Back is always right, and what is sent is
//! what was asked.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test is read, not used"
)]

use forms::answers::Answers;
use forms::definition::{Field, FieldKind, Form, PageKind};
use forms::fields::World;
use forms::journey::{Next, NotFinished, Place};
use forms::raw::Raw;
use jiff::civil::date;
use proptest::prelude::*;

fn shipped() -> Vec<Form> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/definitions");
    let mut forms: Vec<Form> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            forms::read::read(&path.display().to_string(), &text).unwrap_or_else(|report| panic!("{report}"))
        })
        .collect();
    forms.sort_by(|a, b| a.id.cmp(&b.id));
    assert!(forms.len() >= 4);
    forms
}

fn world() -> World<'static> {
    World {
        today: date(2026, 11, 21),
        account_number: &|text| Some(text.to_owned()),
    }
}

/// Something that a resident could type into a field, chosen by `pick`.
fn type_into(field: &Field, pick: u32, raw: &mut Raw) {
    let id = &field.id;
    let choose = |from: &[&str]| from[pick as usize % from.len()].to_owned();
    match &field.kind {
        FieldKind::Radios(options) => raw.push(id, &options[pick as usize % options.len()].value),
        FieldKind::Checkboxes(options) => {
            options
                .iter()
                .enumerate()
                .filter(|(i, _)| pick >> i & 1 == 1)
                .for_each(|(_, o)| raw.push(id, &o.value));
            raw.push(id, &options[0].value);
        }
        FieldKind::YesNo => raw.push(id, choose(&["yes", "no"])),
        FieldKind::Date { .. } => {
            raw.push(format!("{id}-day"), choose(&["1", "28", "03"]));
            raw.push(format!("{id}-month"), choose(&["2", "feb", "12"]));
            raw.push(format!("{id}-year"), choose(&["2025", "2099"]));
        }
        FieldKind::Address => {
            raw.push(format!("{id}-line1"), "1 Wharf Street");
            raw.push(format!("{id}-town"), "Thamesgate");
            raw.push(format!("{id}-postcode"), "TG1 1AA");
        }
        FieldKind::Quantities { options, .. } => {
            for (i, option) in options.iter().enumerate() {
                raw.push(format!("{id}-{}", option.value), ((pick >> (i * 2)) & 3).to_string());
            }
        }
        FieldKind::Email => raw.push(id, "name@example.com"),
        FieldKind::Phone => raw.push(id, "07700 900123"),
        FieldKind::VehicleRegistration => raw.push(id, "AB12 CDE"),
        FieldKind::Postcode => raw.push(id, "TG1 1AA"),
        FieldKind::WholeNumber { .. } => raw.push(id, "3"),
        _ => raw.push(id, "Something"),
    }
}

/// Goes through a form, answering by the picks; the answers, and whether it came to check answers.
fn walk(form: &Form, picks: &[u32]) -> (Answers, bool) {
    let mut answers = Answers::default();
    let mut picks = picks.iter().cycle();
    for _ in 0..form.pages.len() * 4 {
        let journey = form.journey(&answers);
        let Some(page) = journey.first_unanswered().cloned() else {
            return (answers, true);
        };
        if matches!(page.kind, PageKind::Stop) {
            return (answers, false);
        }
        let mut raw = Raw::default();
        for field in page.fields() {
            type_into(field, *picks.next().unwrap(), &mut raw);
        }
        if let Ok(read) = page.read(&raw, world()) {
            answers.set(&page.id, read);
        }
    }
    (answers, false)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn what_is_sent_is_what_was_asked(picks in prop::collection::vec(any::<u32>(), 8)) {
        for form in shipped() {
            let (answers, came_to_the_end) = walk(&form, &picks);
            let journey = form.journey(&answers);
            let ids: Vec<&str> = journey.pages().iter().map(|page| page.id.as_str()).collect();
            // In the order of the form, each once.
            let order: Vec<usize> = ids.iter().map(|id| form.pages.iter().position(|p| p.id == **id).unwrap()).collect();
            prop_assert!(order.is_sorted_by(|a, b| a < b));
            // Back leads one page back, and Continue forth again.
            for pair in journey.pages().windows(2) {
                prop_assert_eq!(journey.before(&pair[1].id).map(|page| page.id.as_str()), Some(pair[0].id.as_str()));
                let Next::Page(next) = journey.after(&pair[0].id) else { panic!("no next page") };
                prop_assert_eq!(&next.id, &pair[1].id);
            }
            match journey.finish(world()) {
                Ok(finished) => {
                    prop_assert!(came_to_the_end);
                    for page in &form.pages {
                        prop_assert_eq!(finished.answers.page(&page.id).is_some(),
                            ids.contains(&page.id.as_str()) && !page.fields().is_empty());
                    }
                    if form.payment.is_some() {
                        prop_assert!(finished.amount.is_some_and(|amount| amount.is_positive()));
                    }
                }
                Err(NotFinished::Page(page)) => {
                    prop_assert!(!came_to_the_end);
                    prop_assert_eq!(journey.place(&page), Place::Open);
                }
                Err(NotFinished::NoPrice) => panic!("no price"),
            }
        }
    }

    #[test]
    fn stored_answers_read_back_as_they_were(picks in prop::collection::vec(any::<u32>(), 8)) {
        for form in shipped() {
            let (answers, _) = walk(&form, &picks);
            let json = serde_json::to_value(&answers).unwrap();
            prop_assert_eq!(Answers::from_json(&form, &json), answers.clone());
            // And what the inputs would be filled with reads as the same answers.
            for page in form.pages.iter().filter(|page| answers.page(&page.id).is_some()) {
                let again = page.read(&page.filled(&answers), world()).unwrap();
                prop_assert_eq!(Some(&again), answers.page(&page.id));
            }
        }
    }

    #[test]
    fn anything_typed_is_an_answer_or_a_mistake(
        typed in prop::collection::vec(("[a-z]{1,12}(-[a-z0-9_]{1,12})?", "\\PC{0,40}"), 0..12)
    ) {
        for form in shipped() {
            for page in &form.pages {
                let mut pairs = typed.clone();
                for (field, (_, text)) in page.fields().iter().zip(&typed) {
                    pairs.extend(field.input_names().into_iter().map(|name| (name, text.clone())));
                }
                if let Err(mistakes) = page.read(&Raw::new(pairs), world()) {
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
    let form = shipped()
        .into_iter()
        .find(|form| form.id == "book-bulky-waste")
        .unwrap();
    let page = form.page("items").unwrap();
    for (sofas, tables, pounds) in [(1, 0, 35), (2, 1, 35), (2, 2, 45), (4, 4, 85)] {
        let raw = Raw::new([
            ("list-sofa".into(), sofas.to_string()),
            ("list-table".into(), tables.to_string()),
        ]);
        let mut answers = Answers::default();
        answers.set("items", page.read(&raw, world()).unwrap());
        assert_eq!(
            form.journey(&answers).amount().map(|amount| amount.pence()),
            Some(pounds * 100)
        );
    }
    let nine = Raw::new([("list-sofa".into(), "9".into())]);
    assert!(page.read(&nine, world()).is_err(), "eight at most");
}
