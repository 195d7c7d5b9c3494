//! Pages for a payment that cannot be paid any more, and for browsers that have no business here.

use axum::http::StatusCode;
use axum::response::Response;

use super::words::words;
use crate::govuk_pay::payment::{FailReason, PageLanguage, Payment};
use crate::page::{Page, escape};

/// How a payment ended, and the way back to the service.
pub(super) fn page(status: StatusCode, payment: &Payment) -> Response {
    let words = words(payment.request.language);
    let title = match payment.reason {
        None => words.paid,
        Some(FailReason::Rejected) => words.declined,
        Some(FailReason::Expired) => words.expired,
        Some(FailReason::CancelledByUser | FailReason::CancelledByService) => words.cancelled,
        Some(FailReason::ProviderError) => words.problem,
    };
    let no_money = if payment.reason.is_some() { words.no_money } else { "" };
    let main = format!(
        r#"<h1>{title}</h1>
<p>{no_money}</p>
<p><a class="button" id="return-url" href="{address}">{go_on}</a></p>"#,
        address = escape(&payment.request.return_url),
        go_on = words.go_on,
    );
    Page {
        status,
        title,
        main: &main,
        leads_to: None,
        frame: &words.frame,
    }
    .respond()
}

/// An address that was used before, that another browser opened, or that never was.
pub(super) fn no_entry() -> Response {
    let words = words(PageLanguage::English);
    let main = r"<h1>Your payment session has expired</h1>
<p>Go back to the service that you were paying and start again. If you paid, the service knows.</p>";
    Page {
        status: StatusCode::BAD_REQUEST,
        title: words.expired,
        main,
        leads_to: None,
        frame: &words.frame,
    }
    .respond()
}
