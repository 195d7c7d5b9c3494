//! What a browser sees in a page: its heading, its text, its form, and the files that it loads.

use std::collections::BTreeMap;

use anyhow::{Context, ensure};
use html5gum::{HtmlString, Spanned, Token, Tokenizer};

/// A page, as far as a resident and their browser act on it.
#[derive(Debug, Default)]
pub(crate) struct Page {
    /// The text of the first `h1`.
    pub(crate) heading: String,
    /// All of its text, with one space between pieces.
    pub(crate) text: String,
    /// The text of each element with the class `app-reference`.
    pub(crate) references: Vec<String>,
    /// Its forms.
    pub(crate) forms: Vec<Form>,
    /// The addresses of its style sheets.
    pub(crate) stylesheets: Vec<String>,
    /// The addresses of its scripts.
    pub(crate) scripts: Vec<String>,
}

/// A form on a page.
#[derive(Debug, Default)]
pub(crate) struct Form {
    /// Where it is posted to.
    pub(crate) action: String,
    /// Each field: its name, its type, and the value that it carries.
    fields: Vec<Field>,
}

#[derive(Debug)]
struct Field {
    name: String,
    kind: String,
    value: String,
}

impl Field {
    /// Whether it sends its own value, or nothing.
    fn is_choice(&self) -> bool {
        self.kind == "radio" || self.kind == "button"
    }
}

impl Page {
    /// Reads a page.
    pub(crate) fn read(html: &str) -> Page {
        let mut page = Page::default();
        let mut in_form = false;
        let mut inside = Inside::Body;
        for Ok(token) in Tokenizer::new(html) {
            match token {
                Token::StartTag(tag) => {
                    let of = |name: &str| attribute(&tag.attributes, name);
                    match tag.name.as_slice() {
                        b"h1" if page.heading.is_empty() => inside = Inside::Heading,
                        b"form" => {
                            in_form = true;
                            let action = of("action");
                            page.forms.push(Form {
                                action,
                                fields: Vec::new(),
                            });
                        }
                        element @ (b"input" | b"button") if in_form => {
                            let field = Field {
                                name: of("name"),
                                kind: if element == b"button" {
                                    "button".to_owned()
                                } else {
                                    of("type")
                                },
                                value: of("value"),
                            };
                            if let Some(form) = page.forms.last_mut() {
                                form.fields.push(field);
                            }
                        }
                        b"link" if of("rel") == "stylesheet" => page.stylesheets.push(of("href")),
                        b"script" => page.scripts.extend(Some(of("src")).filter(|src| !src.is_empty())),
                        _ => {}
                    }
                    if of("class").split(' ').any(|class| class == "app-reference") {
                        page.references.push(String::new());
                        inside = Inside::Reference(tag.name);
                    }
                }
                Token::String(piece) => {
                    let piece = String::from_utf8_lossy(&piece.value);
                    match &inside {
                        Inside::Heading => page.heading.push_str(&piece),
                        Inside::Reference(_) => {
                            if let Some(reference) = page.references.last_mut() {
                                reference.push_str(&piece);
                            }
                        }
                        Inside::Body => {}
                    }
                    page.text.push_str(&piece);
                    page.text.push(' ');
                }
                Token::EndTag(tag) => {
                    in_form = in_form && tag.name.as_slice() != b"form";
                    let ends = match &inside {
                        Inside::Body => false,
                        Inside::Heading => tag.name.as_slice() == b"h1",
                        Inside::Reference(element) => tag.name == *element,
                    };
                    if ends {
                        inside = Inside::Body;
                    }
                }
                Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
            }
        }
        page.heading = page.heading.trim().to_owned();
        page
    }

    /// Its first form: what the page is for.
    ///
    /// # Errors
    /// When it has none.
    pub(crate) fn form(&self) -> anyhow::Result<&Form> {
        self.forms
            .first()
            .with_context(|| format!("“{}” has no form", self.heading))
    }
}

impl Form {
    /// What a browser posts when these answers are given: hidden fields go with them.
    ///
    /// # Errors
    /// When the form does not ask for one of them, or does not offer that choice.
    pub(crate) fn filled<'a>(&'a self, answers: &[(&'a str, &'a str)]) -> anyhow::Result<Vec<(&'a str, &'a str)>> {
        let hidden = self.fields.iter().filter(|field| field.kind == "hidden");
        let mut pairs: Vec<(&str, &str)> = hidden
            .map(|field| (field.name.as_str(), field.value.as_str()))
            .collect();
        for (name, answer) in answers {
            let asked = self
                .fields
                .iter()
                .any(|field| field.name == *name && (!field.is_choice() || field.value == *answer));
            ensure!(asked, "the form at {} does not ask for {name}={answer}", self.action);
            pairs.push((name, answer));
        }
        Ok(pairs)
    }
}

/// Where the reading is.
enum Inside {
    Body,
    Heading,
    /// An element of this name that holds a reference.
    Reference(HtmlString),
}

fn attribute(attributes: &BTreeMap<HtmlString, Spanned<HtmlString, ()>>, name: &str) -> String {
    attributes
        .get(name.as_bytes())
        .map(|value| String::from_utf8_lossy(&value.value).into_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const PAGE: &str = r#"<!DOCTYPE html><link rel="stylesheet" href="/a.css"><script src="/a.js"></script>
        <h1><label for="a">What is <b>your</b> name?</label></h1>
        <form method="post" action="/next?a=1&amp;b=2"><input type="hidden" name="csrf" value="t&quot;k">
        <input name="has" type="radio" value="yes"><input name="who" type="text">
        <button name="address" value="hand:home">By hand</button></form>
        <p>Later <strong class="big app-reference">7K3G-VW3T</strong></p>"#;

    #[test]
    fn a_page_is_read_as_a_browser_does() {
        let page = Page::read(PAGE);
        assert_eq!(page.heading, "What is your name?");
        assert_eq!(page.stylesheets, ["/a.css"]);
        assert_eq!(page.scripts, ["/a.js"]);
        assert_eq!(page.references, ["7K3G-VW3T"]);
        assert!(page.text.contains("Later"));
        let form = page.form().unwrap();
        assert_eq!(form.action, "/next?a=1&b=2");
        let pairs = form.filled(&[("has", "yes"), ("who", "Ann")]).unwrap();
        assert_eq!(pairs, [("csrf", "t\"k"), ("has", "yes"), ("who", "Ann")]);
    }

    #[test]
    fn a_form_takes_only_what_it_asks_for() {
        let page = Page::read(PAGE);
        assert!(page.form().unwrap().filled(&[("has", "no")]).is_err());
        assert!(page.form().unwrap().filled(&[("age", "9")]).is_err());
        assert!(page.form().unwrap().filled(&[("address", "find:home")]).is_err());
        assert!(page.form().unwrap().filled(&[("address", "hand:home")]).is_ok());
        assert!(Page::read("<h1>None</h1>").form().is_err());
    }
}
