//! The resident who is signed in.

use tower_sessions::Session;
use uuid::Uuid;

use super::store;
use crate::councils::CouncilState;
use crate::councils::session_store::{session_error, touch};
use crate::error::AppError;

/// Where the session keeps who is signed in.
const RESIDENT: &str = "resident";

/// Somebody who has shown that an e-mail address is theirs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resident {
    /// Our name for them.
    pub id: Uuid,
    /// The address, in lower case.
    pub email: String,
}

/// Who is signed in, if anybody is.
///
/// # Errors
/// When Postgres does not answer.
pub async fn signed_in(state: &CouncilState, session: &Session) -> Result<Option<Resident>, AppError> {
    let Some(id) = id_in(session, RESIDENT).await? else {
        return Ok(None);
    };
    touch(session, &state.clock).await?;
    let mut conn = state.pool.acquire().await?;
    Ok(store::resident(&mut conn, id).await?)
}

/// Signs somebody in. The session has a new number from here on, so that nobody who knew the old one is signed in too.
///
/// # Errors
/// When Postgres does not answer.
pub(super) async fn sign_in(session: &Session, resident: &Resident) -> Result<(), AppError> {
    session.cycle_id().await.map_err(session_error)?;
    session
        .insert(RESIDENT, resident.id.to_string())
        .await
        .map_err(session_error)
}

/// One of our names that a session keeps.
pub(super) async fn id_in(session: &Session, key: &str) -> Result<Option<Uuid>, AppError> {
    let id: Option<String> = session.get(key).await.map_err(session_error)?;
    Ok(id.and_then(|id| Uuid::parse_str(&id).ok()))
}

/// Signs out, and forgets everything else that the session knew.
///
/// # Errors
/// When Postgres does not answer.
pub async fn sign_out(session: &Session) -> Result<(), AppError> {
    session.flush().await.map_err(session_error)
}
