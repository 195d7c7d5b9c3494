//! What has happened in the recovery of a year's bill: its instalments, what was paid, which notices were issued.

use forms::values::Pence;
use jiff::civil::Date;

use crate::apportion::{minus, plus};
use crate::instalment::Instalment;

/// Something that the council or the court has done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecoveryStep {
    /// A reminder.
    Reminder,
    /// A final notice.
    FinalNotice,
    /// A summons.
    Summons {
        /// The day of the hearing.
        hearing: Date,
        /// What it added to the debt.
        costs: Pence,
    },
    /// A liability order; in Scotland a summary warrant.
    LiabilityOrder {
        /// What it added to the debt.
        costs: Pence,
    },
    /// The council has taken back all steps so far, with their costs, and the instalments are as they were.
    Withdrawn,
}

/// A step, and the day of its notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecoveryEvent {
    /// The day on which it was issued or made.
    pub on: Date,
    /// What it was.
    pub step: RecoveryStep,
}

/// A payment. One that the bank took back is less than nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paid {
    /// The day.
    pub on: Date,
    /// How much.
    pub amount: Pence,
}

/// What a council asks for going to court. Its own data, approved by the court.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecoveryCosts {
    /// For the summons.
    pub summons: Pence,
    /// For the liability order, besides.
    pub liability_order: Pence,
}

/// A year's bill and what became of it.
#[derive(Debug, Clone, Copy)]
pub struct RecoveryCase<'a> {
    /// The whole plan, earliest first.
    pub plan: &'a [Instalment],
    /// In any order.
    pub paid: &'a [Paid],
    /// In any order; what is still to come is left out by the day that is asked about.
    pub events: &'a [RecoveryEvent],
    /// What going to court would cost.
    pub costs: RecoveryCosts,
}

impl RecoveryCase<'_> {
    /// The steps that count on `today`, oldest first: those since the last withdrawal.
    pub(crate) fn standing_events(&self, today: Date) -> Vec<RecoveryEvent> {
        let mut events: Vec<RecoveryEvent> = self.events.iter().filter(|event| event.on <= today).copied().collect();
        events.sort_by_key(|event| event.on);
        let withdrawn = events.iter().rposition(|event| event.step == RecoveryStep::Withdrawn);
        events.split_off(withdrawn.map_or(0, |place| place + 1))
    }

    /// Everything paid by the end of `day`.
    pub(crate) fn paid_by(&self, day: Date) -> Pence {
        let paid = self.paid.iter().filter(|paid| paid.on <= day);
        paid.map(|paid| paid.amount).fold(Pence::ZERO, plus)
    }

    /// Everything due by the end of `day`, by the plan.
    pub(crate) fn due_by(&self, day: Date) -> Pence {
        let due = self.plan.iter().filter(|instalment| instalment.due <= day);
        due.map(|instalment| instalment.amount).fold(Pence::ZERO, plus)
    }

    /// Whether all that is due by the end of `day` was paid by then.
    pub(crate) fn is_met_on(&self, day: Date) -> bool {
        self.paid_by(day) >= self.due_by(day)
    }

    /// The whole year less what was paid by `today`, without costs.
    pub(crate) fn year_left(&self, today: Date) -> Pence {
        let whole = self.plan.iter().map(|instalment| instalment.amount);
        minus(whole.fold(Pence::ZERO, plus), self.paid_by(today))
    }

    /// The due day of the earliest instalment that is late on `today` and not covered.
    pub(crate) fn first_missed(&self, today: Date) -> Option<Date> {
        let paid = self.paid_by(today);
        let mut late = self.plan.iter().filter(|instalment| instalment.due < today);
        late.find(|instalment| self.due_by(instalment.due) > paid)
            .map(|instalment| instalment.due)
    }
}
