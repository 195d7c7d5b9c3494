//! What changes for residents between two versions of a form, in sentences.

mod fields;
mod pages;
mod texts;

use crate::definition::Form;

/// A change, in a sentence with its full stop.
pub type Sentence = String;

/// Every change from `old` to `new`, in the order in which a resident would meet them.
pub fn diff(old: &Form, new: &Form) -> Vec<Sentence> {
    let mut changes = Vec::new();
    texts::of_form(old, new, &mut changes);
    pages::compare(old, new, &mut changes);
    texts::of_end(old, new, &mut changes);
    changes
}

/// A text in quotation marks, cut where it gets long.
fn quoted(text: &str) -> String {
    const MOST: usize = 80;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST {
        return format!("“{line}”");
    }
    let start: String = line.chars().take(MOST).collect();
    format!("“{}…”", start.trim_end())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn form(pages: &str, more: &str) -> Form {
        let text = format!(
            "form: test\ntitle: Test\nowner: test\ntopic: other\nkeep: {{ submissions: 1 year, drafts: 1 day }}\n\
             confirmation: Done.\n{more}pages:\n{pages}"
        );
        crate::read::again(&text).unwrap()
    }

    const BIN: &str = "  - { id: bin, title: Which bin?, fields: [{ id: kind, type: radios, called: which bin, \
                       options: { refuse: Refuse, garden: Garden waste } }] }\n";
    const NAME: &str =
        "  - { id: you, title: What is your name?, fields: [{ id: name, type: full-name, called: your name }] }\n";

    #[test]
    fn says_nothing_of_what_is_the_same() {
        let both = format!("{BIN}{NAME}");
        assert_eq!(diff(&form(&both, ""), &form(&both, "")), Vec::<String>::new());
    }

    #[test]
    fn tells_of_pages_added_removed_moved_and_asked_when() {
        let (bin_first, name_first) = (format!("{BIN}{NAME}"), format!("{NAME}{BIN}"));
        assert_eq!(
            diff(&form(BIN, ""), &form(&bin_first, "")),
            ["A new page asks “What is your name?”."]
        );
        assert_eq!(
            diff(&form(&bin_first, ""), &form(BIN, "")),
            ["“What is your name?” is not asked any more."]
        );
        assert_eq!(
            diff(&form(&bin_first, ""), &form(&name_first, "")),
            ["“What is your name?” now comes before “Which bin?”."]
        );
        let only_garden = format!(
            "{BIN}{}",
            NAME.replace("id: you,", "id: you, when: bin.kind == 'garden',")
        );
        assert_eq!(
            diff(&form(&bin_first, ""), &form(&only_garden, "")),
            ["“What is your name?” was always asked, and now only when bin.kind == 'garden'."]
        );
    }

    #[test]
    fn tells_of_questions_and_options() {
        let other = BIN.replace("garden: Garden waste", "garden: Garden, food: Food waste");
        assert_eq!(
            diff(&form(BIN, ""), &form(&other, "")),
            [
                "The option “Garden waste” of “Which bin?” now reads “Garden”.",
                "“Which bin?” has a new option: “Food waste”.",
            ]
        );
        let optional = NAME.replace("called:", "optional: true, called:");
        assert_eq!(
            diff(&form(NAME, ""), &form(&optional, "")),
            ["“What is your name?” can now be left empty."]
        );
        let retyped = NAME.replace("full-name", "email");
        assert_eq!(
            diff(&form(NAME, ""), &form(&retyped, "")),
            ["“What is your name?” asked for a full name, and now asks for an email address."]
        );
    }

    #[test]
    fn tells_of_money_and_texts() {
        let pays = "payment: { amount: '3500', fund: WASTE, description: Bins }\n";
        assert_eq!(
            diff(&form(BIN, ""), &form(BIN, pays)),
            ["There is now something to pay: “Bins”."]
        );
        let more = pays.replace("3500", "4000");
        assert_eq!(
            diff(&form(BIN, pays), &form(BIN, &more)),
            ["What there is to pay was £35.00, and is now £40.00."]
        );
        assert_eq!(
            diff(&form(BIN, ""), &form(BIN, "declaration: It is true.\n")),
            ["Residents now agree to: “It is true.”."]
        );
    }
}
