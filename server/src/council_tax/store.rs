//! All SQL of the council tax slice; what an import writes is in `store_import.rs`. Connections belong to one council
//! (`guildhall.council`), and row-level security shows them nothing else, so that no statement here names a council.
//! Which snapshot is served is asked for by a subquery and not by a join: with it known first, the whole primary key is
//! looked up, whatever the planner thinks of the tables.

use forms::values::{Address, Postcode};
use jiff::Timestamp;
use sqlx::PgConnection;
use sqlx::types::Json;

use super::account::{CouncilTaxAccount, Snapshot};
use super::account_number::CouncilTaxAccountNumber;
use super::published::{PublishedRows, PublishedYear};
use super::record::AccountRecord;
use super::statement::StatementInputs;
use super::store_detail::Detail;
use super::store_values::{NotReadable, from_day, from_moment, to_moment};
use super::tax_year::TaxYear;
use super::valuation_band::ValuationBand;

/// The columns of an account.
struct StoredAccount {
    account_number: String,
    uprn: Option<String>,
    address_line_1: String,
    address_line_2: Option<String>,
    town: String,
    postcode: String,
    area: String,
    band: String,
}

impl TryFrom<StoredAccount> for CouncilTaxAccount {
    type Error = NotReadable;
    fn try_from(row: StoredAccount) -> Result<Self, NotReadable> {
        let postcode = Postcode::parse(&row.postcode).map_err(|_| NotReadable("postcode"))?;
        Ok(CouncilTaxAccount {
            number: CouncilTaxAccountNumber::from_store(row.account_number),
            uprn: row.uprn,
            address: Address {
                line1: row.address_line_1,
                line2: row.address_line_2,
                town: row.town,
                postcode,
                uprn: None,
            },
            area: row.area,
            band: ValuationBand::parse(&row.band).ok_or(NotReadable("band"))?,
        })
    }
}

/// The snapshot that residents see, or `None` when nothing was ever loaded.
///
/// # Errors
/// When Postgres does not answer.
pub async fn snapshot(conn: &mut PgConnection) -> sqlx::Result<Option<Snapshot>> {
    let row = sqlx::query!(
        r#"select s.as_of, s.content_hash, s.accounts, s.lines, s.instalments, s.loaded_at as "loaded_at!"
           from council_tax.served v join council_tax.snapshot s on s.council = v.council and s.number = v.snapshot"#
    )
    .fetch_optional(conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Snapshot {
        as_of: from_day(row.as_of)?,
        content_hash: row.content_hash,
        accounts: row.accounts,
        lines: row.lines,
        instalments: row.instalments,
        loaded_at: from_moment(row.loaded_at)?,
    }))
}

/// The account with this number, if its dwelling has this postcode.
///
/// # Errors
/// When Postgres does not answer.
pub async fn find_by_number_and_postcode(
    conn: &mut PgConnection,
    number: &CouncilTaxAccountNumber,
    postcode: &Postcode,
) -> sqlx::Result<Option<CouncilTaxAccount>> {
    let found = account(conn, number).await?;
    Ok(found.filter(|account| account.address.postcode == *postcode))
}

/// Where the dwelling of the account with this number is.
///
/// # Errors
/// When Postgres does not answer.
pub async fn address_of(conn: &mut PgConnection, number: &CouncilTaxAccountNumber) -> sqlx::Result<Option<Address>> {
    let account = account(conn, number).await?;
    Ok(account.map(|account| Address {
        uprn: account.uprn,
        ..account.address
    }))
}

async fn account(conn: &mut PgConnection, number: &CouncilTaxAccountNumber) -> sqlx::Result<Option<CouncilTaxAccount>> {
    let row = sqlx::query_as!(
        StoredAccount,
        "select a.account_number, a.uprn, a.address_line_1, a.address_line_2, a.town, a.postcode, a.area, a.band
         from council_tax.account a
         where a.snapshot = (select v.snapshot from council_tax.served v) and a.account_number = $1",
        number.as_str()
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(CouncilTaxAccount::try_from).transpose()?)
}

/// Everything that the snapshot says about the account, and which snapshot. `None` when there is no such account, as when
/// it has gone with a newer snapshot. One statement by primary key, so that no two snapshots are ever mixed.
///
/// # Errors
/// When Postgres does not answer.
pub async fn record(
    conn: &mut PgConnection,
    number: &CouncilTaxAccountNumber,
) -> sqlx::Result<Option<(AccountRecord, Snapshot)>> {
    let Some(whole) = whole(conn, number).await? else {
        return Ok(None);
    };
    Ok(Some((detail(&whole.detail)?.read(whole.account)?, whole.snapshot)))
}

/// What [`super::statement::Statement::on`] needs of the account: as [`record`], but lines and instalments alone.
///
/// # Errors
/// When Postgres does not answer.
pub async fn statement_inputs(
    conn: &mut PgConnection,
    number: &CouncilTaxAccountNumber,
) -> sqlx::Result<Option<StatementInputs>> {
    let Some(whole) = whole(conn, number).await? else {
        return Ok(None);
    };
    let (lines, instalments) = detail(&whole.detail)?.read_money()?;
    Ok(Some(StatementInputs {
        account: whole.account,
        snapshot: whole.snapshot,
        lines,
        instalments,
    }))
}

struct Whole {
    account: CouncilTaxAccount,
    snapshot: Snapshot,
    detail: String,
}

fn detail(text: &str) -> sqlx::Result<Detail<'_>> {
    serde_json::from_str(text).map_err(|error| sqlx::Error::Decode(error.into()))
}

async fn whole(conn: &mut PgConnection, number: &CouncilTaxAccountNumber) -> sqlx::Result<Option<Whole>> {
    let row = sqlx::query!(
        r#"select a.account_number, a.uprn, a.address_line_1, a.address_line_2, a.town, a.postcode, a.area, a.band,
               a.detail::text as "detail!", s.as_of, s.content_hash, s.accounts, s.lines, s.instalments,
               s.loaded_at as "loaded_at!"
           from council_tax.account a join council_tax.snapshot s on s.council = a.council and s.number = a.snapshot
           where a.snapshot = (select v.snapshot from council_tax.served v) and a.account_number = $1"#,
        number.as_str()
    )
    .fetch_optional(conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let account = StoredAccount {
        account_number: row.account_number,
        uprn: row.uprn,
        address_line_1: row.address_line_1,
        address_line_2: row.address_line_2,
        town: row.town,
        postcode: row.postcode,
        area: row.area,
        band: row.band,
    };
    Ok(Some(Whole {
        account: account.try_into()?,
        snapshot: Snapshot {
            as_of: from_day(row.as_of)?,
            content_hash: row.content_hash,
            accounts: row.accounts,
            lines: row.lines,
            instalments: row.instalments,
            loaded_at: from_moment(row.loaded_at)?,
        },
        detail: row.detail,
    }))
}

/// What bills of `year` are made of, by the snapshot that residents see.
///
/// # Errors
/// When Postgres does not answer.
pub async fn published(conn: &mut PgConnection, year: TaxYear) -> sqlx::Result<Option<PublishedYear>> {
    let rows = sqlx::query_scalar!(
        r#"select p.detail as "detail!: Json<PublishedRows>"
           from council_tax.published p
           where p.snapshot = (select v.snapshot from council_tax.served v) and p.tax_year = $1"#,
        year.start_year()
    )
    .fetch_optional(conn)
    .await?;
    let read = rows.map(|Json(rows)| rows.read(year));
    read.transpose()
        .map_err(|impossible| sqlx::Error::Decode(impossible.into()))
}

/// Notes a wrong guess. `key_hash` is a keyed hash of where it came from.
///
/// # Errors
/// When Postgres does not answer.
pub async fn record_wrong_guess(conn: &mut PgConnection, key_hash: &[u8], now: Timestamp) -> sqlx::Result<()> {
    let now = to_moment(now)?;
    sqlx::query!(
        "insert into council_tax.wrong_guess (key_hash, guessed_at) values ($1, $2)",
        key_hash,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// How many wrong guesses came from there since `since`.
///
/// # Errors
/// When Postgres does not answer.
pub async fn wrong_guesses_since(conn: &mut PgConnection, key_hash: &[u8], since: Timestamp) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "count!" from council_tax.wrong_guess where key_hash = $1 and guessed_at >= $2"#,
        key_hash,
        to_moment(since)?
    )
    .fetch_one(conn)
    .await
}

/// Deletes wrong guesses from before `before`, and says how many.
///
/// # Errors
/// When Postgres does not answer.
pub async fn purge_wrong_guesses(conn: &mut PgConnection, before: Timestamp) -> sqlx::Result<u64> {
    let before = to_moment(before)?;
    let done = sqlx::query!("delete from council_tax.wrong_guess where guessed_at < $1", before)
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}
