//! Taking an account off a resident's.

use app::pages::council_tax::account::UnlinkPage;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::facts;
use super::seen::Seen;
use crate::accounts::error::AccountError;
use crate::accounts::link;
use crate::error::AppError;
use crate::http::posted::Posted;

/// `GET …/unlink`
pub(super) async fn get_unlink(seen: Seen) -> Response {
    let (viewer, account) = (seen.viewer(), facts::account(&seen.known));
    let (action, back) = (seen.href("/unlink"), seen.href(""));
    seen.visit.form_page(
        StatusCode::OK,
        || view! { <UnlinkPage viewer=viewer account=account action=action back_href=back/> },
    )
}

/// `POST …/unlink`
pub(super) async fn post_unlink(seen: Seen, posted: Posted) -> Result<Response, AppError> {
    let resident = seen.resident.as_ref().ok_or(AccountError::NotTheirs)?;
    link::unlink(&posted.visit, resident, &seen.link.token).await?;
    Ok(posted.visit.redirect("/account?unlinked=1"))
}
