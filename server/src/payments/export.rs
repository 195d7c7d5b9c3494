//! The file for the council's income system: a header, a line for each ledger entry that it has not had, and a trailer
//! whose count and total must agree. A file is kept as it was made; no entry is ever told twice.

use forms::values::Pence;
use sqlx::Connection;
use time::OffsetDateTime;

use super::ledger::{self, Cause, LedgerAccount, Posting, Share};
use super::store::exports::{self, OpenEntry};
use super::till::Till;

/// A file for the income system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncomeExport {
    /// Its number, from 1 without a gap.
    pub number: i32,
    /// How many lines it has.
    pub lines: i32,
    /// What they come to.
    pub total: Pence,
    /// The file.
    pub content: String,
}

/// Makes the next file; nothing when there is nothing to tell.
///
/// # Errors
/// From Postgres.
pub async fn make(till: &Till) -> sqlx::Result<Option<IncomeExport>> {
    let now = till.clock.now_sql();
    let mut conn = till.pool.acquire().await?;
    let mut transaction = conn.begin().await?;
    exports::one_at_a_time(&mut transaction).await?;
    let entries = exports::open_entries(&mut transaction).await?;
    if entries.is_empty() {
        return Ok(None);
    }
    let number = exports::next_number(&mut transaction).await?;
    let export = written(&till.council, number, now, &entries);
    exports::insert(&mut transaction, &export, &entries, now).await?;
    let reference = number.to_string();
    let posting = Posting {
        cause: Cause::Export,
        reference: &reference,
        payment_token: None,
        funds: by_fund(&entries),
    };
    // Where everything evens out, nothing moves.
    if posting.funds.iter().any(|share| share.amount != Pence::ZERO) {
        ledger::post(&mut transaction, &posting, now).await?;
    }
    transaction.commit().await?;
    Ok(Some(export))
}

/// A file that was made, as it was made.
///
/// # Errors
/// From Postgres.
pub async fn again(till: &Till, number: i32) -> sqlx::Result<Option<IncomeExport>> {
    let mut conn = till.pool.acquire().await?;
    exports::find(&mut conn, number).await
}

/// Income is a credit, so it is told as more than nothing, and a refund as less.
fn told(entry: &OpenEntry) -> Pence {
    entry.amount.negated()
}

fn by_fund(entries: &[OpenEntry]) -> Vec<Share> {
    let mut funds = std::collections::BTreeMap::<&str, Pence>::new();
    for entry in entries {
        let sum = funds.entry(&entry.fund).or_insert(Pence::ZERO);
        *sum = [*sum, told(entry)].into_iter().sum();
    }
    funds.into_iter().map(|(fund, sum)| Share::of_fund(fund, sum)).collect()
}

/// The file's text. Amounts are in pence; moments are UTC.
fn written(council: &str, number: i32, now: OffsetDateTime, entries: &[OpenEntry]) -> IncomeExport {
    let moment = |at: OffsetDateTime| {
        let (year, month, day) = at.to_calendar_date();
        let (hour, minute, second) = at.to_hms();
        format!(
            "{year:04}-{:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z",
            u8::from(month)
        )
    };
    let total: Pence = entries.iter().map(told).sum();
    let mut rows = vec![vec![
        "HEADER".to_owned(),
        "GUILDHALL-INCOME-1".to_owned(),
        council.to_owned(),
        number.to_string(),
        moment(now),
    ]];
    rows.extend(entries.iter().map(|entry| {
        vec![
            "LINE".to_owned(),
            entry.fund.clone(),
            told(entry).pence().to_string(),
            entry.cause.clone(),
            entry.payment_reference.clone().unwrap_or_default(),
            entry.subjects.clone().unwrap_or_default(),
            moment(entry.posted_at),
        ]
    }));
    rows.push(vec![
        "TRAILER".to_owned(),
        entries.len().to_string(),
        total.pence().to_string(),
    ]);
    let content: String = rows.iter().map(|row| csv_line(row)).collect();
    IncomeExport {
        number,
        lines: i32::try_from(entries.len()).unwrap_or(i32::MAX),
        total,
        content,
    }
}

fn csv_line(fields: &[String]) -> String {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    // Writing to memory does not fail; a field of our own is never refused.
    let _ = writer.write_record(fields);
    writer
        .into_inner()
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .unwrap_or_default()
}

/// The accounts that the income system is told of: what funds took, and what was given back of it.
pub(super) const TOLD: LedgerAccount = LedgerAccount::Income;

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_file_ends_with_what_its_lines_come_to() {
        let entry = |fund: &str, pence, cause: &str| OpenEntry {
            transaction_id: Uuid::nil(),
            line: 1,
            fund: fund.to_owned(),
            amount: Pence::from_pence(pence),
            cause: cause.to_owned(),
            payment_reference: Some("4K7D-9XRM".to_owned()),
            subjects: Some("71234567 8, \"x\"".to_owned()),
            posted_at: OffsetDateTime::UNIX_EPOCH,
        };
        let entries = [
            entry("GARDEN", -7000, "payment"),
            entry("GARDEN", 2000, "refund"),
            entry("WASTE", -4000, "payment"),
        ];
        let file = written("thamesgate", 7, OffsetDateTime::UNIX_EPOCH, &entries);
        assert_eq!(
            file.content,
            "HEADER,GUILDHALL-INCOME-1,thamesgate,7,1970-01-01T00:00:00Z\r\n\
             LINE,GARDEN,7000,payment,4K7D-9XRM,\"71234567 8, \"\"x\"\"\",1970-01-01T00:00:00Z\r\n\
             LINE,GARDEN,-2000,refund,4K7D-9XRM,\"71234567 8, \"\"x\"\"\",1970-01-01T00:00:00Z\r\n\
             LINE,WASTE,4000,payment,4K7D-9XRM,\"71234567 8, \"\"x\"\"\",1970-01-01T00:00:00Z\r\n\
             TRAILER,3,9000\r\n"
        );
        let funds = by_fund(&entries);
        assert_eq!(
            funds,
            [
                Share::of_fund("GARDEN", Pence::from_pence(5000)),
                Share::of_fund("WASTE", Pence::from_pence(4000))
            ]
        );
    }
}
