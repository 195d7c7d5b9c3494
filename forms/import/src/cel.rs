//! Writing expressions.

/// A text as CEL writes it.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A number without a needless point; `point` puts one there, for numbers that have one.
pub(crate) fn number(number: f64, point: bool) -> String {
    let text = format!("{number}");
    if point && !text.contains('.') {
        format!("{text}.0")
    } else {
        text
    }
}

/// Parts joined by `||`; in brackets when it stands in a product.
pub(crate) fn any(parts: &[String], in_product: bool) -> String {
    match parts {
        [one] => one.clone(),
        many if in_product => format!("({})", many.join(" || ")),
        many => many.join(" || "),
    }
}

/// The longest expression that the language takes, in bytes.
pub(crate) const LONGEST: usize = 2_000;

/// The most brackets.
pub(crate) const MOST_BRACKETS: usize = 32;

/// Whether the language takes an expression of that text.
pub(crate) fn fits(text: &str) -> bool {
    text.len() <= LONGEST && text.matches(['(', '[', '{', '?']).count() <= MOST_BRACKETS
}
