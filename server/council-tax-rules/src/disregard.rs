//! Who is not counted when the adults in a home are counted.
//!
//! Sources: Local Government Finance Act 1992, Schedule 1; SI 1992/548 and SI 1992/552 (England and Wales);
//! SI 1992/1408 and SI 1992/1409 (Scotland). Whether a person fits is for the council; that a reason exists is here.

use jiff::civil::{Date, date};

use crate::valuation_band::Nation;

/// Why an adult is not counted. The names are keys, not words for residents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Disregard {
    /// Detained, other than for not paying council tax or a fine (paragraph 1).
    Detained,
    /// With a severe and permanent mental impairment (paragraph 2).
    SeverelyMentallyImpaired,
    /// 18 or 19, and child benefit is paid for them (paragraph 3).
    ChildBenefitPaidFor,
    /// A student (paragraph 4).
    Student,
    /// A student nurse (paragraph 4; SI 1992/548).
    StudentNurse,
    /// An apprentice on low pay (paragraph 4; SI 1992/548).
    Apprentice,
    /// On youth training, under 25 (paragraph 4; SI 1992/548).
    YouthTrainee,
    /// A foreign language assistant (paragraph 4; SI 1992/548).
    ForeignLanguageAssistant,
    /// Under 20, left school or college after 30 April, until 1 November (SI 1992/552, class C).
    SchoolLeaver,
    /// The spouse, civil partner or dependant of a student, not British, who may not work or claim (SI 1992/552).
    StudentsForeignDependant,
    /// A patient whose only home is a hospital (paragraph 6).
    HospitalPatient,
    /// Living in a care home or hospice for care (paragraphs 7 and 8).
    CareHomeResident,
    /// A care worker who is provided by a body for low pay (paragraph 9; SI 1992/552).
    CareWorker,
    /// A carer for 35 hours a week of somebody who is not their partner or child (paragraph 9; SI 1992/552).
    Carer,
    /// Living in a hostel or night shelter (paragraph 10).
    HostelResident,
    /// A member of a religious community without income (SI 1992/552, class B).
    ReligiousCommunity,
    /// Of an international headquarters or defence organisation (SI 1992/552, class A).
    InternationalHeadquarters,
    /// Of a visiting force (SI 1992/552).
    VisitingForces,
    /// With diplomatic or similar privilege (SI 1992/552).
    Diplomat,
    /// In the Homes for Ukraine scheme (SI 2022/439 and SI 2025/242; SSI 2022/125 and SSI 2025/55).
    HomesForUkraine,
    /// A care leaver: in Wales 24 or under (WSI 2019/431), in Scotland under 26 (SSI 2018/39).
    CareLeaver,
}

impl Disregard {
    /// Every reason.
    pub const ALL: [Disregard; 21] = [
        Self::Detained,
        Self::SeverelyMentallyImpaired,
        Self::ChildBenefitPaidFor,
        Self::Student,
        Self::StudentNurse,
        Self::Apprentice,
        Self::YouthTrainee,
        Self::ForeignLanguageAssistant,
        Self::SchoolLeaver,
        Self::StudentsForeignDependant,
        Self::HospitalPatient,
        Self::CareHomeResident,
        Self::CareWorker,
        Self::Carer,
        Self::HostelResident,
        Self::ReligiousCommunity,
        Self::InternationalHeadquarters,
        Self::VisitingForces,
        Self::Diplomat,
        Self::HomesForUkraine,
        Self::CareLeaver,
    ];

    /// Its key, as import files have it; no words for residents.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Detained => "detained",
            Self::SeverelyMentallyImpaired => "severely-mentally-impaired",
            Self::ChildBenefitPaidFor => "child-benefit-paid-for",
            Self::Student => "student",
            Self::StudentNurse => "student-nurse",
            Self::Apprentice => "apprentice",
            Self::YouthTrainee => "youth-trainee",
            Self::ForeignLanguageAssistant => "foreign-language-assistant",
            Self::SchoolLeaver => "school-leaver",
            Self::StudentsForeignDependant => "students-foreign-dependant",
            Self::HospitalPatient => "hospital-patient",
            Self::CareHomeResident => "care-home-resident",
            Self::CareWorker => "care-worker",
            Self::Carer => "carer",
            Self::HostelResident => "hostel-resident",
            Self::ReligiousCommunity => "religious-community",
            Self::InternationalHeadquarters => "international-headquarters",
            Self::VisitingForces => "visiting-forces",
            Self::Diplomat => "diplomat",
            Self::HomesForUkraine => "homes-for-ukraine",
            Self::CareLeaver => "care-leaver",
        }
    }

    /// The reason with this key.
    pub fn from_key(key: &str) -> Option<Disregard> {
        Self::ALL.into_iter().find(|disregard| disregard.key() == key)
    }

    /// The first day on which `nation` has this reason; none where it has not.
    pub const fn since(self, nation: Nation) -> Option<Date> {
        match (self, nation) {
            (Self::HomesForUkraine, Nation::England) => Some(date(2022, 4, 12)),
            (Self::HomesForUkraine, Nation::Wales | Nation::Scotland) => Some(date(2022, 4, 1)),
            (Self::CareLeaver, Nation::England) => None,
            (Self::CareLeaver, Nation::Wales) => Some(date(2019, 4, 1)),
            (Self::CareLeaver, Nation::Scotland) => Some(date(2018, 4, 1)),
            _ => Some(date(1993, 4, 1)),
        }
    }

    /// Whether `nation` has this reason on `day`.
    pub fn exists(self, nation: Nation, day: Date) -> bool {
        self.since(nation).is_some_and(|since| since <= day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn newer_reasons_have_their_day_and_nation() {
        let on = |disregard: Disregard, nation, day| disregard.exists(nation, day);
        assert!(!on(Disregard::HomesForUkraine, Nation::England, date(2022, 4, 11)));
        assert!(on(Disregard::HomesForUkraine, Nation::England, date(2022, 4, 12)));
        assert!(!on(Disregard::CareLeaver, Nation::England, date(2026, 4, 1)));
        assert!(on(Disregard::CareLeaver, Nation::Scotland, date(2020, 4, 1)));
        assert!(on(Disregard::Student, Nation::Wales, date(2020, 4, 1)));
    }
}
