//! Where somebody stands in recovery, what stops it, and what comes next.
//!
//! Sources: SI 1992/613, regulations 23 and 32 to 35, as amended for Wales by WSI 2025/1109; SI 1992/1332, regulations
//! 22 and 30, for Scotland. A reminder's seven days begin with its own day, so the last of them is six days later. The
//! "further period of 7 days" is read as the seven days after those: the whole year is due fourteen days after the
//! reminder.

use forms::values::Pence;
use jiff::civil::Date;

use crate::apportion::{at_least_nothing, minus, plus};
use crate::instalments_lost::{Lost, instalments_lost};
use crate::period::{day_before, days_after};
use crate::recovery_case::{RecoveryCase, RecoveryEvent, RecoveryStep};
use crate::recovery_rule::{RecoveryRules, WholeYearAfter};

/// How far recovery has come. Only a payment or a withdrawal takes somebody back to an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecoveryStage {
    /// Nothing is late.
    UpToDate,
    /// An instalment is late, and nothing was sent.
    Overdue,
    /// The first reminder of the year runs.
    FirstReminder,
    /// A later reminder runs.
    SecondReminder,
    /// A final notice asks for what is late (Wales since 2026).
    CatchUpNotice,
    /// The instalments are lost; the whole year will be due on a day.
    InstalmentsLost,
    /// The whole year is due.
    WholeYearDue,
    /// A final notice asks for the whole year.
    FinalNotice,
    /// There is a summons, and the hearing is still to come.
    Summons,
    /// The day of the hearing is over, and we know of no order.
    HearingPassed,
    /// There is a liability order; in Scotland a summary warrant.
    LiabilityOrder,
}

/// What stops recovery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stop {
    /// Paying this.
    pub amount: Pence,
    /// On this day or before it. None where no day is set, or where it is over.
    pub by: Option<Date>,
}

/// What comes next if nothing is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextStep {
    /// Which stage.
    pub stage: RecoveryStage,
    /// The earliest day.
    pub from: Date,
    /// What it adds.
    pub added_costs: Pence,
    /// What has to be paid then.
    pub amount_then: Pence,
}

/// Where somebody stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecoveryPosition {
    /// How far it has come.
    pub stage: RecoveryStage,
    /// What is late.
    pub overdue: Pence,
    /// Everything left of the year, with the costs so far.
    pub balance: Pence,
    /// What stops it. None where nothing runs.
    pub stop: Option<Stop>,
    /// What comes next. None where nothing runs, or nothing that we know of comes next.
    pub next: Option<NextStep>,
}

/// A case on a day, with what follows from its facts.
pub(crate) struct Standing<'a> {
    pub(crate) case: &'a RecoveryCase<'a>,
    pub(crate) rules: &'a RecoveryRules,
    pub(crate) today: Date,
    events: Vec<RecoveryEvent>,
    pub(crate) lost: Option<Lost>,
    pub(crate) late: Pence,
    pub(crate) balance: Pence,
}

/// Where somebody stands on `today`, under the rules of the year ([`crate::rule_set::RuleSet::recovery`]).
pub fn recovery_position(case: &RecoveryCase<'_>, rules: &RecoveryRules, today: Date) -> RecoveryPosition {
    let events = case.standing_events(today);
    let costs = events.iter().map(|event| match event.step {
        RecoveryStep::Summons { costs, .. } | RecoveryStep::LiabilityOrder { costs } => costs,
        _ => Pence::ZERO,
    });
    let balance = at_least_nothing(plus(case.year_left(today), costs.fold(Pence::ZERO, plus)));
    let due = case.due_by(day_before(today));
    let standing = Standing {
        case,
        rules,
        today,
        lost: instalments_lost(case, rules, &events, today),
        events,
        late: at_least_nothing(minus(due, case.paid_by(today))),
        balance,
    };
    let stage = standing.stage();
    let whole = stage >= RecoveryStage::WholeYearDue;
    RecoveryPosition {
        stage,
        overdue: if whole { balance } else { standing.late },
        balance,
        stop: standing.stop(stage),
        next: standing.next(stage),
    }
}

impl Standing<'_> {
    fn last(&self, wanted: impl Fn(RecoveryStep) -> bool) -> Option<RecoveryEvent> {
        self.events.iter().rev().find(|event| wanted(event.step)).copied()
    }

    pub(crate) fn final_notice(&self) -> Option<RecoveryEvent> {
        self.last(|step| step == RecoveryStep::FinalNotice)
    }

    pub(crate) fn reminder(&self) -> Option<RecoveryEvent> {
        self.last(|step| step == RecoveryStep::Reminder)
    }

    pub(crate) fn hearing(&self) -> Option<Date> {
        match self.last(|step| matches!(step, RecoveryStep::Summons { .. }))?.step {
            RecoveryStep::Summons { hearing, .. } => Some(hearing),
            _ => None,
        }
    }

    fn stage(&self) -> RecoveryStage {
        let is_for_whole_year = self.rules.whole_year_after == WholeYearAfter::Reminder;
        let reminders = self
            .events
            .iter()
            .filter(|event| event.step == RecoveryStep::Reminder)
            .count();
        if !self.balance.is_positive() {
            RecoveryStage::UpToDate
        } else if self
            .last(|step| matches!(step, RecoveryStep::LiabilityOrder { .. }))
            .is_some()
        {
            RecoveryStage::LiabilityOrder
        } else if let Some(hearing) = self.hearing() {
            match self.today <= hearing {
                true => RecoveryStage::Summons,
                false => RecoveryStage::HearingPassed,
            }
        } else if is_for_whole_year && self.final_notice().is_some() {
            RecoveryStage::FinalNotice
        } else if let Some(lost) = self.lost {
            match self.today < lost.whole_year_due {
                true => RecoveryStage::InstalmentsLost,
                false => RecoveryStage::WholeYearDue,
            }
        } else if self.final_notice().is_some_and(|notice| !self.is_answered(notice.on)) {
            RecoveryStage::CatchUpNotice
        } else if self.reminder_asks().is_some() {
            match reminders {
                0 | 1 => RecoveryStage::FirstReminder,
                _ => RecoveryStage::SecondReminder,
            }
        } else if self.late.is_positive() {
            RecoveryStage::Overdue
        } else {
            RecoveryStage::UpToDate
        }
    }

    /// Whether what was late on the day of a notice has been paid since.
    fn is_answered(&self, on: Date) -> bool {
        let missed = self.case.due_by(day_before(on));
        self.case.paid_by(self.today) >= missed
    }

    /// What the last reminder still asks for, and its last day.
    fn reminder_asks(&self) -> Option<Stop> {
        let last_day = days_after(self.reminder()?.on, self.rules.reminder_days.saturating_sub(1));
        if self.rules.whole_year_after == WholeYearAfter::Reminder && last_day < self.today {
            return None; // it was met, or the instalments are lost
        }
        let asked = minus(self.case.due_by(last_day), self.case.paid_by(self.today));
        asked.is_positive().then_some(Stop {
            amount: asked,
            by: Some(last_day),
        })
    }

    fn stop(&self, stage: RecoveryStage) -> Option<Stop> {
        let whole = |by: Option<Date>| Stop {
            amount: self.balance,
            by,
        };
        let notice_ends = |notice: RecoveryEvent| days_after(notice.on, self.rules.final_notice_days.saturating_sub(1));
        let stop = match stage {
            RecoveryStage::UpToDate => return None,
            RecoveryStage::Overdue => Stop {
                amount: self.late,
                by: None,
            },
            RecoveryStage::FirstReminder | RecoveryStage::SecondReminder => self.reminder_asks()?,
            RecoveryStage::CatchUpNotice => {
                let notice = self.final_notice()?;
                let missed = self.case.due_by(day_before(notice.on));
                Stop {
                    amount: minus(missed, self.case.paid_by(self.today)),
                    by: Some(notice_ends(notice)),
                }
            }
            RecoveryStage::InstalmentsLost => whole(self.lost.map(|lost| day_before(lost.whole_year_due))),
            RecoveryStage::WholeYearDue | RecoveryStage::HearingPassed | RecoveryStage::LiabilityOrder => whole(None),
            RecoveryStage::FinalNotice => whole(self.final_notice().map(notice_ends)),
            RecoveryStage::Summons => whole(self.hearing().map(day_before)),
        };
        Some(Stop {
            by: stop.by.filter(|by| *by >= self.today),
            ..stop
        })
    }
}
