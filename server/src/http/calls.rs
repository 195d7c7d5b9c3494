//! Calling other services.

use anyhow::Context;
use bytes::Bytes;
use http::{Response, Uri};
use http_body_util::{BodyExt, Limited};
use hyper::body::{Body, Incoming};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

/// A client for services that answer by https; by http too, because doubles on this machine do.
pub(crate) type Client<B> = legacy::Client<HttpsConnector<HttpConnector>, B>;

/// A client.
pub(crate) fn client<B>() -> Client<B>
where
    B: Body + Send,
    B::Data: Send,
{
    let connector = HttpsConnectorBuilder::new()
        .with_webpki_roots()
        .https_or_http()
        .enable_http1()
        .build();
    legacy::Client::builder(TokioExecutor::new()).build(connector)
}

/// The address of an API, without a slash at its end.
///
/// # Errors
/// When it cannot be one.
pub(crate) fn api_address(api: &str) -> anyhow::Result<String> {
    let api = api.trim_end_matches('/').to_owned();
    api.parse::<Uri>()
        .with_context(|| format!("{api} cannot be the address of an API"))?;
    Ok(api)
}

/// What was answered, when it is not more than this many bytes.
///
/// # Errors
/// When it is cut off, or too long.
pub(crate) async fn body(response: Response<Incoming>, most_bytes: usize) -> anyhow::Result<Bytes> {
    let body = Limited::new(response.into_body(), most_bytes).collect().await;
    let body = body.map_err(|_| anyhow::anyhow!("the answer was cut off, or too long"))?;
    Ok(body.to_bytes())
}
