use super::*;
use crate::pages::council_tax::made_up::site;
use std::collections::BTreeSet;

fn kinds() -> Vec<ChangeReasonKind> {
    let adult = vec![(DiscountReason::OnlyAdult, 25)];
    let empty = Some((PremiumReason::EmptyForMonths(12), 100));
    let second = Some((PremiumReason::SecondHome, 100));
    let class = |letter: &str| Some(letter.to_owned());
    let (some, none) = (Pence::from_pence(5_000), Pence::ZERO);
    vec![
        ChangeReasonKind::MovedIn,
        ChangeReasonKind::MovedOut,
        ChangeReasonKind::MovedHome,
        ChangeReasonKind::Band {
            before: 'D',
            after: 'C',
        },
        ChangeReasonKind::Authority {
            name: "Estuary".to_owned(),
            name_cy: Some("Aber".to_owned()),
            before: none,
            after: some,
        },
        ChangeReasonKind::DisabledBandReduction { starts: true },
        ChangeReasonKind::DisabledBandReduction { starts: false },
        ChangeReasonKind::Discounts {
            before: vec![],
            after: adult.clone(),
        },
        ChangeReasonKind::Discounts {
            before: adult.clone(),
            after: vec![],
        },
        ChangeReasonKind::Discounts {
            before: adult,
            after: vec![(DiscountReason::AllDisregarded, 50)],
        },
        ChangeReasonKind::Premium {
            before: None,
            after: empty,
        },
        ChangeReasonKind::Premium {
            before: empty,
            after: None,
        },
        ChangeReasonKind::Premium {
            before: empty,
            after: second,
        },
        ChangeReasonKind::Exemption {
            before: None,
            after: class("N"),
        },
        ChangeReasonKind::Exemption {
            before: class("N"),
            after: None,
        },
        ChangeReasonKind::Exemption {
            before: class("N"),
            after: class("F"),
        },
        ChangeReasonKind::Reduction {
            before: none,
            after: some,
        },
    ]
}

#[test]
fn every_reason_has_a_sentence_of_its_own_in_both_languages() {
    for language in Language::ALL {
        let site = site(language);
        let said: BTreeSet<String> = kinds().iter().map(|kind| sentence(&site, kind)).collect();
        assert_eq!(said.len(), kinds().len(), "{said:#?}");
        assert!(
            said.iter()
                .all(|text| text.ends_with('.') && !text.contains(['⟨', '$'])),
            "{said:#?}"
        );
    }
}

#[test]
fn an_authority_is_named_in_the_language() {
    let said = |language| {
        let kinds = kinds();
        let authority = kinds
            .iter()
            .find(|kind| matches!(kind, ChangeReasonKind::Authority { .. }));
        authority
            .map(|kind| sentence(&site(language), kind))
            .unwrap_or_default()
    };
    assert_eq!(
        said(Language::English),
        "Estuary asks for £50.00 for the year. It asked for £0.00 before."
    );
    assert!(said(Language::Welsh).contains("Aber"));
}

#[test]
fn every_discount_has_a_name() {
    let site = site(Language::Welsh);
    let all = [
        DiscountReason::OnlyAdult,
        DiscountReason::AllButOneDisregarded,
        DiscountReason::AllDisregarded,
        DiscountReason::Empty,
        DiscountReason::SecondHome,
        DiscountReason::FamilyAnnexe,
    ];
    let said: BTreeSet<_> = all.iter().map(|reason| discounts(&site, &[(*reason, 25)])).collect();
    assert_eq!(said.len(), all.len(), "{said:?}");
}
