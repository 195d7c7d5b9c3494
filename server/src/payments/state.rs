//! The states of a payment, in GOV.UK Pay's words.

/// Where a payment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "payments.payment_state", rename_all = "lowercase")]
pub enum PaymentState {
    /// The intent is stored; no card page has been opened.
    Created,
    /// A card page has been opened.
    Started,
    /// The money was taken.
    Succeeded,
    /// The provider will not take it.
    Failed,
    /// The resident gave up.
    Cancelled,
    /// The card page was open too long.
    Expired,
}

/// What can happen to a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaymentEvent {
    /// A card page was opened.
    CardPageOpened,
    /// The provider says that it was paid.
    Paid,
    /// The card page was open too long, and the provider has closed it.
    CardPageExpired,
}

impl PaymentState {
    /// Every state.
    pub const ALL: [PaymentState; 6] = [
        Self::Created,
        Self::Started,
        Self::Succeeded,
        Self::Failed,
        Self::Cancelled,
        Self::Expired,
    ];

    /// Where an event leads, or nowhere when it has nothing to change. A payment that we gave up but that the provider
    /// took is taken: what residents see is true.
    pub const fn after(self, event: PaymentEvent) -> Option<PaymentState> {
        match (self, event) {
            (Self::Succeeded, _) => None,
            (_, PaymentEvent::Paid) => Some(Self::Succeeded),
            (Self::Started, PaymentEvent::CardPageOpened) => None,
            (_, PaymentEvent::CardPageOpened) => Some(Self::Started),
            (Self::Started, PaymentEvent::CardPageExpired) => Some(Self::Expired),
            (_, PaymentEvent::CardPageExpired) => None,
        }
    }

    /// Whether nothing more is expected.
    pub const fn is_finished(self) -> bool {
        !matches!(self, Self::Created | Self::Started)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_taken_stays_taken() {
        for event in [
            PaymentEvent::CardPageOpened,
            PaymentEvent::Paid,
            PaymentEvent::CardPageExpired,
        ] {
            assert_eq!(PaymentState::Succeeded.after(event), None);
        }
    }

    #[test]
    fn whatever_we_thought_a_paid_payment_is_paid() {
        for state in PaymentState::ALL
            .into_iter()
            .filter(|state| *state != PaymentState::Succeeded)
        {
            assert_eq!(state.after(PaymentEvent::Paid), Some(PaymentState::Succeeded));
        }
    }
}
