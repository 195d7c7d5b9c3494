//! A file of scenarios.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};

use super::{Ending, Scenario};
use crate::problem::{Problem, Report};
use crate::read::Keys;
use crate::yaml::{self, Kind, Node};

/// The day of a scenario that names none.
const USUAL_DAY: Date = date(2026, 4, 1);

/// The most scenarios of one form.
pub const MAX_SCENARIOS: usize = 500;

/// Reads a file of scenarios.
///
/// # Errors
/// A report with every problem.
pub fn read(file: &str, text: &str) -> Result<Vec<Scenario>, Report> {
    let mut problems = Vec::new();
    let mut scenarios = Vec::new();
    match yaml::parse(text) {
        Err(problem) => problems.push(problem),
        Ok(node) => {
            if let Some(keys) = Keys::of(&node, "the file", &mut problems) {
                let nodes = keys.list("scenarios");
                if nodes.is_empty() {
                    keys.problem(
                        Problem::error("missing-key", keys.span(), "the file has no `scenarios`")
                            .help("add `scenarios:` with a list"),
                    );
                }
                if nodes.len() > MAX_SCENARIOS {
                    let what = format!("there are more than {MAX_SCENARIOS} scenarios");
                    keys.problem(Problem::error("too-large", keys.span(), what));
                }
                let read = |problems: &mut Vec<Problem>| {
                    let nodes = nodes.iter().take(MAX_SCENARIOS);
                    nodes.filter_map(|node| read_one(node, problems)).collect()
                };
                scenarios = keys.with_problems(read);
                named_once(&scenarios, &keys);
                keys.finish();
            }
        }
    }
    if problems.is_empty() {
        Ok(scenarios)
    } else {
        Err(Report::new(file, text, problems))
    }
}

/// Which of two went wrong could not be told.
fn named_once(scenarios: &[Scenario], keys: &Keys<'_>) {
    let mut names = BTreeSet::new();
    for scenario in scenarios.iter().filter(|scenario| !names.insert(&scenario.name)) {
        let what = format!("another scenario is called `{}` already", scenario.name);
        keys.problem(Problem::error("duplicate-id", scenario.span, what).help("say what this one shows"));
    }
}

fn read_one(node: &Node, problems: &mut Vec<Problem>) -> Option<Scenario> {
    let keys = Keys::of(node, "a scenario", problems)?;
    let name = keys.required("name", "the scenario");
    let today = keys.text_at("today").and_then(|(text, span)| {
        let day = text.parse().ok();
        if day.is_none() {
            let what = format!("`{text}` is not a day");
            keys.problem(Problem::error("shape", span, what).help("write it like `2026-04-01`"));
        }
        day
    });
    let link = keys.entries("link").iter().filter_map(|(key, node)| match &node.kind {
        Kind::Scalar(text) => Some((key.text.clone(), text.clone())),
        _ => None,
    });
    let link = link.collect();
    let answers = keys.entries("answers").iter();
    let answers = answers.map(|(key, node)| (key.text.clone(), node.clone())).collect();
    let pages = keys.node("pages").map(|_| {
        let texts = keys.list("pages").iter().filter_map(|node| match &node.kind {
            Kind::Scalar(text) => Some(text.clone()),
            _ => None,
        });
        texts.collect()
    });
    let paid = keys.text_at("paid").and_then(|(text, span)| {
        let paid = text.parse().ok();
        if paid.is_none() {
            let what = format!("`{text}` is not an amount");
            keys.problem(Problem::error("shape", span, what).help("write pounds, like `45.00`"));
        }
        paid
    });
    let ends = read_ending(&keys);
    let span = keys.span();
    keys.finish();
    Some(Scenario {
        name: name?.0,
        today: today.unwrap_or(USUAL_DAY),
        link,
        answers,
        pages,
        ends: ends?,
        paid,
        span,
    })
}

/// `sent`, `stopped at page`, `refused at page`, `refused at page: field`.
fn read_ending(keys: &Keys<'_>) -> Option<Ending> {
    let (text, span) = keys.required("ends", "the scenario")?;
    let ending = match text.split_once(" at ") {
        None if text == "sent" => Some(Ending::Sent),
        Some(("stopped", page)) => Some(Ending::Stopped {
            page: page.trim().to_owned(),
        }),
        Some(("refused", place)) => {
            let (page, field) = place
                .split_once(':')
                .map_or((place, None), |(page, field)| (page, Some(field)));
            Some(Ending::Refused {
                page: page.trim().to_owned(),
                field: field.map(|field| field.trim().to_owned()),
            })
        }
        _ => None,
    };
    if ending.is_none() {
        let what = format!("`{text}` is not how a form ends");
        let help = "write `sent`, `stopped at page` or `\"refused at page: field\"`";
        keys.problem(Problem::error("unknown-word", span, what).help(help));
    }
    ending
}
