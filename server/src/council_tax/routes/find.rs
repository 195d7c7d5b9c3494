//! The first screen: account number and postcode.

use app::pages::council_tax::{ACCOUNT_NUMBER_INPUT, CouncilTaxMistake, FindAccountPage, POSTCODE_INPUT};
use axum::extract::Query;
use axum::response::Response;
use forms::raw::Raw;
use forms::values::{Postcode, contains_card_number};
use http::StatusCode;
use leptos::prelude::*;
use serde::Deserialize;
use tower_sessions::Session;

use super::FOUND_ACCOUNT;
use crate::council_tax::account_number::{AccountNumberScheme, CouncilTaxAccountNumber, NotAnAccountNumber};
use crate::council_tax::error::CouncilTaxError;
use crate::council_tax::guess_limit::GUESS_LIMIT;
use crate::council_tax::store;
use crate::councils::session_store::session_error;
use crate::error::AppError;
use crate::http::posted::Posted;
use crate::http::visit::Visit;

/// `GET /council-tax/pay`
pub(super) async fn get_find_account(visit: Visit, Query(query): Query<FindQuery>) -> Response {
    let ended = query.ended.map(|_| CouncilTaxMistake::SessionEnded);
    show(&visit, &Raw::default(), ended.as_slice())
}

/// What the address says beside its path.
#[derive(Debug, Default, Deserialize)]
pub(super) struct FindQuery {
    /// The session ended on the next screen.
    #[serde(default)]
    ended: Option<String>,
}

/// `POST /council-tax/pay`
pub(super) async fn post_find_account(session: Session, posted: Posted) -> Result<Response, AppError> {
    let Posted { visit, mut raw } = posted;
    let (number, postcode) = match read(&raw, &visit.state.account_numbers) {
        Ok(typed) => typed,
        Err(mistakes) => {
            raw.blank(contains_card_number);
            return Ok(show(&visit, &raw, &mistakes));
        }
    };
    let state = &visit.state;
    let now = state.clock.now();
    let mut conn = state.pool.acquire().await?;
    // A guesser may come from one place, or try one account from many.
    let keys = [format!("from {}", visit.client), format!("account {}", number.as_str())]
        .map(|key| state.csrf.keyed_hash("guess", &key));
    for key in &keys {
        let wrong = store::wrong_guesses_since(&mut conn, key, GUESS_LIMIT.counts_since(now)).await?;
        if !GUESS_LIMIT.allows_another(wrong) {
            return Err(CouncilTaxError::TooManyGuesses.into());
        }
    }
    if store::snapshot(&mut conn).await?.is_none() {
        return Err(CouncilTaxError::NoSnapshot.into());
    }
    let Some(account) = store::find_by_number_and_postcode(&mut conn, &number, &postcode).await? else {
        for key in &keys {
            store::record_wrong_guess(&mut conn, key, now).await?;
        }
        return Ok(show(&visit, &raw, &[CouncilTaxMistake::NotFound]));
    };
    // The session takes a connection of its own: nobody may hold one while waiting for another.
    drop(conn);
    session.cycle_id().await.map_err(session_error)?;
    session
        .insert(FOUND_ACCOUNT, account.number.as_str())
        .await
        .map_err(session_error)?;
    Ok(visit.redirect("/council-tax/pay/amount"))
}

fn read(
    raw: &Raw,
    scheme: &AccountNumberScheme,
) -> Result<(CouncilTaxAccountNumber, Postcode), Vec<CouncilTaxMistake>> {
    let typed_number = raw.text(ACCOUNT_NUMBER_INPUT);
    let typed_postcode = raw.text(POSTCODE_INPUT);
    let number = match scheme.parse(typed_number) {
        _ if contains_card_number(typed_number) => Err(CouncilTaxMistake::CardNumber(ACCOUNT_NUMBER_INPUT)),
        Err(NotAnAccountNumber::Empty) => Err(CouncilTaxMistake::AccountNumberMissing),
        Err(_) => Err(CouncilTaxMistake::AccountNumberWrong),
        Ok(number) => Ok(number),
    };
    let postcode = match Postcode::parse(typed_postcode) {
        _ if contains_card_number(typed_postcode) => Err(CouncilTaxMistake::CardNumber(POSTCODE_INPUT)),
        _ if typed_postcode.is_empty() => Err(CouncilTaxMistake::PostcodeMissing),
        Err(_) => Err(CouncilTaxMistake::PostcodeWrong),
        Ok(postcode) => Ok(postcode),
    };
    match (number, postcode) {
        (Ok(number), Ok(postcode)) => Ok((number, postcode)),
        (number, postcode) => Err([number.err(), postcode.err()].into_iter().flatten().collect()),
    }
}

fn show(visit: &Visit, raw: &Raw, mistakes: &[CouncilTaxMistake]) -> Response {
    let status = if mistakes.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let mistakes = mistakes.iter().map(|mistake| mistake.said_in(visit.language)).collect();
    let account_number = raw.text(ACCOUNT_NUMBER_INPUT).to_owned();
    let postcode = raw.text(POSTCODE_INPUT).to_owned();
    let action = visit.href("/council-tax/pay");
    visit.form_page(status, || {
        view! { <FindAccountPage account_number=account_number postcode=postcode mistakes=mistakes action=action/> }
    })
}
