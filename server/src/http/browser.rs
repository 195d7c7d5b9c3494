//! The browser's own cookie: a random number that ties drafts to the browser that wrote them. It ends with the
//! browser, holds nothing, and is set only by a page with a form.

use cookie::{Cookie, SameSite};
use data_encoding::HEXLOWER;
use http::{HeaderMap, HeaderValue, header};
use rand::RngExt;

use crate::config::Transport;

/// One browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Browser {
    /// 128 random bits.
    pub id: [u8; 16],
    /// Whether it has to be told.
    pub is_new: bool,
}

impl Browser {
    /// The browser of a request, or a new one.
    pub fn of(headers: &HeaderMap, transport: Transport) -> Browser {
        let name = cookie_name(transport);
        let known = headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(Cookie::split_parse)
            .flatten()
            .find(|cookie| cookie.name() == name)
            .and_then(|cookie| HEXLOWER.decode(cookie.value().as_bytes()).ok())
            .and_then(|bytes| <[u8; 16]>::try_from(bytes).ok());
        match known {
            Some(id) => Browser { id, is_new: false },
            None => Browser {
                id: rand::rng().random(),
                is_new: true,
            },
        }
    }

    /// What drafts are kept under.
    pub fn owner_hash(&self) -> Vec<u8> {
        crate::token::hash(&self.id)
    }

    /// The header that tells a new browser its number.
    pub fn set_cookie(&self, transport: Transport) -> Option<HeaderValue> {
        if !self.is_new {
            return None;
        }
        let cookie = Cookie::build((cookie_name(transport), HEXLOWER.encode(&self.id)))
            .path("/")
            .http_only(true)
            .same_site(SameSite::Lax)
            .secure(transport == Transport::Tls)
            .build();
        HeaderValue::from_str(&cookie.to_string()).ok()
    }
}

/// WebKit and text browsers refuse `Secure` cookies over plain http, on localhost too.
pub fn cookie_name(transport: Transport) -> &'static str {
    match transport {
        Transport::Tls => "__Host-guildhall-browser",
        Transport::PlainLocal => "guildhall-browser",
    }
}
