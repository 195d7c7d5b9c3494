//! The situations that council tax pages can meet.

/// What stands in the way of a council tax page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CouncilTaxError {
    /// No account of this council has this number with this postcode. Which of the two is wrong is not told.
    #[error("no account has this number and postcode")]
    NoSuchAccount,
    /// Too many wrong guesses from one place.
    #[error("too many wrong account numbers or postcodes")]
    TooManyGuesses,
    /// The council has not loaded its accounts yet.
    #[error("no council tax records have been loaded")]
    NoSnapshot,
}

impl From<CouncilTaxError> for crate::error::AppError {
    fn from(error: CouncilTaxError) -> Self {
        match error {
            CouncilTaxError::NoSuchAccount => Self::NotFound,
            CouncilTaxError::TooManyGuesses => Self::TooManyGuesses,
            CouncilTaxError::NoSnapshot => Self::Unavailable(error.into()),
        }
    }
}
