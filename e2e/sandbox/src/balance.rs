//! Balance transactions: each movement of a merchant's money at the provider, with the fee that it cost.
//!
//! What reconciles with a ledger: the sum of `net` is what the provider owes the merchant.

use serde::{Deserialize, Serialize};

use crate::id;
use crate::state::State;

/// What a lost or undecided dispute costs (<https://stripe.com/gb/pricing>), in pence. Winning does not give it back.
pub(crate) const DISPUTE_FEE_PENCE: i64 = 2_000;
/// A UK card: 1.5% of the amount …
const CARD_FEE_PER_MILLE: i64 = 15;
/// … and this many pence.
const CARD_FEE_FIXED_PENCE: i64 = 20;

/// Why money moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum BalanceCause {
    Charge,
    Refund,
    RefundFailure,
    Dispute,
    DisputeReversal,
}

impl BalanceCause {
    /// The provider's `type`.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Self::Charge => "charge",
            Self::Refund => "refund",
            Self::RefundFailure => "refund_failure",
            Self::Dispute | Self::DisputeReversal => "adjustment",
        }
    }

    /// The provider's `reporting_category`, which tells the two adjustments apart.
    pub(crate) fn reporting_category(self) -> &'static str {
        match self {
            Self::Dispute => "dispute",
            Self::DisputeReversal => "dispute_reversal",
            other => other.kind(),
        }
    }
}

/// One movement.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct BalanceTransaction {
    pub(crate) id: String,
    pub(crate) account_id: String,
    pub(crate) created: i64,
    pub(crate) cause: BalanceCause,
    /// Positive towards the merchant.
    pub(crate) amount_pence: i64,
    pub(crate) fee_pence: i64,
    /// The charge, refund or dispute that it came from.
    pub(crate) source: String,
}

impl BalanceTransaction {
    pub(crate) fn net_pence(&self) -> i64 {
        self.amount_pence - self.fee_pence
    }
}

/// The provider's fee for taking `amount_pence` from a UK card: 1.5% and 20p, rounded half up to whole pence.
pub(crate) fn card_fee_pence(amount_pence: i64) -> i64 {
    (amount_pence * CARD_FEE_PER_MILLE + 500) / 1_000 + CARD_FEE_FIXED_PENCE
}

impl State {
    /// Enters a movement and gives its identifier.
    pub(crate) fn book(
        &mut self,
        account_id: &str,
        cause: BalanceCause,
        amount_pence: i64,
        source: &str,
        now: i64,
    ) -> String {
        let fee_pence = match cause {
            BalanceCause::Charge => card_fee_pence(amount_pence),
            BalanceCause::Dispute => DISPUTE_FEE_PENCE,
            BalanceCause::Refund | BalanceCause::RefundFailure | BalanceCause::DisputeReversal => 0,
        };
        let id = id::new("txn_1", 23);
        self.balance_transactions.push(BalanceTransaction {
            id: id.clone(),
            account_id: account_id.to_owned(),
            created: now,
            cause,
            amount_pence,
            fee_pence,
            source: source.to_owned(),
        });
        id
    }
}

/// A movement of a merchant's money, as a test sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BalanceSummary {
    /// `txn_…`
    pub id: String,
    /// Name of the merchant.
    pub account: String,
    /// Such as `charge`, `refund`, `refund_failure`, `dispute` or `dispute_reversal`.
    pub reporting_category: String,
    /// Pence, positive towards the merchant.
    pub amount_pence: i64,
    /// Pence that the provider kept.
    pub fee_pence: i64,
    /// The two together: `amount_pence - fee_pence`.
    pub net_pence: i64,
    /// The charge, refund or dispute that it came from.
    pub source: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fees_are_rounded_half_up() {
        for (amount, fee) in [
            (30, 20),      // 0.45p
            (33, 20),      // 0.495p
            (34, 21),      // 0.51p
            (100, 22),     // 1.5p
            (1_500, 43),   // 22.5p
            (19_300, 310), // 289.5p
            (10_000, 170),
            (99_999_999, 1_500_020),
        ] {
            assert_eq!(card_fee_pence(amount), fee, "{amount}");
        }
    }

    #[test]
    fn each_movement_nets_to_what_the_merchant_gets() {
        let mut state = State::default();
        for (cause, amount, net) in [
            (BalanceCause::Charge, 10_000, 9_830),
            (BalanceCause::Refund, -4_000, -4_000),
            (BalanceCause::RefundFailure, 4_000, 4_000),
            (BalanceCause::Dispute, -10_000, -12_000),
            (BalanceCause::DisputeReversal, 10_000, 10_000),
        ] {
            state.book("acct_1", cause, amount, "x", 1);
            assert_eq!(
                state.balance_transactions.last().map(BalanceTransaction::net_pence),
                Some(net)
            );
        }
    }
}
