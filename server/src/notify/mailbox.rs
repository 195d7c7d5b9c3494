//! The mailbox of the demo: what would have been sent. Where messages are really sent there is no such page.

use std::sync::Arc;

use app::pages::mailbox::{MailboxMessage, MailboxPage};
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use http::StatusCode;
use leptos::prelude::*;

use super::store;
use crate::clock::from_sql;
use crate::councils::CouncilState;
use crate::error::AppError;
use crate::http::visit::Visit;

/// How many messages are shown.
const SHOWN: i64 = 30;

/// The page of the mailbox.
pub fn router() -> Router<Arc<CouncilState>> {
    Router::new().route("/dev/mailbox", get(get_mailbox))
}

/// `GET /dev/mailbox`
async fn get_mailbox(visit: Visit) -> Result<Response, AppError> {
    let state = &visit.state;
    if !state.outbox.sender.keeps() {
        return Err(AppError::NotFound);
    }
    let kept = store::latest(&state.pool, SHOWN).await?;
    let messages = kept
        .into_iter()
        .map(|kept| MailboxMessage {
            to: kept.to_address,
            subject: kept.subject,
            body: kept.body,
            at: state.clock.local(from_sql(kept.created_at)),
        })
        .collect();
    Ok(visit.page(StatusCode::OK, || view! { <MailboxPage messages=messages/> }))
}
