//! The form language, described as data: one table for each set of keys, one for the types of fields, the functions and
//! the limits. The JSON Schema and the reference are made from them.
//!
//! The tables say what the readers in [`crate::read`] take. A test drives the readers, writes down every key that they
//! ask for and how, and compares: a table that is behind, or ahead, fails it.

mod field;
mod form;
mod functions;
mod limits;
mod page;
mod reference;
mod scenario;
mod schema;
#[cfg(test)]
mod tests;
mod texts;
mod types;
mod words;

pub use field::{FIELD, OPTION};
pub use form::{CALCULATED, FORM, KEEP, PAYMENT};
pub use functions::{FUNCTIONS, Function};
pub use limits::{Limit, limits};
pub use page::{DETAILS, GROUP, MUST, PAGE};
pub use reference::reference;
pub use scenario::{FILE as SCENARIO_FILE, SCENARIO};
pub use schema::{json_schema, scenario_schema};
pub use texts::{TEXT_IDS, TextId};
pub use types::{FieldType, types};
pub use words::Word;

/// A set of keys: a form, a page, a field…
#[derive(Debug)]
pub struct Object {
    /// Its name, for links and in the schema: `repeating-group`.
    pub id: &'static str,
    /// As the reader calls it in a problem: `a repeating group`.
    pub read_as: &'static str,
    /// Its heading: "A repeating group".
    pub title: &'static str,
    /// What it is, in a sentence or two.
    pub what: &'static str,
    /// Its keys, in the order in which a designer writes them.
    pub keys: &'static [Key],
}

/// One key.
#[derive(Debug)]
pub struct Key {
    /// As it is written.
    pub name: &'static str,
    /// Whether it must be there.
    pub needed: Needed,
    /// What can stand behind it.
    pub shape: Shape,
    /// What it does: Markdown, a sentence or two.
    pub what: &'static str,
    /// What could stand behind it, in YAML.
    pub example: &'static str,
}

/// Whether a key must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needed {
    /// Always.
    Yes,
    /// It may be left out.
    No,
    /// Where this is so.
    Where(&'static str),
}

/// What can stand behind a key.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// A name of lower-case letters, digits and underscores.
    Id,
    /// A form's name: lower-case letters, digits and hyphens.
    FormId,
    /// One text.
    Text,
    /// Text with headings, lists and links.
    Markdown,
    /// `28 days`, `2 years`.
    Period,
    /// `2026-04-01`.
    Date,
    /// A fund of the ledger: `COUNCIL-TAX`.
    Fund,
    /// An earlier answer: `home.address`.
    AnswerPath,
    /// Where a field's first filling comes from: `link.name`.
    Prefill,
    /// A whole number, both bounds included.
    Whole {
        /// The smallest.
        min: i64,
        /// The largest.
        max: i64,
    },
    /// A number with a point.
    Decimal,
    /// Pounds: `12.50`.
    Pounds,
    /// `true` or `false`.
    Flag,
    /// One of a few words.
    Word(fn() -> Vec<Word>),
    /// A list of words out of a few.
    Words(fn() -> Vec<Word>),
    /// CEL, and what it comes to.
    Expression(&'static str),
    /// The type of a field.
    Type,
    /// Further keys.
    One(&'static Object),
    /// A list of sets of keys: of the first kind, or of one of the others.
    List(&'static [&'static Object]),
    /// Sets of keys by their ids.
    Map(&'static Object),
    /// Texts by their ids.
    Texts,
    /// Options by their values.
    Options,
    /// What is typed, by page and field.
    Answers,
    /// Ids of pages.
    PageIds,
    /// How a scenario ends.
    Ending,
}

impl Shape {
    /// In the words of the reference.
    pub fn in_words(&self) -> String {
        match self {
            Shape::Id => "a name".to_owned(),
            Shape::FormId => "a form’s name".to_owned(),
            Shape::Text => "text".to_owned(),
            Shape::Markdown => "Markdown".to_owned(),
            Shape::Period => "a period".to_owned(),
            Shape::Date => "a date".to_owned(),
            Shape::Fund => "a fund".to_owned(),
            Shape::AnswerPath => "an earlier answer".to_owned(),
            Shape::Prefill => "a source".to_owned(),
            // The bounds of a bound are of no use to anybody.
            Shape::Whole { max, .. } if *max > 1_000_000_000 => "a whole number".to_owned(),
            Shape::Whole { min, max } => format!("{} to {}", grouped(*min), grouped(*max)),
            Shape::Decimal => "a number".to_owned(),
            Shape::Pounds => "pounds".to_owned(),
            Shape::Flag => "`true` or `false`".to_owned(),
            Shape::Word(words) => format!("one of {}", listed(&words())),
            Shape::Words(words) => format!("a list of {}", listed(&words())),
            Shape::Expression(comes_to) => format!("an expression: {comes_to}"),
            Shape::Type => "a [type](#types-of-fields)".to_owned(),
            Shape::One(object) => link(object),
            Shape::List(objects) => format!(
                "a list, each {}",
                objects
                    .iter()
                    .map(|object| link(object))
                    .collect::<Vec<_>>()
                    .join(" or ")
            ),
            Shape::Map(object) => format!("by name, each {}", link(object)),
            Shape::Texts => "texts by name".to_owned(),
            Shape::Options => format!("by value, each a label or {}", link(&OPTION)),
            Shape::Answers => "what is typed, by page and field".to_owned(),
            Shape::PageIds => "a list of pages".to_owned(),
            Shape::Ending => "an ending".to_owned(),
        }
    }
}

/// Every set of keys of a form and of its scenarios, in the order of the reference.
pub const OBJECTS: [&Object; 12] = [
    &FORM,
    &KEEP,
    &PAGE,
    &GROUP,
    &DETAILS,
    &MUST,
    &FIELD,
    &OPTION,
    &CALCULATED,
    &PAYMENT,
    &SCENARIO_FILE,
    &SCENARIO,
];

fn listed(words: &[Word]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("`{}`", word.word)).collect();
    words.join(", ")
}

fn link(object: &Object) -> String {
    let title = object.title.strip_prefix("A ").map_or_else(
        || object.title.to_lowercase(),
        |title| format!("a {}", title.to_lowercase()),
    );
    format!("[{title}](#{})", anchor(object.title))
}

/// The anchor that Markdown readers give a heading.
fn anchor(title: &str) -> String {
    let kept = title.to_lowercase();
    let kept = kept.chars().filter(|c| c.is_alphanumeric() || *c == ' ' || *c == '-');
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}

/// `20,000`.
fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if number < 0 { format!("-{text}") } else { text }
}
