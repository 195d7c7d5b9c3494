//! What a form posted, once it is known to come from a page of ours.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use forms::raw::Raw;
use http::{StatusCode, header};

use crate::councils::CouncilState;
use crate::error::AppError;
use crate::http::csrf::comes_from_elsewhere;
use crate::http::visit::Visit;

/// A form post: the visit, and what was typed.
pub struct Posted {
    /// The visit.
    pub visit: Visit,
    /// What was typed.
    pub raw: Raw,
}

impl FromRequest<Arc<CouncilState>> for Posted {
    type Rejection = AppError;

    async fn from_request(request: Request, state: &Arc<CouncilState>) -> Result<Posted, AppError> {
        let (parts, body) = request.into_parts();
        let visit = Visit::of(&parts, state);
        if !state.council.languages.contains(&visit.language) {
            return Err(AppError::NotFound);
        }
        if comes_from_elsewhere(&parts.headers, &visit.authority) {
            return Err(AppError::Forbidden);
        }
        let is_form = parts
            .headers
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| {
                value
                    .to_ascii_lowercase()
                    .starts_with("application/x-www-form-urlencoded")
            });
        if !is_form {
            return Err(AppError::Forbidden);
        }
        let bytes = Bytes::from_request(Request::from_parts(parts, body), state)
            .await
            .map_err(|rejection| {
                let response: Response = rejection.into_response();
                if response.status() == StatusCode::PAYLOAD_TOO_LARGE {
                    AppError::TooLarge
                } else {
                    AppError::Forbidden
                }
            })?;
        let pairs: Vec<(String, String)> = serde_urlencoded::from_bytes(&bytes).map_err(|_| AppError::Forbidden)?;
        let raw = Raw::new(pairs);
        if !state.csrf.accepts(raw.text("csrf"), &visit.browser) {
            return Err(AppError::Forbidden);
        }
        Ok(Posted { visit, raw })
    }
}
