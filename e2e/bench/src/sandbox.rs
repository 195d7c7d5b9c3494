//! The levers of the sandbox payment provider, over HTTP.

use std::collections::BTreeMap;

use anyhow::{Context, ensure};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::header::{CONTENT_TYPE, HOST};
use hyper::{Method, Request};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpStream;

/// A sandbox that runs.
#[derive(Debug, Clone)]
pub(crate) struct Sandbox {
    authority: String,
}

impl Sandbox {
    /// At an address such as `http://localhost:3001`.
    ///
    /// # Errors
    /// When it is no such address.
    pub(crate) fn at(url: &str) -> anyhow::Result<Sandbox> {
        let authority = url.strip_prefix("http://").context("the address is not http://…")?;
        Ok(Sandbox {
            authority: authority.trim_end_matches('/').to_owned(),
        })
    }

    /// Has it go wrong from now on as its `--chaos` says; `none` for not at all.
    pub(crate) async fn set_chaos(&self, chaos: &str) -> anyhow::Result<()> {
        self.ask(Method::POST, "/_sandbox/chaos", Some(json!({ "chaos": chaos })))
            .await
            .map(drop)
    }

    /// What went wrong so far, by kind.
    pub(crate) async fn chaos_done(&self) -> anyhow::Result<BTreeMap<String, u64>> {
        let shown = self.ask(Method::GET, "/_sandbox/chaos", None).await?;
        let done = shown
            .get("done")
            .and_then(Value::as_object)
            .context("no chaos was told")?;
        Ok(done
            .iter()
            .filter_map(|(kind, count)| Some((kind.clone(), count.as_u64()?)))
            .collect())
    }

    /// Closes every card page that is open.
    pub(crate) async fn close_card_pages(&self) -> anyhow::Result<usize> {
        let sessions = self.ask(Method::GET, "/_sandbox/sessions", None).await?;
        let mut closed = 0;
        for session in sessions.as_array().context("no sessions were listed")? {
            if session.get("status").and_then(Value::as_str) == Some("open") {
                let id = session
                    .get("id")
                    .and_then(Value::as_str)
                    .context("a session without a name")?;
                self.ask(
                    Method::POST,
                    &format!("/_sandbox/sessions/{id}/expire"),
                    Some(json!({})),
                )
                .await?;
                closed += 1;
            }
        }
        Ok(closed)
    }

    /// How often money was taken for the payment of a token.
    pub(crate) async fn charges(&self, token: &str) -> anyhow::Result<usize> {
        let path = format!("/_sandbox/charges?client_reference_id={token}");
        let charges = self.ask(Method::GET, &path, None).await?;
        charges.as_array().map(Vec::len).context("no charges were listed")
    }

    /// What its books come to, in pence: what it owes the council.
    pub(crate) async fn owes(&self) -> anyhow::Result<i64> {
        let listed = self.ask(Method::GET, "/_sandbox/balance-transactions", None).await?;
        let listed = listed.as_array().context("no balance transactions were listed")?;
        Ok(listed
            .iter()
            .filter_map(|moved| moved.get("net_pence").and_then(Value::as_i64))
            .sum())
    }

    /// Whether its messages are sent.
    pub(crate) async fn send_messages(&self, enabled: bool) -> anyhow::Result<()> {
        let body = json!({ "enabled": enabled, "discard": !enabled });
        self.ask(Method::POST, "/_sandbox/webhooks", Some(body)).await.map(drop)
    }

    /// Pays on a card page with a card that works.
    pub(crate) async fn pay(&self, session: &str) -> anyhow::Result<()> {
        let body = json!({ "card": "4242424242424242" });
        self.ask(Method::POST, &format!("/_sandbox/sessions/{session}/pay"), Some(body))
            .await
            .map(drop)
    }

    async fn ask(&self, method: Method, path: &str, body: Option<Value>) -> anyhow::Result<Value> {
        let stream = TcpStream::connect(&self.authority).await?;
        let (mut connection, driver) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
        tokio::spawn(driver);
        let text = body.map(|body| body.to_string()).unwrap_or_default();
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(HOST, &self.authority)
            .header(CONTENT_TYPE, "application/json")
            .body(Full::new(Bytes::from(text)))?;
        let (parts, body) = connection.send_request(request).await?.into_parts();
        let body = body.collect().await?.to_bytes();
        ensure!(
            parts.status.is_success(),
            "the sandbox answered {path} by {}",
            parts.status
        );
        if body.is_empty() {
            return Ok(Value::Null);
        }
        Ok(serde_json::from_slice(&body)?)
    }
}
