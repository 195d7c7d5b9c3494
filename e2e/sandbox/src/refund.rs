//! Refunds: money given back, never more than was taken.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::charge::Charge;
use crate::id;

/// Money given back to a card.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Refund {
    pub(crate) id: String,
    pub(crate) account_id: String,
    pub(crate) charge: String,
    pub(crate) payment_intent: String,
    pub(crate) amount_pence: i64,
    pub(crate) reason: Option<String>,
    pub(crate) metadata: BTreeMap<String, String>,
    pub(crate) created: i64,
}

/// Why no money was given back.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum RefundRefusal {
    NothingTaken,
    AlreadyRefunded,
    MoreThanLeft { left_pence: i64 },
}

impl Refund {
    /// Gives back `amount_pence`, or all that is left, and notes it on the charge.
    pub(crate) fn of(
        charge: &mut Charge,
        account_id: &str,
        amount_pence: Option<i64>,
        now: i64,
    ) -> Result<Self, RefundRefusal> {
        if !charge.took_money() {
            return Err(RefundRefusal::NothingTaken);
        }
        let left_pence = charge.amount_pence - charge.refunded_pence;
        let amount_pence = amount_pence.unwrap_or(left_pence);
        if left_pence == 0 {
            return Err(RefundRefusal::AlreadyRefunded);
        }
        if amount_pence > left_pence {
            return Err(RefundRefusal::MoreThanLeft { left_pence });
        }
        charge.refunded_pence += amount_pence;
        Ok(Self {
            id: id::new("re_", 24),
            account_id: account_id.to_owned(),
            charge: charge.id.clone(),
            payment_intent: charge.payment_intent.clone(),
            amount_pence,
            reason: None,
            metadata: BTreeMap::new(),
            created: now,
        })
    }
}
