//! Several lines of text, counted while they are typed.

use fluent_bundle::FluentValue;
use forms::definition::TextLimit;
use leptos::prelude::*;

use super::Asked;
use crate::components::*;
use crate::site::Site;

pub(super) fn view(asked: &Asked<'_>, limit: TextLimit) -> AnyView {
    let (limit, texts) = match limit {
        TextLimit::Characters(max) => (CharacterLimit::Characters(max), character_texts(asked.site, max)),
        TextLimit::Words(max) => (CharacterLimit::Words(max), word_texts(asked.site, max)),
    };
    view! {
        <CharacterCount
            id=asked.id()
            name=asked.id()
            label=asked.label()
            hint=asked.field.hint.clone()
            error=asked.error()
            value=asked.value()
            limit=limit
            texts=texts
        />
    }
    .into_any()
}

fn character_texts(site: &Site, max: u32) -> CharacterCountTexts {
    CharacterCountTexts {
        limit: site.text_with("character-limit", &[("max", FluentValue::from(max))]),
        under: plural(|form| site.text_with("characters-left", form)),
        over: plural(|form| site.text_with("characters-over", form)),
        at: site.text("characters-none-left"),
    }
}

fn word_texts(site: &Site, max: u32) -> CharacterCountTexts {
    CharacterCountTexts {
        limit: site.text_with("word-limit", &[("max", FluentValue::from(max))]),
        under: plural(|form| site.text_with("words-left", form)),
        over: plural(|form| site.text_with("words-over", form)),
        at: site.text("words-none-left"),
    }
}

/// The script chooses the plural as the reader types, so it needs every form that a language may have.
fn plural(text: impl Fn(&[(&'static str, FluentValue<'_>)]) -> String) -> PluralTexts {
    let form = |form: &'static str| text(&[("form", FluentValue::from(form))]);
    PluralTexts {
        zero: Some(form("zero")),
        one: Some(form("one")),
        two: Some(form("two")),
        few: Some(form("few")),
        many: Some(form("many")),
        other: form("other"),
    }
}
