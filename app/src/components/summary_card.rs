//! [`SummaryCard`]: a summary list about one of several things.

use leptos::{either::EitherOf3, prelude::*};

use crate::render::drawn;

use super::{
    SummaryAction, SummaryRow,
    summary_list::{Actions, action_link, actions_view, summary_list_view},
};

/// The level of a heading below the page's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HeadingLevel {
    /// `h2`.
    #[default]
    H2,
    /// `h3`.
    H3,
    /// `h4`.
    H4,
}

/// A summary list about one of several things. Its title is heard in every link, so that they differ.
#[component]
pub fn SummaryCard(
    /// What it is about.
    #[prop(into)]
    title: String,
    /// The rows.
    rows: Vec<SummaryRow>,
    /// What can be done to all of it. Their hidden text may be empty, since the title follows it.
    #[prop(optional)]
    actions: Vec<SummaryAction>,
    /// The level of its title.
    #[prop(optional)]
    heading_level: HeadingLevel,
) -> impl IntoView {
    let actions = match actions_view(actions, |action| {
        let hidden = action.hidden_for_card(&title);
        action_link(action, hidden)
    }) {
        Actions::None => EitherOf3::A(()),
        Actions::One(link) => EitherOf3::B(view! { <div class="govuk-summary-card__actions">{link}</div> }),
        Actions::Several(links) => {
            let items: Vec<_> = links
                .into_iter()
                .map(|link| view! { <li class="govuk-summary-card__action">{link}</li> })
                .collect();
            EitherOf3::C(view! { <ul class="govuk-summary-card__actions">{items}</ul> })
        }
    };
    let list = summary_list_view(rows, Some(&title));
    let heading = match heading_level {
        HeadingLevel::H2 => EitherOf3::A(view! { <h2 class="govuk-summary-card__title">{title}</h2> }),
        HeadingLevel::H3 => EitherOf3::B(view! { <h3 class="govuk-summary-card__title">{title}</h3> }),
        HeadingLevel::H4 => EitherOf3::C(view! { <h4 class="govuk-summary-card__title">{title}</h4> }),
    };
    let content = view! {
        <div class="govuk-summary-card__title-wrapper">{heading}{actions}</div>
        <div class="govuk-summary-card__content">{list}</div>
    };
    view! { <div class="govuk-summary-card">{drawn(content)}</div> }
}
