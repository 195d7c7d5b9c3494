//! Addresses: typed line by line, or found by their postcode.

use fluent_bundle::FluentValue;
use forms::values::AddressLine;
use leptos::prelude::*;

use super::Asked;
use crate::components::*;
use crate::pages::question::PRESS_ADDRESS;
use crate::pages::question::lookup::{AddressLookup, LookupState, Mode};

pub(super) fn view(asked: &Asked<'_>, lookup: bool) -> AnyView {
    if !lookup {
        return fieldset(asked, lines(asked));
    }
    let mode = asked.asking.mode(asked.field);
    let found = asked.asking.lookup(asked.field);
    let content = match (mode, found) {
        (Mode::Pick, Some(found)) => pick(asked, found),
        (Mode::Hand, found) => hand(asked, found),
        _ => find(asked),
    };
    let (name, value) = (asked.part("mode"), mode.name());
    let content = view! { <input type="hidden" name=name value=value/>{content} };
    fieldset(asked, content.into_any())
}

fn fieldset(asked: &Asked<'_>, content: AnyView) -> AnyView {
    let hint_id = asked.part("hint");
    let described_by = asked.field.hint.as_ref().map(|_| hint_id.clone());
    let hint = asked
        .field
        .hint
        .clone()
        .map(|text| view! { <Hint id=hint_id text=text/> });
    view! { <Fieldset legend=asked.label() described_by=described_by>{hint}{content}</Fieldset> }.into_any()
}

/// Its postcode.
fn find(asked: &Asked<'_>) -> AnyView {
    let site = asked.site;
    let (name, id) = (asked.part("find"), &asked.field.id);
    let kind = ButtonKind::Action {
        name: PRESS_ADDRESS.to_owned(),
        value: format!("find:{id}"),
    };
    view! {
        <TextInput
            id=name.clone()
            name=name.clone()
            label=site.text("address-postcode")
            value=first_given(asked, [&name, &asked.part("postcode")])
            error=asked.error()
            width=InputWidth::W10
            autocomplete=asked.autocomplete("postal-code")
            spellcheck=Spellcheck::Off
        />
        <Button text=site.text("address-find") kind=kind variant=ButtonVariant::Secondary/>
        <p class="govuk-body">
            <LinkButton text=site.text("address-by-hand") name=PRESS_ADDRESS value=format!("hand:{id}")/>
        </p>
    }
    .into_any()
}

/// The first of these inputs that was filled in.
fn first_given(asked: &Asked<'_>, names: [&str; 2]) -> String {
    let values = names.map(|name| asked.value_of(name));
    values.into_iter().find(|value| !value.is_empty()).unwrap_or_default()
}

/// One of those found.
fn pick(asked: &Asked<'_>, lookup: &AddressLookup) -> AnyView {
    let site = asked.site;
    let (name, id) = (asked.part("uprn"), &asked.field.id);
    let count = site.text_with("address-found", &[("count", FluentValue::from(lookup.found.len()))]);
    let first = SelectItem::new("", count);
    let found = lookup
        .found
        .iter()
        .map(|found| SelectItem::new(&found.uprn, &found.line));
    view! {
        {postcode_again(asked, &lookup.postcode)}
        <Select
            id=name.clone()
            name=name.clone()
            label=site.text("address-select")
            items=std::iter::once(first).chain(found).collect()
            value=asked.value_of(&name)
            error=asked.error()
        />
        <p class="govuk-body">
            <LinkButton text=site.text("address-not-listed") name=PRESS_ADDRESS value=format!("hand:{id}")/>
        </p>
    }
    .into_any()
}

/// The postcode that was looked for, and the way to another.
fn postcode_again(asked: &Asked<'_>, postcode: &str) -> AnyView {
    let site = asked.site;
    let (name, value) = (asked.part("find"), postcode.to_owned());
    view! {
        <input type="hidden" name=name value=value.clone()/>
        <p class="govuk-body">
            <strong>{site.text("address-postcode")}</strong>" "{value}" "
            <LinkButton
                text=site.text("change")
                hidden=Some(site.text("address-postcode-hidden"))
                name=PRESS_ADDRESS
                value=format!("change:{}", asked.field.id)
            />
        </p>
    }
    .into_any()
}

/// Line by line, where a search could have been.
fn hand(asked: &Asked<'_>, lookup: Option<&AddressLookup>) -> AnyView {
    let site = asked.site;
    let postcode = |id, lookup: &AddressLookup| {
        let postcode = FluentValue::from(lookup.postcode.clone());
        site.text_with(id, &[("postcode", postcode)])
    };
    let why = lookup.and_then(|lookup| match lookup.state {
        LookupState::NothingFound => Some(postcode("address-nothing-found", lookup)),
        LookupState::Unavailable => Some(site.text("address-search-unavailable")),
        LookupState::None | LookupState::Found => None,
    });
    let why = why.map(|text| view! { <InsetText>{text}</InsetText> });
    // It counts as long as no line is changed.
    let (name, uprn) = (asked.part("uprn"), asked.value_of(&asked.part("uprn")));
    let uprn = (!uprn.is_empty()).then(|| view! { <input type="hidden" name=name value=uprn/> });
    view! {
        {why}
        {uprn}
        {lines(asked)}
        <p class="govuk-body">
            <LinkButton text=site.text("address-find-instead") name=PRESS_ADDRESS value=format!("change:{}", asked.field.id)/>
        </p>
    }
    .into_any()
}

fn lines(asked: &Asked<'_>) -> AnyView {
    let site = asked.site;
    AddressLine::ALL
        .into_iter()
        .map(|line| {
            let name = asked.part(line.suffix());
            let (label, token, width) = match line {
                AddressLine::Line1 => (site.text("address-line1"), "address-line1", InputWidth::Full),
                AddressLine::Line2 => (site.text("address-line2"), "address-line2", InputWidth::Full),
                AddressLine::Town => (site.text("address-town"), "address-level2", InputWidth::W20),
                AddressLine::Postcode => (site.text("address-postcode"), "postal-code", InputWidth::W10),
            };
            // Nobody types the postcode again that was just looked for.
            let value = match line {
                AddressLine::Postcode => first_given(asked, [&name, &asked.part("find")]),
                _ => asked.value_of(&name),
            };
            view! {
                <TextInput
                    id=name.clone()
                    name=name.clone()
                    label=label
                    value=value
                    error=asked.error_at(&name)
                    width=width
                    autocomplete=asked.autocomplete(token)
                    spellcheck=Spellcheck::Off
                />
            }
        })
        .collect::<Vec<_>>()
        .into_any()
}
