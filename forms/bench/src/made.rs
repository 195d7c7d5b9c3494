//! Long forms, made here: as many pages as are asked for, and three conditions for every two pages.

use forms::answers::{Answer, Answers};
use forms::definition::{Form, Page};

/// Pages that belong together: each four begin with a choice, and the other three are asked by what was chosen.
const BLOCK: usize = 4;

/// The definition of a form of so many pages, a multiple of four.
pub(crate) fn definition(pages: usize) -> String {
    let mut text =
        "form: long\ntitle: A long form\nowner: bench\ntopic: other\nkeep: { submissions: 1 year, drafts: 28 \
                    days }\nconfirmation: Done.\npages:\n"
            .to_owned();
    for block in 0..pages / BLOCK {
        // Offered by what was chosen in the block before.
        let third = match block.checked_sub(1) {
            None => "Cat".to_owned(),
            Some(before) => format!("{{ label: Cat, when: 'b{before}.kind in [\"ant\", \"bee\"]' }}"),
        };
        text.push_str(&format!(
            "  - {{ id: b{block}, title: Which animal in {block}?, fields: [{{ id: kind, type: radios, called: an animal, \
             options: {{ ant: Ant, bee: Bee, cat: {third} }} }}] }}
  - id: ant{block}
    when: b{block}.kind == \"ant\"
    title: How many ants in {block}?
    fields:
      - {{ id: count, type: whole-number, label: How many, min: 1 }}
      - {{ id: sure, type: yes-no, label: Did you count them?, called: you counted them }}
      - {{ id: how, type: short-text, label: How, when: ant{block}.sure == true }}
  - id: both{block}
    when: b{block}.kind in [\"ant\", \"bee\"] && today >= \"2026-01-01\"
    title: Do they live in {block}?
    fields:
      - {{ id: here, type: yes-no, label: Here?, called: they live here }}
      - {{ id: hive, type: short-text, label: Which hive, when: 'b{block}.kind == \"bee\"' }}
  - {{ id: far{block}, when: 'b{block}.kind != \"cat\" && both{block}.here == false', title: Where is {block}?, fields: [{{ id: place, type: short-text, called: where it is }}] }}
"
        ));
    }
    text
}

/// The conditions of a form: of its pages, fields and options.
pub(crate) fn conditions(form: &Form) -> usize {
    let fields = || form.pages.iter().flat_map(Page::fields);
    let options = fields().flat_map(|field| field.choices());
    form.pages.iter().filter(|page| page.when.is_some()).count()
        + fields().filter(|field| field.when.is_some()).count()
        + options.filter(|option| option.when.is_some()).count()
}

/// Answers for which every page is asked.
pub(crate) fn answers(pages: usize) -> Answers {
    let text = |text: &str| Answer::Text(text.to_owned());
    let mut answers = Answers::default();
    for block in 0..pages / BLOCK {
        answers.set(&format!("b{block}"), [("kind".to_owned(), text("ant"))].into());
        let ants = [
            ("count".to_owned(), Answer::Number(7)),
            ("sure".to_owned(), Answer::YesNo(true)),
            ("how".to_owned(), text("One by one")),
        ];
        answers.set(&format!("ant{block}"), ants.into());
        answers.set(
            &format!("both{block}"),
            [("here".to_owned(), Answer::YesNo(false))].into(),
        );
        answers.set(
            &format!("far{block}"),
            [("place".to_owned(), text("Under the oak"))].into(),
        );
    }
    answers
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    #![allow(clippy::panic)]
    use super::*;

    #[test]
    fn sixty_pages_have_ninety_conditions_and_all_are_asked() {
        let form = forms::read::read("long.yaml", &definition(60)).unwrap_or_else(|report| panic!("{report}"));
        assert_eq!(form.pages.len(), 60);
        assert!((89..=91).contains(&conditions(&form)), "{}", conditions(&form));
        let answers = answers(60);
        let journey = form.journey(&answers, jiff::civil::date(2026, 11, 22));
        assert_eq!(journey.steps().len(), 60);
        assert!(journey.first_unanswered().is_none());
    }
}
