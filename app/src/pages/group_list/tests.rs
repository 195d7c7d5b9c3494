#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use forms::mistake::Sentence;
use serde_json::{Value, json};

use super::*;
use crate::pages::council_tax::made_up::{Page, drawn};
use crate::pages::made_up_form::{TODAY, answers, everything, form, href, step};
use crate::pages::remove_item::{RemoveItem, RemoveItemPage};

fn list(vehicles: Value, mistakes: &[Mistake]) -> Page {
    let mut all = everything();
    all["vehicles"] = vehicles;
    let form = form();
    let answers = answers(&form, &all);
    let journey = form.journey(&answers, TODAY);
    let list = GroupList {
        form: &form,
        journey: &journey,
        step: step(&journey, "vehicles", None),
        mistakes,
        action: "/vehicles".to_owned(),
        back_href: "/back".to_owned(),
        switch_path: "/vehicles".to_owned(),
        change_href: &href,
        remove_href: &|number| format!("/remove/{number}"),
    };
    drawn(|| view! { <GroupListPage list=list/> })
}

fn one() -> Value {
    json!([{ "item": 4, "vehicle": { "mark": "AB12 <B>" }, "keeper": { "name": "Ada" } }])
}

#[test]
fn items_are_cards_that_can_be_changed_and_removed() {
    let page = list(one(), &[]);
    assert_eq!(page.words(".govuk-summary-card__title"), "Vehicle 1");
    assert_eq!(page.texts(".govuk-summary-list__value"), ["AB12 <B>", "Ada"]);
    assert_eq!(
        page.attributes(".govuk-summary-list__actions a", "href"),
        ["/vehicle/4", "/keeper/4"]
    );
    assert_eq!(page.words(".govuk-summary-card__actions a"), "Remove (Vehicle 1)");
    assert_eq!(
        page.attribute(".govuk-summary-card__actions a", "href").as_deref(),
        Some("/remove/4")
    );
    assert!(
        page.title().starts_with("Vehicles – You have added 1 – "),
        "{}",
        page.title()
    );
    assert_eq!(page.words("legend"), "Do you need to add another vehicle?");
}

#[test]
fn none_is_asked_for_the_first() {
    let page = list(json!([]), &[]);
    assert_eq!(page.words("legend"), "Do you want to add a vehicle?");
    assert_eq!(page.count(".govuk-summary-card"), 0);
    assert!(page.words("main").contains("You have not added any"));
}

#[test]
fn an_item_that_is_not_finished_says_where_to_go_on() {
    let page = list(json!([{ "item": 1, "vehicle": { "mark": "AB12 CDE" } }]), &[]);
    assert_eq!(page.words(".govuk-tag"), "Not finished");
    assert_eq!(
        page.attributes(".govuk-summary-list__actions a", "href"),
        ["/vehicle/1", "/keeper/1"]
    );
    assert!(page.texts(".govuk-summary-list__actions a")[1].starts_with("Finish who is the keeper?"));
}

#[test]
fn a_full_list_asks_for_no_more_and_still_says_what_is_wrong() {
    let wrong = Mistake {
        input: ANOTHER.to_owned(),
        field: ANOTHER.to_owned(),
        parts: Vec::new(),
        sentence: Sentence::ItemIncomplete {
            item: "Vehicle".to_owned(),
            number: 2,
        },
    };
    let page = list(everything()["vehicles"].clone(), &[wrong]);
    assert_eq!(page.count("input[type=radio]"), 0);
    assert_eq!(page.error_links(), ["#another"]);
    assert_eq!(page.count("#another .govuk-error-message"), 1);
    assert!(page.title().starts_with("Error: Vehicles"), "{}", page.title());
}

#[test]
fn removing_asks_first() {
    let form = form();
    let answers = answers(&form, &everything());
    let journey = form.journey(&answers, TODAY);
    let remove = RemoveItem {
        form: &form,
        journey: &journey,
        step: step(&journey, "vehicles", None),
        number: 3,
        action: "/remove/3".to_owned(),
        back_href: "/vehicles".to_owned(),
    };
    let page = drawn(|| view! { <RemoveItemPage remove=remove/> });
    assert_eq!(page.words("h1"), "Do you want to remove Vehicle 2?");
    assert_eq!(page.words(".govuk-summary-list__value"), "XY34 ZZZ");
    assert_eq!(page.count(".govuk-summary-list__actions"), 0);
    assert_eq!(page.attribute("form", "action").as_deref(), Some("/remove/3"));
    assert_eq!(
        page.attribute(".govuk-button-group a", "href").as_deref(),
        Some("/vehicles")
    );
}
