//! A place: in words, and as a point where the phone knows it.

use leptos::prelude::*;

use super::Asked;
use crate::components::*;

pub(super) fn view(asked: &Asked<'_>) -> AnyView {
    let site = asked.site;
    let (description, point) = (asked.part("description"), asked.part("point"));
    let hint = asked.field.hint.clone();
    let hint = hint.unwrap_or_else(|| site.text("place-hint"));
    let point_error = asked.error_at(&point);
    let is_open = point_error.is_some() || !asked.value_of(&point).is_empty();
    let input = view! {
        <TextInput
            id=point.clone()
            name=point.clone()
            label=site.text("place-point")
            hint=Some(site.text("place-point-hint"))
            error=point_error
            value=asked.value_of(&point)
            width=InputWidth::W20
            spellcheck=Spellcheck::Off
        />
    };
    let name = description.clone();
    let words = view! {
        <Textarea
            id=name.clone()
            name=name
            label=site.text("place-description")
            hint=Some(hint)
            error=asked.error_at(&description)
            value=asked.value_of(&description)
            rows=3
        />
    };
    // The script puts its button here, and a region that says how it went.
    let locate = view! {
        <div
            data-place=point
            data-button=site.text("place-use-location")
            data-looking=site.text("place-looking")
            data-found=site.text("place-found")
            data-failed=site.text("place-failed")
            data-refused=site.text("place-refused")
        ></div>
    };
    let coordinates = site.text("place-coordinates");
    view! {
        <Fieldset legend=asked.label()>
            {words}
            {locate}
            <Details summary=coordinates open=is_open>{input}</Details>
        </Fieldset>
    }
    .into_any()
}
