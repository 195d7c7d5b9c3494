//! [`Label`], and the text of a label or legend: how large it is, and whether it is the page's heading.

use leptos::{either::Either, prelude::*};

/// The four sizes of GOV.UK headings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextSize {
    /// Small, bold.
    S,
    /// Medium, bold.
    M,
    /// Large, bold.
    L,
    /// Extra large, bold.
    Xl,
}

/// The text of a label or legend. `From<String>` and `From<&str>` give plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelText {
    pub(super) text: String,
    pub(super) size: Option<TextSize>,
    pub(super) is_page_heading: bool,
    pub(super) hidden: Option<String>,
    pub(super) is_only_heard: bool,
}

impl LabelText {
    /// The one question of a page: its `h1`, large.
    pub fn heading(text: impl Into<String>) -> Self {
        Self::heading_sized(text, TextSize::L)
    }

    /// The page's `h1` in another size.
    pub fn heading_sized(text: impl Into<String>, size: TextSize) -> Self {
        Self {
            text: text.into(),
            size: Some(size),
            is_page_heading: true,
            hidden: None,
            is_only_heard: false,
        }
    }

    /// Bold text that is not a heading: one of several questions on a page.
    pub fn sized(text: impl Into<String>, size: TextSize) -> Self {
        Self {
            text: text.into(),
            size: Some(size),
            is_page_heading: false,
            hidden: None,
            is_only_heard: false,
        }
    }

    /// With words that are only heard: the unit that sighted people read behind the input.
    #[must_use]
    pub fn with_hidden(mut self, text: impl Into<String>) -> Self {
        self.hidden = Some(text.into());
        self
    }

    /// Heard and not seen: the same words stand above already.
    #[must_use]
    pub fn only_heard(mut self) -> Self {
        self.is_only_heard = true;
        self
    }

    /// The class of the element, from that of its block: `govuk-label`.
    pub(super) fn class(&self, block: &str) -> String {
        let size = match self.size {
            None => String::new(),
            Some(TextSize::S) => format!(" {block}--s"),
            Some(TextSize::M) => format!(" {block}--m"),
            Some(TextSize::L) => format!(" {block}--l"),
            Some(TextSize::Xl) => format!(" {block}--xl"),
        };
        let hidden = if self.is_only_heard {
            " govuk-visually-hidden"
        } else {
            ""
        };
        format!("{block}{size}{hidden}")
    }
}

impl From<String> for LabelText {
    fn from(text: String) -> Self {
        Self {
            text,
            size: None,
            is_page_heading: false,
            hidden: None,
            is_only_heard: false,
        }
    }
}

impl From<&str> for LabelText {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// The name of one input.
#[component]
pub fn Label(
    /// What it says, and how.
    #[prop(into)]
    text: LabelText,
    /// The input's id.
    #[prop(optional_no_strip, into)]
    for_id: Option<String>,
) -> impl IntoView {
    let class = text.class("govuk-label");
    let hidden = text
        .hidden
        .map(|hidden| view! { " "<span class="govuk-visually-hidden">{hidden}</span> });
    let label = view! { <label class=class for=for_id>{text.text}{hidden}</label> };
    if text.is_page_heading {
        Either::Left(view! { <h1 class="govuk-label-wrapper">{label}</h1> })
    } else {
        Either::Right(label)
    }
}
