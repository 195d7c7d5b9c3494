//! A bank or building society account, after GOV.UK's bank details pattern.

use leptos::prelude::*;

use super::Asked;
use crate::components::*;

pub(super) fn view(asked: &Asked<'_>) -> AnyView {
    let site = asked.site;
    let input = |part: &str, label: String, hint: Option<String>, inputmode, width| {
        let name = asked.part(part);
        view! {
            <TextInput
                id=name.clone()
                name=name.clone()
                label=label
                hint=hint
                error=asked.error_at(&name)
                value=asked.value_of(&name)
                inputmode=inputmode
                width=width
                spellcheck=Spellcheck::Off
            />
        }
    };
    let (text, digits) = (InputMode::Auto, InputMode::Numeric);
    let inputs = [
        input("name", site.text("bank-name"), None, text, InputWidth::Full),
        input(
            "sort-code",
            site.text("bank-sort-code"),
            Some(site.text("bank-sort-code-hint")),
            digits,
            InputWidth::W5,
        ),
        input(
            "account-number",
            site.text("bank-account-number"),
            Some(site.text("bank-account-number-hint")),
            digits,
            InputWidth::W10,
        ),
        input(
            "roll-number",
            site.text("bank-roll-number"),
            Some(site.text("bank-roll-number-hint")),
            text,
            InputWidth::W10,
        ),
    ];
    let hint_id = asked.part("hint");
    let described_by = asked.field.hint.as_ref().map(|_| hint_id.clone());
    let hint = asked
        .field
        .hint
        .clone()
        .map(|text| view! { <Hint id=hint_id text=text/> });
    view! { <Fieldset legend=asked.label() described_by=described_by>{hint}{inputs}</Fieldset> }.into_any()
}
