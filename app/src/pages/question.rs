//! A question page: one or a few fields, each drawn as the GOV.UK component for what it asks.

mod buttons;
mod fields;
mod lookup;

use std::borrow::Cow;

use forms::definition::{Detail, Field, FieldKind, Form, Page};
use forms::journey::{Journey, Step};
use forms::mistake::Mistake;
use forms::raw::Raw;
use forms::values::UploadedFile;
use leptos::prelude::*;

use crate::components::{Button, DefaultButton, Details, ErrorLink, ErrorSummary};
use crate::layout::{CsrfToken, Document};
use crate::markdown::Markdown;
use crate::site::{Site, use_site};

pub use buttons::{PRESS_ADDRESS, PRESS_REMOVE, PRESS_UPLOAD};
use fields::Asking;
pub use lookup::{AddressLookup, FoundAddress, LookupState};

/// What a question page shows.
pub struct Question<'a> {
    /// The form, in the page's language.
    pub form: &'a Form,
    /// The way through it, for the answers so far.
    pub journey: &'a Journey<'a>,
    /// The page, with its item in a repeating group.
    pub step: Step<'a>,
    /// What the inputs are filled with: what was stored, or what was just typed.
    pub raw: &'a Raw,
    /// What has to be mended.
    pub mistakes: &'a [Mistake],
    /// Where the form posts to.
    pub action: String,
    /// Where Back goes.
    pub back_href: String,
    /// This page's address, for the language switch.
    pub switch_path: String,
    /// What stands above the heading: the item or the section, like "Vehicle 2".
    pub caption: Option<String>,
    /// What was found for the postcodes that were looked up.
    pub lookups: &'a [AddressLookup],
    /// The files of this draft; those whose ids `raw` holds are shown.
    pub files: &'a [UploadedFile],
}

/// A question.
#[component]
pub fn QuestionPage<'a>(
    /// What it shows.
    question: Question<'a>,
) -> impl IntoView + use<> {
    let site = use_site();
    let page = question.step.page;
    let fields = question.journey.fields(question.step);
    let content = page.content.clone().map(|text| view! { <Markdown text=text/> });
    // With one field and nothing above it, its label is the heading; otherwise the page has a heading of its own.
    let asking = Asking {
        site: &site,
        question: &question,
        fields: &fields,
    };
    let single = asking.beside_each_other() == 1 && content.is_none() && page.details.is_empty();
    let heading = (!single).then(|| view! { <h1 class="govuk-heading-l">{page.title.clone()}</h1> });
    let above = (
        summary(&site, question.mistakes),
        question
            .caption
            .clone()
            .map(|text| view! { <span class="govuk-caption-l">{text}</span> }),
        heading,
        content,
        details(page),
    );
    let inputs = asking.views(single);
    let default_button = asking
        .default_button()
        .map(|action| view! { <DefaultButton action=action/> });
    let has_upload = fields
        .iter()
        .any(|field| matches!(field.kind, FieldKind::FileUpload(_)));
    let opened = has_conditional(&fields).then(|| site.text("question-opened"));
    let scripts = scripts(&site, &fields);
    let service = match &question.caption {
        Some(caption) => format!("{caption} – {}", question.form.title),
        None => question.form.title.clone(),
    };
    let (title, has_error) = (asking.title(single), !question.mistakes.is_empty());
    let Question {
        action,
        back_href,
        switch_path,
        ..
    } = question;
    let button = site.text("continue");
    view! {
        <Document
            title=title
            service=service
            has_error=has_error
            back_href=back_href
            switch_path=switch_path
            scripts=scripts
        >
            {above}
            <form
                method="post"
                action=action
                enctype=has_upload.then_some("multipart/form-data")
                data-opened=opened
                novalidate
            >
                <CsrfToken/>
                {default_button}
                {inputs}
                <Button text=button prevent_double_click=true/>
            </form>
        </Document>
    }
}

/// Help that opens when it is wanted.
pub(super) fn details(page: &Page) -> Vec<impl IntoView + use<>> {
    let detail = |detail: &Detail| {
        let (title, text) = (detail.title.clone(), detail.text.clone());
        view! { <Details summary=title><Markdown text=text/></Details> }
    };
    page.details.iter().map(detail).collect()
}

/// Every mistake, at the top of the page, with a link to its input.
pub(super) fn summary(site: &Site, mistakes: &[Mistake]) -> Option<impl IntoView + use<>> {
    (!mistakes.is_empty()).then(|| {
        let errors = mistakes
            .iter()
            .map(|mistake| ErrorLink::new(format!("#{}", mistake.input), site.language.sentence(&mistake.sentence)))
            .collect();
        view! { <ErrorSummary title=site.text("error-summary-title") errors=errors/> }
    })
}

fn has_conditional(fields: &[Cow<'_, Field>]) -> bool {
    fields
        .iter()
        .any(|field| field.below.is_some() || field.same_as.is_some())
}

/// The scripts that only some questions need.
fn scripts(site: &Site, fields: &[Cow<'_, Field>]) -> Vec<String> {
    let any = |asks: fn(&FieldKind) -> bool| fields.iter().any(|field| asks(&field.kind));
    let select = any(|kind| matches!(kind, FieldKind::Select(_)));
    let place = any(|kind| matches!(kind, FieldKind::MapPoint));
    [
        select.then(|| site.assets.select_script.clone()),
        place.then(|| site.assets.place_script.clone()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod tests;
