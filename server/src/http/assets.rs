//! The files that every page loads: read once, compressed once, named after their content, kept by browsers for good.

use std::collections::HashMap;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use axum::extract::{Path as UrlPath, State};
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::councils::CouncilState;

/// One file, ready to be sent.
struct Asset {
    content_type: &'static str,
    plain: Vec<u8>,
    brotli: Vec<u8>,
}

/// The files of one council, by the name in their address.
pub struct AssetStore {
    files: HashMap<String, Asset>,
    /// Their addresses, for pages.
    pub addresses: Arc<app::site::Assets>,
}

const SCRIPT: &str = "text/javascript; charset=utf-8";

#[derive(Deserialize)]
struct ManifestEntry {
    file: String,
}

impl AssetStore {
    /// Reads the built files, and adds the council's colours to the stylesheet, so that a page needs one.
    ///
    /// # Errors
    /// When the files have not been built.
    pub fn load(folder: &Path, council_css: &str) -> anyhow::Result<AssetStore> {
        let manifest = folder.join("manifest.json");
        let text = std::fs::read_to_string(&manifest)
            .with_context(|| format!("{} is missing: build the assets with `make assets`", manifest.display()))?;
        let manifest: HashMap<String, ManifestEntry> = serde_json::from_str(&text).context("manifest.json")?;
        let mut files = HashMap::new();
        let mut add = |name: &str, content_type: &'static str, extra: &str| -> anyhow::Result<String> {
            let entry = manifest
                .get(name)
                .with_context(|| format!("manifest.json has no {name}"))?;
            let path = folder.join(&entry.file);
            let mut plain = std::fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
            plain.extend_from_slice(extra.as_bytes());
            let hash: String = Sha256::digest(&plain)
                .iter()
                .take(6)
                .map(|byte| format!("{byte:02x}"))
                .collect();
            let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
            let file = format!("{stem}-{hash}.{extension}");
            let brotli = compress(&plain)?;
            files.insert(
                file.clone(),
                Asset {
                    content_type,
                    plain,
                    brotli,
                },
            );
            Ok(format!("/assets/{file}"))
        };
        let addresses = app::site::Assets {
            stylesheet: add("guildhall.css", "text/css; charset=utf-8", council_css)?,
            script: add("guildhall.js", SCRIPT, "")?,
            select_script: add("select.js", SCRIPT, "")?,
            place_script: add("place.js", SCRIPT, "")?,
            icon: add("favicon.svg", "image/svg+xml", "")?,
        };
        Ok(AssetStore {
            files,
            addresses: Arc::new(addresses),
        })
    }
}

/// Brotli at its best: done once at start, saved on every page view.
fn compress(plain: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    {
        let mut writer = brotli::CompressorWriter::new(&mut compressed, 64 * 1024, 11, 22);
        writer.write_all(plain)?;
        writer.flush()?;
    }
    Ok(compressed)
}

/// `GET /assets/{file}`
pub async fn get_asset(
    State(state): State<Arc<CouncilState>>,
    UrlPath(file): UrlPath<String>,
    headers: HeaderMap,
) -> Response {
    state.assets.answer(&file, &headers)
}

impl AssetStore {
    /// One of the files, as the browser takes it.
    pub fn answer(&self, file: &str, headers: &HeaderMap) -> Response {
        match self.files.get(file) {
            Some(asset) => asset.answer(headers),
            None => StatusCode::NOT_FOUND.into_response(),
        }
    }
}

impl Asset {
    fn answer(&self, headers: &HeaderMap) -> Response {
        let takes_brotli = headers
            .get(header::ACCEPT_ENCODING)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| {
                value
                    .split(',')
                    .any(|coding| coding.trim().split(';').next() == Some("br"))
            });
        let body = if takes_brotli {
            self.brotli.clone()
        } else {
            self.plain.clone()
        };
        let mut response = body.into_response();
        let answer = response.headers_mut();
        answer.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        answer.insert(
            header::CACHE_CONTROL,
            HeaderValue::from_static("public, max-age=31536000, immutable"),
        );
        answer.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if takes_brotli {
            answer.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
        }
        response
    }
}
