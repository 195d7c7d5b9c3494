//! The steps of recovery in words: what happened, where somebody stands, what comes next.

use forms::values::Pence;
use jiff::civil::Date;

use crate::site::Site;

/// Something that the council or the court has done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecoveryEvent {
    /// The day of it, or of its notice.
    pub on: Date,
    /// What it was.
    pub kind: RecoveryEventKind,
}

/// What it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecoveryEventKind {
    /// The first reminder of the year.
    Reminder,
    /// A later reminder.
    SecondReminder,
    /// A final notice.
    FinalNotice,
    /// A summons.
    Summons {
        /// The day of the hearing.
        hearing: Date,
        /// What it added.
        costs: Pence,
    },
    /// The hearing in court; on a day to come it is one that will be.
    Hearing,
    /// A liability order.
    LiabilityOrder {
        /// What it added.
        costs: Pence,
    },
    /// The council took back all steps so far, with their costs.
    Withdrawn,
}

/// How far recovery has come. The same as the rules tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    /// There is a liability order.
    LiabilityOrder,
}

impl RecoveryStage {
    /// All of them, from the best on.
    pub const ALL: [RecoveryStage; 11] = [
        Self::UpToDate,
        Self::Overdue,
        Self::FirstReminder,
        Self::SecondReminder,
        Self::CatchUpNotice,
        Self::InstalmentsLost,
        Self::WholeYearDue,
        Self::FinalNotice,
        Self::Summons,
        Self::HearingPassed,
        Self::LiabilityOrder,
    ];

    /// Where somebody stands: the page's heading.
    pub(super) fn stands(self, site: &Site) -> String {
        site.text(match self {
            Self::UpToDate => "account-stage-up-to-date",
            Self::Overdue => "account-stage-overdue",
            Self::FirstReminder => "account-stage-first-reminder",
            Self::SecondReminder => "account-stage-second-reminder",
            Self::CatchUpNotice => "account-stage-catch-up-notice",
            Self::InstalmentsLost => "account-stage-instalments-lost",
            Self::WholeYearDue => "account-stage-whole-year-due",
            Self::FinalNotice => "account-stage-final-notice",
            Self::Summons => "account-stage-summons",
            Self::HearingPassed => "account-stage-hearing-passed",
            Self::LiabilityOrder => "account-stage-liability-order",
        })
    }

    /// What the council can do next, from a day on.
    pub(super) fn comes_next(self, site: &Site, from: Date) -> String {
        let id = match self {
            Self::UpToDate | Self::Overdue => "account-next-letter",
            Self::FirstReminder => "account-next-reminder",
            Self::SecondReminder => "account-next-second-reminder",
            Self::CatchUpNotice | Self::FinalNotice => "account-next-final-notice",
            Self::InstalmentsLost => "account-next-instalments-lost",
            Self::WholeYearDue => "account-next-whole-year-due",
            Self::Summons => "account-next-summons",
            Self::HearingPassed => "account-next-hearing",
            Self::LiabilityOrder => "account-next-liability-order",
        };
        site.text_with(id, &[("date", site.language.date(from).into())])
    }
}

/// An event as a sentence. A hearing after `today` is still to come.
pub(super) fn happened(site: &Site, event: &RecoveryEvent, today: Date) -> String {
    let day = site.language.date(event.on);
    let on = |id| site.text_with(id, &[("date", day.clone().into())]);
    match event.kind {
        RecoveryEventKind::Reminder => on("account-event-reminder"),
        RecoveryEventKind::SecondReminder => on("account-event-second-reminder"),
        RecoveryEventKind::FinalNotice => on("account-event-final-notice"),
        RecoveryEventKind::Summons { hearing, costs } => {
            let told = [
                ("date", day.clone().into()),
                ("hearing", site.language.date(hearing).into()),
                ("costs", costs.to_string().into()),
            ];
            site.text_with("account-event-summons", &told)
        }
        RecoveryEventKind::Hearing if event.on > today => on("account-event-hearing-to-come"),
        RecoveryEventKind::Hearing => on("account-event-hearing"),
        RecoveryEventKind::LiabilityOrder { costs } => {
            let told = [("date", day.clone().into()), ("costs", costs.to_string().into())];
            site.text_with("account-event-liability-order", &told)
        }
        RecoveryEventKind::Withdrawn => on("account-event-withdrawn"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::pages::council_tax::made_up::site;
    use jiff::civil::date;
    use std::collections::BTreeSet;

    #[test]
    fn every_stage_has_words_in_both_languages() {
        for language in Language::ALL {
            let site = site(language);
            let stands: BTreeSet<String> = RecoveryStage::ALL.iter().map(|stage| stage.stands(&site)).collect();
            assert_eq!(stands.len(), RecoveryStage::ALL.len(), "{stands:#?}");
            let next = RecoveryStage::ALL.map(|stage| stage.comes_next(&site, date(2026, 12, 1)));
            assert!(
                stands.iter().chain(&next).all(|text| !text.contains(['⟨', '$'])),
                "{stands:#?} {next:#?}"
            );
            let day = language.date(date(2026, 12, 1));
            assert!(next.iter().all(|text| text.contains(&day)), "{next:#?}");
        }
    }

    #[test]
    fn a_hearing_to_come_is_told_as_one() {
        let site = site(Language::English);
        let hearing = RecoveryEvent {
            on: date(2026, 12, 1),
            kind: RecoveryEventKind::Hearing,
        };
        assert_ne!(
            happened(&site, &hearing, date(2026, 11, 30)),
            happened(&site, &hearing, date(2026, 12, 1))
        );
    }
}
