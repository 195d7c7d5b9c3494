//! YAML text to a tree in which everything knows where it stands.
//!
//! Scalars stay text: what `no`, `01` or `2026-04-01` mean is for the reader of that key to say, so a designer never
//! loses a leading zero, or Norway. Repeated keys are kept, so that they can be told about with everything else.

mod mend;

use saphyr_parser::{Event, Parser, ScanError};

use crate::problem::{Problem, Span, is_hidden_control};

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
        let (event, span) = event.map_err(|error| scan_problem(&error, text, &places))?;
        let span = places.span(span.start.index(), span.end.index());
        let finished = match event {
            // The sign and the word behind it are no part of the text: they would be gone without a word.
            Event::Scalar(_, _, 1.., _)
            | Event::Scalar(_, _, _, Some(_))
            | Event::SequenceStart(1.., _)
            | Event::SequenceStart(_, Some(_))
            | Event::MappingStart(1.., _)
            | Event::MappingStart(_, Some(_)) => return Err(not_a_text(text, span)),
            Event::Scalar(value, _, _, _) if value.contains(is_hidden_control) => return Err(hidden(&value, span)),
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

/// A `!` or `&` in front of a value.
fn not_a_text(text: &str, value: Span) -> Problem {
    let before = text.get(..value.start).unwrap_or_default();
    let span = Span {
        start: before.rfind(['!', '&']).unwrap_or(value.start),
        end: value.end,
    };
    Problem::error("yaml", span, "a text that begins with `!` or `&` must stand in quotes")
        .help("put quotes around the whole text, like `\"!has(page.field)\"`")
}

/// A character that nobody sees.
fn hidden(value: &str, span: Span) -> Problem {
    let found = value
        .chars()
        .find(|letter| is_hidden_control(*letter))
        .map_or(0, u32::from);
    let what = format!("this text has a character that cannot be seen (U+{found:04X})");
    Problem::error("yaml", span, what).help("type the text again: it was copied with something hidden in it")
}

fn scan_problem(error: &ScanError, text: &str, places: &Places) -> Problem {
    let at = error.marker().index();
    let span = places.span(at, at + 1);
    Problem::error("yaml", span, format!("this is not YAML: {}", error.info())).help(mend::mend(
        error.info(),
        text,
        span.start,
    ))
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

    #[test]
    fn no_word_is_lost() {
        for (text, lost) in [
            ("title: !Important read this", "!Important read this"),
            ("when: !has(o.age)", "!has(o.age)"),
            ("a: &co b", "&co b"),
            ("a: !x [b]", "!x ["),
            ("a: &x { b: c }", "&x {"),
            ("&a b: c", "&a b"),
        ] {
            let problem = parse(text).unwrap_err();
            assert_eq!(problem.code, "yaml");
            assert!(problem.message.contains("must stand in quotes"), "{problem:?}");
            let shown = text.get(problem.span.start..problem.span.end).unwrap();
            assert!(
                lost.starts_with(shown.trim_end()) && !shown.is_empty(),
                "{text}: {shown}"
            );
        }
        assert!(parse("a: \"!x\"\nb: c & !d\nc: '&e'\n").is_ok());
    }

    #[test]
    fn no_character_is_hidden() {
        for text in ["a: \u{1b}[31m", "a\u{202e}: b", "a: \"\\e[2J\"", "a: [\"x\\x7f\"]"] {
            assert_eq!(parse(text).unwrap_err().code, "yaml", "{text:?}");
        }
        assert!(parse("a: \"x\\ty\\nz\"\nb: 👩‍👧 é\n").is_ok());
    }

    proptest! {
        #[test]
        fn any_text_is_parsed_or_refused(text in "\\PC*") { let _ = parse(&text); }

        #[test]
        fn any_yaml_like_text_is_parsed_or_refused(text in "([a-c:\\-\\[\\]{}&*!'\"|> \\n#]){0,60}") { let _ = parse(&text); }
    }
}
