//! The demo's two tax years: this one and the one before it, with what the authorities ask in each.

use jiff::civil::Date;

use super::super::charge::{AuthorityKind, Precept};
use super::super::published::{About, ChargeRow, DeterminationRow, PublishedRows, PublishedYear};
use super::super::tax_year::TaxYear;
use super::super::valuation_band::{Nation, ValuationBand};
use super::places::{AREAS, area_name, authority_name, precepts};
use super::{DemoCouncil, DemoError};
use forms::values::Pence;

/// Costs of a summons and of a liability order, in pence.
pub(super) const SUMMONS_PENCE: i64 = 6_000;
pub(super) const LIABILITY_ORDER_PENCE: i64 = 5_000;
/// What the part of the county's charge that is for adult social care comes to for band D, in pence.
const SOCIAL_CARE_PENCE: i64 = 15_600;
/// Last year's amounts, in thousandths of this year's.
const LAST_YEAR_PER_MILLE: i64 = 953;

/// A year, as its rows are written and as its bills are worked out.
pub(super) struct DemoYear {
    pub(super) year: TaxYear,
    pub(super) rows: PublishedRows,
    pub(super) published: PublishedYear,
}

/// Last year and this one.
pub(super) fn years(council: DemoCouncil, today: Date) -> Result<[DemoYear; 2], DemoError> {
    let none = || DemoError::NoTaxYear(today);
    let this = TaxYear::containing(today).ok_or_else(none)?;
    let last = TaxYear::starting_in(this.start_year() - 1).ok_or_else(none)?;
    let year = |year, per_mille| {
        let rows = rows(council, per_mille);
        let published = rows.read(year).map_err(|_| none())?;
        Ok::<_, DemoError>(DemoYear { year, rows, published })
    };
    Ok([year(last, LAST_YEAR_PER_MILLE)?, year(this, 1_000)?])
}

fn rows(council: DemoCouncil, per_mille: i64) -> PublishedRows {
    let mut rows = PublishedRows::new(Nation::England);
    for area in 0..AREAS {
        for precept in with_social_care(precepts(area)) {
            let band_d = Pence::from_pence((precept.band_d.pence() * per_mille + 500).div_euclid(1_000));
            let precept = Precept { band_d, ..precept };
            let bands = ValuationBand::ALL
                .into_iter()
                .filter(|band| band.exists_in(Nation::England));
            rows.charges.push(ChargeRow {
                area: area_name(council, area).to_owned(),
                authority: precept.authority.key().to_owned(),
                name: authority_name(council, area, precept.authority),
                bands: bands.map(|band| precept.for_ninths(band.ninths()).pence()).collect(),
                band_a_reduced: Some(
                    precept
                        .for_ninths(ValuationBand::A.ninths_with_disabled_reduction())
                        .pence(),
                ),
            });
        }
    }
    for (about, after_months, value) in [
        (About::EmptyDiscount, 0, 100),
        (About::EmptyDiscount, 1, 0),
        (About::EmptyPremium, 12, 100),
        (About::EmptyPremium, 60, 200),
        (About::EmptyPremium, 120, 300),
        (About::SecondHomeDiscount, 0, 0),
        (About::SecondHomePremium, 0, 100),
        (About::SummonsCosts, 0, SUMMONS_PENCE),
        (About::LiabilityOrderCosts, 0, LIABILITY_ORDER_PENCE),
    ] {
        rows.determinations.push(DeterminationRow {
            about,
            after_months,
            value,
        });
    }
    rows
}

/// The published county amount with its adult social care part by itself, as a bill has to show it.
fn with_social_care(precepts: Vec<Precept>) -> Vec<Precept> {
    let apart = |precept: Precept| match precept.authority {
        AuthorityKind::County => vec![
            Precept {
                band_d: Pence::from_pence(precept.band_d.pence() - SOCIAL_CARE_PENCE),
                ..precept
            },
            Precept {
                authority: AuthorityKind::AdultSocialCare,
                band_d: Pence::from_pence(SOCIAL_CARE_PENCE),
            },
        ],
        _ => vec![precept],
    };
    precepts.into_iter().flat_map(apart).collect()
}
