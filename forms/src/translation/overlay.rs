//! An overlay's text, before and beside Fluent: how much of it there may be, and where its messages stand.

use std::collections::BTreeMap;

use crate::problem::{Problem, Span};

/// The largest overlay, in bytes.
pub const MAX_OVERLAY_BYTES: usize = 1_000_000;

/// The most opening braces of one message. Fluent's parser goes as deep as they stand in each other, and would end the
/// process; and no more than this are filled in.
pub const MAX_BRACES: usize = 100;

/// Why an overlay is not even looked at.
pub(super) fn unreadable(overlay: &str) -> Option<Problem> {
    if overlay.len() > MAX_OVERLAY_BYTES {
        let what = format!("the file has {} bytes, and can have {MAX_OVERLAY_BYTES}", overlay.len());
        return Some(Problem::error("too-large", Span::default(), what));
    }
    if most_braces(overlay) > MAX_BRACES {
        let what = format!("a message has more than {MAX_BRACES} braces");
        return Some(Problem::error("fluent", Span::default(), what).help("close each `{` with `}`"));
    }
    escape_without_digits(overlay).map(|span| {
        Problem::error("fluent", span, "this is not Fluent: an escape has too few digits")
            .help("write `\\u` with four hex digits, or `\\U` with six, or the character itself")
    })
}

/// An escape whose digits a longer character than ASCII's breaks off: Fluent's parser would cut that in two, and end the
/// process.
fn escape_without_digits(overlay: &str) -> Option<Span> {
    let mut escapes = overlay.match_indices('\\').filter_map(|(start, _)| {
        let rest = overlay.get(start + 1..)?;
        let digits = match rest.bytes().next()? {
            b'u' => 4,
            b'U' => 6,
            _ => return None,
        };
        let behind = rest.get(1..)?;
        let given = behind.bytes().take(digits).take_while(u8::is_ascii_hexdigit).count();
        let breaks = given < digits && behind.as_bytes().get(given).is_some_and(|byte| !byte.is_ascii());
        let end = start + 2 + given;
        breaks.then_some(Span { start, end })
    });
    escapes.next()
}

/// The most braces from one line that begins a message to the next. Nothing that began above such a line goes on below
/// it: at its `=` whatever was open has ended.
fn most_braces(overlay: &str) -> usize {
    let (mut count, mut most) = (0_usize, 0_usize);
    for line in overlay.split('\n') {
        if message_id(line).is_some() {
            count = 0;
        }
        count += line.matches('{').count();
        most = most.max(count);
    }
    most
}

/// The id of the message or term that a line begins.
fn message_id(line: &str) -> Option<&str> {
    let id = line.split_once('=')?.0.trim_end_matches(' ');
    let name = id.strip_prefix('-').unwrap_or(id);
    let good = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    good.then_some(id)
}

/// A range that Fluent gives, in whole characters.
pub(super) fn span(overlay: &str, range: std::ops::Range<usize>) -> Span {
    let start = overlay.floor_char_boundary(range.start);
    let end = overlay.ceil_char_boundary(range.end.min(overlay.len())).max(start);
    Span { start, end }
}

/// Where messages stand: at the start of a line, before their `=`.
pub(super) fn places(overlay: &str) -> BTreeMap<&str, Span> {
    let mut places = BTreeMap::new();
    let mut start = 0;
    for line in overlay.split_inclusive('\n') {
        if let Some(id) = message_id(line) {
            let end = start + id.len();
            places.entry(id).or_insert(Span { start, end });
        }
        start += line.len();
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_are_counted_message_by_message() {
        assert_eq!(most_braces("a = {\"}\"} {\"{\"}\nb-2 = { $x }\n    .c = { $y }\n"), 3);
        assert_eq!(most_braces(&"a = { b }\n".repeat(200)), 1);
        for nested in ["{\n", "{\nF(", "{ $x ->\n [a] \"}\" ", "{ -t(\n-u("] {
            assert_eq!(most_braces(&format!("a = {}", nested.repeat(200))), 200, "{nested}");
        }
        assert!(unreadable(&format!("a = {}", "{".repeat(200))).is_some());
        assert!(unreadable(&"a = b\n".repeat(MAX_OVERLAY_BYTES)).is_some());
    }

    #[test]
    fn an_escape_that_is_cut_short() {
        assert_eq!(
            escape_without_digits("a = { \"\\u202é\" }"),
            Some(Span { start: 7, end: 12 })
        );
        assert!(escape_without_digits("a = { \"\\U01F60é\" }").is_some());
        for fine in [
            "a = { \"\\u202eé\" }",
            "a = { \"\\U01F600é\" }",
            "a = \\ é \\u é",
            "\\u",
            "\\",
        ] {
            assert_eq!(escape_without_digits(fine), None, "{fine}");
        }
    }

    #[test]
    fn messages_are_placed() {
        let places = places("# a = no\ntitle = A = b\n  title = no\nb-c=d\ntitle = again\n");
        let at = |id: &str| places.get(id).map(|span| (span.start, span.end));
        assert_eq!(at("title"), Some((9, 14)));
        assert_eq!(at("b-c"), Some((36, 39)));
        assert_eq!(places.len(), 2);
    }
}
