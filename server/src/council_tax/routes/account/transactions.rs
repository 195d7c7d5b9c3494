//! Everything that happened on an account, ours and the council's, each once.

use std::collections::BTreeMap;

use app::pages::council_tax::account::{Transaction, TransactionKind, TransactionYear, TransactionsPage};
use axum::response::Response;
use forms::values::Pence;
use http::StatusCode;
use leptos::prelude::*;

use super::facts::reaches_by;
use super::seen::{Known, Seen};
use crate::council_tax::account::{AccountLine, LineKind};
use crate::council_tax::tax_year::TaxYear;

/// `GET …/transactions`
pub(super) async fn get_transactions(seen: Seen) -> Response {
    let years = years(&seen);
    let (viewer, as_of, back) = (seen.viewer(), seen.known.snapshot.as_of, seen.href(""));
    seen.visit.form_page(
        StatusCode::OK,
        || view! { <TransactionsPage viewer=viewer years=years as_of=as_of back_href=back/> },
    )
}

/// What happened, by year, the newest first, with what was owed after each: in the order of the days, so that the last
/// balance is what is owed now.
fn years(seen: &Seen) -> Vec<TransactionYear> {
    let known = &seen.known;
    let mut balance = Pence::ZERO;
    let mut by_year: BTreeMap<TaxYear, Vec<Transaction>> = BTreeMap::new();
    let mut lines: Vec<&AccountLine> = known.record.lines.iter().collect();
    lines.sort_by_key(|line| line.date);
    for line in lines {
        balance = [balance, line.amount].into_iter().sum();
        by_year.entry(line.tax_year).or_default().push(Transaction {
            on: line.date,
            kind: kind(line),
            amount: line.amount,
            balance,
        });
    }
    let newest = by_year.keys().next_back().copied();
    let this = TaxYear::containing(known.today).or(newest);
    for transaction in ours(seen, known, &mut balance) {
        if let Some(year) = this {
            by_year.entry(year).or_default().push(transaction);
        }
    }
    let newest_first = by_year.into_iter().rev().map(|(year, mut transactions)| {
        transactions.reverse();
        TransactionYear {
            tax_year: year.start_year(),
            transactions,
        }
    });
    newest_first.collect()
}

fn ours(seen: &Seen, known: &Known, balance: &mut Pence) -> Vec<Transaction> {
    let clock = &seen.visit.state.clock;
    let mut all = Vec::new();
    for paid in known.since() {
        let on = clock.local(paid.at).date();
        *balance = [*balance, paid.amount.negated()].into_iter().sum();
        all.push(Transaction {
            on,
            kind: TransactionKind::ReceivedHere {
                reaches_by: reaches_by(on),
                receipt_href: seen
                    .resident
                    .is_some()
                    .then(|| seen.visit.href(&format!("/payments/{}", paid.token))),
            },
            amount: paid.amount.negated(),
            balance: *balance,
        });
    }
    all
}

fn kind(line: &AccountLine) -> TransactionKind {
    let key = || line.description_key.clone();
    match line.kind {
        LineKind::BroughtForward if line.amount.is_negative() => TransactionKind::CreditBroughtForward,
        LineKind::BroughtForward => TransactionKind::ArrearsBroughtForward,
        LineKind::Charge => {
            TransactionKind::Charge(Some(line.description_name.clone()).filter(|name| !name.is_empty()))
        }
        LineKind::Premium => TransactionKind::Premium(key()),
        LineKind::Discount => TransactionKind::Discount(key()),
        LineKind::Exemption => TransactionKind::Exemption(key()),
        LineKind::Reduction => TransactionKind::Reduction,
        LineKind::Costs => TransactionKind::Costs(key()),
        LineKind::Payment if line.amount.is_positive() => TransactionKind::PaymentReturned,
        LineKind::Payment => TransactionKind::Payment(key()),
        LineKind::Refund => TransactionKind::Refund,
    }
}
