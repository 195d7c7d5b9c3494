//! [`CharacterCount`]: several lines of text, with a limit that is counted while typing.

use leptos::{
    attr::{
        any_attribute::{AnyAttribute, IntoAnyAttribute},
        custom::custom_attribute,
    },
    prelude::*,
};

use crate::render::drawn;

use super::{
    ErrorText, Label, LabelText, Spellcheck,
    form_group::{error_view, form_group_class, hint_view},
    textarea::textarea_html,
};

/// How long an answer may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CharacterLimit {
    /// At most so many characters.
    Characters(u32),
    /// At most so many words.
    Words(u32),
}

/// One text for each plural form that the language has; `%{count}` stands for the number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PluralTexts {
    /// For the form `zero`.
    pub zero: Option<String>,
    /// For the form `one`.
    pub one: Option<String>,
    /// For the form `two`.
    pub two: Option<String>,
    /// For the form `few`.
    pub few: Option<String>,
    /// For the form `many`.
    pub many: Option<String>,
    /// For every other number.
    pub other: String,
}

/// What the count says. All but `limit` are for the script, in the unit of the limit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CharacterCountTexts {
    /// "You can enter up to 200 characters": what is shown without JavaScript.
    pub limit: String,
    /// "You have %{count} characters remaining".
    pub under: PluralTexts,
    /// "You have 0 characters remaining".
    pub at: String,
    /// "You have %{count} characters too many".
    pub over: PluralTexts,
}

/// Several lines of text, with a limit that is counted while typing. The server checks the limit too: nothing stops
/// anyone from typing on.
#[component]
pub fn CharacterCount(
    /// The input's id; hint, error and count add `-hint`, `-error` and `-info` to it.
    #[prop(into)]
    id: String,
    /// Its name in the form.
    #[prop(into)]
    name: String,
    /// What it asks.
    #[prop(into)]
    label: LabelText,
    /// How long the answer may be.
    limit: CharacterLimit,
    /// What the count says.
    texts: CharacterCountTexts,
    /// Help.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// What is wrong with the answer.
    #[prop(optional_no_strip)]
    error: Option<ErrorText>,
    /// The answer so far.
    #[prop(optional, into)]
    value: String,
    /// Its height in lines.
    #[prop(default = 5)]
    rows: u8,
    /// Whether spelling is checked.
    #[prop(optional)]
    spellcheck: Spellcheck,
    /// The percentage of the limit from which the count is shown.
    #[prop(optional_no_strip)]
    threshold: Option<u8>,
) -> impl IntoView {
    let has_error = error.is_some();
    let class = if has_error {
        "govuk-textarea govuk-textarea--error govuk-js-character-count"
    } else {
        "govuk-textarea govuk-js-character-count"
    };
    let mut describing = format!("{id}-info");
    for (present, suffix) in [(hint.is_some(), "-hint"), (has_error, "-error")] {
        if present {
            describing.extend([" ", &id, suffix]);
        }
    }
    let (max_characters, max_words) = match limit {
        CharacterLimit::Characters(count) => (Some(count), None),
        CharacterLimit::Words(count) => (None, Some(count)),
    };
    let content = view! {
        <Label text=label for_id=id.clone()/>
        {hint_view(&id, hint)}
        {error_view(&id, error)}
        <textarea
            class=class
            id=id.clone()
            name=name
            rows=rows
            spellcheck=spellcheck.attribute()
            aria-describedby=describing
            inner_html=textarea_html(&value)
        ></textarea>
        <div id=format!("{id}-info") class="govuk-hint govuk-character-count__message">{texts.limit}</div>
    };
    view! {
        <div
            class=[form_group_class(has_error), " govuk-character-count"].concat()
            data-module="govuk-character-count"
            data-maxlength=max_characters
            data-maxwords=max_words
            data-count-type=max_words.map(|_| "words")
            data-threshold={threshold}
            {..script_texts(limit, texts.under, texts.at, texts.over)}
        >
            {drawn(content)}
        </div>
    }
}

/// The `data-i18n.…` attributes that govuk-frontend's script reads its texts from.
fn script_texts(limit: CharacterLimit, under: PluralTexts, at: String, over: PluralTexts) -> Vec<AnyAttribute> {
    let (under_key, at_key, over_key) = match limit {
        CharacterLimit::Characters(_) => ("characters-under-limit", "characters-at-limit", "characters-over-limit"),
        CharacterLimit::Words(_) => ("words-under-limit", "words-at-limit", "words-over-limit"),
    };
    let mut attributes = Vec::new();
    push_plurals(&mut attributes, under_key, under);
    attributes.push(custom_attribute(format!("data-i18n.{at_key}"), at).into_any_attr());
    push_plurals(&mut attributes, over_key, over);
    attributes
}

fn push_plurals(attributes: &mut Vec<AnyAttribute>, key: &str, texts: PluralTexts) {
    let forms = [
        ("zero", texts.zero),
        ("one", texts.one),
        ("two", texts.two),
        ("few", texts.few),
        ("many", texts.many),
        ("other", Some(texts.other)),
    ];
    for (form, text) in forms {
        if let Some(text) = text {
            attributes.push(custom_attribute(format!("data-i18n.{key}.{form}"), text).into_any_attr());
        }
    }
}
