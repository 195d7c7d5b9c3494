//! A made-up bill with every kind of line, on its page.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use forms::values::Pence;
use jiff::civil::date;
use leptos::prelude::*;

use super::*;
use crate::language::Language;
use crate::pages::council_tax::made_up::{Page, drawn_for, site};

const DISCOUNTS: [DiscountReason; 6] = [
    DiscountReason::OnlyAdult,
    DiscountReason::AllButOneDisregarded,
    DiscountReason::AllDisregarded,
    DiscountReason::Empty,
    DiscountReason::SecondHome,
    DiscountReason::FamilyAnnexe,
];

fn pence(pence: i64) -> Pence {
    Pence::from_pence(pence)
}

fn year() -> BillDays {
    BillDays {
        first: date(2026, 4, 1),
        last: date(2027, 3, 31),
    }
}

fn line(kind: LineKind, amount: i64) -> BillLine {
    BillLine {
        kind,
        amount: pence(amount),
    }
}

fn authority(name: &str, amount: i64, last: Option<i64>) -> BillAuthority {
    BillAuthority {
        name: name.to_owned(),
        name_cy: None,
        amount: pence(amount),
        last_year: last.map(|amount| LastYear {
            amount: pence(amount),
            adult_social_care: Pence::ZERO,
        }),
        adult_social_care: None,
        is_excessive: false,
    }
}

/// £1,930.76 for a year in band D, one adult: £1,448.07.
fn bill() -> Bill {
    let instalments = (4..=12).map(|month| date(2026, month, 1)).chain([date(2027, 1, 1)]);
    let amounts = std::iter::once(14_307).chain(std::iter::repeat(14_500));
    Bill {
        account_number: "7700 0001 3".to_owned(),
        tax_year: 2026,
        payers: vec!["Asha Rao".to_owned()],
        sent_to: vec!["1 High Street".to_owned(), "AA3 1AB".to_owned()],
        issued_on: date(2026, 3, 12),
        dwelling: vec!["1 High Street".to_owned(), "AA3 1AB".to_owned()],
        band: 'D',
        last_band: None,
        authorities: vec![
            authority("Example County Council", 141_876, Some(135_126)),
            authority("Example Police and Crime Commissioner", 21_815, Some(20_315)),
            authority("Example Fire and Rescue Authority", 8_082, Some(8_145)),
            authority("Thamesgate Borough Council", 21_303, Some(21_303)),
        ],
        last_year: Some(pence(184_889)),
        spells: vec![BillSpell {
            days: year(),
            band: 'D',
            lines: vec![
                line(LineKind::Charge, 193_076),
                line(LineKind::Discount(DiscountReason::OnlyAdult, 25), -48_269),
            ],
        }],
        changes: Vec::new(),
        others: Vec::new(),
        instalments: instalments
            .zip(amounts)
            .map(|(due, amount)| BillInstalment {
                due,
                amount: pence(amount),
            })
            .collect(),
        by_direct_debit: false,
    }
}

fn council() -> BillingCouncil {
    BillingCouncil {
        name: "Thamesgate Borough Council".to_owned(),
        address: vec!["Town Hall".to_owned(), "AA3 1AB".to_owned()],
        phone: "01632 960 001".to_owned(),
        email: "help@thamesgate.example".to_owned(),
        pay_address: Some("thamesgate.example/council-tax".to_owned()),
        spending_address: None,
    }
}

fn page(language: Language, bill: Bill) -> Page {
    drawn_for(site(language), move || {
        view! {
            <BillPage
                bill=bill
                council=council()
                pdf_href=Some("/bill.pdf".to_owned())
                large_print_href=Some("/bill-large-print.pdf".to_owned())
                back_href="/account"
            />
        }
    })
}

#[test]
fn what_to_pay_and_when_comes_first() {
    let page = page(Language::English, bill());
    assert_eq!(page.words("h1"), "Council tax bill for 2026 to 2027");
    assert_eq!(page.words(".app-amount--large"), "Pay £1,448.07");
    let paragraphs = page.texts("main p.govuk-body:not(.app-print-only)");
    assert_eq!(
        paragraphs[0],
        "Pay in 10 instalments. Pay the first one, £143.07, by 1 April 2026."
    );
    let headings = page.texts("main h2");
    assert_eq!(
        headings[..4],
        [
            "When to pay",
            "How to pay",
            "How we worked out your bill",
            "Who gets your council tax"
        ]
    );
    assert_eq!(
        page.attributes("main a[href$='.pdf']", "href"),
        ["/bill.pdf", "/bill-large-print.pdf"]
    );
}

#[test]
fn each_authority_is_compared_with_last_year() {
    let page = page(Language::English, bill());
    let rows = page.texts("main table tr");
    for row in [
        "Example County Council£1,418.765.0% more",
        "Example Police and Crime Commissioner£218.157.4% more",
        "Example Fire and Rescue Authority£80.820.8% less",
        "Thamesgate Borough Council£213.03No change",
        "Total£1,930.764.4% more",
    ] {
        assert!(rows.iter().any(|found| found == row), "{row}: {rows:#?}");
    }
}

#[test]
fn tables_fit_a_small_phone() {
    for language in Language::ALL {
        let page = page(language, everything());
        // A row's name may take the room that is left, and breaks; sums of money do not.
        assert!(page.count("main th[scope='row']") > 20);
        assert_eq!(page.count("main tr > :nth-child(3)"), 0, "three columns are too many");
    }
}

/// Every kind of line, change and other sum.
fn everything() -> Bill {
    let spell = |first, last, lines| BillSpell {
        days: BillDays { first, last },
        band: 'C',
        lines,
    };
    let mut lines = vec![
        line(LineKind::Charge, 100_000),
        line(LineKind::DisabledBandReduction(Some('B')), -1_000),
    ];
    lines.extend(DISCOUNTS.map(|reason| line(LineKind::Discount(reason, 25), -1_001)));
    let more = vec![
        line(LineKind::Charge, 90_000),
        line(LineKind::DisabledBandReduction(None), -1_002),
        line(LineKind::Premium(PremiumReason::EmptyForMonths(6), 50), 1_003),
        line(LineKind::Premium(PremiumReason::EmptyForMonths(24), 100), 1_004),
        line(LineKind::Premium(PremiumReason::SecondHome, 100), 1_005),
        line(LineKind::Exemption("N".to_owned()), -1_006),
        line(LineKind::Reduction(year()), -1_007),
    ];
    let change = |kind| BillChange {
        on: date(2026, 4, 1),
        kind,
        amount: pence(-300),
    };
    let other = |(kind, amount)| OtherLine {
        kind,
        amount: pence(amount),
    };
    let care = BillAuthority {
        adult_social_care: Some(pence(25_144)),
        last_year: Some(LastYear {
            amount: pence(167_508),
            adult_social_care: pence(21_794),
        }),
        is_excessive: true,
        ..authority("Example County Council", 175_860, None)
    };
    Bill {
        payers: vec!["Asha Rao".to_owned(), "Ben Rao".to_owned()],
        last_band: Some('B'),
        authorities: vec![care, authority("Example Mayor", 1_000, None)],
        spells: vec![
            spell(date(2026, 4, 1), date(2026, 9, 30), lines),
            spell(date(2026, 10, 1), date(2026, 10, 1), more),
        ],
        changes: [
            ChangeKind::MovedIn,
            ChangeKind::MovedOut,
            ChangeKind::MovedHome,
            ChangeKind::Band('B', 'C'),
            ChangeKind::Authority("Example Mayor".to_owned(), Some("Maer Enghraifft".to_owned())),
            ChangeKind::DisabledBandReduction(true),
            ChangeKind::DisabledBandReduction(false),
            ChangeKind::Discounts,
            ChangeKind::Premium,
            ChangeKind::Exemption,
            ChangeKind::Reduction,
        ]
        .map(change)
        .to_vec(),
        others: [
            (OtherLineKind::Penalty, 7_000),
            (OtherLineKind::ReductionOverpaid, 2_001),
            (OtherLineKind::ArrearsBroughtForward, 2_002),
            (OtherLineKind::CreditBroughtForward, -2_003),
            (OtherLineKind::Costs, 2_004),
            (OtherLineKind::Paid, -2_005),
            (OtherLineKind::Refund, 2_006),
        ]
        .map(other)
        .to_vec(),
        instalments: Vec::new(),
        ..bill()
    }
}

#[test]
fn every_kind_has_words_in_every_language() {
    for language in Language::ALL {
        // `drawn_for` refuses a page that lacks a text or leaves a variable open.
        let page = page(language, everything());
        let names: Vec<String> = page.texts("main table tr");
        let all: BTreeSet<&String> = names.iter().collect();
        assert!(all.len() > 35, "{names:#?}");
        // The table of authorities, with care apart, by the arithmetic of Surrey's bill of 2024/25.
        let care: Vec<&String> = names
            .iter()
            .filter(|row| row.contains("Example County Council:"))
            .collect();
        assert_eq!(care.len(), 2, "{names:#?}");
        assert!(care[0].contains("£1,507.16") && care[0].contains("3.0%"), "{care:?}");
        assert!(care[1].contains("£251.44") && care[1].contains("2.0%"), "{care:?}");
    }
}

#[test]
fn welsh_says_what_english_says_and_in_welsh() {
    let english = told(&everything(), &council(), Language::English);
    let welsh = told(&everything(), &council(), Language::Welsh);
    assert_eq!(english.len(), welsh.len());
    for (english, welsh) in english.iter().zip(&welsh) {
        assert_eq!(std::mem::discriminant(english), std::mem::discriminant(welsh));
        if let (
            Block::Paragraph(english) | Block::Heading { text: english, .. },
            Block::Paragraph(welsh) | Block::Heading { text: welsh, .. },
        ) = (english, welsh)
        {
            assert_ne!(english, welsh);
        }
    }
}

#[test]
fn a_bill_with_nothing_to_pay_says_so() {
    let mut exempt = bill();
    exempt.instalments.clear();
    exempt.spells[0].lines[1] = line(LineKind::Exemption("N".to_owned()), -193_076);
    let exempted = page(Language::English, exempt.clone());
    assert_eq!(exempted.words(".app-amount--large"), "You have nothing to pay");
    assert!(!exempted.texts("main h2").contains(&"How to pay".to_owned()));
    exempt.others = vec![OtherLine {
        kind: OtherLineKind::CreditBroughtForward,
        amount: pence(-1_250),
    }];
    let in_credit = page(Language::English, exempt);
    assert_eq!(in_credit.words(".app-amount--large"), "You are £12.50 in credit");
}

#[test]
fn direct_debit_asks_for_nothing() {
    let automatic = Bill {
        by_direct_debit: true,
        ..bill()
    };
    let page = page(Language::English, automatic);
    assert!(page.html.contains("We take 10 instalments from your bank account."));
    assert!(!page.html.contains("Pay by card on our website"));
}

#[test]
fn changes_are_rounded_to_a_tenth_away_from_nothing() {
    use super::sums::tenths;
    assert_eq!(tenths(5, pence(10_000)), Some(1));
    assert_eq!(tenths(4, pence(10_000)), Some(0));
    assert_eq!(tenths(-5, pence(10_000)), Some(-1));
    assert_eq!(tenths(i64::MAX, pence(1)), None);
    assert_eq!(tenths(5, Pence::ZERO), None);
}

#[test]
fn the_list_leads_to_each_bill_and_its_copies() {
    let listed = |tax_year, pdf: bool| ListedBill {
        tax_year,
        issued_on: date(tax_year, 3, 12),
        href: format!("/bills/{tax_year}"),
        pdf_hrefs: pdf.then(|| (format!("/bills/{tax_year}.pdf"), format!("/bills/{tax_year}-large.pdf"))),
    };
    for language in Language::ALL {
        let page = drawn_for(site(language), move || {
            view! { <BillListPage bills=vec![listed(2026, true), listed(2025, false)] back_href="/account"/> }
        });
        assert_eq!(
            page.attributes("main td a, main th a", "href"),
            ["/bills/2026", "/bills/2026.pdf", "/bills/2026-large.pdf", "/bills/2025"]
        );
        // Each link says by itself where it leads.
        let links: BTreeSet<String> = page.texts("main table a").into_iter().collect();
        assert_eq!(links.len(), 4);
        let none = drawn_for(
            site(language),
            || view! { <BillListPage bills=Vec::new() back_href="/account"/> },
        );
        assert_eq!(none.count("main table"), 0);
    }
}
