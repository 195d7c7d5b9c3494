//! What comes next in recovery if nothing is paid, from when, and what it costs.

use forms::values::Pence;
use jiff::civil::Date;

use crate::apportion::{at_least_nothing, minus, plus, share};
use crate::period::days_after;
use crate::recovery::{NextStep, RecoveryStage, Standing};
use crate::recovery_case::RecoveryEvent;
use crate::recovery_rule::{CourtStep, WholeYearAfter};

impl Standing<'_> {
    /// The step after `stage`. None where nothing runs, or nothing that we know of comes next.
    pub(crate) fn next(&self, stage: RecoveryStage) -> Option<NextStep> {
        let rules = self.rules;
        let at_no_cost = |stage, from: Date, amount_then| NextStep {
            stage,
            from: from.max(self.today),
            added_costs: Pence::ZERO,
            amount_then,
        };
        let all_fell_due = self.case.plan.iter().all(|instalment| instalment.due < self.today);
        let by_notice = rules.whole_year_after == WholeYearAfter::FinalNotice;
        Some(match stage {
            RecoveryStage::UpToDate | RecoveryStage::LiabilityOrder => return None,
            RecoveryStage::Overdue | RecoveryStage::FirstReminder | RecoveryStage::SecondReminder if by_notice => {
                let missed = days_after(
                    self.case.first_missed(self.today)?,
                    rules.final_notice_after_missed_days,
                );
                let after_reminder =
                    |event: RecoveryEvent| days_after(event.on, rules.final_notice_after_reminder_days);
                let reminded = self.reminder().map_or(missed, after_reminder);
                at_no_cost(RecoveryStage::CatchUpNotice, missed.max(reminded), self.late)
            }
            RecoveryStage::Overdue if all_fell_due => at_no_cost(RecoveryStage::FinalNotice, self.today, self.balance),
            RecoveryStage::Overdue if self.reminder().is_some() => {
                at_no_cost(RecoveryStage::SecondReminder, self.today, self.late)
            }
            RecoveryStage::Overdue => at_no_cost(RecoveryStage::FirstReminder, self.today, self.late),
            RecoveryStage::FirstReminder | RecoveryStage::SecondReminder => {
                let lost = days_after(self.reminder()?.on, rules.reminder_days);
                at_no_cost(RecoveryStage::InstalmentsLost, lost, self.balance)
            }
            RecoveryStage::CatchUpNotice => {
                let lost = days_after(self.final_notice()?.on, rules.final_notice_days);
                at_no_cost(RecoveryStage::WholeYearDue, lost, self.balance)
            }
            RecoveryStage::InstalmentsLost => {
                at_no_cost(RecoveryStage::WholeYearDue, self.lost?.whole_year_due, self.balance)
            }
            RecoveryStage::WholeYearDue if self.lost.is_some_and(|lost| lost.needs_final_notice) => {
                at_no_cost(RecoveryStage::FinalNotice, self.today, self.balance)
            }
            RecoveryStage::WholeYearDue => self.court(self.lost?.whole_year_due),
            RecoveryStage::FinalNotice => self.court(days_after(self.final_notice()?.on, rules.final_notice_days)),
            RecoveryStage::Summons | RecoveryStage::HearingPassed => {
                let limit = match rules.court {
                    CourtStep::LiabilityOrder { costs_limit } => costs_limit,
                    CourtStep::SummaryWarrant { .. } => None,
                };
                let summons = self.case.costs.summons;
                let left = limit.map(|limit| at_least_nothing(minus(limit, summons)));
                let order = self.case.costs.liability_order;
                self.costing(
                    RecoveryStage::LiabilityOrder,
                    self.hearing()?,
                    left.map_or(order, |left| left.min(order)),
                )
            }
        })
    }

    /// The summons, or the warrant, once the whole year has been due since `due`.
    fn court(&self, due: Date) -> NextStep {
        match self.rules.court {
            CourtStep::LiabilityOrder { costs_limit } => {
                let costs = self.case.costs.summons;
                let costs = costs_limit.map_or(costs, |limit| limit.min(costs));
                self.costing(RecoveryStage::Summons, due, costs)
            }
            CourtStep::SummaryWarrant {
                surcharge_percent,
                after_days,
            } => {
                let added = share(self.balance.pence(), i64::from(surcharge_percent), 100);
                let from = days_after(due, after_days);
                self.costing(RecoveryStage::LiabilityOrder, from, Pence::from_pence(added))
            }
        }
    }

    fn costing(&self, stage: RecoveryStage, from: Date, added_costs: Pence) -> NextStep {
        NextStep {
            stage,
            from: from.max(self.today),
            added_costs,
            amount_then: plus(self.balance, added_costs),
        }
    }
}
