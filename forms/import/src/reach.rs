//! When a page is reached: worked out over decision diagrams, and written as an expression.
//!
//! Beside each function stands what answers can be together (`care`): a required question is answered exactly when its
//! page was visited; after an ending nobody goes on. Where answers cannot be together, an expression may say anything, and
//! that is what makes it short: after "visited A, and A's answer is y" only `a.answer == "y"` is left.

mod answers;
mod cells;
mod write;

use std::collections::HashMap;

use crate::decision::{Diagrams, Node};
use crate::names::Names;
use crate::rules::{Asked, Rule, Rules};
use crate::variables::{Ask, Variable};

/// When something is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum When {
    Always,
    Never,
    /// An expression.
    If(String),
    /// Too many cases to write down.
    TooLarge,
}

/// A calculated value that holds a part of a long expression.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    pub(crate) id: String,
    pub(crate) expression: String,
}

/// The working-out of one form.
pub(crate) struct Reach<'a> {
    pub(crate) diagrams: Diagrams,
    rules: &'a Rules,
    asked: &'a [Asked],
    /// What used conditions ask about each question.
    mentions: Vec<Vec<Ask>>,
    variables: Vec<Variable>,
    of_question: HashMap<(usize, String), u16>,
    /// When a question is asked; none before its page was met.
    presence: Vec<Option<Node>>,
    /// Answers that are missing although they are required: of those nothing is said.
    missing: Node,
    /// When a group is reached.
    groups: HashMap<String, Node>,
    /// Answers that can be together.
    pub(crate) care: Node,
    memo: HashMap<(usize, bool, usize, String), Node>,
    met: usize,
    /// Parts of long expressions.
    pub(crate) parts: Vec<Part>,
    pub(crate) names: Names,
}

/// How deep conditions may read conditions.
const MAX_DEPTH: usize = 60;

impl<'a> Reach<'a> {
    pub(crate) fn new(rules: &'a Rules, asked: &'a [Asked], names: Names) -> Reach<'a> {
        let mut mentions = vec![Vec::new(); asked.len()];
        for resolved in rules.list.iter().filter(|resolved| resolved.used) {
            mention(&resolved.rule, &mut mentions);
        }
        Reach {
            diagrams: Diagrams::default(),
            rules,
            asked,
            mentions,
            variables: Vec::new(),
            of_question: HashMap::new(),
            presence: vec![None; asked.len()],
            missing: Node::NO,
            groups: HashMap::new(),
            care: Node::YES,
            memo: HashMap::new(),
            met: 0,
            parts: Vec::new(),
            names,
        }
    }

    /// When a condition holds, for answers met so far; read inside that group, if any.
    pub(crate) fn condition(&mut self, index: usize, group: Option<&str>) -> Node {
        self.named(index, false, group, 0)
    }

    fn named(&mut self, index: usize, negated: bool, group: Option<&str>, depth: usize) -> Node {
        if depth > MAX_DEPTH {
            return Node::NO;
        }
        let key = (index, negated, self.met, group.unwrap_or_default().to_owned());
        if let Some(node) = self.memo.get(&key) {
            return *node;
        }
        let rules = self.rules;
        let Some(resolved) = rules.list.get(index) else {
            return Node::NO;
        };
        let node = self.rule(&resolved.rule, negated, group, depth);
        self.memo.insert(key, node);
        node
    }

    fn rule(&mut self, rule: &Rule, negated: bool, group: Option<&str>, depth: usize) -> Node {
        match rule {
            // The original takes what it cannot work out as not holding, denied or not.
            Rule::Never => Node::NO,
            Rule::Not(inner) => self.rule(inner, !negated, group, depth + 1),
            Rule::All(parts) | Rule::Any(parts) => {
                let all = matches!(rule, Rule::All(_)) != negated;
                let mut result = if all { Node::YES } else { Node::NO };
                for part in parts {
                    let part = self.rule(part, negated, group, depth + 1);
                    result = if all {
                        self.diagrams.and(result, part)
                    } else {
                        self.diagrams.or(result, part)
                    };
                }
                result
            }
            Rule::Named(index) => self.named(*index, negated, group, depth + 1),
            Rule::Asks {
                question,
                ask,
                negated: denied,
            } => self.asks(*question, ask, *denied != negated, group),
        }
    }

    /// Whether a condition reads a question that comes later or never.
    pub(crate) fn reads_later(&self, index: usize) -> bool {
        let mut open = vec![index];
        let mut seen = Vec::new();
        while let Some(index) = open.pop() {
            if seen.contains(&index) {
                continue;
            }
            seen.push(index);
            let Some(resolved) = self.rules.list.get(index) else {
                continue;
            };
            let mut rules = vec![&resolved.rule];
            while let Some(rule) = rules.pop() {
                match rule {
                    Rule::Never => {}
                    Rule::Not(inner) => rules.push(inner),
                    Rule::All(parts) | Rule::Any(parts) => rules.extend(parts),
                    Rule::Named(other) => open.push(*other),
                    Rule::Asks { question, .. } => {
                        if self.presence.get(*question).is_none_or(Option::is_none) {
                            return true;
                        }
                    }
                }
            }
        }
        false
    }

    /// Whether something can be, among answers that can be together.
    pub(crate) fn can_be(&mut self, node: Node) -> bool {
        self.diagrams.and(node, self.care) != Node::NO
    }

    /// Whether some journey asks a question.
    pub(crate) fn is_asked(&mut self, question: usize) -> bool {
        match self.presence.get(question).copied().flatten() {
            Some(presence) => presence != Node::NO,
            None => false,
        }
    }

    /// The same among answers that can be together; always, when it always holds among them.
    pub(crate) fn plain(&mut self, node: Node) -> Node {
        let never = self.diagrams.without(self.care, node);
        if never == Node::NO && !self.diagrams.too_large() {
            Node::YES
        } else {
            node
        }
    }

    /// From here on, only answers for which that does not hold go on.
    pub(crate) fn stop(&mut self, node: Node) {
        self.care = self.diagrams.without(self.care, node);
    }
}

fn mention(rule: &Rule, mentions: &mut [Vec<Ask>]) {
    match rule {
        Rule::Never | Rule::Named(_) => {}
        Rule::Not(inner) => mention(inner, mentions),
        Rule::All(parts) | Rule::Any(parts) => parts.iter().for_each(|part| mention(part, mentions)),
        Rule::Asks { question, ask, .. } => {
            if let Some(list) = mentions.get_mut(*question)
                && !list.contains(ask)
            {
                list.push(ask.clone());
            }
        }
    }
}

impl Reach<'_> {
    /// Options below which questions open are told apart, like those that conditions name.
    pub(crate) fn opens(&mut self, question: usize, options: &[String]) {
        let ask = if options.is_empty() {
            Ask::Yes(true)
        } else {
            Ask::Options(options.to_vec())
        };
        if let Some(list) = self.mentions.get_mut(question)
            && !list.contains(&ask)
        {
            list.push(ask);
        }
    }

    /// When a question that opens below options of another is asked; the other was met before.
    pub(crate) fn below_node(&mut self, parent: usize, options: &[String], here: Node, group: Option<&str>) -> Node {
        let ask = if options.is_empty() {
            Ask::Yes(true)
        } else {
            Ask::Options(options.to_vec())
        };
        let open = self.asks(parent, &ask, false, group);
        self.diagrams.and(here, open)
    }
}
