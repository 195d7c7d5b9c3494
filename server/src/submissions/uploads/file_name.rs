//! What a file is called, as a browser says it, made harmless: a name, no path, on one line, not too long.

use forms::raw::Raw;

/// The longest name that is kept, in characters.
pub const LONGEST_NAME: usize = 100;
/// The longest ending that is kept when a name is shortened, in characters, with its dot.
const LONGEST_ENDING: usize = 10;

/// The name of a file, as its resident knows it.
pub fn clean_name(sent: &str) -> String {
    // Raw drops control characters, and those that nobody sees or that turn text around.
    let raw = Raw::new([("name".to_owned(), sent.to_owned())]);
    let name = raw.text("name").rsplit(['/', '\\']).next().unwrap_or_default();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = name.trim_start_matches('.').trim();
    if name.is_empty() {
        return "file".to_owned();
    }
    shortened(name)
}

/// Shortened before its ending, by which people know what it is.
fn shortened(name: &str) -> String {
    let length = name.chars().count();
    if length <= LONGEST_NAME {
        return name.to_owned();
    }
    let ending: String = match name.rsplit_once('.') {
        Some((_, ending)) if ending.chars().count() < LONGEST_ENDING => format!(".{ending}"),
        _ => String::new(),
    };
    let stem = LONGEST_NAME - ending.chars().count();
    name.chars().take(stem).chain(ending.chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_what_could_harm() {
        for (sent, kept) in [
            ("photo.jpg", "photo.jpg"),
            ("C:\\Users\\Ann\\water  bill.pdf", "water bill.pdf"),
            ("../../etc/passwd", "passwd"),
            (".htaccess", "htaccess"),
            ("a\r\nb\0.pdf", "a b.pdf"),
            ("\u{202e}gpj.exe", "gpj.exe"),
            ("Llun o’r tŷ.jpg", "Llun o’r tŷ.jpg"),
            ("", "file"),
            ("///", "file"),
        ] {
            assert_eq!(clean_name(sent), kept, "{sent:?}");
        }
    }

    #[test]
    fn a_long_name_keeps_its_ending() {
        let kept = clean_name(&format!("{}.jpeg", "ŵ".repeat(300)));
        assert_eq!(kept.chars().count(), LONGEST_NAME);
        assert!(kept.ends_with("ŵ.jpeg"));
        assert_eq!(clean_name(&"x".repeat(300)).len(), LONGEST_NAME);
    }
}
