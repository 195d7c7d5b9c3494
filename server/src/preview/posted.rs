//! What a page of a form posted: names and values, and of files their names and sizes.

use axum::extract::{FromRequest, Request};
use forms::raw::Raw;
use forms::values::UploadedFile;
use http::{StatusCode, header};
use multer::{Constraints, Multipart, SizeLimit};
use sha2::{Digest, Sha256};

/// The most that a page can post: more than the largest upload that a form can ask for in one go.
pub(super) const BODY_LIMIT_BYTES: u64 = 100_000_000;

/// What a page of a form posted.
#[derive(Debug, Default)]
pub(super) struct Posted {
    pairs: Vec<(String, String)>,
    /// The files that came with it.
    pub(super) files: Vec<UploadedFile>,
}

impl Posted {
    /// Reads a post.
    ///
    /// # Errors
    /// The status to answer with, when it cannot be read.
    pub(super) async fn read(request: Request) -> Result<Posted, StatusCode> {
        let content_type = request.headers().get(header::CONTENT_TYPE);
        let content_type = content_type.and_then(|value| value.to_str().ok()).unwrap_or_default();
        if let Ok(boundary) = multer::parse_boundary(content_type) {
            let limit = Constraints::new().size_limit(SizeLimit::new().whole_stream(BODY_LIMIT_BYTES));
            let stream = request.into_body().into_data_stream();
            let parts = Multipart::with_constraints(stream, boundary, limit);
            return Posted::read_parts(parts)
                .await
                .map_err(|_| StatusCode::PAYLOAD_TOO_LARGE);
        }
        let bytes = axum::body::Bytes::from_request(request, &())
            .await
            .map_err(|rejection| rejection.status())?;
        let pairs = serde_urlencoded::from_bytes(&bytes).map_err(|_| StatusCode::BAD_REQUEST)?;
        Ok(Posted {
            pairs,
            files: Vec::new(),
        })
    }

    async fn read_parts(mut parts: Multipart<'_>) -> multer::Result<Posted> {
        let mut posted = Posted::default();
        while let Some(part) = parts.next_field().await? {
            let name = part.name().unwrap_or_default().to_owned();
            let file = part.file_name().map(str::to_owned);
            let bytes = part.bytes().await?;
            match file {
                // An input of files in which none was chosen.
                Some(file) if file.is_empty() => {}
                Some(file) => {
                    let file = uploaded(&file, &bytes);
                    posted.pairs.push((name, file.id.clone()));
                    posted.files.push(file);
                }
                None => posted.pairs.push((name, String::from_utf8_lossy(&bytes).into_owned())),
            }
        }
        Ok(posted)
    }

    /// What was typed.
    pub(super) fn raw(&self) -> Raw {
        Raw::new(self.pairs.iter().cloned())
    }

    /// The first value of that name.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let pair = self.pairs.iter().find(|(known, _)| known == name);
        pair.map(|(_, value)| value.as_str())
    }

    /// Puts a value in place of those of that name.
    pub(super) fn set(&mut self, name: &str, value: &str) {
        self.pairs.retain(|(known, _)| known != name);
        self.pairs.push((name.to_owned(), value.to_owned()));
    }

    /// Takes a value away.
    pub(super) fn remove(&mut self, name: &str, value: &str) {
        self.pairs.retain(|(known, text)| known != name || text != value);
    }
}

/// A file as the form engine knows it: its kind by its name's ending, as in worked examples.
fn uploaded(name: &str, bytes: &[u8]) -> UploadedFile {
    let name: String = name.chars().filter(|c| !c.is_control()).take(200).collect();
    let hash = Sha256::digest(bytes);
    let start: String = hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let kind = (forms::scenario::world(jiff::civil::Date::default()).file)(&name).and_then(|file| file.kind);
    UploadedFile {
        id: format!("sent-{start}-{}", name.len()),
        name,
        bytes: bytes.len() as u64,
        kind,
    }
}
