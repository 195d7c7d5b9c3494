//! The hosted payment page: HTML that needs no JavaScript and carries no inline script or style.

mod ended;
mod field;
mod layout;
mod pay;
mod pay_form;
mod three_d_secure;

use std::sync::Arc;

use axum::Router;
use axum::http::header;
use axum::routing::get;

pub(crate) use field::{Field, summary};
pub(crate) use layout::{Frame, Page, escape, pounds};
pub(crate) use pay::grouped;
pub(crate) use pay_form::{Mistake, looks_like_email, read_expiry};

use crate::app::App;

/// The pages under `/c`.
pub(crate) fn router() -> Router<Arc<App>> {
    Router::new()
        .route("/c/pay/{id}", get(pay::get_pay).post(pay::post_pay))
        .route(
            "/c/3ds/{id}",
            get(three_d_secure::get_check).post(three_d_secure::post_check),
        )
        .route("/c/sandbox.css", get(stylesheet))
}

async fn stylesheet() -> impl axum::response::IntoResponse {
    let headers = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (header::CACHE_CONTROL, "max-age=300"),
    ];
    (headers, include_str!("sandbox.css"))
}
