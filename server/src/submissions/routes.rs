//! Forms over HTTP: the list, the start page, questions, check answers, confirmation.

mod begin;
mod check_answers;
mod confirmation;
mod files;
mod group;
mod lookup;
mod paper;
mod place;
mod pressed;
mod question;
mod save;
mod shown_again;
mod start;
mod tasks;

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
        .route("/forms/{form}/paper.pdf", get(paper::get_paper))
        .route("/forms/{form}/tasks", get(tasks::get_tasks))
        .route(
            "/forms/{form}/{page}",
            get(question::get_page).post(question::post_page),
        )
        .route(
            "/forms/{form}/{page}/remove",
            get(group::get_remove).post(group::post_remove),
        )
}
