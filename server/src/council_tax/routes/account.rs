//! An online council tax account: for a resident who has linked it, and, read-only, for whoever has a helper's link.
//! To everybody else none of these pages is there.

mod bill_change;
mod facts;
mod helper_links;
mod instalments;
mod overview;
mod recovery;
mod seen;
mod transactions;
mod unlink;
mod what_if;
mod why;

use std::sync::Arc;

use app::pages::council_tax::account::LinkedAccount;
use axum::Router;
use axum::routing::get;

use crate::accounts::link::Link;
use crate::councils::CouncilState;
use crate::error::AppError;
use crate::http::visit::Visit;
use seen::Door;

/// Where the account of a link is, without language prefix.
pub fn path(link_token: &str) -> String {
    Door::Linked.path(link_token)
}

/// The routes of online accounts.
pub(super) fn router() -> Router<Arc<CouncilState>> {
    let own = reading()
        .route("/pay", get(overview::get_pay))
        .route(
            "/helpers",
            get(helper_links::get_helpers).post(helper_links::post_helper),
        )
        .route("/helpers/end", axum::routing::post(helper_links::post_end))
        .route("/unlink", get(unlink::get_unlink).post(unlink::post_unlink));
    Router::new()
        .nest("/council-tax/account/{token}", own)
        .nest("/council-tax/look/{token}", reading())
}

/// What a helper may see too.
fn reading() -> Router<Arc<CouncilState>> {
    Router::new()
        .route("/", get(overview::get_overview))
        .route("/instalments", get(instalments::get_instalments))
        .route("/instalments.ics", get(instalments::get_calendar))
        .route("/transactions", get(transactions::get_transactions))
        .route("/why", get(why::get_why))
        .route("/recovery", get(recovery::get_recovery))
        .route("/what-if", get(what_if::get_what_if))
        .route("/what-if/{question}", get(what_if::get_question))
}

/// A linked account in a list; none when it has gone, or is no longer this person's.
///
/// # Errors
/// When Postgres does not answer.
pub async fn at_a_glance(visit: &Visit, link: &Link) -> Result<Option<LinkedAccount>, AppError> {
    let seen = seen::load(visit, link).await?;
    Ok(seen.map(|known| LinkedAccount {
        account: facts::account(&known),
        owing: facts::owing(&known),
        href: visit.href(&path(&link.token)),
    }))
}
