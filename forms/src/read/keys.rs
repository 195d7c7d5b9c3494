//! Reading the keys of a map: which are known, which are missing, what shape each has.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::str::FromStr;

use crate::expression::Expression;
use crate::problem::{MAX_PROBLEMS, Problem, Span, did_you_mean};
use crate::yaml::{Key, Kind, Node};

/// The keys of one map, read one by one; [`Keys::finish`] tells about those that nobody asked for.
pub struct Keys<'a> {
    node: &'a Node,
    #[cfg(test)]
    what: &'static str,
    known: RefCell<BTreeSet<&'static str>>,
    problems: RefCell<&'a mut Vec<Problem>>,
    finished: Cell<bool>,
}

impl<'a> Keys<'a> {
    /// The keys of `node`; a problem, and none, when it is not a map.
    pub fn of(node: &'a Node, what: &'static str, problems: &'a mut Vec<Problem>) -> Option<Keys<'a>> {
        let Kind::Map(entries) = &node.kind else {
            problems.push(
                Problem::error(
                    "shape",
                    node.span,
                    format!("{what} must be a set of keys, not {}", node.shape()),
                )
                .help("write it as `key: value` lines"),
            );
            return None;
        };
        let mut seen = BTreeSet::new();
        for (key, _) in entries {
            if !seen.insert(key.text.as_str()) && problems.len() <= MAX_PROBLEMS {
                problems.push(
                    Problem::error("repeated-key", key.span, format!("`{}` is given twice", key.text))
                        .help("keep one of them"),
                );
            }
        }
        let problems = RefCell::new(problems);
        Some(Keys {
            node,
            #[cfg(test)]
            what,
            known: RefCell::default(),
            problems,
            finished: Cell::new(false),
        })
    }

    /// Where the map stands.
    pub fn span(&self) -> Span {
        let start = self.node.span.start;
        Span {
            start,
            end: self.node.span.end.min(start + 1),
        }
    }

    /// Tells about a problem; when very many are known already, no more is kept than that.
    pub fn problem(&self, problem: Problem) {
        let mut problems = self.problems.borrow_mut();
        if problems.len() <= MAX_PROBLEMS {
            problems.push(problem);
        }
    }

    /// Tells about what there is too much of.
    pub fn limit(&self, what: &str, count: usize, most: usize) {
        if count > most {
            let message = format!("there are {count} {what}, and there can be {most}");
            self.problem(Problem::error("too-large", self.span(), message).help("make it two"));
        }
    }

    /// In tests, remembers what is asked for: the described language is held to it.
    #[cfg_attr(not(test), allow(clippy::unused_self, unused_variables))]
    fn asks(&self, key: &'static str, how: impl FnOnce() -> String) {
        #[cfg(test)]
        super::asked::remember(self.what, key, how());
    }

    /// The value of a key.
    pub fn node(&self, key: &'static str) -> Option<&'a Node> {
        self.asks(key, String::new);
        self.known.borrow_mut().insert(key);
        let Kind::Map(entries) = &self.node.kind else {
            return None;
        };
        entries.iter().find(|(k, _)| k.text == key).map(|(_, value)| value)
    }

    /// Text, with where it stands.
    pub fn text_at(&self, key: &'static str) -> Option<(String, Span)> {
        self.asks(key, || "text".to_owned());
        let node = self.node(key)?;
        match &node.kind {
            Kind::Scalar(text) if !text.trim().is_empty() => Some((text.trim_end().to_owned(), node.span)),
            Kind::Scalar(_) => {
                self.problem(Problem::error("empty", node.span, format!("`{key}` is empty")));
                None
            }
            _ => {
                self.problem(Problem::error(
                    "shape",
                    node.span,
                    format!("`{key}` must be text, not {}", node.shape()),
                ));
                None
            }
        }
    }

    /// Text.
    pub fn text(&self, key: &'static str) -> Option<String> {
        self.text_at(key).map(|(text, _)| text)
    }

    /// Text that must be there.
    pub fn required(&self, key: &'static str, what: &str) -> Option<(String, Span)> {
        if self.node(key).is_none() {
            self.problem(
                Problem::error("missing-key", self.span(), format!("{what} has no `{key}`"))
                    .help(format!("add `{key}: …`")),
            );
            return None;
        }
        self.text_at(key)
    }

    /// `true` or `false`; false when it is not there.
    pub fn flag(&self, key: &'static str) -> bool {
        self.asks(key, || "flag".to_owned());
        match self.text_at(key) {
            None => false,
            Some((text, span)) => match text.as_str() {
                "true" | "yes" => true,
                "false" | "no" => false,
                _ => {
                    self.problem(Problem::error("shape", span, format!("`{key}` must be true or false")));
                    false
                }
            },
        }
    }

    /// A number within bounds.
    pub fn number<T: FromStr + PartialOrd + std::fmt::Display>(&self, key: &'static str, min: T, max: T) -> Option<T> {
        self.asks(key, || format!("number {min} to {max}"));
        let (text, span) = self.text_at(key)?;
        match text.replace('_', "").parse::<T>() {
            Ok(number) if number >= min && number <= max => Some(number),
            _ => {
                let what = format!("`{key}` must be a whole number from {min} to {max}");
                self.problem(Problem::error("shape", span, what));
                None
            }
        }
    }

    /// One of a table of words.
    pub fn word<T: Copy>(&self, key: &'static str, table: &[(&'static str, T)]) -> Option<T> {
        self.asks(key, || {
            format!(
                "word {}",
                table.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(" ")
            )
        });
        let (text, span) = self.text_at(key)?;
        let found = table.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if found.is_none() {
            let words: Vec<&str> = table.iter().map(|(word, _)| *word).collect();
            let help =
                did_you_mean(&text, words.iter().copied()).unwrap_or_else(|| format!("it can be {}", words.join(", ")));
            self.problem(Problem::error("unknown-word", span, format!("`{key}` cannot be `{text}`")).help(help));
        }
        found
    }

    /// An expression.
    pub fn expression(&self, key: &'static str) -> Option<Expression> {
        self.asks(key, || "expression".to_owned());
        let (text, span) = self.text_at(key)?;
        match Expression::compile(&text, span) {
            Ok(expression) => Some(expression),
            Err(problem) => {
                self.problem(problem);
                None
            }
        }
    }

    /// An id: lower-case letters, digits and underscores, starting with a letter.
    pub fn id(&self, key: &'static str, what: &str) -> Option<(String, Span)> {
        self.asks(key, || "id".to_owned());
        let (id, span) = self.required(key, what)?;
        self.check_id(&id, span);
        Some((id, span))
    }

    /// Tells about an id that is not one.
    pub fn check_id(&self, id: &str, span: Span) {
        if !is_id(id) {
            let mend: String = id
                .to_lowercase()
                .chars()
                .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
                .collect();
            let what = if id.len() > MAX_ID {
                format!(
                    "an id has {MAX_ID} characters at most, and this has {}",
                    id.chars().count()
                )
            } else {
                format!("`{id}` cannot be an id: use lower-case letters, digits and underscores, a letter first")
            };
            let mut problem = Problem::error("id", span, what);
            if is_id(&mend) {
                problem = problem.help(format!("write `{mend}`"));
            }
            self.problem(problem);
        }
    }

    /// A list; empty when it is not there.
    pub fn list(&self, key: &'static str) -> &'a [Node] {
        self.asks(key, || "list".to_owned());
        match self.node(key) {
            None => &[],
            Some(node) => match &node.kind {
                Kind::List(items) => items,
                _ => {
                    let what = format!("`{key}` must be a list, not {}", node.shape());
                    self.problem(
                        Problem::error("shape", node.span, what).help("start each item with `- ` on its own line"),
                    );
                    &[]
                }
            },
        }
    }

    /// The entries of a set of keys that the designer names; none when it is not there.
    pub fn entries(&self, key: &'static str) -> &'a [(Key, Node)] {
        self.asks(key, || "map".to_owned());
        match self.node(key) {
            None => &[],
            Some(node) => match &node.kind {
                Kind::Map(entries) => entries,
                _ => {
                    let what = format!("`{key}` must be a set of keys, not {}", node.shape());
                    self.problem(Problem::error("shape", node.span, what).help("write each as `name: …`"));
                    &[]
                }
            },
        }
    }

    /// Lends the list of problems, to read what stands below a key.
    pub fn with_problems<T>(&self, read: impl FnOnce(&mut Vec<Problem>) -> T) -> T {
        read(&mut self.problems.borrow_mut())
    }

    /// Tells about keys that nobody asked for.
    pub fn finish(&self) {
        self.finished.set(true);
        let Kind::Map(entries) = &self.node.kind else { return };
        let known = self.known.borrow();
        let unknown = entries.iter().filter(|(key, _)| !known.contains(key.text.as_str()));
        for (key, _) in unknown.take(MAX_PROBLEMS) {
            let help = did_you_mean(&key.text, known.iter().copied())
                .unwrap_or_else(|| format!("known here: {}", known.iter().copied().collect::<Vec<_>>().join(", ")));
            self.problem(
                Problem::error("unknown-key", key.span, format!("`{}` is not a key here", key.text)).help(help),
            );
        }
    }
}

/// The longest id of a page, a field, an option or a value, in characters.
pub const MAX_ID: usize = 40;

fn is_id(text: &str) -> bool {
    text.len() <= MAX_ID
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}
