//! The home page, the list of forms, and a form's start page.

use std::collections::BTreeMap;

use app::pages::form_list::FormListPage;
use app::pages::home::HomePage;
use app::pages::not_open::NotOpenPage;
use app::pages::start::StartPage;
use axum::extract::{Path, Query};
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::paper::paper_path;
use crate::error::AppError;
use crate::http::visit::Visit;
use crate::submissions::error::SubmissionError;
use crate::submissions::prefill::Prefilled;

/// `GET /`
pub(super) async fn get_home(visit: Visit) -> Response {
    let forms = visit.state.forms.links(visit.language);
    visit.page(StatusCode::OK, || view! { <HomePage forms=forms/> })
}

/// `GET /forms`
pub(super) async fn get_forms(visit: Visit) -> Response {
    let forms = visit.state.forms.links(visit.language);
    visit.page(StatusCode::OK, || view! { <FormListPage forms=forms/> })
}

/// `GET /forms/{form}`
pub(super) async fn get_start(
    visit: Visit,
    Path(form): Path<String>,
    Query(link): Query<BTreeMap<String, String>>,
) -> Result<Response, AppError> {
    let version = visit.state.forms.current(&form).ok_or(SubmissionError::NoSuchForm)?;
    let form = version.form(visit.language).ok_or(SubmissionError::NoSuchForm)?;
    let today = visit.state.clock.today();
    if !form.opening.is_open(today) {
        return Ok(visit.page(StatusCode::OK, || view! { <NotOpenPage form=form today=today/> }));
    }
    let first = form.pages.first().map(|page| page.slug()).unwrap_or_default();
    let link = Prefilled::from_link(form, &link).link_query();
    let link = link
        .strip_prefix('&')
        .map(|link| format!("?{link}"))
        .unwrap_or_default();
    let paper_href = visit.state.paper.are_there().then(|| visit.href(&paper_path(&form.id)));
    let first_href = visit.href(&format!("/forms/{}/{first}{link}", form.id));
    Ok(visit.page(
        StatusCode::OK,
        || view! { <StartPage form=form first_href=first_href paper_href=paper_href/> },
    ))
}
