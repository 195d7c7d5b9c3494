//! Bills made from the rules: their sums, and what differs by year.

use std::collections::BTreeSet;

use app::pages::council_tax::bill::{ChangeKind, LineKind, OtherLineKind};
use council_tax_bill::{BillFacts, NoBill, bill_of};
use council_tax_rules::charge::AuthorityKind;
use council_tax_rules::household::Household;
use council_tax_rules::instalment::Instalment;
use council_tax_rules::valuation_band::ValuationBand;
use forms::values::Pence;
use jiff::civil::date;

use crate::given::{
    amounts, amounts_of, bill_after, billed, empty, full, home, names, one_then_two, others, pence, try_bill,
    with_premium,
};

#[test]
fn everything_adds_up() {
    for bill in [full(), with_premium()] {
        let instalments: Pence = bill.instalments.iter().map(|instalment| instalment.amount).sum();
        assert_eq!(instalments, bill.to_pay());
        assert_eq!(bill.year(), pence(209_138));
        let days: i64 = bill.spells.iter().map(|spell| spell.days.count()).sum();
        assert_eq!(days, 365);
    }
    // The lines of the bill are those of the rules, and the reasons bridge the two years.
    for household in [one_then_two(2026), empty(2026)] {
        let bill = try_bill(&household, 2026, &[]).unwrap();
        let year = billed(&household, &amounts(2026, false));
        assert_eq!(bill.total(), year.total);
        let last = billed(&Household::of(home(2025, ValuationBand::C, 2)), &amounts(2025, true));
        let changed: i64 = bill.changes.iter().map(|change| change.amount.pence()).sum();
        assert_eq!(changed, year.total.pence() - last.total.pence());
    }
}

#[test]
fn what_is_owed_from_before_is_added() {
    let with = full();
    let without = try_bill(&one_then_two(2026), 2026, &[]).unwrap();
    let added: Pence = others().iter().map(|other| other.amount).sum();
    assert_eq!(with.to_pay().pence(), without.to_pay().pence() + added.pence());
    assert_eq!(with.others.len(), 5);
    assert!(with.others.iter().any(|other| other.kind == OtherLineKind::Penalty));
    assert!(
        with.spells[0]
            .lines
            .iter()
            .any(|line| matches!(line.kind, LineKind::Reduction(_)))
    );
}

/// SI 2025/8: one line from April 2025; before, adult social care apart.
#[test]
fn adult_social_care_has_a_line_of_its_own_until_2025() {
    let now = bill_after(ValuationBand::D, &one_then_two(2025), 2025, &[]).unwrap();
    assert_eq!(now.authorities.len(), 5);
    assert_eq!(now.authorities[0].amount, pence(141_876));
    assert!(
        now.authorities
            .iter()
            .all(|authority| authority.adult_social_care.is_none())
    );
    let before = try_bill(&one_then_two(2024), 2024, &[]).unwrap();
    assert_eq!(before.authorities[0].amount, pence(141_876));
    assert_eq!(before.authorities[0].adult_social_care, Some(pence(16_000)));
    assert_eq!(before.authorities.len(), 5);
    let of_county = |kind: &ChangeKind| matches!(kind, ChangeKind::Authority(name, _) if name.contains("County"));
    // Both of the county's parts changed; residents know them as one.
    assert_eq!(now.changes.iter().filter(|change| of_county(&change.kind)).count(), 1);
    assert_eq!(now.last_band, None);
}

/// Surrey's figures of 2023/24 and 2024/25, as a district of hers explained them to residents: 2.986% and 2.000% of the
/// whole of last year's £1,675.08.
#[test]
fn care_and_the_rest_are_compared_with_the_whole_of_last_year() {
    let year = |start, county, care| {
        let band_d = [(AuthorityKind::County, county), (AuthorityKind::AdultSocialCare, care)];
        amounts_of(start, &band_d)
    };
    let (now, last) = (year(2024, 150_716, 25_144), year(2023, 145_714, 21_794));
    let household = |start| Household::of(home(start, ValuationBand::D, 2));
    let (bill, before) = (billed(&household(2024), &now), billed(&household(2023), &last));
    let bill = bill_of(&BillFacts {
        year: &bill,
        last_year: Some(&before),
        amounts: &now,
        last_amounts: Some(&last),
        names: &names(),
        excessive: &BTreeSet::new(),
        account_number: "1",
        payers: &[],
        sent_to: &[],
        dwelling: &[],
        issued_on: date(2024, 3, 1),
        others: &[],
        instalments: &[],
        by_direct_debit: true,
    })
    .unwrap();
    let county = &bill.authorities[0];
    assert_eq!(county.change(), Some(50));
    assert_eq!(county.general_change(), Some(30));
    assert_eq!(county.adult_social_care_change(), Some(20));
}

#[test]
fn a_bill_that_contradicts_itself_is_not_made() {
    let (now, last) = (amounts(2026, false), amounts(2025, true));
    let year = billed(&Household::of(home(2026, ValuationBand::D, 2)), &now);
    let names = names();
    let none = BTreeSet::new();
    let facts = BillFacts {
        year: &year,
        last_year: None,
        amounts: &now,
        last_amounts: Some(&last),
        names: &names,
        excessive: &none,
        account_number: "1",
        payers: &[],
        sent_to: &[],
        dwelling: &[],
        issued_on: date(2026, 3, 1),
        others: &[],
        instalments: &[],
        by_direct_debit: false,
    };
    assert!(bill_of(&facts).is_ok());
    let wrong = [Instalment {
        due: date(2026, 4, 1),
        amount: pence(100),
    }];
    let refused = bill_of(&BillFacts {
        instalments: &wrong,
        ..facts
    });
    assert!(matches!(refused, Err(NoBill::Instalments { .. })), "{refused:?}");
    let older = amounts(2024, true);
    let refused = bill_of(&BillFacts {
        last_amounts: Some(&older),
        ..facts
    });
    assert!(matches!(refused, Err(NoBill::OtherYear(_))), "{refused:?}");
    let unnamed = std::collections::BTreeMap::new();
    let refused = bill_of(&BillFacts {
        names: &unnamed,
        ..facts
    });
    assert_eq!(refused, Err(NoBill::Unnamed("county".to_owned())));
    let nobody = billed(&Household::default(), &now);
    let refused = bill_of(&BillFacts { year: &nobody, ..facts });
    assert_eq!(refused, Err(NoBill::NoDays));
}
