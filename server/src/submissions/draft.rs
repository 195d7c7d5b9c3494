//! A draft: the answers so far, in the version that they were begun with.

use std::sync::Arc;

use app::language::Language;
use forms::answers::Answers;
use forms::definition::Form;

use super::prefill::Prefilled;
use super::version::FormVersion;

/// A draft, loaded.
pub struct Draft {
    /// Its name in addresses.
    pub token: String,
    /// Counts each save; 0 for one that is not stored yet.
    pub revision: i32,
    /// The version of the form.
    pub version: Arc<FormVersion>,
    /// The answers.
    pub answers: Answers,
    /// What its fields start with.
    pub prefill: Prefilled,
}

impl Draft {
    /// The form, in a language.
    ///
    /// # Errors
    /// Never, unless a version has no language at all.
    pub fn form(&self, language: Language) -> anyhow::Result<&Form> {
        self.version
            .form(language)
            .ok_or_else(|| anyhow::anyhow!("a form without a language"))
    }
}
