//! How hard a sentence is to read.
//!
//! GOV.UK writes for a reading age of 9. That is measured over whole texts; one sentence is a small sample, so this asks
//! for less: no sentence of more than 25 words (GOV.UK's own limit), none of more than a dozen words whose school grade
//! by Flesch and Kincaid is that of a reader of 14, and no word for which plain English has a shorter one. Words that
//! nobody can do without when they write about council services ("application", "registration") count as easy.

mod words;

use words::{EVERYDAY, PLAINER};

/// The most words of a sentence.
pub(super) const MAX_WORDS: usize = 25;

/// Sentences of fewer words are not measured: one long word would decide.
const FEW_WORDS: usize = 12;

/// The highest school grade. The age of a grade's readers is 5 more.
const MAX_GRADE: f64 = 9.0;

/// Why a sentence is hard.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Hard {
    /// It has so many words.
    Long(usize),
    /// It is for readers of that age, because of these words.
    Words(u32, Vec<String>),
    /// There is a plainer word.
    Plainer(&'static str, &'static str),
}

/// The sentences of a block of text.
pub(super) fn sentences(block: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut chars = block.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let ends = matches!(c, '.' | '!' | '?');
        let behind = chars.peek().map(|(_, next)| *next);
        if ends && behind.is_none_or(char::is_whitespace) && !abbreviation(block.get(start..at).unwrap_or_default()) {
            sentences.extend(block.get(start..=at));
            start = at + 1;
        }
    }
    sentences.extend(block.get(start..));
    sentences
        .into_iter()
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
        .collect()
}

/// Whether a point behind this ends a shortened word, and no sentence.
fn abbreviation(before: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    matches!(word, "Mr" | "Mrs" | "Ms" | "Dr" | "No" | "e.g" | "i.e" | "approx")
}

/// Why a sentence is hard, if it is.
pub(super) fn hard(sentence: &str) -> Option<Hard> {
    let words: Vec<&str> = words(sentence).collect();
    if words.len() > MAX_WORDS {
        return Some(Hard::Long(words.len()));
    }
    if let Some((hard, plain)) = plainer(&words) {
        return Some(Hard::Plainer(hard, plain));
    }
    if words.len() < FEW_WORDS {
        return None;
    }
    #[allow(clippy::cast_precision_loss, reason = "a sentence is short")]
    let grade = {
        let syllables: usize = words.iter().map(|word| eased(word)).sum();
        let count = words.len() as f64;
        0.39 * count + 11.8 * syllables as f64 / count - 15.59
    };
    if grade <= MAX_GRADE {
        return None;
    }
    let hard: Vec<String> = words
        .iter()
        .filter(|word| eased(word) > 2)
        .map(|word| (*word).to_lowercase())
        .collect();
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a grade is small and not negative here"
    )]
    Some(Hard::Words(grade.round() as u32 + 5, hard))
}

fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence
        .split(|c: char| c.is_whitespace() || matches!(c, '/' | '–' | '—'))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

/// Syllables of a word, no more than 2 for one that council services cannot do without.
fn eased(word: &str) -> usize {
    let count = syllables(word);
    let lower = word.to_lowercase();
    let known = |ending: &str| lower.strip_suffix(ending).is_some_and(|stem| EVERYDAY.contains(&stem));
    if EVERYDAY.contains(&lower.as_str()) || known("s") || known("'s") || known("’s") {
        count.min(2)
    } else {
        count
    }
}

/// Syllables of an English word: groups of vowels, but for a silent "e" at the end.
pub(super) fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    if !word
        .chars()
        .all(|c| c.is_alphabetic() || c == '\'' || c == '’' || c == '-')
    {
        // A number, a postcode, an address of a website.
        return 1;
    }
    word.split('-').map(of_part).sum::<usize>().max(1)
}

fn of_part(word: &str) -> usize {
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let mut count = 0_usize;
    let mut before = false;
    for c in word.chars() {
        let vowel = is_vowel(c);
        count += usize::from(vowel && !before);
        before = vowel;
    }
    let ends = |ending: &str| word.len() > ending.len() + 1 && word.ends_with(ending);
    let sounded = ["le", "ted", "ded", "ses", "ces", "zes", "ges", "xes", "shes", "ches"];
    let silent = (ends("e") || ends("ed") || ends("es")) && !sounded.iter().any(|ending| ends(ending));
    // "ea" in "area", "io" in "radio", "ia" in "special": close enough on average.
    let table = word.ends_with("le") && word.chars().rev().nth(2).is_some_and(is_vowel);
    count.saturating_sub(usize::from((silent || table) && count > 1)).max(1)
}

/// A word, or a few, for which plain English has another.
fn plainer(words: &[&str]) -> Option<(&'static str, &'static str)> {
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    PLAINER.into_iter().find(|(hard, _)| {
        let wanted: Vec<&str> = hard.split(' ').collect();
        lower
            .windows(wanted.len())
            .any(|window| window.iter().zip(&wanted).all(|(a, b)| a == b))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_sentences() {
        assert_eq!(
            sentences("Put it out by 7.30am. See GOV.UK for more! Is it Mr. Field? Yes"),
            [
                "Put it out by 7.30am.",
                "See GOV.UK for more!",
                "Is it Mr. Field?",
                "Yes"
            ]
        );
    }

    #[test]
    fn counts_syllables() {
        for (word, count) in [
            ("bin", 1),
            ("moved", 1),
            ("address", 2),
            ("collected", 3),
            ("telephone", 3),
            ("table", 2),
            ("whole", 1),
            ("council", 2),
            ("2026", 1),
            ("TG1", 1),
            ("houses", 2),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn lets_plain_sentences_pass() {
        for plain in [
            "We will collect your bin within 2 working days.",
            "You need your council tax account number, which is at the top of your bill.",
            "Tell us when you moved in, and we will send you a bill within 10 working days.",
            "The Direct Debit Guarantee protects every payment.",
            "You can pay less council tax if a disabled person lives in your home.",
            "The registration number of your vehicle must be on the permit that you show in the window.",
        ] {
            assert_eq!(hard(plain), None, "{plain}");
        }
    }

    #[test]
    fn says_why_a_sentence_is_hard() {
        let long = "Tell us ".to_owned() + &"and ".repeat(29);
        assert_eq!(hard(&long), Some(Hard::Long(31)));
        assert_eq!(
            hard("Sign it in order to apply."),
            Some(Hard::Plainer("in order to", "to"))
        );
        let heavy = "Notification of alterations affecting entitlement necessitates submission of supplementary \
                     documentation by recipients";
        assert!(matches!(hard(heavy), Some(Hard::Words(age, words)) if age > 14 && words.len() > 5));
    }
}
