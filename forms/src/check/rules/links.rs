//! Links lead somewhere.

use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::check::texts::{Link, texts};
use crate::problem::Problem;

pub(in crate::check) const LINK: Rule = Rule {
    code: "link",
    what: "A link leads nowhere, or is not safe.",
    why: "A link is `https://…`, `mailto:…`, `tel:…`, the address of a page of this site (`/contact`), or \
           another form (`form:report-missed-bin`). `http://` can be read and changed on the way.",
    bad: r#"pages:
  - { id: pay, title: Before you start, content: "You can [pay on this site](http://example.com)." }
"#,
    good: r#"pages:
  - { id: pay, title: Before you start, content: "You can [pay on this site](https://example.com)." }
"#,
    check: Some(check),
    ..Rule::ERROR
};

pub(in crate::check) const LINK_TEXT: Rule = Rule {
    code: "link-text",
    what: "A link does not say where it leads.",
    why: "Somebody who uses a screen reader goes from link to link: \"click here\" tells them nothing.",
    bad: r#"pages:
  - { id: pay, title: Before you start, content: "You can pay: [click here](https://example.com)." }
"#,
    good: r#"pages:
  - { id: pay, title: Before you start, content: "You can [pay on this site](https://example.com)." }
"#,
    check: Some(check_text),
    ..Rule::WARNING
};

/// What links say that say nothing.
const EMPTY_WORDS: [&str; 10] = [
    "click here",
    "here",
    "click",
    "this link",
    "link",
    "this page",
    "more",
    "read more",
    "more information",
    "find out more",
];

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    for text in texts(subject.form) {
        for link in text.links() {
            if let Some(help) = wrong(&link) {
                let what = format!("a link in {} cannot lead to `{}`", text.name, link.to);
                problems.push(LINK.at(text.span, what).help(help));
            }
        }
    }
}

fn check_text(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    for text in texts(subject.form) {
        for link in text.links() {
            let says = link.says.trim().to_lowercase();
            if says.is_empty() || EMPTY_WORDS.contains(&says.as_str()) {
                let what = format!("a link in {} says “{}”", text.name, link.says.trim());
                problems.push(
                    LINK_TEXT
                        .at(text.span, what)
                        .help("say where it leads, like “challenge a parking fine”"),
                );
            }
        }
    }
}

/// Why a link leads nowhere.
fn wrong(link: &Link) -> Option<String> {
    if link.to.starts_with('/') && !link.to.starts_with("//") || link.to.starts_with('#') {
        return None;
    }
    let (scheme, rest) = link.to.split_once(':').unwrap_or(("", &link.to));
    match scheme {
        "form" => {
            let good = rest.starts_with(|c: char| c.is_ascii_lowercase())
                && rest
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
            (!good).then(|| "write the name of a form, like `form:report-missed-bin`".to_owned())
        }
        "https" => url::Url::parse(&link.to)
            .is_err()
            .then(|| "write a whole address, like `https://www.gov.uk`".to_owned()),
        "mailto" | "tel" => rest.is_empty().then(|| "say to whom".to_owned()),
        "http" => Some(format!("write `https:{rest}`")),
        _ => Some("write `https://…`, `/page`, `mailto:…`, `tel:…` or `form:name`".to_owned()),
    }
}
