//! Who is answered, and what every answer says to the browser.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{HeaderName, HeaderValue, StatusCode, header};

use crate::http::door::authority;

/// What every answer says to the browser: nothing from elsewhere, nothing inline, frames of our own pages alone.
const HEADERS: [(HeaderName, &str); 4] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (header::CACHE_CONTROL, "no-store"),
];

/// Answers this machine's own browsers alone: a page of another site cannot have its name lead here.
pub(super) async fn guard(request: Request, next: Next) -> Response {
    let host = authority(request.headers(), request.uri()).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host.as_str(), |(name, _)| name);
    if !["127.0.0.1", "localhost", "[::1]"].contains(&name) && host != "[::1]" {
        return (StatusCode::FORBIDDEN, "the preview answers on this machine alone").into_response();
    }
    let from_elsewhere = request
        .headers()
        .get("sec-fetch-site")
        .is_some_and(|site| site == "cross-site");
    if from_elsewhere && request.method() != http::Method::GET {
        return (StatusCode::FORBIDDEN, "this came from another site").into_response();
    }
    let mut response = next.run(request).await;
    for (name, value) in HEADERS {
        response
            .headers_mut()
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    response
}
