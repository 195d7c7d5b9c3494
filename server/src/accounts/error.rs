//! The situations of a resident's account.

use crate::error::AppError;

/// Why a page of an account cannot be shown.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    /// There is no such account, or it is not this person's. Never tells which.
    #[error("no such account for this person")]
    NotTheirs,
    /// Postgres.
    #[error("the account could not be read or written")]
    Store(#[from] sqlx::Error),
}

impl From<AccountError> for AppError {
    fn from(error: AccountError) -> AppError {
        match error {
            AccountError::NotTheirs => AppError::NotFound,
            AccountError::Store(error) => error.into(),
        }
    }
}
