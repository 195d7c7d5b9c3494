//! The keys of a page.

use super::keys::Keys;
use super::{Problems, field};
use crate::definition::{Page, PageKind};
use crate::problem::Problem;
use crate::yaml::Node;

pub(super) fn read(node: &Node, problems: &mut Problems) -> Option<Page> {
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
    let content = keys.text("content");
    let optional = keys.flag("optional");
    let nodes = keys.list("fields");
    let fields: Vec<_> = keys.with_problems(|problems| {
        nodes
            .iter()
            .filter_map(|n| field::read(n, nodes.len(), optional, problems))
            .collect()
    });
    if stop.is_some() && !nodes.is_empty() {
        keys.problem(
            Problem::error("stop-fields", keys.span(), "a stop page cannot ask anything")
                .help("move the fields to a page before it"),
        );
    }
    if stop.is_none() && nodes.is_empty() && content.is_none() {
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
    Some(Page {
        id,
        title: title.map(|(title, _)| title).unwrap_or_default(),
        content,
        when,
        kind,
        span,
    })
}
