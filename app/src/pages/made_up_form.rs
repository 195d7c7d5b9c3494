//! A made-up form that asks everything there is to ask, for the tests of pages.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use forms::answers::Answers;
use forms::definition::Form;
use forms::journey::{Journey, Step};
use jiff::civil::{Date, date};
use serde_json::{Value, json};

pub(crate) const TODAY: Date = date(2026, 11, 20);

const FORM: &str = r#"
form: made-up
title: Made-up form
topic: other
owner: nobody
keep: { submissions: 1 year, drafts: 7 days }
pages:
  - id: home
    title: Where do you live?
    fields: [{ id: address, type: uk-address, lookup: true }]
  - id: other
    title: Where should we come?
    fields: [{ id: address, type: uk-address, same_as: home.address, called: the place }]
  - id: contact
    title: How should we contact you?
    fields:
      - id: by
        type: radios
        label: Contact by
        called: how we should contact you
        options: { email: Email, letter: { label: Letter, hint: It takes a week } }
      - { id: email, type: email, label: Email address, when: contact.by == "email" }
  - id: needs
    title: What do you need?
    content: Choose what **helps**.
    fields:
      - id: kinds
        type: checkboxes
        called: what you need
        options: { large: Large print, other: Something else, none: { label: None of these, none: true } }
  - id: bank
    title: Which account should we pay?
    fields: [{ id: account, type: uk-bank-account, called: the account, hint: It must be yours }]
  - id: since
    title: When did it start?
    fields:
      - { id: month, type: month, label: Month, called: the month }
      - { id: time, type: time, label: Time of day, called: the time, optional: true }
  - id: numbers
    title: About the hedge
    details: [{ title: How to measure, text: "Use a **tape**." }]
    fields:
      - { id: height, type: decimal, label: Height, unit: metres, min: 0, max: 20, places: 1 }
      - { id: age, type: whole-number, label: Age, unit: years, min: 0, max: 2000 }
      - { id: cost, type: money, label: What it cost, min: 0, max: 100000 }
  - id: words
    title: What happened?
    fields: [{ id: story, type: long-text, max_words: 200, called: what happened }]
  - id: person
    title: About you
    fields:
      - { id: nino, type: national-insurance-number, label: National Insurance number }
      - { id: site, type: website, label: Your website }
      - id: ward
        type: select
        label: Your ward
        called: your ward
        options: { east: East, west: West & Docks }
      - { id: from, type: hidden, prefill: link.from }
  - id: photos
    title: Can you send photos?
    fields:
      - { id: files, type: file-upload, max_files: 3, max_megabytes: 10, types: [photo, pdf], called: photos, optional: true }
  - id: place
    title: Where is it?
    fields: [{ id: at, type: map-point, called: where it is }]
  - repeat: vehicles
    title: Vehicles
    item: Vehicle
    another: Do you need to add another vehicle?
    first: Do you want to add a vehicle?
    min: 0
    max: 2
    pages:
      - id: vehicle
        title: What is its registration number?
        fields: [{ id: mark, type: vehicle-registration, called: the registration number }]
      - id: keeper
        title: Who is the keeper?
        fields: [{ id: name, type: full-name, called: the name of the keeper }]
  - id: truth
    title: Is all of this true?
    fields: [{ id: told, type: declaration, label: I have told the truth }]
values:
  charge: { label: Charge, money: "4500" }
  many: { label: How many vehicles, number: "size(vehicles)" }
declaration: It is **true**.
confirmation: We will write to you.
"#;

pub(crate) fn form() -> Form {
    forms::read::read("made-up.yaml", FORM).unwrap_or_else(|report| panic!("{report}"))
}

/// An answer to each question, and two vehicles.
pub(crate) fn everything() -> Value {
    let address = json!({ "line1": "1 <Wharf> Street", "town": "Thamesgate", "postcode": "TG1 1AA", "uprn": "100" });
    json!({
        "home": { "address": address },
        "other": { "address": { "same_as": "home.address" } },
        "contact": { "by": "letter" },
        "needs": { "kinds": ["large", "other"] },
        "bank": { "account": { "name": "Ada Lamb", "sort_code": "112233", "account_number": "00123456" } },
        "since": { "month": "2026-04", "time": "14:30" },
        "numbers": { "height": "2.5", "age": 1250, "cost": 120_050 },
        "words": { "story": "First line\nSecond line" },
        "person": { "nino": "QQ 12 34 56 C", "site": "https://example.com", "ward": "west", "from": "letter-7" },
        "photos": { "files": [{ "id": "f1", "name": "bin <1>.jpg", "bytes": 1_234_567, "kind": "photo" }] },
        "place": { "at": { "description": "By the bridge", "point": { "latitude": "51.44", "longitude": "0.37" } } },
        "vehicles": [
            { "item": 1, "vehicle": { "mark": "AB12 CDE" }, "keeper": { "name": "Ada Lamb" } },
            { "item": 3, "vehicle": { "mark": "XY34 ZZZ" } }
        ],
        "truth": { "told": true }
    })
}

pub(crate) fn answers(form: &Form, json: &Value) -> Answers {
    Answers::from_json(form, json)
}

pub(crate) fn step<'a>(journey: &Journey<'a>, page: &str, item: Option<u32>) -> Step<'a> {
    journey
        .step(page, item)
        .unwrap_or_else(|| panic!("{page} is not asked"))
}

/// The address of a step in these tests.
pub(crate) fn href(step: Step<'_>) -> String {
    match step.item {
        Some(item) => format!("/{}/{item}", step.page.slug()),
        None => format!("/{}", step.page.slug()),
    }
}
