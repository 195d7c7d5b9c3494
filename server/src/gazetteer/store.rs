//! All SQL of gazetteers. Connections belong to one council, and row-level security shows them nothing else.

use forms::values::Postcode;
use sqlx::{Connection, PgConnection, PgPool};

use super::import::GazetteerAddress;
use super::parts::AddressParts;
use super::{KnownAddress, Uprn};

/// Rows to an INSERT: enough to make the round trip small beside the work.
const ROWS_AT_ONCE: usize = 10_000;
/// More than any postcode has: what is shown is chosen after sorting.
const MOST_OF_A_POSTCODE: i64 = 1_000;

struct StoredAddress {
    uprn: String,
    organisation: String,
    sub_building: String,
    building_name: String,
    building_number: String,
    street: String,
    locality: String,
    town: String,
    postcode: String,
}

impl StoredAddress {
    /// Nothing when a row is not what was checked on its way in.
    fn known(self) -> Option<KnownAddress> {
        let parts = AddressParts {
            organisation: &self.organisation,
            sub_building: &self.sub_building,
            building_name: &self.building_name,
            building_number: &self.building_number,
            street: &self.street,
            locality: &self.locality,
            town: &self.town,
        };
        let address = parts.address(Postcode::parse(&self.postcode).ok()?);
        Some(KnownAddress::new(Uprn::parse(&self.uprn)?, address))
    }
}

/// The addresses of a postcode.
pub(super) async fn by_postcode(pool: &PgPool, postcode: &Postcode) -> sqlx::Result<Vec<KnownAddress>> {
    let rows = sqlx::query_as!(
        StoredAddress,
        "select uprn, organisation, sub_building, building_name, building_number, street, locality, town, postcode
         from gazetteer.address where postcode = $1 limit $2",
        postcode.as_str(),
        MOST_OF_A_POSTCODE
    )
    .fetch_all(pool)
    .await?;
    Ok(rows.into_iter().filter_map(StoredAddress::known).collect())
}

/// The address with this UPRN.
pub(super) async fn by_uprn(pool: &PgPool, uprn: &Uprn) -> sqlx::Result<Option<KnownAddress>> {
    let row = sqlx::query_as!(
        StoredAddress,
        "select uprn, organisation, sub_building, building_name, building_number, street, locality, town, postcode
         from gazetteer.address where uprn = $1",
        uprn.as_str()
    )
    .fetch_optional(pool)
    .await?;
    Ok(row.and_then(StoredAddress::known))
}

/// How many addresses the council's gazetteer has.
///
/// # Errors
/// When Postgres does not answer.
pub async fn count(conn: &mut PgConnection) -> sqlx::Result<i64> {
    sqlx::query_scalar!(r#"select count(*) as "count!" from gazetteer.address"#)
        .fetch_one(conn)
        .await
}

/// Makes these the council's gazetteer, in one transaction: residents find the old addresses until it commits, and a
/// failure leaves them in place. Two imports of one council wait for each other.
///
/// # Errors
/// When Postgres does not answer.
pub async fn replace(conn: &mut PgConnection, addresses: &[GazetteerAddress]) -> sqlx::Result<()> {
    let mut transaction = conn.begin().await?;
    lock(&mut transaction).await?;
    sqlx::query!("delete from gazetteer.address")
        .execute(&mut *transaction)
        .await?;
    for batch in addresses.chunks(ROWS_AT_ONCE) {
        insert(&mut transaction, batch).await?;
    }
    transaction.commit().await
}

async fn lock(conn: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!(
        "select pg_advisory_xact_lock(hashtext('gazetteer-import'), hashtext(current_setting('guildhall.council')))"
    )
    .fetch_one(conn)
    .await?;
    Ok(())
}

async fn insert(conn: &mut PgConnection, addresses: &[GazetteerAddress]) -> sqlx::Result<()> {
    let column = |of: fn(&GazetteerAddress) -> &str| addresses.iter().map(of).collect::<Vec<&str>>();
    let metres = |of: fn(&(f64, f64)) -> f64| {
        let each = addresses.iter().map(|address| address.point.as_ref().map(of));
        each.collect::<Vec<Option<f64>>>()
    };
    sqlx::query!(
        "insert into gazetteer.address (uprn, organisation, sub_building, building_name, building_number, street,
             locality, town, postcode, easting, northing, classification)
         select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
             $8::text[], $9::text[], $10::float8[], $11::float8[], $12::text[])",
        &column(|address| address.uprn.as_str()) as &[&str],
        &column(|address| address.parts().organisation) as &[&str],
        &column(|address| address.parts().sub_building) as &[&str],
        &column(|address| address.parts().building_name) as &[&str],
        &column(|address| address.parts().building_number) as &[&str],
        &column(|address| address.parts().street) as &[&str],
        &column(|address| address.parts().locality) as &[&str],
        &column(|address| address.parts().town) as &[&str],
        &column(|address| address.postcode.as_str()) as &[&str],
        &metres(|(easting, _)| *easting) as &[Option<f64>],
        &metres(|(_, northing)| *northing) as &[Option<f64>],
        &column(|address| &address.classification) as &[&str],
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Fills an empty gazetteer with the dwellings of the council tax records, for the demo. Says how many; nothing happens
/// to one that has addresses.
///
/// # Errors
/// When Postgres does not answer.
pub async fn fill_from_council_tax(conn: &mut PgConnection) -> sqlx::Result<u64> {
    let mut transaction = conn.begin().await?;
    lock(&mut transaction).await?;
    let done = sqlx::query!(
        r"insert into gazetteer.address (uprn, organisation, sub_building, building_name, building_number, street,
              locality, town, postcode, classification)
          select distinct on (ltrim(uprn, '0')) ltrim(uprn, '0'), '', '', '',
              coalesce(substring(address_line_1 from '^(\d+[A-Za-z]?) '), ''),
              regexp_replace(address_line_1, '^\d+[A-Za-z]? ', ''),
              coalesce(address_line_2, ''), town, postcode, 'RD'
          from council_tax.served join council_tax.account using (council, snapshot)
          where ltrim(uprn, '0') <> '' and not exists (select from gazetteer.address)
          order by ltrim(uprn, '0')"
    )
    .execute(&mut *transaction)
    .await?;
    transaction.commit().await?;
    Ok(done.rows_affected())
}
