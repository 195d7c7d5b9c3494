//! Words as they may stand on one line.

use std::borrow::Cow;

use crate::markdown;

/// The longest title, label, hint or message, in characters.
const LONGEST_LINE: usize = 600;

/// One line of plain text: no tags, no control characters, single spaces.
pub(crate) fn plain(text: &str) -> String {
    let text = if text.contains(['<', '&']) {
        Cow::Owned(markdown::to_plain(text))
    } else {
        Cow::Borrowed(text)
    };
    let words: Vec<String> = text
        .split_whitespace()
        .map(|word| word.chars().filter(|c| is_shown(*c)).collect::<String>())
        .filter(|word| !word.is_empty())
        .collect();
    cut(&words.join(" "), LONGEST_LINE)
}

/// A value as it is, for a report: spaces kept, signs that cannot be seen and backticks left out.
pub(crate) fn exact(text: &str) -> String {
    let shown: String = text.chars().filter(|c| is_shown(*c) && *c != '`').take(200).collect();
    shown
}

/// Whether a character can be seen, or separates words. Control characters, invisible ones and those that turn the
/// direction of writing are no text of a form.
pub(crate) fn is_shown(c: char) -> bool {
    !(c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fffe}' | '\u{ffff}' | '\u{fff9}'..='\u{fffb}' | '\u{e000}'..='\u{f8ff}'
            | '\u{2028}' | '\u{2029}' | '\u{e0000}'..='\u{10ffff}'))
}

/// At most that many characters, cut between words where it can be.
pub(crate) fn cut(text: &str, most: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(most) else {
        return text.to_owned();
    };
    let head = text.get(..end).unwrap_or(text);
    let head = head.rsplit_once(' ').map_or(head, |(before, _)| before);
    format!("{}…", head.trim_end())
}

/// A template of the original, like `{{ name }}`, becomes an ellipsis; says whether there was one.
pub(crate) fn without_templates(text: &str) -> (String, bool) {
    let mut out = String::new();
    let mut rest = text;
    let mut any = false;
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((_, behind)) = after.split_once("}}") else {
            break;
        };
        any = true;
        out.push_str(before);
        out.push('…');
        rest = behind;
    }
    out.push_str(rest);
    (out, any)
}

/// The same words, whatever their case and signs.
pub(crate) fn same(a: &str, b: &str) -> bool {
    let words = |text: &str| -> String {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    words(a) == words(b)
}

/// Letters with the accents taken off, as far as Welsh and its neighbours have them.
pub(crate) fn without_accent(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ŵ' | 'ẃ' | 'ẁ' | 'ẅ' => 'w',
        'ŷ' | 'ý' | 'ỳ' | 'ÿ' => 'y',
        'ç' => 'c',
        'ñ' => 'n',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_clean_line() {
        assert_eq!(plain(" A\u{200b}\tb\n<b>c</b> &amp; d "), "A b c & d");
        assert_eq!(without_templates("Hi {{ name }}, ok"), ("Hi …, ok".to_owned(), true));
        assert!(same("Is it?", "is it"));
    }
}
