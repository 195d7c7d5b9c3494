//! Malformed calls of every sort are refused, and the sandbox works on.

use sandbox::Sandbox;

use crate::support::*;

#[tokio::test]
async fn nothing_malformed_is_taken_or_brings_it_down() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let (_, _, charge) = paid(&sandbox, "r1").await;
    let bodies: [&[u8]; 12] = [
        b"",
        b"\0\0\0",
        b"\xff\xfe%ff",
        b"{",
        b"[[[[[[[[",
        b"null",
        b"{\"amount\":1e400}",
        b"{\"amount\":-9223372036854775809,\"card\":5}",
        b"amount=%&payment_intent[][]=",
        b"a[b][c][d][e][f][g][h]=1",
        b"evidence[x]=1&metadata=2&metadata[a]=3",
        "{\"amount\":1,\"reference\":\"\u{202e}\",\"description\":{},\"return_url\":[]}".as_bytes(),
    ];
    let paths = [
        "/v1/checkout/sessions",
        "/v1/checkout/sessions/%ff/expire",
        "/v1/refunds",
        "/v1/disputes/dp_none",
        "/v1/disputes/%00/close",
        "/v1/charges",
        "/v1/nothing",
        "/govuk-pay/v1/payments",
        "/govuk-pay/v1/payments/%ff/cancel",
        "/govuk-pay/v1/payments/x/refunds",
        "/govuk-pay/v1/nothing",
        "/govuk-pay/secure",
        "/govuk-pay/secure/%ff",
        "/govuk-pay/card_details/x",
        "/govuk-pay/card_details/x/confirm",
        "/govuk-pay/card_details/x/cancel",
        "/c/pay/x",
        "/c/3ds/x",
        "/_sandbox/chaos",
        "/_sandbox/refunds",
        "/_sandbox/refunds/x/fail",
        "/_sandbox/charges/x/dispute",
        "/_sandbox/disputes/x/close",
        "/_sandbox/sessions/x/settle-later",
        "/_sandbox/govuk-pay/payments/x/pay",
        "/_sandbox/fail-next",
    ];
    for path in paths {
        for body in bodies {
            for kind in [
                "application/json",
                "application/x-www-form-urlencoded",
                "text/plain",
                "\u{ff}",
            ] {
                for key in [KEY, PAY_KEY] {
                    let call = client()
                        .post(format!("{}{path}", sandbox.base_url()))
                        .header("Content-Type", kind.as_bytes())
                        .bearer_auth(key)
                        .body(body.to_vec());
                    let status = call.send().await.unwrap().status().as_u16();
                    assert!(status < 500, "{path} {body:?} {kind}: {status}");
                    let lever = path.starts_with("/_sandbox");
                    assert!(status >= 400 || lever, "{path} {body:?} {kind}: {status}");
                }
            }
        }
    }
    for query in [
        "%",
        "=",
        "[]=1",
        "limit=%00",
        "created[gte][lt]=1",
        "expand=1",
        "page=%ff",
        "display_size=🙂",
    ] {
        for path in [
            "/v1/balance_transactions",
            "/v1/charges",
            "/v1/refunds",
            "/v1/disputes",
            "/v1/checkout/sessions",
            "/govuk-pay/v1/payments",
            "/govuk-pay/v1/refunds",
        ] {
            let key = if path.starts_with("/v1") { KEY } else { PAY_KEY };
            let call = client()
                .get(format!("{}{path}?{query}", sandbox.base_url()))
                .bearer_auth(key);
            let status = call.send().await.unwrap().status().as_u16();
            assert!(status < 500, "{path}?{query}: {status}");
        }
    }
    let huge = client()
        .post(format!("{}/govuk-pay/v1/payments", sandbox.base_url()))
        .bearer_auth(PAY_KEY)
        .body(vec![b'x'; 300 * 1024]);
    assert_eq!(huge.send().await.unwrap().status(), 413);
    let long_key = call_to_create(&sandbox, "r2").header("Idempotency-Key", "k".repeat(256));
    assert_eq!(long_key.send().await.unwrap().status(), 400);
    assert_eq!(sandbox.charges_for("r1")[0].id, charge, "nothing has changed");
    assert_eq!(sandbox.charges_for("r1")[0].refunded_pence, 0);
    assert!(sandbox.refunds().is_empty() && sandbox.govuk_pay().payments().is_empty());
    assert_eq!(sandbox.sessions().len(), 1);
    create(&sandbox, "r3").await;
}
