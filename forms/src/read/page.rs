//! The keys of a page, and of a repeating group with its pages.

use super::field::OnPage;
use super::form::MAX_PAGES;
use super::keys::Keys;
use super::{Problems, field};
use crate::definition::{Detail, Field, Must, Page, PageKind, Repeat};
use crate::problem::{Problem, Span};
use crate::yaml::{Kind, Node};

/// The most items that a repeating group may have.
pub const MAX_ITEMS: u32 = 50;

/// The most fields of a page.
pub const MAX_FIELDS: usize = 100;

/// The most rules of a page.
pub const MAX_RULES: usize = 50;

/// The most pieces of help that open on a page.
pub const MAX_DETAILS: usize = 20;

/// Reads an entry of `pages`: a page; or a repeating group, as its pages and the page that lists its items.
pub(super) fn read(node: &Node, problems: &mut Problems) -> Vec<Page> {
    if has_key(node, "repeat") {
        read_group(node, problems)
    } else {
        read_page(node, None, problems).into_iter().collect()
    }
}

fn has_key(node: &Node, key: &str) -> bool {
    matches!(&node.kind, Kind::Map(entries) if entries.iter().any(|(known, _)| known.text == key))
}

/// What a page and a group have in common.
struct Common {
    details: Vec<Detail>,
    must: Vec<Must>,
    content: Option<String>,
    section: Option<String>,
}

fn read_common(keys: &Keys<'_>) -> Common {
    Common {
        details: read_details(keys),
        must: read_must(keys),
        content: keys.text("content"),
        section: keys.text("section"),
    }
}

fn read_page(node: &Node, group: Option<&str>, problems: &mut Problems) -> Option<Page> {
    let keys = Keys::of(node, "a page", problems)?;
    let id = keys.id("id", "the page");
    let stop = keys.text_at("stop");
    let title = match &stop {
        Some(stop) => Some(stop.clone()),
        None => keys.required("title", "the page"),
    };
    if stop.is_some()
        && let Some(node) = keys.node("title")
    {
        keys.problem(
            Problem::error("stop-title", node.span, "a stop page takes its title from `stop`").help("remove `title`"),
        );
    }
    let when = keys.expression("when");
    let common = read_common(&keys);
    let optional = keys.flag("optional");
    let nodes = keys.list("fields");
    keys.limit("fields", nodes.len(), MAX_FIELDS);
    let nodes = nodes.get(..MAX_FIELDS).unwrap_or(nodes);
    let page_id = id.as_ref().map(|(id, _)| id.as_str()).unwrap_or_default();
    let on = OnPage {
        id: page_id,
        // One that opens below another's option leaves that one alone with the page's title.
        fields: nodes.iter().filter(|node| !has_key(node, "when")).count(),
        optional,
    };
    let fields: Vec<Field> =
        keys.with_problems(|problems| nodes.iter().filter_map(|n| field::read(n, on, problems)).collect());
    if stop.is_some() && !nodes.is_empty() {
        keys.problem(
            Problem::error("stop-fields", keys.span(), "a stop page cannot ask anything")
                .help("move the fields to a page before it"),
        );
    }
    if stop.is_some() && group.is_some() {
        keys.problem(
            Problem::error(
                "stop-in-group",
                keys.span(),
                "a repeating group cannot have a stop page",
            )
            .help("stop after the group, like `when: things.exists(t, t.page.field == \"x\")`"),
        );
    }
    if stop.is_none() && nodes.is_empty() && common.content.is_none() {
        keys.problem(
            Problem::error("empty-page", keys.span(), "the page has nothing on it").help("add `fields:` or `content:`"),
        );
    }
    keys.finish();
    let kind = if stop.is_some() {
        PageKind::Stop
    } else if nodes.is_empty() {
        PageKind::Content
    } else {
        PageKind::Question(fields)
    };
    let (id, span) = id?;
    let title = title.map(|(title, _)| title).unwrap_or_default();
    Some(page(id, title, span, when, kind, common, group))
}

fn page(
    id: String,
    title: String,
    span: Span,
    when: Option<crate::expression::Expression>,
    kind: PageKind,
    common: Common,
    group: Option<&str>,
) -> Page {
    Page {
        id,
        title,
        content: common.content,
        details: common.details,
        when,
        kind,
        must: common.must,
        section: common.section,
        group: group.map(str::to_owned),
        span,
    }
}

fn read_group(node: &Node, problems: &mut Problems) -> Vec<Page> {
    let Some(keys) = Keys::of(node, "a repeating group", problems) else {
        return Vec::new();
    };
    let Some((id, span)) = keys.id("repeat", "the group") else {
        return Vec::new();
    };
    let required = |key: &'static str| {
        keys.required(key, "the group")
            .map(|(text, _)| text)
            .unwrap_or_default()
    };
    let (title, item, another) = (required("title"), required("item"), required("another"));
    let first = keys.text_at("first");
    let min = keys.number("min", 0, MAX_ITEMS).unwrap_or(1);
    let max = keys.number("max", 1, MAX_ITEMS).unwrap_or(MAX_ITEMS);
    if min > max {
        keys.problem(Problem::error("bounds", keys.span(), "`min` is larger than `max`"));
    }
    match &first {
        None if min == 0 => keys.problem(
            Problem::error("missing-key", keys.span(), "a group that may stay empty has no `first`")
                .help("add the question for the first, like `first: Do you want to add a vehicle?`"),
        ),
        Some((_, span)) if min > 0 => keys.problem(
            Problem::error(
                "unknown-key",
                *span,
                "`first` is never asked: the group has at least one",
            )
            .help("remove it, or write `min: 0`"),
        ),
        _ => {}
    }
    let when = keys.expression("when");
    let common = read_common(&keys);
    let nodes = keys.list("pages");
    keys.limit("pages of the group", nodes.len(), MAX_PAGES);
    let nodes = nodes.get(..MAX_PAGES).unwrap_or(nodes);
    if nodes.is_empty() {
        keys.problem(
            Problem::error("missing-key", keys.span(), "the group has no pages").help("add `pages:` with one page"),
        );
    }
    let mut pages: Vec<Page> = keys.with_problems(|problems| {
        let inner = nodes.iter().filter_map(|node| read_page(node, Some(&id), problems));
        inner.collect()
    });
    keys.finish();
    for page in &mut pages {
        // A group is one task: its pages are where it is.
        page.section.clone_from(&common.section);
    }
    let repeat = Repeat {
        item,
        another,
        first: first.map(|(text, _)| text),
        min,
        max,
    };
    pages.push(page(id, title, span, when, PageKind::Repeat(repeat), common, None));
    pages
}

fn read_details(keys: &Keys<'_>) -> Vec<Detail> {
    let nodes = keys.list("details");
    keys.limit("pieces of help", nodes.len(), MAX_DETAILS);
    let mut details = Vec::new();
    for node in nodes.iter().take(MAX_DETAILS) {
        keys.with_problems(|problems| {
            let Some(inner) = Keys::of(node, "help that opens", problems) else {
                return;
            };
            let title = inner.required("title", "the help that opens");
            let text = inner.required("text", "the help that opens");
            inner.finish();
            if let (Some((title, _)), Some((text, _))) = (title, text) {
                details.push(Detail { title, text });
            }
        });
    }
    details
}

fn read_must(keys: &Keys<'_>) -> Vec<Must> {
    let mut rules = Vec::new();
    let entries = keys.entries("must");
    keys.limit("rules", entries.len(), MAX_RULES);
    for (key, node) in entries.iter().take(MAX_RULES) {
        keys.check_id(&key.text, key.span);
        keys.with_problems(|problems| {
            let Some(inner) = Keys::of(node, "a rule", problems) else {
                return;
            };
            inner.required("rule", "the rule");
            let rule = inner.expression("rule");
            let message = inner.required("message", "the rule");
            let field = inner.text("field");
            inner.finish();
            if let (Some(rule), Some((message, _))) = (rule, message) {
                rules.push(Must {
                    id: key.text.clone(),
                    rule,
                    message,
                    field,
                });
            }
        });
    }
    rules
}
