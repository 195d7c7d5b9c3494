//! The cookies: two, both needed, so nobody is asked for consent.

use leptos::prelude::*;

use super::Paragraphs;
use crate::components::{SummaryCard, SummaryRow};
use crate::layout::Document;
use crate::site::use_site;

/// Ties drafts to a browser. Over https its name begins with `__Host-`.
pub const BROWSER_COOKIE: &str = "guildhall-browser";
/// Remembers which council tax account was looked up. Over https its name begins with `__Host-`.
pub const SESSION_COOKIE: &str = "guildhall-session";

/// What each cookie is for, and when it ends.
#[component]
pub fn CookiesPage() -> impl IntoView {
    let site = use_site();
    let title = site.text("information-cookies-title");
    let intro = vec![
        site.text("information-cookies-lead"),
        site.text("information-cookies-needed"),
    ];
    let outro = vec![
        site.text("information-cookies-host"),
        site.text_with(
            "information-cookies-card-page",
            &[("provider", site.council.card_pages.name().into())],
        ),
        site.text("information-cookies-block"),
    ];
    // Not a table: three columns with names that cannot break are too wide for a small screen.
    let browser = vec![
        SummaryRow::new(
            site.text("information-cookies-purpose"),
            site.text("information-cookies-browser-purpose"),
        ),
        SummaryRow::new(
            site.text("information-cookies-ends"),
            site.text("information-cookies-browser-ends"),
        ),
    ];
    let session = vec![
        SummaryRow::new(
            site.text("information-cookies-purpose"),
            site.text("information-cookies-session-purpose"),
        ),
        SummaryRow::new(
            site.text("information-cookies-ends"),
            site.text("information-cookies-session-ends"),
        ),
    ];
    view! {
        <Document title=title.clone()>
            <h1 class="govuk-heading-l">{title}</h1>
            <Paragraphs of=intro/>
            <SummaryCard title=BROWSER_COOKIE rows=browser/>
            <SummaryCard title=SESSION_COOKIE rows=session/>
            <Paragraphs of=outro/>
        </Document>
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;
    use crate::pages::council_tax::made_up::drawn;

    #[test]
    fn names_each_cookie_and_its_end() {
        let page = drawn(|| view! { <CookiesPage/> });
        assert_eq!(
            page.texts(".govuk-summary-card__title"),
            [BROWSER_COOKIE, SESSION_COOKIE]
        );
        assert!(page.words("main").contains("__Host-"));
        assert!(page.texts("dl")[1].contains("30 minutes"));
    }
}
