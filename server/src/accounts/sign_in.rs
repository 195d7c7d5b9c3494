//! Signing in by a code.

use forms::values::EmailAddress;
use secrecy::{ExposeSecret, SecretString};
use time::OffsetDateTime;
use tower_sessions::Session;
use uuid::Uuid;

use super::audit::{Act, Actor};
use super::code::{
    self, MINUTES, SENT_FROM_ONE, SENT_TO_ONE, SENT_TO_ONE_FROM_ONE, WITHIN, WRONG_IN_A_DAY, WRONG_TRIES,
};
use super::resident::{self, Resident, id_in};
use super::store;
use crate::councils::session_store::session_error;
use crate::error::AppError;
use crate::http::visit::Visit;
use crate::notify::message::{Message, Purpose};

/// Where the session keeps which code it waits for.
const WAITING: &str = "sign-in";

/// What became of a code that was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tried {
    /// It is right: this resident is signed in now.
    SignedIn(Resident),
    /// It is wrong; another try is left.
    Wrong,
    /// It is too old, was used, or was guessed at too often: a new one has to be asked for.
    Over,
}

/// Sends a code to an address, and has this session wait for it. The same is done for every address, whether it was ever
/// used here or not. False when too many were asked for.
///
/// # Errors
/// When Postgres does not answer.
pub async fn send_code(visit: &Visit, session: &Session, email: &EmailAddress) -> Result<bool, AppError> {
    let state = &visit.state;
    let now = state.clock.now_sql();
    let email = email.as_str().to_lowercase();
    let from = from_hash(visit);
    let mut transaction = state.pool.begin().await?;
    let asked = store::codes_since(&mut transaction, &email, &from, now - WITHIN).await?;
    let is_too_often = asked.to_one_from_one >= SENT_TO_ONE_FROM_ONE
        || asked.to_one >= SENT_TO_ONE
        || asked.from_one >= SENT_FROM_ONE
        || asked.wrong_in_a_day >= WRONG_IN_A_DAY;
    if is_too_often {
        return Ok(false);
    }
    let (id, code) = (Uuid::now_v7(), SecretString::from(code::new_code()));
    let expires_at = now + time::Duration::minutes(MINUTES);
    let sign_in = store::NewSignIn {
        id,
        email: &email,
        code_hash: &code_hash(visit, id, &code),
        from_hash: &from,
        now,
        expires_at,
    };
    store::insert_sign_in(&mut transaction, &sign_in).await?;
    code_message(visit, email, &code, expires_at)
        .enqueue(&mut transaction, now)
        .await?;
    transaction.commit().await?;
    state.outbox.news.notify_one();
    session.insert(WAITING, id.to_string()).await.map_err(session_error)?;
    Ok(true)
}

fn code_message(visit: &Visit, to: String, code: &SecretString, until: OffsetDateTime) -> Message {
    let language = visit.language;
    let said = [
        ("code", code.expose_secret().to_owned().into()),
        ("council", visit.state.council.name_in(language).to_owned().into()),
        ("minutes", MINUTES.into()),
    ];
    Message {
        purpose: Purpose::SignInCode,
        to,
        subject: language.text_with("message-code-subject", &said),
        body: language.text_with("message-code-body", &said),
        language,
        useless_after: Some(until),
    }
}

/// The address that this session waits for a code at; none when it has asked for none.
///
/// # Errors
/// When Postgres does not answer.
pub async fn waits_at(visit: &Visit, session: &Session) -> Result<Option<String>, AppError> {
    let Some(id) = id_in(session, WAITING).await? else {
        return Ok(None);
    };
    let mut conn = visit.state.pool.acquire().await?;
    Ok(store::sign_in(&mut conn, id).await?.map(|sign_in| sign_in.email))
}

/// Tries a code. Wrong ones are counted before they are told, so that many at once are no more than the limit.
///
/// # Errors
/// When Postgres does not answer.
pub async fn try_code(visit: &Visit, session: &Session, typed: &str) -> Result<Tried, AppError> {
    let Some(id) = id_in(session, WAITING).await? else {
        return Ok(Tried::Over);
    };
    let state = &visit.state;
    let now = state.clock.now_sql();
    let mut transaction = state.pool.begin().await?;
    // Held until the end: tries of one code are made one after the other.
    let Some(sign_in) = store::lock_sign_in(&mut transaction, id).await? else {
        return Ok(Tried::Over);
    };
    if sign_in.used || sign_in.expires_at <= now || sign_in.wrong_tries >= WRONG_TRIES {
        return Ok(Tried::Over);
    }
    let mut actor = actor(visit, None);
    let right = code::read(typed).is_some_and(|code| code_hash(visit, id, &code.into()) == sign_in.code_hash);
    if !right {
        store::count_wrong_try(&mut transaction, id).await?;
        actor.did(&mut transaction, Act::WrongCode, None, now).await?;
        transaction.commit().await?;
        return Ok(if sign_in.wrong_tries + 1 >= WRONG_TRIES {
            Tried::Over
        } else {
            Tried::Wrong
        });
    }
    store::set_used(&mut transaction, id, now).await?;
    let resident = store::resident_of_email(&mut transaction, &sign_in.email, now).await?;
    actor.resident = Some(resident.id);
    actor.did(&mut transaction, Act::SignedIn, None, now).await?;
    transaction.commit().await?;
    session.remove::<String>(WAITING).await.map_err(session_error)?;
    resident::sign_in(session, &resident).await?;
    Ok(Tried::SignedIn(resident))
}

/// A hash that fits one code of one sign-in, and cannot be tried out without our secret.
fn code_hash(visit: &Visit, id: Uuid, code: &SecretString) -> Vec<u8> {
    let what = format!("{id}:{}", code.expose_secret());
    visit.state.csrf.keyed_hash("sign-in-code", &what)
}

/// Stands for the network that a visit comes from.
fn from_hash(visit: &Visit) -> Vec<u8> {
    visit.state.csrf.keyed_hash("from", &visit.client)
}

/// Who is at it.
pub(super) fn actor(visit: &Visit, resident: Option<&Resident>) -> Actor {
    Actor {
        resident: resident.map(|resident| resident.id),
        from: from_hash(visit),
    }
}
