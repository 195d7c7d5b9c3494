//! The one place where money moves: double entry, append-only, and each fund of a transaction sums to zero.

use forms::values::Pence;
use sqlx::PgConnection;
use time::OffsetDateTime;

use super::intent::Line;
use super::store::ledger as store;

/// Where money is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LedgerAccount {
    /// What the provider owes us.
    Provider,
    /// What a fund has taken, and the income system has not had yet.
    Income,
    /// What the income system has had.
    Exported,
    /// What the provider kept for its work.
    Fees,
    /// What a bank holds back until a dispute is decided.
    Disputed,
}

impl LedgerAccount {
    /// As the database writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Provider => "provider",
            Self::Income => "income",
            Self::Exported => "exported",
            Self::Fees => "fees",
            Self::Disputed => "disputed",
        }
    }
}

/// Why money moves. Each cause moves it once for each reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Cause {
    /// A payment was taken; its token.
    Payment,
    /// Money was given back; the refund's id.
    Refund,
    /// The bank sent a refund back; the refund's id.
    RefundFailed,
    /// A bank took the money back; the dispute's id.
    Dispute,
    /// It gave the money back; the dispute's id.
    DisputeWon,
    /// It kept the money; the dispute's id.
    DisputeLost,
    /// The provider kept something; the id of its movement.
    Fee,
    /// The income system was told; the export's number.
    Export,
}

impl Cause {
    /// As the database writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Payment => "payment",
            Self::Refund => "refund",
            Self::RefundFailed => "refund-failed",
            Self::Dispute => "dispute",
            Self::DisputeWon => "dispute-won",
            Self::DisputeLost => "dispute-lost",
            Self::Fee => "fee",
            Self::Export => "export",
        }
    }

    /// Where the money of this cause comes to, and where it comes from.
    const fn accounts(self) -> (LedgerAccount, LedgerAccount) {
        use LedgerAccount as A;
        match self {
            Self::Payment | Self::RefundFailed => (A::Provider, A::Income),
            Self::Refund => (A::Income, A::Provider),
            Self::Dispute => (A::Disputed, A::Provider),
            Self::DisputeWon => (A::Provider, A::Disputed),
            Self::DisputeLost => (A::Income, A::Disputed),
            Self::Fee => (A::Fees, A::Provider),
            Self::Export => (A::Income, A::Exported),
        }
    }
}

/// One side of a transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Where.
    pub account: LedgerAccount,
    /// The fund.
    pub fund: String,
    /// Whose money it is, where it is somebody's.
    pub subject: Option<String>,
    /// Debits are positive, credits negative.
    pub amount: Pence,
}

/// What one fund gets for one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// The fund.
    pub fund: String,
    /// The form's reference, or the account's number: two things of one fund are told apart by it.
    pub subject: Option<String>,
    /// How much.
    pub amount: Pence,
}

impl Share {
    /// What is nobody's: a fee, an export.
    pub fn of_fund(fund: impl Into<String>, amount: Pence) -> Share {
        Share {
            fund: fund.into(),
            subject: None,
            amount,
        }
    }

    fn of_line(line: &Line, amount: Pence) -> Share {
        Share {
            fund: line.fund.clone(),
            subject: Some(line.subject.parts().1.to_owned()),
            amount,
        }
    }
}

/// A transaction to be posted.
#[derive(Debug, Clone)]
pub struct Posting<'a> {
    /// Why.
    pub cause: Cause,
    /// Which one of that cause.
    pub reference: &'a str,
    /// The payment that it is about, when it is about one.
    pub payment_token: Option<&'a str>,
    /// How much of each fund, thing by thing. Less than nothing moves the other way.
    pub funds: Vec<Share>,
}

impl Posting<'_> {
    /// The entries: two for each fund that moves.
    pub fn entries(&self) -> Vec<Entry> {
        let (to, from) = self.cause.accounts();
        let of = |share: &Share| {
            let side = |account, amount| Entry {
                account,
                fund: share.fund.clone(),
                subject: share.subject.clone(),
                amount,
            };
            [side(to, share.amount), side(from, share.amount.negated())]
        };
        let moves = self.funds.iter().filter(|share| share.amount != Pence::ZERO);
        moves.flat_map(of).collect()
    }
}

/// Posts a transaction. The caller's database transaction commits it together with what caused it; the database refuses
/// a second posting of the same cause, and entries that do not balance.
///
/// # Errors
/// From Postgres.
pub async fn post(conn: &mut PgConnection, posting: &Posting<'_>, now: OffsetDateTime) -> sqlx::Result<()> {
    store::insert_transaction(conn, posting, &posting.entries(), now).await
}

/// What each fund gets of a payment's lines.
pub fn funds_of(lines: &[Line]) -> Vec<Share> {
    lines.iter().map(|line| Share::of_line(line, line.amount)).collect()
}

/// Shares an amount out over a payment's lines, the first first; what is more than all of them goes to the last.
pub fn share_out(amount: Pence, lines: &[Line]) -> Vec<Share> {
    let mut left = amount;
    let mut shares = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let is_last = at + 1 == lines.len();
        let share = if is_last { left } else { left.min(line.amount) };
        left = [left, share.negated()].into_iter().sum();
        if share != Pence::ZERO {
            shares.push(Share::of_line(line, share));
        }
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::payments::intent::Subject;
    use proptest::prelude::*;

    const CAUSES: [Cause; 8] = [
        Cause::Payment,
        Cause::Refund,
        Cause::RefundFailed,
        Cause::Dispute,
        Cause::DisputeWon,
        Cause::DisputeLost,
        Cause::Fee,
        Cause::Export,
    ];

    fn line(fund: &str, pence: i64) -> Line {
        Line {
            subject: Subject::CouncilTax("1".to_owned()),
            description: String::new(),
            fund: fund.to_owned(),
            amount: Pence::from_pence(pence),
        }
    }

    proptest! {
        #[test]
        fn every_fund_of_every_posting_sums_to_zero(
            pence in prop::collection::vec(-100_000_000_i64..100_000_000, 1..5),
            cause in prop::sample::select(&CAUSES[..]),
        ) {
            let funds = pence.iter().enumerate().map(|(at, p)| Share::of_fund(format!("F{}", at % 3), Pence::from_pence(*p))).collect();
            let entries = Posting { cause, reference: "x", payment_token: None, funds }.entries();
            for fund in ["F0", "F1", "F2"] {
                let sum: Pence = entries.iter().filter(|entry| entry.fund == fund).map(|entry| entry.amount).sum();
                prop_assert_eq!(sum, Pence::ZERO);
            }
            prop_assert!(entries.iter().all(|entry| entry.amount != Pence::ZERO));
        }

        #[test]
        fn an_amount_is_shared_out_whole(
            pence in 1_i64..1_000_000, lines in prop::collection::vec(1_i64..300_000, 1..5)
        ) {
            let lines: Vec<Line> = lines.into_iter().map(|pence| line("F", pence)).collect();
            let shares = share_out(Pence::from_pence(pence), &lines);
            prop_assert_eq!(shares.iter().map(|share| share.amount).sum::<Pence>(), Pence::from_pence(pence));
        }
    }

    #[test]
    fn money_that_comes_and_goes_leaves_nothing() {
        let sum = |causes: &[Cause], account| -> Pence {
            let funds = vec![Share::of_fund("F", Pence::from_pence(100))];
            let posting = |cause| Posting {
                cause,
                reference: "x",
                payment_token: None,
                funds: funds.clone(),
            };
            let entries = causes.iter().flat_map(|cause| posting(*cause).entries());
            entries
                .filter(|entry| entry.account == account)
                .map(|entry| entry.amount)
                .sum()
        };
        for causes in [
            &[Cause::Payment, Cause::Refund][..],
            &[Cause::Payment, Cause::Dispute, Cause::DisputeLost],
            &[Cause::Payment, Cause::Refund, Cause::RefundFailed, Cause::Refund],
            &[Cause::Payment, Cause::Dispute, Cause::DisputeWon, Cause::Refund],
        ] {
            for account in [LedgerAccount::Provider, LedgerAccount::Income, LedgerAccount::Disputed] {
                assert_eq!(sum(causes, account), Pence::ZERO, "{causes:?} {}", account.name());
            }
        }
        // What was exported of income and of its refund is nothing too.
        assert_eq!(
            sum(&[Cause::Payment, Cause::Export], LedgerAccount::Income),
            Pence::ZERO
        );
    }
}
