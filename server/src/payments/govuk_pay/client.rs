//! Calling GOV.UK Pay: the key, the time, and what its answers mean for what we do next.

use std::time::Duration;

use anyhow::Context;
use bytes::Bytes;
use http::{Method, Request, StatusCode, header};
use http_body_util::Full;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::http::calls;
use crate::payments::provider::ProviderError;

/// Longest wait for an answer; a resident is waiting.
const TIMEOUT: Duration = Duration::from_secs(10);
/// More than a page of its longest list takes, in bytes.
const MOST_BYTES: usize = 8 << 20;

pub(super) struct Client {
    http: calls::Client<Full<Bytes>>,
    api: String,
    key: SecretString,
}

/// What was answered.
pub(super) struct Answer {
    pub(super) status: StatusCode,
    body: Bytes,
}

/// What went wrong, in its words: a code like `P0101`.
#[derive(Debug, Default, Deserialize)]
struct Problem {
    #[serde(default)]
    code: String,
}

impl Client {
    pub(super) fn new(key: SecretString, api: &str) -> anyhow::Result<Client> {
        Ok(Client {
            http: calls::client(),
            api: calls::api_address(api)?,
            key,
        })
    }

    pub(super) async fn get(&self, path: &str) -> Result<Answer, ProviderError> {
        self.call(Method::GET, path, None).await
    }

    pub(super) async fn post(&self, path: &str, body: Option<&serde_json::Value>) -> Result<Answer, ProviderError> {
        self.call(Method::POST, path, body).await
    }

    async fn call(
        &self,
        method: Method,
        path: &str,
        body: Option<&serde_json::Value>,
    ) -> Result<Answer, ProviderError> {
        let request = Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.api))
            .header(header::AUTHORIZATION, format!("Bearer {}", self.key.expose_secret()))
            .header(header::ACCEPT, "application/json")
            .header(header::CONTENT_TYPE, "application/json")
            .body(Full::from(body.map(ToString::to_string).unwrap_or_default()))
            .map_err(|error| ProviderError::Refused(error.into()))?;
        match tokio::time::timeout(TIMEOUT, self.answer(request)).await {
            Ok(answer) => answer.map_err(ProviderError::Unavailable),
            Err(_) => Err(ProviderError::Unavailable(anyhow::anyhow!(
                "no answer in {} s",
                TIMEOUT.as_secs()
            ))),
        }
    }

    async fn answer(&self, request: Request<Full<Bytes>>) -> anyhow::Result<Answer> {
        let response = self.http.request(request).await.context("no answer")?;
        let status = response.status();
        let body = calls::body(response, MOST_BYTES).await?;
        Ok(Answer { status, body })
    }
}

impl Answer {
    /// What it says, when it has this status.
    pub(super) fn read<T: DeserializeOwned>(self, wanted: StatusCode) -> Result<T, ProviderError> {
        if self.status != wanted {
            return Err(self.problem());
        }
        serde_json::from_slice(&self.body)
            .map_err(|error| ProviderError::Unavailable(anyhow::anyhow!("an unreadable answer: {error}")))
    }

    /// The code of what went wrong, like `P0101`.
    pub(super) fn code(&self) -> String {
        serde_json::from_slice::<Problem>(&self.body).unwrap_or_default().code
    }

    /// Nothing to read, when it has this status.
    pub(super) fn expect(self, wanted: StatusCode) -> Result<(), ProviderError> {
        if self.status == wanted {
            Ok(())
        } else {
            Err(self.problem())
        }
    }

    /// Only its code and status go on: a message may repeat what was sent.
    fn problem(&self) -> ProviderError {
        let problem: Problem = serde_json::from_slice(&self.body).unwrap_or_default();
        let error = anyhow::anyhow!("GOV.UK Pay answered {}, code {:?}", self.status, problem.code);
        match self.status {
            StatusCode::CONFLICT => ProviderError::Conflict(error),
            // A key that is wrong or may not is ours to mend: until then, nothing is known.
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::TOO_MANY_REQUESTS => {
                ProviderError::Unavailable(error)
            }
            status if status.is_server_error() => ProviderError::Unavailable(error),
            _ => ProviderError::Refused(error),
        }
    }
}

/// An answer that is none.
pub(super) fn refused(why: &'static str) -> ProviderError {
    ProviderError::Refused(anyhow::anyhow!(why))
}
