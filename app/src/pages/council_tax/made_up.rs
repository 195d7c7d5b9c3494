//! A made-up council for the tests of hand-made pages, and a page of it to look into.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::Arc;

use leptos::prelude::*;
use scraper::{Html, Selector};

use crate::language::Language;
use crate::site::{Assets, Council, Site, draw};

pub(crate) fn site(language: Language) -> Site {
    Site {
        council: Arc::new(Council {
            id: "thamesgate".into(),
            name: "Thamesgate Borough Council".into(),
            name_cy: None,
            email: "help@thamesgate.example".into(),
            phone: "01632 960 001".into(),
            phone_hours: vec![(Language::English, "Monday to Friday, 9am to 5pm".into())],
            address: vec!["Town Hall".into(), "Gate Street".into(), "AA3 1AB".into()],
            data_protection_email: "data@thamesgate.example".into(),
            languages: vec![Language::English, Language::Welsh],
            card_pages: crate::site::CardPages::default(),
            sandbox: false,
        }),
        language,
        path: "/made-up".into(),
        csrf_token: "token-1".into(),
        assets: Arc::new(Assets {
            stylesheet: "/assets/a.css".into(),
            script: "/assets/a.js".into(),
            select_script: "/assets/select.js".into(),
            place_script: "/assets/place.js".into(),
            icon: "/assets/a.svg".into(),
        }),
    }
}

pub(crate) fn sandbox(language: Language) -> Site {
    let site = site(language);
    Site {
        council: Arc::new(Council {
            card_pages: crate::site::CardPages::default(),
            sandbox: true,
            ..(*site.council).clone()
        }),
        ..site
    }
}

/// A page, drawn and read again.
pub(crate) struct Page {
    pub(crate) html: String,
    read: Html,
}

/// Draws a page in English.
pub(crate) fn drawn<V: IntoView>(page: impl FnOnce() -> V) -> Page {
    drawn_for(site(Language::English), page)
}

/// Draws a page, and holds it to what every page must keep: one `h1`, which is in the title too; headings in order; no
/// text missing; no id twice; and every link and description inside the page has its target.
pub(crate) fn drawn_for<V: IntoView>(site: Site, page: impl FnOnce() -> V) -> Page {
    let html = draw(site, page);
    let page = Page {
        read: Html::parse_document(&html),
        html,
    };
    assert!(!page.html.contains('⟨'), "a text is missing: {}", page.html);
    // An unfilled variable stands as `{$name}`.
    assert!(!page.html.contains("{$"), "a variable is missing: {}", page.html);
    assert_eq!(page.count("h1"), 1);
    assert!(
        page.title().contains(&page.words("h1")),
        "{} / {}",
        page.title(),
        page.words("h1")
    );
    let levels: Vec<u32> = page
        .all("main h1, main h2, main h3")
        .map(|e| e.value().name()[1..].parse().unwrap())
        .collect();
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    let ids: Vec<&str> = page.all("[id]").map(|e| e.value().id().unwrap()).collect();
    for (at, id) in ids.iter().enumerate() {
        assert!(!ids[..at].contains(id), "the id {id} is there twice");
    }
    for (selector, name) in [
        ("[href^='#']", "href"),
        ("[aria-describedby]", "aria-describedby"),
        ("label[for]", "for"),
    ] {
        for named in page.attributes(selector, name) {
            for id in named.split_whitespace().map(|id| id.trim_start_matches('#')) {
                assert!(ids.contains(&id), "nothing has the id {id}");
            }
        }
    }
    page
}

impl Page {
    fn all<'a>(&'a self, selector: &str) -> impl Iterator<Item = scraper::ElementRef<'a>> + use<'a> {
        let selector = Selector::parse(selector).unwrap();
        self.read.select(&selector).collect::<Vec<_>>().into_iter()
    }

    pub(crate) fn count(&self, selector: &str) -> usize {
        self.all(selector).count()
    }

    /// The text of the first one, with single spaces.
    pub(crate) fn words(&self, selector: &str) -> String {
        self.texts(selector)
            .into_iter()
            .next()
            .unwrap_or_else(|| panic!("no {selector} in {}", self.html))
    }

    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        let single = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.all(selector)
            .map(|element| single(element.text().collect()))
            .collect()
    }

    pub(crate) fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        self.all(selector)
            .next()
            .and_then(|element| element.attr(name).map(str::to_owned))
    }

    pub(crate) fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        self.all(selector)
            .filter_map(|element| element.attr(name).map(str::to_owned))
            .collect()
    }

    pub(crate) fn title(&self) -> String {
        self.words("title")
    }

    pub(crate) fn error_links(&self) -> Vec<String> {
        self.attributes(".govuk-error-summary a", "href")
    }
}
