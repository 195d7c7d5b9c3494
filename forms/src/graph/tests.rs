//! The picture and the outline show every page, where it is asked, for any form.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test is read, not used"
)]

mod drawn;
mod lanes;
mod said;

use std::path::Path;

use crate::definition::Form;

/// The shipped forms.
fn shipped() -> Vec<Form> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/definitions"));
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let forms: Vec<Form> = files
        .filter(|path| path.extension().is_some_and(|ending| ending == "yaml"))
        .filter(|path| !path.to_string_lossy().ends_with(".scenarios.yaml"))
        .map(|path| read(&std::fs::read_to_string(path).unwrap()))
        .collect();
    assert!(forms.len() > 5);
    forms
}

fn read(text: &str) -> Form {
    crate::read::again(text).unwrap()
}

/// A form of so many pages, many of them asked only of some, in lanes as deep as they come.
fn generated(pages: usize) -> Form {
    let mut text = "form: long\ntitle: A long form\ntopic: other\nowner: tests\n\
                    keep: { submissions: 1 year, drafts: 1 day }\nconfirmation: Done.\n\
                    sections: { first: The first part, second: The second part }\npages:\n"
        .to_owned();
    for n in 0..pages {
        let section = if n < pages / 2 { "first" } else { "second" };
        let when = match n % 12 {
            0 | 6 => String::new(),
            m => format!(", when: p{}.a == {}", n - 1 - (m % 3).min(n - 1), m % 2 == 0),
        };
        text.push_str(&format!(
            "  - {{ id: p{n}, section: {section}, title: \"Question {n}, with a title of the usual length?\", \
             fields: [{{ id: a, type: yes-no, called: it is so }}]{when} }}\n"
        ));
    }
    read(&text)
}
