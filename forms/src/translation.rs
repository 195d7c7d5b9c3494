//! A form in another language: the same structure, with its texts replaced.
//!
//! The overlay is a Fluent file whose message ids follow from the path: `title`, `where-title`, `bin-kind-label`,
//! `bin-kind-option-garden`, `bin-kind-option-garden-hint`, `value-price-label`, `payment-description`.

mod overlay;
mod skeleton;

use std::collections::BTreeSet;

use fluent_bundle::{FluentBundle, FluentResource};
use fluent_syntax::ast::Entry;
use sha2::{Digest, Sha256};
use unic_langid::LanguageIdentifier;

use crate::definition::{Field, FieldKind, Form, Page, PageKind, Texts};
use crate::problem::{Problem, Report, Span};

pub use overlay::{MAX_BRACES, MAX_OVERLAY_BYTES};
pub use skeleton::Skeleton;

/// The attribute of a message that names what it was translated from.
const SOURCE: &str = "source";

/// The attribute of a message that is still to be translated.
const UNTRANSLATED: &str = "untranslated";

/// What a text's translation is stamped with: the first 12 hex digits of the SHA-256 of its English.
pub fn source_of(english: &str) -> String {
    let digest = Sha256::digest(english.as_bytes());
    digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

impl Form {
    /// Every text that a translator translates, by its message id.
    pub fn texts(&self) -> Texts {
        let mut texts = Texts::new();
        self.clone().each_text(&mut |id, text| {
            texts.insert(id, text.clone());
        });
        texts
    }

    /// This form in another language.
    ///
    /// # Errors
    /// A report with every text that the overlay lacks, has too much, or cannot be read.
    pub fn translated(&self, file: &str, overlay: &str, language: &LanguageIdentifier) -> Result<Form, Report> {
        if let Some(problem) = overlay::unreadable(overlay) {
            return Err(Report::new(file, "", vec![problem]));
        }
        let mut problems = Vec::new();
        let resource = FluentResource::try_new(overlay.to_owned()).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let span = overlay::span(overlay, error.pos.clone());
                problems.push(Problem::error(
                    "fluent",
                    span,
                    format!("this is not Fluent: {}", error.kind),
                ));
            }
            resource
        });
        let mut bundle = FluentBundle::new(vec![language.clone()]);
        bundle.set_use_isolating(false);
        if let Err(errors) = bundle.add_resource(&resource) {
            problems.extend(
                errors.iter().map(|error| {
                    Problem::error("fluent", Span::default(), format!("a message is given twice: {error}"))
                }),
            );
        }
        let mut known = BTreeSet::new();
        let places = overlay::places(overlay);
        let place_of = |id: &str| places.get(id).copied().unwrap_or_default();
        let mut form = self.clone();
        form.each_text(&mut |id, text| {
            let pattern = bundle.get_message(&id).and_then(|message| message.value());
            match pattern {
                Some(pattern) => {
                    let attribute = |name| bundle.get_message(&id).and_then(|message| message.get_attribute(name));
                    let span = place_of(&id);
                    if attribute(UNTRANSLATED).is_some() {
                        problems.push(
                            Problem::error("missing-translation", span, format!("`{id}` is still to be translated"))
                                .help(format!("translate it, and delete its line `.{UNTRANSLATED}`")),
                        );
                    }
                    let mut errors = Vec::new();
                    let stamp = attribute(SOURCE)
                        .map(|stamp| bundle.format_pattern(stamp.value(), None, &mut errors).into_owned());
                    if stamp.is_some_and(|stamp| stamp != source_of(text)) {
                        problems.push(
                            Problem::error("stale-translation", span, format!("the English of `{id}` has changed"))
                                .help(format!(
                                    "it is now {}; translate it, then run `guildhall forms translate --accept`",
                                    text.lines().next().unwrap_or_default()
                                )),
                        );
                    }
                    *text = bundle.format_pattern(pattern, None, &mut errors).into_owned();
                    if let Some(error) = errors.first() {
                        let what = format!("the text of `{id}` cannot be put together: {error}");
                        problems.push(
                            Problem::error("fluent", span, what)
                                .help("a translation is plain text: nothing is filled into it"),
                        );
                    }
                }
                None => problems.push(
                    Problem::error(
                        "missing-translation",
                        Span::default(),
                        format!("`{id}` has no translation"),
                    )
                    .help(format!("the English is: {}", text.lines().next().unwrap_or_default())),
                ),
            }
            known.insert(id);
        });
        for entry in resource.entries() {
            if let Entry::Message(message) = entry
                && !known.contains(message.id.name)
            {
                let what = format!("`{}` is not a text of the form", message.id.name);
                let span = place_of(message.id.name);
                problems.push(Problem::error("extra-translation", span, what).help("delete it"));
            }
        }
        if problems.is_empty() {
            Ok(form)
        } else {
            Err(Report::new(file, overlay, problems))
        }
    }

    fn each_text(&mut self, visit: &mut dyn FnMut(String, &mut String)) {
        visit("title".into(), &mut self.title);
        optional("summary".into(), &mut self.summary, visit);
        if !self.start.is_empty() {
            visit("start".into(), &mut self.start);
        }
        optional("closed".into(), &mut self.opening.closed, visit);
        for section in &mut self.sections {
            visit(format!("section-{}", section.id), &mut section.title);
        }
        for page in &mut self.pages {
            page.each_text(visit);
        }
        for value in &mut self.values {
            optional(format!("value-{}-label", value.id), &mut value.label, visit);
        }
        if let Some(payment) = &mut self.payment {
            visit("payment-description".into(), &mut payment.description);
        }
        optional("declaration".into(), &mut self.declaration, visit);
        visit("confirmation".into(), &mut self.confirmation);
    }
}

impl Page {
    fn each_text(&mut self, visit: &mut dyn FnMut(String, &mut String)) {
        let id = self.id.clone();
        visit(format!("{id}-title"), &mut self.title);
        optional(format!("{id}-content"), &mut self.content, visit);
        for (index, detail) in self.details.iter_mut().enumerate() {
            visit(format!("{id}-details-{}-title", index + 1), &mut detail.title);
            visit(format!("{id}-details-{}-text", index + 1), &mut detail.text);
        }
        for must in &mut self.must {
            visit(format!("{id}-must-{}", must.id), &mut must.message);
        }
        match &mut self.kind {
            PageKind::Question(fields) => fields.iter_mut().for_each(|field| field.each_text(&id, visit)),
            PageKind::Repeat(repeat) => {
                visit(format!("{id}-item"), &mut repeat.item);
                visit(format!("{id}-another"), &mut repeat.another);
                optional(format!("{id}-first"), &mut repeat.first, visit);
            }
            PageKind::Content | PageKind::Stop => {}
        }
    }
}

impl Field {
    fn each_text(&mut self, page: &str, visit: &mut dyn FnMut(String, &mut String)) {
        let path = format!("{page}-{}", self.id);
        optional(format!("{path}-label"), &mut self.label, visit);
        optional(format!("{path}-hint"), &mut self.hint, visit);
        optional(format!("{path}-called"), &mut self.called, visit);
        if let FieldKind::WholeNumber { unit, .. } | FieldKind::Decimal { unit, .. } = &mut self.kind {
            optional(format!("{path}-unit"), unit, visit);
        }
        for choice in self.choices_mut().into_iter().flatten() {
            visit(format!("{path}-option-{}", choice.value), &mut choice.label);
            optional(format!("{path}-option-{}-hint", choice.value), &mut choice.hint, visit);
        }
    }
}

fn optional(id: String, text: &mut Option<String>, visit: &mut dyn FnMut(String, &mut String)) {
    if let Some(text) = text {
        visit(id, text);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use unic_langid::langid;

    fn form(title: &str) -> Form {
        let text = format!(
            "form: test\ntitle: {title}\nowner: test\ntopic: other\nkeep: {{ submissions: 1 year, drafts: 1 day }}\n\
             confirmation: |\n  Done.\n\n  {{Really}}.\npages:\n  - {{ id: a, title: A, content: x }}\n"
        );
        crate::read::again(&text).unwrap()
    }

    fn problems(form: &Form, overlay: &str) -> Vec<&'static str> {
        match form.translated("cy.ftl", overlay, &langid!("cy")) {
            Ok(_) => Vec::new(),
            Err(report) => report.problems.iter().map(|problem| problem.code).collect(),
        }
    }

    #[test]
    fn a_skeleton_is_filled_in_and_then_stays() {
        let form = form("Title");
        let fresh = form.skeleton("cy.ftl", "", false).unwrap();
        assert_eq!(fresh.untranslated.len(), 4);
        assert_eq!(
            problems(&form, &fresh.text),
            ["missing-translation"; 4],
            "English is no translation"
        );
        let lines = fresh.text.lines().filter(|line| !line.contains(".untranslated"));
        let translated = lines
            .map(|line| format!("{line}\n"))
            .collect::<String>()
            .replace("Title", "Teitl");
        assert_eq!(problems(&form, &translated), Vec::<&str>::new());
        let welsh = form.translated("cy.ftl", &translated, &langid!("cy")).unwrap();
        assert_eq!(
            (welsh.title.as_str(), welsh.confirmation.as_str()),
            ("Teitl", "Done.\n\n{Really}.")
        );
        let again = form.skeleton("cy.ftl", &translated, false).unwrap();
        assert!(again.untranslated.is_empty() && again.stale.is_empty());
        let twice = form.skeleton("cy.ftl", &again.text, false).unwrap();
        assert_eq!(twice.text, again.text, "nothing to do changes nothing");
    }

    #[test]
    fn what_changed_since_is_stale_until_it_is_accepted() {
        let overlay = form("Title").skeleton(
            "cy.ftl",
            "title = Teitl\nconfirmation = Iawn\na-title = A\na-content = x\n",
            true,
        );
        let overlay = overlay.unwrap().text;
        let changed = form("Another title");
        assert_eq!(problems(&changed, &overlay), ["stale-translation"]);
        assert_eq!(changed.skeleton("cy.ftl", &overlay, false).unwrap().stale, ["title"]);
        let accepted = changed.skeleton("cy.ftl", &overlay, true).unwrap().text;
        assert_eq!(problems(&changed, &accepted), Vec::<&str>::new());
    }

    #[test]
    fn what_the_form_no_longer_has_is_left_out_and_told() {
        let skeleton = form("Title")
            .skeleton("cy.ftl", "# Reviewed.\n\ngone = Wedi mynd\n", false)
            .unwrap();
        assert_eq!(skeleton.gone, ["gone"]);
        assert!(skeleton.text.starts_with("# Reviewed.") && !skeleton.text.contains("Wedi"));
        assert!(
            form("Title").skeleton("cy.ftl", "not fluent at all", false).is_err(),
            "nothing is thrown away"
        );
    }
}
