//! A stateful double of the payment provider, for the demo and for tests.
//!
//! It speaks Stripe's HTTP API for the calls that Guildhall makes, shows a hosted payment page that takes Stripe's
//! published test cards, and sends signed webhooks. No money moves, no card number is kept, and it refuses to run
//! beside a live key.
//!
//! ```no_run
//! # async fn example() -> anyhow::Result<()> {
//! use sandbox::{Account, Config, PayOutcome, Sandbox};
//!
//! let running = Sandbox::start(Config::new(vec![Account::new("Thamesgate", "sk_test_thamesgate")?])).await?;
//! running.add_webhook("sk_test_thamesgate", "http://127.0.0.1:3000/payments/webhook", "whsec_secret")?;
//! // … the server creates a session at `running.base_url()` …
//! let outcome = running.pay("cs_test_…", "4242424242424242");
//! assert!(matches!(outcome, PayOutcome::Paid { .. }));
//! # Ok(()) }
//! ```

#![recursion_limit = "256"] // The provider's objects have many fields.

mod account;
mod api;
mod app;
mod card;
mod charge;
mod checkout;
mod clock;
mod config;
mod connection;
mod control;
mod control_routes;
mod event;
mod failure;
mod form;
mod id;
mod object;
mod page;
mod payment_intent;
mod refund;
mod running;
mod session;
mod signature;
mod state;
mod store;
mod webhook;

pub use account::{Account, WebhookEndpoint};
pub use card::Decline;
pub use charge::ChargeSummary;
pub use checkout::{PayOutcome, ThreeDSecureAnswer};
pub use config::Config;
pub use event::EventSummary;
pub use failure::FailureMode;
pub use running::{Running, Sandbox};
pub use session::{SessionStatus, SessionSummary};
