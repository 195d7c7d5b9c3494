//! Each situation's page, drawn in one place, and logged once.

use std::any::Any;
use std::sync::Arc;

use app::pages::errors::{
    FaultPage, ForbiddenPage, GonePage, NotFoundPage, OutOfOrderPage, TooLargePage, TooManyGuessesPage, UnavailablePage,
};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};
use leptos::prelude::*;

use crate::councils::CouncilState;
use crate::error::{AppError, Carried};
use crate::http::visit::Visit;
use crate::token::new_reference;

/// Draws the page of an error on its way out.
pub async fn draw(State(state): State<Arc<CouncilState>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let visit = Visit::of(&parts, &state);
    let mut response = next.run(Request::from_parts(parts, body)).await;
    match response.extensions_mut().remove::<Carried>() {
        Some(Carried(error)) => page(&visit, &error),
        None => match bare(&response) {
            Some(error) => page(&visit, &error),
            None => response,
        },
    }
}

/// The situation behind an answer that a library made without a page: an address that cannot be read, a request that
/// took too long.
fn bare(response: &Response) -> Option<AppError> {
    let kind = response
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    match (response.status(), kind) {
        (StatusCode::BAD_REQUEST, Some(kind)) if kind.starts_with("text/plain") => Some(AppError::NotFound),
        (StatusCode::SERVICE_UNAVAILABLE, None) => {
            Some(AppError::Unavailable(anyhow::anyhow!("the request took too long")))
        }
        _ => None,
    }
}

/// The page of a situation.
pub fn page(visit: &Visit, error: &AppError) -> Response {
    let status = error.status();
    match error {
        AppError::NotFound => visit.page(status, || view! { <NotFoundPage/> }),
        AppError::Gone { start_path } => {
            let start_href = start_path.as_deref().map(|path| visit.href(path));
            visit.page(status, || view! { <GonePage start_href=start_href/> })
        }
        AppError::OutOfOrder { continue_path } => {
            let continue_href = visit.href(continue_path);
            visit.page(status, || view! { <OutOfOrderPage continue_href=continue_href/> })
        }
        AppError::Forbidden => visit.page(status, || view! { <ForbiddenPage/> }),
        AppError::TooLarge => visit.page(status, || view! { <TooLargePage/> }),
        AppError::TooManyGuesses => visit.page(status, || view! { <TooManyGuessesPage/> }),
        AppError::Fault(cause) => {
            let reference = logged(visit, cause, status);
            visit.page(status, || view! { <FaultPage reference=reference/> })
        }
        AppError::Unavailable(cause) => {
            let reference = logged(visit, cause, status);
            visit.page(status, || view! { <UnavailablePage reference=reference/> })
        }
    }
}

/// Logs a fault once, with its whole chain, and gives the reference that its page shows. The route, never the query:
/// an address may carry a token.
fn logged(visit: &Visit, cause: &anyhow::Error, status: StatusCode) -> String {
    let reference = new_reference();
    let path = visit.path.split('?').next().unwrap_or_default();
    let path = if path.starts_with("/payments/") {
        "/payments/…"
    } else {
        path
    };
    let council = visit.state.council.id.as_str();
    tracing::error!(%reference, council, path, status = status.as_u16(), cause = format!("{cause:#}"), "fault");
    reference
}

/// What a panic becomes: a fault like any other.
pub fn caught(panic: Box<dyn Any + Send + 'static>) -> Response {
    let what = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("no message");
    AppError::Fault(anyhow::anyhow!("panic: {what}")).into_response()
}
