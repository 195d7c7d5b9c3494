//! A component: a question, or content.

use crate::json::Json;
use crate::original::Component;
use crate::report::Report;
use crate::text::plain;

/// How deep components may stand in components.
const MAX_DEPTH: usize = 3;

/// The longest content of one component, in bytes.
const LONGEST: usize = 20_000;

const KNOWN: [&str; 18] = [
    "id",
    "type",
    "subType",
    "name",
    "nameHasError",
    "title",
    "shortDescription",
    "hint",
    "content",
    "list",
    "options",
    "schema",
    "children",
    "values",
    "pageOptions",
    "condition",
    "hideTitle",
    "errors",
];

/// How it looks, which the platform decides; nothing is lost.
const LOOKS: [&str; 16] = [
    "classes",
    "rows",
    "bold",
    "autocomplete",
    "divider",
    "columnTitles",
    "showNoScriptWarning",
    "hideTitle",
    "required",
    "optionalText",
    "exposeToContext",
    "noReturnUrlOnSummaryPage",
    "summaryTitle",
    "parallelUploads",
    "isInternational",
    "textFieldTitle",
];

pub(super) fn read(json: &Json<'_>, depth: usize, report: &mut Report) -> Option<Component> {
    let Some(kind) = json.some_text("type") else {
        report.wrong(
            "component-without-type",
            &json.at,
            "this component has no type, and is left out",
        );
        return None;
    };
    read_kind(json, &kind, depth, report)
}

/// Reads what says no type of its own.
pub(super) fn read_as(json: &Json<'_>, kind: &str, report: &mut Report) -> Option<Component> {
    read_kind(json, kind, MAX_DEPTH, report)
}

fn read_kind(json: &Json<'_>, kind: &str, depth: usize, report: &mut Report) -> Option<Component> {
    if depth > MAX_DEPTH {
        report.dropped(
            "too-deep",
            &json.at,
            "components nest too deeply here, and are left out",
        );
        return None;
    }
    let mut component = Component {
        at: json.at.clone(),
        kind: kind.trim().to_owned(),
        name: json.text("name").unwrap_or_default(),
        id: json.text("id").unwrap_or_default(),
        title: plain(&json.text("title").unwrap_or_default()),
        hint: long(json.text("hint").unwrap_or_default()),
        content: long(content(json)),
        list: list(json),
        required: true,
        ..Component::default()
    };
    for (group, prefix) in [("options", ""), ("schema", "schema."), ("pageOptions", "")] {
        let Some(settings) = json.get(group) else { continue };
        read_settings(&settings, prefix, &mut component);
    }
    if json.flag("hideTitle") == Some(true) {
        component.hide_title = true;
    }
    for key in json.keys().into_iter().filter(|key| !KNOWN.contains(key)) {
        if let Some(inner) = json.get(key).filter(Json::says_something) {
            report.dropped(
                "component-setting",
                &inner.at,
                format!("`{}` of a component has no counterpart", plain(key)),
            );
        }
    }
    component.children = json
        .items("children")
        .iter()
        .filter_map(|child| read(child, depth + 1, report))
        .collect();
    Some(component)
}

fn read_settings(settings: &Json<'_>, prefix: &str, component: &mut Component) {
    for key in settings.keys() {
        let Some(inner) = settings.get(key) else { continue };
        match key {
            "required" => component.required = inner.as_text().as_deref() != Some("false"),
            "hideTitle" => component.hide_title = inner.as_text().as_deref() == Some("true"),
            "condition" => component.condition = inner.as_text().filter(|name| !name.trim().is_empty()),
            "dropzoneConfig" | "customValidationMessages" => read_settings(&inner, "", component),
            "conditionalAmounts" => {}
            _ if LOOKS.contains(&key) => {}
            _ => {
                if let Some(text) = inner.as_text().filter(|text| !text.trim().is_empty()) {
                    component.settings.insert(format!("{prefix}{key}"), text);
                }
            }
        }
    }
    for (index, amount) in settings.items("conditionalAmounts").iter().enumerate().take(20) {
        let (Some(condition), Some(amount)) = (amount.text("condition"), amount.text("amount")) else {
            continue;
        };
        component
            .settings
            .insert(format!("amount.{index:02}.condition"), condition);
        component.settings.insert(format!("amount.{index:02}.amount"), amount);
    }
}

/// Content is text, or a list of texts.
fn content(json: &Json<'_>) -> String {
    if let Some(text) = json.text("content") {
        return text;
    }
    let parts: Vec<String> = json
        .items("content")
        .iter()
        .filter_map(|part| part.as_text().or_else(|| part.text("text")))
        .collect();
    parts.join("\n\n")
}

/// The list of options, by name; older forms say it below `values`.
fn list(json: &Json<'_>) -> String {
    json.some_text("list")
        .or_else(|| json.get("values").and_then(|values| values.some_text("list")))
        .unwrap_or_default()
}

fn long(text: String) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned(),
        None => text,
    }
}
