//! Payments while everything goes wrong: the provider's calls time out, fail before and after their work, and conflict;
//! its messages are lost, late, twice and out of order; requests die in the middle. At rest the books are right.

use std::time::Duration;

use app::language::Language;
use forms::values::Pence;
use guildhall::payments::intent::{Intent, Line, Subject};
use guildhall::payments::reconcile::reconcile;
use guildhall::payments::refund::{RefundAsked, refund};
use guildhall::payments::{store, sweep};
use jiff::SignedDuration;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use sandbox::{Chaos, SessionStatus};
use sqlx::PgPool;
use time::OffsetDateTime;

use crate::payments::CARD;
use crate::support::{THAMESGATE, TestApp};

/// How many payments are made.
const PAYMENTS: usize = 40;
/// How long a request may take before it is killed, in milliseconds at most.
const PATIENCE: u64 = 400;

async fn opened(app: &TestApp, number: usize) -> String {
    let line = |fund: &str, pence| Line {
        subject: Subject::Submission(format!("S-{number}")),
        description: format!("Thing {number}"),
        fund: fund.to_owned(),
        amount: Pence::from_pence(pence),
    };
    let pence = 100 + i64::try_from(number).unwrap();
    let intent = Intent {
        key: format!("chaos:{number}"),
        lines: vec![line("GARDEN", pence), line("WASTE", 2 * pence)],
        language: Language::English,
        next_path: "/".to_owned(),
        begun_by: None,
        is_basket: false,
    };
    let state = app.state("thamesgate");
    let mut conn = state.pool.acquire().await.unwrap();
    let payment = store::open_payment(&mut conn, &intent, state.clock.now_sql())
        .await
        .unwrap();
    payment.token
}

/// A resident who taps, pays, comes back or does not, and taps again; each request may be killed in the middle.
async fn pays(app: &TestApp, token: &str, seed: u64) {
    let mut random = StdRng::seed_from_u64(seed);
    for _ in 0..6 {
        let mut browser = app.browser(THAMESGATE);
        let path = format!("/payments/{token}");
        let patience = Duration::from_millis(random.random_range(20..PATIENCE));
        let tap = async {
            browser.get(&path).await;
            if browser.page.html.contains("method=\"post\"") {
                browser.submit_only(&[]).await;
            }
        };
        // The process dies here.
        let _ = tokio::time::timeout(patience, tap).await;
        let open = app.sandbox.sessions().into_iter().filter(|session| {
            session.client_reference_id.as_deref() == Some(token) && session.status == SessionStatus::Open
        });
        // Only a page that this browser was sent to can be paid.
        let sent_to = browser
            .page
            .headers
            .get("location")
            .and_then(|to| to.to_str().ok())
            .unwrap_or_default()
            .to_owned();
        for session in open.filter(|session| sent_to.contains(&session.id)) {
            app.sandbox.pay(&session.id, CARD);
            if random.random_bool(0.5) {
                let back = session.return_address.split_once("localhost").unwrap().1.to_owned();
                let patience = Duration::from_millis(random.random_range(5..PATIENCE));
                let _ = tokio::time::timeout(patience, browser.get(&back)).await;
            }
        }
    }
}

#[sqlx::test(migrations = "./migrations")]
async fn at_rest_the_books_are_what_the_provider_has(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let till = app.state("thamesgate").till.clone();
    app.sandbox.set_chaos(
        Chaos::wild()
            .seeded(7)
            .delayed_up_to(Duration::from_millis(50))
            .held_for(Duration::from_millis(300)),
    );
    let mut tokens = Vec::new();
    for number in 0..PAYMENTS {
        tokens.push(opened(&app, number).await);
    }
    // Four at a time.
    let queue = |first: usize| {
        let (app, tokens) = (&app, &tokens);
        async move {
            for (number, token) in tokens.iter().enumerate().skip(first).step_by(4) {
                pays(app, token, u64::try_from(number).unwrap()).await;
            }
        }
    };
    tokio::join!(queue(0), queue(1), queue(2), queue(3));
    // Some are given back, in the middle of it all.
    for token in tokens.iter().step_by(3) {
        let asked = RefundAsked {
            payment_token: token.clone(),
            amount: Some(Pence::from_pence(50)),
            line: None,
            reason: "Chaos".to_owned(),
            officer: "test".to_owned(),
        };
        let _ = refund(&till, &asked).await;
    }
    let done = app.sandbox.chaos_done();
    assert!(done.values().sum::<u64>() > 20, "it was quiet: {done:?}");

    // The storm is over: what was left behind is found.
    app.sandbox.set_chaos(Chaos::none());
    for _ in 0..30 {
        app.wait(SignedDuration::from_hours(13));
        sweep::once(&till).await.unwrap();
    }
    for token in &tokens {
        let charges = app.sandbox.charges_for(token);
        assert!(charges.len() <= 1, "{token} was charged {} times", charges.len());
        let payment = store::payment(&mut till.pool.acquire().await.unwrap(), token)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(
            payment.state.was_taken(),
            charges.len() == 1,
            "{token} is {}",
            payment.state
        );
        assert_eq!(payment.attention, None);
    }
    let paid = app
        .count("select count(*) from payments.ledger_transaction where cause = 'payment'")
        .await;
    assert!(paid > 10, "only {paid} were paid");
    let now = OffsetDateTime::now_utc();
    let day = time::Duration::days(2);
    let books = reconcile(&till, now - day, now + day).await.unwrap();
    assert_eq!(books.differences, Vec::<String>::new());
    let ours =
        "select coalesce(sum(amount_pence), 0)::bigint from payments.ledger_entry where ledger_account = 'provider'";
    let theirs: i64 = app
        .sandbox
        .balance_transactions()
        .iter()
        .map(|moved| moved.net_pence)
        .sum();
    assert_eq!(app.count(ours).await, theirs);
    app.finish().await;
}
