//! E-mail addresses.

use std::fmt;

use serde::Serialize;
use validator::ValidateEmail;

/// An e-mail address that could be delivered to: HTML's definition of valid, with a dot in the domain.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct EmailAddress(String);

/// The text is not an e-mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an e-mail address")]
pub struct NotAnEmailAddress;

impl EmailAddress {
    /// Reads an address, forgiving white space around it, as phones add when they complete a word.
    pub fn parse(text: &str) -> Result<EmailAddress, NotAnEmailAddress> {
        let text = text.trim();
        let domain_has_dot = text.rsplit_once('@').is_some_and(|(_, domain)| {
            domain.split('.').count() > 1 && domain.split('.').all(|label| !label.is_empty())
        });
        if domain_has_dot && text.validate_email() {
            Ok(EmailAddress(text.to_owned()))
        } else {
            Err(NotAnEmailAddress)
        }
    }

    /// The address as given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_refuses() {
        assert!(EmailAddress::parse(" name@example.com ").is_ok());
        assert!(EmailAddress::parse("o'neil+bins@mail.example.org").is_ok());
        for bad in ["nope", "a@b", "a@b.", "a b@c.uk", "@example.com", "a@@example.com", ""] {
            assert_eq!(EmailAddress::parse(bad), Err(NotAnEmailAddress), "{bad}");
        }
    }
}
