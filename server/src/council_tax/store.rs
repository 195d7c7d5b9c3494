//! All SQL of the council tax slice. Connections belong to one council (`guildhall.council`), and row-level security
//! shows them nothing else, so that no statement here names a council.

use forms::values::Postcode;
use jiff::Timestamp;
use sqlx::types::Json;
use sqlx::{Connection, PgConnection};

use super::account::{CouncilTaxAccount, Snapshot};
use super::account_number::CouncilTaxAccountNumber;
use super::import::ImportPlan;
use super::statement::StatementInputs;
use super::store_columns::{AccountColumns, InstalmentColumns, LineColumns};
use super::store_rows::{StoredAccount, StoredInstalment, StoredLine};
use super::store_values::{NotReadable, from_day, from_moment, to_day, to_moment};

/// What became of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportOutcome {
    /// It is the snapshot now.
    Applied(Snapshot),
    /// The same files are the snapshot already; nothing was touched.
    AlreadyLoaded(Snapshot),
}

/// Rows to an INSERT: enough to make the round trip small beside the work.
const ROWS_AT_ONCE: usize = 10_000;

/// Makes `plan` the council's snapshot, in one transaction: residents see the old one until it commits, and a failure
/// leaves it in place. Two imports of one council wait for each other.
pub async fn apply_import(conn: &mut PgConnection, plan: &ImportPlan, now: Timestamp) -> sqlx::Result<ImportOutcome> {
    let mut transaction = conn.begin().await?;
    sqlx::query!(
        "select pg_advisory_xact_lock(hashtext('council-tax-import'), hashtext(current_setting('guildhall.council')))"
    )
    .fetch_one(&mut *transaction)
    .await?;
    if let Some(current) = snapshot(&mut transaction).await?
        && current.content_hash == plan.content_hash
    {
        return Ok(ImportOutcome::AlreadyLoaded(current));
    }
    sqlx::query!("delete from council_tax.instalment")
        .execute(&mut *transaction)
        .await?;
    sqlx::query!("delete from council_tax.line")
        .execute(&mut *transaction)
        .await?;
    sqlx::query!("delete from council_tax.account")
        .execute(&mut *transaction)
        .await?;
    for accounts in plan.accounts.chunks(ROWS_AT_ONCE) {
        insert_accounts(&mut transaction, AccountColumns::of(accounts)).await?;
    }
    for (batch, lines) in plan.lines.chunks(ROWS_AT_ONCE).enumerate() {
        let columns = LineColumns::of(&plan.accounts, lines, batch * ROWS_AT_ONCE)?;
        insert_lines(&mut transaction, columns).await?;
    }
    for instalments in plan.instalments.chunks(ROWS_AT_ONCE) {
        let columns = InstalmentColumns::of(&plan.accounts, instalments)?;
        insert_instalments(&mut transaction, columns).await?;
    }
    let snapshot = insert_snapshot(&mut transaction, plan, now).await?;
    transaction.commit().await?;
    Ok(ImportOutcome::Applied(snapshot))
}

async fn insert_accounts(conn: &mut PgConnection, columns: AccountColumns<'_>) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into council_tax.account
             (account_number, uprn, address_line_1, address_line_2, town, postcode, area, band, liable_names)
         select number, uprn, line_1, line_2, town, postcode, area, band, string_to_array(names, ';')
         from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
             as row (number, uprn, line_1, line_2, town, postcode, area, band, names)",
        &columns.number as &[&str],
        &columns.uprn as &[Option<&str>],
        &columns.line_1 as &[&str],
        &columns.line_2 as &[Option<&str>],
        &columns.town as &[&str],
        &columns.postcode as &[&str],
        &columns.area as &[&str],
        &columns.band as &[&str],
        &columns.names,
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn insert_lines(conn: &mut PgConnection, columns: LineColumns<'_>) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into council_tax.line (account_number, place, tax_year, kind, posted_on, amount_pence,
             description_key, description_name, reference)
         select * from unnest($1::text[], $2::int[], $3::smallint[], $4::text[], $5::date[], $6::bigint[],
             $7::text[], $8::text[], $9::text[])",
        &columns.number as &[&str],
        &columns.place,
        &columns.tax_year,
        &columns.kind as &[&str],
        &columns.posted_on,
        &columns.amount_pence,
        &columns.description_key as &[&str],
        &columns.description_name as &[&str],
        &columns.reference as &[&str],
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn insert_instalments(conn: &mut PgConnection, columns: InstalmentColumns<'_>) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into council_tax.instalment (account_number, tax_year, due, amount_pence)
         select * from unnest($1::text[], $2::smallint[], $3::date[], $4::bigint[])",
        &columns.number as &[&str],
        &columns.tax_year,
        &columns.due,
        &columns.amount_pence,
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn insert_snapshot(conn: &mut PgConnection, plan: &ImportPlan, now: Timestamp) -> sqlx::Result<Snapshot> {
    let count = |rows: usize| i32::try_from(rows).map_err(|_| sqlx::Error::Encode("too many rows to count".into()));
    let (accounts, lines) = (count(plan.accounts.len())?, count(plan.lines.len())?);
    let instalments = count(plan.instalments.len())?;
    sqlx::query!(
        "insert into council_tax.snapshot (as_of, content_hash, accounts, lines, instalments, loaded_at)
         values ($1, $2, $3, $4, $5, $6)",
        to_day(plan.as_of)?,
        plan.content_hash,
        accounts,
        lines,
        instalments,
        to_moment(now)?,
    )
    .execute(conn)
    .await?;
    let content_hash = plan.content_hash.clone();
    Ok(Snapshot {
        as_of: plan.as_of,
        content_hash,
        accounts,
        lines,
        instalments,
        loaded_at: now,
    })
}

/// The snapshot that residents see, or `None` when nothing was ever loaded.
pub async fn snapshot(conn: &mut PgConnection) -> sqlx::Result<Option<Snapshot>> {
    let row = sqlx::query!(
        "select as_of, content_hash, accounts, lines, instalments, loaded_at
         from council_tax.snapshot order by number desc limit 1"
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
pub async fn find_by_number_and_postcode(
    conn: &mut PgConnection,
    number: &CouncilTaxAccountNumber,
    postcode: &Postcode,
) -> sqlx::Result<Option<CouncilTaxAccount>> {
    let row = sqlx::query_as!(
        StoredAccount,
        "select account_number, uprn, address_line_1, address_line_2, town, postcode, area, band, liable_names
         from council_tax.account where account_number = $1 and postcode = $2",
        number.as_str(),
        postcode.as_str()
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(CouncilTaxAccount::try_from).transpose()?)
}

/// Where the dwelling of the account with this number is.
pub async fn address_of(
    conn: &mut PgConnection,
    number: &CouncilTaxAccountNumber,
) -> sqlx::Result<Option<forms::values::Address>> {
    let row = sqlx::query_as!(
        StoredAccount,
        "select account_number, uprn, address_line_1, address_line_2, town, postcode, area, band, liable_names
         from council_tax.account where account_number = $1",
        number.as_str()
    )
    .fetch_optional(conn)
    .await?;
    let account = row.map(CouncilTaxAccount::try_from).transpose()?;
    Ok(account.map(|account| forms::values::Address {
        uprn: account.uprn,
        ..account.address
    }))
}

/// All that the snapshot knows about the account: what [`super::statement::Statement::on`] needs. `None` when there is
/// no such account, as when it has gone with a newer snapshot. One statement, so that an import that commits meanwhile
/// never mixes two snapshots.
pub async fn statement_inputs(
    conn: &mut PgConnection,
    number: &CouncilTaxAccountNumber,
) -> sqlx::Result<Option<StatementInputs>> {
    let row = sqlx::query!(
        r#"select a.account_number, a.uprn, a.address_line_1, a.address_line_2, a.town, a.postcode, a.area, a.band,
               a.liable_names, s.as_of, s.content_hash, s.accounts, s.lines, s.instalments, s.loaded_at,
               (select coalesce(json_agg(l order by l.place), '[]') from council_tax.line l
                where l.account_number = a.account_number) as "account_lines!: Json<Vec<StoredLine>>",
               (select coalesce(json_agg(i order by i.due), '[]') from council_tax.instalment i
                where i.account_number = a.account_number) as "account_instalments!: Json<Vec<StoredInstalment>>"
           from council_tax.account a
           cross join (select * from council_tax.snapshot order by number desc limit 1) s
           where a.account_number = $1"#,
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
        liable_names: row.liable_names,
    };
    let snapshot = Snapshot {
        as_of: from_day(row.as_of)?,
        content_hash: row.content_hash,
        accounts: row.accounts,
        lines: row.lines,
        instalments: row.instalments,
        loaded_at: from_moment(row.loaded_at)?,
    };
    let lines: Result<Vec<_>, NotReadable> = row.account_lines.0.into_iter().map(TryInto::try_into).collect();
    let instalments: Result<Vec<_>, NotReadable> =
        row.account_instalments.0.into_iter().map(TryInto::try_into).collect();
    Ok(Some(StatementInputs {
        account: account.try_into()?,
        snapshot,
        lines: lines?,
        instalments: instalments?,
    }))
}

/// Notes a wrong guess. `key_hash` is a keyed hash of where it came from.
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
pub async fn purge_wrong_guesses(conn: &mut PgConnection, before: Timestamp) -> sqlx::Result<u64> {
    let before = to_moment(before)?;
    let done = sqlx::query!("delete from council_tax.wrong_guess where guessed_at < $1", before)
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}
