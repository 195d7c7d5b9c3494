//! Links for somebody who helps: they read, and change nothing.

use jiff::civil::DateTime;
use leptos::prelude::*;

use super::frame::{AccountDocument, line};
use super::news::NewsBanner;
use super::{AccountNews, Viewer};
use crate::components::{
    Button, InsetText, LabelText, LinkButton, RadioItem, Radios, Spellcheck, SummaryList, SummaryRow, SummaryValue,
    TextInput, TextSize,
};
use crate::layout::CsrfToken;
use crate::pages::council_tax::{MistakeSummary, PageMistake, error_of};
use crate::site::{Site, use_site};

/// The id of the input for the helper's name; its name in the form is the same.
pub const HELPER_NAME_INPUT: &str = "helper-name";
/// The id of the first radio of how long the link lasts; the radios' name in the form is the same.
pub const HELPER_LENGTH_INPUT: &str = "helper-length";
/// The name of the button that ends a link; its value is [`HelperLink::token`].
pub const END_HELPER_LINK_BUTTON: &str = "end";

/// How long a link lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HelperLength {
    /// A day.
    OneDay,
    /// Seven days.
    SevenDays,
    /// Thirty days.
    ThirtyDays,
}

impl HelperLength {
    /// All of them, the shortest first.
    pub const ALL: [HelperLength; 3] = [Self::OneDay, Self::SevenDays, Self::ThirtyDays];

    /// In days.
    pub const fn days(self) -> u16 {
        match self {
            Self::OneDay => 1,
            Self::SevenDays => 7,
            Self::ThirtyDays => 30,
        }
    }

    /// Its value in the form.
    pub const fn value(self) -> &'static str {
        match self {
            Self::OneDay => "1",
            Self::SevenDays => "7",
            Self::ThirtyDays => "30",
        }
    }

    /// The one with this value in the form.
    pub fn from_value(value: &str) -> Option<HelperLength> {
        Self::ALL.into_iter().find(|length| length.value() == value)
    }
}

/// A link that works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelperLink {
    /// The resident's own name for whoever has it.
    pub name: String,
    /// When it ends.
    pub ends: DateTime,
    /// When it was last opened.
    pub last_used: Option<DateTime>,
    /// Stands for it in the form; not the link itself.
    pub token: String,
}

/// A link that was made just now. It is shown this once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewHelperLink {
    /// The resident's own name for whoever gets it.
    pub name: String,
    /// The whole address, with `https://`.
    pub address: String,
    /// When it ends.
    pub ends: DateTime,
}

/// What was typed so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HelperForm {
    /// The helper's name.
    pub name: String,
    /// How long.
    pub length: Option<HelperLength>,
    /// What has to be mended, in the inputs [`HELPER_NAME_INPUT`] and [`HELPER_LENGTH_INPUT`].
    pub mistakes: Vec<PageMistake>,
}

/// Makes a link, lists those that work, ends one.
#[component]
pub fn HelperPage(
    /// Who is signed in.
    viewer: Viewer,
    /// What has just been done.
    news: Option<AccountNews>,
    /// The link that was made just now.
    made: Option<NewHelperLink>,
    /// Those that work, newest first.
    helper_links: Vec<HelperLink>,
    /// What was typed so far.
    form: HelperForm,
    /// Where the form for a link posts to.
    #[prop(into)]
    action: String,
    /// Where the buttons [`END_HELPER_LINK_BUTTON`] post to.
    #[prop(into)]
    end_action: String,
    /// The overview.
    #[prop(into)]
    back_href: String,
) -> impl IntoView {
    let site = use_site();
    let title = site.text("account-helper-title");
    let has_error = !form.mistakes.is_empty();
    let summary = form.mistakes.clone();
    let news = news.map(|news| view! { <NewsBanner news=news/> });
    let made = made.map(|made| made_view(&site, made));
    let inputs = inputs(&site, form);
    let list = list(&site, helper_links, end_action);
    view! {
        <AccountDocument title=title.clone() has_error=has_error back_href=back_href viewer=viewer>
            <MistakeSummary mistakes=summary/>
            {news}
            <h1 class="govuk-heading-l">{title}</h1>
            {made}
            {line(site.text("account-helper-what"))}
            {line(site.text("account-helper-cannot"))}
            <form method="post" action=action novalidate>
                <CsrfToken/>
                {inputs}
                <Button text=site.text("account-helper-make") prevent_double_click=true/>
            </form>
            <h2 class="govuk-heading-m">{site.text("account-helper-list-title")}</h2>
            {list}
        </AccountDocument>
    }
}

fn made_view(site: &Site, made: NewHelperLink) -> AnyView {
    let title = site.text_with("account-helper-made", &[("name", made.name.into())]);
    let ends = site.language.date_time(made.ends);
    let ends = site.text_with("account-helper-made-once", &[("when", ends.into())]);
    view! {
        <h2 class="govuk-heading-m">{title}</h2>
        <InsetText>{made.address}</InsetText>
        {line(ends)}
        {line(site.text("account-helper-made-send"))}
    }
    .into_any()
}

fn inputs(site: &Site, form: HelperForm) -> AnyView {
    let lengths = HelperLength::ALL
        .map(|length| {
            let text = site.text_with("account-helper-days", &[("days", length.days().into())]);
            RadioItem::new(length.value(), text)
        })
        .into();
    view! {
        <TextInput
            id=HELPER_NAME_INPUT
            name=HELPER_NAME_INPUT
            label=LabelText::sized(site.text("account-helper-name"), TextSize::S)
            hint=site.text("account-helper-name-hint")
            error=error_of(site, &form.mistakes, HELPER_NAME_INPUT)
            value=form.name
            autocomplete="off".to_owned()
            spellcheck=Spellcheck::Off
        />
        <Radios
            id=HELPER_LENGTH_INPUT
            name=HELPER_LENGTH_INPUT
            legend=LabelText::sized(site.text("account-helper-length"), TextSize::S)
            items=lengths
            value=form.length.map(|length| length.value().to_owned())
            error=error_of(site, &form.mistakes, HELPER_LENGTH_INPUT)
        />
    }
    .into_any()
}

fn list(site: &Site, links: Vec<HelperLink>, action: String) -> AnyView {
    if links.is_empty() {
        return line(site.text("account-helper-none")).into_any();
    }
    let rows = links.into_iter().map(|link| row(site, link)).collect();
    view! {
        <form method="post" action=action novalidate>
            <CsrfToken/>
            <SummaryList rows=rows/>
        </form>
    }
    .into_any()
}

fn row(site: &Site, link: HelperLink) -> SummaryRow {
    let when = |id, at: DateTime| site.text_with(id, &[("when", site.language.date_time(at).into())]);
    let used = match link.last_used {
        Some(at) => when("account-helper-used", at),
        None => site.text("account-helper-unused"),
    };
    let (hidden, end) = (link.name.clone(), site.text("account-helper-end"));
    let value = view! {
        {when("account-helper-ends", link.ends)}
        <br/>
        {used}
        <br/>
        <LinkButton text=end hidden=hidden name=END_HELPER_LINK_BUTTON value=link.token/>
    };
    SummaryRow::new(link.name, SummaryValue::View(value.into_any()))
}

#[cfg(test)]
mod tests;
