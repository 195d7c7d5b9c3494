//! The situations of a payment.

use super::provider::ProviderError;
use crate::error::AppError;

/// Why a payment's page cannot be shown.
#[derive(Debug, thiserror::Error)]
pub enum PaymentError {
    /// There is none under that token.
    #[error("no such payment")]
    NotFound,
    /// Postgres.
    #[error("the payment could not be read or written")]
    Store(#[from] sqlx::Error),
    /// The provider.
    #[error("the provider could not be asked")]
    Provider(#[from] ProviderError),
}

impl From<PaymentError> for AppError {
    fn from(error: PaymentError) -> AppError {
        match error {
            PaymentError::NotFound => AppError::NotFound,
            PaymentError::Store(error) => error.into(),
            PaymentError::Provider(ProviderError::Refused(_)) => AppError::Fault(error.into()),
            PaymentError::Provider(_) => AppError::Unavailable(error.into()),
        }
    }
}
