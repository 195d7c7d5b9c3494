//! How a question reads inside an error: "Enter …", "Select …", "Select yes if …".
//!
//! Originals have a title only. Common forms of question are turned into what fits; what is not recognised is quoted.

use crate::text::{cut, plain};

/// The longest, in characters.
const LONGEST: usize = 180;

/// As in "Enter …" and "Select …".
pub(crate) fn thing(title: &str) -> String {
    let title = bare(title);
    if title.is_empty() {
        return "an answer".to_owned();
    }
    let lower = title.to_lowercase();
    for lead in [
        "what is ",
        "what are ",
        "what was ",
        "what were ",
        "what's ",
        "who is ",
        "who are ",
    ] {
        if let Some(rest) = strip(&title, &lower, lead) {
            return finish(rest);
        }
    }
    let asking = ["how", "why", "when", "where", "what", "which", "who", "whose"];
    if lower.split(' ').take(2).any(|word| asking.contains(&word)) {
        return finish(&turned(&title).unwrap_or(title));
    }
    for lead in [
        "tell us about ",
        "tell us ",
        "give us ",
        "give details of ",
        "provide details of ",
        "please provide ",
        "provide ",
        "please enter ",
        "enter ",
        "please select ",
        "select ",
        "choose ",
        "describe ",
        "explain ",
        "upload ",
        "add ",
        "state ",
        "confirm ",
        "list ",
        "write ",
        "specify ",
    ] {
        if let Some(rest) = strip(&title, &lower, lead) {
            return match lead {
                "upload " | "confirm " | "list " | "add " if rest.split(' ').count() < 2 => finish(&title),
                _ => thing_inside(rest),
            };
        }
    }
    if asks(&lower) {
        return format!("the answer to “{title}”");
    }
    finish(&title)
}

/// What follows a verb may be a question itself: "Tell us how you will …".
fn thing_inside(rest: &str) -> String {
    if rest.is_empty() {
        "an answer".to_owned()
    } else {
        finish(&turned(rest).unwrap_or_else(|| rest.to_owned()))
    }
}

/// As in "Select yes if …".
pub(crate) fn yes_if(title: &str) -> String {
    let title = bare(title);
    if title.is_empty() {
        return "the answer is yes".to_owned();
    }
    let lower = title.to_lowercase();
    for (lead, subject) in [
        ("do you ", "you "),
        ("are you ", "you are "),
        ("have you ", "you have "),
        ("can you ", "you can "),
        ("will you ", "you will "),
        ("were you ", "you were "),
        ("would you ", "you would "),
        ("is it ", "it is "),
        ("is there ", "there is "),
        ("are there ", "there are "),
        ("is this ", "this is "),
        ("are these ", "these are "),
        ("do we ", "we "),
        ("do they ", "they "),
        ("are they ", "they are "),
        ("has it ", "it has "),
        ("will it ", "it will "),
        ("do any ", "any "),
        ("have there ", "there have "),
        ("will there ", "there will "),
        ("have any ", "any "),
    ] {
        if let Some(rest) = strip(&title, &lower, lead)
            && !rest.contains('?')
        {
            return cut(&format!("{subject}{rest}"), LONGEST);
        }
    }
    if asks(&lower) || title.contains('?') {
        return format!("the answer to “{title}” is yes");
    }
    if ["i ", "we ", "you ", "the ", "your ", "my ", "our "]
        .iter()
        .any(|lead| lower.starts_with(lead))
    {
        return cut(&lower_first(&title), LONGEST);
    }
    format!("the answer to “{title}” is yes")
}

/// Whether it begins like a question of yes or no.
fn asks(lower: &str) -> bool {
    let first = lower.split([' ', ',']).next().unwrap_or_default();
    matches!(
        first,
        "do" | "does"
            | "did"
            | "is"
            | "are"
            | "was"
            | "were"
            | "has"
            | "have"
            | "had"
            | "can"
            | "could"
            | "will"
            | "would"
            | "should"
    )
}

/// "How will you spend it" is "how you will spend it"; "Where do you live" is "where you live".
fn turned(title: &str) -> Option<String> {
    let words: Vec<&str> = title.split(' ').collect();
    let verb = words.iter().take(8).position(|word| {
        matches!(
            word.to_lowercase().as_str(),
            "do" | "did" | "is" | "are" | "was" | "have" | "can" | "will" | "were" | "would" | "should"
        )
    })?;
    let subject = words.get(verb + 1)?.to_lowercase();
    let ends = words.len() - verb <= 5;
    if verb > 0
        && ends
        && matches!(subject.as_str(), "the" | "your" | "this" | "these")
        && !matches!(*words.get(verb)?, "do" | "did")
    {
        // "Where are the newts" is "where the newts are".
        let mut out: Vec<&str> = words
            .iter()
            .enumerate()
            .filter(|(index, _)| *index != verb)
            .map(|(_, word)| *word)
            .collect();
        out.push(words.get(verb)?);
        return Some(out.join(" "));
    }
    if verb == 0 || !matches!(subject.as_str(), "you" | "we" | "they" | "it" | "there") {
        return None;
    }
    let mut out: Vec<&str> = words.get(..verb)?.to_vec();
    out.push(words.get(verb + 1)?);
    if !matches!(words.get(verb)?.to_lowercase().as_str(), "do" | "did") {
        out.push(words.get(verb)?);
    }
    out.extend(words.get(verb + 2..)?);
    Some(out.join(" "))
}

fn bare(title: &str) -> String {
    let mut text = plain(title);
    for tail in ["(optional)", "(Optional)"] {
        text = text.replace(tail, "");
    }
    let text = cut(text.trim(), LONGEST);
    text.trim_end_matches(['?', ':', '.', ' ', '*', '-'])
        .trim_start_matches(['-', '*', ' '])
        .to_owned()
}

/// The text behind a lead that its lower-case twin begins with.
fn strip<'a>(title: &'a str, lower: &str, lead: &str) -> Option<&'a str> {
    lower
        .starts_with(lead)
        .then(|| title.get(lead.len()..))
        .flatten()
        .map(str::trim)
        .filter(|rest| !rest.is_empty())
}

fn finish(text: &str) -> String {
    cut(&lower_first(text.trim()), LONGEST)
}

/// A capital at the beginning goes, unless the word is a name or an abbreviation.
pub(crate) fn lower_first(text: &str) -> String {
    let first = text.split(' ').next().unwrap_or_default();
    // "Local Planning Authority" is a name.
    let second_is_name = text
        .split(' ')
        .nth(1)
        .is_some_and(|second| second.starts_with(char::is_uppercase) && second.chars().count() > 1);
    let capitals = if second_is_name {
        0
    } else {
        first.chars().filter(|c| c.is_uppercase()).count()
    };
    let name = matches!(
        first,
        "National" | "English" | "Welsh" | "England" | "Wales" | "Scotland" | "UK" | "I"
    );
    if capitals != 1
        || name
        || first.chars().any(|c| c.is_ascii_digit())
        || (first.chars().count() == 1 && first != "A")
    {
        return text.to_owned();
    }
    let mut chars = text.chars();
    chars
        .next()
        .map_or_else(String::new, |c| c.to_lowercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_to_enter() {
        for (title, called) in [
            ("What is your full name?", "your full name"),
            ("How many homes do you need?", "how many homes you need"),
            ("How will you spend the money?", "how you will spend the money"),
            ("What kind of pond is it?", "what kind of pond it is"),
            ("Where are the newts?", "where the newts are"),
            ("Since when do you trade?", "since when you trade"),
            ("Local Planning Authority code", "Local Planning Authority code"),
            ("Tell us how you will do it", "how you will do it"),
            ("Tell us about your organisation", "your organisation"),
            ("Email address", "email address"),
            ("UK telephone number", "UK telephone number"),
            ("National Insurance number", "National Insurance number"),
            ("Website (optional)", "website"),
            ("Is it yours?", "the answer to “Is it yours”"),
            ("", "an answer"),
        ] {
            assert_eq!(thing(title), called, "{title}");
        }
    }

    #[test]
    fn things_to_say_yes_to() {
        for (title, called) in [
            ("Do you have a vehicle?", "you have a vehicle"),
            ("Are you over 18?", "you are over 18"),
            (
                "Is your organisation based in the UK?",
                "the answer to “Is your organisation based in the UK” is yes",
            ),
            ("I agree", "I agree"),
        ] {
            assert_eq!(yes_if(title), called, "{title}");
        }
    }
}
