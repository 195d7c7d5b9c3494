//! Which loops are repeating groups.

use std::collections::BTreeSet;

use super::Group;
use crate::content::is_content;
use crate::graph::{Graph, Target, asks};
use crate::original::{Controller, Original};
use crate::rules::{Asked, Rule, Rules};
use crate::variables::Ask;

/// The group that a loop is: entered at its first page only, left at its last only, where a question sends back.
pub(super) fn repeater(
    original: &Original,
    asked: &[Asked],
    rules: &Rules,
    graph: &Graph,
    from: usize,
    to: usize,
) -> Option<Group> {
    let inside = natural_loop(graph, from, to)?;
    let back = graph
        .ways
        .get(from)?
        .iter()
        .find(|way| way.target == Target::Page(to))?;
    let question = asks_for_more(rules, back.condition?)?;
    let question = asked.get(question).filter(|asked| asked.page == from)?;
    for page in &inside {
        for way in graph.ways.get(*page)? {
            let stays = matches!(&way.target, Target::Page(target) if inside.contains(target));
            if *page != from && !stays || *page == from && way.target != back.target && stays {
                return None;
            }
        }
        let original = original.pages.get(*page)?;
        if graph.stops.get(*page) == Some(&true)
            || original.controller == Controller::Repeating
            || original.repeat.is_some()
        {
            return None;
        }
    }
    let entered_inside = graph.ways.iter().enumerate().any(|(page, ways)| {
        !inside.contains(&page)
            && ways
                .iter()
                .any(|way| matches!(&way.target, Target::Page(target) if *target != to && inside.contains(target)))
    });
    if entered_inside {
        return None;
    }
    let page = original.pages.get(from)?;
    let questions = page
        .components
        .iter()
        .filter(|component| !is_content(&component.kind))
        .count();
    if questions != 1 || from == to {
        return None;
    }
    let mut pages: Vec<usize> = Vec::new();
    let mut open = vec![to];
    while let Some(page) = open.pop() {
        if page == from || pages.contains(&page) {
            continue;
        }
        pages.push(page);
        for way in graph.ways.get(page)?.iter().rev() {
            if let Target::Page(target) = way.target {
                open.push(target);
            }
        }
    }
    let title = if question.question.component.title.is_empty() {
        page.title.clone()
    } else {
        question.question.component.title.clone()
    };
    pages
        .iter()
        .any(|page| original.pages.get(*page).is_some_and(asks))
        .then_some(Group {
            pages,
            asking: Some(from),
            another: Some(title),
        })
}

/// The question that a condition asks alone, when it holds for yes. A way back for no puts something right.
pub(super) fn asks_for_more(rules: &Rules, condition: usize) -> Option<usize> {
    let mut rule = &rules.list.get(condition)?.rule;
    for _ in 0..30 {
        match rule {
            Rule::All(parts) | Rule::Any(parts) => match parts.as_slice() {
                [one] => rule = one,
                _ => return None,
            },
            Rule::Asks {
                question,
                ask: Ask::Yes(yes),
                negated,
            } if *yes != *negated => return Some(*question),
            Rule::Asks {
                question,
                ask: Ask::Options(options),
                negated: false,
            } => {
                let says_yes = |option: &String| {
                    ["yes", "add", "another", "ie", "oes"]
                        .iter()
                        .any(|yes| option.split('_').next() == Some(yes))
                };
                return options.iter().all(says_yes).then_some(*question);
            }
            _ => return None,
        }
    }
    None
}

/// The pages from which the way back is reached without passing its goal.
pub(super) fn natural_loop(graph: &Graph, from: usize, to: usize) -> Option<BTreeSet<usize>> {
    let mut inside = BTreeSet::from([to]);
    let mut open = vec![from];
    while let Some(page) = open.pop() {
        if !inside.insert(page) {
            continue;
        }
        for (before, ways) in graph.ways.iter().enumerate() {
            if ways.iter().any(|way| way.target == Target::Page(page)) {
                open.push(before);
            }
        }
        if inside.len() > 30 {
            return None;
        }
    }
    Some(inside)
}

/// Pages of one repeating section that follow each other without a fork are one group.
pub(super) fn repeating_sections(original: &Original, graph: &Graph) -> Vec<Group> {
    let repeats = |page: usize| {
        let page = original.pages.get(page)?;
        page.repeat
            .as_ref()
            .filter(|repeat| repeat.section)
            .and(page.section.as_deref())
    };
    let next = |page: usize| match graph.ways.get(page).map(Vec::as_slice) {
        Some([way]) => match way.target {
            Target::Page(to) => Some(to),
            _ => None,
        },
        _ => None,
    };
    let mut groups: Vec<Group> = Vec::new();
    for first in 0..original.pages.len() {
        let Some(section) = repeats(first) else { continue };
        let before =
            (0..original.pages.len()).find(|page| next(*page) == Some(first) && repeats(*page) == Some(section));
        if before.is_some() {
            continue;
        }
        let mut pages = vec![first];
        while let Some(to) = pages.last().and_then(|last| next(*last)) {
            let entries = graph
                .ways
                .iter()
                .flatten()
                .filter(|way| way.target == Target::Page(to))
                .count();
            if repeats(to) != Some(section) || pages.contains(&to) || entries != 1 {
                break;
            }
            pages.push(to);
        }
        if pages.len() > 1 {
            groups.push(Group {
                pages,
                asking: None,
                another: None,
            });
        }
    }
    groups
}
