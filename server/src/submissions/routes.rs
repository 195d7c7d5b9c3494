//! Forms over HTTP: the list, the start page, questions, check answers, confirmation.

mod check_answers;
mod confirmation;
mod place;
mod question;
mod start;

use std::sync::Arc;

use axum::Router;
use axum::routing::get;

use crate::councils::CouncilState;

/// The routes of forms.
pub fn router() -> Router<Arc<CouncilState>> {
    Router::new()
        .route("/", get(start::get_home))
        .route("/forms", get(start::get_forms))
        .route("/forms/{form}", get(start::get_start))
        .route(
            "/forms/{form}/check-answers",
            get(check_answers::get_check_answers).post(check_answers::post_check_answers),
        )
        .route("/forms/{form}/confirmation", get(confirmation::get_confirmation))
        .route(
            "/forms/{form}/{page}",
            get(question::get_page).post(question::post_page),
        )
}
