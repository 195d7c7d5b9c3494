//! Files that a resident has uploaded.

use serde::{Deserialize, Serialize};

use crate::definition::FileKind;

/// A file as the answer names it; its content is kept elsewhere, under its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UploadedFile {
    /// Where its content is kept.
    pub id: String,
    /// As the resident called it.
    pub name: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// What it was found to be by its content; nothing when it is none of the kinds that a form can take.
    pub kind: Option<FileKind>,
}
