//! The classes of exempt dwellings, one a line.
//!
//! Sources: SI 1992/558, article 3, as amended: for England by SI 2012/2965, which took out classes A and C from
//! 1 April 2013; for Wales by WSI 2000/1025 (class A) and WSI 2019/432 (class X). SI 1997/728, Schedule 1, as amended,
//! for Scotland, where the law numbers paragraphs.

use jiff::civil::date;

use crate::dated::Certainty;
use crate::exemption_class::{ExemptionClass, ExemptionLimit, ExemptionRule, TABLES_START};

use ExemptionLimit::{Months, MonthsAfterEvent, WhileTrue};

const SI_1992_558: &str = "SI 1992/558, article 3";
const SI_1997_728: &str = "SI 1997/728, Schedule 1";

const fn class(key: &'static str, title: &'static str, limit: ExemptionLimit) -> ExemptionRule {
    ExemptionRule {
        class: ExemptionClass(key),
        title,
        limit,
        since: TABLES_START,
        source: SI_1992_558,
        certainty: Certainty::Source,
    }
}

const fn scotland(key: &'static str, title: &'static str, limit: ExemptionLimit) -> ExemptionRule {
    ExemptionRule {
        source: SI_1997_728,
        ..class(key, title, limit)
    }
}

const fn known(rule: ExemptionRule) -> ExemptionRule {
    ExemptionRule {
        certainty: Certainty::Known,
        ..rule
    }
}

/// The classes that both nations have.
pub(crate) const ENGLAND_AND_WALES: &[ExemptionRule] = &[
    class("class-b", "empty-charity", Months(6)),
    class("class-d", "detained", WhileTrue),
    class("class-e", "in-hospital-or-care-home", WhileTrue),
    class("class-f", "deceased", MonthsAfterEvent(6)),
    class("class-g", "occupation-prohibited", WhileTrue),
    class("class-h", "minister-of-religion", WhileTrue),
    class("class-i", "receiving-care-elsewhere", WhileTrue),
    class("class-j", "giving-care-elsewhere", WhileTrue),
    class("class-k", "left-by-students", WhileTrue),
    class("class-l", "repossessed", WhileTrue),
    class("class-m", "student-hall", WhileTrue),
    class("class-n", "students-only", WhileTrue),
    class("class-o", "armed-forces", WhileTrue),
    class("class-p", "visiting-forces", WhileTrue),
    class("class-q", "trustee-in-bankruptcy", WhileTrue),
    class("class-r", "empty-pitch-or-mooring", WhileTrue),
    class("class-s", "under-18s-only", WhileTrue),
    class("class-t", "empty-annexe", WhileTrue),
    class("class-u", "severely-mentally-impaired-only", WhileTrue),
    class("class-v", "diplomats", WhileTrue),
    class("class-w", "annexe-dependent-relative", WhileTrue),
];

/// The classes that Wales has besides. Class A ends besides 6 months after the work was completed: its clock is then
/// the earlier end's, less the 12 months, which the council works out.
pub(crate) const WALES_ONLY: &[ExemptionRule] = &[
    class("class-a", "major-repairs", Months(12)),
    class("class-c", "empty-unfurnished", Months(6)),
    ExemptionRule {
        since: date(2019, 4, 1),
        source: "SI 1992/558, article 3, class X, inserted by WSI 2019/432",
        ..class("class-x", "care-leavers", WhileTrue)
    },
];

/// The paragraphs that Scotland has.
pub(crate) const SCOTLAND: &[ExemptionRule] = &[
    scotland("scotland-new", "new-empty-unfurnished", Months(6)),
    scotland("scotland-repairs", "major-repairs", Months(12)),
    scotland("scotland-charity", "empty-charity", Months(6)),
    scotland("scotland-empty", "empty-unfurnished", Months(6)),
    scotland("scotland-living-elsewhere", "detained-or-in-care", WhileTrue),
    scotland("scotland-deceased", "deceased", MonthsAfterEvent(6)),
    known(scotland("scotland-prohibited", "occupation-prohibited", WhileTrue)),
    known(scotland("scotland-demolition", "to-be-demolished", WhileTrue)),
    known(scotland("scotland-minister", "minister-of-religion", WhileTrue)),
    scotland("scotland-students", "students-only", WhileTrue),
    scotland("scotland-left-by-students", "left-by-students", WhileTrue),
    known(scotland("scotland-repossessed", "repossessed", WhileTrue)),
    known(scotland("scotland-agricultural", "agricultural-land", WhileTrue)),
    known(scotland("scotland-trial-flat", "trial-flat", WhileTrue)),
    known(scotland("scotland-annexe", "difficult-to-let-apart", WhileTrue)),
    known(scotland("scotland-under-18s", "under-18s-only", WhileTrue)),
    known(scotland("scotland-student-hall", "student-hall", WhileTrue)),
    known(scotland("scotland-armed-forces", "armed-forces", WhileTrue)),
    known(scotland("scotland-visiting-forces", "visiting-forces", WhileTrue)),
    known(scotland("scotland-bankruptcy", "trustee-in-bankruptcy", WhileTrue)),
    known(scotland(
        "scotland-severely-mentally-impaired",
        "severely-mentally-impaired-only",
        WhileTrue,
    )),
    ExemptionRule {
        since: date(2018, 4, 1),
        source: "SI 1997/728, Schedule 1, as amended by the Council Tax (Exempt Dwellings) (Scotland) Amendment \
                 Order 2018",
        ..scotland("scotland-care-leavers", "care-leavers", WhileTrue)
    },
];
