//! The OS Places API of Ordnance Survey: every address of Royal Mail's, for councils that have a key
//! (<https://docs.os.uk/os-apis/accessing-os-apis/os-places-api>). It is told a postcode or a UPRN, and nothing else.

mod capitals;
mod dpa;

use std::time::Duration;

use anyhow::{Context, bail};
use async_trait::async_trait;
use bytes::Bytes;
use forms::values::Postcode;
use http::{StatusCode, Uri};
use http_body_util::{BodyExt, Empty, Limited};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use secrecy::{ExposeSecret, SecretString};

use super::{AddressSource, KnownAddress, SourceUnavailable, Uprn};

/// Where it is.
const API: &str = "https://api.os.uk";
/// The longest wait for an answer, of which a resident waits all.
const TIMEOUT: Duration = Duration::from_secs(4);
/// More than a hundred addresses take, in bytes.
const MOST_BYTES: usize = 1 << 20;

/// One council's access to the API.
pub struct OsPlaces {
    client: Client<HttpsConnector<HttpConnector>, Empty<Bytes>>,
    api: String,
    key: SecretString,
}

impl OsPlaces {
    /// With the council's key; `api` is another address than Ordnance Survey's.
    ///
    /// # Errors
    /// When the address cannot be used.
    pub fn new(key: SecretString, api: Option<&str>) -> anyhow::Result<OsPlaces> {
        let api = api.unwrap_or(API).trim_end_matches('/').to_owned();
        api.parse::<Uri>()
            .with_context(|| format!("{api} cannot be the address of an API"))?;
        let connector = HttpsConnectorBuilder::new()
            .with_webpki_roots()
            .https_or_http()
            .enable_http1()
            .build();
        Ok(OsPlaces {
            client: Client::builder(TokioExecutor::new()).build(connector),
            api,
            key,
        })
    }

    /// Asks one of its questions.
    async fn ask(&self, question: &str, value: &str) -> anyhow::Result<Vec<KnownAddress>> {
        let query = [(question, value), ("dataset", "DPA"), ("key", self.key.expose_secret())];
        let query = serde_urlencoded::to_string(query)?;
        // Never in an error: it has the key in it.
        let address = format!("{}/search/places/v1/{question}?{query}", self.api)
            .parse()
            .map_err(|_| anyhow::anyhow!("the key cannot stand in an address"))?;
        let response = self.client.get(address).await.context("no answer")?;
        match response.status() {
            StatusCode::OK => {}
            // Not how postcodes or UPRNs can look, in its eyes: it knows none.
            StatusCode::BAD_REQUEST | StatusCode::NOT_FOUND => return Ok(Vec::new()),
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => bail!("the key is refused: see OS_PLACES_API_KEY"),
            status => bail!("answered {status}"),
        }
        let body = Limited::new(response.into_body(), MOST_BYTES).collect().await;
        let body = body.map_err(|_| anyhow::anyhow!("the answer was cut off, or too long"))?;
        dpa::read(&body.to_bytes())
    }

    async fn ask_in_time(&self, question: &str, value: &str) -> Result<Vec<KnownAddress>, SourceUnavailable> {
        let answer = match tokio::time::timeout(TIMEOUT, self.ask(question, value)).await {
            Ok(answer) => answer,
            Err(_) => Err(anyhow::anyhow!("no answer in {} seconds", TIMEOUT.as_secs())),
        };
        answer.map_err(|error| SourceUnavailable(error.context("the OS Places API")))
    }
}

#[async_trait]
impl AddressSource for OsPlaces {
    async fn by_postcode(&self, postcode: &Postcode) -> Result<Vec<KnownAddress>, SourceUnavailable> {
        self.ask_in_time("postcode", postcode.as_str()).await
    }

    async fn by_uprn(&self, uprn: &Uprn) -> Result<Option<KnownAddress>, SourceUnavailable> {
        let found = self.ask_in_time("uprn", uprn.as_str()).await?;
        Ok(found.into_iter().find(|known| known.uprn == *uprn))
    }
}
