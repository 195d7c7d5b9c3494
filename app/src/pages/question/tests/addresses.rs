//! Addresses that are looked up, and answers that are the same as earlier ones.

use serde_json::json;

use super::*;

fn lookup(state: LookupState) -> AddressLookup {
    let found = FoundAddress {
        uprn: "100".to_owned(),
        line: "1 <Wharf> Street".to_owned(),
    };
    AddressLookup {
        field: "address".to_owned(),
        postcode: "TG1 1AA".to_owned(),
        found: if state == LookupState::Found {
            vec![found]
        } else {
            Vec::new()
        },
        state,
    }
}

#[test]
fn an_address_is_found_by_its_postcode() {
    let find = fresh("home");
    assert_eq!(find.attribute("[name=address-mode]", "value").as_deref(), Some("find"));
    // Enter looks the postcode up: a button that nobody meets stands first.
    assert_eq!(
        find.attributes("form button", "value"),
        ["find:address", "find:address", "hand:address"]
    );
    assert_eq!(find.count("#address-line1"), 0);
    let mistakes = vec![mistake("address", "address-find")];
    let wrong = page(
        "home",
        Asked {
            mistakes,
            ..Asked::default()
        },
    );
    assert_eq!(
        wrong.attribute("#address-find", "aria-describedby").as_deref(),
        Some("address-find-error")
    );
}

#[test]
fn found_addresses_are_a_list() {
    let asked = Asked {
        lookups: vec![lookup(LookupState::Found)],
        raw: raw(&[("address-uprn", "100")]),
        ..Asked::default()
    };
    let page = page("home", asked);
    assert_eq!(page.attribute("[name=address-mode]", "value").as_deref(), Some("pick"));
    assert_eq!(
        page.texts("#address-uprn option"),
        ["1 address found", "1 <Wharf> Street"]
    );
    assert_eq!(page.attribute("option[selected]", "value").as_deref(), Some("100"));
    assert_eq!(
        page.attribute("[name=address-find]", "value").as_deref(),
        Some("TG1 1AA")
    );
    assert_eq!(
        page.attributes("button[name='press.address']", "value"),
        ["change:address", "hand:address"]
    );
    // Enter goes on.
    assert_eq!(page.attribute("form button", "value"), None);
}

#[test]
fn an_address_can_always_be_typed() {
    for state in [LookupState::NothingFound, LookupState::Unavailable] {
        let asked = Asked {
            lookups: vec![lookup(state)],
            raw: raw(&[("address-find", "tg1 1aa")]),
            ..Asked::default()
        };
        let page = page("home", asked);
        assert_eq!(page.attribute("[name=address-mode]", "value").as_deref(), Some("hand"));
        assert_eq!(page.count(".govuk-inset-text"), 1, "it says why");
        assert_eq!(page.attribute("#address-postcode", "value").as_deref(), Some("tg1 1aa"));
    }
    let stored = [("address-line1", "1 Wharf Street"), ("address-uprn", "100")];
    let again = page(
        "home",
        Asked {
            raw: raw(&stored),
            ..Asked::default()
        },
    );
    assert_eq!(
        again.attribute("#address-line1", "value").as_deref(),
        Some("1 Wharf Street")
    );
    assert_eq!(again.attribute("[name=address-uprn]", "value").as_deref(), Some("100"));
}

#[test]
fn an_earlier_answer_is_offered() {
    let before = page("other", Asked::default());
    assert!(
        before
            .words("#address-same-hint")
            .contains("1 <Wharf> Street, Thamesgate, TG1 1AA")
    );
    assert_eq!(before.words("h1"), "Where should we come?");
    assert_eq!(before.count("#conditional-address-same-2 #address-line1"), 1);
    let mistakes = vec![mistake("address", "address-same")];
    let wrong = page(
        "other",
        Asked {
            mistakes,
            ..Asked::default()
        },
    );
    assert_eq!(wrong.error_links(), ["#address-same"]);
    assert_eq!(wrong.count("#address-same-error"), 1);
    assert!(wrong.title().starts_with("Error: "));
}

#[test]
fn what_was_not_given_before_is_not_offered() {
    let mut answers = everything();
    answers["home"] = json!(null);
    let page = page(
        "other",
        Asked {
            answers: Some(answers),
            ..Asked::default()
        },
    );
    assert_eq!(page.count("[name=address-same]"), 0);
    assert_eq!(page.count("h1"), 1);
}
