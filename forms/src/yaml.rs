//! YAML text to a tree in which everything knows where it stands.
//!
//! Scalars stay text: what `no`, `01` or `2026-04-01` mean is for the reader of that key to say, so a designer never
//! loses a leading zero, or Norway. Repeated keys are kept, so that they can be told about with everything else.

use saphyr_parser::{Event, Parser, ScanError};

use crate::problem::{Problem, Span};

/// One value of the file.
#[derive(Debug, Clone)]
pub struct Node {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
}

/// The three shapes of YAML.
#[derive(Debug, Clone)]
pub enum Kind {
    /// Text, however quoted.
    Scalar(String),
    /// `- a`, or `[a, b]`.
    List(Vec<Node>),
    /// `key: value`, in the order of the file.
    Map(Vec<(Key, Node)>),
}

/// A key of a map.
#[derive(Debug, Clone)]
pub struct Key {
    /// Where it stands.
    pub span: Span,
    /// Its text.
    pub text: String,
}

impl Node {
    /// What a designer would call this shape.
    pub fn shape(&self) -> &'static str {
        match self.kind {
            Kind::Scalar(_) => "text",
            Kind::List(_) => "a list",
            Kind::Map(_) => "a set of keys",
        }
    }
}

/// The largest file, in bytes.
pub const MAX_BYTES: usize = 500_000;

/// Deeper than any form; keeps a hostile file from exhausting the stack.
pub const MAX_DEPTH: usize = 64;

/// Parses one YAML document.
///
/// # Errors
/// The first place where the text is not YAML, or uses what forms have no use for (anchors, tags, a second document).
pub fn parse(text: &str) -> Result<Node, Problem> {
    if text.len() > MAX_BYTES {
        let what = format!("the file has {} bytes, and can have {MAX_BYTES}", text.len());
        return Err(Problem::error("too-large", Span::default(), what).help("make it two files"));
    }
    let places = Places::of(text);
    let mut stack: Vec<Open> = Vec::new();
    let mut root: Option<Node> = None;
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| scan_problem(&error, &places))?;
        let span = places.span(span.start.index(), span.end.index());
        let finished = match event {
            Event::Scalar(value, _, _, _) => Some(Node {
                span,
                kind: Kind::Scalar(value.into_owned()),
            }),
            Event::SequenceStart(..) => {
                stack.push(Open::List(span, Vec::new()));
                None
            }
            Event::MappingStart(..) => {
                stack.push(Open::Map(span, Vec::new(), None));
                None
            }
            Event::SequenceEnd | Event::MappingEnd => stack.pop().map(|open| open.close(span)),
            Event::Alias(_) => {
                return Err(
                    Problem::error("yaml", span, "a form cannot use YAML anchors and aliases")
                        .help("write the value out where it is used"),
                );
            }
            Event::DocumentStart(_) if root.is_some() => {
                return Err(Problem::error("yaml", span, "a form is one YAML document").help("remove the `---`"));
            }
            _ => None,
        };
        if stack.len() > MAX_DEPTH {
            return Err(Problem::error("yaml", span, "this is nested too deeply"));
        }
        let Some(node) = finished else { continue };
        match stack.last_mut() {
            None => root = Some(node),
            Some(open) => open.take(node)?,
        }
    }
    root.ok_or_else(|| Problem::error("yaml", Span::default(), "the file is empty"))
}

enum Open {
    List(Span, Vec<Node>),
    Map(Span, Vec<(Key, Node)>, Option<Key>),
}

impl Open {
    fn take(&mut self, node: Node) -> Result<(), Problem> {
        match self {
            Open::List(_, items) => items.push(node),
            Open::Map(_, entries, pending) => match (pending.take(), node.kind) {
                (Some(key), kind) => entries.push((key, Node { span: node.span, kind })),
                (None, Kind::Scalar(text)) => *pending = Some(Key { span: node.span, text }),
                (None, _) => return Err(Problem::error("yaml", node.span, "a key must be plain text")),
            },
        }
        Ok(())
    }

    fn close(self, end: Span) -> Node {
        let whole = |start: Span| Span {
            start: start.start,
            end: end.start.max(start.end),
        };
        match self {
            Open::List(start, items) => Node {
                span: whole(start),
                kind: Kind::List(items),
            },
            Open::Map(start, entries, _) => Node {
                span: whole(start),
                kind: Kind::Map(entries),
            },
        }
    }
}

fn scan_problem(error: &ScanError, places: &Places) -> Problem {
    let at = error.marker().index();
    Problem::error(
        "yaml",
        places.span(at, at + 1),
        format!("this is not YAML: {}", error.info()),
    )
    .help("look at the indentation, and put text that has a colon in quotes")
}

/// The parser counts characters; everything else counts bytes.
struct Places {
    byte_of_char: Vec<usize>,
    len: usize,
}

impl Places {
    fn of(text: &str) -> Places {
        Places {
            byte_of_char: text.char_indices().map(|(byte, _)| byte).collect(),
            len: text.len(),
        }
    }

    fn span(&self, start: usize, end: usize) -> Span {
        let byte = |at: usize| self.byte_of_char.get(at).copied().unwrap_or(self.len);
        Span {
            start: byte(start),
            end: byte(end.max(start)),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn keeps_text_and_places() {
        let text = "title: £5 off\npages:\n  - id: no\n";
        let Kind::Map(entries) = parse(text).unwrap().kind else {
            panic!("a map")
        };
        let (key, value) = entries.first().unwrap();
        assert_eq!(key.text, "title");
        assert_eq!(text.get(value.span.start..value.span.end), Some("£5 off"));
    }

    #[test]
    fn says_where_it_is_not_yaml() {
        let problem = parse("title: a\n  pages: [\n").unwrap_err();
        assert_eq!(problem.code, "yaml");
        assert!(problem.span.start > 0);
    }

    proptest! {
        #[test]
        fn any_text_is_parsed_or_refused(text in "\\PC*") { let _ = parse(&text); }

        #[test]
        fn any_yaml_like_text_is_parsed_or_refused(text in "([a-c:\\-\\[\\]{}&*!'\"|> \\n#]){0,60}") { let _ = parse(&text); }
    }
}
