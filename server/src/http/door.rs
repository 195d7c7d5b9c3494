//! The door: which council a request is for, by its host name, before anything else is known of it.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::Arc;

use app::pages::errors::no_such_council;
use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::{Html, IntoResponse, Response};
use http::{HeaderMap, StatusCode, Uri, header};
use tower::ServiceExt;

use crate::http::language::take_prefix;

/// Every council's router, by host name and by id.
#[derive(Clone, Default)]
pub struct Door {
    by_host: Arc<HashMap<String, Router>>,
    by_id: Arc<HashMap<String, Router>>,
}

/// One council at the door.
pub struct Entrance {
    /// The council's id.
    pub id: String,
    /// The host names that it answers to, without ports.
    pub hosts: Vec<String>,
    /// All of its routes.
    pub router: Router,
}

impl Door {
    /// A door with these entrances.
    pub fn new(entrances: impl IntoIterator<Item = Entrance>) -> Door {
        let mut by_host = HashMap::new();
        let mut by_id = HashMap::new();
        for entrance in entrances {
            for host in entrance.hosts {
                by_host.insert(host, entrance.router.clone());
            }
            by_id.insert(entrance.id, entrance.router);
        }
        Door {
            by_host: Arc::new(by_host),
            by_id: Arc::new(by_id),
        }
    }

    /// Answers a request.
    ///
    /// # Errors
    /// Never.
    pub async fn enter(self, request: Request<Body>) -> Result<Response, Infallible> {
        let router = match webhook_council(request.uri().path()) {
            // A provider's message names its council in the address: it may come in by any host name.
            Some(id) => self.by_id.get(id),
            None => authority(request.headers(), request.uri()).and_then(|a| self.by_host.get(host_of(&a))),
        };
        let Some(router) = router else {
            let port = authority(request.headers(), request.uri()).and_then(|a| port_of(&a).map(str::to_owned));
            let port = port.map(|port| format!(":{port}")).unwrap_or_default();
            let mut hosts: Vec<String> = self.by_host.keys().map(|host| format!("{host}{port}")).collect();
            hosts.sort();
            return Ok((StatusCode::NOT_FOUND, Html(no_such_council(&hosts))).into_response());
        };
        router.clone().oneshot(take_prefix(request)).await
    }
}

/// The host and port that the browser asked for.
pub fn authority(headers: &HeaderMap, uri: &Uri) -> Option<String> {
    let header = headers.get(header::HOST).and_then(|value| value.to_str().ok());
    header
        .or_else(|| uri.authority().map(http::uri::Authority::as_str))
        .map(str::to_ascii_lowercase)
}

/// The host without its port and without the dot that a whole name may end in; an IPv6 address keeps its brackets.
fn host_of(authority: &str) -> &str {
    let host = port_of(authority).map_or(authority, |port| {
        authority
            .strip_suffix(port)
            .and_then(|rest| rest.strip_suffix(':'))
            .unwrap_or(authority)
    });
    host.strip_suffix('.').unwrap_or(host)
}

fn port_of(authority: &str) -> Option<&str> {
    let (_, port) = authority.rsplit_once(':')?;
    port.bytes().all(|byte| byte.is_ascii_digit()).then_some(port)
}

/// The council that a provider's message is for: `/webhooks/<provider>/<council>`.
fn webhook_council(path: &str) -> Option<&str> {
    let (_, council) = path.strip_prefix("/webhooks/")?.split_once('/')?;
    Some(council)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_says_for_which_council_it_is() {
        assert_eq!(webhook_council("/webhooks/stripe/thamesgate"), Some("thamesgate"));
        assert_eq!(webhook_council("/webhooks/govuk-pay/wealdmoor"), Some("wealdmoor"));
        for other in ["/webhooks/thamesgate", "/payments/stripe/thamesgate", "/webhooks"] {
            assert_eq!(webhook_council(other), None, "{other}");
        }
    }

    #[test]
    fn a_port_is_not_part_of_a_host() {
        for (authority, host) in [
            ("localhost:3000", "localhost"),
            ("a.example", "a.example"),
            ("[::1]:3000", "[::1]"),
            ("localhost.:3000", "localhost"),
            ("[::1]", "[::1]"),
        ] {
            assert_eq!(host_of(authority), host);
        }
    }
}
