//! [`Tag`]: the state something is in.

use leptos::prelude::*;

/// A tag's colour. It repeats what the text says, and never says it alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum TagColour {
    #[default]
    Blue,
    Green,
    Grey,
    Magenta,
    Orange,
    Purple,
    Red,
    Teal,
    Yellow,
}

/// The state something is in.
#[component]
pub fn Tag(
    /// The state: an adjective.
    #[prop(into)]
    text: String,
    /// Its colour.
    #[prop(optional)]
    colour: TagColour,
) -> impl IntoView {
    let class = match colour {
        TagColour::Blue => "govuk-tag",
        TagColour::Green => "govuk-tag govuk-tag--green",
        TagColour::Grey => "govuk-tag govuk-tag--grey",
        TagColour::Magenta => "govuk-tag govuk-tag--magenta",
        TagColour::Orange => "govuk-tag govuk-tag--orange",
        TagColour::Purple => "govuk-tag govuk-tag--purple",
        TagColour::Red => "govuk-tag govuk-tag--red",
        TagColour::Teal => "govuk-tag govuk-tag--teal",
        TagColour::Yellow => "govuk-tag govuk-tag--yellow",
    };
    view! { <strong class=class>{text}</strong> }
}
