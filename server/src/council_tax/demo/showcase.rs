//! The first few accounts of each demo council, made by hand so that each shows one thing.

use std::fmt::Write;

use council_tax_rules::disregard::Disregard;
use council_tax_rules::exemption_class::ExemptionClass;
use council_tax_rules::premium_exception::PremiumException;

use super::super::account_number::{AccountNumberScheme, CouncilTaxAccountNumber};
use super::super::instalment_dates::Instalments;
use super::super::valuation_band::ValuationBand as Band;
use super::facts::{Change, Facts, Habit, Home, Stage};
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

/// The households made by hand, in the order of the accounts, with what each shows.
pub(super) fn made_by_hand() -> Vec<(&'static str, Facts)> {
    let regular = |band| Facts::plain(band, Habit::Regular);
    // The 28th of each month, to March: on nearly every day of the year something is still to come.
    let monthly = |facts| Facts {
        day_of_month: 28,
        instalments: Instalments::Twelve,
        ..facts
    };
    let home = |adults, disregarded: &[Disregard]| Facts {
        home: Home::Main(adults, disregarded.to_vec()),
        ..regular(Band::D)
    };
    let changed = |change| Facts {
        change: Some(change),
        ..regular(Band::D)
    };
    let nobodys = |home| Facts {
        home,
        ..regular(Band::C)
    };
    let recovery = |stage| Facts::plain(Band::C, Habit::Recovery(stage));
    let exempt = |letter, facts: Facts| match ExemptionClass::lettered(letter) {
        Some(class) => facts.exempt(class),
        None => facts,
    };
    vec![
        (
            "Pays in twelve instalments by Direct Debit and is up to date.",
            monthly(regular(Band::D)),
        ),
        (
            "Lives alone, so has a single person discount; up to date.",
            monthly(regular(Band::C)).alone(),
        ),
        (
            "Owes from last year, with summons and court costs, and has missed instalments.",
            Facts::plain(Band::B, Habit::InArrears { liability_order: true }),
        ),
        (
            "Paid too much, so has credit.",
            Facts::plain(Band::E, Habit::Overpaid(8_642)),
        ),
        ("Has paid the whole year.", Facts::plain(Band::F, Habit::PaidUp)),
        (
            "Has missed one instalment and gets Council Tax Reduction.",
            Facts {
                reduction_percent: 50,
                ..Facts::plain(Band::A, Habit::Behind { instalments: 1 })
            },
        ),
        (
            "Two adults, one of them a student who is not counted: 25% off.",
            home(2, &[Disregard::Student]),
        ),
        (
            "Two adults, neither counted: 50% off.",
            home(2, &[Disregard::Carer, Disregard::SeverelyMentallyImpaired]),
        ),
        (
            "Everybody is a student: exempt, class N.",
            exempt('N', regular(Band::C)),
        ),
        (
            "The owner has died and probate is not granted: exempt, class F.",
            exempt('F', regular(Band::D)),
        ),
        ("Moved in 45 days ago.", changed(Change::MovedIn(45))),
        ("Moved out 40 days ago: the last bill.", changed(Change::MovedOut(40))),
        (
            "Has lived alone for 60 days: the bill changed.",
            changed(Change::LivesAlone(60)),
        ),
        (
            "A partner moved in 60 days ago: the bill changed.",
            changed(Change::PartnerMovedIn(60)),
        ),
        (
            "Disabled band reduction since 50 days ago.",
            changed(Change::DisabledReduction(50)),
        ),
        (
            "Band A with the disabled band reduction: five ninths.",
            Facts {
                disabled_reduction: true,
                ..regular(Band::A)
            },
        ),
        ("Has a reminder.", recovery(Stage::Reminder)),
        ("Has a second reminder.", recovery(Stage::SecondReminder)),
        ("Has a final notice.", recovery(Stage::FinalNotice)),
        ("Has a summons; the hearing is in 14 days.", recovery(Stage::Summons)),
        ("Has a liability order.", recovery(Stage::LiabilityOrder)),
        ("Empty for a year and a half: double charge.", nobodys(Home::Empty(18))),
        ("Empty for six years: triple charge.", nobodys(Home::Empty(72))),
        (
            "Empty for eleven years: four times the charge.",
            nobodys(Home::Empty(132)),
        ),
        (
            "Empty and for sale: no premium yet.",
            Facts {
                exception: Some(PremiumException::ForSale),
                ..nobodys(Home::Empty(18))
            },
        ),
        ("A second home: double charge.", nobodys(Home::Second)),
        (
            "A second home that a job requires: no premium.",
            Facts {
                exception: Some(PremiumException::JobRelated),
                ..nobodys(Home::Second)
            },
        ),
        (
            "Came into the year with credit.",
            Facts::plain(Band::D, Habit::CreditBroughtForward(12_345)),
        ),
        (
            "Paid too much and got it back.",
            Facts::plain(Band::D, Habit::Refunded(8_642)),
        ),
        (
            "Owes from before last year.",
            Facts::plain(Band::D, Habit::OldDebt(41_250)),
        ),
        (
            "Four people are liable together.",
            Facts {
                liable: 4,
                home: Home::Main(4, Vec::new()),
                ..regular(Band::G)
            },
        ),
        (
            "Council Tax Reduction pays the whole bill.",
            Facts {
                reduction_percent: 100,
                ..regular(Band::B)
            },
        ),
        (
            "An annexe that the family uses: half the charge.",
            Facts {
                family_annexe: true,
                ..regular(Band::A)
            },
        ),
        ("The dearest band.", regular(Band::H)),
        (
            "Bills in Welsh and large print, by e-mail.",
            Facts {
                bills: ("cy", "large-print", true),
                ..regular(Band::D)
            },
        ),
    ]
}

/// The accounts worth trying, with what each shows.
pub fn showcase(council: DemoCouncil, scheme: &AccountNumberScheme) -> Vec<ShowcaseAccount> {
    let shown = (0_u32..).zip(made_by_hand()).filter_map(|(index, (shows, _))| {
        let number = council.account_number(scheme, index)?;
        Some(ShowcaseAccount {
            number,
            postcode: places::dwelling(council, index).postcode,
            shows,
        })
    });
    shown.collect()
}

/// The page of the documentation that tells which accounts to try for what: each council's name, id and numbers.
pub fn page(councils: &[(&str, DemoCouncil, AccountNumberScheme)]) -> String {
    let mut page = String::from(
        "# Accounts of the demo worth trying\n\n\
         `make run` makes up 5,733 council tax accounts for each of its two councils. The first ones are made by hand, so that\n\
         each shows one thing. A test holds this page to the demo.\n",
    );
    for (name, council, scheme) in councils {
        // Writing to a String does not fail.
        let _ = write!(
            page,
            "\n## {name}\n\n| account number | postcode | what it shows |\n|---|---|---|\n"
        );
        for account in showcase(*council, scheme) {
            let _ = writeln!(
                page,
                "| `{}` | {} | {} |",
                account.number, account.postcode, account.shows
            );
        }
    }
    page
}
