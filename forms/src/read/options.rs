//! The options of a choice.

use super::keys::Keys;
use crate::definition::Choice;
use crate::problem::Problem;
use crate::yaml::{Key, Kind, Node};

/// The most options that a field may have.
pub const MAX_OPTIONS: usize = 1_000;

pub(super) fn read(keys: &Keys<'_>, counted: bool) -> Vec<Choice> {
    let Some(node) = keys.node("options") else {
        keys.problem(
            Problem::error("missing-key", keys.span(), "the field has no `options`")
                .help("add `options:` with a line for each, like `garden: Garden waste`"),
        );
        return Vec::new();
    };
    let Kind::Map(entries) = &node.kind else {
        keys.problem(
            Problem::error(
                "shape",
                node.span,
                format!("`options` must be a set of keys, not {}", node.shape()),
            )
            .help("write each as `value: label`"),
        );
        return Vec::new();
    };
    if entries.is_empty() || (entries.len() < 2 && !counted) {
        keys.problem(Problem::error("options", node.span, "there must be two options or more").help("or use `yes-no`"));
    }
    if entries.len() > MAX_OPTIONS {
        let what = format!(
            "there are {} options, and {MAX_OPTIONS} at most can be offered",
            entries.len()
        );
        keys.problem(Problem::error("options", node.span, what));
    }
    let mut options: Vec<Choice> = Vec::new();
    for (key, node) in entries.iter().take(MAX_OPTIONS) {
        keys.check_id(&key.text, key.span);
        if options.iter().any(|option| option.value == key.text) {
            keys.problem(Problem::error(
                "repeated-key",
                key.span,
                format!("option `{}` is given twice", key.text),
            ));
        }
        options.extend(read_option(keys, key, node));
    }
    options
}

fn read_option(keys: &Keys<'_>, key: &Key, node: &Node) -> Option<Choice> {
    let plain = |label: String| Choice {
        value: key.text.clone(),
        label,
        hint: None,
        when: None,
        none: false,
        span: key.span,
    };
    match &node.kind {
        Kind::Scalar(label) if !label.trim().is_empty() => Some(plain(label.trim().to_owned())),
        Kind::Scalar(_) => {
            let what = format!("option `{}` has no label", key.text);
            keys.problem(Problem::error("empty", key.span, what));
            None
        }
        _ => keys.with_problems(|problems| {
            let inner = Keys::of(node, "an option", problems)?;
            let label = inner.required("label", "the option");
            let option = Choice {
                hint: inner.text("hint"),
                when: inner.expression("when"),
                none: inner.flag("none"),
                ..plain(label.map(|(label, _)| label).unwrap_or_default())
            };
            inner.finish();
            Some(option)
        }),
    }
}
