//! Signing in and out, and the accounts that a resident has linked. Nothing here says whether an address or an account is
//! known.

mod link_account;
mod sign_in;

use std::sync::Arc;

use app::pages::council_tax::account::{SignedOutPage, SignedOutWhy, Viewer};
use axum::Router;
use axum::response::Response;
use axum::routing::{get, post};
use http::StatusCode;
use leptos::prelude::*;
use tower_sessions::Session;

use super::resident;
use crate::councils::CouncilState;
use crate::error::AppError;
use crate::http::posted::Posted;
use crate::http::visit::Visit;

/// Where somebody signs in.
pub const SIGN_IN: &str = "/account/sign-in";
/// Where an account is linked.
pub const LINK: &str = "/account/link";
/// Where anybody can pay without signing in.
pub const PAY: &str = "/council-tax/pay";

/// The routes of residents' accounts.
pub fn router() -> Router<Arc<CouncilState>> {
    Router::new()
        .route(SIGN_IN, get(sign_in::get_email).post(sign_in::post_email))
        .route("/account/sign-in/code", get(sign_in::get_code).post(sign_in::post_code))
        .route("/account/sign-in/again", post(sign_in::post_again))
        .route("/account/sign-out", post(post_sign_out).get(get_signed_out))
        .route(LINK, get(link_account::get_link).post(link_account::post_link))
        .route("/account", get(link_account::get_accounts))
}

/// Somebody who is signed in, as pages say it.
pub fn viewer(visit: &Visit) -> Viewer {
    Viewer::SignedIn {
        sign_out_action: visit.href("/account/sign-out"),
    }
}

/// To the sign-in page.
pub fn to_sign_in(visit: &Visit) -> Response {
    visit.redirect(SIGN_IN)
}

/// `POST /account/sign-out`
async fn post_sign_out(session: Session, posted: Posted) -> Result<Response, AppError> {
    resident::sign_out(&session).await?;
    Ok(posted.visit.redirect("/account/sign-out"))
}

/// `GET /account/sign-out`
async fn get_signed_out(visit: Visit) -> Response {
    let (sign_in, pay) = (visit.href(SIGN_IN), visit.href(PAY));
    visit.page(
        StatusCode::OK,
        || view! { <SignedOutPage why=SignedOutWhy::Asked sign_in_href=sign_in pay_href=pay/> },
    )
}
