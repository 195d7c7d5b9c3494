//! The overlay that a translator works on: what is translated, what is still to be, what has changed since.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, Entry, Message, Pattern, PatternElement, Resource};
use fluent_syntax::serializer;

use super::{SOURCE, UNTRANSLATED, source_of};
use crate::definition::Form;
use crate::problem::{Problem, Report};

/// An overlay, brought up to date with its form.
#[derive(Debug, Clone)]
pub struct Skeleton {
    /// The Fluent text: every text of the form, in the form's order.
    pub text: String,
    /// The texts that are still to be translated, with those that are new.
    pub untranslated: Vec<String>,
    /// The texts whose English has changed since they were translated.
    pub stale: Vec<String>,
    /// The texts that the form no longer has; they are left out.
    pub gone: Vec<String>,
}

impl Form {
    /// The overlay with every text of this form: those that are translated stay, the others stand there in English to
    /// be translated. With `accept`, texts that are stale are taken as they are: somebody has looked at them.
    ///
    /// # Errors
    /// A report when the overlay is not Fluent: nothing of a translator's work is thrown away.
    pub fn skeleton(&self, file: &str, overlay: &str, accept: bool) -> Result<Skeleton, Report> {
        if let Some(problem) = super::overlay::unreadable(overlay) {
            return Err(Report::new(file, "", vec![problem]));
        }
        let resource = fluent_syntax::parser::parse(overlay.to_owned()).map_err(|(_, errors)| {
            let problems = errors.iter().map(|error| {
                let span = super::overlay::span(overlay, error.pos.clone());
                Problem::error("fluent", span, format!("this is not Fluent: {}", error.kind))
            });
            Report::new(file, overlay, problems.collect())
        })?;
        let mut skeleton = Skeleton {
            text: String::new(),
            untranslated: Vec::new(),
            stale: Vec::new(),
            gone: Vec::new(),
        };
        let mut body = head_comments(&resource);
        let mut known = BTreeSet::new();
        let mut translated: BTreeMap<&str, &Message<String>> = BTreeMap::new();
        for message in messages(&resource) {
            // Of a message that is given twice the first counts, as for who reads it.
            translated.entry(&message.id.name).or_insert(message);
        }
        self.clone().each_text(&mut |id, english| {
            let entry = match translated.get(id.as_str()).copied() {
                Some(message) if !has(message, UNTRANSLATED) => {
                    let stamped = message.attributes.iter().find(|attribute| attribute.id.name == SOURCE);
                    let stale = stamped.is_some_and(|stamp| plain(&stamp.value) != source_of(english));
                    if stale && !accept {
                        skeleton.stale.push(id.clone());
                        serialized(message.clone())
                    } else {
                        serialized(stamp(message.clone(), english))
                    }
                }
                _ => {
                    skeleton.untranslated.push(id.clone());
                    to_translate(&id, english)
                }
            };
            body.push_str(&entry);
            known.insert(id);
        });
        let gone = messages(&resource).filter(|message| !known.contains(&message.id.name));
        skeleton.gone = gone.map(|message| message.id.name.clone()).collect();
        // The serializer indents empty lines, too.
        skeleton.text = body
            .lines()
            .map(|line| {
                if line.trim().is_empty() {
                    "\n".to_owned()
                } else {
                    format!("{line}\n")
                }
            })
            .collect();
        Ok(skeleton)
    }
}

fn messages(resource: &Resource<String>) -> impl Iterator<Item = &Message<String>> {
    resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

/// The comments at the head of the file: who has looked at it.
fn head_comments(resource: &Resource<String>) -> String {
    let head: Vec<Entry<String>> = resource
        .body
        .iter()
        .take_while(|entry| !matches!(entry, Entry::Message(_) | Entry::Term(_)))
        .filter(|entry| !matches!(entry, Entry::Junk { .. }))
        .cloned()
        .collect();
    if head.is_empty() {
        return "# Awaits the review of a native reader.\n\n".to_owned();
    }
    let mut text = serializer::serialize(&Resource { body: head });
    if !text.ends_with("\n\n") {
        text.push('\n');
    }
    text
}

fn has(message: &Message<String>, attribute: &str) -> bool {
    message.attributes.iter().any(|known| known.id.name == attribute)
}

fn plain(pattern: &Pattern<String>) -> String {
    let element = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable { .. } => String::new(),
    };
    pattern.elements.iter().map(element).collect()
}

/// The message, with what it was translated from.
fn stamp(mut message: Message<String>, english: &str) -> Message<String> {
    message.attributes.retain(|attribute| attribute.id.name != SOURCE);
    message.attributes.push(Attribute {
        id: fluent_syntax::ast::Identifier {
            name: SOURCE.to_owned(),
        },
        value: Pattern {
            elements: vec![PatternElement::TextElement {
                value: source_of(english),
            }],
        },
    });
    message
}

fn serialized(message: Message<String>) -> String {
    serializer::serialize(&Resource {
        body: vec![Entry::Message(message)],
    })
}

/// A text that is still to be translated: in English, marked, with what it will have been translated from.
fn to_translate(id: &str, english: &str) -> String {
    let mut text = format!("{id} =\n");
    // Fluent takes off what all lines are indented by; where no line shows how much that is, each says it itself.
    let plain = |line: &str| line.starts_with(|c: char| !c.is_whitespace() && !"{}[*.".contains(c));
    let guard = if english.lines().any(plain) { "" } else { "{\"\"}" };
    for line in english.lines() {
        // Spaces at the end of a line are Markdown's line break.
        if !line.trim().is_empty() {
            let guard = if line.starts_with(char::is_whitespace) {
                guard
            } else {
                ""
            };
            text.push_str(&format!("    {guard}{}", escaped(line)));
        }
        text.push('\n');
    }
    text.push_str(&format!(
        "    .{SOURCE} = {}\n    .{UNTRANSLATED} = delete this line\n",
        source_of(english)
    ));
    text
}

/// A line as Fluent reads it back: braces, and what a line cannot begin with, as literals.
fn escaped(line: &str) -> String {
    let mut text = String::new();
    for (at, c) in line.char_indices() {
        match c {
            '{' | '}' => text.push_str(&format!("{{\"{c}\"}}")),
            '[' | '*' | '.' if at == 0 => text.push_str(&format!("{{\"{c}\"}}")),
            c => text.push(c),
        }
    }
    text
}
