//! Links that lead back: a loop that asks "another?" is a repeating group; any other is told about, and not followed.

mod repeater;

use repeater::{repeater, repeating_sections};

use crate::graph::{Graph, Target};
use crate::original::Original;
use crate::report::Report;
use crate::rules::{Asked, Rules};
use crate::text::plain;

/// Pages of the original that residents go through again and again.
#[derive(Debug, Clone)]
pub(crate) struct Group {
    /// In the order in which they are asked.
    pub(crate) pages: Vec<usize>,
    /// The page that asked for another one, which is no page here.
    pub(crate) asking: Option<usize>,
    /// What it asked.
    pub(crate) another: Option<String>,
}

/// Breaks every circle of the graph; gives the groups that some of them were.
pub(crate) fn find(
    original: &Original,
    asked: &[Asked],
    rules: &Rules,
    graph: &mut Graph,
    report: &mut Report,
) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (from, to) in back_links(graph) {
        let taken = |page: usize| {
            groups
                .iter()
                .any(|group| group.pages.contains(&page) || group.asking == Some(page))
        };
        let found = repeater(original, asked, rules, graph, from, to)
            .filter(|group| !group.pages.iter().any(|page| taken(*page)));
        let at = remove(graph, from, to);
        let title = |page: usize| original.pages.get(page).map_or("", |page| page.title.as_str());
        match found {
            Some(group) => {
                let what = format!(
                    "the way back from “{}” to “{}” is a repeating group",
                    title(from),
                    title(to)
                );
                report.changed("repeater", &at, what);
                groups.push(group);
            }
            None => {
                let what = format!(
                    "“{}” leads back to “{}”: the loop never ends, and its answers replace each other",
                    title(from),
                    title(to)
                );
                report.wrong_help(
                    "loop",
                    &at,
                    what,
                    Some("that way is left out; Back and Change lead there".to_owned()),
                );
            }
        }
    }
    let sections = repeating_sections(original, graph);
    groups.extend(sections);
    groups
}

/// Links to a page that was passed on the way, in the order in which a walk from the start finds them.
fn back_links(graph: &Graph) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut state = vec![0_u8; graph.ways.len()];
    let mut path = vec![(graph.start, 0_usize)];
    set(&mut state, graph.start, 1);
    while let Some((page, next)) = path.last_mut() {
        let page = *page;
        let way = graph.ways.get(page).and_then(|ways| ways.get(*next));
        *next += 1;
        match way.map(|way| &way.target) {
            Some(Target::Page(to)) => match state.get(*to) {
                Some(0) => {
                    set(&mut state, *to, 1);
                    path.push((*to, 0));
                }
                Some(1) if !found.contains(&(page, *to)) => found.push((page, *to)),
                _ => {}
            },
            Some(_) => {}
            None => {
                set(&mut state, page, 2);
                path.pop();
            }
        }
    }
    found
}

fn set(state: &mut [u8], page: usize, value: u8) {
    if let Some(state) = state.get_mut(page) {
        *state = value;
    }
}

/// Removes the links between two pages; says where the first stood.
fn remove(graph: &mut Graph, from: usize, to: usize) -> String {
    let mut at = String::new();
    if let Some(ways) = graph.ways.get_mut(from) {
        ways.retain(|way| {
            let back = way.target == Target::Page(to);
            if back && at.is_empty() {
                at.clone_from(&way.at);
            }
            !back
        });
        if !ways.iter().any(|way| way.condition.is_none()) && ways.len() == 1 {
            // The one way that is left is the way on.
            ways.iter_mut().for_each(|way| way.condition = None);
        }
    }
    at
}

/// What a loop's section or first page is called.
pub(crate) fn title(original: &Original, group: &Group) -> String {
    let pages: Vec<_> = group
        .pages
        .iter()
        .filter_map(|page| original.pages.get(*page))
        .collect();
    let Some(first) = pages.first() else {
        return String::new();
    };
    if pages.iter().all(|page| page.section == first.section)
        && let Some(section) = original
            .sections
            .iter()
            .find(|section| Some(&section.name) == first.section.as_ref())
        && !section.title.is_empty()
        && pages.len() > 1
    {
        return plain(&section.title);
    }
    first.title.clone()
}
