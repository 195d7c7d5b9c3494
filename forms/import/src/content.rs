//! What a page tells: its paragraphs, lists and help as Markdown.

use crate::markdown;
use crate::original::{Component, List};
use crate::report::Report;
use crate::text::{plain, without_templates};

/// Help that opens when it is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Detail {
    pub(crate) title: String,
    pub(crate) text: String,
}

/// Kinds of components that tell something and ask nothing.
pub(crate) fn is_content(kind: &str) -> bool {
    matches!(
        kind,
        "Para"
            | "Html"
            | "InsetText"
            | "Details"
            | "List"
            | "FlashCard"
            | "Flashcard"
            | "WarningText"
            | "Markdown"
            | "NotificationBanner"
            | "ContentWithState"
            | "SummaryList"
            | "Sidebar"
            | "DisplayAddress"
    )
}

/// The Markdown of HTML or Markdown, with what was lost reported.
pub(crate) fn to_markdown(text: &str, is_markdown: bool, at: &str, report: &mut Report) -> String {
    let (text, has_templates) = without_templates(text);
    if has_templates {
        report.changed(
            "template",
            at,
            "the text filled in answers as it was shown; an ellipsis stands there now",
        );
    }
    if is_markdown && !text.contains('<') {
        return tidy(&text);
    }
    if !text.contains('<') {
        let paragraphs: Vec<String> = text
            .replace("\r\n", "\n")
            .split("\n\n")
            .map(|paragraph| markdown::from_html(paragraph).markdown)
            .filter(|paragraph| !paragraph.is_empty())
            .collect();
        return paragraphs.join("\n\n");
    }
    let converted = markdown::from_html(&text);
    for href in &converted.dead_links {
        let what = if href.is_empty() {
            "a link has no address; its words were kept".to_owned()
        } else {
            format!("the link to `{href}` leads nowhere from here; its words were kept")
        };
        report.dropped("link", at, what);
    }
    for lost in &converted.lost {
        report.changed("layout", at, format!("a {lost} became plain text"));
    }
    tidy(&converted.markdown)
}

/// Markdown of a Markdown component: headings begin at the second level, no trailing spaces, no raw control characters.
fn tidy(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.replace("\r\n", "\n").replace('\t', "    ").lines() {
        let line: String = line.chars().filter(|c| crate::text::is_shown(*c)).collect();
        let level = line.chars().take_while(|c| *c == '#').count();
        let rest = line.get(level..).unwrap_or_default();
        let line = match level {
            1 if rest.starts_with(' ') => format!("#{line}"),
            4..=6 if rest.starts_with(' ') => format!("###{rest}"),
            _ => line,
        };
        lines.push(line.trim_end().to_owned());
    }
    let text = lines.join("\n");
    let mut out = text.trim_matches('\n').to_owned();
    while out.contains("\n\n\n") {
        out = out.replace("\n\n\n", "\n\n");
    }
    out.trim().to_owned()
}

/// The content of one component, or help that opens.
pub(crate) enum Told {
    Text(String),
    Opens(Detail),
    Nothing,
}

/// What a content component tells.
pub(crate) fn told(component: &Component, lists: &[List], report: &mut Report) -> Told {
    let at = format!("{}.content", component.at);
    let body = || component.content.as_str();
    match component.kind.as_str() {
        "Details" => {
            let text = to_markdown(body(), false, &at, report);
            match (component.title.is_empty(), text.is_empty()) {
                (_, true) => Told::Nothing,
                (true, false) => Told::Text(text),
                (false, false) => Told::Opens(Detail {
                    title: component.title.clone(),
                    text,
                }),
            }
        }
        "List" | "FlashCard" | "Flashcard" => list(component, lists, report),
        "InsetText" | "WarningText" | "NotificationBanner" => {
            let text = to_markdown(body(), false, &at, report);
            if !text.is_empty() {
                report.changed("inset", &component.at, "the frame around this text is left out");
            }
            some(text)
        }
        "ContentWithState" | "SummaryList" | "DisplayAddress" => {
            report.dropped(
                "shown-answers",
                &component.at,
                "showing earlier answers inside a page has no counterpart",
            );
            some(to_markdown(body(), false, &at, report))
        }
        kind => some(to_markdown(body(), kind == "Markdown", &at, report)),
    }
}

fn some(text: String) -> Told {
    if text.is_empty() {
        Told::Nothing
    } else {
        Told::Text(text)
    }
}

fn list(component: &Component, lists: &[List], report: &mut Report) -> Told {
    let found = lists
        .iter()
        .find(|list| !component.list.is_empty() && (list.name == component.list || list.id == component.list));
    let Some(found) = found else {
        let what = format!("this shows the list `{}`, which does not exist", plain(&component.list));
        report.wrong("list-missing", &format!("{}.list", component.at), what);
        return Told::Nothing;
    };
    let mut text = String::new();
    if !component.title.is_empty() && !component.hide_title {
        text.push_str(&format!("### {}\n\n", component.title));
    }
    let lines: Vec<String> = found
        .items
        .iter()
        .filter(|item| !item.text.is_empty())
        .map(|item| {
            let words = if item.hint.is_empty() {
                item.text.clone()
            } else {
                format!("{}: {}", item.text, item.hint)
            };
            format!("- {}", markdown::from_html(&words.replace('<', "&lt;")).markdown)
        })
        .collect();
    text.push_str(&lines.join("\n"));
    some(text.trim().to_owned())
}
