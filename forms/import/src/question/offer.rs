//! Choices from a list, and uploads.

use super::{Kind, whole};
use crate::choices;
use crate::original::{Component, List};
use crate::report::Report;

pub(super) fn choice(component: &Component, lists: &[List], report: &mut Report) -> Kind {
    let choices = choices::read(component, lists, report);
    match (choices.as_slice(), component.kind.as_str()) {
        ([], _) => Kind::ShortText { max_length: None },
        ([only], _) => {
            let at = format!("{}.list", component.at);
            if component.required {
                report.changed(
                    "one-option",
                    &at,
                    format!("the only option “{}” is a box that must be ticked", only.label),
                );
            } else {
                report.changed(
                    "one-option",
                    &at,
                    format!("the only option “{}” is asked as yes or no", only.label),
                );
                return Kind::YesNo;
            }
            Kind::Declaration {
                text: only.label.clone(),
                original: only.original.clone(),
            }
        }
        (_, "CheckboxesField") => Kind::Checkboxes(choices),
        (_, "SelectField" | "AutocompleteField") => Kind::Select(choices),
        _ => Kind::Radios(choices),
    }
}

pub(super) fn upload(component: &Component, report: &mut Report) -> Kind {
    let multiple = component.setting("multiple") == Some("true");
    let files = whole(
        component
            .number("maxFiles")
            .or_else(|| component.number("schema.max"))
            .or_else(|| component.number("schema.length")),
    )
    .unwrap_or(if multiple { 5 } else { 1 });
    let size = whole(component.number("maxFilesize"));
    if size.is_none() {
        report.changed(
            "upload-size",
            &component.at,
            "the original does not say how large a file may be; 10 megabytes is assumed",
        );
    }
    if let Some(least) = whole(
        component
            .number("minimumRequiredFiles")
            .or_else(|| component.number("schema.min")),
    )
    .filter(|n| *n > 1)
    {
        report.dropped(
            "upload-least",
            &component.at,
            format!("that {least} files are needed at least"),
        );
    }
    let accept = component
        .setting("acceptedFiles")
        .or_else(|| component.setting("accept"))
        .unwrap_or_default()
        .to_lowercase();
    let has = |signs: &[&str]| signs.iter().any(|sign| accept.contains(sign));
    let mut types = Vec::new();
    if accept.is_empty() || has(&["image", "jpg", "jpeg", "png", "heic"]) {
        types.push("photo");
    }
    if accept.is_empty() || has(&["pdf"]) {
        types.push("pdf");
    }
    if accept.is_empty() || has(&["word", "opendocument.text", "rtf", ".doc", ".odt", "text/plain", ".txt"]) {
        types.push("document");
    }
    if has(&["spreadsheet", "excel", "csv", ".xls", ".ods"]) {
        types.push("spreadsheet");
    }
    if types.is_empty() {
        report.changed(
            "upload-types",
            &component.at,
            "none of the kinds of file is one that can be taken here; documents are",
        );
        types.extend(["pdf", "document"]);
    } else if accept.is_empty() {
        report.changed(
            "upload-types",
            &component.at,
            "the original takes any kind of file; photos, PDF and documents are taken here",
        );
    }
    Kind::Upload {
        files: files.clamp(1, 20),
        megabytes: size.unwrap_or(10).clamp(1, 50),
        types,
    }
}
