//! The reference, in Markdown: what is written by hand stands in `reference/*.md`, the rest is made from the tables.

use super::{
    CALCULATED, DETAILS, FIELD, FORM, FUNCTIONS, FieldType, GROUP, KEEP, Key, MUST, Needed, OPTION, Object, PAGE,
    PAYMENT, SCENARIO, SCENARIO_FILE, Shape, TEXT_IDS, limits, types,
};
use crate::check::{Example, Rule, rules};
use crate::problem::Severity;

/// The whole reference; `docs/form-language.md` holds it.
pub fn reference() -> String {
    let mut text = String::new();
    let mut add = |part: &str| {
        text.push_str(part.trim_end());
        text.push_str("\n\n");
    };
    add(include_str!("reference/introduction.md"));
    for object in [&FORM, &KEEP, &PAGE, &GROUP, &DETAILS, &MUST, &FIELD, &OPTION] {
        add(&section(object));
    }
    add(&all_types());
    add(&section(&CALCULATED));
    add(&section(&PAYMENT));
    add(include_str!("reference/expressions.md"));
    add(&functions());
    add(include_str!("reference/markdown.md"));
    add(include_str!("reference/translations.md"));
    add(&texts());
    add(include_str!("reference/scenarios.md"));
    add(&section(&SCENARIO_FILE));
    add(&section(&SCENARIO));
    add(include_str!("reference/versions.md"));
    add(&all_limits());
    add(&all_rules());
    let mut text = text.trim_end().to_owned();
    text.push('\n');
    text
}

fn section(object: &Object) -> String {
    let mut text = format!("## {}\n\n{}\n\n{}", object.title, object.what, table(object.keys));
    text.push_str(&words(object.keys));
    text
}

fn table(keys: &[Key]) -> String {
    let mut text = "| key | | what stands there | |\n|---|---|---|---|\n".to_owned();
    for key in keys {
        let needed = match key.needed {
            Needed::Yes => "needed".to_owned(),
            Needed::No => String::new(),
            Needed::Where(when) => format!("needed where {when}"),
        };
        let cells = [
            format!("`{}`", key.name),
            needed,
            key.shape.in_words(),
            format!("{}<br>{}", key.what, code(&format!("{}: {}", key.name, key.example))),
        ];
        text.push_str(&row(&cells));
    }
    text
}

/// A row of a table: a bar in a cell would end it.
fn row(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | "))
}

/// Code, in as many marks as it needs.
fn code(text: &str) -> String {
    if text.contains('`') {
        format!("`` {text} ``")
    } else {
        format!("`{text}`")
    }
}

/// What the words of a table mean.
fn words(keys: &[Key]) -> String {
    let mut text = String::new();
    for key in keys {
        let (Shape::Word(words) | Shape::Words(words)) = key.shape else {
            continue;
        };
        text.push_str(&format!("\n`{}` can be:\n\n", key.name));
        for word in words() {
            text.push_str(&format!("- `{}`: {}\n", word.word, word.what));
        }
    }
    text
}

fn all_types() -> String {
    let mut text = "## Types of fields\n\n| type | what it asks | answer in expressions |\n|---|---|---|\n".to_owned();
    for kind in types() {
        let cells = [
            format!("[`{0}`](#{0})", kind.name),
            kind.what.to_owned(),
            kind.answer.to_owned(),
        ];
        text.push_str(&row(&cells));
    }
    for kind in types() {
        text.push_str(&of_type(kind));
    }
    text
}

fn of_type(kind: &FieldType) -> String {
    let mut text = format!(
        "\n### `{}`\n\n{} It is drawn as: {}.\n",
        kind.name, kind.what, kind.component
    );
    if !kind.keys.is_empty() {
        text.push_str(&format!("\n{}{}", table(kind.keys), words(kind.keys)));
    }
    text.push_str(&format!(
        "\n```yaml\n- {}\n```\n\nThe answer is {}.",
        kind.example, kind.answer
    ));
    let reads: Vec<String> = kind.reads.iter().map(|read| code(read)).collect();
    text.push_str(&format!(" On a page `page`: {}.\n", reads.join(", ")));
    text
}

fn functions() -> String {
    let mut text = "### Functions\n\n| | | for example |\n|---|---|---|\n".to_owned();
    for function in FUNCTIONS {
        text.push_str(&row(&[
            code(function.signature),
            function.what.to_owned(),
            code(function.example),
        ]));
    }
    text
}

fn texts() -> String {
    let mut text = "| id | text |\n|---|---|\n".to_owned();
    for id in TEXT_IDS {
        text.push_str(&row(&[code(id.id), id.what.to_owned()]));
    }
    text
}

fn all_limits() -> String {
    let mut text =
        "## Limits\n\nThe bounds of a key stand beside it. These are of the whole; what is larger is refused, \
                    with the place.\n\n| of | at most |\n|---|---|\n"
            .to_owned();
    for limit in limits() {
        text.push_str(&row(&[limit.of.to_owned(), limit.in_words()]));
    }
    text
}

fn all_rules() -> String {
    let mut text = "## What the check finds\n\nA form with an error is not served. A warning is told, and the form is \
                    served all the same. `guildhall forms explain CODE` says the same in a terminal.\n\n\
                    | | | what |\n|---|---|---|\n"
        .to_owned();
    for rule in rules() {
        text.push_str(&row(&[
            format!("[`{0}`](#{0})", rule.code),
            severity(rule).to_owned(),
            rule.what.to_owned(),
        ]));
    }
    for rule in rules() {
        text.push_str(&format!("\n### `{}`\n\n{} {}\n", rule.code, rule.what, rule.why));
        let language = match rule.example {
            Example::Definition | Example::File => "yaml",
            Example::Translation => "",
            Example::Described => continue,
        };
        text.push_str(&format!(
            "\nSo it is told of:\n\n```{language}\n{}\n```\n",
            rule.bad.trim_end()
        ));
        text.push_str(&format!(
            "\nSo it is right:\n\n```{language}\n{}\n```\n",
            rule.good.trim_end()
        ));
    }
    text
}

/// `error`, `warning`.
fn severity(rule: &Rule) -> &'static str {
    match rule.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
