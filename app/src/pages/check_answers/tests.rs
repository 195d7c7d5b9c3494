#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use serde_json::{Value, json};

use super::*;
use crate::language::Language;
use crate::pages::council_tax::made_up::{Page, drawn_for, site};
use crate::pages::made_up_form::{TODAY, answers, everything, form, href};

fn check(language: Language, form: &Form, all: &Value) -> Page {
    let answers = answers(form, all);
    let journey = form.journey(&answers, TODAY);
    let check = CheckAnswers {
        form,
        journey: &journey,
        change_href: &href,
        action: "/check".to_owned(),
        back_href: "/back".to_owned(),
    };
    drawn_for(site(language), || view! { <CheckAnswersPage check=check/> })
}

/// What stands beside a question.
fn value(page: &Page, key: &str) -> String {
    let keys = page.texts(".govuk-summary-list__key");
    let at = keys
        .iter()
        .position(|known| known == key)
        .unwrap_or_else(|| panic!("no {key} in {keys:?}"));
    page.texts(".govuk-summary-list__value")[at].clone()
}

#[test]
fn every_kind_of_answer_is_read_back() {
    let page = check(Language::English, &form(), &everything());
    for (key, expected) in [
        ("Where do you live?", "1 <Wharf> StreetThamesgateTG1 1AA"),
        ("Where should we come?", "1 <Wharf> StreetThamesgateTG1 1AA"),
        ("How should we contact you?", "Letter"),
        ("What do you need?", "Large printSomething else"),
        (
            "Which account should we pay?",
            "Ada LambSort code 11-22-33Account number 00123456",
        ),
        ("Month", "April 2026"),
        ("Time of day", "2:30pm"),
        ("Height", "2.5 metres"),
        ("Age", "1,250 years"),
        ("What it cost", "£1,200.50"),
        ("What happened?", "First lineSecond line"),
        ("Your ward", "West & Docks"),
        ("Can you send photos?", "bin <1>.jpg"),
        ("Where is it?", "By the bridgeCoordinates 51.44, 0.37"),
        ("Is all of this true?", "I have told the truth"),
        ("Charge", "£45.00"),
        ("How many vehicles", "2"),
    ] {
        assert_eq!(value(&page, key), expected, "{key}");
    }
    assert!(!page.html.contains("letter-7"), "what is hidden stays so");
    assert!(
        !page
            .texts(".govuk-summary-list__key")
            .contains(&"Email address".to_owned()),
        "it was not asked"
    );
}

#[test]
fn welsh_is_written_as_welsh() {
    let page = check(Language::Welsh, &form(), &everything());
    assert_eq!(value(&page, "Month"), "Ebrill 2026");
    assert_eq!(page.attribute("html", "lang").as_deref(), Some("cy"));
}

#[test]
fn items_are_cards_and_the_list_can_be_changed() {
    let page = check(Language::English, &form(), &everything());
    assert_eq!(page.texts(".govuk-summary-card__title"), ["Vehicle 1", "Vehicle 2"]);
    assert_eq!(value(&page, "Vehicles"), "2 added");
    let changes = page.attributes(".govuk-summary-list__actions a", "href");
    assert!(
        changes.contains(&"/vehicle/3".to_owned()) && changes.contains(&"/vehicles".to_owned()),
        "{changes:?}"
    );
    let mut none = everything();
    none["vehicles"] = json!([]);
    let page = check(Language::English, &form(), &none);
    assert_eq!(value(&page, "Do you want to add a vehicle?"), "None");
}

#[test]
fn a_field_that_was_opened_is_shown() {
    let mut all = everything();
    all["contact"] = json!({ "by": "email", "email": "ada@example.com" });
    let page = check(Language::English, &form(), &all);
    assert_eq!(value(&page, "Email address"), "ada@example.com");
}

#[test]
fn sections_are_headings() {
    let mut form = form();
    let section = |id: &str, title: &str| forms::definition::Section {
        id: id.to_owned(),
        title: title.to_owned(),
        span: forms::problem::Span::default(),
    };
    form.sections = vec![section("you", "About <you>"), section("rest", "The rest")];
    for (at, page) in form.pages.iter_mut().enumerate() {
        page.section = Some(if at < 3 { "you" } else { "rest" }.to_owned());
    }
    let page = check(Language::English, &form, &everything());
    let headings = ["About <you>", "The rest", "What this comes to", "Before you send this"];
    assert_eq!(page.texts("main h2"), headings);
    assert_eq!(page.texts("main h3"), ["Vehicle 1", "Vehicle 2"]);
}
