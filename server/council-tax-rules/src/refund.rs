//! Where money goes that was paid beyond what is owed.
//!
//! Source: SI 1992/613, regulations 24 and 31 and Schedule 1, paragraphs 9 and 10: it goes first to what is already due
//! and not paid; what is over is repaid if the person asks for it, and otherwise repaid or credited against what they
//! will owe, as the council decides.

use forms::values::Pence;

use crate::apportion::{at_least_nothing, minus};

/// What a council does with credit that nobody has asked back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CreditPolicy {
    /// It repays it.
    RepaysUnasked,
    /// It keeps it for the next bill, and repays it when asked.
    KeepsUntilAsked,
}

/// An account that may be in credit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreditFacts {
    /// What the account was charged in all, costs included.
    pub charged: Pence,
    /// What was paid to it in all.
    pub paid: Pence,
    /// What the same person owes elsewhere that is already due: earlier years, another dwelling.
    pub arrears: Pence,
    /// What they will owe on their next account: the dwelling they moved to, or next year's bill.
    pub next_bill: Pence,
    /// Whether they have asked for it back.
    pub is_asked_back: bool,
}

/// Where the credit goes. The parts add up to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Credit {
    /// What was paid beyond what was charged.
    pub total: Pence,
    /// Pays what is already due elsewhere.
    pub to_arrears: Pence,
    /// Pays what will be due.
    pub to_next_bill: Pence,
    /// Goes back to the person.
    pub refund: Pence,
    /// Stays on the account until somebody asks.
    pub held: Pence,
}

/// Places an account's credit. Everything is nothing where there is none.
pub fn place_credit(facts: &CreditFacts, policy: CreditPolicy) -> Credit {
    let total = at_least_nothing(minus(facts.paid, facts.charged));
    let to_arrears = total.min(at_least_nothing(facts.arrears));
    let left = minus(total, to_arrears);
    let to_next_bill = match facts.is_asked_back {
        true => Pence::ZERO,
        false => left.min(at_least_nothing(facts.next_bill)),
    };
    let left = minus(left, to_next_bill);
    let is_repaid = facts.is_asked_back || policy == CreditPolicy::RepaysUnasked;
    let (refund, held) = if is_repaid {
        (left, Pence::ZERO)
    } else {
        (Pence::ZERO, left)
    };
    Credit {
        total,
        to_arrears,
        to_next_bill,
        refund,
        held,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn placed(facts: (i64, i64, i64, i64), is_asked_back: bool, policy: CreditPolicy) -> [i64; 4] {
        let (charged, paid, arrears, next_bill) = facts;
        let facts = CreditFacts {
            charged: Pence::from_pence(charged),
            paid: Pence::from_pence(paid),
            arrears: Pence::from_pence(arrears),
            next_bill: Pence::from_pence(next_bill),
            is_asked_back,
        };
        let credit = place_credit(&facts, policy);
        [credit.to_arrears, credit.to_next_bill, credit.refund, credit.held].map(Pence::pence)
    }

    #[test]
    fn credit_goes_to_arrears_then_on_or_back() {
        let moved = (90_000, 120_000, 5_000, 80_000);
        let keeps = CreditPolicy::KeepsUntilAsked;
        assert_eq!(placed(moved, false, keeps), [5_000, 25_000, 0, 0]);
        assert_eq!(placed(moved, true, keeps), [5_000, 0, 25_000, 0]);
        let left = (90_000, 120_000, 0, 0);
        assert_eq!(placed(left, false, keeps), [0, 0, 0, 30_000]);
        assert_eq!(placed(left, false, CreditPolicy::RepaysUnasked), [0, 0, 30_000, 0]);
        assert_eq!(placed((90_000, 80_000, 5_000, 0), true, keeps), [0; 4]);
    }

    proptest! {
        #[test]
        fn the_parts_are_the_credit(
            facts in (0_i64..300_000, 0_i64..300_000, 0_i64..100_000, 0_i64..300_000),
            asked: bool,
            repays: bool,
        ) {
            let policy = if repays { CreditPolicy::RepaysUnasked } else { CreditPolicy::KeepsUntilAsked };
            let parts = placed(facts, asked, policy);
            prop_assert_eq!(parts.iter().sum::<i64>(), (facts.1 - facts.0).max(0));
            prop_assert!(parts.iter().all(|part| *part >= 0));
        }
    }
}
