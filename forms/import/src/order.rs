//! The pages of the graph, one after the other: each after all that lead to it; pages of one section together as far as
//! that goes; endings as early as they can be.

use std::collections::BTreeSet;

use crate::graph::{Graph, Target};
use crate::loops::Group;
use crate::original::Original;

/// One step of the journey: a page, or the pages of a group.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    Page(usize),
    Group(Group),
}

/// Puts the pages that can be reached in order. The graph has no circles any more.
pub(crate) fn sort(original: &Original, graph: &Graph, groups: &[Group]) -> Vec<Step> {
    if original.in_order {
        return (0..original.pages.len()).map(Step::Page).collect();
    }
    let count = original.pages.len();
    // A group stands where its first page stands.
    let stands: Vec<usize> = (0..count)
        .map(|page| {
            let group = groups
                .iter()
                .find(|group| group.pages.contains(&page) || group.asking == Some(page));
            group.and_then(|group| group.pages.first().copied()).unwrap_or(page)
        })
        .collect();
    let place = |page: usize| stands.get(page).copied().unwrap_or(page);
    let mut after: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); count];
    for (page, ways) in graph.ways.iter().enumerate() {
        for way in ways {
            if let Target::Page(to) = way.target
                && place(page) != place(to)
                && let Some(set) = after.get_mut(place(page))
            {
                set.insert(place(to));
            }
        }
    }
    let mut reached = BTreeSet::new();
    let mut open = vec![place(graph.start)];
    while let Some(page) = open.pop() {
        if reached.insert(page) {
            open.extend(after.get(page).into_iter().flatten());
        }
    }
    let mut waits = vec![0_usize; count];
    for page in &reached {
        for to in after.get(*page).into_iter().flatten() {
            if let Some(waits) = waits.get_mut(*to) {
                *waits += 1;
            }
        }
    }
    let section = |page: usize| original.pages.get(page).and_then(|page| page.section.as_deref());
    let mut ready: Vec<(usize, usize)> = reached
        .iter()
        .filter(|page| waits.get(**page) == Some(&0))
        .map(|page| (*page, 0))
        .collect();
    let mut steps = Vec::new();
    let mut last_section = None;
    while !ready.is_empty() {
        let best = ready.iter().enumerate().min_by_key(|(_, (page, since))| {
            let stops = graph.stops.get(*page) == Some(&true);
            (!stops, section(*page) != last_section, usize::MAX - since, *page)
        });
        let Some((index, _)) = best else { break };
        let (page, _) = ready.swap_remove(index);
        if graph.stops.get(page) != Some(&true) {
            last_section = section(page);
        }
        steps.push(match groups.iter().find(|group| group.pages.first() == Some(&page)) {
            Some(group) => Step::Group(group.clone()),
            None => Step::Page(page),
        });
        for to in after.get(page).into_iter().flatten() {
            if let Some(waits) = waits.get_mut(*to) {
                *waits = waits.saturating_sub(1);
                if *waits == 0 {
                    ready.push((*to, steps.len()));
                }
            }
        }
    }
    steps
}
