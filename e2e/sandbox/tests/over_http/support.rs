//! A merchant's server and a payer's browser, for the tests beside.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit as _, Mac as _};
use reqwest::{Client, RequestBuilder, Response, redirect};
use sandbox::{Account, Config, PayAccount, Running, Sandbox};
use serde_json::Value;

pub(crate) const KEY: &str = "sk_test_thamesgate";
pub(crate) const OTHER_KEY: &str = "sk_test_wealdmoor";
pub(crate) const RESTRICTED_KEY: &str = "rk_test_thamesgate";
pub(crate) const PAY_KEY: &str = "api_test_thamesgate";
pub(crate) const OTHER_PAY_KEY: &str = "api_test_wealdmoor";
pub(crate) const SECRET: &str = "whsec_thamesgate";

pub(crate) fn config() -> Config {
    Config {
        pay_accounts: vec![
            PayAccount::new("Thamesgate", PAY_KEY).unwrap(),
            PayAccount::new("Wealdmoor", OTHER_PAY_KEY).unwrap(),
        ],
        ..Config::new(vec![
            Account::new("Thamesgate", KEY)
                .unwrap()
                .with_key(RESTRICTED_KEY)
                .unwrap(),
            Account::new("Wealdmoor", OTHER_KEY).unwrap(),
        ])
    }
}

pub(crate) fn client() -> Client {
    Client::builder()
        .no_proxy()
        .redirect(redirect::Policy::none())
        .build()
        .unwrap()
}

/// Fields of a session for one sofa at £15.00.
pub(crate) fn sofa(reference: &str) -> Vec<(&'static str, String)> {
    [
        ("mode", "payment"),
        ("line_items[0][quantity]", "1"),
        ("line_items[0][price_data][currency]", "gbp"),
        ("line_items[0][price_data][unit_amount]", "1500"),
        ("line_items[0][price_data][product_data][name]", "Sofa & <chair>"),
        ("metadata[intent]", "i1"),
        ("payment_intent_data[metadata][intent]", "i1"),
        (
            "success_url",
            "http://localhost:3000/return?session={CHECKOUT_SESSION_ID}",
        ),
        ("cancel_url", "http://localhost:3000/cancelled"),
        ("locale", "en-GB"),
        ("client_reference_id", reference),
    ]
    .into_iter()
    .map(|(name, value)| (name, value.to_owned()))
    .collect()
}

pub(crate) fn call_to_create(sandbox: &Running, reference: &str) -> RequestBuilder {
    client()
        .post(format!("{}/v1/checkout/sessions", sandbox.base_url()))
        .bearer_auth(KEY)
        .form(&sofa(reference))
}

pub(crate) async fn create(sandbox: &Running, reference: &str) -> Value {
    let response = call_to_create(sandbox, reference).send().await.unwrap();
    assert_eq!(response.status(), 200);
    response.json().await.unwrap()
}

pub(crate) async fn api_get(sandbox: &Running, path: &str) -> Response {
    client()
        .get(format!("{}/v1/{path}", sandbox.base_url()))
        .bearer_auth(KEY)
        .send()
        .await
        .unwrap()
}

pub(crate) async fn fetch(sandbox: &Running, id: &Value) -> Value {
    let path = format!("checkout/sessions/{}?expand[]=payment_intent", id.as_str().unwrap());
    api_get(sandbox, &path).await.json().await.unwrap()
}

pub(crate) async fn type_card(session: &Value, number: &str) -> Response {
    let fields = [
        ("email", "resident@example.com"),
        ("card-number", number),
        ("expiry", "12/34"),
        ("security-code", "123"),
        ("name", "A <Resident>"),
        ("postal-code", "SW1A 1AA"),
    ];
    client()
        .post(session["url"].as_str().unwrap())
        .form(&fields)
        .send()
        .await
        .unwrap()
}

/// A merchant's webhook: keeps what it is sent, and can be told to refuse.
#[derive(Clone, Default)]
pub(crate) struct Receiver {
    pub(crate) letters: Arc<Mutex<Vec<(String, String)>>>,
    pub(crate) refusing: Arc<AtomicBool>,
}

impl Receiver {
    pub(crate) async fn listen(&self) -> String {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let router = axum::Router::new()
            .route("/hook", post(Self::receive))
            .with_state(self.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        url
    }

    async fn receive(State(receiver): State<Self>, headers: HeaderMap, body: Bytes) -> StatusCode {
        if receiver.refusing.load(Ordering::SeqCst) {
            return StatusCode::INTERNAL_SERVER_ERROR;
        }
        let header = headers.get("stripe-signature").or_else(|| headers.get("pay-signature"));
        let signature = header.unwrap().to_str().unwrap().to_owned();
        let body = String::from_utf8(body.to_vec()).unwrap();
        receiver.letters.lock().unwrap().push((signature, body));
        StatusCode::OK
    }

    /// Waits for `count` events and checks each signature the way a merchant would.
    pub(crate) async fn events(&self, count: usize) -> Vec<Value> {
        for _ in 0..400 {
            if self.letters.lock().unwrap().len() >= count {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        // A moment more, so that one event too many is seen as well.
        tokio::time::sleep(Duration::from_millis(60)).await;
        let letters = self.letters.lock().unwrap().clone();
        letters.iter().for_each(|(signature, body)| verify(signature, body));
        letters
            .iter()
            .map(|(_, body)| serde_json::from_str(body).unwrap())
            .collect()
    }

    pub(crate) async fn kinds(&self, count: usize) -> Vec<String> {
        let events = self.events(count).await;
        let mut kinds: Vec<String> = events.iter().map(|e| e["type"].as_str().unwrap().to_owned()).collect();
        kinds.sort();
        kinds
    }
}

pub(crate) fn verify(signature: &str, body: &str) {
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    if body.contains("webhook_message_id") {
        mac.update(body.as_bytes());
        assert_eq!(signature, signature.to_lowercase());
        return mac
            .verify_slice(&HEXLOWER.decode(signature.as_bytes()).unwrap())
            .unwrap();
    }
    let parts: Vec<(&str, &str)> = signature.split(',').map(|part| part.split_once('=').unwrap()).collect();
    let value = |name: &str| parts.iter().find(|(n, _)| *n == name).unwrap().1;
    let age = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap()
        .as_secs()
        - value("t").parse::<u64>().unwrap();
    assert!(age < 300, "a fresh timestamp");
    mac.update(format!("{}.{body}", value("t")).as_bytes());
    mac.verify_slice(&HEXLOWER.decode(value("v1").as_bytes()).unwrap())
        .unwrap();
}

pub(crate) async fn start_with_receiver() -> (Running, Receiver) {
    let (sandbox, receiver) = (Sandbox::start(config()).await.unwrap(), Receiver::default());
    sandbox.add_webhook(KEY, &receiver.listen().await, SECRET).unwrap();
    (sandbox, receiver)
}

/// A data file in a folder of its own, removed at the end.
pub(crate) struct DataFile(PathBuf);

impl DataFile {
    pub(crate) fn new(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("sandbox-{name}-{}", std::process::id())))
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.0.join("state.json")
    }
}

impl Drop for DataFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A session for one sofa at £15.00, paid. Gives the session, its intent and its charge.
pub(crate) async fn paid(sandbox: &Running, reference: &str) -> (String, String, String) {
    let session = create(sandbox, reference).await["id"].as_str().unwrap().to_owned();
    let sandbox::PayOutcome::Paid { payment_intent, .. } = sandbox.pay(&session, "4242424242424242") else {
        panic!("not paid")
    };
    let charge = sandbox.charges_for(reference).remove(0).id;
    (session, payment_intent, charge)
}

pub(crate) async fn api_post(sandbox: &Running, path: &str, fields: &[(&str, &str)]) -> Response {
    let call = client()
        .post(format!("{}/v1/{path}", sandbox.base_url()))
        .bearer_auth(KEY);
    call.form(fields).send().await.unwrap()
}

/// Pulls a lever over HTTP.
pub(crate) async fn pull(sandbox: &Running, path: &str, body: &str) -> Response {
    let call = client().post(format!("{}/_sandbox/{path}", sandbox.base_url()));
    call.header("Content-Type", "application/json")
        .body(body.to_owned())
        .send()
        .await
        .unwrap()
}

/// Waits until something holds.
pub(crate) async fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..500 {
        if holds() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("never: {what}");
}
