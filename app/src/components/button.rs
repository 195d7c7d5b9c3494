//! [`Button`]: what sends a form, or starts one.

use leptos::{either::Either, prelude::*};

/// What pressing it does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// Sends the form.
    #[default]
    Submit,
    /// Sends the form and says which of its buttons was pressed.
    Action {
        /// The button's name in the form.
        name: String,
        /// What the form then holds under it.
        value: String,
    },
    /// Follows a link that looks like a button: the start of a service, the way to another site.
    Link {
        /// Where it leads.
        href: String,
    },
}

/// How much it stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonVariant {
    /// The one next step.
    #[default]
    Primary,
    /// Another step.
    Secondary,
    /// A step that cannot be taken back.
    Warning,
    /// The start of a service, with an arrow.
    Start,
}

/// What sends a form, or starts one.
#[component]
pub fn Button(
    /// What it says: a verb.
    #[prop(into)]
    text: String,
    /// What pressing it does.
    #[prop(optional)]
    kind: ButtonKind,
    /// How much it stands out.
    #[prop(optional)]
    variant: ButtonVariant,
    /// Whether the script ignores a second press within a second. The server must survive one in any case.
    #[prop(optional)]
    prevent_double_click: bool,
) -> impl IntoView {
    let class = match variant {
        ButtonVariant::Primary => "govuk-button",
        ButtonVariant::Secondary => "govuk-button govuk-button--secondary",
        ButtonVariant::Warning => "govuk-button govuk-button--warning",
        ButtonVariant::Start => "govuk-button govuk-button--start",
    };
    let content = (text, (variant == ButtonVariant::Start).then(start_arrow));
    let (name, value) = match kind {
        ButtonKind::Link { href } => {
            return Either::Left(view! {
                <a class=class href=href role="button" draggable="false" data-module="govuk-button">{content}</a>
            });
        }
        ButtonKind::Submit => (None, None),
        ButtonKind::Action { name, value } => (Some(name), Some(value)),
    };
    Either::Right(view! {
        <button
            class=class
            type="submit"
            name=name
            value=value
            data-prevent-double-click=prevent_double_click.then_some("true")
            data-module="govuk-button"
        >
            {content}
        </button>
    })
}

fn start_arrow() -> impl IntoView {
    view! {
        " "
        <svg
            class="govuk-button__start-icon"
            xmlns="http://www.w3.org/2000/svg"
            width="17.5"
            height="19"
            viewBox="0 0 33 40"
            aria-hidden="true"
            focusable="false"
        >
            <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"></path>
        </svg>
    }
}
