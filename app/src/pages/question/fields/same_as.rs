//! "The same as": an earlier answer is offered, so that nothing is typed twice.

use fluent_bundle::FluentValue;
use forms::answers::Answer;
use forms::definition::FieldKind;
use leptos::prelude::*;

use super::Asked;
use crate::components::*;
use crate::pages::answer::in_one_line;

pub(super) fn view(asked: &Asked<'_>, answer: &Answer) -> AnyView {
    let site = asked.site;
    let name = asked.field.same_name();
    // Its own inputs come up again below "No", as one of the things on the page.
    let own = Asked {
        heading: false,
        // Several inputs have names of their own; a single one would stand there without.
        repeats: matches!(
            asked.field.kind,
            FieldKind::Date { .. } | FieldKind::Month | FieldKind::Address { .. } | FieldKind::BankAccount
        ),
        text: asked.text.clone(),
        own: asked
            .own
            .iter()
            .filter(|mistake| mistake.input != name)
            .copied()
            .collect(),
        asking: asked.asking,
        site,
        field: asked.field,
    };
    let earlier = in_one_line(site, asked.field, answer);
    let hint = site.text_with("same-as", &[("answer", FluentValue::from(earlier))]);
    let items = vec![
        RadioItem::new("yes", site.text("yes")),
        RadioItem::new("no", site.text("no")).conditional(own.inputs()),
    ];
    view! {
        <Radios
            id=name.clone()
            name=name.clone()
            legend=asked.label()
            hint=hint
            error=asked.error_at(&name)
            value=asked.value_of(&name)
            items=items
        />
    }
    .into_any()
}
