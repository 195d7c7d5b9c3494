//! [`Link`]: an address and what its link says.

/// An address and what its link says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub(super) href: String,
    pub(super) text: String,
}

impl Link {
    /// A link to `href`.
    pub fn new(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            text: text.into(),
        }
    }
}
