//! Text, by its meaning, its length and its pattern.

use super::{Kind, Rule, upper, whole};
use crate::original::Component;
use crate::report::Report;
use crate::text::same;

/// Text on one line, by its meaning where its title gives that away.
pub(super) fn text(component: &Component, rules: &mut Vec<Rule>, report: &mut Report) -> Kind {
    let title = component.title.trim_end_matches(['?', ':']);
    let is = |names: &[&str]| names.iter().any(|name| same(name, title));
    let plain_text = component.setting("schema.regex").is_none();
    let meaning = if component.setting("autocomplete") == Some("name")
        || is(&[
            "full name",
            "your full name",
            "what is your full name",
            "what is your name",
            "your name",
        ]) {
        Some((Kind::FullName, "a person's name"))
    } else if is(&["postcode", "your postcode", "what is your postcode"]) {
        Some((Kind::Postcode, "a postcode"))
    } else if is(&[
        "national insurance number",
        "what is your national insurance number",
        "your national insurance number",
    ]) {
        Some((Kind::NationalInsurance, "a National Insurance number"))
    } else if is(&[
        "vehicle registration number",
        "registration number of your vehicle",
        "vehicle registration",
    ]) {
        Some((Kind::Vehicle, "a vehicle's registration number"))
    } else if plain_text
        && is(&[
            "email",
            "email address",
            "your email address",
            "what is your email address",
        ])
    {
        Some((Kind::Email, "an email address"))
    } else {
        None
    };
    if let Some((kind, what)) = meaning {
        report.changed(
            "meaning",
            &component.at,
            format!("“{title}” took any text; here it must be {what}"),
        );
        return kind;
    }
    lengths(component, rules, report);
    pattern(component, rules, report);
    match whole(
        component
            .number("schema.max")
            .or_else(|| component.number("schema.length")),
    ) {
        Some(longest) if longest > 254 => {
            report.changed(
                "long-text",
                &component.at,
                format!("an answer of {longest} characters gets several lines"),
            );
            long_text(component)
        }
        max_length => Kind::ShortText { max_length },
    }
}

pub(super) fn long_text(component: &Component) -> Kind {
    let max_words = whole(component.number("maxWords")).map(|words| words.min(3_000));
    let max_length = whole(component.number("schema.max")).map(|longest| longest.min(20_000));
    Kind::LongText {
        max_length: if max_words.is_some() { None } else { max_length },
        max_words,
    }
}

pub(super) fn lengths(component: &Component, rules: &mut Vec<Rule>, report: &mut Report) {
    let exact = whole(component.number("schema.length"));
    if let Some(length) = exact {
        rules.push(Rule {
            id: "length",
            rule: format!("size({{}}) == {length}"),
            message: format!("{} must be {length} characters long", upper(&component.title)),
        });
    } else if let Some(least) = whole(component.number("schema.min")).filter(|least| *least > 1) {
        if component
            .number("schema.max")
            .is_some_and(|most| most < f64::from(least))
        {
            report.wrong(
                "lengths",
                &component.at,
                "the shortest answer is longer than the longest",
            );
            return;
        }
        rules.push(Rule {
            id: "length",
            rule: format!("size({{}}) >= {least}"),
            message: format!("{} must be {least} characters or more", upper(&component.title)),
        });
    }
}

/// A pattern that the answer must match.
pub(super) fn pattern(component: &Component, rules: &mut Vec<Rule>, report: &mut Report) {
    let Some(pattern) = component.setting("schema.regex") else {
        return;
    };
    let at = format!("{}.schema.regex", component.at);
    let shown = pattern.chars().all(|c| !c.is_control()) && pattern.len() <= 300;
    match regex::RegexBuilder::new(pattern).size_limit(100_000).build() {
        Ok(_) if shown => rules.push(Rule {
            id: "pattern",
            rule: format!("{{}}.matches({})", crate::cel::quoted(pattern)),
            message: format!("{} must be in the right format", upper(&component.title)),
        }),
        _ => report.dropped(
            "pattern",
            &at,
            "the answer had to match a pattern that cannot be written here",
        ),
    }
}
