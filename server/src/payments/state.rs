//! The states of a payment, in GOV.UK Pay's words, and the edges between them. The database has the same graph
//! (`payments.edges()`), and refuses any other.

use std::fmt;

/// Where a payment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type)]
#[sqlx(type_name = "payments.payment_state", rename_all = "snake_case")]
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
    /// The money was taken, and some of it given back.
    PartRefunded,
    /// The money was taken, and all of it given back.
    Refunded,
    /// The resident's bank took the money back, until it has decided.
    Disputed,
    /// The bank decided for the council: the money is there.
    Won,
    /// The bank decided for the resident: the money is gone.
    Lost,
}

/// What can happen to a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PaymentEvent {
    /// A card page was opened.
    CardPageOpened,
    /// The provider says that it was paid.
    Paid,
    /// The provider says that the payment did not go through, after the resident had finished.
    Declined,
    /// The resident gave up.
    GivenUp,
    /// The card page was open too long, and the provider has closed it.
    CardPageExpired,
    /// We had given the payment up, and the provider took it: our record is corrected to match.
    Corrected,
    /// Some of what was left was given back.
    PartRefunded,
    /// All that was left was given back.
    Refunded,
    /// A refund came back from the bank; another one stands.
    RefundPartlyFailed,
    /// A refund came back from the bank; none stands any more.
    RefundFailed,
    /// The resident's bank took the money back.
    Disputed,
    /// The bank decided for the council.
    DisputeWon,
    /// The bank decided for the resident.
    DisputeLost,
}

/// A step from one state to another. There are no others than those of [`EDGES`]: only this module can make one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Edge {
    from: PaymentState,
    event: PaymentEvent,
    to: PaymentState,
}

use PaymentEvent as E;
use PaymentState as S;

const fn edge(from: S, event: E, to: S) -> Edge {
    Edge { from, event, to }
}

/// Every edge of the graph.
pub const EDGES: [Edge; 29] = [
    edge(S::Created, E::CardPageOpened, S::Started),
    edge(S::Created, E::Paid, S::Succeeded),
    edge(S::Created, E::GivenUp, S::Cancelled),
    edge(S::Started, E::Paid, S::Succeeded),
    edge(S::Started, E::Declined, S::Failed),
    edge(S::Started, E::GivenUp, S::Cancelled),
    edge(S::Started, E::CardPageExpired, S::Expired),
    // Another try.
    edge(S::Failed, E::CardPageOpened, S::Started),
    edge(S::Cancelled, E::CardPageOpened, S::Started),
    edge(S::Expired, E::CardPageOpened, S::Started),
    // A payment that we gave up but that the provider took is taken: what residents see is true.
    edge(S::Failed, E::Corrected, S::Succeeded),
    edge(S::Cancelled, E::Corrected, S::Succeeded),
    edge(S::Expired, E::Corrected, S::Succeeded),
    edge(S::Succeeded, E::PartRefunded, S::PartRefunded),
    edge(S::Succeeded, E::Refunded, S::Refunded),
    edge(S::PartRefunded, E::PartRefunded, S::PartRefunded),
    edge(S::PartRefunded, E::Refunded, S::Refunded),
    edge(S::Won, E::PartRefunded, S::PartRefunded),
    edge(S::Won, E::Refunded, S::Refunded),
    edge(S::Refunded, E::RefundPartlyFailed, S::PartRefunded),
    edge(S::Refunded, E::RefundFailed, S::Succeeded),
    edge(S::PartRefunded, E::RefundPartlyFailed, S::PartRefunded),
    edge(S::PartRefunded, E::RefundFailed, S::Succeeded),
    edge(S::Succeeded, E::Disputed, S::Disputed),
    edge(S::PartRefunded, E::Disputed, S::Disputed),
    edge(S::Refunded, E::Disputed, S::Disputed),
    edge(S::Won, E::Disputed, S::Disputed),
    edge(S::Disputed, E::DisputeWon, S::Won),
    edge(S::Disputed, E::DisputeLost, S::Lost),
];

impl Edge {
    /// Where it begins.
    pub const fn from(self) -> PaymentState {
        self.from
    }

    /// What happened.
    pub const fn event(self) -> PaymentEvent {
        self.event
    }

    /// Where it leads.
    pub const fn to(self) -> PaymentState {
        self.to
    }
}

impl PaymentState {
    /// Every state.
    pub const ALL: [PaymentState; 11] = [
        Self::Created,
        Self::Started,
        Self::Succeeded,
        Self::Failed,
        Self::Cancelled,
        Self::Expired,
        Self::PartRefunded,
        Self::Refunded,
        Self::Disputed,
        Self::Won,
        Self::Lost,
    ];

    /// The step that an event means here; none when it has nothing to change.
    pub fn after(self, event: PaymentEvent) -> Option<Edge> {
        EDGES.into_iter().find(|edge| edge.from == self && edge.event == event)
    }

    /// The step that "the provider took the money" means here; none when that is known already.
    pub fn after_money_taken(self) -> Option<Edge> {
        self.after(PaymentEvent::Paid)
            .or_else(|| self.after(PaymentEvent::Corrected))
    }

    /// Whether the money was taken, whatever became of it afterwards.
    pub const fn was_taken(self) -> bool {
        matches!(
            self,
            Self::Succeeded | Self::PartRefunded | Self::Refunded | Self::Disputed | Self::Won | Self::Lost
        )
    }

    /// As the database and the command line write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Started => "started",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Expired => "expired",
            Self::PartRefunded => "part_refunded",
            Self::Refunded => "refunded",
            Self::Disputed => "disputed",
            Self::Won => "won",
            Self::Lost => "lost",
        }
    }

    /// What it means, for people.
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Created => "the intent is stored; no card page has been opened",
            Self::Started => "a card page has been opened",
            Self::Succeeded => "the money was taken",
            Self::Failed => "the provider will not take it",
            Self::Cancelled => "the resident gave up",
            Self::Expired => "the card page was open too long",
            Self::PartRefunded => "the money was taken, and some of it given back",
            Self::Refunded => "the money was taken, and all of it given back",
            Self::Disputed => "the resident's bank took the money back, until it has decided",
            Self::Won => "the bank decided for the council: the money is there",
            Self::Lost => "the bank decided for the resident: the money is gone",
        }
    }
}

impl PaymentEvent {
    /// Every event.
    pub const ALL: [PaymentEvent; 13] = [
        Self::CardPageOpened,
        Self::Paid,
        Self::Declined,
        Self::GivenUp,
        Self::CardPageExpired,
        Self::Corrected,
        Self::PartRefunded,
        Self::Refunded,
        Self::RefundPartlyFailed,
        Self::RefundFailed,
        Self::Disputed,
        Self::DisputeWon,
        Self::DisputeLost,
    ];

    /// As the database and the command line write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::CardPageOpened => "card-page-opened",
            Self::Paid => "paid",
            Self::Declined => "declined",
            Self::GivenUp => "given-up",
            Self::CardPageExpired => "card-page-expired",
            Self::Corrected => "corrected",
            Self::PartRefunded => "part-refunded",
            Self::Refunded => "refunded",
            Self::RefundPartlyFailed => "refund-partly-failed",
            Self::RefundFailed => "refund-failed",
            Self::Disputed => "disputed",
            Self::DisputeWon => "dispute-won",
            Self::DisputeLost => "dispute-lost",
        }
    }
}

impl fmt::Display for PaymentState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests;
