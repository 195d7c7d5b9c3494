#![allow(clippy::unwrap_used, clippy::indexing_slicing)]
use super::*;
use crate::charge::AuthorityKind;
use crate::tables::GRAVESHAM_2021;

pub(crate) fn gravesham() -> PublishedAmounts {
    let areas = GRAVESHAM_2021
        .iter()
        .map(|area| (area.area.to_owned(), area.precepts()));
    let year = TaxYear::starting_in(2021).unwrap();
    PublishedAmounts::from_precepts(Nation::England, year, areas).unwrap()
}

fn total(amounts: &PublishedAmounts, area: &str, band: ValuationBand) -> i64 {
    amounts
        .charges(area, band, false)
        .unwrap()
        .iter()
        .map(|charge| charge.amount.pence())
        .sum()
}

#[test]
fn the_printed_table_is_what_is_charged() {
    let amounts = gravesham();
    assert_eq!(total(&amounts, "Gravesend and Northfleet", ValuationBand::D), 193_076);
    assert_eq!(total(&amounts, "Vigo", ValuationBand::H), 418_276);
    assert_eq!(amounts.areas().count(), 7);
}

#[test]
fn the_disabled_band_reduction_is_the_band_below() {
    let amounts = gravesham();
    let reduced = |band| {
        let charges = amounts.charges("Cobham", band, true).unwrap();
        charges.iter().map(|charge| charge.payable().pence()).sum::<i64>()
    };
    assert_eq!(reduced(ValuationBand::D), 175_563);
    // Five ninths of 1418.76, 218.15, 80.82, 213.03 and 44.33, each to the nearest penny.
    assert_eq!(reduced(ValuationBand::A), 78_820 + 12_119 + 4_490 + 11_835 + 2_463);
}

#[test]
fn band_a_reduced_is_worked_out_where_it_is_not_published() {
    let mut areas = gravesham().areas.clone();
    for amounts in areas.values_mut().flatten() {
        amounts.band_a_reduced = None;
    }
    let without = PublishedAmounts::new(Nation::England, TaxYear::starting_in(2021).unwrap(), areas).unwrap();
    assert_eq!(
        without.charges("Cobham", ValuationBand::A, true),
        gravesham().charges("Cobham", ValuationBand::A, true)
    );
}

#[test]
fn impossible_amounts_are_named() {
    let year = TaxYear::starting_in(2026).unwrap();
    let build = |nation, change: &dyn Fn(&mut BTreeMap<ValuationBand, Pence>)| {
        let bands = ValuationBand::ALL.into_iter().filter(|band| band.exists_in(nation));
        let mut by_band: BTreeMap<_, _> = bands.zip((1..).map(|n| Pence::from_pence(n * 10_000))).collect();
        change(&mut by_band);
        let authority = Authority::only(AuthorityKind::County);
        let amounts = AuthorityAmounts {
            authority,
            by_band,
            band_a_reduced: None,
        };
        PublishedAmounts::new(nation, year, BTreeMap::from([("Here".to_owned(), vec![amounts])]))
    };
    let wrong = |band| {
        Err(Impossible::Amounts {
            area: "Here".to_owned(),
            band,
        })
    };
    assert!(build(Nation::England, &|_| {}).is_ok());
    assert!(build(Nation::Wales, &|_| {}).is_ok());
    assert!(build(Nation::Scotland, &|_| {}).is_ok());
    let missing = |bands: &mut BTreeMap<_, _>| {
        bands.remove(&ValuationBand::C);
    };
    assert_eq!(build(Nation::England, &missing), wrong(ValuationBand::C));
    let negative = |bands: &mut BTreeMap<_, _>| {
        bands.insert(ValuationBand::A, Pence::from_pence(-1));
    };
    assert_eq!(build(Nation::England, &negative), wrong(ValuationBand::A));
    let falling = |bands: &mut BTreeMap<_, _>| {
        bands.insert(ValuationBand::E, Pence::from_pence(1));
    };
    assert_eq!(build(Nation::England, &falling), wrong(ValuationBand::E));
    let huge = |bands: &mut BTreeMap<_, _>| {
        bands.insert(ValuationBand::H, Pence::from_pence(i64::MAX));
    };
    assert_eq!(build(Nation::England, &huge), wrong(ValuationBand::H));
    let welsh = |bands: &mut BTreeMap<_, _>| {
        bands.insert(ValuationBand::I, Pence::from_pence(95_000));
    };
    assert!(matches!(
        build(Nation::England, &welsh),
        Err(Impossible::NoSuchBand { .. })
    ));
}

#[test]
fn an_authority_asks_once() {
    let mut areas = gravesham().areas.clone();
    let cobham = areas.get_mut("Cobham").unwrap();
    cobham.push(cobham[0].clone());
    assert!(matches!(
        PublishedAmounts::new(Nation::England, TaxYear::starting_in(2021).unwrap(), areas),
        Err(Impossible::SameAuthorityTwice { .. })
    ));
}

#[test]
fn an_unknown_area_or_band_is_named() {
    let amounts = gravesham();
    assert!(matches!(
        amounts.charges("Atlantis", ValuationBand::A, false),
        Err(Impossible::NoSuchArea { .. })
    ));
    assert!(matches!(
        amounts.charges("Cobham", ValuationBand::I, false),
        Err(Impossible::NoSuchBand { .. })
    ));
    assert!(matches!(
        amounts.charges("Cobham", ValuationBand::I, true),
        Err(Impossible::NoSuchBand { .. })
    ));
}
