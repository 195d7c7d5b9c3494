//! The two screens of signing in.

use app::pages::council_tax::PageMistake;
use app::pages::council_tax::account::{AccountMistake, CODE_INPUT, EMAIL_INPUT, SignInCodePage, SignInPage};
use axum::extract::Query;
use axum::response::Response;
use forms::values::{EmailAddress, contains_card_number};
use http::StatusCode;
use leptos::prelude::*;
use serde::Deserialize;
use tower_sessions::Session;

use super::{PAY, SIGN_IN};
use crate::accounts::code::{self, MINUTES};
use crate::accounts::resident::signed_in;
use crate::accounts::sign_in::{self, Tried};
use crate::error::AppError;
use crate::http::posted::Posted;
use crate::http::visit::Visit;

/// After how many minutes a code can surely be asked for again.
const WAIT_MINUTES: u16 = 60;
/// The page of the code.
const CODE: &str = "/account/sign-in/code";

/// `GET /account/sign-in`
pub(super) async fn get_email(visit: Visit, session: Session) -> Result<Response, AppError> {
    if signed_in(&visit.state, &session).await?.is_some() {
        return Ok(visit.redirect("/account"));
    }
    Ok(show_email(&visit, String::new(), None))
}

/// `POST /account/sign-in`
pub(super) async fn post_email(session: Session, posted: Posted) -> Result<Response, AppError> {
    let Posted { visit, raw } = posted;
    let typed = raw.text(EMAIL_INPUT).trim();
    if contains_card_number(typed) {
        let mistake = AccountMistake::CardNumber(EMAIL_INPUT);
        return Ok(show_email(&visit, String::new(), Some(mistake)));
    }
    let email = match EmailAddress::parse(typed) {
        _ if typed.is_empty() => Err(AccountMistake::EmailMissing),
        Err(_) => Err(AccountMistake::EmailWrong),
        Ok(email) => Ok(email),
    };
    let sent = match email {
        Ok(email) if sign_in::send_code(&visit, &session, &email).await? => Ok(()),
        Ok(_) => Err(AccountMistake::TooManyCodes(WAIT_MINUTES)),
        Err(mistake) => Err(mistake),
    };
    Ok(match sent {
        Ok(()) => visit.redirect(CODE),
        Err(mistake) => show_email(&visit, typed.to_owned(), Some(mistake)),
    })
}

fn show_email(visit: &Visit, email: String, mistake: Option<AccountMistake>) -> Response {
    let mistakes = said(visit, mistake);
    let (action, pay) = (visit.href(SIGN_IN), visit.href(PAY));
    visit.form_page(
        status(mistake),
        || view! { <SignInPage email=email mistakes=mistakes action=action pay_href=pay/> },
    )
}

/// What the address of the code's page says beside its path.
#[derive(Debug, Default, Deserialize)]
pub(super) struct CodeQuery {
    /// Another code was sent just now.
    #[serde(default)]
    again: Option<String>,
}

/// `GET /account/sign-in/code`
pub(super) async fn get_code(
    visit: Visit,
    session: Session,
    Query(query): Query<CodeQuery>,
) -> Result<Response, AppError> {
    show_code(&visit, &session, query.again.is_some(), None).await
}

/// `POST /account/sign-in/code`
pub(super) async fn post_code(session: Session, posted: Posted) -> Result<Response, AppError> {
    let Posted { visit, raw } = posted;
    let typed = raw.text(CODE_INPUT);
    let mistake = if typed.trim().is_empty() {
        AccountMistake::CodeMissing
    } else if code::read(typed).is_none() {
        AccountMistake::CodeNotSixDigits
    } else {
        match sign_in::try_code(&visit, &session, typed).await? {
            Tried::SignedIn(_) => return Ok(visit.redirect("/account")),
            Tried::Wrong => AccountMistake::CodeWrong,
            Tried::Over => AccountMistake::CodeEnded,
        }
    };
    show_code(&visit, &session, false, Some(mistake)).await
}

/// `POST /account/sign-in/again`
pub(super) async fn post_again(session: Session, posted: Posted) -> Result<Response, AppError> {
    let visit = posted.visit;
    let waits_at = sign_in::waits_at(&visit, &session).await?;
    let Some(email) = waits_at.and_then(|email| EmailAddress::parse(&email).ok()) else {
        return Ok(visit.redirect(SIGN_IN));
    };
    if sign_in::send_code(&visit, &session, &email).await? {
        return Ok(visit.redirect(&format!("{CODE}?again=1")));
    }
    let mistake = AccountMistake::TooManyCodes(WAIT_MINUTES);
    Ok(show_email(&visit, email.as_str().to_owned(), Some(mistake)))
}

async fn show_code(
    visit: &Visit,
    session: &Session,
    sent_again: bool,
    mistake: Option<AccountMistake>,
) -> Result<Response, AppError> {
    let Some(email) = sign_in::waits_at(visit, session).await? else {
        return Ok(visit.redirect(SIGN_IN));
    };
    let lasts_minutes = u16::try_from(MINUTES).unwrap_or(u16::MAX);
    let mistakes = said(visit, mistake);
    let (action, again, back) = (
        visit.href(CODE),
        visit.href("/account/sign-in/again"),
        visit.href(SIGN_IN),
    );
    Ok(visit.form_page(status(mistake), || {
        view! {
            <SignInCodePage email=email lasts_minutes=lasts_minutes sent_again=sent_again mistakes=mistakes
                action=action send_again_action=again back_href=back/>
        }
    }))
}

fn said(visit: &Visit, mistake: Option<AccountMistake>) -> Vec<PageMistake> {
    mistake
        .map(|mistake| mistake.said_in(visit.language))
        .into_iter()
        .collect()
}

fn status(mistake: Option<AccountMistake>) -> StatusCode {
    match mistake {
        None => StatusCode::OK,
        Some(AccountMistake::TooManyCodes(_)) => StatusCode::TOO_MANY_REQUESTS,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    }
}
