//! Pages that only tell: accessibility, privacy, cookies, contact.

use std::sync::Arc;

use app::pages::information::{AccessibilityPage, ContactPage, CookiesPage, PrivacyPage};
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use http::StatusCode;
use jiff::civil::{Date, date};
use leptos::prelude::*;

use crate::councils::CouncilState;
use crate::http::visit::Visit;

/// When the accessibility statement was last gone through by hand.
const STATEMENT_PREPARED: Date = date(2026, 11, 21);

/// The routes of these pages.
pub fn router() -> Router<Arc<CouncilState>> {
    Router::new()
        .route("/accessibility", get(get_accessibility))
        .route("/privacy", get(get_privacy))
        .route("/cookies", get(get_cookies))
        .route("/contact", get(get_contact))
}

async fn get_accessibility(visit: Visit) -> Response {
    visit.page(
        StatusCode::OK,
        || view! { <AccessibilityPage prepared=STATEMENT_PREPARED/> },
    )
}

async fn get_privacy(visit: Visit) -> Response {
    visit.page(StatusCode::OK, || view! { <PrivacyPage/> })
}

async fn get_cookies(visit: Visit) -> Response {
    visit.page(StatusCode::OK, || view! { <CookiesPage/> })
}

async fn get_contact(visit: Visit) -> Response {
    visit.page(StatusCode::OK, || view! { <ContactPage/> })
}
