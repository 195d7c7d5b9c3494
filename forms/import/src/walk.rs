//! Goes through the journey once, step by step: when each page is reached, what is written for it, where it leads.

mod ask;
mod emit;
mod group;
mod leave;

use crate::decision::Node;
use crate::graph::Graph;
use crate::layout::Layout;
use crate::names::Names;
use crate::order::Step;
use crate::original::{Controller, Original};
use crate::page::{Found, Written};
use crate::reach::{Part, Reach, When};
use crate::report::Report;
use crate::rules::{Asked, Rules};
use crate::text::plain;

/// How faithful a walk can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// As the original.
    Faithful,
    /// Endings that do not say no are pages to go on from: otherwise nobody could send the form.
    SomeEndingsOpen,
    /// All endings are pages to go on from.
    AllEndingsOpen,
    /// Conditions are left out: there are too many cases.
    Unconditional,
}

/// What a walk gives.
pub(crate) struct Walked {
    pub(crate) pages: Vec<Written>,
    pub(crate) start: Option<Written>,
    /// Pages that nobody reaches, and why.
    pub(crate) lost: Vec<(Written, String)>,
    pub(crate) parts: Vec<Part>,
    /// Whether some journey ends at check answers.
    pub(crate) can_be_sent: bool,
    pub(crate) too_large: bool,
    pub(crate) carried: usize,
    pub(crate) questions: usize,
}

pub(crate) struct Walk<'a> {
    original: &'a Original,
    found: &'a [Found],
    graph: &'a Graph,
    layout: &'a Layout,
    rules: &'a Rules,
    pub(crate) reach: Reach<'a>,
    mode: Mode,
    arrive: Vec<Node>,
    group: Option<String>,
    pages: Vec<Written>,
    start: Option<Written>,
    lost: Vec<(Written, String)>,
    carried: usize,
    questions: usize,
}

impl<'a> Walk<'a> {
    #[allow(clippy::too_many_arguments)]
    pub(crate) fn new(
        original: &'a Original,
        found: &'a [Found],
        asked: &'a [Asked],
        graph: &'a Graph,
        layout: &'a Layout,
        rules: &'a Rules,
        names: Names,
        mode: Mode,
    ) -> Walk<'a> {
        let mut arrive = vec![Node::NO; original.pages.len()];
        if let Some(start) = arrive.get_mut(graph.start) {
            *start = Node::YES;
        }
        let mut reach = Reach::new(rules, asked, names);
        for found in found {
            if let Some((parent, options)) = &found.below {
                reach.opens(*parent, options);
            }
        }
        Walk {
            original,
            found,
            graph,
            layout,
            rules,
            reach,
            mode,
            arrive,
            group: None,
            pages: Vec::new(),
            start: None,
            lost: Vec::new(),
            carried: 0,
            questions: 0,
        }
    }

    /// Goes through all steps.
    pub(crate) fn go(&mut self, steps: &[Step], report: &mut Report) {
        for step in steps {
            match step {
                Step::Page(page) => {
                    let here = self.arrival(*page, report);
                    let here = self.reach.plain(here);
                    self.visit(*page, here, report);
                    self.leave(*page, here, report);
                }
                Step::Group(group) => self.visit_group(group, report),
            }
        }
        let unreached: Vec<usize> = (0..self.original.pages.len())
            .filter(|page| !visited(steps, *page))
            .collect();
        for page in unreached {
            self.lose(page, "no link leads here", report);
        }
    }

    pub(crate) fn finish(mut self) -> Walked {
        let can_be_sent = self.reach.can_be(Node::YES);
        Walked {
            can_be_sent,
            too_large: self.reach.diagrams.too_large(),
            pages: self.pages,
            start: self.start,
            lost: self.lost,
            parts: self.reach.parts,
            carried: self.carried,
            questions: self.questions,
        }
    }

    fn arrival(&mut self, page: usize, report: &mut Report) -> Node {
        let original = self.original;
        if !original.in_order {
            return self.arrive.get(page).copied().unwrap_or(Node::NO);
        }
        let Some(source) = original.pages.get(page) else {
            return Node::NO;
        };
        let Some(name) = &source.condition else {
            return Node::YES;
        };
        let at = format!("{}.condition", source.at);
        match self.rules.find(name) {
            Some(index) => {
                if self.reach.reads_later(index) {
                    report.wrong(
                        "reads-later",
                        &at,
                        format!(
                            "whether “{}” is asked depends on an answer that comes later",
                            source.title
                        ),
                    );
                }
                self.condition(index)
            }
            None => {
                let what = format!(
                    "“{}” has the condition `{}`, which does not exist, so it is always asked",
                    source.title,
                    plain(name)
                );
                report.wrong("unknown-condition", &at, what);
                Node::YES
            }
        }
    }

    /// When a condition holds.
    fn condition(&mut self, index: usize) -> Node {
        if self.mode == Mode::Unconditional {
            return Node::YES;
        }
        let group = self.group.clone();
        self.reach.condition(index, group.as_deref())
    }

    fn visit(&mut self, page: usize, here: Node, report: &mut Report) {
        let Some(source) = self.original.pages.get(page) else {
            return;
        };
        if source.controller == Controller::End {
            self.carried += 1;
            return;
        }
        if source.controller == Controller::RepeatingSummary {
            self.carried += 1;
            report.changed(
                "group-summary",
                &source.at,
                "the list of what was added is the group's own page",
            );
            return;
        }
        if !self.reach.can_be(here) {
            self.lose(page, "no answers lead here", report);
            return;
        }
        self.carried += 1;
        let written = self.emit(page, here, report);
        self.pages.extend(written);
    }

    /// A page that nobody reaches is kept as a comment.
    fn lose(&mut self, page: usize, why: &str, report: &mut Report) {
        let Some(source) = self.original.pages.get(page) else {
            return;
        };
        if matches!(source.controller, Controller::End | Controller::RepeatingSummary) {
            self.carried += 1;
            return;
        }
        report.wrong(
            "unreachable-page",
            &source.at,
            format!(
                "nobody can reach “{}” (`/{}`): {why}",
                source.title,
                plain(&source.path)
            ),
        );
        let before = self.questions;
        let mut aside = Report::new("");
        let start = self.start.take();
        let had_pages = std::mem::replace(&mut self.pages, vec![Written::default()]);
        for written in self.emit(page, Node::NO, &mut aside) {
            self.lost.push((written, why.to_owned()));
        }
        self.pages = had_pages;
        self.start = start;
        self.questions = before;
    }

    /// `when` for a function, for those who are at `given`; none when it always holds.
    fn when(&mut self, node: Node, given: Node, name: &str, at: &str, report: &mut Report) -> Option<String> {
        if self.mode == Mode::Unconditional {
            return None;
        }
        let care = self.reach.care;
        self.reach.care = self.reach.diagrams.and(care, given);
        let when = self.reach.when(node, name);
        self.reach.care = care;
        match when {
            When::Always | When::Never => None,
            When::If(text) => Some(text),
            When::TooLarge => {
                report.dropped(
                    "too-many-cases",
                    at,
                    "when this is reached has too many cases to write down; it is always asked here",
                );
                None
            }
        }
    }
}

fn visited(steps: &[Step], page: usize) -> bool {
    steps.iter().any(|step| match step {
        Step::Page(other) => *other == page,
        Step::Group(group) => group.pages.contains(&page) || group.asking == Some(page),
    })
}
