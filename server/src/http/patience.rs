//! How long a request may take.

use std::time::Duration;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};

/// The longest that a request may take. The provider is given ten seconds of it, four times at most.
const REQUEST: Duration = Duration::from_secs(50);
/// The longest that a post with files may take: three photos from a phone with one bar.
const UPLOAD: Duration = Duration::from_secs(10 * 60);

/// Ends a request that takes too long; the layer outside draws its page.
pub(super) async fn limit(request: Request, next: Next) -> Response {
    let content_type = request.headers().get(header::CONTENT_TYPE);
    let has_files = content_type.is_some_and(|value| value.as_bytes().starts_with(b"multipart/form-data"));
    let limit = if has_files { UPLOAD } else { REQUEST };
    match tokio::time::timeout(limit, next.run(request)).await {
        Ok(response) => response,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}
