//! Letting somebody look: a link to one council tax account, read-only, that ends by itself.

use fluent_bundle::FluentValue;
use time::{Duration, OffsetDateTime};

use super::audit::Act;
use super::error::AccountError;
use super::link::{Link, security_message};
use super::resident::Resident;
use super::sign_in::actor;
use super::store;
use crate::clock::from_sql;
use crate::error::AppError;
use crate::http::visit::Visit;
use crate::token::{hash, is_token, new_token};

/// The most links to one account that work at once.
pub const MOST: usize = 10;

/// A link that lets somebody look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelperLink {
    /// Its number among those of the account, from 1.
    pub number: i32,
    /// What the resident calls it.
    pub name: String,
    /// When it was made.
    pub created_at: OffsetDateTime,
    /// When it ends.
    pub expires_at: OffsetDateTime,
    /// When somebody looked with it last.
    pub last_used_at: Option<OffsetDateTime>,
}

/// Lets somebody look for so many days: the token that goes into the address. It is shown once; we keep its hash only. None
/// when the account has too many links.
///
/// # Errors
/// When the account is not this resident's, or Postgres does not answer.
pub async fn let_in(
    visit: &Visit,
    resident: &Resident,
    link_token: &str,
    name: &str,
    days: i64,
) -> Result<Option<String>, AppError> {
    let state = &visit.state;
    let now = state.clock.now_sql();
    let mut transaction = state.pool.begin().await?;
    let link = store::link(&mut transaction, resident.id, link_token)
        .await?
        .ok_or(AccountError::NotTheirs)?;
    if store::helpers(&mut transaction, link_token, now).await?.len() >= MOST {
        return Ok(None);
    }
    let (token, until) = (new_token(), now + Duration::days(days));
    let new = store::NewHelper {
        token_hash: &hash(token.as_bytes()),
        link_token,
        name,
        now,
        expires_at: until,
    };
    store::insert_helper(&mut transaction, &new).await?;
    let number = &link.account_number;
    actor(visit, Some(resident))
        .did(&mut transaction, Act::HelperLetIn, Some(number), now)
        .await?;
    let until = visit.language.date_time(state.clock.local(from_sql(until)));
    let more = [
        ("until", FluentValue::from(until)),
        ("name", FluentValue::from(name.to_owned())),
    ];
    security_message(visit, resident, "helper", number, &more)
        .enqueue(&mut transaction, now)
        .await?;
    transaction.commit().await?;
    state.outbox.news.notify_one();
    Ok(Some(token))
}

/// The links of an account that work.
///
/// # Errors
/// When Postgres does not answer.
pub async fn helpers(visit: &Visit, link_token: &str) -> Result<Vec<HelperLink>, AppError> {
    let mut conn = visit.state.pool.acquire().await?;
    Ok(store::helpers(&mut conn, link_token, visit.state.clock.now_sql()).await?)
}

/// Ends a link by its number.
///
/// # Errors
/// When the account is not this resident's, or Postgres does not answer.
pub async fn end(visit: &Visit, resident: &Resident, link_token: &str, number: i32) -> Result<(), AppError> {
    let state = &visit.state;
    let now = state.clock.now_sql();
    let mut transaction = state.pool.begin().await?;
    let link = store::link(&mut transaction, resident.id, link_token)
        .await?
        .ok_or(AccountError::NotTheirs)?;
    if store::end_helper(&mut transaction, link_token, number, now).await? {
        actor(visit, Some(resident))
            .did(&mut transaction, Act::HelperEnded, Some(&link.account_number), now)
            .await?;
    }
    transaction.commit().await?;
    Ok(())
}

/// The account that a helper's link shows, and until when; none when there is no such link, or it is over.
///
/// # Errors
/// When Postgres does not answer.
pub async fn look(visit: &Visit, token: &str) -> Result<Option<(Link, HelperLink)>, AppError> {
    if !is_token(token) {
        return Ok(None);
    }
    let now = visit.state.clock.now_sql();
    let mut transaction = visit.state.pool.begin().await?;
    let Some(found) = store::use_helper(&mut transaction, &hash(token.as_bytes()), now).await? else {
        return Ok(None);
    };
    actor(visit, None)
        .did(&mut transaction, Act::HelperLooked, Some(&found.0.account_number), now)
        .await?;
    transaction.commit().await?;
    Ok(Some(found))
}
