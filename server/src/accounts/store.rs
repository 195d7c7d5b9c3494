//! The SQL of residents' accounts.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::audit::{Act, Actor};
use super::helper::HelperLink;
use super::link::Link;
use super::resident::Resident;

/// A sign-in that waits for its code.
pub(super) struct NewSignIn<'a> {
    pub(super) id: Uuid,
    pub(super) email: &'a str,
    pub(super) code_hash: &'a [u8],
    pub(super) from_hash: &'a [u8],
    pub(super) now: OffsetDateTime,
    pub(super) expires_at: OffsetDateTime,
}

pub(super) async fn insert_sign_in(conn: &mut PgConnection, new: &NewSignIn<'_>) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into accounts.sign_in (id, email, code_hash, from_hash, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6)",
        new.id,
        new.email,
        new.code_hash,
        new.from_hash,
        new.now,
        new.expires_at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// How often codes were asked for and not used.
pub(super) struct Asked {
    pub(super) to_one_from_one: i64,
    pub(super) to_one: i64,
    pub(super) from_one: i64,
    /// Wrong tries at one address's codes within a day.
    pub(super) wrong_in_a_day: i64,
}

/// How many codes were asked for since a moment and not used: for this address, from this place. Whoever asks waits for
/// another who asks for the same address, or from the same place.
pub(super) async fn codes_since(
    conn: &mut PgConnection,
    email: &str,
    from_hash: &[u8],
    since: OffsetDateTime,
) -> sqlx::Result<Asked> {
    for what in [email, &data_encoding::HEXLOWER.encode(from_hash)] {
        sqlx::query!(
            "select pg_advisory_xact_lock(hashtext('sign-in'), hashtext(current_setting('guildhall.council') || $1::text))",
            what
        )
        .fetch_one(&mut *conn)
        .await?;
    }
    let row = sqlx::query!(
        r#"select count(*) filter (where email = $1 and from_hash = $2 and created_at > $3) as "to_one_from_one!",
                  count(*) filter (where email = $1 and created_at > $3) as "to_one!",
                  count(*) filter (where from_hash = $2 and created_at > $3) as "from_one!",
                  coalesce(sum(wrong_tries) filter (where email = $1), 0)::bigint as "wrong!"
           from accounts.sign_in
           where (email = $1 or from_hash = $2 and used_at is null) and created_at > $3::timestamptz - interval '1 day'
             and (used_at is null or wrong_tries > 0)"#,
        email,
        from_hash,
        since
    )
    .fetch_one(conn)
    .await?;
    Ok(Asked {
        to_one_from_one: row.to_one_from_one,
        to_one: row.to_one,
        from_one: row.from_one,
        wrong_in_a_day: row.wrong,
    })
}

/// A sign-in that was begun.
pub(super) struct SignIn {
    pub(super) email: String,
    pub(super) code_hash: Vec<u8>,
    pub(super) expires_at: OffsetDateTime,
    pub(super) wrong_tries: i32,
    pub(super) used: bool,
}

pub(super) async fn sign_in(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<Option<SignIn>> {
    sqlx::query_as!(
        SignIn,
        r#"select email, code_hash, expires_at, wrong_tries, used_at is not null as "used!"
           from accounts.sign_in where id = $1"#,
        id
    )
    .fetch_optional(conn)
    .await
}

pub(super) async fn lock_sign_in(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<Option<SignIn>> {
    sqlx::query_as!(
        SignIn,
        r#"select email, code_hash, expires_at, wrong_tries, used_at is not null as "used!"
           from accounts.sign_in where id = $1 for update"#,
        id
    )
    .fetch_optional(conn)
    .await
}

pub(super) async fn count_wrong_try(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<()> {
    sqlx::query!(
        "update accounts.sign_in set wrong_tries = wrong_tries + 1 where id = $1",
        id
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn set_used(conn: &mut PgConnection, id: Uuid, now: OffsetDateTime) -> sqlx::Result<()> {
    sqlx::query!("update accounts.sign_in set used_at = $2 where id = $1", id, now)
        .execute(conn)
        .await?;
    Ok(())
}

/// The resident of an address, made when there is none.
pub(super) async fn resident_of_email(
    conn: &mut PgConnection,
    email: &str,
    now: OffsetDateTime,
) -> sqlx::Result<Resident> {
    sqlx::query!(
        "insert into accounts.resident (id, email, created_at) values ($1, $2, $3) on conflict (council, email) do nothing",
        Uuid::now_v7(),
        email,
        now
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query_as!(
        Resident,
        "select id, email from accounts.resident where email = $1",
        email
    )
    .fetch_one(conn)
    .await
}

pub(super) async fn resident(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<Option<Resident>> {
    sqlx::query_as!(Resident, "select id, email from accounts.resident where id = $1", id)
        .fetch_optional(conn)
        .await
}

/// Links an account, once: a repeated request finds the same link.
pub(super) async fn insert_link(conn: &mut PgConnection, resident: Uuid, link: &Link) -> sqlx::Result<Link> {
    sqlx::query!(
        "insert into accounts.link (token, resident_id, account_number, person, linked_at)
         values ($1, $2, $3, $4, $5)
         on conflict (council, resident_id, account_number) do update set person = excluded.person",
        link.token,
        resident,
        link.account_number,
        link.person,
        link.linked_at
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query_as!(
        Link,
        "select token, account_number, person, linked_at from accounts.link
         where resident_id = $1 and account_number = $2",
        resident,
        link.account_number
    )
    .fetch_one(conn)
    .await
}

pub(super) async fn links(conn: &mut PgConnection, resident: Uuid) -> sqlx::Result<Vec<Link>> {
    sqlx::query_as!(
        Link,
        "select token, account_number, person, linked_at from accounts.link
         where resident_id = $1 order by linked_at, token",
        resident
    )
    .fetch_all(conn)
    .await
}

/// One link of a resident's.
pub(crate) async fn link(conn: &mut PgConnection, resident: Uuid, token: &str) -> sqlx::Result<Option<Link>> {
    sqlx::query_as!(
        Link,
        "select token, account_number, person, linked_at from accounts.link where resident_id = $1 and token = $2",
        resident,
        token
    )
    .fetch_optional(conn)
    .await
}

pub(super) async fn delete_link(conn: &mut PgConnection, resident: Uuid, token: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "delete from accounts.link where resident_id = $1 and token = $2",
        resident,
        token
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A link that is to let somebody look.
pub(super) struct NewHelper<'a> {
    pub(super) token_hash: &'a [u8],
    pub(super) link_token: &'a str,
    pub(super) name: &'a str,
    pub(super) now: OffsetDateTime,
    pub(super) expires_at: OffsetDateTime,
}

pub(super) async fn insert_helper(conn: &mut PgConnection, new: &NewHelper<'_>) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into accounts.helper_link (token_hash, number, link_token, name, created_at, expires_at)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 from accounts.helper_link where link_token = $2",
        new.token_hash,
        new.link_token,
        new.name,
        new.now,
        new.expires_at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The links of an account that work.
pub(super) async fn helpers(
    conn: &mut PgConnection,
    link_token: &str,
    now: OffsetDateTime,
) -> sqlx::Result<Vec<HelperLink>> {
    sqlx::query_as!(
        HelperLink,
        "select number, name, created_at, expires_at, last_used_at from accounts.helper_link
         where link_token = $1 and expires_at > $2 order by number",
        link_token,
        now
    )
    .fetch_all(conn)
    .await
}

/// Ends a link now. False when it was over.
pub(super) async fn end_helper(
    conn: &mut PgConnection,
    link_token: &str,
    number: i32,
    now: OffsetDateTime,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "update accounts.helper_link set expires_at = $3 where link_token = $1 and number = $2 and expires_at > $3",
        link_token,
        number,
        now
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Finds a link that works, and writes down that it was used.
pub(super) async fn use_helper(
    conn: &mut PgConnection,
    token_hash: &[u8],
    now: OffsetDateTime,
) -> sqlx::Result<Option<(Link, HelperLink)>> {
    let row = sqlx::query!(
        "update accounts.helper_link h set last_used_at = $2 from accounts.link l
         where h.token_hash = $1 and h.expires_at > $2 and l.council = h.council and l.token = h.link_token
         returning l.token, l.account_number, l.person, l.linked_at, h.number, h.name, h.created_at, h.expires_at,
                   h.last_used_at",
        token_hash,
        now
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| {
        let link = Link {
            token: row.token,
            account_number: row.account_number,
            person: row.person,
            linked_at: row.linked_at,
        };
        let helper = HelperLink {
            number: row.number,
            name: row.name,
            created_at: row.created_at,
            expires_at: row.expires_at,
            last_used_at: row.last_used_at,
        };
        (link, helper)
    }))
}

pub(super) async fn audit(
    conn: &mut PgConnection,
    actor: &Actor,
    act: Act,
    account_number: Option<&str>,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into accounts.audit (at, resident_id, act, account_number, from_hash) values ($1, $2, $3, $4, $5)",
        now,
        actor.resident,
        act.name(),
        account_number,
        actor.from
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Lets go of codes of before a moment, and of helpers' links that ended before it.
pub(crate) async fn delete_before(conn: &mut PgConnection, before: OffsetDateTime) -> sqlx::Result<u64> {
    let codes = sqlx::query!("delete from accounts.sign_in where created_at < $1", before)
        .execute(&mut *conn)
        .await?;
    let helpers = sqlx::query!("delete from accounts.helper_link where expires_at < $1", before)
        .execute(&mut *conn)
        .await?;
    let audit = sqlx::query!(
        "delete from accounts.audit where at < $1::timestamptz - interval '2 years'",
        before
    )
    .execute(conn)
    .await?;
    Ok(codes.rows_affected() + helpers.rows_affected() + audit.rows_affected())
}
