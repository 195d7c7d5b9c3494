//! When somebody loses the right to pay by instalments.
//!
//! Source: SI 1992/613, regulation 23(3) and (4); in Wales from 2026-27 on as amended by WSI 2025/1109.

use jiff::civil::Date;

use crate::period::{day_before, days_after};
use crate::recovery_case::{RecoveryCase, RecoveryEvent, RecoveryStep};
use crate::recovery_rule::{RecoveryRules, WholeYearAfter};

/// The right to instalments is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lost {
    /// The first day on which it was gone.
    pub since: Date,
    /// The first day on which the whole year is due.
    pub whole_year_due: Date,
    /// Whether a final notice has to come before a summons: it has not where a reminder said what would happen.
    pub needs_final_notice: bool,
}

/// Whether the right to instalments is gone on `today`, by what was paid and the standing `events`, oldest first.
pub fn instalments_lost(
    case: &RecoveryCase<'_>,
    rules: &RecoveryRules,
    events: &[RecoveryEvent],
    today: Date,
) -> Option<Lost> {
    match rules.whole_year_after {
        WholeYearAfter::Reminder => by_reminders(case, rules, events, today),
        WholeYearAfter::FinalNotice => by_final_notice(case, rules, events, today),
    }
}

fn by_reminders(case: &RecoveryCase<'_>, rules: &RecoveryRules, events: &[RecoveryEvent], today: Date) -> Option<Lost> {
    let mut met = 0;
    let mut watched_from = None;
    let mut lapsed = None;
    for reminder in events.iter().filter(|event| event.step == RecoveryStep::Reminder) {
        let last_day = days_after(reminder.on, rules.reminder_days.saturating_sub(1));
        if today <= last_day {
            break;
        }
        if !case.is_met_on(last_day) {
            let since = days_after(reminder.on, rules.reminder_days);
            lapsed = Some(Lost {
                since,
                whole_year_due: days_after(since, rules.further_days),
                needs_final_notice: false,
            });
            break;
        }
        met += 1;
        if met == rules.reminders_a_year {
            watched_from = Some(last_day);
        }
    }
    let defaulted = watched_from.and_then(|watched_from| default_after(case, watched_from, today));
    [lapsed, defaulted]
        .into_iter()
        .flatten()
        .min_by_key(|lost| lost.whole_year_due)
}

/// A default after the last reminder that the law asks for: the whole year is due on the day after it.
fn default_after(case: &RecoveryCase<'_>, watched_from: Date, today: Date) -> Option<Lost> {
    let due = case.plan.iter().map(|instalment| instalment.due);
    let watched = due.filter(|due| watched_from < *due && *due < today);
    let since = days_after(watched.filter(|due| !case.is_met_on(*due)).min()?, 1);
    Some(Lost {
        since,
        whole_year_due: since,
        needs_final_notice: true,
    })
}

fn by_final_notice(
    case: &RecoveryCase<'_>,
    rules: &RecoveryRules,
    events: &[RecoveryEvent],
    today: Date,
) -> Option<Lost> {
    let notices = events.iter().filter(|event| event.step == RecoveryStep::FinalNotice);
    notices
        .map(|notice| {
            let missed = case.due_by(day_before(notice.on));
            (days_after(notice.on, rules.final_notice_days), missed)
        })
        .find(|(after, missed)| {
            let last_day = day_before(*after);
            *after <= today && case.paid_by(last_day) < *missed
        })
        .map(|(after, _)| Lost {
            since: after,
            whole_year_due: after,
            needs_final_notice: false,
        })
}
