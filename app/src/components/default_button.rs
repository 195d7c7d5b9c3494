//! [`DefaultButton`]: what Enter presses. Ours: no page needs it that has one button.

use leptos::prelude::*;

/// What Enter presses in a form of several buttons: a browser takes the first, which might remove something. Nobody
/// sees, hears or reaches it. (Safari passes a button by that is not drawn at all, so it is drawn, in one pixel.)
#[component]
pub fn DefaultButton(
    /// The name and value of the button that it stands for; none stands for the form's own.
    #[prop(optional_no_strip)]
    action: Option<(String, String)>,
) -> impl IntoView {
    let (name, value) = action.unzip();
    view! {
        <button class="govuk-visually-hidden" type="submit" name=name value=value tabindex="-1" aria-hidden="true"></button>
    }
}
