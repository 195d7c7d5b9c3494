//! Addresses of websites.

use std::fmt;

use serde::Serialize;
use url::{Host, Url};

/// The address of a public website: http or https, with a name that has a dot.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Website(String);

/// The text is not the address of a website.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the address of a website")]
pub struct NotAWebsite;

impl Website {
    /// The longest address, in characters; browsers and servers agree on about as much.
    pub const MAX_LENGTH: usize = 2_000;

    /// Reads an address; without a scheme it becomes https. Nothing that says who one is (`user:password@`) is taken:
    /// it is an e-mail address, or a trick.
    pub fn parse(text: &str) -> Result<Website, NotAWebsite> {
        let text = text.trim();
        if text.len() > Self::MAX_LENGTH || text.chars().any(char::is_whitespace) {
            return Err(NotAWebsite);
        }
        let whole = if text.contains("://") {
            text.to_owned()
        } else {
            format!("https://{text}")
        };
        let url = Url::parse(&whole).map_err(|_| NotAWebsite)?;
        let named = match url.host() {
            Some(Host::Domain(name)) => has_dot(name),
            _ => false,
        };
        let plain = url.username().is_empty() && url.password().is_none();
        if named && plain && matches!(url.scheme(), "http" | "https") && url.as_str().len() <= Self::MAX_LENGTH {
            Ok(Website(url.into()))
        } else {
            Err(NotAWebsite)
        }
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn has_dot(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    name.contains('.') && name.split('.').all(|label| !label.is_empty())
}

impl fmt::Display for Website {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads() {
        for (typed, kept) in [
            ("www.example.com", "https://www.example.com/"),
            (" example.com/a?b=c#d ", "https://example.com/a?b=c#d"),
            ("http://Example.COM", "http://example.com/"),
            ("HTTPS://example.com", "https://example.com/"),
            ("example.com:8080", "https://example.com:8080/"),
            ("caffè.example", "https://xn--caff-8oa.example/"),
        ] {
            let read = Website::parse(typed);
            assert_eq!(read.as_ref().map(Website::as_str), Ok(kept), "{typed}");
            assert_eq!(Website::parse(kept), read, "reads back");
        }
    }

    #[test]
    fn refuses() {
        for bad in [
            "",
            "example",
            "http://localhost",
            "javascript:alert(1)",
            "ftp://example.com",
            "mailto:name@example.com",
            "name@example.com",
            "https://a:b@example.com",
            "not a website.com",
            "http://127.0.0.1",
            "https://[::1]/",
            "https://..",
            "https://.com",
            "data:text/html,x",
            "file:///etc/passwd",
        ] {
            assert_eq!(Website::parse(bad), Err(NotAWebsite), "{bad}");
        }
        assert!(Website::parse(&format!("example.com/{}", "a".repeat(2_000))).is_err());
    }
}
