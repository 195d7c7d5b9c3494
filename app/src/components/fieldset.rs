//! [`Fieldset`]: a group of inputs under one legend.

use leptos::{either::EitherOf3, prelude::*};

use super::LabelText;

/// Whether the group's role is said in so many words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldsetRole {
    /// The role that `fieldset` has by itself.
    #[default]
    Implicit,
    /// `role="group"`: JAWS reads the description of a group of text inputs only then.
    Group,
}

/// A group of inputs under one legend.
#[component]
pub fn Fieldset(
    /// What the group asks.
    #[prop(into)]
    legend: LabelText,
    /// Ids of the hint and error of the whole group.
    #[prop(optional_no_strip, into)]
    described_by: Option<String>,
    /// Whether the role is explicit.
    #[prop(optional)]
    role: FieldsetRole,
    /// The inputs.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    fieldset_view(legend, described_by, role, children.map(|children| children()))
}

/// The same for a content of known type: components need no boxed children.
pub(super) fn fieldset_view<V: IntoView + 'static>(
    legend: LabelText,
    described_by: Option<String>,
    role: FieldsetRole,
    content: V,
) -> impl IntoView + use<V> {
    let role = match role {
        FieldsetRole::Implicit => None,
        FieldsetRole::Group => Some("group"),
    };
    // A legend is as wide as its words even when it is hidden, so what is only heard stands inside it.
    let legend_class = (!legend.is_only_heard).then(|| legend.class("govuk-fieldset__legend"));
    let hidden = legend
        .hidden
        .map(|hidden| view! { " "<span class="govuk-visually-hidden">{hidden}</span> });
    let legend_content = if legend.is_only_heard {
        EitherOf3::A(view! { <span class="govuk-visually-hidden">{legend.text}</span> })
    } else if legend.is_page_heading {
        EitherOf3::B(view! { <h1 class="govuk-fieldset__heading">{legend.text}{hidden}</h1> })
    } else {
        EitherOf3::C((legend.text, hidden))
    };
    view! {
        <fieldset class="govuk-fieldset" role=role aria-describedby=described_by>
            <legend class=legend_class>{legend_content}</legend>
            {content}
        </fieldset>
    }
}
