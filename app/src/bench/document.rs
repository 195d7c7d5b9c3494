//! What stands around every page of the bench.

use leptos::prelude::*;

use super::{SCRIPT_PATH, STYLE_PATH};
use crate::components::SkipLink;
use crate::render::render_document;

/// What every page of the bench knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The address of the residents' style sheet.
    pub stylesheet: String,
    /// The address of the icon.
    pub icon: String,
    /// The folder that is looked at.
    pub folder: String,
    /// Which reading of the folder this page shows: the script asks for a newer one.
    pub seen: u64,
}

/// A whole page of the bench, as a document.
pub(super) fn document(head: Head, title: &str, content: AnyView) -> String {
    let Head {
        stylesheet,
        icon,
        folder,
        seen,
    } = head;
    let title = format!("{title} – form bench");
    render_document(|| {
        view! {
            <html class="govuk-template" lang="en">
                <head>
                    <meta charset="utf-8"/>
                    <title>{title}</title>
                    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"/>
                    <link rel="icon" href=icon type="image/svg+xml"/>
                    <link rel="stylesheet" href=stylesheet/>
                    <link rel="stylesheet" href=STYLE_PATH/>
                    <script type="module" src=SCRIPT_PATH></script>
                </head>
                <body class="govuk-template__body bench" data-seen=seen.to_string()>
                    <SkipLink href="#main-content" text="Skip to main content"/>
                    <header class="bench-header">
                        <a class="bench-header__name" href="/" target="_top">"Form bench"</a>
                        <span class="bench-header__folder">{folder}</span>
                    </header>
                    <main class="bench-main" id="main-content" tabindex="-1">
                        <p class="bench-news" role="status"></p>
                        {content}
                    </main>
                </body>
            </html>
        }
    })
}
