//! [`LanguageNavigation`]: the same page in another language.

use leptos::{either::Either, prelude::*};

use crate::render::drawn;

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextDirection {
    /// As English is.
    LeftToRight,
    /// As Urdu is.
    RightToLeft,
}

/// A language that the page can be read in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    tag: String,
    text: String,
    href: Option<String>,
    direction: Option<TextDirection>,
}

impl Language {
    /// The language of this page: its BCP 47 tag, and its name in itself.
    pub fn current(tag: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            tag: tag.into(),
            text: text.into(),
            href: None,
            direction: None,
        }
    }

    /// Another language, and where this page is in it.
    pub fn link(tag: impl Into<String>, text: impl Into<String>, href: impl Into<String>) -> Self {
        Self {
            href: Some(href.into()),
            ..Self::current(tag, text)
        }
    }

    /// With the way it is written; needed where languages of both ways stand together.
    #[must_use]
    pub fn dir(mut self, direction: TextDirection) -> Self {
        self.direction = Some(direction);
        self
    }
}

/// The same page in another language.
#[component]
pub fn LanguageNavigation(
    /// What it is, for a screen reader: "Language".
    #[prop(into)]
    label: String,
    /// The languages.
    languages: Vec<Language>,
) -> impl IntoView {
    let items: Vec<_> = languages
        .into_iter()
        .map(|language| {
            let dir = language.direction.map(|direction| match direction {
                TextDirection::LeftToRight => "ltr",
                TextDirection::RightToLeft => "rtl",
            });
            let item = match language.href {
                None => Either::Left(view! {
                    <span
                        class="govuk-language-navigation__text"
                        aria-current="true"
                        lang=language.tag
                        dir=dir
                    >
                        {language.text}
                    </span>
                }),
                Some(href) => Either::Right(view! {
                    <a
                        class="govuk-language-navigation__link"
                        href=href
                        rel="alternate"
                        lang=language.tag.clone()
                        hreflang=language.tag
                        dir=dir
                    >
                        {language.text}
                    </a>
                }),
            };
            view! { <li class="govuk-language-navigation__list-item">{item}</li> }
        })
        .collect();
    view! {
        <nav class="govuk-language-navigation" aria-label=label>
            <ul class="govuk-language-navigation__list">{drawn(items)}</ul>
        </nav>
    }
}
