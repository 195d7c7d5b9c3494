//! The situations in which a request cannot be done, and the page, status and logging of each.

use axum::response::{IntoResponse, Response};
use http::StatusCode;

/// Why a request was not done. Carried to [`crate::http::error_pages`], which draws it.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// There is no such page, or not for this person. Never tells which.
    #[error("not found")]
    NotFound,
    /// The answers have expired.
    #[error("gone")]
    Gone {
        /// Where to start again, without language prefix.
        start_path: Option<String>,
    },
    /// A page that is not asked yet, or no longer.
    #[error("out of order")]
    OutOfOrder {
        /// Where to go on, without language prefix.
        continue_path: String,
    },
    /// The post does not come from a page of ours, as far as can be told.
    #[error("the form's token is missing or wrong")]
    Forbidden,
    /// More was sent than a form can hold.
    #[error("the request is too large")]
    TooLarge,
    /// Too many wrong guesses.
    #[error("too many guesses")]
    TooManyGuesses,
    /// Our fault.
    #[error("fault")]
    Fault(#[source] anyhow::Error),
    /// A part that we need does not answer.
    #[error("unavailable")]
    Unavailable(#[source] anyhow::Error),
}

impl AppError {
    /// The status of its page.
    pub fn status(&self) -> StatusCode {
        match self {
            AppError::NotFound => StatusCode::NOT_FOUND,
            AppError::Gone { .. } => StatusCode::GONE,
            AppError::OutOfOrder { .. } => StatusCode::CONFLICT,
            AppError::Forbidden => StatusCode::FORBIDDEN,
            AppError::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            AppError::TooManyGuesses => StatusCode::TOO_MANY_REQUESTS,
            AppError::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
            AppError::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

impl From<anyhow::Error> for AppError {
    fn from(error: anyhow::Error) -> AppError {
        AppError::Fault(error)
    }
}

impl From<sqlx::Error> for AppError {
    fn from(error: sqlx::Error) -> AppError {
        match error {
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Io(_) | sqlx::Error::Tls(_) => {
                AppError::Unavailable(error.into())
            }
            // Postgres is starting, stopping, or has no place left.
            sqlx::Error::Database(ref database)
                if database
                    .code()
                    .is_some_and(|code| code.starts_with("57") || code.starts_with("53")) =>
            {
                AppError::Unavailable(error.into())
            }
            other => AppError::Fault(other.into()),
        }
    }
}

/// An error on its way out, for the layer that knows the council and the language.
#[derive(Clone)]
pub(crate) struct Carried(pub(crate) std::sync::Arc<AppError>);

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(Carried(std::sync::Arc::new(self)));
        response
    }
}
