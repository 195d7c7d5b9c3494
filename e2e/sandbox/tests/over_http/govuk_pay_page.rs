//! GOV.UK Pay's payment pages, as a browser meets them.

use reqwest::{Method, Response};
use sandbox::{PaymentStatus, Running, Sandbox};
use serde_json::{Value, json};

use crate::govuk_pay::{call, create_payment, garden};
use crate::support::*;

/// A browser with one cookie.
struct Browser {
    origin: String,
    cookie: String,
    card_page: String,
}

impl Browser {
    /// Follows `next_url`.
    async fn open(sandbox: &Running, payment: &Value) -> Self {
        let url = payment["_links"]["next_url"]["href"].as_str().unwrap();
        let answer = client().get(url).send().await.unwrap();
        assert_eq!(answer.status(), 303);
        let cookie = answer.headers()["set-cookie"].to_str().unwrap();
        assert!(
            cookie.contains("HttpOnly") && cookie.contains("Path=/govuk-pay"),
            "{cookie}"
        );
        Self {
            origin: sandbox.base_url().to_owned(),
            cookie: cookie.split(';').next().unwrap().to_owned(),
            card_page: answer.headers()["location"].to_str().unwrap().to_owned(),
        }
    }

    async fn get(&self, path: &str) -> Response {
        let call = client()
            .get(format!("{}{path}", self.origin))
            .header("Cookie", &self.cookie);
        call.send().await.unwrap()
    }

    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Response {
        let call = client()
            .post(format!("{}{path}", self.origin))
            .header("Cookie", &self.cookie);
        call.form(fields).send().await.unwrap()
    }

    async fn type_card(&self, number: &str) -> Response {
        let fields = [
            ("cardNo", number),
            ("expiryDate", "12/34"),
            ("cardholderName", "A <Resident>"),
            ("cvc", "123"),
            ("addressLine1", "1 High Street"),
            ("addressCity", "Thamesgate"),
            ("addressPostcode", "sw1a 1aa"),
            ("email", "resident@example.com"),
        ];
        self.post(&self.card_page, &fields).await
    }
}

async fn fetch_payment(sandbox: &Running, payment: &Value) -> Value {
    let path = format!("payments/{}", payment["payment_id"].as_str().unwrap());
    call(sandbox, Method::GET, &path)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap()
}

#[tokio::test]
async fn a_payer_pays_and_goes_back() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let payment = create_payment(&sandbox, &garden("R1")).await;
    let browser = Browser::open(&sandbox, &payment).await;
    assert_eq!(fetch_payment(&sandbox, &payment).await["state"]["status"], "started");
    let page = browser.get(&browser.card_page).await;
    let policy = page.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.contains("form-action 'self' http://localhost:3000;"), "{policy}");
    let html = page.text().await.unwrap();
    for text in [
        "lang=\"en-GB\"",
        "Garden waste &amp; &lt;more&gt;",
        "£65.00",
        "Enter card details",
        "Cancel payment",
    ] {
        assert!(html.contains(text), "{text}");
    }
    assert!(!html.contains("<script") && !html.contains("style="));
    let submitted = browser.type_card("4444 3333 2222 1111").await;
    assert_eq!(submitted.status(), 303);
    let confirm = submitted.headers()["location"].to_str().unwrap().to_owned();
    assert!(confirm.ends_with("/confirm"));
    assert_eq!(fetch_payment(&sandbox, &payment).await["state"]["status"], "submitted");
    let html = browser.get(&confirm).await.text().await.unwrap();
    assert!(html.contains("Confirm your payment") && html.contains("•••• 1111") && html.contains("A &lt;Resident&gt;"));
    assert!(!html.contains("4444333322221111"));
    for _ in 0..2 {
        let done = browser.post(&confirm, &[]).await;
        assert_eq!(done.status(), 303);
        assert_eq!(done.headers()["location"], "http://localhost:3000/return?payment=r1");
    }
    let paid = fetch_payment(&sandbox, &payment).await;
    assert_eq!(paid["state"]["status"], "success");
    assert_eq!(paid["email"], "resident@example.com");
    assert_eq!(paid["card_details"]["cardholder_name"], "A <Resident>");
    assert_eq!(paid["card_details"]["billing_address"]["postcode"], "SW1A 1AA");
    let html = browser.get(&browser.card_page).await.text().await.unwrap();
    assert!(html.contains("Your payment was successful") && !html.contains("No money"));
}

#[tokio::test]
async fn the_address_lets_in_one_browser_once() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let payment = create_payment(&sandbox, &garden("R1")).await;
    let browser = Browser::open(&sandbox, &payment).await;
    let url = payment["_links"]["next_url"]["href"].as_str().unwrap();
    let stranger = client().get(url).send().await.unwrap();
    assert_eq!(stranger.status(), 400);
    assert!(
        stranger
            .text()
            .await
            .unwrap()
            .contains("Your payment session has expired")
    );
    let path = url.strip_prefix(sandbox.base_url()).unwrap();
    assert_eq!(browser.get(path).await.status(), 303, "the same browser may come back");
    let without = client().get(format!("{}{}", sandbox.base_url(), browser.card_page));
    assert_eq!(without.send().await.unwrap().status(), 400);
    let forged = client().get(format!("{}{}", sandbox.base_url(), browser.card_page));
    let id = payment["payment_id"].as_str().unwrap();
    assert_eq!(
        forged
            .header("Cookie", format!("pay_{id}=x"))
            .send()
            .await
            .unwrap()
            .status(),
        400
    );
    // Asked again, the payment has a fresh address for a payer who lost the first.
    let again = fetch_payment(&sandbox, &payment).await;
    assert_ne!(again["_links"]["next_url"], payment["_links"]["next_url"]);
    Browser::open(&sandbox, &again).await;
    let other = create_payment(&sandbox, &garden("R2")).await;
    let post = &other["_links"]["next_url_post"];
    let fields = [("chargeTokenId", post["params"]["chargeTokenId"].as_str().unwrap())];
    let opened = client()
        .post(post["href"].as_str().unwrap())
        .form(&fields)
        .send()
        .await
        .unwrap();
    assert_eq!(opened.status(), 303);
}

#[tokio::test]
async fn declines_errors_and_cancellations_say_so_and_lead_back() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    for (card, status, code, text) in [
        ("4000000000000002", "failed", "P0010", "Your payment has been declined"),
        ("4000000000000069", "failed", "P0010", "Your payment has been declined"),
        ("4000000000000127", "failed", "P0010", "Your payment has been declined"),
        ("4000000000000119", "error", "P0050", "experiencing technical problems"),
    ] {
        let payment = create_payment(&sandbox, &garden("R1")).await;
        let browser = Browser::open(&sandbox, &payment).await;
        let html = browser.type_card(card).await.text().await.unwrap();
        assert!(
            html.contains(text) && html.contains("No money has been taken"),
            "{card}: {html}"
        );
        assert!(html.contains("href=\"http://localhost:3000/return?payment=r1\""));
        let seen = fetch_payment(&sandbox, &payment).await;
        assert_eq!(
            (&seen["state"]["status"], &seen["state"]["code"]),
            (&status.into(), &code.into()),
            "{card}"
        );
    }
    let payment = create_payment(&sandbox, &garden("R2")).await;
    let browser = Browser::open(&sandbox, &payment).await;
    let html = browser
        .post(&format!("{}/cancel", browser.card_page), &[])
        .await
        .text()
        .await
        .unwrap();
    assert!(html.contains("Your payment has been cancelled"));
    assert_eq!(fetch_payment(&sandbox, &payment).await["state"]["code"], "P0030");
    assert_eq!(
        browser.type_card("4444333322221111").await.status(),
        200,
        "says that it is cancelled"
    );
    let last = sandbox.govuk_pay().payments().pop().unwrap();
    assert_eq!(last.status, PaymentStatus::Failed);
}

#[tokio::test]
async fn the_page_helps_with_mistakes_in_both_languages() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let mut body = garden("R1");
    body["language"] = "cy".into();
    body["prefilled_cardholder_details"] = json!({ "cardholder_name": "E. Llwyd" });
    let payment = create_payment(&sandbox, &body).await;
    assert_eq!(payment["language"], "cy");
    let browser = Browser::open(&sandbox, &payment).await;
    let html = browser.get(&browser.card_page).await.text().await.unwrap();
    for text in [
        "<html lang=\"cy\">",
        "Rhowch fanylion eich cerdyn",
        "Rhif y cerdyn",
        "value=\"E. Llwyd\"",
    ] {
        assert!(html.contains(text), "{text}");
    }
    let empty = browser.post(&browser.card_page, &[("email", "x\"><b>")]).await;
    assert_eq!(empty.status(), 422);
    let html = empty.text().await.unwrap();
    assert!(html.contains("Mae problem") && html.contains("Gwall:") && html.contains("x&quot;&gt;&lt;b&gt;"));
    for id in [
        "cardNo",
        "expiryDate",
        "cardholderName",
        "cvc",
        "addressLine1",
        "addressCity",
        "addressPostcode",
        "email",
    ] {
        assert!(
            html.contains(&format!("href=\"#{id}\"")) && html.contains(&format!("id=\"{id}-error\"")),
            "{id}"
        );
    }
    let maestro = browser.type_card("6759649826438453").await;
    assert_eq!(maestro.status(), 422);
    assert!(maestro.text().await.unwrap().contains("Ni dderbynnir Maestro"));
    let real = browser.type_card("4111111111111111").await;
    assert!(real.text().await.unwrap().contains("Defnyddiwch gerdyn prawf"));
    assert_eq!(fetch_payment(&sandbox, &payment).await["state"]["status"], "started");
    let confirm = browser.type_card("4242424242424242").await.headers()["location"]
        .to_str()
        .unwrap()
        .to_owned();
    assert!(
        browser
            .get(&confirm)
            .await
            .text()
            .await
            .unwrap()
            .contains("Cadarnhewch eich taliad")
    );
    assert_eq!(browser.post(&confirm, &[]).await.status(), 303);
}
