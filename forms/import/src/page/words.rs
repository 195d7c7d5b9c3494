//! Titles, and how the items of a group are called.

use crate::called::lower_first;
use crate::original::Original;
use crate::report::Report;
use crate::text::{cut, without_templates};

/// The title of a page: the original's, or its only question's, or what its path says.
pub(crate) fn title(original: &Original, page: usize, report: &mut Report) -> String {
    let Some(source) = original.pages.get(page) else {
        return "Page".to_owned();
    };
    let mut title = source.title.clone();
    if title.is_empty() {
        title = source
            .components
            .iter()
            .map(|component| component.title.clone())
            .find(|title| !title.is_empty())
            .unwrap_or_default();
    }
    if title.is_empty() {
        let words = source
            .path
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .replace(['-', '_'], " ");
        title = upper_first(crate::text::plain(&words).trim());
        if title.is_empty() {
            title = "Page".to_owned();
        }
        report.wrong(
            "page-without-title",
            &source.at,
            format!("this page has no title; “{title}” is made of its path"),
        );
    }
    let (title, templates) = without_templates(&title);
    if templates {
        report.changed(
            "template",
            &format!("{}.title", source.at),
            "the title filled in answers; an ellipsis stands there now",
        );
    }
    cut(title.trim(), 300)
}

/// A capital at the beginning.
pub(crate) fn upper_first(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
}

/// What one item of a group is called: "Capital costs" has "Capital cost".
pub(crate) fn item_name(title: &str) -> String {
    let title = title
        .split('(')
        .next()
        .unwrap_or(title)
        .trim_end_matches(['?', '.', ':', ' ']);
    let words = title.split(' ').count();
    if title.is_empty() || words > 5 || title.chars().count() > 50 {
        return "Entry".to_owned();
    }
    let name = if let Some(stem) = title.strip_suffix("ies") {
        format!("{stem}y")
    } else if title.ends_with("ss") || title.ends_with("us") {
        title.to_owned()
    } else if let Some(stem) = title.strip_suffix("sses") {
        format!("{stem}ss")
    } else {
        title.strip_suffix('s').unwrap_or(title).to_owned()
    };
    // `childNames`, as identifiers have it, is "Child names".
    let mut spaced = String::new();
    for c in name.chars() {
        if c.is_uppercase() && spaced.ends_with(|before: char| before.is_lowercase()) {
            spaced.push(' ');
            spaced.extend(c.to_lowercase());
        } else {
            spaced.push(if c == '_' { ' ' } else { c });
        }
    }
    upper_first(spaced.trim())
}

/// The question for one more.
pub(crate) fn another(item: &str) -> String {
    format!("Do you need to add another {}?", lower_first(item))
}

/// The question while there is none.
pub(crate) fn first(item: &str) -> String {
    let item = lower_first(item);
    let article = if item.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    };
    format!("Do you want to add {article} {item}?")
}
