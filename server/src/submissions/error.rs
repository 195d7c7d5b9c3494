//! The situations of a form in use.

use crate::error::AppError;

/// Why a form cannot go on.
#[derive(Debug, thiserror::Error)]
pub enum SubmissionError {
    /// The council does not offer it.
    #[error("no such form")]
    NoSuchForm,
    /// It has no such page.
    #[error("no such page")]
    NoSuchPage,
    /// The draft is of another browser, or of another form.
    #[error("not this browser's draft")]
    NotYours,
    /// The draft has expired.
    #[error("the draft has expired")]
    Expired {
        /// The form's id.
        form: String,
    },
    /// The page is not asked, or not yet.
    #[error("the page is out of order")]
    OutOfOrder {
        /// Where to go on.
        continue_path: String,
    },
    /// The form cannot be filled in on this day.
    #[error("form {form} is not open")]
    NotOpen {
        /// The form's id.
        form: String,
    },
    /// Others changed the same repeating group at the same moment, again and again.
    #[error("the draft keeps changing")]
    Busy,
    /// The form cannot say what there is to pay.
    #[error("form {form} cannot work out its price")]
    NoPrice {
        /// The form's id.
        form: String,
    },
}

impl From<SubmissionError> for AppError {
    fn from(error: SubmissionError) -> AppError {
        match error {
            SubmissionError::NoSuchForm | SubmissionError::NoSuchPage | SubmissionError::NotYours => AppError::NotFound,
            SubmissionError::Expired { form } => AppError::Gone {
                start_path: Some(format!("/forms/{form}")),
            },
            // Its start page says when it opens.
            SubmissionError::NotOpen { form } => AppError::OutOfOrder {
                continue_path: format!("/forms/{form}"),
            },
            SubmissionError::Busy => AppError::Unavailable(error.into()),
            SubmissionError::OutOfOrder { continue_path } => AppError::OutOfOrder { continue_path },
            SubmissionError::NoPrice { .. } => AppError::Fault(error.into()),
        }
    }
}
