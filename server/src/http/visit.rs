//! One request of a resident, and the pages that answer it.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use app::language::Language;
use app::site::Site;
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::response::{Html, IntoResponse, Redirect, Response};
use http::request::Parts;
use http::{StatusCode, header};
use leptos::prelude::IntoView;

use crate::config::Transport;
use crate::councils::CouncilState;
use crate::error::AppError;
use crate::http::browser::Browser;

/// One request: which council, in which language, from which browser, for which address.
#[derive(Clone)]
pub struct Visit {
    /// The council that is being served.
    pub state: Arc<CouncilState>,
    /// The language of the address.
    pub language: Language,
    /// The browser.
    pub browser: Browser,
    /// The address without language prefix, with its query.
    pub path: String,
    /// The host and port that the browser asked for; known to be one of the council's.
    pub authority: String,
    /// Where the request comes from, as far as can be told: for limits, never kept as it is.
    pub client: String,
}

impl Visit {
    /// From a request. Does not fail: what is missing has a default.
    pub fn of(parts: &Parts, state: &Arc<CouncilState>) -> Visit {
        Visit {
            language: parts.extensions.get::<Language>().copied().unwrap_or_default(),
            browser: Browser::of(&parts.headers, state.transport),
            path: parts
                .uri
                .path_and_query()
                .map_or_else(|| "/".to_owned(), ToString::to_string),
            authority: crate::http::door::authority(&parts.headers, &parts.uri).unwrap_or_default(),
            client: client(parts, state.transport),
            state: state.clone(),
        }
    }

    /// What every page knows.
    pub fn site(&self) -> Site {
        Site {
            council: self.state.council.clone(),
            language: self.language,
            path: self.path.clone(),
            csrf_token: self.state.csrf.token(&self.browser),
            assets: self.state.assets.addresses.clone(),
        }
    }

    /// An address of this site in the visit's language.
    pub fn href(&self, path: &str) -> String {
        match self.language {
            Language::English => path.to_owned(),
            other => format!("/{}{path}", other.tag()),
        }
    }

    /// An address that another site can send the browser back to.
    pub fn absolute(&self, path: &str) -> String {
        format!(
            "{}://{}{}",
            self.state.transport.scheme(),
            self.authority,
            self.href(path)
        )
    }

    /// A page without a form.
    pub fn page<V: IntoView>(&self, status: StatusCode, view: impl FnOnce() -> V) -> Response {
        (status, Html(app::site::draw(self.site(), view))).into_response()
    }

    /// A page with a form: a new browser is told its number.
    pub fn form_page<V: IntoView>(&self, status: StatusCode, view: impl FnOnce() -> V) -> Response {
        let mut response = self.page(status, view);
        if let Some(cookie) = self.browser.set_cookie(self.state.transport) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
        response
    }

    /// To another page of this site: always 303, so that Back and reload stay harmless.
    pub fn redirect(&self, path: &str) -> Response {
        Redirect::to(&self.href(path)).into_response()
    }
}

/// The address of the network that a request comes from. Behind a proxy, the one that the proxy saw. An IPv6 network
/// is its first 64 bits: the rest is one household's to choose.
fn client(parts: &Parts, transport: Transport) -> String {
    // The last line, and its last entry, are the proxy's own; what stands before them anybody could have sent.
    let forwarded = parts.headers.get_all("x-forwarded-for").iter().next_back();
    let forwarded = forwarded.and_then(|value| value.to_str().ok());
    let seen_by_proxy = forwarded
        .and_then(|list| list.rsplit(',').next())
        .and_then(|last| last.trim().parse().ok());
    let peer = parts
        .extensions
        .get::<ConnectInfo<SocketAddr>>()
        .map(|info| info.0.ip());
    match if transport == Transport::Tls {
        seen_by_proxy.or(peer)
    } else {
        peer
    } {
        Some(IpAddr::V6(address)) => {
            let network: Vec<String> = address
                .segments()
                .iter()
                .take(4)
                .map(|part| format!("{part:x}"))
                .collect();
            network.join(":")
        }
        Some(address) => address.to_string(),
        None => String::new(),
    }
}

impl FromRequestParts<Arc<CouncilState>> for Visit {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<CouncilState>) -> Result<Visit, AppError> {
        let visit = Visit::of(parts, state);
        if state.council.languages.contains(&visit.language) {
            Ok(visit)
        } else {
            Err(AppError::NotFound)
        }
    }
}
