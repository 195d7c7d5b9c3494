//! The account that this browser has found, for other slices: a form asks no number that is known.

use forms::values::Address;
use tower_sessions::Session;

use super::account_number::CouncilTaxAccountNumber;
use super::routes::FOUND_ACCOUNT;
use super::store;
use crate::councils::session_store::session_error;
use crate::error::AppError;
use crate::http::visit::Visit;

/// An account that was found by its number and postcode.
#[derive(Debug, Clone)]
pub struct FoundAccount {
    /// Its number.
    pub number: CouncilTaxAccountNumber,
    /// Where the dwelling is.
    pub address: Address,
}

/// The account of this browser's session, if it has found one and the council still has it.
///
/// # Errors
/// When Postgres does not answer.
pub async fn found_account(visit: &Visit, session: &Session) -> Result<Option<FoundAccount>, AppError> {
    let state = &visit.state;
    let number: Option<String> = session.get(FOUND_ACCOUNT).await.map_err(session_error)?;
    let Some(number) = number.and_then(|number| state.account_numbers.parse(&number).ok()) else {
        return Ok(None);
    };
    let mut conn = state.pool.acquire().await?;
    let address = store::address_of(&mut conn, &number).await?;
    Ok(address.map(|address| FoundAccount { number, address }))
}
