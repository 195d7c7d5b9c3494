//! Any bytes as a definition: a form or problems, each problem within the text; and what is a form can be gone through,
//! compared and translated.

use std::collections::BTreeMap;

use forms::answers::Answers;
use forms::definition::Form;
use forms::made_up;
use forms::problem::Report;
use jiff::civil::{Date, date};
use unic_langid::langid;

const TODAY: Date = date(2026, 11, 22);

/// Walks are long where a form is, and the first pages show most.
const MOST_WALKED: usize = 40;

pub(crate) fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (form, report) = forms::read::read_all("any.yaml", text);
    every_place_is_in_the_text(&report, text);
    if let Some(form) = form {
        every_text_can_be_translated(&form);
        assert_eq!(forms::diff::diff(&form, &form), Vec::<String>::new());
        if form.pages.len() <= MOST_WALKED {
            let mut pick = text.len() as u64;
            let picks = || {
                pick = pick.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_right(23);
                pick
            };
            made_up::walk(&form, "77000001", picks, made_up::world(TODAY));
        }
    }
    // What the checks would refuse today may have been published before they did.
    if let Some(form) = forms::read::again(text) {
        let answers = Answers::default();
        let journey = form.journey(&answers, TODAY);
        let _ = (journey.first_unanswered(), journey.amount(), journey.asked());
        let _ = journey.finish(made_up::world(TODAY));
    }
}

fn every_place_is_in_the_text(report: &Report, text: &str) {
    for problem in &report.problems {
        let span = problem.span;
        let too_large = problem.code == "too-large" && report.place(problem) == (1, 1);
        assert!(too_large || text.get(span.start..span.end).is_some(), "{problem:?}");
        let _ = (report.place(problem), report.end_place(problem));
    }
    let _ = report.to_string();
}

fn every_text_can_be_translated(form: &Form) {
    let all = form.texts().len();
    // Ids that are given twice are one text; a form that is served has none.
    let skeleton = form
        .skeleton("any.ftl", "", false)
        .unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(skeleton.untranslated.len(), all);
    let translated: String = skeleton
        .text
        .lines()
        .filter(|line| !line.starts_with("    .untranslated"))
        .flat_map(|line| [line, "\n"])
        .collect();
    match form.translated("any.ftl", &translated, &langid!("cy")) {
        Ok(same) => assert_eq!(
            lines(&same),
            lines(form),
            "a text changes on its way through an overlay"
        ),
        Err(report) => panic!("{report}\n{translated}"),
    }
}

/// The texts, without what no page shows: spaces on empty lines, and how lines end.
fn lines(form: &Form) -> BTreeMap<String, Vec<String>> {
    let line = |line: &str| {
        if line.trim().is_empty() {
            String::new()
        } else {
            line.replace('\r', "")
        }
    };
    let texts = form.texts().into_iter();
    texts
        .map(|(id, text)| (id, text.trim_end().lines().map(line).collect()))
        .collect()
}
