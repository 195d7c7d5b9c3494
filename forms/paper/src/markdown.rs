//! A designer's Markdown, to blocks: the subset that the pages on the screen show.
//!
//! Raw HTML and images are dropped. A link is printed with its address behind it, since paper cannot be clicked.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::limits;
use crate::sheet::{Node, Run};

/// Turns Markdown into blocks.
#[derive(Debug, Clone)]
pub(crate) struct Markdown {
    /// Where the council's forms are, without a slash at the end, and with the language's prefix.
    pub(crate) website: Option<String>,
}

/// A block that is not finished.
enum Open {
    Paragraph(Vec<Run>),
    Heading(bool, Vec<Run>),
    List(bool, Vec<Vec<Node>>),
    Item(Vec<Node>),
    Inset(Vec<Node>),
}

impl Markdown {
    /// The blocks of a text. Its highest headings have that level.
    pub(crate) fn nodes(&self, text: &str, level: u8) -> Vec<Node> {
        let mut done = Vec::new();
        let mut open: Vec<Open> = Vec::new();
        let (mut strong, mut nested) = (0_u32, 0_usize);
        let mut links: Vec<Option<String>> = Vec::new();
        let mut has_heading = false;
        for event in Parser::new_ext(text, Options::empty()) {
            match event {
                Event::Start(Tag::Paragraph) => open.push(Open::Paragraph(Vec::new())),
                Event::Start(Tag::Heading { level, .. }) => {
                    let low = !matches!(level, HeadingLevel::H1 | HeadingLevel::H2);
                    open.push(Open::Heading(low && has_heading, Vec::new()));
                    has_heading = true;
                }
                Event::Start(Tag::List(first)) => {
                    nested += 1;
                    if nested <= limits::NESTED_TEXT {
                        settle(&mut open, &mut done, level);
                        open.push(Open::List(first.is_some(), Vec::new()));
                    }
                }
                Event::Start(Tag::Item) if nested <= limits::NESTED_TEXT => open.push(Open::Item(Vec::new())),
                Event::Start(Tag::BlockQuote(_)) => {
                    nested += 1;
                    if nested <= limits::NESTED_TEXT {
                        open.push(Open::Inset(Vec::new()));
                    }
                }
                Event::End(TagEnd::Paragraph | TagEnd::Heading(_)) => settle(&mut open, &mut done, level),
                Event::End(TagEnd::List(_) | TagEnd::BlockQuote(_)) => {
                    if nested <= limits::NESTED_TEXT {
                        settle(&mut open, &mut done, level);
                        close(&mut open, &mut done, level);
                    }
                    nested = nested.saturating_sub(1);
                }
                Event::End(TagEnd::Item) if nested <= limits::NESTED_TEXT => {
                    settle(&mut open, &mut done, level);
                    close(&mut open, &mut done, level);
                }
                Event::Start(Tag::Strong) => strong += 1,
                Event::End(TagEnd::Strong) => strong = strong.saturating_sub(1),
                Event::Start(Tag::Link { dest_url, .. }) => links.push(self.address(&dest_url)),
                Event::End(TagEnd::Link) => {
                    if let Some(Some(address)) = links.pop() {
                        let said = address.trim_start_matches("mailto:").trim_start_matches("tel:");
                        let said = said.trim_start_matches("https://").trim_end_matches('/').to_owned();
                        if !link_last(&mut open, &said, &address) {
                            add(&mut open, plain(" (".to_owned()));
                            let link = Some(address);
                            add(&mut open, Run { link, ..plain(said) });
                            add(&mut open, plain(")".to_owned()));
                        }
                    }
                }
                Event::Text(text) | Event::Code(text) => {
                    let run = Run {
                        strong: strong > 0,
                        ..plain(text.into_string())
                    };
                    add(&mut open, run);
                }
                Event::SoftBreak => add(&mut open, plain(" ".to_owned())),
                Event::HardBreak => add(&mut open, line_break()),
                _ => {}
            }
        }
        while !open.is_empty() {
            close(&mut open, &mut done, level);
        }
        done
    }

    /// A link goes to `https:`, `mailto:`, `tel:`, an address of the council's site, or `form:<id>`, or it is no link.
    fn address(&self, to: &str) -> Option<String> {
        if let Some(form) = to.strip_prefix("form:") {
            let safe = form
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            return self
                .website
                .as_ref()
                .filter(|_| safe)
                .map(|site| format!("{site}/forms/{form}"));
        }
        if to.starts_with('/') && !to.starts_with("//") {
            return self.website.as_ref().map(|site| format!("{site}{to}"));
        }
        ["https://", "mailto:", "tel:"]
            .iter()
            .any(|start| to.starts_with(start))
            .then(|| to.to_owned())
    }
}

fn line_break() -> Run {
    Run {
        line_break: true,
        ..Run::default()
    }
}

fn plain(text: String) -> Run {
    Run { text, ..Run::default() }
}

/// Adds words to the innermost paragraph or heading, or begins a paragraph.
fn add(open: &mut Vec<Open>, run: Run) {
    if let Some(Open::Paragraph(runs) | Open::Heading(_, runs)) = open.last_mut() {
        runs.push(run);
    } else {
        open.push(Open::Paragraph(vec![run]));
    }
}

/// Makes a link of the words before, where they are the address themselves.
fn link_last(open: &mut [Open], said: &str, address: &str) -> bool {
    let Some(Open::Paragraph(runs) | Open::Heading(_, runs)) = open.last_mut() else {
        return false;
    };
    match runs.last_mut() {
        Some(run) if run.text.trim_start_matches("https://").trim_end_matches('/') == said => {
            run.link = Some(address.to_owned());
            true
        }
        _ => false,
    }
}

/// Closes a paragraph or heading, if one is open.
fn settle(open: &mut Vec<Open>, done: &mut Vec<Node>, level: u8) {
    if matches!(open.last(), Some(Open::Paragraph(_) | Open::Heading(..))) {
        close(open, done, level);
    }
}

/// Closes the innermost block and puts it into the one around it.
fn close(open: &mut Vec<Open>, done: &mut Vec<Node>, level: u8) {
    let node = match open.pop() {
        None => return,
        Some(Open::Paragraph(runs)) => {
            (!runs.iter().all(|run| run.text.trim().is_empty())).then_some(Node::Paragraph { runs })
        }
        Some(Open::Heading(low, runs)) => {
            let text: String = runs.iter().map(|run| run.text.as_str()).collect();
            let level = if low { level + 1 } else { level };
            (!text.trim().is_empty()).then_some(Node::Heading { level, text })
        }
        Some(Open::List(numbered, items)) => match (items.is_empty(), numbered) {
            (true, _) => None,
            (false, true) => Some(Node::Numbered { items }),
            (false, false) => Some(Node::Bullets { items }),
        },
        Some(Open::Item(nodes)) => {
            match open.last_mut() {
                Some(Open::List(_, items)) => items.push(nodes),
                _ => done.extend(nodes),
            }
            return;
        }
        Some(Open::Inset(nodes)) => (!nodes.is_empty()).then_some(Node::Inset { nodes }),
    };
    match open.last_mut() {
        Some(Open::Item(nodes) | Open::Inset(nodes)) => nodes.extend(node),
        _ => done.extend(node),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn nodes(text: &str) -> Vec<Node> {
        let website = Some("https://forms.example.gov.uk".to_owned());
        Markdown { website }.nodes(text, 2)
    }

    #[test]
    fn reads_the_subset() {
        let found = nodes("## What you need\n\nA **red** pen.\n\n- one\n- two\n\n> Take care\n\n### More\n");
        let kinds: Vec<&str> = found
            .iter()
            .map(|node| match node {
                Node::Heading { level: 2, .. } => "h2",
                Node::Heading { level: 3, .. } => "h3",
                Node::Paragraph { .. } => "p",
                Node::Bullets { items } if items.len() == 2 => "ul",
                Node::Inset { .. } => "inset",
                _ => "?",
            })
            .collect();
        assert_eq!(kinds, ["h2", "p", "ul", "inset", "h3"]);
    }

    #[test]
    fn no_heading_is_skipped() {
        assert!(matches!(nodes("### Deep")[..], [Node::Heading { level: 2, .. }]));
    }

    #[test]
    fn an_address_is_printed_once_and_only_a_good_one() {
        let text = |markdown: &str| match &nodes(markdown)[..] {
            [Node::Paragraph { runs }] => runs.iter().map(|run| run.text.as_str()).collect::<String>(),
            other => panic!("{other:?}"),
        };
        assert_eq!(text("[Ask](form:ask-us)"), "Ask (forms.example.gov.uk/forms/ask-us)");
        assert_eq!(text("[Us](/contact)"), "Us (forms.example.gov.uk/contact)");
        assert_eq!(text("[www.gov.uk](https://www.gov.uk/)"), "www.gov.uk");
        assert_eq!(text("[bad](javascript:alert)"), "bad");
        assert_eq!(text("a <b>c</b>"), "a c");
        assert_eq!(nodes("<script>alert(1)</script>"), []);
    }

    #[test]
    fn nesting_ends_somewhere() {
        let deep: String = (0..50).map(|n| format!("{}- x\n", "  ".repeat(n))).collect();
        assert!(!nodes(&deep).is_empty());
        assert!(
            !nodes(&"> ".repeat(500))
                .iter()
                .any(|node| matches!(node, Node::Heading { .. }))
        );
    }
}
