//! The OS Places API of Ordnance Survey: every address of Royal Mail's, for councils that have a key
//! (<https://docs.os.uk/os-apis/accessing-os-apis/os-places-api>). It is told a postcode or a UPRN, and nothing else.

mod capitals;
mod dpa;

use std::time::Duration;

use anyhow::{Context, bail};
use async_trait::async_trait;
use bytes::Bytes;
use forms::values::Postcode;
use http::StatusCode;
use http_body_util::Empty;
use secrecy::{ExposeSecret, SecretString};

use super::{AddressSource, KnownAddress, SourceUnavailable, Uprn};
use crate::http::calls::{self, Client};

/// Where it is.
const API: &str = "https://api.os.uk";
/// The longest wait for an answer, of which a resident waits all.
const TIMEOUT: Duration = Duration::from_secs(4);
/// More than a hundred addresses take, in bytes.
const MOST_BYTES: usize = 1 << 20;

/// One council's access to the API.
pub struct OsPlaces {
    client: Client<Empty<Bytes>>,
    api: String,
    key: SecretString,
}

impl OsPlaces {
    /// With the council's key; `api` is another address than Ordnance Survey's.
    ///
    /// # Errors
    /// When the address cannot be used.
    pub fn new(key: SecretString, api: Option<&str>) -> anyhow::Result<OsPlaces> {
        Ok(OsPlaces {
            client: calls::client(),
            api: calls::api_address(api.unwrap_or(API))?,
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
        dpa::read(&calls::body(response, MOST_BYTES).await?)
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
