//! What is wrong with a form's files: where, what, the line of the source, and the likely mend.

use leptos::prelude::*;

use super::counted;
use crate::components::{Tag, TagColour};

/// One problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Whether the form is refused for it; otherwise the designer is only told.
    pub is_error: bool,
    /// Where: file, line and column.
    pub place: String,
    /// What is wrong.
    pub message: String,
    /// The likely mend.
    pub mend: Option<String>,
    /// The rule's short name.
    pub code: String,
    /// The line of the source; none for a problem of the whole file.
    pub line: Option<SourceLine>,
}

/// A line of a file, with the stretch that a problem is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceLine {
    /// Its number, from 1.
    pub number: usize,
    /// What stands before the stretch.
    pub before: String,
    /// The stretch.
    pub marked: String,
    /// What stands behind it.
    pub after: String,
}

/// How many of each there are.
pub(super) fn counts(problems: &[Problem]) -> (usize, usize) {
    let errors = problems.iter().filter(|problem| problem.is_error).count();
    (errors, problems.len() - errors)
}

/// "2 errors, 1 warning", as tags; "no problems" where there is none.
pub(super) fn tags(errors: usize, warnings: usize) -> AnyView {
    let errors_tag = (errors > 0).then(|| {
        let text = counted(errors, "error");
        view! { <Tag text=text colour=TagColour::Red/>" " }
    });
    let warnings_tag = (warnings > 0).then(|| {
        let text = counted(warnings, "warning");
        view! { <Tag text=text colour=TagColour::Yellow/> }
    });
    let none = (errors + warnings == 0).then(|| view! { <Tag text="no problems" colour=TagColour::Green/> });
    view! { {errors_tag}{warnings_tag}{none} }.into_any()
}

/// The list of problems, errors first.
pub(super) fn section(problems: &[Problem]) -> AnyView {
    let (errors, warnings) = counts(problems);
    let (wrong, told): (Vec<&Problem>, Vec<&Problem>) = problems.iter().partition(|problem| problem.is_error);
    let items: Vec<_> = wrong.into_iter().chain(told).map(item).collect();
    let list = (!items.is_empty()).then(|| view! { <ol class="govuk-list">{items}</ol> });
    let heading = format!(
        "Problems: {}, {}",
        counted(errors, "error"),
        counted(warnings, "warning")
    );
    view! {
        <section id="problems" data-part="problems" aria-labelledby="problems-heading">
            <h2 class="govuk-heading-m" id="problems-heading" data-heading="">{heading}</h2>
            {list}
        </section>
    }
    .into_any()
}

fn item(problem: &Problem) -> AnyView {
    let (word, colour) = if problem.is_error {
        ("Error", TagColour::Red)
    } else {
        ("Warning", TagColour::Yellow)
    };
    let Problem {
        place,
        message,
        mend,
        code,
        line,
        ..
    } = problem.clone();
    let line = line.map(|line| {
        view! {
            <pre class="bench-source" tabindex="0"><span class="bench-source__number">{line.number}" "</span>
            {line.before}<mark>{line.marked}</mark>{line.after}</pre>
        }
    });
    let mend = mend.map(|mend| view! { <p class="govuk-body"><strong>"Mend: "</strong>{mend}</p> });
    view! {
        <li class="bench-problem">
            <p class="govuk-body bench-problem__what"><Tag text=word colour=colour/>" "<strong>{message}</strong></p>
            <p class="govuk-body-s bench-problem__place">{place}" · "{code}</p>
            {line}
            {mend}
        </li>
    }
    .into_any()
}
