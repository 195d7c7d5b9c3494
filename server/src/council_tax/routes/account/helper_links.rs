//! Links that let somebody look.

use app::pages::council_tax::account::{
    AccountMistake, AccountNews, END_HELPER_LINK_BUTTON, HELPER_LENGTH_INPUT, HELPER_NAME_INPUT, HelperForm,
    HelperLength, HelperLink, HelperPage, NewHelperLink,
};
use axum::extract::Query;
use axum::response::Response;
use forms::values::contains_card_number;
use http::StatusCode;
use leptos::prelude::*;
use serde::Deserialize;

use super::seen::{Door, Seen};
use crate::accounts::error::AccountError;
use crate::accounts::helper::{self, MOST};
use crate::clock::from_sql;
use crate::error::AppError;
use crate::http::posted::Posted;

/// The longest name for a helper, in characters.
const LONGEST_NAME: usize = 60;

/// What the address says beside its path.
#[derive(Debug, Default, Deserialize)]
pub(super) struct HelpersQuery {
    /// A link was ended just now.
    #[serde(default)]
    ended: Option<String>,
}

/// `GET …/helpers`
pub(super) async fn get_helpers(seen: Seen, Query(query): Query<HelpersQuery>) -> Result<Response, AppError> {
    let news = query.ended.map(|_| AccountNews::HelperLinkEnded);
    show(&seen, news, None, HelperForm::default()).await
}

/// `POST …/helpers`: a new link, which this page alone shows.
pub(super) async fn post_helper(seen: Seen, posted: Posted) -> Result<Response, AppError> {
    let Posted { visit, raw } = posted;
    let resident = seen.resident.as_ref().ok_or(AccountError::NotTheirs)?;
    let name = raw.text(HELPER_NAME_INPUT).trim().to_owned();
    let length = HelperLength::from_value(raw.text(HELPER_LENGTH_INPUT));
    let mut mistakes = Vec::new();
    if contains_card_number(&name) {
        mistakes.push(AccountMistake::CardNumber(HELPER_NAME_INPUT));
    } else if name.is_empty() {
        mistakes.push(AccountMistake::HelperNameMissing);
    } else if name.chars().count() > LONGEST_NAME {
        mistakes.push(AccountMistake::HelperNameTooLong(
            u16::try_from(LONGEST_NAME).unwrap_or(u16::MAX),
        ));
    }
    if length.is_none() {
        mistakes.push(AccountMistake::HelperLengthMissing);
    }
    let mut made = None;
    if let (Some(length), true) = (length, mistakes.is_empty()) {
        let days = i64::from(length.days());
        match helper::let_in(&visit, resident, &seen.link.token, &name, days).await? {
            Some(token) => {
                let ends = visit.state.clock.in_days_sql(length.days().into());
                made = Some(NewHelperLink {
                    name: name.clone(),
                    address: visit.absolute(&Door::Helper.path(&token)),
                    ends: visit.state.clock.local(from_sql(ends)),
                });
            }
            None => mistakes.push(AccountMistake::TooManyHelperLinks(
                u16::try_from(MOST).unwrap_or(u16::MAX),
            )),
        }
    }
    let form = if made.is_some() {
        HelperForm::default()
    } else {
        HelperForm {
            name: if contains_card_number(&name) {
                String::new()
            } else {
                name
            },
            length,
            mistakes: mistakes
                .into_iter()
                .map(|mistake| mistake.said_in(visit.language))
                .collect(),
        }
    };
    show(&seen, None, made, form).await
}

/// `POST …/helpers/end`
pub(super) async fn post_end(seen: Seen, posted: Posted) -> Result<Response, AppError> {
    let Posted { visit, raw } = posted;
    let resident = seen.resident.as_ref().ok_or(AccountError::NotTheirs)?;
    if let Ok(number) = raw.text(END_HELPER_LINK_BUTTON).parse() {
        helper::end(&visit, resident, &seen.link.token, number).await?;
    }
    Ok(visit.redirect(&format!("{}/helpers?ended=1", seen.door.path(&seen.token))))
}

async fn show(
    seen: &Seen,
    news: Option<AccountNews>,
    made: Option<NewHelperLink>,
    form: HelperForm,
) -> Result<Response, AppError> {
    let local = |at| seen.visit.state.clock.local(from_sql(at));
    let mut links: Vec<HelperLink> = helper::helpers(&seen.visit, &seen.link.token)
        .await?
        .into_iter()
        .map(|link| HelperLink {
            name: link.name,
            ends: local(link.expires_at),
            last_used: link.last_used_at.map(local),
            token: link.number.to_string(),
        })
        .collect();
    links.reverse();
    let status = if form.mistakes.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let (viewer, action) = (seen.viewer(), seen.href("/helpers"));
    let (end_action, back) = (seen.href("/helpers/end"), seen.href(""));
    Ok(seen.visit.form_page(status, || {
        view! {
            <HelperPage viewer=viewer news=news made=made helper_links=links form=form action=action
                end_action=end_action back_href=back/>
        }
    }))
}
