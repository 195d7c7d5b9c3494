//! Calls about balance transactions (<https://docs.stripe.com/api/balance_transactions>).

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::{Extension, Json};
use serde_json::Value;

use super::ApiError;
use super::expand::Expand;
use super::filter::{Created, Filter as _, page_size};
use super::gate::Caller;
use crate::app::App;
use crate::balance::BalanceTransaction;
use crate::form::Params;
use crate::object::{self, balance_transaction};

const EXPANDABLE: &[&str] = &["source", "source.charge", "source.payment_intent"];

pub(super) async fn retrieve(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Json<Value>, ApiError> {
    let mut params = Params::parse(&query.unwrap_or_default())?;
    let expand = Expand::read(&mut params, "", EXPANDABLE)?;
    params.finish()?;
    let now = app.clock.now();
    app.store.read(|state| {
        let mine = |t: &&BalanceTransaction| t.account_id == caller.account_id;
        let found = state.balance_transaction(&id).filter(mine);
        let found = found.ok_or_else(|| ApiError::no_such("balance transaction", &id, "id"))?;
        let mut object = balance_transaction::object(found, now);
        expand.apply(state, &mut object, now);
        Ok(Json(object))
    })
}

/// Newest first.
pub(super) async fn list(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    RawQuery(query): RawQuery,
) -> Result<Json<Value>, ApiError> {
    let mut params = Params::parse(&query.unwrap_or_default())?;
    let expand = Expand::read(&mut params, "data.", EXPANDABLE)?;
    let limit = page_size(&mut params)?;
    params.choice("currency", &[object::CURRENCY])?;
    let (kind, source) = (params.text("type")?, params.text("source")?);
    let after = params.text("starting_after")?;
    let created = Created::read(&mut params)?;
    params.finish()?;
    let now = app.clock.now();
    app.store.read(|state| {
        let mine = |t: &&BalanceTransaction| t.account_id == caller.account_id;
        let older = match &after {
            None => state.balance_transactions.as_slice(),
            Some(id) => {
                let is_it = |t: &BalanceTransaction| t.id == *id && t.account_id == caller.account_id;
                let at = state.balance_transactions.iter().rposition(is_it);
                let at = at.ok_or_else(|| ApiError::no_such("balance transaction", id, "starting_after"))?;
                state.balance_transactions.get(..at).unwrap_or_default()
            }
        };
        let wanted = |t: &&BalanceTransaction| {
            mine(t)
                && kind.lets_through(Some(t.cause.kind()))
                && source.lets_through(Some(&t.source))
                && created.holds(t.created)
        };
        let mut found = older.iter().rev().filter(wanted);
        let shown = |transaction: &BalanceTransaction| {
            let mut object = balance_transaction::object(transaction, now);
            expand.apply(state, &mut object, now);
            object
        };
        let data = found.by_ref().take(limit).map(shown).collect();
        Ok(Json(object::list(
            "/v1/balance_transactions",
            data,
            found.next().is_some(),
        )))
    })
}
