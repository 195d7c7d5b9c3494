//! The provider's messages, signed as Stripe signs them.

use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::ensure;
use bytes::Bytes;
use hmac::{Hmac, KeyInit, Mac};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::header::{CONTENT_TYPE, HOST};
use hyper::{Method, Request, StatusCode};
use hyper_util::rt::TokioIo;
use serde_json::json;
use sha2::Sha256;
use tokio::net::TcpStream;

use crate::browser::Site;

/// A message: something happened to an object.
pub(super) struct Message {
    body: String,
}

impl Message {
    pub(super) fn new(id: &str, kind: &str, object: &str) -> Message {
        let body = json!({ "id": id, "object": "event", "type": kind, "data": { "object": { "id": object } } });
        Message { body: body.to_string() }
    }
}

/// A connection of the provider's to us.
pub(super) struct Messenger {
    connection: SendRequest<Full<Bytes>>,
    authority: String,
    path: &'static str,
    secret: String,
}

impl Messenger {
    /// # Errors
    /// When nothing answers.
    pub(super) async fn open(site: &Site, path: &'static str, secret: &str) -> anyhow::Result<Messenger> {
        let stream = TcpStream::connect(site.address()).await?;
        stream.set_nodelay(true)?;
        let (connection, driver) = handshake(TokioIo::new(stream)).await?;
        tokio::spawn(driver);
        Ok(Messenger {
            connection,
            authority: site.authority().to_owned(),
            path,
            secret: secret.to_owned(),
        })
    }

    /// Signs and sends.
    ///
    /// # Errors
    /// When it is not answered by 200.
    pub(super) async fn send(&mut self, message: &Message) -> anyhow::Result<()> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
        let mut mac = Hmac::<Sha256>::new_from_slice(self.secret.as_bytes())?;
        mac.update(format!("{now}.{}", message.body).as_bytes());
        let signature = data_encoding::HEXLOWER.encode(&mac.finalize().into_bytes());
        let request = Request::builder()
            .method(Method::POST)
            .uri(self.path)
            .header(HOST, &self.authority)
            .header(CONTENT_TYPE, "application/json")
            .header("stripe-signature", format!("t={now},v1={signature}"))
            .body(Full::from(message.body.clone()))?;
        self.connection.ready().await?;
        let answer = self.connection.send_request(request).await?;
        let status = answer.status();
        answer.into_body().collect().await?;
        ensure!(status == StatusCode::OK, "a message was answered by {status}");
        Ok(())
    }
}
