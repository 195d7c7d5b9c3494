//! Texts are easy to read.

use crate::check::rule::Rule;
use crate::check::sentences::{Hard, MAX_WORDS, hard, sentences};
use crate::check::subject::Subject;
use crate::check::texts::{Text, texts};
use crate::problem::Problem;

pub(in crate::check) const RULE: Rule = Rule {
    code: "hard-sentence",
    what: "A sentence is too long, or too hard to read.",
    why: "Half of all adults read as well as a child of 9 to 11, and everybody reads badly on a bus. A \
           sentence has 25 words at most; short words come first. Names of laws and offices that a resident \
           must know can stay.",
    bad: r#"pages:
  - id: move
    title: Moving out
    content: |
      You must tell us in writing about the date on which you have moved out of the home and also about the new address that you have moved to or will be moving to.
"#,
    good: r#"pages:
  - id: move
    title: Moving out
    content: |
      Tell us when you moved out, and where you live now.
"#,
    check: Some(check),
    ..Rule::WARNING
};

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    for text in texts(subject.form) {
        for block in text.blocks() {
            for sentence in sentences(&block) {
                problems.extend(hard(sentence).map(|why| tell(&text, sentence, &why)));
            }
        }
    }
}

fn tell(text: &Text<'_>, sentence: &str, why: &Hard) -> Problem {
    let (what, help) = match why {
        Hard::Long(words) => (
            format!("has {words} words"),
            format!("make it two: {MAX_WORDS} words at most are easy to read"),
        ),
        Hard::Words(age, words) if words.is_empty() => (
            format!("is for readers of {age} and older"),
            "use shorter words, or make it two".to_owned(),
        ),
        Hard::Words(age, words) => (
            format!("is for readers of {age} and older"),
            format!("these words are hard: {}; or make it two", words.join(", ")),
        ),
        Hard::Plainer(hard, plain) => (format!("says “{hard}”"), format!("a plainer word is: {plain}")),
    };
    let message = format!("a sentence in {} {what}: “{sentence}”", text.name);
    RULE.at(text.span, message).help(help)
}
