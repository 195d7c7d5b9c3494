//! Definitions as text that people like to read: plain words where YAML lets them, blocks for longer texts.

/// A part of a definition.
#[derive(Debug, Clone)]
pub(crate) enum Yaml {
    /// Text, quoted where it must be.
    Text(String),
    /// A number, a truth, a word that needs no quoting.
    Word(String),
    /// `key: value`, one a line.
    Map(Vec<(String, Yaml)>),
    /// `{ key: value }`
    Inline(Vec<(String, Yaml)>),
    /// `- value`
    List(Vec<Yaml>),
    /// `[a, b]` of words.
    Words(Vec<String>),
    /// Comment lines, where a list would go on.
    Comment(String),
}

/// Lines longer than this are folded, in characters.
const WIDTH: usize = 118;

/// Writes a whole definition.
pub(crate) fn write(entries: &[(String, Yaml)]) -> String {
    let mut out = String::new();
    let mut after_large = false;
    for (index, (key, value)) in entries.iter().enumerate() {
        let large = matches!(value, Yaml::Map(_) | Yaml::List(_)) || is_long(value);
        if index > 0 && (large || after_large) {
            out.push('\n');
        }
        after_large = large;
        entry(&mut out, key, value, 0, key == "pages");
    }
    out
}

fn is_long(value: &Yaml) -> bool {
    matches!(value, Yaml::Text(text) if text.contains('\n'))
}

fn entry(out: &mut String, key: &str, value: &Yaml, indent: usize, spaced: bool) {
    out.push_str(&scalar(key, 0, false));
    out.push(':');
    match value {
        Yaml::Map(entries) if !entries.is_empty() => {
            out.push('\n');
            map(out, entries, indent + 2, true);
        }
        Yaml::List(items) if !items.is_empty() => {
            out.push('\n');
            list(out, items, indent + 2, spaced);
        }
        other => {
            out.push(' ');
            out.push_str(&inline(other, indent));
            out.push('\n');
        }
    }
}

fn map(out: &mut String, entries: &[(String, Yaml)], indent: usize, first_indented: bool) {
    for (index, (key, value)) in entries.iter().enumerate() {
        if index > 0 || first_indented {
            out.push_str(&" ".repeat(indent));
        }
        entry(out, key, value, indent, false);
    }
}

fn list(out: &mut String, items: &[Yaml], indent: usize, spaced: bool) {
    for (index, item) in items.iter().enumerate() {
        if spaced && index > 0 {
            out.push('\n');
        }
        let lead = " ".repeat(indent);
        match item {
            Yaml::Comment(text) => {
                for line in text.lines() {
                    out.push_str(format!("{lead}# {line}").trim_end());
                    out.push('\n');
                }
            }
            Yaml::Map(entries) => {
                out.push_str(&format!("{lead}- "));
                map(out, entries, indent + 2, false);
            }
            other => {
                out.push_str(&format!("{lead}- {}\n", inline(other, indent)));
            }
        }
    }
}

fn inline(value: &Yaml, indent: usize) -> String {
    match value {
        Yaml::Text(text) => scalar(text, indent, true),
        Yaml::Word(word) => word.clone(),
        Yaml::Inline(entries) => {
            let parts: Vec<String> = entries
                .iter()
                .map(|(key, value)| format!("{key}: {}", inline(value, indent)))
                .collect();
            format!("{{ {} }}", parts.join(", "))
        }
        Yaml::Words(words) => format!("[{}]", words.join(", ")),
        Yaml::Map(_) => "{}".to_owned(),
        Yaml::List(_) => "[]".to_owned(),
        Yaml::Comment(_) => String::new(),
    }
}

/// A text as a scalar below a key at that indentation.
fn scalar(text: &str, indent: usize, may_be_long: bool) -> String {
    if text.contains('\n') && may_be_long {
        return block(text, indent);
    }
    if may_be_long && text.chars().count() + indent > WIDTH && can_fold(text) {
        return folded(text, indent);
    }
    if is_plain(text) {
        return text.to_owned();
    }
    if text.contains(['"', '\\']) && !text.contains(['\'', '\n']) && text.chars().all(|c| !c.is_control()) {
        return format!("'{text}'");
    }
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn is_plain(text: &str) -> bool {
    let Some(first) = text.chars().next() else { return false };
    let start = first.is_alphabetic()
        || matches!(first, '£' | '(' | '“' | '‘' | '_')
        || first.is_ascii_digit() && text.contains(' ');
    let meant = [
        "true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan", "inf", "infinity",
    ];
    start
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with([':', ' '])
        && !text.chars().any(|c| c.is_control() || c == '\u{85}' || c == '\u{feff}')
        && !meant.contains(&text.to_lowercase().as_str())
}

fn can_fold(text: &str) -> bool {
    !text.contains("  ")
        && !text.starts_with(' ')
        && !text.ends_with(' ')
        && text.chars().all(|c| !c.is_control())
        && text.contains(' ')
}

/// A block that keeps its lines.
fn block(text: &str, indent: usize) -> String {
    let lead = " ".repeat(indent + 2);
    let text = text.trim_end();
    let mark = if text.starts_with([' ', '\n']) { "|2" } else { "|" };
    let mut out = mark.to_owned();
    for line in text.split('\n') {
        out.push('\n');
        if !line.trim_end().is_empty() {
            out.push_str(&lead);
            out.push_str(line.trim_end());
        }
    }
    out
}

/// A block whose lines are one.
fn folded(text: &str, indent: usize) -> String {
    let lead = " ".repeat(indent + 2);
    let mut out = String::from(">-\n");
    out.push_str(&lead);
    let mut width = indent + 2;
    for (index, word) in text.split(' ').enumerate() {
        let length = word.chars().count();
        if index > 0 {
            if width + 1 + length > WIDTH {
                out.push('\n');
                out.push_str(&lead);
                width = indent + 2;
            } else {
                out.push(' ');
                width += 1;
            }
        }
        out.push_str(word);
        width += length;
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;
    use saphyr_parser::{Event, Parser};

    fn read_back(yaml: &str) -> Vec<String> {
        let mut scalars = Vec::new();
        for event in Parser::new_from_str(yaml) {
            if let Event::Scalar(value, ..) = event.unwrap().0 {
                scalars.push(value.into_owned());
            }
        }
        scalars
    }

    #[test]
    fn reads_well() {
        let text = |text: &str| Yaml::Text(text.to_owned());
        let yaml = write(&[
            ("title".to_owned(), text("Costs: what you need")),
            ("start".to_owned(), text("## Before\n\n- one\n- two")),
            (
                "pages".to_owned(),
                Yaml::List(vec![
                    Yaml::Map(vec![
                        ("id".to_owned(), Yaml::Word("a".to_owned())),
                        ("when".to_owned(), text("b.c == \"x\"")),
                    ]),
                    Yaml::Map(vec![
                        ("id".to_owned(), Yaml::Word("b".to_owned())),
                        ("title".to_owned(), text("No")),
                    ]),
                ]),
            ),
        ]);
        let wanted = "title: \"Costs: what you need\"\n\nstart: |\n  ## Before\n\n  - one\n  - two\n\npages:\n  - id: a\n    \
                      when: b.c == \"x\"\n\n  - id: b\n    title: \"No\"\n";
        assert_eq!(yaml, wanted);
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_read_again(key in "[a-z]{1,8}|yes|no", texts in proptest::collection::vec("\\PC{0,40}|[ -~]{0,200}|([a-z:#\\-'\" ]{0,20}\n){0,4}[a-z]{1,3}", 1..4)) {
            let texts: Vec<String> = texts.iter().map(|text| text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim().to_owned()).filter(|text| !text.is_empty()).collect();
            let item = Yaml::Map(texts.iter().map(|text| (key.clone(), Yaml::Text(text.clone()))).collect());
            if texts.is_empty() { return Ok(()); }
            let yaml = write(&[("pages".to_owned(), Yaml::List(vec![item]))]);
            let read: Vec<String> = read_back(&yaml).into_iter().skip(1).collect();
            let wanted: Vec<String> = texts.iter().flat_map(|text| [key.clone(), text.clone()]).collect();
            let read: Vec<String> = read.iter().map(|text| text.trim_end_matches('\n').to_owned()).collect();
            prop_assert_eq!(read, wanted);
        }
    }
}
