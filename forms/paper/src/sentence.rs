//! Instructions as sentences: who answers, and where to go next.

use fluent_bundle::FluentValue;

use crate::clause::Speaker;
use crate::condition::Condition;
use crate::routing::{Route, Target};
use crate::sheet::Node;

/// What an instruction is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum About {
    /// A question.
    Question,
    /// A text that only tells something.
    Text,
    /// One space of a question.
    Field,
    /// One box.
    Option,
    /// A reason to stop.
    Stop,
}

impl About {
    fn name(self) -> &'static str {
        match self {
            About::Question => "question",
            About::Text => "text",
            About::Field => "field",
            About::Option => "option",
            About::Stop => "stop",
        }
    }
}

impl Speaker<'_> {
    /// Who this is for: a sentence, and a list below it where there is more than a sentence can hold. For everybody:
    /// nothing.
    pub(crate) fn only_if(&self, about: About, condition: &Condition) -> (Option<String>, Vec<String>) {
        let condition = self.plan.plain(condition);
        let what = ("what", FluentValue::from(about.name()));
        let one = |clause: String| {
            let filling = [what.clone(), ("clause", clause.into())];
            (Some(self.words.fill("paper-only-if", &filling)), Vec::new())
        };
        let listed = |id: &str, clauses: Vec<String>| {
            let items = clauses
                .into_iter()
                .map(|clause| self.words.fill("paper-clause-item", &[("clause", clause.into())]))
                .collect();
            (Some(self.words.fill(id, std::slice::from_ref(&what))), items)
        };
        let unsayable = || {
            let sentence = self.words.fill("paper-only-if-unsayable", std::slice::from_ref(&what));
            (Some(sentence), Vec::new())
        };
        let (id, parts) = match &condition {
            Condition::Always(true) => return (None, Vec::new()),
            Condition::All(parts) => ("paper-only-if-all", parts),
            Condition::Any(parts) => ("paper-only-if-any", parts),
            single => return self.clause(single).map_or_else(unsayable, one),
        };
        let leaf = |part: &Condition| !matches!(part, Condition::All(_) | Condition::Any(_) | Condition::Items { .. });
        if parts.len() <= 2 && parts.iter().all(leaf) {
            return self.joined(&condition).map_or_else(unsayable, one);
        }
        let clauses: Option<Vec<String>> = parts.iter().map(|part| self.joined(part)).collect();
        clauses.map_or_else(unsayable, |clauses| listed(id, clauses))
    }

    /// The same as blocks.
    pub(crate) fn only_if_nodes(&self, about: About, condition: &Condition) -> Vec<Node> {
        let (sentence, items) = self.only_if(about, condition);
        let mut nodes: Vec<Node> = sentence.into_iter().map(Node::strong).collect();
        if !items.is_empty() {
            nodes.push(Node::bullets(items));
        }
        nodes
    }

    /// "go to question 5".
    pub(crate) fn way(&self, target: Target, end: &str) -> String {
        let station = match target {
            Target::Station(at) => self.plan.stations.get(at),
            Target::End => None,
        };
        let number = station.and_then(|station| self.plan.number(&station.page.id));
        match (number, station) {
            (Some(number), _) => self.words.fill("paper-way-question", &[("number", number.into())]),
            (None, Some(station)) => {
                let title = station.page.title.as_str();
                self.words.fill("paper-way-text", &[("title", title.into())])
            }
            (None, None) => self.words.fill("paper-way-text", &[("title", end.into())]),
        }
    }

    /// What stands behind a question.
    pub(crate) fn route(&self, route: &Route, end: &str) -> Vec<String> {
        match route {
            Route::On => Vec::new(),
            Route::GoTo(target) => vec![
                self.words
                    .fill("paper-route-on", &[("way", self.way(*target, end).into())]),
            ],
            Route::Ways {
                answer,
                ways,
                otherwise,
            } => {
                let Some(field) = self
                    .plan
                    .form
                    .page(&answer.page)
                    .and_then(|page| page.field(&answer.field))
                else {
                    return Vec::new();
                };
                let mut sentences: Vec<String> = ways
                    .iter()
                    .map(|(options, target)| {
                        let labels: Vec<String> = options.iter().map(|option| self.option(field, option)).collect();
                        let filling = [
                            ("options", self.words.quoted_list(&labels).into()),
                            ("way", self.way(*target, end).into()),
                        ];
                        self.words.fill("paper-route-ticked", &filling)
                    })
                    .collect();
                sentences.push(self.otherwise(*otherwise, end));
                sentences
            }
        }
    }

    /// "Otherwise, go to question 8."
    pub(crate) fn otherwise(&self, target: Target, end: &str) -> String {
        self.words
            .fill("paper-route-otherwise", &[("way", self.way(target, end).into())])
    }
}
