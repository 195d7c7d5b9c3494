//! What a form posted, once it is known to come from a page of ours.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use forms::raw::Raw;
use http::{StatusCode, header};

use crate::councils::CouncilState;
use crate::error::AppError;
use crate::http::csrf::comes_from_elsewhere;
use crate::http::file_parts::FileParts;
use crate::http::visit::Visit;

/// A form post: the visit, and what was typed.
pub struct Posted {
    /// The visit.
    pub visit: Visit,
    /// What was typed.
    pub raw: Raw,
}

/// A post of a form that may ask for files. As far as its headers tell it comes from a page of ours.
pub struct Incoming {
    /// The visit.
    pub visit: Visit,
    /// What was sent with it.
    pub sent: Sent,
}

/// What was sent.
pub enum Sent {
    /// What was typed; its token was right.
    Typed(Raw),
    /// Files among what was typed: read as they come, once it is known which may be there.
    Parts(Box<FileParts>),
}

impl FromRequest<Arc<CouncilState>> for Incoming {
    type Rejection = AppError;

    async fn from_request(request: Request, state: &Arc<CouncilState>) -> Result<Incoming, AppError> {
        let (parts, body) = request.into_parts();
        let visit = Visit::of(&parts, state);
        if !state.council.languages.contains(&visit.language) {
            return Err(AppError::NotFound);
        }
        if comes_from_elsewhere(&parts.headers, &visit.authority) {
            return Err(AppError::Forbidden);
        }
        let content_type = parts.headers.get(header::CONTENT_TYPE);
        let content_type = content_type.and_then(|value| value.to_str().ok()).unwrap_or_default();
        if let Ok(boundary) = multer::parse_boundary(content_type) {
            let sent = Sent::Parts(Box::new(FileParts::of(body, boundary, &visit)));
            return Ok(Incoming { visit, sent });
        }
        if !content_type
            .to_ascii_lowercase()
            .starts_with("application/x-www-form-urlencoded")
        {
            return Err(AppError::Forbidden);
        }
        let raw = typed(Request::from_parts(parts, body), state).await?;
        if !state.csrf.accepts(raw.text("csrf"), &visit.browser) {
            return Err(AppError::Forbidden);
        }
        Ok(Incoming {
            visit,
            sent: Sent::Typed(raw),
        })
    }
}

impl FromRequest<Arc<CouncilState>> for Posted {
    type Rejection = AppError;

    async fn from_request(request: Request, state: &Arc<CouncilState>) -> Result<Posted, AppError> {
        let Incoming { visit, sent } = Incoming::from_request(request, state).await?;
        match sent {
            Sent::Typed(raw) => Ok(Posted { visit, raw }),
            // Only a page that asks for files takes them.
            Sent::Parts(_) => Err(AppError::Forbidden),
        }
    }
}

/// The names and values of a post without files, within the limit of all posts.
async fn typed(request: Request<Body>, state: &Arc<CouncilState>) -> Result<Raw, AppError> {
    let bytes = Bytes::from_request(request, state).await.map_err(|rejection| {
        let response: Response = rejection.into_response();
        if response.status() == StatusCode::PAYLOAD_TOO_LARGE {
            AppError::TooLarge
        } else {
            AppError::Forbidden
        }
    })?;
    let pairs: Vec<(String, String)> = serde_urlencoded::from_bytes(&bytes).map_err(|_| AppError::Forbidden)?;
    Ok(Raw::new(pairs))
}
