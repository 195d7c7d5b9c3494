//! Paying council tax without signing in: find the account, see what is owed and choose an amount, then pay.

pub mod account;
mod amount;
mod find;

use std::sync::Arc;

use axum::Router;
use axum::routing::get;

use crate::councils::CouncilState;
use crate::http::visit::Visit;

/// Where the session keeps which account was found.
pub(super) const FOUND_ACCOUNT: &str = "council-tax-account";

/// The routes of council tax. Only these load a session.
pub fn router() -> Router<Arc<CouncilState>> {
    Router::new()
        .route(
            "/council-tax",
            get(async |visit: Visit| visit.redirect("/council-tax/pay")),
        )
        .route(
            "/council-tax/pay",
            get(find::get_find_account).post(find::post_find_account),
        )
        .route(
            "/council-tax/pay/amount",
            get(amount::get_amount).post(amount::post_amount),
        )
        .merge(account::router())
}
