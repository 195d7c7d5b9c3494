//! [`SummaryList`]: what somebody has told us, or what we hold about something.

use leptos::{either::EitherOf3, prelude::*};

use crate::render::drawn;

/// What stands beside a key.
pub enum SummaryValue {
    /// One line.
    Text(String),
    /// Several: an address, things chosen.
    Lines(Vec<String>),
    /// Anything else, made by `.into_any()`.
    View(AnyView),
}

impl From<String> for SummaryValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for SummaryValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// A link that does something to a row or card: "Change".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryAction {
    href: String,
    text: String,
    visually_hidden_text: String,
}

impl SummaryAction {
    /// The hidden text says what would be changed: VoiceOver reads the link without its row.
    pub fn new(href: impl Into<String>, text: impl Into<String>, visually_hidden_text: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            text: text.into(),
            visually_hidden_text: visually_hidden_text.into(),
        }
    }
}

/// One key, its value, and what can be done to it.
pub struct SummaryRow {
    key: String,
    value: SummaryValue,
    actions: Vec<SummaryAction>,
}

impl SummaryRow {
    /// A row that nothing can be done to.
    pub fn new(key: impl Into<String>, value: impl Into<SummaryValue>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            actions: Vec::new(),
        }
    }

    /// With one more action.
    #[must_use]
    pub fn action(mut self, action: SummaryAction) -> Self {
        self.actions.push(action);
        self
    }
}

/// What somebody has told us, or what we hold about something.
#[component]
pub fn SummaryList(
    /// The rows.
    rows: Vec<SummaryRow>,
) -> impl IntoView {
    summary_list_view(rows, None)
}

/// The list; in a card, every action says the card's title too.
pub(super) fn summary_list_view(rows: Vec<SummaryRow>, card_title: Option<&str>) -> impl IntoView + use<> {
    let any_action = rows.iter().any(|row| !row.actions.is_empty());
    let rows: Vec<_> = rows
        .into_iter()
        .map(|row| row_view(row, any_action, card_title))
        .collect();
    view! { <dl class="govuk-summary-list">{drawn(rows)}</dl> }
}

fn row_view(row: SummaryRow, any_action: bool, card_title: Option<&str>) -> impl IntoView + use<> {
    let class = if any_action && row.actions.is_empty() {
        "govuk-summary-list__row govuk-summary-list__row--no-actions"
    } else {
        "govuk-summary-list__row"
    };
    let value = match row.value {
        SummaryValue::Text(text) => EitherOf3::A(text),
        SummaryValue::Lines(lines) => EitherOf3::B(lines_view(lines)),
        SummaryValue::View(view) => EitherOf3::C(view),
    };
    let actions = actions_view(row.actions, |action| {
        let hidden = match card_title {
            None => [" ", &action.visually_hidden_text].concat(),
            Some(title) => [" ", &action.visually_hidden_text, " (", title, ")"].concat(),
        };
        action_link(action, hidden)
    });
    let actions = match actions {
        Actions::None => EitherOf3::A(()),
        Actions::One(link) => EitherOf3::B(view! { <dd class="govuk-summary-list__actions">{link}</dd> }),
        Actions::Several(links) => {
            let items: Vec<_> = links
                .into_iter()
                .map(|link| view! { <li class="govuk-summary-list__actions-list-item">{link}</li> })
                .collect();
            EitherOf3::C(view! {
                <dd class="govuk-summary-list__actions">
                    <ul class="govuk-summary-list__actions-list">{items}</ul>
                </dd>
            })
        }
    };
    view! {
        <div class=class>
            <dt class="govuk-summary-list__key">{row.key}</dt>
            <dd class="govuk-summary-list__value">{value}</dd>
            {actions}
        </div>
    }
}

fn lines_view(lines: Vec<String>) -> impl IntoView {
    lines
        .into_iter()
        .enumerate()
        .map(|(index, line)| ((index > 0).then(|| view! { <br/> }), line))
        .collect::<Vec<_>>()
}

/// One action is a link; several are a list of links.
pub(super) enum Actions<V> {
    None,
    One(V),
    Several(Vec<V>),
}

pub(super) fn actions_view<V>(actions: Vec<SummaryAction>, link: impl Fn(SummaryAction) -> V) -> Actions<V> {
    let mut links: Vec<V> = actions.into_iter().map(link).collect();
    match links.len() {
        0 | 1 => links.pop().map_or(Actions::None, Actions::One),
        _ => Actions::Several(links),
    }
}

/// `hidden` begins with the space that parts it from the text.
pub(super) fn action_link(action: SummaryAction, hidden: String) -> impl IntoView {
    view! {
        <a class="govuk-link" href=action.href>
            {action.text}<span class="govuk-visually-hidden">{hidden}</span>
        </a>
    }
}

impl SummaryAction {
    /// A card's action speaks of the card, by its title, where it has no hidden text of its own.
    pub(super) fn hidden_for_card(&self, card_title: &str) -> String {
        match self.visually_hidden_text.as_str() {
            "" => [" (", card_title, ")"].concat(),
            text => [" ", text, " (", card_title, ")"].concat(),
        }
    }
}
