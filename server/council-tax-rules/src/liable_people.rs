//! Who has to pay, and how much each of them owes.
//!
//! Source: Local Government Finance Act 1992, sections 6 to 9 (England and Wales) and 75 to 77A (Scotland, whose order
//! is the same in other words). The first group of the list that is not empty is liable, and a liable person's husband,
//! wife or partner who lives there with them. Each of them owes the whole: what one pays, nobody owes any more.

use forms::values::Pence;

use crate::apportion::{at_least_nothing, minus, plus};

/// A person's right to be in a dwelling, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Interest {
    /// Owns it (a freehold; in Scotland, the owner).
    Freeholder,
    /// Leases it for longer than six months, or from nobody else who lives there.
    Leaseholder,
    /// Is a statutory, secure or introductory tenant.
    Tenant,
    /// Has a licence to live there.
    Licensee,
    /// Lives there without any of these.
    Occupier,
}

/// A person with something to do with a dwelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    /// 18 or over.
    pub is_adult: bool,
    /// Whether it is their main home.
    pub lives_here: bool,
    /// Their strongest right.
    pub interest: Interest,
    /// Whether it is of the same rank as that of others, but spared: students, and people with a severe mental
    /// impairment, do not owe jointly with others of their rank (section 6(4)); in Wales care leavers neither (WSI
    /// 2022/210).
    pub is_spared: bool,
    /// Their husband, wife or partner among the people, by place in the list.
    pub partner: Option<usize>,
}

/// The places in `people` of those who are liable. Nobody, where there is no adult with a right to be there.
///
/// With `owner_always`, the owner is liable whoever lives there: care homes, religious communities, houses in multiple
/// occupation and the other classes of SI 1992/551.
pub fn liable_people(people: &[Person], owner_always: bool) -> Vec<usize> {
    let adults = || people.iter().enumerate().filter(|(_, person)| person.is_adult);
    let owners = || adults().filter(|(_, person)| person.interest <= Interest::Leaseholder);
    let residents = || adults().filter(|(_, person)| person.lives_here);
    let strongest = match owner_always {
        true => None,
        false => residents().map(|(_, person)| person.interest).min(),
    };
    let group: Vec<(usize, &Person)> = match strongest {
        Some(interest) => residents().filter(|(_, person)| person.interest == interest).collect(),
        None => {
            let strongest = owners().map(|(_, person)| person.interest).max();
            owners()
                .filter(|(_, person)| Some(person.interest) == strongest)
                .collect()
        }
    };
    let owing = group.iter().filter(|(_, person)| !person.is_spared);
    let mut liable: Vec<usize> = owing.map(|(place, _)| *place).collect();
    if liable.is_empty() {
        liable = group.iter().map(|(place, _)| *place).collect();
    }
    let partners: Vec<usize> = residents()
        .filter(|(_, person)| !person.is_spared && person.partner.is_some_and(|partner| liable.contains(&partner)))
        .map(|(place, _)| place)
        .collect();
    liable.extend(partners);
    liable.sort_unstable();
    liable.dedup();
    liable
}

/// What each of the jointly liable people still owes: all of them the same, and not a share.
pub fn owed_by_each(bill: Pence, paid_by_any: &[Pence]) -> Pence {
    let paid = paid_by_any.iter().copied().fold(Pence::ZERO, plus);
    at_least_nothing(minus(bill, paid))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resident(interest: Interest) -> Person {
        Person {
            is_adult: true,
            lives_here: true,
            interest,
            is_spared: false,
            partner: None,
        }
    }

    #[test]
    fn the_strongest_right_among_those_who_live_there_is_liable() {
        let landlord = Person {
            lives_here: false,
            ..resident(Interest::Freeholder)
        };
        let tenants = [landlord, resident(Interest::Tenant), resident(Interest::Tenant)];
        assert_eq!(liable_people(&tenants, false), [1, 2]);
        assert_eq!(liable_people(&tenants, true), [0]);
        assert_eq!(liable_people(&[landlord], false), [0]);
        let lodger = [resident(Interest::Freeholder), resident(Interest::Licensee)];
        assert_eq!(liable_people(&lodger, false), [0]);
        assert_eq!(liable_people(&[], false), [0_usize; 0]);
    }

    #[test]
    fn partners_owe_too_and_children_do_not() {
        let partner = Person {
            partner: Some(0),
            ..resident(Interest::Occupier)
        };
        let child = Person {
            is_adult: false,
            ..resident(Interest::Occupier)
        };
        let family = [resident(Interest::Tenant), partner, child];
        assert_eq!(liable_people(&family, false), [0, 1]);
    }

    #[test]
    fn students_do_not_owe_with_others_but_owe_alone() {
        let student = Person {
            is_spared: true,
            ..resident(Interest::Tenant)
        };
        assert_eq!(liable_people(&[student, resident(Interest::Tenant)], false), [1]);
        assert_eq!(liable_people(&[student, student], false), [0, 1]);
    }

    #[test]
    fn each_owes_the_whole() {
        let paid = [Pence::from_pence(10_000), Pence::from_pence(5_000)];
        assert_eq!(owed_by_each(Pence::from_pence(100_000), &paid).pence(), 85_000);
        assert_eq!(owed_by_each(Pence::from_pence(1_000), &paid), Pence::ZERO);
    }
}
