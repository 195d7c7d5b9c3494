//! The provider's errors (<https://docs.stripe.com/api/errors>).

use axum::Json;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// An error as the API gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ApiError {
    status: StatusCode,
    kind: &'static str,
    code: Option<&'static str>,
    message: String,
    param: Option<String>,
}

impl ApiError {
    fn new(status: StatusCode, kind: &'static str, code: Option<&'static str>, message: impl Into<String>) -> Self {
        Self {
            status,
            kind,
            code,
            message: message.into(),
            param: None,
        }
    }

    /// 400 `invalid_request_error`, about `param` where one is to blame.
    pub(crate) fn invalid(message: impl Into<String>, param: Option<&str>) -> Self {
        let error = Self::new(StatusCode::BAD_REQUEST, "invalid_request_error", None, message);
        Self {
            param: param.map(str::to_owned),
            ..error
        }
    }

    /// 400 with a code of its own.
    pub(crate) fn coded(code: &'static str, message: impl Into<String>, param: &str) -> Self {
        Self {
            code: Some(code),
            ..Self::invalid(message, Some(param))
        }
    }

    pub(crate) fn missing(param: &str) -> Self {
        Self::coded("parameter_missing", format!("Missing required param: {param}."), param)
    }

    /// 400 with a code, about no parameter.
    pub(crate) fn refused(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            code: Some(code),
            ..Self::invalid(message, None)
        }
    }

    pub(crate) fn unknown(param: &str) -> Self {
        Self::coded(
            "parameter_unknown",
            format!("Received unknown parameter: {param}"),
            param,
        )
    }

    pub(crate) fn empty(param: &str) -> Self {
        let message = format!(
            "You passed an empty string for '{param}'. We assume empty values are an attempt to unset a parameter; \
             however '{param}' cannot be unset. You should remove '{param}' from your request or supply a non-empty \
             value."
        );
        Self::coded("parameter_invalid_empty", message, param)
    }

    pub(crate) fn integer(text: &str, param: &str) -> Self {
        Self::coded("parameter_invalid_integer", format!("Invalid integer: {text}"), param)
    }

    /// 404: there is no such thing, or it is another account's, which must look the same.
    pub(crate) fn no_such(what: &str, id: &str, param: &str) -> Self {
        let error = Self::coded("resource_missing", format!("No such {what}: '{id}'"), param);
        Self {
            status: StatusCode::NOT_FOUND,
            ..error
        }
    }

    pub(crate) fn unauthorized(message: impl Into<String>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "invalid_request_error", None, message)
    }

    pub(crate) fn no_such_address(method: &str, path: &str) -> Self {
        let message = format!(
            "Unrecognized request URL ({method}: {path}). The sandbox answers only the calls that Guildhall makes."
        );
        Self::new(StatusCode::NOT_FOUND, "invalid_request_error", None, message)
    }

    pub(crate) fn too_large() -> Self {
        Self::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            "invalid_request_error",
            None,
            "The request is too large.",
        )
    }

    pub(crate) fn key_reused(key: &str) -> Self {
        let message = format!(
            "Keys for idempotent requests can only be used with the same parameters they were first used with. Try \
             using a key other than '{key}' if you meant to execute a different request."
        );
        Self::new(StatusCode::BAD_REQUEST, "idempotency_error", None, message)
    }

    pub(crate) fn key_in_use(key: &str) -> Self {
        let message = format!(
            "There is currently another in-progress request using this Idempotent Key (that probably means you \
             submitted twice, and the other request is still going through): {key}. Please try again later."
        );
        Self::new(
            StatusCode::CONFLICT,
            "idempotency_error",
            Some("idempotency_key_in_use"),
            message,
        )
    }

    pub(crate) fn rate_limited() -> Self {
        let message = "Too many requests hit the API too quickly.";
        Self::new(
            StatusCode::TOO_MANY_REQUESTS,
            "invalid_request_error",
            Some("rate_limit"),
            message,
        )
    }

    pub(crate) fn server() -> Self {
        let message = "An unknown error occurred (asked for by a test).";
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "api_error", None, message)
    }

    #[cfg(test)]
    pub(crate) fn param(&self) -> Option<&str> {
        self.param.as_deref()
    }

    #[cfg(test)]
    pub(crate) fn code(&self) -> Option<&'static str> {
        self.code
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut error = json!({ "message": self.message, "type": self.kind });
        let doc_url = self
            .code
            .map(|c| format!("https://stripe.com/docs/error-codes/{}", c.replace('_', "-")));
        let optional = [
            ("code", self.code.map(str::to_owned)),
            ("doc_url", doc_url),
            ("param", self.param),
        ];
        if let Some(fields) = error.as_object_mut() {
            fields.extend(
                optional
                    .into_iter()
                    .filter_map(|(name, text)| Some((name.to_owned(), Value::from(text?)))),
            );
        }
        let mut response = (self.status, Json(json!({ "error": error }))).into_response();
        if self.status == StatusCode::UNAUTHORIZED {
            let realm = HeaderValue::from_static("Basic realm=\"Stripe\"");
            response
                .headers_mut()
                .insert(HeaderName::from_static("www-authenticate"), realm);
        }
        response
    }
}
