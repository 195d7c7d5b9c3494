//! What an invented household is like: its dwelling, who lives there, what changed, and how it pays.

use council_tax_rules::disregard::Disregard;
use council_tax_rules::exemption_class::{ExemptionClass, exemption_rules};
use council_tax_rules::premium_exception::PremiumException;
use jiff::civil::Date;
use rand::RngExt;
use rand::rngs::StdRng;

use super::super::instalment_dates::Instalments;
use super::super::valuation_band::{Nation, ValuationBand};

/// How far recovery of a year's bill has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    Reminder,
    SecondReminder,
    FinalNotice,
    /// The hearing is still to come.
    Summons,
    LiabilityOrder,
}

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
    /// Recovery runs.
    Recovery(Stage),
    /// Half of last year's bill is unpaid, with costs of court, and this year's is behind as well.
    InArrears {
        /// Whether there is a liability order beside the summons.
        liability_order: bool,
    },
    /// Owes this much from before last year, in pence, and pays each instalment on its day.
    OldDebt(i64),
    /// Paid the whole bill, and this much too much, in pence.
    Overpaid(i64),
    /// As before, but got it back.
    Refunded(i64),
    /// Came into the year with this much credit, in pence, and pays each instalment on its day.
    CreditBroughtForward(i64),
}

/// Whose home the dwelling is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Home {
    /// So many adults live there, of whom these are disregarded.
    Main(u8, Vec<Disregard>),
    /// Nobody's, for so many months up to today.
    Empty(i32),
    Second,
}

/// What changed, so many days ago.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    MovedIn(i32),
    MovedOut(i32),
    /// Until then two adults lived there.
    LivesAlone(i32),
    /// Until then one adult lived there.
    PartnerMovedIn(i32),
    /// Until then there was no disabled band reduction.
    DisabledReduction(i32),
}

/// One invented household.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Facts {
    pub(super) band: ValuationBand,
    pub(super) home: Home,
    pub(super) change: Option<Change>,
    pub(super) disabled_reduction: bool,
    pub(super) family_annexe: bool,
    pub(super) exemption: Option<ExemptionClass>,
    pub(super) exception: Option<PremiumException>,
    /// Council tax reduction, in hundredths of the bill.
    pub(super) reduction_percent: i64,
    pub(super) habit: Habit,
    /// Day of the month on which instalments are due, 1 to 28.
    pub(super) day_of_month: i8,
    pub(super) instalments: Instalments,
    /// How many are liable together.
    pub(super) liable: usize,
    /// The language and format of its bills, and whether they come by e-mail alone.
    pub(super) bills: (&'static str, &'static str, bool),
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

/// Classes of dwellings that somebody lives in; the others are empty.
const LIVED_IN: [&str; 7] = [
    "class-m", "class-n", "class-o", "class-p", "class-s", "class-u", "class-w",
];

impl Facts {
    /// A plain household: two adults, no discounts, pays on the 1st in ten instalments.
    pub(super) const fn plain(band: ValuationBand, habit: Habit) -> Facts {
        Facts {
            band,
            home: Home::Main(2, Vec::new()),
            change: None,
            disabled_reduction: false,
            family_annexe: false,
            exemption: None,
            exception: None,
            reduction_percent: 0,
            habit,
            day_of_month: 1,
            instalments: Instalments::Ten,
            liable: 2,
            bills: ("en", "standard", false),
        }
    }

    /// One that lives alone.
    pub(super) fn alone(self) -> Facts {
        Facts {
            home: Home::Main(1, Vec::new()),
            liable: 1,
            ..self
        }
    }

    /// One in a class of exempt dwellings.
    pub(super) fn exempt(self, class: ExemptionClass) -> Facts {
        let home = match class.key() {
            "class-n" => Home::Main(3, vec![Disregard::Student; 3]),
            key if LIVED_IN.contains(&key) => Home::Main(1, Vec::new()),
            _ => Home::Empty(2),
        };
        Facts {
            home,
            exemption: Some(class),
            ..self
        }
    }

    /// One household of a district like many.
    pub(super) fn random(random: &mut StdRng, today: Date) -> Facts {
        let mut facts = Facts::plain(band(random.random_range(0..1_000)), habit(random));
        facts.day_of_month = pick(random, &[1, 1, 1, 8, 15, 22, 28]).copied().unwrap_or(1);
        facts.instalments = match random.random_bool(0.2) {
            true => Instalments::Twelve,
            false => Instalments::Ten,
        };
        facts.disabled_reduction = random.random_bool(0.012);
        facts.liable = pick(random, &[1, 2, 2, 2, 3, 4]).copied().unwrap_or(2);
        let paperless = random.random_bool(0.4);
        let format = pick(random, &["standard"; 19]).copied().unwrap_or("standard");
        let format = if random.random_bool(0.02) {
            "large-print"
        } else {
            format
        };
        facts.bills = (if random.random_bool(0.03) { "cy" } else { "en" }, format, paperless);
        let mut takes_reduction = true;
        match random.random_range(0..1_000) {
            0..310 => facts = facts.alone(),
            310..340 => {
                if let Some(disregard) = disregard(random, today) {
                    let adults = random.random_range(1..=3_u8);
                    let some = random.random_range(1..=usize::from(adults));
                    facts.home = Home::Main(adults, vec![disregard; some]);
                }
            }
            340..375 => {
                let classes: Vec<ExemptionClass> =
                    exemption_rules(Nation::England, today).map(|rule| rule.class).collect();
                if let Some(class) = pick(random, &classes) {
                    facts = facts.exempt(*class);
                    takes_reduction = false;
                }
            }
            375..390 => {
                facts.home = Home::Second;
                facts.exception = random.random_bool(0.2).then_some(PremiumException::JobRelated);
                takes_reduction = false;
            }
            390..400 => {
                facts.home = Home::Empty(random.random_range(1..=140));
                facts.exception = random.random_bool(0.2).then_some(PremiumException::ForSale);
                takes_reduction = false;
            }
            400..405 => facts.family_annexe = true,
            405..460 => {
                let days = random.random_range(5..300);
                let changes = [
                    Change::MovedIn(days),
                    Change::MovedOut(days),
                    Change::LivesAlone(days),
                    Change::PartnerMovedIn(days),
                    Change::DisabledReduction(days),
                ];
                facts.change = pick(random, &changes).copied();
            }
            _ => {}
        }
        if takes_reduction && random.random_bool(0.13) {
            facts.reduction_percent = pick(random, &[100, 80, 75, 50, 30]).copied().unwrap_or(0);
        }
        facts
    }
}

fn disregard(random: &mut StdRng, today: Date) -> Option<Disregard> {
    let known = |disregard: &Disregard| disregard.exists(Nation::England, today);
    let all: Vec<Disregard> = Disregard::ALL.into_iter().filter(known).collect();
    pick(random, &all).copied()
}

fn habit(random: &mut StdRng) -> Habit {
    match random.random_range(0..1_000) {
        0..90 => Habit::PaidUp,
        90..150 => Habit::Behind {
            instalments: random.random_range(1..=3),
        },
        150..195 => {
            let stages = [
                Stage::Reminder,
                Stage::Reminder,
                Stage::SecondReminder,
                Stage::FinalNotice,
                Stage::Summons,
                Stage::LiabilityOrder,
            ];
            Habit::Recovery(pick(random, &stages).copied().unwrap_or(Stage::Reminder))
        }
        195..215 => Habit::InArrears {
            liability_order: random.random_bool(0.6),
        },
        215..225 => Habit::OldDebt(random.random_range(9_000..140_000)),
        225..245 => Habit::Overpaid(random.random_range(500..40_000)),
        245..250 => Habit::Refunded(random.random_range(500..40_000)),
        250..270 => Habit::CreditBroughtForward(random.random_range(500..15_000)),
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
