//! How the council writes: on paper or not, in which language and form, and whether it reminds.

use leptos::prelude::*;

use super::Viewer;
use super::frame::{AccountDocument, line};
use crate::components::{
    Button, CheckboxItem, Checkboxes, InputMode, InputType, InputWidth, LabelText, RadioItem, Radios, TextInput,
    TextSize,
};
use crate::language::Language;
use crate::layout::CsrfToken;
use crate::pages::council_tax::{MistakeSummary, PageMistake, error_of};
use crate::site::{Site, use_site};

/// The name of the radios for bills without paper; their values are `yes` and `no`.
pub const PAPERLESS_INPUT: &str = "paperless";
/// The name of the radios for the language of bills; their values are tags of languages.
pub const BILL_LANGUAGE_INPUT: &str = "bill-language";
/// The name of the radios for the form of bills; their values are those of [`BillFormat`].
pub const BILL_FORMAT_INPUT: &str = "bill-format";
/// The name of the checkboxes for reminders; their values are `email` and `text`.
pub const REMINDERS_INPUT: &str = "reminders";
/// The id of the mobile number's input; its name in the form is the same.
pub const MOBILE_INPUT: &str = "mobile";

/// In what form a bill can be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum BillFormat {
    /// As most people get it.
    #[default]
    Standard,
    /// In large print.
    LargePrint,
    /// In Braille.
    Braille,
    /// Read aloud.
    Audio,
}

impl BillFormat {
    /// All of them.
    pub const ALL: [BillFormat; 4] = [Self::Standard, Self::LargePrint, Self::Braille, Self::Audio];

    /// Its value in the form.
    pub const fn value(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::LargePrint => "large-print",
            Self::Braille => "braille",
            Self::Audio => "audio",
        }
    }

    /// The one with this value in the form.
    pub fn from_value(value: &str) -> Option<BillFormat> {
        Self::ALL.into_iter().find(|format| format.value() == value)
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Standard => "account-format-standard",
            Self::LargePrint => "account-format-large-print",
            Self::Braille => "account-format-braille",
            Self::Audio => "account-format-audio",
        }
    }
}

/// What is chosen. Everything has an answer from the beginning: nobody is opted in to anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountPreferences {
    /// No paper.
    pub paperless: bool,
    /// The language of bills.
    pub language: Language,
    /// The form of bills.
    pub format: BillFormat,
    /// A reminder by e-mail before each instalment.
    pub remind_by_email: bool,
    /// A reminder by text before each instalment.
    pub remind_by_text: bool,
    /// The mobile number, as it was typed.
    pub mobile: String,
}

/// The choices.
#[component]
pub fn PreferencesPage(
    /// Who is signed in.
    viewer: Viewer,
    /// The e-mail address that they signed in with.
    #[prop(into)]
    email: String,
    /// How many days before an instalment a reminder comes.
    days_before: u16,
    /// What is chosen so far.
    preferences: AccountPreferences,
    /// What has to be mended, in the input [`MOBILE_INPUT`].
    mistakes: Vec<PageMistake>,
    /// Where the form posts to.
    #[prop(into)]
    action: String,
    /// The overview.
    #[prop(into)]
    back_href: String,
) -> impl IntoView {
    let site = use_site();
    let title = site.text("account-preferences-title");
    let bills = bills(&site, &preferences, &email);
    let reminders = reminders(&site, preferences, email, days_before, &mistakes);
    view! {
        <AccountDocument title=title.clone() has_error=!mistakes.is_empty() back_href=back_href viewer=viewer>
            <MistakeSummary mistakes=mistakes/>
            <h1 class="govuk-heading-l">{title}</h1>
            <form method="post" action=action novalidate>
                <CsrfToken/>
                {bills}
                {reminders}
                <Button text=site.text("account-preferences-save") prevent_double_click=true/>
            </form>
            {line(site.text("account-preferences-next"))}
        </AccountDocument>
    }
}

fn bills(site: &Site, preferences: &AccountPreferences, email: &str) -> AnyView {
    let paperless = site.text_with("account-paperless-yes-hint", &[("email", email.into())]);
    let paperless = vec![
        RadioItem::new("yes", site.text("account-paperless-yes")).hint(paperless),
        RadioItem::new("no", site.text("account-paperless-no")),
    ];
    let languages: Vec<RadioItem> = site
        .council
        .languages
        .iter()
        .map(|language| RadioItem::new(language.tag(), language.own_name()))
        .collect();
    let formats = BillFormat::ALL
        .map(|format| RadioItem::new(format.value(), site.text(format.key())))
        .into();
    let chosen = if preferences.paperless { "yes" } else { "no" };
    let language = (languages.len() > 1).then(|| {
        view! {
            <Radios
                id=BILL_LANGUAGE_INPUT
                name=BILL_LANGUAGE_INPUT
                legend=LabelText::sized(site.text("account-bill-language"), TextSize::M)
                items=languages
                value=preferences.language.tag().to_owned()
            />
        }
    });
    view! {
        <Radios
            id=PAPERLESS_INPUT
            name=PAPERLESS_INPUT
            legend=LabelText::sized(site.text("account-paperless"), TextSize::M)
            items=paperless
            value=chosen.to_owned()
        />
        {language}
        <Radios
            id=BILL_FORMAT_INPUT
            name=BILL_FORMAT_INPUT
            legend=LabelText::sized(site.text("account-format"), TextSize::M)
            items=formats
            value=preferences.format.value().to_owned()
        />
    }
    .into_any()
}

/// The number stands below the checkboxes, not inside: what a checkbox opens is not announced by every screen reader.
fn reminders(
    site: &Site,
    preferences: AccountPreferences,
    email: String,
    days_before: u16,
    mistakes: &[PageMistake],
) -> AnyView {
    let items = vec![
        CheckboxItem::new(
            "email",
            site.text_with("account-remind-email", &[("email", email.into())]),
        ),
        CheckboxItem::new("text", site.text("account-remind-text")),
    ];
    let ticked = [
        ("email", preferences.remind_by_email),
        ("text", preferences.remind_by_text),
    ];
    let values = ticked
        .into_iter()
        .filter(|(_, is_on)| *is_on)
        .map(|(value, _)| value.to_owned())
        .collect();
    let hint = site.text_with("account-remind-hint", &[("days", days_before.into())]);
    view! {
        <Checkboxes
            id=REMINDERS_INPUT
            name=REMINDERS_INPUT
            legend=LabelText::sized(site.text("account-remind"), TextSize::M)
            items=items
            values=values
            hint=hint
        />
        <TextInput
            id=MOBILE_INPUT
            name=MOBILE_INPUT
            label=LabelText::sized(site.text("account-mobile"), TextSize::S)
            hint=site.text("account-mobile-hint")
            error=error_of(site, mistakes, MOBILE_INPUT)
            value=preferences.mobile
            input_type=InputType::Tel
            inputmode=InputMode::Auto
            autocomplete="tel".to_owned()
            width=InputWidth::W20
        />
    }
    .into_any()
}

#[cfg(test)]
mod tests;
