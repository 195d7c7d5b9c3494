//! A page drawn in both languages, and who looks at it.

#![allow(clippy::unwrap_used, clippy::panic)]

use jiff::civil::date;
use leptos::prelude::*;

use super::{HelperView, Viewer};
use crate::language::Language;
use crate::pages::council_tax::made_up::{Page, drawn_for, site};

pub(super) fn signed_in() -> Viewer {
    Viewer::SignedIn {
        sign_out_action: "/sign-out".to_owned(),
    }
}

pub(super) fn helper() -> Viewer {
    Viewer::Helper(HelperView {
        home: "1 High Street & Mews".to_owned(),
        until: date(2026, 11, 28).at(10, 2, 0, 0),
        pay_href: "/council-tax/pay".to_owned(),
    })
}

/// The page in English, once it was drawn in Welsh too, and with another heading.
pub(super) fn in_both<V: IntoView>(page: impl Fn() -> V) -> Page {
    let [english, welsh] = Language::ALL.map(|language| drawn_for(site(language), &page));
    assert_ne!(english.words("h1"), welsh.words("h1"));
    // The made-up council says in English only when its phone is answered.
    let parts = "main :not(br)";
    assert_eq!(english.count(parts), welsh.count(parts), "{}", welsh.html);
    assert_eq!(welsh.attribute("html", "lang"), Some("cy".to_owned()));
    // Every post carries its token.
    assert_eq!(
        english.count("form[method=post]"),
        english.count("form[method=post] input[name=csrf]")
    );
    english
}
