//! What an invented household is like: its band, its discounts, and how it pays.

use rand::RngExt;
use rand::rngs::StdRng;

use super::super::instalment_dates::Instalments;
use super::super::valuation_band::ValuationBand;

/// How a household pays its bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Habit {
    /// Each instalment on its day.
    Regular,
    /// The whole bill at the start of the year.
    PaidUp,
    /// Each instalment, apart from the last few that were due.
    Behind {
        /// How many are missing.
        instalments: usize,
    },
    /// Owes from earlier years, with costs of recovery, and is behind with this year as well.
    InArrears {
        /// From earlier years, in pence.
        brought_forward: i64,
        /// Whether there is a liability order beside the summons.
        liability_order: bool,
    },
    /// Paid the whole bill, and this much too much, in pence.
    Overpaid(i64),
    /// Came into the year with this much credit, in pence, and pays each instalment on its day.
    CreditBroughtForward(i64),
}

/// One invented household.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Household {
    pub(super) band: ValuationBand,
    pub(super) single_person: bool,
    pub(super) disabled_reduction: bool,
    /// The premium's description key.
    pub(super) premium: Option<&'static str>,
    /// The exemption's description key.
    pub(super) exemption: Option<&'static str>,
    /// Council tax reduction, in hundredths of the bill.
    pub(super) reduction_percent: i64,
    pub(super) habit: Habit,
    /// Day of the month on which instalments are due, 1 to 28.
    pub(super) day_of_month: i8,
    pub(super) instalments: Instalments,
}

/// Dwellings of a thousand that are in each band, A to H.
const BANDS_PER_MILLE: [(ValuationBand, u32); 8] = [
    (ValuationBand::A, 110),
    (ValuationBand::B, 200),
    (ValuationBand::C, 290),
    (ValuationBand::D, 200),
    (ValuationBand::E, 110),
    (ValuationBand::F, 55),
    (ValuationBand::G, 30),
    (ValuationBand::H, 5),
];

const EXEMPTIONS: [&str; 5] = ["class-n", "class-f", "class-m", "class-s", "class-u"];

impl Household {
    /// A plain household: no discounts, pays on the 1st in ten instalments.
    pub(super) const fn plain(band: ValuationBand, habit: Habit) -> Household {
        Household {
            band,
            single_person: false,
            disabled_reduction: false,
            premium: None,
            exemption: None,
            reduction_percent: 0,
            habit,
            day_of_month: 1,
            instalments: Instalments::Ten,
        }
    }

    /// One household of a district like many.
    pub(super) fn random(random: &mut StdRng) -> Household {
        let mut household = Household::plain(band(random.random_range(0..1_000)), habit(random));
        let days = [1, 1, 1, 8, 15, 22, 28];
        household.day_of_month = pick(random, &days).copied().unwrap_or(1);
        household.instalments = if random.random_bool(0.2) {
            Instalments::Twelve
        } else {
            Instalments::Ten
        };
        household.disabled_reduction = random.random_bool(0.012);
        match random.random_range(0..1_000) {
            0..330 => household.single_person = true,
            330..365 => household.exemption = pick(random, &EXEMPTIONS).copied(),
            365..375 => household.premium = Some("second-home"),
            375..382 => household.premium = Some("empty"),
            _ => {}
        }
        if household.exemption.is_none() && household.premium.is_none() && random.random_bool(0.13) {
            household.reduction_percent = pick(random, &[100, 80, 75, 50, 30]).copied().unwrap_or(0);
        }
        household
    }
}

fn habit(random: &mut StdRng) -> Habit {
    match random.random_range(0..1_000) {
        0..90 => Habit::PaidUp,
        90..170 => Habit::Behind {
            instalments: random.random_range(1..=3),
        },
        170..220 => Habit::InArrears {
            brought_forward: random.random_range(9_000..140_000),
            liability_order: random.random_bool(0.6),
        },
        220..245 => Habit::Overpaid(random.random_range(500..40_000)),
        245..265 => Habit::CreditBroughtForward(random.random_range(500..15_000)),
        _ => Habit::Regular,
    }
}

fn band(mut per_mille: u32) -> ValuationBand {
    for (band, share) in BANDS_PER_MILLE {
        if per_mille < share {
            return band;
        }
        per_mille -= share;
    }
    ValuationBand::D
}

/// One of `choices`.
pub(super) fn pick<'c, T>(random: &mut StdRng, choices: &'c [T]) -> Option<&'c T> {
    if choices.is_empty() {
        None
    } else {
        choices.get(random.random_range(0..choices.len()))
    }
}
