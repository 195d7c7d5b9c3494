//! What every answer says to the browser about safety: no inline script or style, no framing, no referrer to others.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderName, HeaderValue, header};

use crate::config::Transport;
use crate::councils::CouncilState;

/// The policy of a council's pages. A form may only post to us, and end at the provider's card page.
pub fn content_security_policy(card_page_origin: &str) -> String {
    format!(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
         form-action 'self' {card_page_origin}; base-uri 'none'; frame-ancestors 'none'"
    )
}

const FIXED: [(HeaderName, &str); 6] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // Same origin, and not none: with none, browsers post `Origin: null`, and the CSRF defence would refuse them.
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "geolocation=(self), camera=(), microphone=(), payment=()",
    ),
    (header::X_FRAME_OPTIONS, "DENY"),
];

/// Adds them.
pub async fn dress(State(state): State<Arc<CouncilState>>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.insert(header::CONTENT_SECURITY_POLICY, state.content_security_policy.clone());
    // Pages hold what people told us: no cache may keep them, the browser's own included.
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    if state.transport == Transport::Tls {
        let two_years = HeaderValue::from_static("max-age=63072000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, two_years);
    }
    response
}
