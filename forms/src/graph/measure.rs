//! How wide a text is, about: pictures are made without fonts, and people see them in their own.

/// About how wide a text is in a sans-serif font, in pixels.
pub(super) fn width(text: &str, size: f64) -> f64 {
    text.chars().map(|c| of_char(c) * size).sum()
}

/// On the wide side, so that a wider font still fits.
fn of_char(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' | ' ' => 0.31,
        'f' | 't' | 'r' | '(' | ')' | '-' | 'I' | '“' | '”' => 0.4,
        'm' | 'w' | 'M' | 'W' | '@' | '%' => 0.92,
        c if c.is_ascii_uppercase() => 0.74,
        c if c.is_ascii() => 0.6,
        // Letters with accents are as wide as those without; signs of other scripts can be twice that.
        c if c < '\u{250}' => 0.64,
        _ => 1.0,
    }
}

/// How much wider bold text is.
pub(super) const BOLD: f64 = 1.16;

/// A text in lines that fit, at most so many; the last ends in an ellipsis when something is left out.
pub(super) fn wrap(text: &str, size: f64, room: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        for piece in pieces(word, size, room) {
            let next = if line.is_empty() {
                piece.clone()
            } else {
                format!("{line} {piece}")
            };
            if width(&next, size) <= room {
                line = next;
                continue;
            }
            lines.push(std::mem::replace(&mut line, piece));
            if lines.len() == most {
                return cut(lines, size, room);
            }
        }
    }
    lines.push(line);
    lines
}

/// A word in parts that fit a line.
fn pieces(word: &str, size: f64, room: f64) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut so_far = 0.0;
    for c in word.chars() {
        let wide = of_char(c) * size;
        if so_far + wide > room && so_far > 0.0 {
            pieces.push(String::new());
            so_far = 0.0;
        }
        so_far += wide;
        if let Some(piece) = pieces.last_mut() {
            piece.push(c);
        }
    }
    pieces
}

fn cut(mut lines: Vec<String>, size: f64, room: f64) -> Vec<String> {
    if let Some(last) = lines.last_mut() {
        while width(last, size) + size > room && last.pop().is_some() {}
        let kept = last.trim_end_matches([' ', ',', '.']).len();
        last.truncate(kept);
        last.push('…');
    }
    lines
}
