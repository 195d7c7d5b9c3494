//! What every page says of an account, from what is known of it.

use app::pages::council_tax::account::{AccountFacts, AccountRecords, Owing, PaidSoFar, ReceivedHere};
use forms::values::Pence;
use jiff::civil::{Date, Weekday};

use super::seen::{Known, Seen};
use crate::council_tax::account::LineKind;
use crate::council_tax::record::PaymentMethod;
use crate::council_tax::tax_year::TaxYear;

/// Working days until the council's records show a payment.
const WORKING_DAYS: u8 = 2;

pub(super) fn account(known: &Known) -> AccountFacts {
    let account = &known.record.account;
    AccountFacts {
        number: account.number.as_str().to_owned(),
        address_lines: account.address.lines().into_iter().map(str::to_owned).collect(),
        band: account.band.letter().chars().next(),
    }
}

pub(super) fn owing(known: &Known) -> Owing {
    let statement = &known.statement;
    Owing {
        owed: statement.balance.owed(),
        overdue: statement.overdue,
        next_instalment: statement.next_instalment.as_ref().map(|next| (next.amount, next.due)),
        by_direct_debit: known.record.preferences.payment_method == Some(PaymentMethod::DirectDebit),
    }
}

pub(super) fn records(seen: &Seen) -> AccountRecords {
    let clock = &seen.visit.state.clock;
    let received = seen.known.since().rev().map(|paid| {
        let at = clock.local(paid.at);
        ReceivedHere {
            at,
            amount: paid.amount,
            reaches_by: reaches_by(at.date()),
            // A receipt's address is its key: not for a helper.
            receipt_href: seen
                .resident
                .is_some()
                .then(|| seen.visit.href(&format!("/payments/{}", paid.token))),
        }
    });
    AccountRecords {
        as_of: seen.known.snapshot.as_of,
        received_since: received.collect(),
    }
}

/// The day by whose end the council's records show what was paid on a day. Weekends do not count.
pub(super) fn reaches_by(paid: Date) -> Date {
    let mut day = paid;
    let mut left = WORKING_DAYS;
    while left > 0 {
        let Ok(next) = day.tomorrow() else { return day };
        day = next;
        if !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            left -= 1;
        }
    }
    day
}

/// The year that a day is in, when the account has a bill for it; otherwise the last one that it has.
pub(super) fn year_of_bill(known: &Known) -> Option<TaxYear> {
    let years = known.record.years();
    let this = TaxYear::containing(known.today)?;
    years
        .iter()
        .copied()
        .find(|year| *year == this)
        .or_else(|| years.last().copied())
}

/// What of this year's bill was paid; none where there is no bill.
pub(super) fn paid_so_far(known: &Known) -> Option<PaidSoFar> {
    let year = year_of_bill(known)?;
    let sum = |wanted: &dyn Fn(LineKind) -> bool| -> Pence {
        let lines = known.record.lines_of(year).filter(|line| wanted(line.kind));
        lines.map(|line| line.amount).sum()
    };
    let bill = sum(&LineKind::is_part_of_bill);
    let on_record = sum(&|kind| matches!(kind, LineKind::Payment | LineKind::Refund)).negated();
    let since: Pence = known.since().map(|paid| paid.amount).sum();
    bill.is_positive().then(|| PaidSoFar {
        tax_year: year.start_year(),
        bill,
        paid: [on_record, since].into_iter().sum::<Pence>().max(Pence::ZERO).min(bill),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn weekends_do_not_count() {
        for (paid, shown) in [
            (date(2026, 11, 16), date(2026, 11, 18)),
            (date(2026, 11, 19), date(2026, 11, 23)),
            (date(2026, 11, 20), date(2026, 11, 24)),
            (date(2026, 11, 21), date(2026, 11, 24)),
            (date(2026, 11, 22), date(2026, 11, 24)),
        ] {
            assert_eq!(reaches_by(paid), shown, "{paid}");
        }
    }
}
