//! Searches, newest first (<https://docs.payments.service.gov.uk/api_reference/search_payments_reference/>).

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::{Extension, Json};
use serde_json::{Map, Value, json};

use super::dispute::PaymentDispute;
use super::error::PayError;
use super::gate::Service;
use super::object;
use super::payment::Payment;
use super::refund::PaymentRefund;
use crate::app::App;
use crate::calendar::{read_date, read_time};
use crate::state::State as SandboxState;

/// The most results of a page, and how many there are when nobody says.
const MAX_DISPLAY_SIZE: usize = 500;
const STATES: &[&str] = &[
    "created",
    "started",
    "submitted",
    "capturable",
    "success",
    "failed",
    "cancelled",
    "error",
];

const DISPUTE_STATUSES: &[&str] = &["needs_response", "under_review", "won", "lost"];

/// The parameters of a search; what is wrong with them is gathered, as the real one does.
struct Query {
    given: BTreeMap<String, String>,
    wrong: Vec<&'static str>,
}

impl Query {
    /// An empty parameter is as good as none.
    fn parse(query: Option<String>) -> Result<Self, PayError> {
        let pairs: Vec<(String, String)> = serde_urlencoded::from_str(&query.unwrap_or_default())
            .map_err(|_| PayError::wrong_parameters("P0401", &["query"]))?;
        Ok(Self {
            given: pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect(),
            wrong: Vec::new(),
        })
    }

    fn text(&self, name: &str) -> Option<String> {
        self.given.get(name).cloned()
    }

    fn read<T>(&mut self, name: &'static str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.given.get(name)?;
        let value = read(text);
        if value.is_none() {
            self.wrong.push(name);
        }
        value
    }

    fn finish(&self, code: &'static str) -> Result<(), PayError> {
        if self.wrong.is_empty() {
            Ok(())
        } else {
            Err(PayError::wrong_parameters(code, &self.wrong))
        }
    }

    fn paging(&mut self) -> (usize, usize) {
        let page = self.read("page", |text| text.parse().ok().filter(|page| *page >= 1));
        let size = |text: &str| text.parse().ok().filter(|size| (1..=MAX_DISPLAY_SIZE).contains(size));
        let size = self.read("display_size", size);
        (page.unwrap_or(1), size.unwrap_or(MAX_DISPLAY_SIZE))
    }

    /// The full address of one page of this search.
    fn page_href(&self, state: &SandboxState, path: &str, page: usize, display_size: usize) -> Value {
        let mut pairs = self.given.clone();
        pairs.insert("page".to_owned(), page.to_string());
        pairs.insert("display_size".to_owned(), display_size.to_string());
        let query = serde_urlencoded::to_string(pairs).unwrap_or_default();
        json!({ "href": object::href(state, &format!("{path}?{query}")), "method": "GET" })
    }

    /// One page of what was found; 404 when there is no such page.
    fn page(
        &self,
        state: &SandboxState,
        path: &str,
        found: &[Value],
        (page, size): (usize, usize),
        no_page: &'static str,
    ) -> Result<Json<Value>, PayError> {
        let last = found.len().div_ceil(size).max(1);
        if page > last {
            return Err(PayError::new(StatusCode::NOT_FOUND, no_page, "Page not found"));
        }
        let results: Vec<&Value> = found.iter().skip((page - 1) * size).take(size).collect();
        let mut links = Map::new();
        let neighbours = [
            ("self", Some(page)),
            ("first_page", Some(1)),
            ("last_page", Some(last)),
            ("prev_page", page.checked_sub(1).filter(|page| *page >= 1)),
            ("next_page", (page < last).then_some(page + 1)),
        ];
        for (name, page) in neighbours {
            if let Some(page) = page {
                links.insert(name.to_owned(), self.page_href(state, path, page, size));
            }
        }
        Ok(Json(json!({
            "total": found.len(),
            "count": results.len(),
            "page": page,
            "results": results,
            "_links": links,
        })))
    }
}

pub(super) async fn payments(
    State(app): State<Arc<App>>,
    Extension(service): Extension<Service>,
    RawQuery(query): RawQuery,
) -> Result<Json<Value>, PayError> {
    let mut query = Query::parse(query)?;
    let wanted_state = query.read("state", |text| STATES.contains(&text).then(|| text.to_owned()));
    let from = query.read("from_date", read_time);
    let to = query.read("to_date", read_time);
    let from_settled = query.read("from_settled_date", read_date);
    let to_settled = query.read("to_settled_date", read_date);
    let reference = query.text("reference").map(|text| text.to_lowercase());
    let email = query.text("email").map(|text| text.to_lowercase());
    let last4 = query.read("last_digits_card_number", |text| {
        (text.len() == 4).then(|| text.to_owned())
    });
    let paging = query.paging();
    query.finish("P0401")?;
    let wanted = |payment: &&Payment| {
        let request = &payment.request;
        let settled = payment.settled_millis.map(|at| at / 1_000);
        payment.account_id == service.account_id
            && wanted_state
                .as_ref()
                .is_none_or(|state| state == payment.status.as_str())
            && from.is_none_or(|from| payment.created_millis >= from)
            && to.is_none_or(|to| payment.created_millis < to)
            && from_settled.is_none_or(|from| settled.is_some_and(|at| at >= from))
            && to_settled.is_none_or(|to| settled.is_some_and(|at| at < to))
            && reference
                .as_ref()
                .is_none_or(|text| *text == request.reference.to_lowercase())
            && last4
                .as_ref()
                .is_none_or(|text| payment.card.as_ref().is_some_and(|card| card.last4 == *text))
            && email.as_ref().is_none_or(|part| {
                let own = request.email.as_ref();
                own.is_some_and(|own| own.to_lowercase().contains(part))
            })
    };
    app.store.read(|state| {
        let mut found: Vec<&Payment> = state.payments.values().filter(wanted).collect();
        found.sort_unstable_by_key(|payment| std::cmp::Reverse(payment.sequence));
        let found: Vec<Value> = found
            .into_iter()
            .map(|one| object::payment_with_links(state, one))
            .collect();
        query.page(state, "/v1/payments", &found, paging, "P0402")
    })
}

pub(super) async fn disputes(
    State(app): State<Arc<App>>,
    Extension(service): Extension<Service>,
    RawQuery(query): RawQuery,
) -> Result<Json<Value>, PayError> {
    let mut query = Query::parse(query)?;
    let wanted_status = query.read("status", |text| {
        DISPUTE_STATUSES.contains(&text).then(|| text.to_owned())
    });
    let from = query.read("from_date", read_time);
    let to = query.read("to_date", read_time);
    let from_settled = query.read("from_settled_date", read_date);
    let to_settled = query.read("to_settled_date", read_date);
    let paging = query.paging();
    query.finish("P0401")?;
    let wanted = |dispute: &&PaymentDispute| {
        let settled = dispute.settled_millis.map(|at| at / 1_000);
        dispute.account_id == service.account_id
            && wanted_status
                .as_ref()
                .is_none_or(|status| status == dispute.status.as_str())
            && from.is_none_or(|from| dispute.created_millis >= from)
            && to.is_none_or(|to| dispute.created_millis < to)
            && from_settled.is_none_or(|from| settled.is_some_and(|at| at >= from))
            && to_settled.is_none_or(|to| settled.is_some_and(|at| at < to))
    };
    app.store.read(|state| {
        let mut found: Vec<&PaymentDispute> = state.payment_disputes.values().filter(wanted).collect();
        found.sort_unstable_by_key(|dispute| std::cmp::Reverse(dispute.sequence));
        let found: Vec<Value> = found.into_iter().map(|dispute| dispute.object(state)).collect();
        query.page(state, "/v1/disputes", &found, paging, "P0402")
    })
}

pub(super) async fn refunds(
    State(app): State<Arc<App>>,
    Extension(service): Extension<Service>,
    RawQuery(query): RawQuery,
) -> Result<Json<Value>, PayError> {
    let mut query = Query::parse(query)?;
    let from = query.read("from_date", read_time);
    let to = query.read("to_date", read_time);
    let paging = query.paging();
    query.finish("P1101")?;
    let wanted = |refund: &&PaymentRefund| {
        refund.account_id == service.account_id
            && from.is_none_or(|from| refund.created_millis >= from)
            && to.is_none_or(|to| refund.created_millis < to)
    };
    app.store.read(|state| {
        let mut found: Vec<&PaymentRefund> = state.payment_refunds.values().filter(wanted).collect();
        found.sort_unstable_by_key(|refund| std::cmp::Reverse(refund.sequence));
        let shown = |refund: &PaymentRefund| {
            let mut object = object::refund(state, refund);
            if let Some(fields) = object.as_object_mut() {
                fields.insert("payment_id".to_owned(), refund.payment_id.clone().into());
            }
            object
        };
        let found: Vec<Value> = found.into_iter().map(shown).collect();
        query.page(state, "/v1/refunds", &found, paging, "P1100")
    })
}
