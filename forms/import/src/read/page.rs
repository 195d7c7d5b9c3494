//! A page, its controller and its links.

use super::component;
use crate::json::Json;
use crate::original::{Component, Controller, Link, Page, Repeat};
use crate::report::Report;
use crate::text::plain;

/// The most components of one page.
const MAX_COMPONENTS: usize = 100;

/// The most links of one page.
const MAX_LINKS: usize = 100;

const KNOWN: [&str; 14] = [
    "id",
    "path",
    "title",
    "components",
    "next",
    "section",
    "controller",
    "condition",
    "repeat",
    "repeatField",
    "options",
    "group",
    "backLinkFallback",
    "caption",
];

pub(super) fn read(json: &Json<'_>, report: &mut Report) -> Page {
    let path_text = json.some_text("path").unwrap_or_default();
    if path_text.is_empty() {
        report.wrong(
            "page-without-path",
            &json.at,
            "this page has no path, so nothing can lead to it",
        );
    }
    let controller_name = json.some_text("controller");
    let mut items = json.items("components");
    if items.len() > MAX_COMPONENTS {
        let what = format!("only the first {MAX_COMPONENTS} components were read");
        report.dropped("too-many", &json.at, what);
        items.truncate(MAX_COMPONENTS);
    }
    let components: Vec<Component> = items
        .iter()
        .filter_map(|item| component::read(item, 0, report))
        .collect();
    let path = path(&path_text);
    let controller = controller(controller_name.as_deref(), &path, components.is_empty(), json, report);
    for key in json.keys().into_iter().filter(|key| !KNOWN.contains(key)) {
        if let Some(inner) = json.get(key).filter(Json::says_something) {
            report.dropped(
                "page-setting",
                &inner.at,
                format!("the page's setting `{}` has no counterpart", plain(key)),
            );
        }
    }
    let mut links = json.items("next");
    links.truncate(MAX_LINKS);
    Page {
        at: json.at.clone(),
        path,
        title: plain(&json.text("title").unwrap_or_default()),
        repeat: repeat(json, controller, controller_name.as_deref(), report),
        controller,
        components,
        links: links.iter().map(read_link).collect(),
        section: json.some_text("section"),
        condition: json.some_text("condition"),
    }
}

/// A path as links and pages write it, without a slash before or after it.
pub(super) fn path(text: &str) -> String {
    text.trim().trim_matches('/').to_owned()
}

fn read_link(json: &Json<'_>) -> Link {
    Link {
        at: json.at.clone(),
        path: path(&json.text("path").or_else(|| json.as_text()).unwrap_or_default()),
        condition: json.some_text("condition"),
        redirect: json.some_text("redirect"),
    }
}

/// `./pages/summary.js` and `SummaryPageController` are one.
fn controller(name: Option<&str>, path: &str, empty: bool, json: &Json<'_>, report: &mut Report) -> Controller {
    let Some(name) = name else {
        return if matches!(path, "summary" | "status") && empty {
            Controller::End
        } else {
            Controller::Ordinary
        };
    };
    let short = name.rsplit('/').next().unwrap_or(name);
    match short
        .trim_end_matches(".js")
        .trim_end_matches("PageController")
        .trim_end_matches("Controller")
    {
        "summary"
        | "Summary"
        | "confirm"
        | "Confirm"
        | "Status"
        | "status"
        | "ApplicationComplete"
        | "SummaryPageWithConfirmationEmail"
        | "SummaryWithConfirmationEmail"
        | "CheckpointSummary"
        | "RepeatingFieldSummary"
        | "Declaration" => Controller::End,
        "start" | "Start" | "home" | "Home" | "HomePage" | "MultiStart" | "StartPage" => Controller::Start,
        "Terminal" | "Exit" => Controller::Terminal,
        "RepeatingField" | "Repeat" | "RepeatingSection" => Controller::Repeating,
        "RepeatingSummary" | "RepeatingSectionSummary" => Controller::RepeatingSummary,
        "Page" | "page" | "" | "Question" | "FileUpload" | "UploadPage" | "Upload" | "PlaybackUpload" | "Continue"
        | "QuestionPage" => Controller::Ordinary,
        _ => {
            let at = format!("{}.controller", json.at);
            report.dropped(
                "controller",
                &at,
                format!("what the controller `{}` does has no counterpart", plain(name)),
            );
            Controller::Ordinary
        }
    }
}

fn repeat(json: &Json<'_>, controller: Controller, name: Option<&str>, report: &mut Report) -> Option<Repeat> {
    let by_field = json.some_text("repeatField");
    if let Some(field) = &by_field {
        let at = format!("{}.repeatField", json.at);
        let what = format!(
            "the original asks this as often as `{}` says; here residents add as many as they need",
            plain(field)
        );
        report.changed("repeat-count", &at, what);
    }
    if controller != Controller::Repeating && by_field.is_none() {
        return None;
    }
    let settings = json.get("repeat");
    let schema = settings.as_ref().and_then(|settings| settings.get("schema"));
    let title = settings
        .as_ref()
        .and_then(|settings| settings.get("options"))
        .and_then(|options| options.some_text("title"));
    Some(Repeat {
        title: title.map(|title| plain(&title)),
        min: schema.as_ref().and_then(|schema| schema.number("min")),
        max: schema.as_ref().and_then(|schema| schema.number("max")),
        section: by_field.is_some() || name.is_some_and(|name| name.contains("RepeatingSection")),
    })
}
