//! A stateful double of the payment providers, for the demo and for tests.
//!
//! It speaks Stripe's and GOV.UK Pay's HTTP APIs for the calls that Guildhall makes, shows hosted payment pages that
//! take the providers' published test cards, and sends signed webhooks. No money moves, no card number is kept, and it
//! refuses to run beside a live key.
//!
//! ```no_run
//! # async fn example() -> anyhow::Result<()> {
//! use sandbox::{Account, Chaos, ChaosKind, Config, PayAccount, PayOutcome, PaymentAttempt, Sandbox};
//!
//! let running = Sandbox::start(Config {
//!     pay_accounts: vec![PayAccount::new("Wealdmoor", "api_test_wealdmoor")?],
//!     ..Config::new(vec![Account::new("Thamesgate", "sk_test_thamesgate")?])
//! })
//! .await?;
//! running.add_webhook("sk_test_thamesgate", "http://127.0.0.1:3000/payments/webhook", "whsec_secret")?;
//! // … the server creates a session at `running.base_url()` …
//! let outcome = running.pay("cs_test_…", "4242424242424242");
//! assert!(matches!(outcome, PayOutcome::Paid { .. }));
//! // … another council's server creates a payment at `running.govuk_pay().base_url()` …
//! let outcome = running.govuk_pay().pay("hu20sqlact5260q2nanm0q8u93", "4444333322221111");
//! assert!(matches!(outcome, PaymentAttempt::Paid { .. }));
//! // Things can go wrong once, or by chance.
//! running.set_chaos(Chaos::mild().with(ChaosKind::WebhookDropped, 100).seeded(7));
//! # Ok(()) }
//! ```

#![recursion_limit = "256"] // The provider's objects have many fields.

mod account;
mod api;
mod app;
mod balance;
mod calendar;
mod card;
mod chaos;
mod chaos_at_work;
mod chaos_routes;
mod charge;
mod checkout;
mod clock;
mod config;
mod connection;
mod control;
mod control_routes;
mod dispute;
mod event;
mod failure;
mod form;
mod govuk_pay;
mod id;
mod money_levers;
mod money_routes;
mod object;
mod page;
mod payment_intent;
mod refund;
mod running;
mod session;
mod signature;
mod state;
mod statement_descriptor;
mod store;
mod webhook;

pub use account::{Account, WebhookEndpoint, carries_live_key};
pub use balance::BalanceSummary;
pub use card::Decline;
pub use chaos::{Chaos, ChaosKind};
pub use charge::ChargeSummary;
pub use checkout::{PayOutcome, ThreeDSecureAnswer};
pub use config::Config;
pub use dispute::{DisputeOutcome, DisputeStatus, DisputeSummary};
pub use event::EventSummary;
pub use failure::FailureMode;
pub use govuk_pay::{
    GovukPay, PayAccount, PaymentAttempt, PaymentRefundStatus, PaymentRefundSummary, PaymentStatus, PaymentSummary,
};
pub use refund::{RefundStatus, RefundSummary};
pub use running::{Running, Sandbox};
pub use session::{SessionStatus, SessionSummary};
