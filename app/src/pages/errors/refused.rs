//! What was sent is not taken as it is.

use leptos::prelude::*;

use super::ErrorDocument;
use crate::site::use_site;

/// 403: it cannot be shown that the form was sent from a page of ours. Cookies are off, or the page was open for too
/// long.
#[component]
pub fn ForbiddenPage() -> impl IntoView {
    let site = use_site();
    let paragraphs = vec![
        site.text("error-forbidden-why"),
        site.text("error-forbidden-reload"),
        site.text("error-forbidden-cookies"),
        site.text("error-forbidden-nothing-sent"),
    ];
    view! { <ErrorDocument title=site.text("error-forbidden-title") paragraphs=paragraphs/> }
}

/// 413: more than can be taken at once.
#[component]
pub fn TooLargePage() -> impl IntoView {
    let site = use_site();
    let paragraphs = vec![site.text("error-too-large-why"), site.text("error-too-large-shorten")];
    view! { <ErrorDocument title=site.text("error-too-large-title") paragraphs=paragraphs/> }
}

/// 429: too many wrong account numbers or postcodes from one place.
#[component]
pub fn TooManyGuessesPage() -> impl IntoView {
    let site = use_site();
    let paragraphs = vec![
        site.text("error-too-many-guesses-why"),
        site.text("error-too-many-guesses-wait"),
        site.text("error-too-many-guesses-bill"),
    ];
    view! { <ErrorDocument title=site.text("error-too-many-guesses-title") paragraphs=paragraphs/> }
}
