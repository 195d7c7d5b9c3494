//! What is usually meant by a text that is no expression.

/// A stretch of the text that is no part of an expression, and what to write in its place.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Slip {
    /// First byte, and one past the last.
    pub(super) at: (usize, usize),
    /// What to do about it.
    pub(super) mend: String,
}

/// What other languages and word processors write otherwise.
const WRITTEN: [(&str, &str); 4] = [("===", "=="), ("!==", "!="), ("<>", "!="), ("=<", "<=")];

/// Words of other languages.
const WORDS: [(&str, &str); 6] = [
    ("and", "&&"),
    ("AND", "&&"),
    ("or", "||"),
    ("OR", "||"),
    ("not", "!"),
    ("NOT", "!"),
];

/// The first slip of a text that could not be read, outside of its quotes.
pub(super) fn slip(text: &str) -> Option<Slip> {
    let mut quote: Option<char> = None;
    let mut before = ' ';
    let mut skipped = 0;
    for (at, letter) in text.char_indices() {
        let rest = text.get(at..).unwrap_or_default();
        match (quote, letter) {
            _ if at < skipped => {}
            (Some(_), '\\') => skipped = at + 2,
            (Some(open), _) if open == letter => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(letter),
            (None, _) => {
                if let Some((length, mend)) = slip_at(before, rest) {
                    let at = (at, at + length);
                    return Some(Slip { at, mend });
                }
                // A sign of two letters is one.
                if ["==", "!=", "<=", ">="].iter().any(|sign| rest.starts_with(sign)) {
                    skipped = at + 2;
                }
            }
        }
        before = letter;
    }
    None
}

/// How long the slip is with which a text begins, and its mend.
fn slip_at(before: char, rest: &str) -> Option<(usize, String)> {
    let first = rest.chars().next()?;
    if let Some((wrong, right)) = WRITTEN.iter().find(|(wrong, _)| rest.starts_with(wrong)) {
        return Some((wrong.len(), format!("write `{right}`")));
    }
    match first {
        '“' | '”' | '‘' | '’' | '„' | '´' => {
            Some((first.len_utf8(), "write straight quotes: `\"`".to_owned()))
        }
        '=' if !rest.starts_with("==") => Some((1, "write `==`: it has two signs".to_owned())),
        '£' => {
            let amount: String = rest
                .chars()
                .skip(1)
                .take_while(|c| c.is_ascii_digit() || *c == '.')
                .collect();
            let pence = amount.parse::<crate::values::Pence>().ok().map(|pence| pence.pence());
            let mend = pence.map_or_else(
                || "write pence: 45 pounds are `4500`".to_owned(),
                |p| format!("write pence: `{p}`"),
            );
            Some((first.len_utf8() + amount.len(), mend))
        }
        _ if before.is_alphanumeric() || matches!(before, '_' | '.') => None,
        _ => {
            let word: &str = rest
                .split(|c: char| !c.is_alphanumeric() && c != '_')
                .next()
                .unwrap_or_default();
            // A page can be called so.
            let is_page = rest.get(word.len()..).is_some_and(|behind| behind.starts_with('.'));
            let (wrong, right) = WORDS.iter().find(|(wrong, _)| *wrong == word && !is_page)?;
            Some((wrong.len(), format!("write `{right}`")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_meant_is_told() {
        for (text, wrong, mend) in [
            ("a.b = 'c'", "=", "write `==`: it has two signs"),
            ("a.b == 'x = y' && c.d = 1", "=", "write `==`: it has two signs"),
            ("a.b === 'c'", "===", "write `==`"),
            ("a.b <> 'c'", "<>", "write `!=`"),
            ("a.b and c.d", "and", "write `&&`"),
            ("a.b OR c.d", "OR", "write `||`"),
            ("not a.b", "not", "write `!`"),
            ("a.b == “c”", "“", "write straight quotes: `\"`"),
            ("a.b > £45", "£45", "write pence: `4500`"),
            ("a.b > £12.50", "£12.50", "write pence: `1250`"),
        ] {
            let found = slip(text).map(|slip| (text.get(slip.at.0..slip.at.1), slip.mend));
            assert_eq!(found, Some((Some(wrong), mend.to_owned())), "{text}");
        }
        for none in [
            "a.b == 'c and d' &&",
            "and.b == 1 &&",
            "brand.order >= 2 (",
            "a.or <= 'it\\'s = ' (",
        ] {
            assert_eq!(slip(none), None, "{none}");
        }
    }
}
