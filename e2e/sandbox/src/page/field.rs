//! Fields of the payment form, and the summary of what is wrong with them.

use std::fmt::Write as _;

use super::layout::{Frame, escape};
use super::pay_form::Mistake;

/// A text field with its label, hint and mistake.
pub(crate) struct Field<'a> {
    id: &'a str,
    label: &'a str,
    autocomplete: &'a str,
    kind: &'a str,
    inputmode: Option<&'a str>,
    hint: Option<&'a str>,
    width: &'a str,
    value: &'a str,
}

impl<'a> Field<'a> {
    pub(crate) fn new(id: &'a str, label: &'a str, autocomplete: &'a str) -> Self {
        Self {
            id,
            label,
            autocomplete,
            kind: "text",
            inputmode: None,
            hint: None,
            width: "full",
            value: "",
        }
    }

    pub(crate) fn kind(self, kind: &'a str, inputmode: Option<&'a str>) -> Self {
        Self {
            kind,
            inputmode,
            ..self
        }
    }

    pub(crate) fn hint(self, hint: &'a str) -> Self {
        Self {
            hint: Some(hint),
            ..self
        }
    }

    pub(crate) fn width(self, width: &'a str) -> Self {
        Self { width, ..self }
    }

    pub(crate) fn value(self, value: &'a str) -> Self {
        Self { value, ..self }
    }

    pub(crate) fn html(&self, mistakes: &[Mistake], frame: &Frame) -> String {
        let Self {
            id,
            label,
            autocomplete,
            kind,
            width,
            ..
        } = self;
        let mistake = mistakes.iter().find(|(field, _)| field == id);
        let (mut described_by, mut above) = (Vec::new(), String::new());
        if let Some(hint) = self.hint {
            described_by.push(format!("{id}-hint"));
            let _ = write!(above, r#"<p class="hint" id="{id}-hint">{hint}</p>"#);
        }
        if let Some((_, text)) = mistake {
            described_by.push(format!("{id}-error"));
            let text = escape(text);
            let _ = write!(
                above,
                r#"<p class="error" id="{id}-error"><span class="hidden">{}</span> {text}</p>"#,
                frame.error
            );
        }
        let mut attributes = String::new();
        for (name, value) in [
            ("inputmode", self.inputmode.map(str::to_owned)),
            ("value", (!self.value.is_empty()).then(|| escape(self.value))),
            (
                "aria-describedby",
                (!described_by.is_empty()).then(|| described_by.join(" ")),
            ),
            ("aria-invalid", mistake.map(|_| "true".to_owned())),
        ] {
            if let Some(value) = value {
                let _ = write!(attributes, r#" {name}="{value}""#);
            }
        }
        let wrong = if mistake.is_some() { " wrong" } else { "" };
        format!(
            r#"<div class="field{wrong}"><label for="{id}">{label}</label>{above}<input class="{width}" id="{id}" name="{id}" type="{kind}" autocomplete="{autocomplete}" spellcheck="false"{attributes}></div>"#
        )
    }
}

/// The list of mistakes at the top of the page, each a link to its field.
pub(crate) fn summary(mistakes: &[Mistake], frame: &Frame) -> String {
    if mistakes.is_empty() {
        return String::new();
    }
    let mut links = String::new();
    for (field, text) in mistakes {
        let _ = write!(links, r##"<li><a href="#{field}">{}</a></li>"##, escape(text));
    }
    format!(
        r#"<div class="summary" role="alert"><h2>{}</h2><ul>{links}</ul></div>"#,
        frame.problem
    )
}
