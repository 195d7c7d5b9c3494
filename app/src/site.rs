//! What every page knows: which council, which language, which address, and the token that its forms carry.

use std::sync::Arc;

use fluent_bundle::FluentValue;
use jiff::civil::Time;
use leptos::prelude::*;

use crate::language::Language;

/// A council, as its residents see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Council {
    /// Its id in configuration and data.
    pub id: String,
    /// Its whole name.
    pub name: String,
    /// Its name in Welsh, when it has one.
    pub name_cy: Option<String>,
    /// Where to write to.
    pub email: String,
    /// Where to phone, as it is dialled.
    pub phone: String,
    /// When the phone is answered, in each language of the council.
    pub phone_hours: Vec<(Language, String)>,
    /// Postal address, line by line.
    pub address: Vec<String>,
    /// Who answers for personal data.
    pub data_protection_email: String,
    /// The languages that it offers, first one first.
    pub languages: Vec<Language>,
    /// Whose card pages take its payments.
    pub card_pages: CardPages,
    /// Whether payments are pretend.
    pub sandbox: bool,
}

/// Whose card pages take a council's payments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CardPages {
    /// Stripe's, which speak no Welsh.
    #[default]
    Stripe,
    /// GOV.UK Pay's, which do.
    GovUkPay,
}

impl CardPages {
    /// The name that residents read.
    pub const fn name(self) -> &'static str {
        match self {
            CardPages::Stripe => "Stripe",
            CardPages::GovUkPay => "GOV.UK Pay",
        }
    }

    /// Where its privacy policy is.
    pub const fn privacy(self) -> &'static str {
        match self {
            CardPages::Stripe => "https://stripe.com/gb/privacy",
            CardPages::GovUkPay => "https://www.payments.service.gov.uk/privacy/",
        }
    }

    /// The card that its sandbox takes.
    pub const fn test_card(self) -> &'static str {
        match self {
            CardPages::Stripe => "4242 4242 4242 4242",
            CardPages::GovUkPay => "4444 3333 2222 1111",
        }
    }

    /// Whether they are in that language.
    pub fn speak(self, language: Language) -> bool {
        self == CardPages::GovUkPay || language == Language::English
    }
}

impl Council {
    /// Its name in a language.
    pub fn name_in(&self, language: Language) -> &str {
        match (language, &self.name_cy) {
            (Language::Welsh, Some(name)) => name,
            _ => &self.name,
        }
    }
}

/// `tel:` and what is dialled.
pub fn phone_href(phone: &str) -> String {
    let dialled: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    format!("tel:{dialled}")
}

/// Addresses of the files that every page loads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assets {
    /// The council's stylesheet.
    pub stylesheet: String,
    /// The enhancement script.
    pub script: String,
    /// Turns a long list into one to type into: only for the pages that have one.
    pub select_script: String,
    /// Finds where the phone is: only for the pages that ask for a place.
    pub place_script: String,
    /// The icon.
    pub icon: String,
}

/// What every page knows.
#[derive(Debug, Clone)]
pub struct Site {
    /// The council that is being served.
    pub council: Arc<Council>,
    /// The language of the page.
    pub language: Language,
    /// The page's address without language prefix, with its query.
    pub path: String,
    /// Proves that a form post comes from a page of ours; empty on a page without a form.
    pub csrf_token: String,
    /// The files that every page loads.
    pub assets: Arc<Assets>,
}

impl Site {
    /// An address of this site in the page's language. `path` starts with `/`.
    pub fn href(&self, path: &str) -> String {
        self.href_in(self.language, path)
    }

    /// An address of this site in another language.
    pub fn href_in(&self, language: Language, path: &str) -> String {
        match language {
            Language::English => path.to_owned(),
            other => format!("/{}{path}", other.tag()),
        }
    }

    /// A message.
    pub fn text(&self, id: &str) -> String {
        self.language.text(id)
    }

    /// A message, filled in.
    pub fn text_with(&self, id: &str, arguments: &[(&'static str, FluentValue<'_>)]) -> String {
        self.language.text_with(id, arguments)
    }

    /// A file's size as people say it: "1.2 MB".
    pub fn file_size(&self, bytes: u64) -> String {
        let (unit, size) = match bytes {
            1_000_000.. => ("megabytes", self.language.rounded(bytes, 1_000_000)),
            _ => (
                "kilobytes",
                self.language
                    .number(i64::try_from(bytes.div_ceil(1000)).unwrap_or(i64::MAX)),
            ),
        };
        self.text_with(
            "file-size",
            &[("unit", FluentValue::from(unit)), ("size", FluentValue::from(size))],
        )
    }

    /// A time of day that is stored as `14:30`, as people write it: "2:30pm".
    pub fn stored_time(&self, time: &str) -> Option<String> {
        let time: Time = time.parse().ok()?;
        Some(match (time.hour(), time.minute()) {
            (0, 0) => self.text("time-midnight"),
            (12, 0) => self.text("time-midday"),
            _ => self.language.time(time),
        })
    }

    /// The council's name in the page's language.
    pub fn council_name(&self) -> String {
        self.council.name_in(self.language).to_owned()
    }
}

/// Draws a page for this site, as a whole document.
pub fn draw<V: IntoView>(site: Site, page: impl FnOnce() -> V) -> String {
    crate::render::render_document(move || {
        provide_context(Arc::new(site));
        page()
    })
}

/// The site of the page that is being drawn.
pub fn use_site() -> Arc<Site> {
    expect_context::<Arc<Site>>()
}
