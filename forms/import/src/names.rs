//! Ids, made from the words that residents see.

use std::collections::BTreeSet;

use crate::text::{plain, without_accent};

/// Words that addresses, expressions or CEL keep for themselves.
const RESERVED: [&str; 62] = [
    "check_answers",
    "confirmation",
    "true",
    "false",
    "null",
    "in",
    "has",
    "size",
    "total",
    "int",
    "string",
    "payment",
    "today",
    "days",
    "years",
    "sum",
    "item",
    "items",
    "as",
    "break",
    "const",
    "continue",
    "else",
    "for",
    "function",
    "if",
    "import",
    "let",
    "loop",
    "package",
    "namespace",
    "return",
    "var",
    "void",
    "while",
    "add_days",
    "contains",
    "starts_with",
    "ends_with",
    "matches",
    "all",
    "exists",
    "exists_one",
    "map",
    "filter",
    "list",
    "type",
    "double",
    "uint",
    "bytes",
    "bool",
    "dyn",
    "duration",
    "timestamp",
    "min",
    "max",
    "csrf",
    "draft",
    "start",
    "closed",
    "tasks",
    "new",
];

/// Words that tell nothing about a question.
const EMPTY: [&str; 66] = [
    "a", "an", "and", "any", "are", "as", "at", "be", "been", "by", "can", "did", "do", "does", "for", "from", "give",
    "had", "has", "have", "how", "i", "if", "in", "is", "it", "its", "many", "me", "much", "of", "on", "or", "our",
    "out", "please", "provide", "s", "select", "tell", "that", "the", "their", "them", "these", "this", "those", "to",
    "us", "was", "we", "were", "what", "when", "where", "which", "who", "whose", "why", "will", "with", "would", "you",
    "your", "enter", "ve",
];

/// The longest id, in characters.
pub(crate) const LONGEST: usize = 40;

/// Of those, the ones that CEL keeps even behind a point.
const KEYWORDS: [&str; 19] = [
    "true", "false", "null", "in", "as", "break", "const", "continue", "else", "for", "function", "if", "import",
    "let", "loop", "package", "return", "while", "csrf",
];

/// Names that are taken, and the making of more.
#[derive(Debug, Default, Clone)]
pub(crate) struct Names {
    taken: BTreeSet<String>,
    of_fields: bool,
}

impl Names {
    /// Names of the fields of a page: they stand behind a point.
    pub(crate) fn of_fields() -> Names {
        Names {
            taken: BTreeSet::new(),
            of_fields: true,
        }
    }

    /// A new id from a text of so many words at most; `otherwise` where the text has none.
    pub(crate) fn make(&mut self, text: &str, words: usize, otherwise: &str) -> String {
        let id = id_of(text, words)
            .or_else(|| id_of(otherwise, 8))
            .unwrap_or_else(|| "page".to_owned());
        let kept: &[&str] = if self.of_fields { &KEYWORDS } else { &RESERVED };
        let id = if kept.contains(&id.as_str()) {
            format!("the_{id}")
        } else {
            id
        };
        self.unique(id)
    }

    /// That id, or with a number behind it when it is taken.
    pub(crate) fn unique(&mut self, id: String) -> String {
        let mut name = id.clone();
        let mut number = 2_u32;
        while !self.taken.insert(name.clone()) {
            let tail = format!("_{number}");
            let head: String = id.chars().take(LONGEST - tail.len()).collect();
            name = format!("{}{tail}", head.trim_end_matches('_'));
            number += 1;
        }
        name
    }
}

/// The words of a text as an id: `Is your organisation based in the UK?` is `organisation_based_uk`.
fn id_of(text: &str, most: usize) -> Option<String> {
    let all: Vec<String> = words(text);
    let telling: Vec<&String> = all.iter().filter(|word| !EMPTY.contains(&word.as_str())).collect();
    let chosen: Vec<&String> = if telling.is_empty() {
        all.iter().collect()
    } else {
        telling
    };
    let mut id = String::new();
    for word in chosen.into_iter().take(most) {
        if !id.is_empty() && id.len() + 1 + word.len() > LONGEST {
            break;
        }
        if !id.is_empty() {
            id.push('_');
        }
        id.extend(word.chars().take(LONGEST));
    }
    if id.starts_with(|c: char| c.is_ascii_digit()) {
        id = format!("n{id}").chars().take(LONGEST).collect();
    }
    (!id.is_empty()).then_some(id)
}

/// Lower-case words of plain letters and digits.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for c in text
        .chars()
        .flat_map(char::to_lowercase)
        .map(without_accent)
        .chain([' '])
    {
        match c {
            'a'..='z' | '0'..='9' => word.push(c),
            '\'' | '’' => {}
            _ if word.is_empty() => {}
            _ => words.push(std::mem::take(&mut word)),
        }
    }
    words
}

/// The id of an option from its label.
pub(crate) fn option(names: &mut Names, label: &str, value: &str) -> String {
    let id = |text: &str| {
        let all = words(text);
        let mut id = String::new();
        for word in all.iter().take(6) {
            if !id.is_empty() && id.len() + 1 + word.len() > 32 {
                break;
            }
            if !id.is_empty() {
                id.push('_');
            }
            id.extend(word.chars().take(LONGEST));
        }
        (!id.is_empty()).then_some(id)
    };
    let name = id(label).or_else(|| id(value)).unwrap_or_else(|| "option".to_owned());
    let name = if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("n{name}")
    } else {
        name
    };
    let name: String = name.chars().take(LONGEST).collect();
    names.unique(name)
}

/// A form's name in addresses, from the name of the original's file.
pub(crate) fn form(file: &str, title: Option<&str>) -> String {
    let stem = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let stem = stem.strip_suffix(".json").unwrap_or(stem);
    let mut id = String::new();
    for word in words(stem).into_iter().chain(
        words(&plain(title.unwrap_or_default()))
            .into_iter()
            .filter(|_| words(stem).is_empty()),
    ) {
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(&word);
    }
    if !id.starts_with(|c: char| c.is_ascii_lowercase()) {
        id = format!("form-{id}");
    }
    id.chars().take(60).collect::<String>().trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_tell_what_is_asked() {
        let mut names = Names::default();
        assert_eq!(
            names.make("Is your organisation based in the UK?", 4, ""),
            "organisation_based_uk"
        );
        assert_eq!(
            names.make("Is your organisation based in the UK?", 4, ""),
            "organisation_based_uk_2"
        );
        assert_eq!(names.make("Pwy sy'n berchen ar y tŷ?", 4, ""), "pwy_syn_berchen_ar");
        assert_eq!(names.make("Payment", 4, ""), "the_payment");
        assert_eq!(names.make("2026 costs", 4, ""), "n2026_costs");
        assert_eq!(names.make("???", 4, "/capital-costs"), "capital_costs");
        assert_eq!(form("a/cof__cy__costau_25.json", None), "cof-cy-costau-25");
        assert_eq!(form("???", None), "form");
    }
}
