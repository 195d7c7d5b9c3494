//! Which pages follow which, as the original's runner chooses: the first link with a condition that holds; else the last
//! one without a condition; else check answers. Links to pages that do not exist are as if they were not there.

use std::collections::HashMap;

use crate::content::is_content;
use crate::original::{Controller, Original, Page};
use crate::report::Report;
use crate::rules::Rules;
use crate::text::plain;

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    Page(usize),
    /// Check answers.
    End,
    /// Another service.
    Away(String),
}

/// One link.
#[derive(Debug, Clone)]
pub(crate) struct Way {
    pub(crate) at: String,
    /// The number of its condition; none for the way that is taken otherwise, which stands last.
    pub(crate) condition: Option<usize>,
    pub(crate) target: Target,
}

/// The whole graph.
#[derive(Debug)]
pub(crate) struct Graph {
    pub(crate) start: usize,
    /// The ways on of each page.
    pub(crate) ways: Vec<Vec<Way>>,
    /// Pages after which nothing comes, and nothing is sent.
    pub(crate) stops: Vec<bool>,
}

/// Whether a page asks something.
pub(crate) fn asks(page: &Page) -> bool {
    page.components
        .iter()
        .any(|component| !is_content(&component.kind) && component.kind != "PaymentField")
}

/// Reads the links.
pub(crate) fn read(original: &Original, rules: &mut Rules, report: &mut Report) -> Graph {
    let mut by_path: HashMap<&str, usize> = HashMap::new();
    for (index, page) in original.pages.iter().enumerate() {
        if page.path.is_empty() {
            continue;
        }
        if by_path.contains_key(page.path.as_str()) {
            let what = format!(
                "another page has the path `/{}` already: nothing leads to this one",
                plain(&page.path)
            );
            report.wrong("duplicate-path", &format!("{}.path", page.at), what);
        } else {
            by_path.insert(page.path.as_str(), index);
        }
    }
    let start = start(original, &by_path, report);
    if original.in_order {
        return in_order(original);
    }
    let mut ways = Vec::new();
    let mut stops = vec![false; original.pages.len()];
    for (index, page) in original.pages.iter().enumerate() {
        if page.condition.is_some() {
            let at = format!("{}.condition", page.at);
            report.wrong(
                "page-condition",
                &at,
                "a condition of a page counts for nothing where pages are linked",
            );
        }
        let found = links(page, original, &by_path, rules, report);
        if found.is_empty() && page.controller != Controller::End {
            if page.controller == Controller::Terminal || !asks(page) {
                if let Some(stop) = stops.get_mut(index) {
                    *stop = true;
                }
            } else {
                let what = format!("nothing follows “{}”, so the journey ends at check answers", page.title);
                report.wrong("dead-end", &format!("{}.next", page.at), what);
            }
        } else if page.controller == Controller::Terminal
            && let Some(stop) = stops.get_mut(index)
        {
            *stop = true;
        }
        ways.push(found);
    }
    Graph { start, ways, stops }
}

fn start(original: &Original, by_path: &HashMap<&str, usize>, report: &mut Report) -> usize {
    let wanted = original.start_page.as_deref().unwrap_or_default();
    if let Some(index) = by_path.get(wanted) {
        let is_end = original
            .pages
            .get(*index)
            .is_some_and(|page| page.controller == Controller::End);
        if !is_end {
            return *index;
        }
    }
    let first = original
        .pages
        .iter()
        .position(|page| page.controller == Controller::Start);
    let first = first
        .or_else(|| {
            original
                .pages
                .iter()
                .position(|page| page.controller != Controller::End)
        })
        .unwrap_or(0);
    if !original.in_order {
        let shown = original.pages.get(first).map_or("", |page| page.path.as_str());
        let what = format!(
            "the form starts at `/{}`, which is no page to start at; `/{}` is taken",
            plain(wanted),
            plain(shown)
        );
        report.wrong("start-page", "$.startPage", what);
    }
    first
}

/// In the newer shape pages stand in order; a terminal page stops.
fn in_order(original: &Original) -> Graph {
    Graph {
        start: 0,
        ways: original.pages.iter().map(|_| Vec::new()).collect(),
        stops: original
            .pages
            .iter()
            .map(|page| page.controller == Controller::Terminal)
            .collect(),
    }
}

fn links(
    page: &Page,
    original: &Original,
    by_path: &HashMap<&str, usize>,
    rules: &mut Rules,
    report: &mut Report,
) -> Vec<Way> {
    if page.controller == Controller::End {
        if !page.links.is_empty() && !page.links.iter().all(|link| link.path == page.path) {
            report.changed(
                "after-the-end",
                &format!("{}.next", page.at),
                "pages after check answers are left out: sending is the end",
            );
        }
        return Vec::new();
    }
    let mut ways: Vec<Way> = Vec::new();
    let mut otherwise: Option<Way> = None;
    for link in &page.links {
        let target = match &link.redirect {
            Some(address) => Target::Away(address.clone()),
            None => match by_path.get(link.path.as_str()) {
                Some(index) => match original.pages.get(*index) {
                    Some(page) if page.controller == Controller::End => Target::End,
                    _ => Target::Page(*index),
                },
                None => {
                    let what = format!(
                        "“{}” links to `/{}`, and no page has that path",
                        page.title,
                        plain(&link.path)
                    );
                    let help = likely(&link.path, by_path).map(|path| format!("did they mean `/{path}`?"));
                    report.wrong_help("link-to-nowhere", &format!("{}.path", link.at), what, help);
                    continue;
                }
            },
        };
        let condition = match &link.condition {
            None => None,
            Some(name) => match rules.find(name) {
                Some(index) => {
                    rules.using(index);
                    Some(index)
                }
                None => {
                    let what = format!(
                        "this link has the condition `{}`, which does not exist, so it is never taken",
                        plain(name)
                    );
                    report.wrong("unknown-condition", &format!("{}.condition", link.at), what);
                    continue;
                }
            },
        };
        let way = Way {
            at: link.at.clone(),
            condition,
            target,
        };
        if condition.is_some() {
            ways.push(way);
        } else if let Some(before) = otherwise.replace(way) {
            let what = format!(
                "“{}” has two links without a condition: only the last is ever taken",
                page.title
            );
            report.wrong("two-ways-on", &before.at, what);
        }
    }
    // A form with no other way on than to nowhere goes to check answers.
    if ways.is_empty() && otherwise.is_none() && !page.links.is_empty() {
        otherwise = Some(Way {
            at: format!("{}.next", page.at),
            condition: None,
            target: Target::End,
        });
    }
    ways.extend(otherwise);
    ways
}

/// The path that looks most like it.
fn likely(wanted: &str, by_path: &HashMap<&str, usize>) -> Option<String> {
    let words = |text: &str| -> Vec<String> {
        text.split(['-', '/', '_'])
            .map(str::to_lowercase)
            .filter(|w| w.len() > 2)
            .collect()
    };
    let wanted = words(wanted);
    let mut best: Option<(usize, &str)> = None;
    let mut paths: Vec<&&str> = by_path.keys().collect();
    paths.sort();
    for path in paths {
        let other = words(path);
        let shared = wanted.iter().filter(|word| other.contains(word)).count();
        let enough = shared > 0 && shared * 3 >= wanted.len().max(other.len()) * 2;
        if enough && best.is_none_or(|(most, _)| shared > most) {
            best = Some((shared, path));
        }
    }
    best.map(|(_, path)| plain(path))
}
