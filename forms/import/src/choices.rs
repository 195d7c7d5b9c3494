//! Options of a question: ids from their labels, and what the original stores for each.

use crate::names::{self, Names};
use crate::original::{Component, List};
use crate::report::Report;
use crate::text::plain;

/// One option.
#[derive(Debug, Clone)]
pub(crate) struct Choice {
    /// Ours.
    pub(crate) value: String,
    /// The original's, which conditions compare with.
    pub(crate) original: String,
    /// The original's id of it.
    pub(crate) id: String,
    pub(crate) label: String,
    pub(crate) hint: Option<String>,
    /// Ticking it means none of the others.
    pub(crate) none: bool,
    /// The original's condition for offering it, and where that stands.
    pub(crate) condition: Option<(String, String)>,
}

/// The most options that a definition can offer at a question.
const MAX_OPTIONS: usize = 1_000;

/// The list that a component takes its options from.
pub(crate) fn list_of<'a>(component: &Component, lists: &'a [List]) -> Option<&'a List> {
    let wanted = component.list.as_str();
    lists
        .iter()
        .find(|list| !wanted.is_empty() && (list.name == wanted || list.id == wanted))
}

/// The options of a component; none when its list is missing or empty.
pub(crate) fn read(component: &Component, lists: &[List], report: &mut Report) -> Vec<Choice> {
    let at = format!("{}.list", component.at);
    let Some(list) = list_of(component, lists) else {
        let what = if component.list.is_empty() {
            format!("“{}” offers options, and has no list of them", component.title)
        } else {
            format!(
                "“{}” takes its options from the list `{}`, which does not exist",
                component.title,
                plain(&component.list)
            )
        };
        report.wrong("list-missing", &at, what);
        return Vec::new();
    };
    if list.items.len() > MAX_OPTIONS {
        let what = format!(
            "“{}” offers {} options, and {MAX_OPTIONS} at most can be offered: residents type it here",
            component.title,
            list.items.len()
        );
        report.dropped("too-many-options", &at, what);
        return Vec::new();
    }
    let mut names = Names::default();
    let mut choices: Vec<Choice> = Vec::new();
    let lone = component
        .setting("behaviourItemValue")
        .filter(|_| component.setting("behaviour") == Some("exclusive"));
    for item in &list.items {
        let label = if item.text.is_empty() {
            plain(&item.value)
        } else {
            item.text.clone()
        };
        if label.is_empty() {
            report.wrong(
                "empty-option",
                &item.at,
                "this option has neither text nor value, and is left out",
            );
            continue;
        }
        if choices.iter().any(|choice| choice.original == item.value) {
            let what = format!(
                "two options have the value `{}`: nobody could tell which was chosen",
                plain(&item.value)
            );
            report.wrong("duplicate-option", &format!("{}.value", item.at), what);
            continue;
        }
        choices.push(Choice {
            value: names::option(&mut names, &label, &item.value),
            original: item.value.clone(),
            id: item.id.clone(),
            label,
            hint: (!item.hint.is_empty()).then(|| item.hint.clone()),
            none: item.exclusive || lone == Some(item.value.as_str()),
            condition: item
                .condition
                .as_ref()
                .map(|name| (name.clone(), format!("{}.condition", item.at))),
        });
    }
    if choices.is_empty() {
        report.wrong(
            "empty-list",
            &list.at,
            format!("“{}” offers the options of this list, which has none", component.title),
        );
    }
    choices
}
