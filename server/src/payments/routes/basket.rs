//! The basket: what this browser means to pay for together. Until then each thing is a payment of its own, on a page of
//! its own; the basket only says which.

use app::pages::payment::{BasketItem, BasketPage, BasketProblem, REMOVE_BUTTON};
use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use tower_sessions::Session;

use super::{pages, require_token};
use crate::councils::session_store::{session_error, touch};
use crate::error::AppError;
use crate::http::posted::Posted;
use crate::http::visit::Visit;
use crate::payments::basket::{self, BasketError, MOST_THINGS, can_be_joined};
use crate::payments::error::PaymentError;
use crate::payments::provider::ProviderError;
use crate::payments::store;

/// Where a session keeps the tokens of what is in its basket.
const BASKET: &str = "basket";

/// The tokens of what is in this browser's basket, in the order in which they were put in.
pub(super) async fn in_basket(visit: &Visit, session: &Session) -> Result<Vec<String>, AppError> {
    touch(session, &visit.state.clock).await?;
    let tokens: Option<Vec<String>> = session.get(BASKET).await.map_err(session_error)?;
    Ok(tokens.unwrap_or_default())
}

/// Keeps what is in the basket. Of too much, the oldest is the likeliest to be forgotten; its own page still pays for it.
async fn keep(session: &Session, mut tokens: Vec<String>) -> Result<(), AppError> {
    let over = tokens.len().saturating_sub(MOST_THINGS);
    tokens.drain(..over);
    session.insert(BASKET, tokens).await.map_err(session_error)
}

/// `POST /payments/{token}/basket`: puts a payment into the basket.
pub(super) async fn post_join(
    session: Session,
    Path(token): Path<String>,
    posted: Posted,
) -> Result<Response, AppError> {
    let visit = posted.visit;
    require_token(&token)?;
    let mut conn = visit.state.pool.acquire().await?;
    let payment = store::payment(&mut conn, &token).await?.ok_or(PaymentError::NotFound)?;
    // The session takes a connection of its own.
    drop(conn);
    if !can_be_joined(&payment, &visit.browser.owner_hash()) {
        return Ok(visit.redirect(&format!("/payments/{token}")));
    }
    let mut tokens = in_basket(&visit, &session).await?;
    if !tokens.contains(&token) {
        tokens.push(token);
        keep(&session, tokens).await?;
    }
    Ok(visit.redirect("/basket"))
}

/// `GET /basket`
pub(super) async fn get_basket(visit: Visit, session: Session) -> Result<Response, AppError> {
    show(&visit, &session, None, StatusCode::OK).await
}

/// `POST /basket`: takes a thing out, or goes on to pay for all of it.
pub(super) async fn post_basket(session: Session, posted: Posted) -> Result<Response, AppError> {
    let Posted { visit, raw } = posted;
    let mut tokens = in_basket(&visit, &session).await?;
    let remove = raw.text(REMOVE_BUTTON);
    if !remove.is_empty() {
        tokens.retain(|token| token != remove);
        keep(&session, tokens).await?;
        return Ok(visit.redirect("/basket"));
    }
    let payable = look_at(&visit, &tokens).await?.items;
    let tokens: Vec<String> = payable.into_iter().map(|item| item.token).collect();
    if tokens.is_empty() {
        return Ok(visit.redirect("/basket"));
    }
    let (till, by) = (&visit.state.till, visit.browser.owner_hash());
    let basket = match basket::join(till, &tokens, visit.language, &by).await {
        Ok(basket) => basket,
        Err(error) => return refused(&visit, &session, error).await,
    };
    // Kept until they are paid: who comes back from the payment's page finds the basket as it was.
    Ok(visit.redirect(&format!("/payments/{basket}")))
}

/// `POST /payments/{token}/divide`: has the things of a basket be paid one by one.
pub(super) async fn post_divide(
    session: Session,
    Path(token): Path<String>,
    posted: Posted,
) -> Result<Response, AppError> {
    let visit = posted.visit;
    require_token(&token)?;
    match basket::take_apart(&visit.state.till, &token, &visit.browser.owner_hash()).await {
        Ok(parts) => {
            let mut tokens = in_basket(&visit, &session).await?;
            tokens.extend(
                parts
                    .into_iter()
                    .filter(|part| !tokens.contains(part))
                    .collect::<Vec<_>>(),
            );
            keep(&session, tokens).await?;
            Ok(visit.redirect("/basket"))
        }
        // Its page knows why.
        Err(BasketError::Changed) => Ok(visit.redirect(&format!("/payments/{token}"))),
        Err(error) => refused(&visit, &session, error).await,
    }
}

async fn refused(visit: &Visit, session: &Session, error: BasketError) -> Result<Response, AppError> {
    let (problem, status) = match error {
        BasketError::Changed => (BasketProblem::Changed, StatusCode::CONFLICT),
        BasketError::TooMuch(most) => (BasketProblem::TooMuch(most), StatusCode::UNPROCESSABLE_ENTITY),
        BasketError::Payment(PaymentError::Provider(
            error @ (ProviderError::Unavailable(_) | ProviderError::Conflict(_)),
        )) => {
            let cause = format!("{:#}", anyhow::Error::from(error));
            let council = visit.state.council.id.as_str();
            tracing::warn!(council, cause, "a card page could not be closed");
            (BasketProblem::ProviderDown, StatusCode::SERVICE_UNAVAILABLE)
        }
        BasketError::Payment(error) => return Err(error.into()),
    };
    show(visit, session, Some(problem), status).await
}

/// What is in the basket, as it is now.
#[derive(Default)]
struct Looked {
    /// What can be paid.
    items: Vec<BasketItem>,
    /// What was paid meanwhile: what it is, and where its receipt is.
    paid: Vec<(String, String)>,
    /// The tokens of what stays in the basket.
    kept: Vec<String>,
}

async fn look_at(visit: &Visit, tokens: &[String]) -> Result<Looked, AppError> {
    let mut looked = Looked::default();
    let mut conn = visit.state.pool.acquire().await?;
    for token in tokens {
        let Some(payment) = store::payment(&mut conn, token).await? else {
            continue;
        };
        let whole = match &payment.part_of {
            Some(basket) => store::payment(&mut conn, basket).await?,
            None => None,
        };
        let paid = [Some(&payment), whole.as_ref()]
            .into_iter()
            .flatten()
            .find(|one| one.state.was_taken());
        if let Some(paid) = paid {
            let href = visit.href(&format!("/payments/{}", paid.token));
            looked.paid.push((payment.description(), href));
            continue;
        }
        looked.kept.push(token.clone());
        let things = pages::paid_for(visit, &payment).into_iter().map(|paid_for| BasketItem {
            paid_for,
            token: token.clone(),
        });
        looked.items.extend(things);
    }
    Ok(looked)
}

async fn show(
    visit: &Visit,
    session: &Session,
    problem: Option<BasketProblem>,
    status: StatusCode,
) -> Result<Response, AppError> {
    let tokens = in_basket(visit, session).await?;
    let Looked { items, paid, kept } = look_at(visit, &tokens).await?;
    if kept != tokens {
        keep(session, kept).await?;
    }
    let action = visit.href("/basket");
    Ok(visit.form_page(
        status,
        || view! { <BasketPage items=items paid=paid problem=problem action=action/> },
    ))
}
