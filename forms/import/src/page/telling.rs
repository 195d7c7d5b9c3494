//! What a page tells.

use crate::content::{Detail, Told, is_content, told};
use crate::original::Original;
use crate::report::Report;

/// What a page tells, sorted by where it goes.
#[derive(Debug, Default)]
pub(crate) struct Telling {
    pub(crate) content: Vec<String>,
    pub(crate) details: Vec<Detail>,
    /// Shown only when a condition holds: its name, where, and what.
    pub(crate) conditional: Vec<(String, String, Told2)>,
}

/// Text, or help that opens.
#[derive(Debug, Clone)]
pub(crate) enum Told2 {
    Text(String),
    Opens(Detail),
}

/// What a page tells.
pub(crate) fn telling(original: &Original, page: usize, report: &mut Report) -> Telling {
    let mut telling = Telling::default();
    let Some(page) = original.pages.get(page) else {
        return telling;
    };
    let mut asked_before = false;
    for component in &page.components {
        if !is_content(&component.kind) {
            asked_before = true;
            if component.kind == "DeclarationField" {
                let at = format!("{}.content", component.at);
                let text = crate::content::to_markdown(&component.content, true, &at, report);
                telling.content.extend(Some(text).filter(|text| !text.is_empty()));
            }
            continue;
        }
        let told = match told(component, &original.lists, report) {
            Told::Nothing => continue,
            Told::Text(text) => Told2::Text(text),
            Told::Opens(detail) => Told2::Opens(detail),
        };
        if let Some(name) = &component.condition {
            telling.conditional.push((name.clone(), component.at.clone(), told));
            continue;
        }
        match told {
            Told2::Text(text) => {
                if asked_before {
                    report.changed(
                        "text-moved",
                        &component.at,
                        "text between or below questions stands above them",
                    );
                }
                telling.content.push(text);
            }
            Told2::Opens(detail) => telling.details.push(detail),
        }
    }
    telling
}
