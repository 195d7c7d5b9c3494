//! A form to print and post.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, header};

use crate::error::AppError;
use crate::http::visit::Visit;
use crate::submissions::error::SubmissionError;

/// `GET /forms/{form}/paper.pdf`
pub(super) async fn get_paper(visit: Visit, Path(form): Path<String>) -> Result<Response, AppError> {
    let version = visit.state.forms.current(&form).ok_or(SubmissionError::NoSuchForm)?;
    let form = version.form(visit.language).ok_or(SubmissionError::NoSuchForm)?;
    let pdf = visit.state.paper.pdf(form, visit.language).await?;
    let pdf = pdf.ok_or(SubmissionError::NoSuchPage)?;
    let mut response = pdf.to_vec().into_response();
    let name = format!("inline; filename=\"{}-{}.pdf\"", form.id, visit.language.tag());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/pdf"));
    if let Ok(name) = HeaderValue::from_str(&name) {
        headers.insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

/// Its address.
pub(super) fn paper_path(form: &str) -> String {
    format!("/forms/{form}/paper.pdf")
}
