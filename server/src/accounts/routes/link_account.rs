//! The accounts of a resident, and linking one.

use app::pages::council_tax::account::{
    AccountMistake, AccountNews, LINK_INSTALMENT_INPUT, LINK_NUMBER_INPUT, LINK_SURNAME_INPUT, LinkAccountPage,
    LinkForm, LinkedAccount, YourAccountsPage,
};
use axum::extract::Query;
use axum::response::Response;
use forms::raw::Raw;
use forms::values::{NotMoney, Pence, contains_card_number};
use http::StatusCode;
use leptos::prelude::*;
use serde::Deserialize;
use tower_sessions::Session;

use super::{LINK, PAY, to_sign_in, viewer};
use crate::accounts::link::{self, Facts, Linked};
use crate::accounts::resident::signed_in;
use crate::council_tax::account_number::NotAnAccountNumber;
use crate::council_tax::routes::account;
use crate::error::AppError;
use crate::http::posted::Posted;
use crate::http::visit::Visit;

/// After how many minutes wrong facts can be tried again.
const WAIT_MINUTES: u16 = 15;

/// What the address of the list of accounts says beside its path.
#[derive(Debug, Default, Deserialize)]
pub(super) struct AccountsQuery {
    /// An account was taken off just now.
    #[serde(default)]
    unlinked: Option<String>,
}

/// `GET /account`: the only account, the list of several, or how to link the first.
pub(super) async fn get_accounts(
    visit: Visit,
    session: Session,
    Query(query): Query<AccountsQuery>,
) -> Result<Response, AppError> {
    let Some(resident) = signed_in(&visit.state, &session).await? else {
        return Ok(to_sign_in(&visit));
    };
    let mut accounts: Vec<LinkedAccount> = Vec::new();
    let mut only = None;
    for link in link::links(&visit, &resident).await? {
        // One that has gone from the council's records, or is no longer this person's, is not shown.
        if let Some(seen) = account::at_a_glance(&visit, &link).await? {
            only = Some(account::path(&link.token));
            accounts.push(seen);
        }
    }
    let news = query.unlinked.map(|_| AccountNews::Unlinked);
    match (accounts.len(), only, news) {
        (0, ..) => Ok(show(&visit, true, LinkForm::default(), None)),
        (1, Some(path), None) => Ok(visit.redirect(&path)),
        _ => {
            let (viewer, link_href) = (viewer(&visit), visit.href(LINK));
            Ok(visit.form_page(StatusCode::OK, || {
                view! { <YourAccountsPage viewer=viewer news=news accounts=accounts link_href=link_href/> }
            }))
        }
    }
}

/// `GET /account/link`
pub(super) async fn get_link(visit: Visit, session: Session) -> Result<Response, AppError> {
    let Some(resident) = signed_in(&visit.state, &session).await? else {
        return Ok(to_sign_in(&visit));
    };
    let is_first = link::links(&visit, &resident).await?.is_empty();
    Ok(show(&visit, is_first, LinkForm::default(), None))
}

/// `POST /account/link`
pub(super) async fn post_link(session: Session, posted: Posted) -> Result<Response, AppError> {
    let Posted { visit, raw } = posted;
    let Some(resident) = signed_in(&visit.state, &session).await? else {
        return Ok(to_sign_in(&visit));
    };
    let mistakes = match read(&visit, &raw) {
        Ok(facts) => match link::link(&visit, &resident, &facts).await? {
            Linked::Yes(link) => return Ok(visit.redirect(&format!("{}?linked=1", account::path(&link.token)))),
            Linked::Wrong => vec![AccountMistake::FactsWrong],
            Linked::TooMany => vec![AccountMistake::TooManyTries(WAIT_MINUTES)],
        },
        Err(mistakes) => mistakes,
    };
    let is_first = link::links(&visit, &resident).await?.is_empty();
    let typed = |name: &str| Some(raw.text(name).to_owned()).filter(|text| !contains_card_number(text));
    let form = LinkForm {
        number: typed(LINK_NUMBER_INPUT).unwrap_or_default(),
        surname: typed(LINK_SURNAME_INPUT).unwrap_or_default(),
        instalment: typed(LINK_INSTALMENT_INPUT).unwrap_or_default(),
        mistakes: Vec::new(),
    };
    Ok(show(&visit, is_first, form, Some(mistakes)))
}

fn read(visit: &Visit, raw: &Raw) -> Result<Facts, Vec<AccountMistake>> {
    let [number, surname, amount] =
        [LINK_NUMBER_INPUT, LINK_SURNAME_INPUT, LINK_INSTALMENT_INPUT].map(|name| raw.text(name).trim());
    for (input, typed) in [
        (LINK_NUMBER_INPUT, number),
        (LINK_SURNAME_INPUT, surname),
        (LINK_INSTALMENT_INPUT, amount),
    ] {
        if contains_card_number(typed) {
            return Err(vec![AccountMistake::CardNumber(input)]);
        }
    }
    let mut mistakes = Vec::new();
    let number = visit.state.account_numbers.parse(number).map_err(|wrong| {
        mistakes.push(match wrong {
            NotAnAccountNumber::Empty => AccountMistake::NumberMissing,
            _ => AccountMistake::NumberWrong,
        });
    });
    if surname.is_empty() {
        mistakes.push(AccountMistake::SurnameMissing);
    }
    let amount = amount.parse::<Pence>().map_err(|wrong| {
        mistakes.push(match wrong {
            NotMoney::Empty => AccountMistake::InstalmentMissing,
            _ => AccountMistake::InstalmentNotMoney,
        });
    });
    match (number, amount) {
        (Ok(number), Ok(amount)) if mistakes.is_empty() => Ok(Facts {
            number,
            surname: surname.to_owned(),
            amount,
        }),
        _ => Err(mistakes),
    }
}

fn show(visit: &Visit, is_first: bool, form: LinkForm, mistakes: Option<Vec<AccountMistake>>) -> Response {
    let status = match mistakes.as_deref() {
        None => StatusCode::OK,
        Some([AccountMistake::TooManyTries(_)]) => StatusCode::TOO_MANY_REQUESTS,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let said = |mistake: AccountMistake| mistake.said_in(visit.language);
    let form = LinkForm {
        mistakes: mistakes.into_iter().flatten().map(said).collect(),
        ..form
    };
    let (viewer, action, pay) = (viewer(visit), visit.href(LINK), visit.href(PAY));
    let back = (!is_first).then(|| visit.href("/account"));
    visit.form_page(status, || {
        view! {
            <LinkAccountPage viewer=viewer is_first=is_first form=form action=action pay_href=pay back_href=back/>
        }
    })
}
