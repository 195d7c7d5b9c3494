//! The home page, the list of forms, and a form's start page.

use app::pages::form_list::FormListPage;
use app::pages::home::HomePage;
use app::pages::start::StartPage;
use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use crate::error::AppError;
use crate::http::visit::Visit;
use crate::submissions::error::SubmissionError;

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
pub(super) async fn get_start(visit: Visit, Path(form): Path<String>) -> Result<Response, AppError> {
    let version = visit.state.forms.current(&form).ok_or(SubmissionError::NoSuchForm)?;
    let form = version.form(visit.language).ok_or(SubmissionError::NoSuchForm)?;
    let first = form.pages.first().map(|page| page.slug()).unwrap_or_default();
    let first_href = visit.href(&format!("/forms/{}/{first}", form.id));
    Ok(visit.page(
        StatusCode::OK,
        || view! { <StartPage form=form first_href=first_href/> },
    ))
}
