//! The sandbox through the very client that the server uses: every object and error must read as the real one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::HashMap;
use std::time::Duration;

use sandbox::{Account, Config, DisputeOutcome, PayOutcome, Running, Sandbox};
use stripe::{Client, ClientBuilder, IdempotencyKey, RequestStrategy, StripeError, StripeRequest as _};
use stripe_checkout::checkout_session::{
    CreateCheckoutSession, CreateCheckoutSessionLineItems, CreateCheckoutSessionLineItemsPriceData,
    CreateCheckoutSessionPaymentIntentData, ExpireCheckoutSession, ListCheckoutSession, ProductData,
    RetrieveCheckoutSession,
};
use stripe_client_core::{RequestBuilder, StripeMethod};
use stripe_shared::{
    ApiErrorsCode, ApiErrorsType, BalanceTransaction, BalanceTransactionSource, BalanceTransactionType, Charge,
    ChargeStatus, CheckoutSession, CheckoutSessionLocale, CheckoutSessionMode, CheckoutSessionPaymentStatus,
    CheckoutSessionStatus, Dispute, DisputeStatus, PaymentIntentStatus, Refund,
};
use stripe_types::{Currency, List};

const KEY: &str = "sk_test_thamesgate";

async fn start() -> (Running, Client) {
    let sandbox = Sandbox::start(Config::new(vec![Account::new("Thamesgate", KEY).unwrap()]))
        .await
        .unwrap();
    let client = ClientBuilder::new(KEY)
        .url(sandbox.base_url())
        .timeout(Duration::from_secs(5))
        .build()
        .unwrap();
    (sandbox, client)
}

fn new_session(unit_amount: i64) -> CreateCheckoutSession {
    let mut product = ProductData::new("Council tax");
    product.description = Some("April to March".to_owned());
    let mut price = CreateCheckoutSessionLineItemsPriceData::new(Currency::GBP);
    price.unit_amount = Some(unit_amount);
    price.product_data = Some(product);
    let mut item = CreateCheckoutSessionLineItems::new();
    item.price_data = Some(price);
    item.quantity = Some(1);
    let metadata = HashMap::from([("intent".to_owned(), "i 1 & more".to_owned())]);
    let mut intent = CreateCheckoutSessionPaymentIntentData::new();
    intent.metadata = Some(metadata.clone());
    intent.description = Some("Council tax".to_owned());
    CreateCheckoutSession::new()
        .mode(CheckoutSessionMode::Payment)
        .line_items(vec![item])
        .client_reference_id("r1")
        .metadata(metadata)
        .payment_intent_data(intent)
        .success_url("http://localhost:3000/return?session={CHECKOUT_SESSION_ID}")
        .cancel_url("http://localhost:3000/cancelled")
        .locale(CheckoutSessionLocale::EnMinusGb)
}

async fn retrieve(client: &Client, session: &CheckoutSession) -> CheckoutSession {
    let call = RetrieveCheckoutSession::new(session.id.clone());
    call.expand(vec!["payment_intent".to_owned(), "line_items".to_owned()])
        .send(client)
        .await
        .unwrap()
}

#[tokio::test]
async fn sessions_and_intents_read_as_real_ones() {
    let (sandbox, client) = start().await;
    let key = RequestStrategy::Idempotent(IdempotencyKey::new("k1").unwrap());
    let session = new_session(12_345)
        .customize()
        .request_strategy(key.clone())
        .send(&client)
        .await
        .unwrap();
    let replayed = new_session(12_345)
        .customize()
        .request_strategy(key)
        .send(&client)
        .await
        .unwrap();
    assert_eq!(session.id, replayed.id);
    assert_eq!(
        (session.amount_total, session.currency.clone()),
        (Some(12_345), Some(Currency::GBP))
    );
    assert_eq!(session.metadata.clone().unwrap()["intent"], "i 1 & more");
    assert!(session.url.clone().unwrap().starts_with(sandbox.base_url()));

    assert!(matches!(
        sandbox.pay(session.id.as_str(), "4000000000009995"),
        PayOutcome::Declined { .. }
    ));
    let open = retrieve(&client, &session).await;
    assert_eq!(open.status, Some(CheckoutSessionStatus::Open));
    let intent = open.payment_intent.unwrap().into_object().unwrap();
    assert_eq!(intent.status, PaymentIntentStatus::RequiresPaymentMethod);
    let error = intent.last_payment_error.unwrap();
    assert_eq!(
        (error.code, error.type_),
        (Some(ApiErrorsCode::CardDeclined), ApiErrorsType::CardError)
    );
    assert_eq!(error.payment_method.unwrap().card.unwrap().last4, "9995");

    assert_eq!(
        sandbox.pay(session.id.as_str(), "4000002500003155"),
        PayOutcome::NeedsThreeDSecure
    );
    let waiting = retrieve(&client, &session)
        .await
        .payment_intent
        .unwrap()
        .into_object()
        .unwrap();
    assert_eq!(waiting.status, PaymentIntentStatus::RequiresAction);
    assert!(
        waiting
            .next_action
            .unwrap()
            .redirect_to_url
            .unwrap()
            .url
            .unwrap()
            .contains("/c/3ds/")
    );

    assert!(matches!(
        sandbox.pay(session.id.as_str(), "4242424242424242"),
        PayOutcome::Paid { .. }
    ));
    let paid = retrieve(&client, &session).await;
    assert_eq!(paid.status, Some(CheckoutSessionStatus::Complete));
    assert_eq!(paid.payment_status, CheckoutSessionPaymentStatus::Paid);
    let item = paid.line_items.unwrap().data.remove(0);
    assert_eq!(
        (item.amount_total, item.quantity, item.price.unwrap().unit_amount),
        (12_345, Some(1), Some(12_345))
    );
    let intent = paid.payment_intent.unwrap().into_object().unwrap();
    assert_eq!(
        (intent.status, intent.amount_received),
        (PaymentIntentStatus::Succeeded, 12_345)
    );
    assert_eq!(
        (intent.metadata["intent"].as_str(), intent.description.as_deref()),
        ("i 1 & more", Some("Council tax"))
    );
    assert!(intent.last_payment_error.is_none());
    let list = ListCheckoutSession::new()
        .payment_intent(intent.id.as_str())
        .limit(1)
        .send(&client)
        .await
        .unwrap();
    assert_eq!(
        (list.data.len(), list.data[0].id.clone(), list.has_more),
        (1, session.id, false)
    );
}

#[tokio::test]
async fn expiry_reads_as_real() {
    let (_sandbox, client) = start().await;
    let session = new_session(3_000).send(&client).await.unwrap();
    let expired = ExpireCheckoutSession::new(session.id.clone())
        .send(&client)
        .await
        .unwrap();
    assert_eq!(expired.status, Some(CheckoutSessionStatus::Expired));
    assert_eq!(expired.payment_status, CheckoutSessionPaymentStatus::Unpaid);
    let StripeError::Stripe(error, 400) = ExpireCheckoutSession::new(session.id).send(&client).await.unwrap_err()
    else {
        panic!("another error");
    };
    assert_eq!(error.type_, ApiErrorsType::InvalidRequestError);
}

#[tokio::test]
async fn errors_read_as_real_ones() {
    let (sandbox, client) = start().await;
    let error = async |client: &Client, call: CreateCheckoutSession| match call.send(client).await {
        Err(StripeError::Stripe(error, status)) => (status, error.type_.clone(), error.code.clone()),
        other => panic!("{other:?}"),
    };
    let small = error(&client, new_session(29)).await;
    assert_eq!(
        small,
        (
            400,
            ApiErrorsType::InvalidRequestError,
            Some(ApiErrorsCode::AmountTooSmall)
        )
    );
    let stranger = ClientBuilder::new("sk_test_nobody")
        .url(sandbox.base_url())
        .build()
        .unwrap();
    assert_eq!(error(&stranger, new_session(3_000)).await.0, 401);
    match RetrieveCheckoutSession::new("cs_test_none").send(&client).await {
        Err(StripeError::Stripe(error, 404)) => assert_eq!(error.code, Some(ApiErrorsCode::ResourceMissing)),
        other => panic!("{other:?}"),
    }
    let keyed = |amount| {
        let key = RequestStrategy::Idempotent(IdempotencyKey::new("k1").unwrap());
        new_session(amount).customize().request_strategy(key)
    };
    keyed(3_000).send(&client).await.unwrap();
    match keyed(3_001).send(&client).await {
        Err(StripeError::Stripe(error, 400)) => assert_eq!(error.type_, ApiErrorsType::IdempotencyError),
        other => panic!("{other:?}"),
    }
}

/// A call that this client has no function for, read as one of its types.
macro_rules! get {
    ($client:expr, $type:ty, $path:expr, $query:expr) => {{
        let mut call = RequestBuilder::new(StripeMethod::Get, $path);
        call.query = Some($query.to_owned());
        call.customize::<$type>().send($client).await.unwrap()
    }};
}

#[tokio::test]
async fn charges_and_balance_transactions_read_as_real_ones() {
    let (sandbox, client) = start().await;
    let session = new_session(12_345).send(&client).await.unwrap();
    sandbox.pay(session.id.as_str(), "4000000000000002");
    sandbox.pay(session.id.as_str(), "4242424242424242");
    let charges = get!(&client, List<Charge>, "/charges", "expand[]=data.balance_transaction").data;
    assert_eq!((charges.len(), charges[0].status.clone()), (2, ChargeStatus::Succeeded));
    assert_eq!(charges[1].status, ChargeStatus::Failed);
    assert!(charges[1].balance_transaction.is_none() && !charges[1].refunded);
    let booked = charges[0].balance_transaction.clone().unwrap().into_object().unwrap();
    assert_eq!((booked.amount, booked.fee, booked.net), (12_345, 205, 12_140));
    assert_eq!(booked.fee_details[0].amount, 205);
    assert_eq!(booked.type_, BalanceTransactionType::Charge);
    let path = format!("/charges/{}", charges[0].id);
    assert_eq!(get!(&client, Charge, path, "").id, charges[0].id);
    let query = "type=charge&limit=5&created[gte]=1&expand[]=data.source";
    let list = get!(&client, List<BalanceTransaction>, "/balance_transactions", query);
    assert_eq!((list.data.len(), list.has_more), (1, false));
    match list.data[0].source.clone().unwrap().into_object().unwrap() {
        BalanceTransactionSource::Charge(charge) => {
            assert_eq!(charge.metadata["intent"], "i 1 & more");
            assert!(charge.payment_intent.is_some());
        }
        other => panic!("{other:?}"),
    }
    let path = format!("/balance_transactions/{}", list.data[0].id);
    assert_eq!(get!(&client, BalanceTransaction, path, "").reporting_category, "charge");
}

#[tokio::test]
async fn refunds_read_as_real_ones() {
    let (sandbox, client) = start().await;
    let session = new_session(3_000).send(&client).await.unwrap();
    let PayOutcome::Paid { payment_intent, .. } = sandbox.pay(session.id.as_str(), "4242424242424242") else {
        panic!("not paid")
    };
    let refund = |amount: i64| {
        let form = HashMap::from([
            ("payment_intent", payment_intent.clone()),
            ("amount", amount.to_string()),
        ]);
        let call = RequestBuilder::new(StripeMethod::Post, "/refunds").form(&form);
        let key = RequestStrategy::Idempotent(IdempotencyKey::new(format!("refund-{amount}")).unwrap());
        call.customize::<Refund>().request_strategy(key)
    };
    sandbox.hold_refunds(true);
    let pending = refund(1_000).send(&client).await.unwrap();
    assert_eq!((pending.status.as_deref(), pending.amount), (Some("pending"), 1_000));
    assert_eq!(
        refund(1_000).send(&client).await.unwrap().id,
        pending.id,
        "once for its key"
    );
    sandbox.fail_refund(pending.id.as_str());
    let path = format!("/refunds/{}", pending.id);
    let failed = get!(&client, Refund, path, "expand[]=failure_balance_transaction");
    assert_eq!(failed.failure_reason.as_deref(), Some("expired_or_canceled_card"));
    let back = failed.failure_balance_transaction.unwrap().into_object().unwrap();
    assert_eq!((back.type_, back.net), (BalanceTransactionType::RefundFailure, 1_000));
    let listed = get!(
        &client,
        List<Refund>,
        "/refunds",
        format!("payment_intent={payment_intent}")
    );
    assert_eq!(listed.data.len(), 1);
    match refund(3_001).send(&client).await {
        Err(StripeError::Stripe(error, 400)) => assert_eq!(error.param.as_deref(), Some("amount")),
        other => panic!("{other:?}"),
    }
    refund(3_000).send(&client).await.unwrap();
    match refund(1).send(&client).await {
        Err(StripeError::Stripe(error, 400)) => assert_eq!(error.code, Some(ApiErrorsCode::ChargeAlreadyRefunded)),
        other => panic!("{other:?}"),
    }
    let query = "type=refund&expand[]=data.source&expand[]=data.source.charge";
    let booked = get!(&client, List<BalanceTransaction>, "/balance_transactions", query).data;
    match booked[0].source.clone().unwrap().into_object().unwrap() {
        BalanceTransactionSource::Refund(refund) => {
            assert_eq!(
                refund.charge.unwrap().into_object().unwrap().metadata["intent"],
                "i 1 & more"
            );
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn disputes_read_as_real_ones() {
    let (sandbox, client) = start().await;
    let session = new_session(3_000).send(&client).await.unwrap();
    sandbox.pay(session.id.as_str(), "4242424242424242");
    let charge = sandbox.charges_for("r1").remove(0).id;
    let id = sandbox.dispute(&charge).unwrap();
    let list = get!(
        &client,
        List<Dispute>,
        "/disputes",
        format!("charge={charge}&expand[]=data.charge")
    );
    let dispute = &list.data[0];
    assert_eq!((dispute.id.as_str(), dispute.amount), (id.as_str(), 3_000));
    assert_eq!(dispute.status, DisputeStatus::NeedsResponse);
    assert!(dispute.charge.clone().into_object().unwrap().disputed);
    let call = RequestBuilder::new(StripeMethod::Post, "/refunds").form(&HashMap::from([("charge", &charge)]));
    match call.customize::<Refund>().send(&client).await {
        Err(StripeError::Stripe(error, 400)) => assert_eq!(error.code, Some(ApiErrorsCode::ChargeDisputed)),
        other => panic!("{other:?}"),
    }
    sandbox.answer_dispute(&id);
    sandbox.close_dispute(&id, DisputeOutcome::Won);
    let won = get!(&client, Dispute, format!("/disputes/{id}"), "");
    assert_eq!((won.status, won.balance_transactions.len()), (DisputeStatus::Won, 2));
    assert!(won.evidence.uncategorized_text.is_some() && won.evidence_details.has_evidence);
    let query = "type=adjustment&expand[]=data.source";
    let booked = get!(&client, List<BalanceTransaction>, "/balance_transactions", query).data;
    let nets: Vec<i64> = booked.iter().map(|transaction| transaction.net).collect();
    assert_eq!(nets, [3_000, -5_000]);
    for transaction in booked {
        match transaction.source.unwrap().into_object().unwrap() {
            BalanceTransactionSource::Dispute(dispute) => assert_eq!(dispute.id.as_str(), id),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn a_session_whose_money_comes_later_reads_as_real() {
    let (sandbox, client) = start().await;
    let session = new_session(3_000).send(&client).await.unwrap();
    assert!(matches!(
        sandbox.pay_later(session.id.as_str()),
        PayOutcome::Processing { .. }
    ));
    let waiting = retrieve(&client, &session).await;
    assert_eq!(waiting.status, Some(CheckoutSessionStatus::Complete));
    assert_eq!(waiting.payment_status, CheckoutSessionPaymentStatus::Unpaid);
    let intent = waiting.payment_intent.unwrap().into_object().unwrap();
    assert_eq!(intent.status, PaymentIntentStatus::Processing);
    sandbox.settle_later(session.id.as_str(), true);
    assert_eq!(
        retrieve(&client, &session).await.payment_status,
        CheckoutSessionPaymentStatus::Paid
    );
}
