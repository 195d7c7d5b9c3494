#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
use super::*;
use crate::pages::council_tax::made_up::{Page, drawn};
use jiff::civil::date;

struct Owing {
    owed: i64,
    overdue: i64,
    next: Option<i64>,
    received: Vec<(DateTime, Pence)>,
    form: AmountForm,
}

fn owing(owed: i64) -> Owing {
    Owing {
        owed,
        overdue: 0,
        next: None,
        received: vec![],
        form: AmountForm::default(),
    }
}

fn page(owing: Owing) -> Page {
    let line = |label: &str, pence| OwedLine {
        label: label.to_owned(),
        amount: Pence::from_pence(pence),
    };
    let lines = vec![
        line("Council tax <band D>", 193_076),
        line("Payments", owing.owed - 193_076),
    ];
    drawn(move || {
        view! {
            <AmountPage
                account_number="1234 5678 0"
                shown="123456780:1:2:3"
                address_lines=vec!["1 High Street & Mews".to_owned(), "AA3 1AB".to_owned()]
                lines=lines
                owed=Pence::from_pence(owing.owed)
                overdue=Pence::from_pence(owing.overdue)
                as_of=date(2026, 11, 20)
                received_since=owing.received
                next_instalment=owing.next.map(|pence| (Pence::from_pence(pence), date(2026, 12, 1)))
                form=owing.form
                action="/council-tax/amount"
                back_href="/council-tax"
            />
        }
    })
}

#[test]
fn says_what_is_owed_now_then_what_is_next() {
    let page = page(Owing {
        overdue: 19_300,
        next: Some(19_300),
        ..owing(57_900)
    });
    assert_eq!(
        page.title(),
        "You owe £579.00 – Pay your council tax – Thamesgate Borough Council"
    );
    assert_eq!(page.words("h1"), "You owe £579.00");
    assert!(page.words("main").contains("£193.00 of this is late."));
    assert!(
        page.words("main")
            .contains("Your next instalment is £193.00. It is due on 1 December 2026.")
    );
    assert_eq!(
        page.attributes("[type=radio]", "value"),
        ["instalment", "overdue", "everything", "other"]
    );
    assert_eq!(page.count("[type=radio][checked]"), 0);
    for label in &page.texts(".govuk-radios__label")[..3] {
        assert!(label.contains('£'), "{label}");
    }
    assert_eq!(
        page.attribute(".govuk-back-link", "href"),
        Some("/council-tax".to_owned())
    );
}

#[test]
fn the_table_adds_up_and_is_dated() {
    let page = page(owing(57_900));
    let cells = page.texts("tbody th, tbody td");
    assert_eq!(
        cells,
        [
            "Council tax <band D>",
            "£1,930.76",
            "Payments",
            "−£1,351.76",
            "Total you owe",
            "£579.00"
        ]
    );
    assert!(
        page.words("main")
            .contains("These figures are from our records of 20 November 2026.")
    );
    assert_eq!(page.count("thead th[scope=col]"), 2);
    assert!(page.html.contains("1 High Street &amp; Mews"));
    assert!(!page.html.contains("<band"));
}

#[test]
fn a_payment_made_here_is_shown_before_anybody_pays_again() {
    let received = vec![(date(2026, 11, 21).at(10, 2, 0, 0), Pence::from_pence(19_300))];
    let page = page(Owing {
        received,
        ..owing(57_900)
    });
    assert_eq!(
        page.texts(".govuk-inset-text li"),
        ["£193.00 on 21 November 2026, 10:02"]
    );
}

#[test]
fn the_other_amount_stands_below_the_radios_not_inside() {
    let page = page(owing(57_900));
    assert_eq!(page.attributes("[type=radio]", "value"), ["everything", "other"]);
    assert_eq!(page.count(".govuk-radios #other-amount, [data-aria-controls]"), 0);
    assert_eq!(
        page.words("label[for=other-amount]"),
        "Another amount in pounds, if you chose that"
    );
    assert_eq!(page.attribute("#other-amount", "inputmode"), Some("decimal".to_owned()));
}

#[test]
fn in_credit_nobody_is_pushed_to_pay() {
    let page = page(owing(-4_000));
    assert_eq!(page.words("h1"), "Your account is £40.00 in credit");
    assert_eq!(
        page.texts("tbody tr:last-child th, tbody tr:last-child td"),
        ["Total: in credit", "−£40.00"]
    );
    assert_eq!(page.count("[type=radio]"), 0);
    assert_eq!(
        page.attribute("[type=hidden][name=amount]", "value"),
        Some("other".to_owned())
    );
    assert!(page.texts("h2").contains(&"You do not need to pay anything".to_owned()));
}

#[test]
fn nothing_owed_is_said_so() {
    assert_eq!(page(owing(0)).words("h1"), "You do not owe any council tax");
}

#[test]
fn a_mistake_is_said_where_it_is_mended_and_answers_are_kept() {
    let form = AmountForm {
        choice: Some(AmountChoice::Other),
        other: "<lots>".to_owned(),
        mistakes: vec![PageMistake::new(
            OTHER_AMOUNT_INPUT,
            "Enter an amount in pounds and pence",
        )],
    };
    let page = page(Owing { form, ..owing(57_900) });
    assert!(page.title().starts_with("Error: You owe £579.00"));
    assert_eq!(page.error_links(), ["#other-amount"]);
    assert_eq!(page.attribute("#other-amount", "value"), Some("<lots>".to_owned()));
    assert_eq!(page.attributes("[type=radio][checked]", "value"), ["other"]);
    assert_eq!(
        page.words("#other-amount-error"),
        "Error: Enter an amount in pounds and pence"
    );
}

#[test]
fn an_error_link_always_reaches_an_input() {
    for owed in [57_900, 0] {
        let mistakes = vec![PageMistake::new(AMOUNT_INPUT, "Select how much you want to pay")];
        let form = AmountForm {
            mistakes,
            ..AmountForm::default()
        };
        let page = page(Owing { form, ..owing(owed) });
        let link = page.error_links().remove(0);
        assert_eq!(page.count(&format!("input{link}")), 1, "{link}");
    }
}
