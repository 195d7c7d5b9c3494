//! A form in another language: the same structure, with its texts replaced.
//!
//! The overlay is a Fluent file whose message ids follow from the path: `title`, `where-title`, `bin-kind-label`,
//! `bin-kind-option-garden`, `bin-kind-option-garden-hint`, `value-price-label`, `payment-description`.

use fluent_bundle::{FluentBundle, FluentResource};
use fluent_syntax::ast::Entry;
use unic_langid::LanguageIdentifier;

use crate::definition::{Choice, Form, PageKind, Texts};
use crate::problem::{Problem, Report, Span};

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
        let mut problems = Vec::new();
        let resource = FluentResource::try_new(overlay.to_owned()).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let span = Span {
                    start: error.pos.start,
                    end: error.pos.end,
                };
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
        let mut known = Vec::new();
        let mut form = self.clone();
        form.each_text(&mut |id, text| {
            let pattern = bundle.get_message(&id).and_then(|message| message.value());
            match pattern {
                Some(pattern) => {
                    let mut errors = Vec::new();
                    *text = bundle.format_pattern(pattern, None, &mut errors).into_owned();
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
            known.push(id);
        });
        for entry in resource.entries() {
            if let Entry::Message(message) = entry
                && !known.iter().any(|id| id == message.id.name)
            {
                let what = format!("`{}` is not a text of the form", message.id.name);
                problems.push(Problem::error("extra-translation", Span::default(), what));
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
        for page in &mut self.pages {
            let id = page.id.clone();
            visit(format!("{id}-title"), &mut page.title);
            optional(format!("{id}-content"), &mut page.content, visit);
            let PageKind::Question(fields) = &mut page.kind else {
                continue;
            };
            for field in fields {
                let path = format!("{id}-{}", field.id);
                optional(format!("{path}-label"), &mut field.label, visit);
                optional(format!("{path}-hint"), &mut field.hint, visit);
                optional(format!("{path}-called"), &mut field.called, visit);
                for choice in field.choices_mut() {
                    visit(format!("{path}-option-{}", choice.value), &mut choice.label);
                    optional(format!("{path}-option-{}-hint", choice.value), &mut choice.hint, visit);
                }
            }
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

impl crate::definition::Field {
    fn choices_mut(&mut self) -> &mut [Choice] {
        use crate::definition::FieldKind::{Checkboxes, Quantities, Radios};
        match &mut self.kind {
            Radios(options) | Checkboxes(options) | Quantities { options, .. } => options,
            _ => &mut [],
        }
    }
}

fn optional(id: String, text: &mut Option<String>, visit: &mut dyn FnMut(String, &mut String)) {
    if let Some(text) = text {
        visit(id, text);
    }
}
