//! What nothing uses, and what is given twice.

use std::collections::{BTreeMap, BTreeSet};

use crate::original::{Component, Original};
use crate::report::Report;
use crate::rules::Rules;
use crate::text::plain;

/// Tells about conditions, lists and sections that nothing uses, and names that are given twice.
pub(crate) fn find(original: &Original, rules: &Rules, report: &mut Report) {
    for (condition, resolved) in original.conditions.iter().zip(&rules.list) {
        if !resolved.used && !condition.name.is_empty() {
            report.wrong(
                "unused-condition",
                &condition.at,
                format!("nothing uses the condition “{}”", condition.title),
            );
        }
    }
    lists(original, report);
    sections(original, report);
    names(original, report);
    ids(original, report);
}

fn components(original: &Original) -> impl Iterator<Item = &Component> {
    let below = original
        .lists
        .iter()
        .flat_map(|list| &list.items)
        .flat_map(|item| &item.components);
    original
        .pages
        .iter()
        .flat_map(|page| &page.components)
        .chain(below)
        .flat_map(|c| std::iter::once(c).chain(&c.children))
}

fn lists(original: &Original, report: &mut Report) {
    let mut seen = BTreeSet::new();
    let used: BTreeSet<&str> = components(original).map(|component| component.list.as_str()).collect();
    for list in &original.lists {
        if !list.name.is_empty() && !seen.insert(list.name.as_str()) {
            report.wrong(
                "duplicate-list",
                &list.at,
                format!(
                    "another list is called `{}` already, and the first counts",
                    plain(&list.name)
                ),
            );
        } else if !used.contains(list.name.as_str()) && (list.id.is_empty() || !used.contains(list.id.as_str())) {
            report.wrong(
                "unused-list",
                &list.at,
                format!("nothing uses the list `{}`", plain(&list.name)),
            );
        }
    }
}

fn sections(original: &Original, report: &mut Report) {
    let mut seen = BTreeSet::new();
    let used: BTreeSet<&str> = original
        .pages
        .iter()
        .filter_map(|page| page.section.as_deref())
        .collect();
    for section in &original.sections {
        if !section.name.is_empty() && !seen.insert(section.name.as_str()) {
            report.wrong(
                "duplicate-section",
                &section.at,
                format!("another section is called `{}` already", plain(&section.name)),
            );
        } else if !used.contains(section.name.as_str())
            && (section.id.is_empty() || !used.contains(section.id.as_str()))
        {
            report.wrong(
                "unused-section",
                &section.at,
                format!("no page is in the section “{}”", section.title),
            );
        }
    }
    for page in &original.pages {
        let Some(name) = &page.section else { continue };
        if !original
            .sections
            .iter()
            .any(|section| section.name == *name || (section.id == *name && !name.is_empty()))
        {
            let what = format!(
                "“{}” is in the section `{}`, which does not exist",
                page.title,
                plain(name)
            );
            report.wrong("unknown-section", &format!("{}.section", page.at), what);
        }
    }
}

/// Two questions of one name in one section write over each other's answers.
fn names(original: &Original, report: &mut Report) {
    let mut seen: BTreeMap<(Option<&str>, &str), &str> = BTreeMap::new();
    for page in &original.pages {
        let section = page.section.as_deref();
        for component in page.components.iter().filter(|component| !component.name.is_empty()) {
            if crate::content::is_content(&component.kind) {
                continue;
            }
            if let Some(first) = seen.insert((section, component.name.as_str()), component.at.as_str()) {
                let what = format!(
                    "the question `{}` has the same name as the one at {first}: their answers replace each other",
                    plain(&component.name)
                );
                report.wrong("duplicate-name", &format!("{}.name", component.at), what);
            }
        }
    }
}

fn ids(original: &Original, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for component in components(original).filter(|component| !component.id.is_empty()) {
        if !seen.insert(component.id.as_str()) {
            let what = format!(
                "another component has the id `{}` already: conditions mean the first",
                plain(&component.id)
            );
            report.wrong("duplicate-id", &format!("{}.id", component.at), what);
        }
    }
}
