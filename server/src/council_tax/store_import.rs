//! The SQL of imports: a snapshot is loaded beside the one that residents see, takes its place, and the old one goes.

use jiff::Timestamp;
use sqlx::types::Json;
use sqlx::{Connection, PgConnection};

use super::import::CheckedImport;
use super::layout::ImportFile;
use super::plausible::ImportTotals;
use super::record::AccountRecord;
use super::store_detail::Detail;
use super::store_values::{to_day, to_moment};

/// Rows to a DELETE: short, so that nobody waits for it.
const DELETED_AT_ONCE: i64 = 5_000;

/// Accounts on their way into the database, one array a column.
#[derive(Default)]
pub(super) struct AccountBatch {
    number: Vec<String>,
    uprn: Vec<Option<String>>,
    line_1: Vec<String>,
    line_2: Vec<Option<String>>,
    town: Vec<String>,
    postcode: Vec<String>,
    area: Vec<String>,
    band: Vec<&'static str>,
    owed_pence: Vec<i64>,
    detail: Vec<String>,
}

impl AccountBatch {
    pub(super) fn push(&mut self, record: AccountRecord) -> sqlx::Result<()> {
        let detail = serde_json::to_string(&Detail::of(&record));
        self.detail
            .push(detail.map_err(|error| sqlx::Error::Encode(error.into()))?);
        self.owed_pence.push(record.owed().pence());
        let account = record.account;
        self.number.push(account.number.as_str().to_owned());
        self.uprn.push(account.uprn);
        self.line_1.push(account.address.line1);
        self.line_2.push(account.address.line2);
        self.town.push(account.address.town);
        self.postcode.push(account.address.postcode.as_str().to_owned());
        self.area.push(account.area);
        self.band.push(account.band.letter());
        Ok(())
    }

    pub(super) fn len(&self) -> usize {
        self.number.len()
    }
}

/// Waits until no other import of this council runs, and keeps others waiting until [`unlock`], or until the connection
/// ends.
pub(super) async fn lock(conn: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!(
        "select pg_advisory_lock(hashtext('council-tax-import'), hashtext(current_setting('guildhall.council')))"
    )
    .fetch_one(conn)
    .await?;
    Ok(())
}

pub(super) async fn unlock(conn: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!(
        "select pg_advisory_unlock(hashtext('council-tax-import'), hashtext(current_setting('guildhall.council')))"
    )
    .fetch_one(conn)
    .await?;
    Ok(())
}

/// What the snapshot that residents see comes to.
pub(super) async fn served_totals(conn: &mut PgConnection) -> sqlx::Result<Option<ImportTotals>> {
    let totals = sqlx::query_scalar!(
        r#"select s.totals as "totals!: Json<ImportTotals>"
           from council_tax.served v join council_tax.snapshot s on s.council = v.council and s.number = v.snapshot"#
    )
    .fetch_optional(conn)
    .await?;
    Ok(totals.map(|Json(totals)| totals))
}

/// A snapshot that is being loaded.
pub(super) struct Loading {
    pub(super) number: i64,
    /// The last account that is there already.
    pub(super) loaded_up_to: Option<String>,
}

/// The snapshot of these very files whose load was interrupted.
pub(super) async fn interrupted(conn: &mut PgConnection, content_hash: &[u8]) -> sqlx::Result<Option<Loading>> {
    sqlx::query_as!(
        Loading,
        "select s.number, (select max(a.account_number) from council_tax.account a
                           where a.council = s.council and a.snapshot = s.number) as loaded_up_to
         from council_tax.snapshot s where s.loaded_at is null and s.content_hash = $1
         order by s.number desc limit 1",
        content_hash
    )
    .fetch_optional(conn)
    .await
}

/// Begins a snapshot: nobody sees it until [`serve`].
pub(super) async fn begin(conn: &mut PgConnection, checked: &CheckedImport) -> sqlx::Result<Loading> {
    let count = |file| {
        let rows = checked.rows.get(&file).copied().unwrap_or(0);
        i32::try_from(rows).map_err(|_| sqlx::Error::Encode("too many rows to count".into()))
    };
    let mut transaction = conn.begin().await?;
    let number = sqlx::query_scalar!(
        "insert into council_tax.snapshot (as_of, content_hash, accounts, lines, instalments, totals)
         values ($1, $2, $3, $4, $5, $6) returning number",
        to_day(checked.as_of)?,
        checked.content_hash,
        count(ImportFile::Accounts)?,
        count(ImportFile::Lines)?,
        count(ImportFile::Instalments)?,
        Json(&checked.totals) as _,
    )
    .fetch_one(&mut *transaction)
    .await?;
    for (year, rows) in &checked.published {
        sqlx::query!(
            "insert into council_tax.published (snapshot, tax_year, detail) values ($1, $2, $3)",
            number,
            year.start_year(),
            Json(rows) as _,
        )
        .execute(&mut *transaction)
        .await?;
    }
    transaction.commit().await?;
    let loaded_up_to = None;
    Ok(Loading { number, loaded_up_to })
}

/// Adds accounts to a snapshot that is being loaded.
pub(super) async fn insert(conn: &mut PgConnection, snapshot: i64, batch: &AccountBatch) -> sqlx::Result<()> {
    // Not in COPY: it does not work under row-level security.
    sqlx::query!(
        "insert into council_tax.account (snapshot, account_number, uprn, address_line_1, address_line_2, town,
             postcode, area, band, owed_pence, detail)
         select $1, number, uprn, line_1, line_2, town, postcode, area, band, owed, detail::jsonb
         from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
             $10::bigint[], $11::text[])
             as row (number, uprn, line_1, line_2, town, postcode, area, band, owed, detail)",
        snapshot,
        &batch.number,
        &batch.uprn as &[Option<String>],
        &batch.line_1,
        &batch.line_2 as &[Option<String>],
        &batch.town,
        &batch.postcode,
        &batch.area,
        &batch.band as &[&str],
        &batch.owed_pence,
        &batch.detail,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Makes a snapshot that is whole the one that residents see.
pub(super) async fn serve(conn: &mut PgConnection, snapshot: i64, now: Timestamp) -> sqlx::Result<()> {
    let mut transaction = conn.begin().await?;
    let now = to_moment(now)?;
    sqlx::query!(
        "update council_tax.snapshot set loaded_at = $2 where number = $1",
        snapshot,
        now
    )
    .execute(&mut *transaction)
    .await?;
    sqlx::query!(
        "insert into council_tax.served (snapshot) values ($1) on conflict (council) do update set snapshot = excluded.snapshot",
        snapshot
    )
    .execute(&mut *transaction)
    .await?;
    transaction.commit().await
}

/// Deletes every snapshot but the one that residents see and `kept`, some rows at a time.
pub(super) async fn delete_others(conn: &mut PgConnection, kept: Option<i64>) -> sqlx::Result<()> {
    let others = sqlx::query_scalar!(
        "select s.number from council_tax.snapshot s
         where s.number is distinct from $1
           and not exists (select from council_tax.served v where v.council = s.council and v.snapshot = s.number)",
        kept
    )
    .fetch_all(&mut *conn)
    .await?;
    for number in others {
        let mut after = Some(String::new());
        while let Some(last) = after {
            after = delete_accounts(conn, number, &last).await?;
        }
        sqlx::query!("delete from council_tax.published where snapshot = $1", number)
            .execute(&mut *conn)
            .await?;
        sqlx::query!("delete from council_tax.snapshot where number = $1", number)
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

/// Deletes the first accounts behind `after`; the last of them, or none when there are no more.
async fn delete_accounts(conn: &mut PgConnection, snapshot: i64, after: &str) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!(
        r#"with gone as (
               delete from council_tax.account where snapshot = $1 and account_number = any (array(
                   select account_number from council_tax.account where snapshot = $1 and account_number > $2
                   order by account_number limit $3))
               returning account_number)
           select max(account_number) as "last" from gone"#,
        snapshot,
        after,
        DELETED_AT_ONCE
    )
    .fetch_one(conn)
    .await
}
