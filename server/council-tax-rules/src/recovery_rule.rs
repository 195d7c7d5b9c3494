//! The steps of recovery that the law sets, in days: by nation and date.

use forms::values::Pence;
use jiff::civil::{Date, date};

use crate::dated::{Certainty, Dated, in_force};
use crate::valuation_band::Nation;

/// What makes the whole year fall due at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WholeYearAfter {
    /// A reminder that was not met in time, or a default after the last reminder that the law asks for.
    Reminder,
    /// A final notice that was not met in time.
    FinalNotice,
}

/// What the court makes, and what it costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CourtStep {
    /// A summons, a hearing, a liability order. The costs are the council's data, within this limit for both together.
    LiabilityOrder {
        /// The most that both may cost, where the law says.
        costs_limit: Option<Pence>,
    },
    /// A summary warrant, without a hearing: this per cent is added to what is owed.
    SummaryWarrant {
        /// Per cent of the balance.
        surcharge_percent: u16,
        /// The warrant comes at least this many days after the whole year fell due.
        after_days: u16,
    },
}

/// The rules of recovery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecoveryRules {
    /// What makes the whole year fall due.
    pub whole_year_after: WholeYearAfter,
    /// How many days a reminder gives, the day of the reminder included.
    pub reminder_days: u16,
    /// How many days more until the whole year is due.
    pub further_days: u16,
    /// After this many reminders that were met, the next default loses the instalments.
    pub reminders_a_year: usize,
    /// How many days a final notice gives, its own day included.
    pub final_notice_days: u16,
    /// A final notice comes at least this many days after the instalment that was missed.
    pub final_notice_after_missed_days: u16,
    /// A final notice comes at least this many days after a reminder.
    pub final_notice_after_reminder_days: u16,
    /// What follows.
    pub court: CourtStep,
}

const REMINDERS_1992: RecoveryRules = RecoveryRules {
    whole_year_after: WholeYearAfter::Reminder,
    reminder_days: 7,
    further_days: 7,
    reminders_a_year: 2,
    final_notice_days: 7,
    final_notice_after_missed_days: 0,
    final_notice_after_reminder_days: 0,
    court: CourtStep::LiabilityOrder { costs_limit: None },
};
const WALES_LIMIT: CourtStep = CourtStep::LiabilityOrder {
    costs_limit: Some(Pence::from_pence(7_000)),
};
const SI_1992_613: &str = "SI 1992/613, regulations 23, 33, 34 and 35";

const ENGLAND: &[Dated<RecoveryRules>] = &[Dated {
    since: date(1993, 4, 1),
    source: SI_1992_613,
    certainty: Certainty::Source,
    rule: REMINDERS_1992,
}];
const WALES: &[Dated<RecoveryRules>] = &[
    Dated {
        since: date(2011, 4, 1),
        source: SI_1992_613,
        certainty: Certainty::Known,
        rule: RecoveryRules {
            court: WALES_LIMIT,
            ..REMINDERS_1992
        },
    },
    Dated {
        since: date(2026, 4, 1),
        source: "SI 1992/613, regulations 23 and 34, as amended by WSI 2025/1109",
        certainty: Certainty::Known,
        rule: RecoveryRules {
            whole_year_after: WholeYearAfter::FinalNotice,
            reminder_days: 7,
            further_days: 0,
            reminders_a_year: usize::MAX,
            final_notice_days: 21,
            final_notice_after_missed_days: 41,
            final_notice_after_reminder_days: 14,
            court: WALES_LIMIT,
        },
    },
];
const SCOTLAND: &[Dated<RecoveryRules>] = &[Dated {
    since: date(2001, 4, 1),
    source: "SI 1992/1332, regulations 22 and 30, as amended by SSI 2000/261; Local Government Finance Act 1992, \
             Schedule 8, paragraph 2",
    certainty: Certainty::Source,
    rule: RecoveryRules {
        court: CourtStep::SummaryWarrant {
            surcharge_percent: 10,
            after_days: 14,
        },
        ..REMINDERS_1992
    },
}];

/// The rules in `nation` for a year that starts on `day`.
pub fn recovery_rules(nation: Nation, day: Date) -> Option<&'static Dated<RecoveryRules>> {
    let table = match nation {
        Nation::England => ENGLAND,
        Nation::Wales => WALES,
        Nation::Scotland => SCOTLAND,
    };
    in_force(table, day)
}
