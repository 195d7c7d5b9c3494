//! Answers as variables of the diagrams.

use super::Reach;
use super::cells::{cells, positive};
use crate::choices::Choice;
use crate::decision::Node;
use crate::question::Kind;
use crate::variables::{Ask, Cells, Variable};

impl Reach<'_> {
    /// A question is met: asked when `presence` holds.
    pub(crate) fn meet(&mut self, question: usize, presence: Node) {
        self.met += 1;
        if let Some(slot) = self.presence.get_mut(question) {
            *slot = Some(presence);
        }
        let (Some(asked), Some(asks)) = (self.asked.get(question), self.mentions.get(question).cloned()) else {
            return;
        };
        if asks.is_empty() {
            return;
        }
        let path = asked.path.clone();
        let optional = asked.question.optional;
        let mut first: Option<u16> = None;
        for (key, cells) in cells(&path, &asked.question.kind, &asks) {
            let Some(variable) = self.variable(
                question,
                key,
                Variable {
                    path: path.clone(),
                    cells,
                },
            ) else {
                continue;
            };
            self.answered_when(variable, presence, optional);
            if optional && let Some(first) = first {
                // Options of one list are all answered, or none is.
                let (a, b) = (self.diagrams.literal(first, 1), self.diagrams.literal(variable, 1));
                self.same(a, b);
            }
            first = first.or(Some(variable));
        }
        if let Kind::Checkboxes(choices) = &asked.question.kind {
            self.ticked_together(question, choices);
        }
    }

    /// Whoever answers checkboxes ticks one at least, and "none of these" alone.
    fn ticked_together(&mut self, question: usize, choices: &[Choice]) {
        let number = |choice: &Choice| self.of_question.get(&(question, choice.value.clone())).copied();
        let numbers: Vec<(u16, bool)> = choices
            .iter()
            .filter_map(|choice| number(choice).map(|number| (number, choice.none)))
            .collect();
        if numbers.len() == choices.len() {
            let nothing = numbers.iter().fold(Node::YES, |all, (number, _)| {
                let unticked = self.diagrams.literal(*number, 0b100);
                self.diagrams.and(all, unticked)
            });
            self.care = self.diagrams.without(self.care, nothing);
        }
        for (lone, _) in numbers.iter().filter(|(_, none)| *none) {
            for (other, _) in numbers.iter().filter(|(other, _)| other != lone) {
                let (a, b) = (self.diagrams.literal(*lone, 0b10), self.diagrams.literal(*other, 0b10));
                let both = self.diagrams.and(a, b);
                self.care = self.diagrams.without(self.care, both);
            }
        }
    }

    /// A group is met: reached when `presence` holds. Its answers are read by a condition outside it.
    pub(crate) fn meet_group(&mut self, group: &str, presence: Node) {
        self.met += 1;
        self.groups.insert(group.to_owned(), presence);
    }

    fn variable(&mut self, question: usize, key: String, variable: Variable) -> Option<u16> {
        let number = self.diagrams.variable(variable.count())?;
        self.variables.push(variable);
        self.of_question.insert((question, key), number);
        Some(number)
    }

    /// A required question has an answer exactly when it is asked; an optional one only then.
    fn answered_when(&mut self, variable: u16, presence: Node, optional: bool) {
        let absent = self.diagrams.literal(variable, 1);
        if optional {
            let either = self.diagrams.or(absent, presence);
            self.care = self.diagrams.and(self.care, either);
        } else {
            let answered = self.diagrams.not(absent);
            self.same(answered, presence);
            if presence != Node::YES {
                let missing = self.diagrams.and(absent, presence);
                self.missing = self.diagrams.or(self.missing, missing);
            }
        }
    }

    fn same(&mut self, a: Node, b: Node) {
        let (a_only, b_only) = (self.diagrams.without(a, b), self.diagrams.without(b, a));
        let differ = self.diagrams.or(a_only, b_only);
        self.care = self.diagrams.without(self.care, differ);
    }

    /// When an answer is as asked; `denied` is "is not".
    pub(super) fn asks(&mut self, question: usize, ask: &Ask, denied: bool, group: Option<&str>) -> Node {
        let asked = self.asked;
        let Some(asked) = asked.get(question) else {
            return Node::NO;
        };
        let Some(presence) = self.presence.get(question).copied().flatten() else {
            return Node::NO;
        };
        if asked.group.is_some() && asked.group.as_deref() != group {
            return self.asks_of_group(question, ask, denied);
        }
        if matches!(ask, Ask::Options(options) if options.is_empty()) {
            return if denied { presence } else { Node::NO };
        }
        let keys: Vec<String> = match (&asked.question.kind, ask) {
            (Kind::Checkboxes(_), Ask::Options(options)) => options.clone(),
            (_, Ask::Opaque(yes, _)) => vec![yes.clone()],
            _ => vec![String::new()],
        };
        let mut result = if denied { Node::YES } else { Node::NO };
        for key in keys {
            let Some(number) = self.of_question.get(&(question, key)).copied() else {
                return Node::NO;
            };
            let Some(variable) = self.variables.get(usize::from(number)) else {
                return Node::NO;
            };
            let (mask, answered) = (variable.mask(ask), variable.answered());
            if denied {
                let blank = u64::from(asked.question.optional);
                let literal = self.diagrams.literal(number, answered & !mask | blank);
                let literal = self.diagrams.and(literal, presence);
                result = self.diagrams.and(result, literal);
            } else {
                let literal = self.diagrams.literal(number, mask);
                result = self.diagrams.or(result, literal);
            }
        }
        result
    }

    /// Outside a group: whether any of its items has that answer.
    fn asks_of_group(&mut self, question: usize, ask: &Ask, denied: bool) -> Node {
        let asked = self.asked;
        let Some(asked) = asked.get(question) else {
            return Node::NO;
        };
        let Some(group) = asked.group.clone() else {
            return Node::NO;
        };
        let Some(presence) = self.groups.get(&group).copied() else {
            return Node::NO;
        };
        let inner = format!("one.{}", asked.path);
        let Some(test) = positive(&inner, &asked.question.kind, ask) else {
            return Node::NO;
        };
        // An item may do without the answer: then it does not have it.
        let sure = !asked.question.optional && self.presence.get(question).copied().flatten() == Some(presence);
        let test = if sure {
            test
        } else {
            if test.contains(" || ") {
                format!("has({inner}) && ({test})")
            } else {
                format!("has({inner}) && {test}")
            }
        };
        let yes = format!("{group}.exists(one, {test})");
        let key = format!("exists {yes}");
        let number = match self.of_question.get(&(question, key.clone())) {
            Some(number) => *number,
            None => {
                let cells = Cells::Opaque {
                    no: format!("!{yes}"),
                    yes,
                };
                let Some(number) = self.variable(question, key, Variable { path: group, cells }) else {
                    return Node::NO;
                };
                self.answered_when(number, presence, false);
                number
            }
        };
        self.diagrams.literal(number, if denied { 0b100 } else { 0b10 })
    }
}
