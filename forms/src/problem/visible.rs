//! Characters that are not seen and change how others are: what a terminal takes as a command, and what turns the
//! direction of writing.

/// Whether a character is a control character, or changes the direction of what follows. Line ends and tabs are not.
pub(crate) fn is_hidden_control(letter: char) -> bool {
    let turns =
        matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || (letter.is_control() && !matches!(letter, '\n' | '\r' | '\t'))
}

/// A text that can be shown in a terminal: each such character is a sign.
pub fn visible(text: &str) -> String {
    text.chars().map(visible_letter).collect()
}

/// A character, or the sign that stands for it.
pub(super) fn visible_letter(letter: char) -> char {
    match letter {
        '\u{7f}' => '␡',
        '\0'..='\u{1f}' if is_hidden_control(letter) => {
            char::from_u32(0x2400 + u32::from(letter)).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        _ if is_hidden_control(letter) => char::REPLACEMENT_CHARACTER,
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_shown_as_signs() {
        assert_eq!(visible("a\u{1b}[31m\tb\n\u{202e}\u{7f}é🚮"), "a␛[31m\tb\n�␡é🚮");
    }
}
