//! One field, as its GOV.UK component: a file for each family of fields.

mod address;
mod bank_account;
mod choices;
mod date;
mod long_text;
mod map_point;
mod quantities;
mod same_as;
mod text;
mod upload;

use std::borrow::Cow;

use fluent_bundle::FluentValue;
use forms::definition::{Field, FieldKind};
use forms::mistake::Mistake;
use leptos::prelude::*;

use crate::components::{ErrorText, LabelText, TextSize};
use crate::site::Site;

use super::lookup::{AddressLookup, Mode};
use super::{PRESS_ADDRESS, Question};

/// The questions of a page.
pub(super) struct Asking<'a> {
    pub(super) site: &'a Site,
    pub(super) question: &'a Question<'a>,
    /// Those that are asked, with the options that are offered.
    pub(super) fields: &'a [Cow<'a, Field>],
}

impl Asking<'_> {
    /// Every field, in order; one that opens below an option is drawn there. `single`: the one label is the heading.
    pub(super) fn views(&self, single: bool) -> Vec<AnyView> {
        self.fields
            .iter()
            .filter(|field| !self.stands_below(field))
            .map(|field| self.view(field, single))
            .collect()
    }

    /// How many questions stand beside each other on the page: neither hidden nor below an option.
    pub(super) fn beside_each_other(&self) -> usize {
        let shown = self
            .fields
            .iter()
            .filter(|field| !matches!(field.kind, FieldKind::Hidden));
        shown.filter(|field| !self.stands_below(field)).count()
    }

    /// Whether a field is drawn below an option of another.
    fn stands_below(&self, field: &Field) -> bool {
        field.below.as_ref().is_some_and(|below| self.opens_at(&below.field))
    }

    /// The page's title: that of the heading, wherever it stands.
    pub(super) fn title(&self, single: bool) -> String {
        let title = self.question.step.page.title.clone();
        let shown = self
            .fields
            .iter()
            .filter(|field| !matches!(field.kind, FieldKind::Hidden));
        let mut shown = shown.filter(|field| !self.stands_below(field));
        if single && shown.any(|field| field.optional) {
            optional(self.site, title)
        } else {
            title
        }
    }

    /// Whether that field can hold others below its options; a list cannot, and they follow it.
    fn opens_at(&self, field: &str) -> bool {
        self.fields.iter().any(|parent| {
            let has_items = matches!(
                parent.kind,
                FieldKind::Radios(_) | FieldKind::Checkboxes(_) | FieldKind::YesNo | FieldKind::Declaration
            );
            parent.id == field && has_items
        })
    }

    /// The fields below an option, if there are any.
    fn below(&self, field: &str, option: &str) -> Option<Vec<AnyView>> {
        let is_below = |inner: &&Cow<'_, Field>| {
            let below = inner.below.as_ref();
            below.is_some_and(|below| below.field == field && below.option == option)
        };
        let views: Vec<AnyView> = self
            .fields
            .iter()
            .filter(is_below)
            .map(|inner| self.view(inner, false))
            .collect();
        (!views.is_empty()).then_some(views)
    }

    fn view(&self, field: &Field, single: bool) -> AnyView {
        let title = &self.question.step.page.title;
        let heading = single && !matches!(field.kind, FieldKind::Hidden);
        // A heading is the page's title; what a declaration's label says stands beside its box.
        let text = match (&field.label, &field.kind) {
            (Some(label), kind) if !heading && !matches!(kind, FieldKind::Declaration) => label.clone(),
            (_, FieldKind::Declaration) if !heading => self.site.text("declaration-legend"),
            _ => title.clone(),
        };
        let asked = Asked {
            asking: self,
            site: self.site,
            field,
            repeats: !heading && !field.optional && text == *title,
            text,
            heading,
            own: self
                .question
                .mistakes
                .iter()
                .filter(|mistake| mistake.field == field.id)
                .collect(),
        };
        match self.question.journey.same_as(field) {
            Some(answer) => same_as::view(&asked, answer),
            None => asked.inputs(),
        }
    }

    /// What Enter does, where the first button of the page is not the one to continue.
    pub(super) fn default_button(&self) -> Option<Option<(String, String)>> {
        let mut several = false;
        for field in self.fields {
            match field.kind {
                FieldKind::FileUpload(_) => several = true,
                FieldKind::Address { lookup: true } if self.question.journey.same_as(field).is_none() => {
                    several = true;
                    if self.mode(field) == Mode::Find {
                        return Some(Some((PRESS_ADDRESS.to_owned(), format!("find:{}", field.id))));
                    }
                }
                FieldKind::Address { lookup: true } => several = true,
                _ => {}
            }
        }
        several.then_some(None)
    }

    fn lookup(&self, field: &Field) -> Option<&AddressLookup> {
        self.question.lookups.iter().find(|lookup| lookup.field == field.id)
    }

    fn mode(&self, field: &Field) -> Mode {
        Mode::of(&field.id, self.lookup(field), self.question.raw)
    }
}

fn optional(site: &Site, label: String) -> String {
    site.text_with("label-optional", &[("label", FluentValue::from(label))])
}

/// One field that is asked.
pub(super) struct Asked<'a> {
    asking: &'a Asking<'a>,
    site: &'a Site,
    field: &'a Field,
    /// What stands beside the input.
    text: String,
    /// Whether that is the page's heading.
    heading: bool,
    /// Whether the page's heading says the same already.
    repeats: bool,
    /// The mistakes of this field.
    own: Vec<&'a Mistake>,
}

impl Asked<'_> {
    fn inputs(&self) -> AnyView {
        match &self.field.kind {
            FieldKind::LongText { limit } => long_text::view(self, *limit),
            FieldKind::Radios(options) => choices::radios(self, options),
            FieldKind::YesNo => choices::yes_no(self),
            FieldKind::Checkboxes(options) => choices::checkboxes(self, options),
            FieldKind::Select(options) => choices::select(self, options),
            FieldKind::Declaration => choices::declaration(self),
            FieldKind::Date { bounds } => date::date(self, *bounds),
            FieldKind::Month => date::month(self),
            FieldKind::Address { lookup } => address::view(self, *lookup),
            FieldKind::BankAccount => bank_account::view(self),
            FieldKind::Quantities { options, .. } => quantities::view(self, options),
            FieldKind::FileUpload(limits) => upload::view(self, limits),
            FieldKind::MapPoint => map_point::view(self),
            FieldKind::Hidden => {
                let (name, value) = (self.field.id.clone(), self.value());
                view! { <input type="hidden" name=name value=value/> }.into_any()
            }
            _ => text::view(self),
        }
    }

    /// The label or legend: optional where it is.
    fn label(&self) -> LabelText {
        let text = self.label_words();
        match (self.heading, self.repeats) {
            (true, _) => LabelText::heading(text),
            (false, true) => LabelText::sized(text, TextSize::S).only_heard(),
            (false, false) => LabelText::sized(text, TextSize::S),
        }
    }

    fn label_words(&self) -> String {
        let text = self.text.clone();
        if self.field.optional {
            optional(self.site, text)
        } else {
            text
        }
    }

    fn id(&self) -> String {
        self.field.id.clone()
    }

    /// The name and id of one of several inputs.
    fn part(&self, part: &str) -> String {
        format!("{}-{part}", self.field.id)
    }

    fn value(&self) -> String {
        self.value_of(&self.field.id)
    }

    fn value_of(&self, name: &str) -> String {
        self.asking.question.raw.text(name).to_owned()
    }

    /// The error of the whole field.
    fn error(&self) -> Option<ErrorText> {
        self.own.first().map(|mistake| self.error_text(mistake))
    }

    /// The error of one of several inputs.
    fn error_at(&self, input: &str) -> Option<ErrorText> {
        let mistake = self.own.iter().find(|mistake| mistake.input == input)?;
        Some(self.error_text(mistake))
    }

    fn error_text(&self, mistake: &Mistake) -> ErrorText {
        ErrorText::new(
            self.site.text("error-prefix"),
            self.site.language.sentence(&mistake.sentence),
        )
    }

    /// The autocomplete token of something about the person who fills the form in; an item of a repeating group is
    /// about somebody or something else.
    fn autocomplete(&self, token: &str) -> Option<String> {
        let about_self = self.asking.question.step.item.is_none();
        about_self.then(|| token.to_owned())
    }
}
