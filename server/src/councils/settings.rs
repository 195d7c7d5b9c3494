//! The councils' settings file: YAML, read as hard as a form, every problem at its place.

use std::collections::BTreeSet;

use app::language::Language;
use forms::problem::{Problem, Report};
use forms::read::Keys;
use forms::yaml::{self, Kind, Node};

use crate::council_tax::account_number::AccountNumberScheme;
use crate::council_tax::check_digit::CheckDigit;

/// One council's settings.
#[derive(Debug, Clone)]
pub struct CouncilSettings {
    /// As its pages show it.
    pub council: app::site::Council,
    /// The host names that it answers to, without ports.
    pub hosts: Vec<String>,
    /// The stylesheet's last lines: its colours.
    pub css: String,
    /// The shape of its council tax account numbers.
    pub account_numbers: AccountNumberScheme,
    /// The forms that it offers, by id.
    pub forms: Vec<String>,
}

/// Reads the file.
///
/// # Errors
/// A report with every problem.
pub fn read(file: &str, text: &str) -> Result<Vec<CouncilSettings>, Report> {
    let mut problems = Vec::new();
    let mut councils = Vec::new();
    match yaml::parse(text) {
        Err(problem) => problems.push(problem),
        Ok(node) => {
            if let Some(keys) = Keys::of(&node, "the file", &mut problems) {
                let nodes = keys.list("councils");
                if nodes.is_empty() {
                    keys.problem(Problem::error("missing-key", keys.span(), "the file has no `councils`"));
                }
                keys.with_problems(|problems| {
                    councils = nodes.iter().filter_map(|n| read_council(n, problems)).collect()
                });
                keys.finish();
            }
            if let Some(twice) = given_twice(councils.iter().map(|c| c.council.id.as_str())) {
                let what = format!("two councils have the id `{twice}`");
                problems.push(Problem::error("id", node.span, what));
            }
            if let Some(twice) = given_twice(councils.iter().flat_map(|c| c.hosts.iter().map(String::as_str))) {
                let what = format!("`{twice}` is the host of two councils");
                problems.push(Problem::error("host", node.span, what).help("a host name belongs to one council"));
            }
        }
    }
    if problems.is_empty() {
        Ok(councils)
    } else {
        Err(Report::new(file, text, problems))
    }
}

/// The first text that stands there before.
fn given_twice<'a>(mut texts: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut seen = BTreeSet::new();
    texts.find(|text| !seen.insert(*text))
}

fn read_council(node: &Node, problems: &mut Vec<Problem>) -> Option<CouncilSettings> {
    let keys = Keys::of(node, "a council", problems)?;
    let text = |key: &'static str| keys.required(key, "the council").map(|(text, _)| text);
    let id = keys.required("id", "the council");
    if let Some((id, span)) = &id
        && !is_council_id(id)
    {
        let what =
            format!("`{id}` cannot be a council's id: use lower-case letters, digits and hyphens, a letter first");
        keys.problem(
            Problem::error("id", *span, what).help("its keys are named after it, like STRIPE_SECRET_KEY_THAMESGATE"),
        );
    }
    let name = text("name");
    let name_cy = keys.text("name_cy");
    let email = text("email");
    let phone = text("phone");
    let data_protection_email = text("data_protection_email");
    let hosts = texts(&keys, "hosts");
    let address = texts(&keys, "address");
    let forms = texts(&keys, "forms");
    let languages = read_languages(&keys);
    let phone_hours = read_phone_hours(&keys);
    let css = read_colours(&keys);
    let account_numbers = read_account_numbers(&keys);
    keys.finish();
    Some(CouncilSettings {
        council: app::site::Council {
            id: id?.0,
            name: name?,
            name_cy,
            email: email?,
            phone: phone?,
            phone_hours,
            address,
            data_protection_email: data_protection_email?,
            languages,
            card_pages: app::site::CardPages::default(),
            sandbox: false,
        },
        hosts: hosts.into_iter().map(|host| host.to_ascii_lowercase()).collect(),
        css: css?,
        account_numbers: account_numbers?,
        forms,
    })
}

/// As the database has it, and as the names of environment variables are made from.
fn is_council_id(id: &str) -> bool {
    (2..=41).contains(&id.len())
        && id.starts_with(|c: char| c.is_ascii_lowercase())
        && id
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

fn texts(keys: &Keys<'_>, key: &'static str) -> Vec<String> {
    let nodes = keys.list(key);
    if nodes.is_empty() {
        keys.problem(
            Problem::error("missing-key", keys.span(), format!("the council has no `{key}`")).help("add a list"),
        );
    }
    let mut texts = Vec::new();
    for node in nodes {
        match &node.kind {
            Kind::Scalar(text) => texts.push(text.clone()),
            _ => keys.problem(Problem::error(
                "shape",
                node.span,
                format!("`{key}` must be a list of texts"),
            )),
        }
    }
    texts
}

fn read_languages(keys: &Keys<'_>) -> Vec<Language> {
    let texts = texts(keys, "languages");
    let mut languages = Vec::new();
    for tag in &texts {
        match Language::from_tag(tag) {
            Some(language) => languages.push(language),
            None => {
                let known: Vec<&str> = Language::ALL.iter().map(|language| language.tag()).collect();
                let what = format!("`{tag}` is not a language that the platform speaks");
                let help = format!("it speaks {}", known.join(", "));
                keys.problem(Problem::error("language", keys.span(), what).help(help));
            }
        }
    }
    if !languages.is_empty() && languages.first() != Some(&Language::English) {
        keys.problem(Problem::error(
            "language",
            keys.span(),
            "the first language must be `en`",
        ));
    }
    languages
}

fn read_phone_hours(keys: &Keys<'_>) -> Vec<(Language, String)> {
    let Some(node) = keys.node("phone_hours") else {
        return Vec::new();
    };
    keys.with_problems(|problems| {
        let Some(inner) = Keys::of(node, "`phone_hours`", problems) else {
            return Vec::new();
        };
        let hours = Language::ALL
            .into_iter()
            .filter_map(|language| inner.text(language.tag()).map(|text| (language, text)))
            .collect();
        inner.finish();
        hours
    })
}

/// Colours that a council can choose, and the custom property of each.
const COLOURS: [(&str, &str); 3] = [
    ("brand", "--council-brand"),
    ("brand_text", "--council-brand-text"),
    ("link", "--council-link"),
];

fn read_colours(keys: &Keys<'_>) -> Option<String> {
    let Some(node) = keys.node("colours") else {
        let missing = Problem::error("missing-key", keys.span(), "the council has no `colours`");
        keys.problem(missing.help("add `colours: { brand: \"#14415f\" }`"));
        return None;
    };
    keys.with_problems(|problems| {
        let inner = Keys::of(node, "`colours`", problems)?;
        let mut css = String::from(":root{");
        for (key, property) in COLOURS {
            let Some((colour, span)) = inner.text_at(key) else {
                continue;
            };
            let is_hex = colour
                .strip_prefix('#')
                .is_some_and(|h| h.len() == 6 && h.bytes().all(|b| b.is_ascii_hexdigit()));
            if is_hex {
                css.push_str(&format!("{property}:{colour};"));
            } else {
                let what = format!("`{colour}` is not a colour");
                inner.problem(Problem::error("colour", span, what).help("write it like \"#14415f\", in quotes"));
            }
        }
        inner.finish();
        css.push('}');
        Some(css)
    })
}

fn read_account_numbers(keys: &Keys<'_>) -> Option<AccountNumberScheme> {
    let Some(node) = keys.node("account_numbers") else {
        keys.problem(Problem::error(
            "missing-key",
            keys.span(),
            "the council has no `account_numbers`",
        ));
        return None;
    };
    keys.with_problems(|problems| {
        let inner = Keys::of(node, "`account_numbers`", problems)?;
        if inner.node("length").is_none() {
            inner.problem(Problem::error(
                "missing-key",
                node.span,
                "`account_numbers` has no `length`",
            ));
        }
        let length = inner.number("length", 4_usize, 18_usize);
        let prefix = inner.text("prefix").unwrap_or_default();
        let nodes = inner.list("weights");
        let weights: Option<Vec<u32>> = nodes
            .iter()
            .map(|n| {
                if let Kind::Scalar(text) = &n.kind {
                    text.parse().ok()
                } else {
                    None
                }
            })
            .collect();
        inner.finish();
        let check = match weights {
            None => {
                inner.problem(Problem::error(
                    "weights",
                    node.span,
                    "`weights` must be a list of whole numbers",
                ));
                return None;
            }
            Some(weights) if !weights.is_empty() => CheckDigit::WeightedMod10 { weights },
            Some(_) => CheckDigit::None,
        };
        match AccountNumberScheme::new(length?, &prefix, check) {
            Ok(scheme) => Some(scheme),
            Err(error) => {
                inner.problem(Problem::error("account-numbers", node.span, error.to_string()));
                None
            }
        }
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_demo_is_right() {
        let councils = read("councils.yaml", include_str!("../../demo/councils.yaml")).unwrap();
        assert_eq!(councils.len(), 2);
        assert!(councils.iter().all(|council| council.css.contains("--council-brand:#")));
    }

    #[test]
    fn every_problem_is_told() {
        let text = "councils:\n  - id: a\n    hosts: [x]\n    languages: [xx]\n    colours: { brand: red }\n";
        let report = read("councils.yaml", text).unwrap_err();
        assert!(report.problems.len() >= 8, "{report}");
        let demo = include_str!("../../demo/councils.yaml");
        for (from, to) in [
            (
                "    colours: { brand: \"#4a2c54\", brand_text: \"#ffffff\", link: \"#5b2a6b\" }\n",
                "",
            ),
            ("length: 9, prefix: \"1\"", "prefix: \"1\""),
            ("prefix: \"1\", weights: [3,", "prefix: \"1\", weights: [three,"),
            ("id: wealdmoor", "id: thamesgate"),
            ("id: wealdmoor", "id: Weald Moor"),
        ] {
            assert!(demo.contains(from), "{from}");
            assert_eq!(
                read("councils.yaml", &demo.replace(from, to))
                    .unwrap_err()
                    .problems
                    .len(),
                1,
                "{to}"
            );
        }
    }
}
