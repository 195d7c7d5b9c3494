//! The overview, and the way from it to paying.

use app::pages::council_tax::account::{
    AccountLinks, AccountNews, AccountRequest, OverviewPage, RecoveryWarning, RequestStatus,
};
use axum::extract::Query;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use serde::Deserialize;
use tower_sessions::Session;

use super::facts;
use super::recovery;
use super::seen::{Door, Seen};
use crate::clock::from_sql;
use crate::council_tax::routes::FOUND_ACCOUNT;
use crate::council_tax::statement::Balance;
use crate::councils::session_store::session_error;
use crate::error::AppError;
use crate::http::visit::Visit;
use crate::submissions::store::sent as submissions;

/// Forms about council tax, in the order in which they are offered: those that the council has.
const FORMS: [&str; 6] = [
    "council-tax-moving",
    "single-person-discount",
    "council-tax-student-disregard",
    "council-tax-disabled-band-reduction",
    "council-tax-direct-debit",
    "council-tax-refund",
];
/// The form that asks for credit back.
const REFUND_FORM: &str = "council-tax-refund";

/// What the address says beside its path.
#[derive(Debug, Default, Deserialize)]
pub(super) struct OverviewQuery {
    /// The account was linked just now.
    #[serde(default)]
    linked: Option<String>,
}

/// `GET …/`
pub(super) async fn get_overview(seen: Seen, Query(query): Query<OverviewQuery>) -> Result<Response, AppError> {
    let own = seen.door == Door::Linked;
    let warning = recovery::position(&seen).await?.and_then(|position| {
        let (pay, by) = position.stop?;
        Some(RecoveryWarning { pay, by })
    });
    let forms = if own { forms(&seen.visit) } else { Vec::new() };
    let refund = forms
        .iter()
        .find(|(id, ..)| id == REFUND_FORM)
        .filter(|_| matches!(seen.known.statement.balance, Balance::Credit(_)))
        .map(|(_, href, _)| href.clone());
    let links = AccountLinks {
        pay: seen.pay_href(),
        bills: None,
        instalments: seen.href("/instalments"),
        transactions: seen.href("/transactions"),
        why: Some(seen.href("/why")),
        what_if: own.then(|| seen.href("/what-if")),
        recovery: warning.is_some().then(|| seen.href("/recovery")),
        refund,
        helper: seen.href("/helpers"),
        preferences: None,
        unlink: seen.href("/unlink"),
        accounts: own.then(|| (seen.visit.href("/account/link"), false)),
    };
    let sent = if own { sent(&seen).await? } else { Vec::new() };
    let news = query.linked.filter(|_| own).map(|_| AccountNews::Linked);
    let (viewer, account) = (seen.viewer(), facts::account(&seen.known));
    let (owing, records) = (facts::owing(&seen.known), facts::records(&seen));
    let paid = facts::paid_so_far(&seen.known);
    let forms: Vec<(String, String)> = forms.into_iter().map(|(_, href, title)| (href, title)).collect();
    Ok(seen.visit.form_page(StatusCode::OK, || {
        view! {
            <OverviewPage viewer=viewer news=news account=account owing=owing records=records paid=paid recovery=warning
                links=links forms=forms sent=sent/>
        }
    }))
}

/// The council's forms about council tax: id, address, title.
fn forms(visit: &Visit) -> Vec<(String, String, String)> {
    let offered = |id: &&str| {
        let form = visit.state.forms.current(id)?;
        let title = form.form(visit.language)?.title.clone();
        Some(((*id).to_owned(), visit.href(&format!("/forms/{id}")), title))
    };
    FORMS.iter().filter_map(offered).collect()
}

/// What this browser has sent about council tax, newest first.
async fn sent(seen: &Seen) -> Result<Vec<AccountRequest>, AppError> {
    let visit = &seen.visit;
    let mut conn = visit.state.pool.acquire().await?;
    let ids: Vec<String> = FORMS.iter().map(|id| (*id).to_owned()).collect();
    let rows = submissions::from_browser(&mut conn, &visit.browser.owner_hash(), &ids).await?;
    drop(conn);
    let requests = rows.into_iter().map(|row| {
        let form = visit.state.forms.current(&row.form);
        let title = form.and_then(|form| form.form(visit.language).map(|form| form.title.clone()));
        AccountRequest {
            title: title.unwrap_or_else(|| row.form.clone()),
            sent: visit.state.clock.local(from_sql(row.submitted_at)).date(),
            status: RequestStatus::Received,
            href: Some(visit.href(&format!("/forms/{}/confirmation?draft={}", row.form, row.token))),
        }
    });
    Ok(requests.collect())
}

/// `GET …/pay`: to the choice of an amount, for this account.
pub(super) async fn get_pay(seen: Seen, session: Session) -> Result<Response, AppError> {
    session
        .insert(FOUND_ACCOUNT, &seen.link.account_number)
        .await
        .map_err(session_error)?;
    Ok(seen.visit.redirect("/council-tax/pay/amount"))
}
