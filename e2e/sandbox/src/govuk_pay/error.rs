//! The provider's errors (<https://docs.payments.service.gov.uk/api_reference/#gov-uk-pay-api-error-codes>).

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::json;

/// An error as the API gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PayError {
    status: StatusCode,
    code: &'static str,
    description: String,
    field: Option<String>,
}

impl PayError {
    pub(super) fn new(status: StatusCode, code: &'static str, description: impl Into<String>) -> Self {
        Self {
            status,
            code,
            description: description.into(),
            field: None,
        }
    }

    fn about(field: &str, error: Self) -> Self {
        Self {
            field: Some(field.to_owned()),
            ..error
        }
    }

    /// 400: a field that must be there is not.
    pub(super) fn missing(code: &'static str, field: &str) -> Self {
        let description = format!("Missing mandatory attribute: {field}");
        Self::about(field, Self::new(StatusCode::BAD_REQUEST, code, description))
    }

    /// 400: a field of the wrong type.
    pub(super) fn wrong_type(code: &'static str, field: &str, must: &str) -> Self {
        let description = format!("Invalid attribute value: {field}. {must}");
        Self::about(field, Self::new(StatusCode::BAD_REQUEST, code, description))
    }

    /// 422: a field of the right type whose value cannot be.
    pub(super) fn invalid(code: &'static str, field: &str, must: &str) -> Self {
        let description = format!("Invalid attribute value: {field}. {must}");
        Self::about(field, Self::new(StatusCode::UNPROCESSABLE_ENTITY, code, description))
    }

    /// 400: no JSON.
    pub(super) fn unreadable(code: &'static str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, "Unable to parse JSON")
    }

    /// 404: there is no such thing, or it is another service's, which must look the same.
    pub(super) fn not_found(code: &'static str) -> Self {
        Self::new(StatusCode::NOT_FOUND, code, "Not found")
    }

    /// 422: parameters of a search that cannot be.
    pub(super) fn wrong_parameters(code: &'static str, names: &[&str]) -> Self {
        let description = format!(
            "Invalid parameters: {}. See Public API documentation for the correct data formats",
            names.join(", ")
        );
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, code, description)
    }

    pub(super) fn too_many() -> Self {
        Self::new(StatusCode::TOO_MANY_REQUESTS, "P0900", "Too many requests")
    }

    /// 500, with the code that belongs to the call.
    pub(super) fn server(code: &'static str) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, code, "Downstream system error")
    }

    #[cfg(test)]
    pub(super) fn seen(&self) -> (u16, &'static str, Option<&str>) {
        (self.status.as_u16(), self.code, self.field.as_deref())
    }
}

impl IntoResponse for PayError {
    fn into_response(self) -> Response {
        let mut body = json!({ "code": self.code, "description": self.description });
        if let (Some(field), Some(fields)) = (self.field, body.as_object_mut()) {
            fields.insert("field".to_owned(), field.into());
        }
        (self.status, Json(body)).into_response()
    }
}
