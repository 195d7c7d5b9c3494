//! Pages for a session that cannot be paid: paid already, expired, or unknown.

use axum::http::StatusCode;
use axum::response::Response;

use super::layout::{Frame, Page, escape, pounds};
use crate::session::{Money, Session};

/// Paid already: 200 to who looks, 409 to who tries to pay again.
pub(super) fn paid(status: StatusCode, session: &Session, merchant: &str) -> Response {
    match session.money {
        Money::Taken => {}
        Money::Awaited { .. } => return awaited(session, merchant),
        Money::Missed => return expired(session, merchant),
    }
    let amount = pounds(session.amount_pence);
    let main = format!(
        r#"<h1>You have paid</h1>
<p>You paid {amount} to {merchant}. You have been charged once. You cannot pay for this again.</p>
<p>This is a sandbox, so no real money was taken.</p>
<p><a class="button" href="{address}">Continue to {merchant}</a></p>"#,
        merchant = escape(merchant),
        address = escape(&session.return_address()),
    );
    Page {
        status,
        title: "You have paid",
        main: &main,
        leads_to: None,
        frame: &Frame::ENGLISH,
    }
    .respond()
}

/// Complete, and the money is on its way.
fn awaited(session: &Session, merchant: &str) -> Response {
    let main = format!(
        r#"<h1>Your payment is on its way</h1>
<p>Your payment of {amount} to {merchant} has started. It is not done yet. You cannot pay for this again.</p>
<p><a class="button" href="{address}">Continue to {merchant}</a></p>"#,
        amount = pounds(session.amount_pence),
        merchant = escape(merchant),
        address = escape(&session.return_address()),
    );
    Page {
        status: StatusCode::OK,
        title: "Your payment is on its way",
        main: &main,
        leads_to: None,
        frame: &Frame::ENGLISH,
    }
    .respond()
}

/// Too late.
pub(super) fn expired(session: &Session, merchant: &str) -> Response {
    let back = session.cancel_url.as_ref().map_or_else(String::new, |address| {
        format!(
            r#"<p><a class="button" href="{}">Back to {}</a></p>"#,
            escape(address),
            escape(merchant)
        )
    });
    let main = format!(
        r#"<h1>This payment page has closed</h1>
<p>You have not been charged. To pay, go back to {merchant} and start again.</p>
{back}"#,
        merchant = escape(merchant),
    );
    Page {
        status: StatusCode::GONE,
        title: "This payment page has closed",
        main: &main,
        leads_to: None,
        frame: &Frame::ENGLISH,
    }
    .respond()
}

/// No such session.
pub(super) fn not_found() -> Response {
    let main = r"<h1>Payment page not found</h1>
<p>Check the address. If you followed a link, go back to where you were paying and start again.</p>
<p>You have not been charged.</p>";
    Page {
        status: StatusCode::NOT_FOUND,
        title: "Payment page not found",
        main,
        leads_to: None,
        frame: &Frame::ENGLISH,
    }
    .respond()
}
