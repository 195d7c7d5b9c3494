//! What was looked up for the form engine before it reads what was typed.

use std::collections::HashMap;

use forms::values::{Address, UploadedFile};

/// What is known of the world beyond what was typed.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Addresses by their UPRN.
    pub addresses: HashMap<String, Address>,
    /// Files of the draft.
    pub files: Vec<UploadedFile>,
}

impl Known {
    /// The address with that UPRN.
    pub fn address(&self, uprn: &str) -> Option<Address> {
        self.addresses.get(uprn).cloned()
    }

    /// The file with that id.
    pub fn file(&self, id: &str) -> Option<UploadedFile> {
        self.files.iter().find(|file| file.id == id).cloned()
    }
}
