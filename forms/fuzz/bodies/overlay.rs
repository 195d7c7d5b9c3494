//! Any bytes as a translation: a form, or problems; brought up to date, nothing of it is lost.

use std::sync::LazyLock;

use forms::definition::Form;
use unic_langid::langid;

static FORM: LazyLock<Form> = LazyLock::new(|| {
    forms::read::again(include_str!("../../definitions/report-missed-bin.yaml")).unwrap_or_else(|| panic!("not a form"))
});

pub(crate) fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Err(report) = FORM.translated("any.ftl", text, &langid!("cy")) {
        for problem in &report.problems {
            let span = problem.span;
            assert!(text.get(span.start..span.end).is_some(), "{problem:?}");
        }
    }
    for accept in [false, true] {
        let Ok(skeleton) = FORM.skeleton("any.ftl", text, accept) else {
            continue;
        };
        // Once up to date it stays as it is.
        match FORM.skeleton("any.ftl", &skeleton.text, accept) {
            Ok(again) => assert_eq!(again.text, skeleton.text),
            Err(report) => panic!("{report}\n{}", skeleton.text),
        }
    }
}
