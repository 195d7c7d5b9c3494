#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod addresses;

use forms::mistake::Sentence;
use serde_json::Value;

use super::*;
use crate::pages::council_tax::made_up::{Page, drawn};
use crate::pages::made_up_form::{TODAY, answers, everything, form, step};

#[derive(Default)]
struct Asked<'a> {
    raw: Raw,
    mistakes: Vec<Mistake>,
    lookups: Vec<AddressLookup>,
    files: Vec<UploadedFile>,
    item: Option<u32>,
    caption: Option<&'a str>,
    answers: Option<Value>,
}

fn page(page: &str, asked: Asked<'_>) -> Page {
    let form = form();
    let answers = answers(&form, &asked.answers.unwrap_or_else(everything));
    let journey = form.journey(&answers, TODAY);
    let question = Question {
        form: &form,
        journey: &journey,
        step: step(&journey, page, asked.item),
        raw: &asked.raw,
        mistakes: &asked.mistakes,
        action: "/made-up".to_owned(),
        back_href: "/back".to_owned(),
        switch_path: "/made-up".to_owned(),
        caption: asked.caption.map(str::to_owned),
        lookups: &asked.lookups,
        files: &asked.files,
    };
    drawn(|| view! { <QuestionPage question=question/> })
}

fn fresh(id: &str) -> Page {
    page(id, Asked::default())
}

fn raw(pairs: &[(&str, &str)]) -> Raw {
    Raw::new(
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
    )
}

fn mistake(field: &str, input: &str) -> Mistake {
    Mistake {
        input: input.to_owned(),
        field: field.to_owned(),
        parts: Vec::new(),
        sentence: Sentence::Enter("it".to_owned()),
    }
}

#[test]
fn one_question_is_the_heading() {
    let page = fresh("words");
    assert_eq!(page.words("h1 label"), "What happened?");
    assert_eq!(
        page.attribute("[data-maxwords]", "data-maxwords").as_deref(),
        Some("200")
    );
    assert!(page.words(".govuk-character-count__message").contains("200 words"));
    assert_eq!(page.count("form button"), 1, "nothing but Continue");
    assert_eq!(page.attributes("script", "src"), ["/assets/a.js"]);
}

#[test]
fn help_stands_above_the_fields_and_closed() {
    let page = fresh("numbers");
    assert_eq!(page.words("main > div > div > h1"), "About the hedge");
    assert_eq!(page.words("details strong"), "tape");
    assert_eq!(page.count("details[open]"), 0);
}

#[test]
fn units_are_seen_and_heard() {
    let page = fresh("numbers");
    assert_eq!(page.texts(".govuk-input__suffix"), ["metres", "years"]);
    assert_eq!(page.texts(".govuk-input__prefix"), ["£"]);
    assert_eq!(page.words("label[for=height]"), "Height in metres");
    assert_eq!(page.words("label[for=cost]"), "What it cost in pounds");
    assert_eq!(
        page.attributes("input[inputmode]", "inputmode"),
        ["decimal", "numeric", "decimal"]
    );
}

#[test]
fn an_item_is_named_above_its_question_and_in_the_title() {
    let asked = Asked {
        item: Some(3),
        caption: Some("Vehicle 2"),
        ..Asked::default()
    };
    let page = page("keeper", asked);
    assert_eq!(page.words(".govuk-caption-l"), "Vehicle 2");
    assert!(
        page.title()
            .starts_with("Who is the keeper? – Vehicle 2 – Made-up form"),
        "{}",
        page.title()
    );
    assert_eq!(page.count("[autocomplete]"), 0, "the keeper may be somebody else");
}

#[test]
fn a_field_opens_below_its_option() {
    let closed = fresh("contact");
    let conditional = "#conditional-by.govuk-radios__conditional--hidden input#email";
    assert_eq!(closed.count(conditional), 1);
    assert_eq!(
        closed.attribute("#by", "data-aria-controls").as_deref(),
        Some("conditional-by")
    );
    assert!(closed.attribute("form", "data-opened").is_some());
    let open = page(
        "contact",
        Asked {
            raw: raw(&[("by", "email")]),
            ..Asked::default()
        },
    );
    assert_eq!(open.count(conditional), 0);
    assert_eq!(open.count("#conditional-by input#email"), 1);
}

#[test]
fn what_the_heading_says_is_not_seen_twice() {
    let page = fresh("needs");
    assert_eq!(page.words("h1"), "What do you need?");
    assert_eq!(page.words("legend .govuk-visually-hidden"), "What do you need?");
    // The date that is the same as another: the question stands above yes and no, and is only heard below no.
    let page = fresh("other");
    assert_eq!(page.count("h1"), 1);
    assert_eq!(
        page.words(".govuk-radios__conditional legend .govuk-visually-hidden"),
        "Where should we come?"
    );
    assert_eq!(fresh("contact").count("legend .govuk-visually-hidden"), 0);
}

#[test]
fn none_of_these_stands_apart() {
    let page = fresh("needs");
    assert_eq!(page.words(".govuk-checkboxes__divider"), "or");
    assert_eq!(
        page.attribute("[data-behaviour=exclusive]", "value").as_deref(),
        Some("none")
    );
}

#[test]
fn a_bank_account_has_four_parts() {
    let mistakes = vec![mistake("account", "account-sort-code")];
    let page = page(
        "bank",
        Asked {
            mistakes,
            ..Asked::default()
        },
    );
    let names = [
        "account-name",
        "account-sort-code",
        "account-account-number",
        "account-roll-number",
    ];
    assert_eq!(page.attributes("main input[type=text]", "name"), names);
    assert_eq!(page.error_links(), ["#account-sort-code"]);
    assert_eq!(page.count(".govuk-input--error"), 1);
    assert_eq!(
        page.attribute("fieldset", "aria-describedby").as_deref(),
        Some("account-hint")
    );
}

#[test]
fn a_month_and_a_time() {
    let page = fresh("since");
    assert_eq!(
        page.attributes("main input[type=text]", "name"),
        ["month-month", "month-year", "time"]
    );
    assert_eq!(page.words("label[for=time]"), "Time of day (optional)");
}

#[test]
fn files_are_added_and_removed() {
    let file = UploadedFile {
        id: "f1".to_owned(),
        name: "bin <1>.jpg".to_owned(),
        bytes: 1_234_567,
        kind: None,
    };
    let asked = Asked {
        raw: raw(&[("files", "f1"), ("files", "another-drafts")]),
        files: vec![file],
        ..Asked::default()
    };
    let page = page("photos", asked);
    assert_eq!(
        page.attribute("form", "enctype").as_deref(),
        Some("multipart/form-data")
    );
    assert_eq!(page.count("#files[type=file][multiple]"), 1);
    assert_eq!(
        page.words("#files-hint"),
        "Send up to 3 files: a photo or a PDF. Each can be up to 10 MB."
    );
    assert_eq!(page.attributes("input[type=hidden][name=files]", "value"), ["f1"]);
    assert_eq!(
        page.words(".app-file-list__item"),
        "bin <1>.jpg 1.3 MB Remove bin <1>.jpg"
    );
    assert_eq!(
        page.attribute("button[name='press.remove']", "value").as_deref(),
        Some("files:f1")
    );
    assert_eq!(
        page.attribute("button[name='press.upload']", "value").as_deref(),
        Some("files")
    );
    assert_eq!(page.attribute("form button", "name"), None, "Enter removes nothing");
    assert_eq!(page.count("[capture]"), 0);
}

#[test]
fn a_place_needs_no_script() {
    let page = fresh("place");
    assert_eq!(page.count("textarea#at-description"), 1);
    assert_eq!(page.count("details input#at-point"), 1);
    assert_eq!(
        page.attribute("[data-place]", "data-place").as_deref(),
        Some("at-point")
    );
    assert_eq!(page.attributes("script", "src"), ["/assets/a.js", "/assets/place.js"]);
}

#[test]
fn a_list_and_what_is_not_shown() {
    let page = page(
        "person",
        Asked {
            raw: raw(&[("ward", "west"), ("from", "a\"b")]),
            ..Asked::default()
        },
    );
    assert_eq!(page.texts("#ward option"), ["Choose one", "East", "West & Docks"]);
    assert_eq!(page.attribute("option[selected]", "value").as_deref(), Some("west"));
    assert_eq!(
        page.attribute("input[type=hidden][name=from]", "value").as_deref(),
        Some("a\"b")
    );
    assert_eq!(page.attributes("script", "src"), ["/assets/a.js", "/assets/select.js"]);
}

#[test]
fn a_declaration_is_one_box() {
    let page = fresh("truth");
    assert_eq!(page.words("h1"), "Is all of this true?");
    assert_eq!(page.texts("label"), ["I have told the truth"]);
    assert_eq!(page.attribute("#told", "value").as_deref(), Some("yes"));
}
