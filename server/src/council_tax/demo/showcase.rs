//! The first few accounts of each demo council, made by hand so that each shows one thing.

use super::super::account_number::{AccountNumberScheme, CouncilTaxAccountNumber};
use super::super::instalment_dates::Instalments;
use super::super::valuation_band::ValuationBand;
use super::household::{Habit, Household};
use super::{DemoCouncil, places};

/// An account worth trying.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShowcaseAccount {
    /// Its number.
    pub number: CouncilTaxAccountNumber,
    /// The dwelling's postcode.
    pub postcode: String,
    /// What it shows, in a sentence.
    pub shows: &'static str,
}

/// In the order of the accounts.
const SHOWN: [&str; 6] = [
    "Pays in twelve instalments by Direct Debit and is up to date.",
    "Lives alone, so has a single person discount; up to date.",
    "Owes from last year, with summons and court costs, and has missed instalments.",
    "Paid too much, so has credit.",
    "Has paid the whole year.",
    "Has missed one instalment and gets Council Tax Reduction.",
];

/// The household at `index`, if it is one of those made by hand.
pub(super) fn household(index: u32) -> Option<Household> {
    // The 28th of each month, to March: on nearly every day of the year something is still to come.
    let monthly = |household| Household {
        day_of_month: 28,
        instalments: Instalments::Twelve,
        ..household
    };
    let plain = Household::plain;
    Some(match index {
        0 => monthly(plain(ValuationBand::D, Habit::Regular)),
        1 => Household {
            single_person: true,
            ..monthly(plain(ValuationBand::C, Habit::Regular))
        },
        2 => plain(
            ValuationBand::B,
            Habit::InArrears {
                brought_forward: 41_250,
                liability_order: true,
            },
        ),
        3 => plain(ValuationBand::E, Habit::Overpaid(8_642)),
        4 => plain(ValuationBand::F, Habit::PaidUp),
        5 => Household {
            reduction_percent: 50,
            ..plain(ValuationBand::A, Habit::Behind { instalments: 1 })
        },
        _ => return None,
    })
}

/// The accounts worth trying, with what each shows.
pub fn showcase(council: DemoCouncil, scheme: &AccountNumberScheme) -> Vec<ShowcaseAccount> {
    let shown = (0_u32..).zip(SHOWN).filter_map(|(index, shows)| {
        let number = council.account_number(scheme, index)?;
        Some(ShowcaseAccount {
            number,
            postcode: places::dwelling(council, index).postcode,
            shows,
        })
    });
    shown.collect()
}
