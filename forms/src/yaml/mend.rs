//! What to do about a text that is not YAML.

/// The likely mend of what the parser says, at a place of the text.
pub(super) fn mend(said: &str, text: &str, at: usize) -> &'static str {
    let says = |words: &[&str]| words.iter().any(|word| said.contains(word));
    let before = text.get(..at).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    if says(&["tab"]) {
        "indent with spaces: YAML takes no tabs there"
    } else if says(&["trailing content"]) {
        "the quote in front of this ends the text: put a text that has one quote in the other, like `\"What's it?\"`"
    } else if says(&["escape"]) {
        "inside `\"…\"` a backslash is written twice: `\\\\`"
    } else if says(&["quoted scalar"]) {
        "a quote begins here, and none ends it: close it, or put the whole text in the other quotes"
    } else if says(&["mapping values"]) && line.contains(':') {
        "put text that has a colon in quotes"
    } else if says(&["mapping values", "expected key", "'-' indicator"]) {
        "look at the indentation: what belongs to one set begins exactly one under the other, with `: ` behind each key"
    } else if says(&["block sequence entries"]) {
        "begin a list on a line of its own, each item behind a `- `"
    } else if says(&["flow", "illegal placement", "',' or"]) || (says(&["node content"]) && is_end(text, at)) {
        "a `[` or `{` before this is not closed: close it with `]` or `}`"
    } else if says(&[
        "unexpected character",
        "bracket",
        "anchor",
        "node content",
        "mapping keys",
    ]) {
        "put text that begins with this sign in quotes"
    } else {
        "look at the indentation, and put text that has a colon in quotes"
    }
}

/// Whether nothing stands behind that place, or nothing but what the parser names.
fn is_end(text: &str, at: usize) -> bool {
    let behind = text.get(at..).unwrap_or_default();
    behind.trim().is_empty() || (text.trim_end().ends_with(['[', '{']) && behind.trim().len() <= 1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::yaml::parse;

    #[test]
    fn each_slip_has_its_own_mend() {
        for (text, mend) in [
            ("title: 'What's it?'\n", "in the other, like `\"What's it?\"`"),
            ("title: 'What\npages: a\n", "none ends it"),
            ("title: \"What", "none ends it"),
            ("a: \"\\d\"\n", "written twice"),
            ("a:\n\t- b\n", "no tabs"),
            ("a: b\n\tc: d\n", "no tabs"),
            ("a: b: c\n", "has a colon in quotes"),
            ("a: b\n  c: d\n", "look at the indentation:"),
            ("a:\n  b: c\n d: e\n", "look at the indentation:"),
            ("a:b\nc: d\n", "`: ` behind each key"),
            ("- a\nb: c\n", "look at the indentation:"),
            ("a: - b\n", "a line of its own"),
            ("a: [b\nc: d\n", "not closed"),
            ("a: {b: c\n", "not closed"),
            ("a: [", "not closed"),
            ("a: [\n", "not closed"),
            ("a:\n  - {\n", "not closed"),
            ("a: *b* c\n", "begins with this sign"),
            ("a: @x\n", "begins with this sign"),
            ("a: }\n", "begins with this sign"),
        ] {
            let problem = parse(text).unwrap_err();
            assert!(problem.help.as_deref().unwrap().contains(mend), "{text:?}: {problem:?}");
        }
    }
}
