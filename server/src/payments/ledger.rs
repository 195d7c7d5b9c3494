//! The one place where money moves: double entry, append-only, every transaction sums to zero.

use forms::values::Pence;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::store;

/// One side of a transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// `provider`: what the provider owes us. `income`: what the fund has taken.
    pub ledger_account: &'static str,
    /// The fund.
    pub fund: String,
    /// Debits are positive, credits negative.
    pub amount: Pence,
}

/// What a payment that was taken means: the provider owes us the money, and the fund has taken it.
pub fn entries_of_payment(fund: &str, amount: Pence) -> [Entry; 2] {
    [
        Entry {
            ledger_account: "provider",
            fund: fund.to_owned(),
            amount,
        },
        Entry {
            ledger_account: "income",
            fund: fund.to_owned(),
            amount: amount.negated(),
        },
    ]
}

/// Posts a payment. The caller's transaction commits it together with the payment's new state; the database refuses a
/// second posting of the same payment, and entries that do not balance.
///
/// # Errors
/// From Postgres.
pub async fn post_payment(
    conn: &mut PgConnection,
    payment_token: &str,
    fund: &str,
    amount: Pence,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let id = Uuid::now_v7();
    store::insert_ledger_transaction(conn, id, "payment", payment_token, now).await?;
    for (line, entry) in (1_i16..).zip(entries_of_payment(fund, amount)) {
        store::insert_ledger_entry(conn, id, line, &entry).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_posting_sums_to_zero(pence in 1_i64..100_000_000) {
            let sum: Pence = entries_of_payment("WASTE", Pence::from_pence(pence)).iter().map(|e| e.amount).sum();
            prop_assert_eq!(sum, Pence::ZERO);
        }
    }
}
