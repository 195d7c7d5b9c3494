//! What a compiler would refuse, and what a good editor would ask about.
//!
//! Everything that can be found is a [`Rule`] with a name, a reason, and an example of it and of its mend; [`rules`]
//! gives them all. Rules are in [`mod@rules`], a file each. What they have in common:
//!
//! - `place`: every expression of a form, and what can be read where it stands;
//! - `typing`: the type of every part of an expression;
//! - `reach`: which pages which answers lead to, decided by a SAT solver;
//! - `interval`: between which bounds a number lies;
//! - `sentences`: how hard a text is to read.

mod interval;
mod literals;
mod loops;
mod place;
mod reach;
mod rule;
mod rules;
mod scope;
mod sentences;
mod subject;
mod texts;
mod types;
mod typing;
mod witness;

use crate::definition::Form;
use crate::problem::Problem;

pub use rule::{Example, Rule};
pub use rules::{rule, rules};
pub use witness::{Decided, Reached, answers_reaching, witness};

/// Checks a form that could be read; adds every problem.
pub(crate) fn check(form: &Form, problems: &mut Vec<Problem>) {
    let subject = subject::Subject::of(form, problems);
    for check in rules().iter().filter_map(|rule| rule.check) {
        check(&subject, problems);
    }
}

#[cfg(test)]
pub(crate) mod tests {
    #![allow(clippy::expect_used)]
    use crate::definition::Form;
    use crate::problem::{Problem, Severity};

    /// A whole definition of these pages.
    pub(crate) fn definition(pages: &str) -> String {
        format!(
            "form: test\ntitle: Test\nowner: test\ntopic: other\nkeep: {{ submissions: 1 year, drafts: 1 day }}\n\
             confirmation: Done\npages:\n{pages}"
        )
    }

    /// The form of these pages.
    pub(crate) fn form_of(pages: &str) -> Form {
        crate::read::read("test.yaml", &definition(pages)).expect("a form")
    }

    /// Everything that is found in a form of these pages.
    pub(crate) fn found_in(pages: &str) -> Vec<Problem> {
        crate::read::read_all("test.yaml", &definition(pages)).1.problems
    }

    /// The messages of the errors that a form of these pages gets.
    pub(crate) fn problems_of(pages: &str) -> Vec<String> {
        let errors = found_in(pages)
            .into_iter()
            .filter(|problem| problem.severity == Severity::Error);
        errors.map(|problem| problem.message).collect()
    }

    /// The names of the rules that a form of these pages breaks, warnings included.
    pub(crate) fn codes_of(pages: &str) -> Vec<&'static str> {
        found_in(pages).into_iter().map(|problem| problem.code).collect()
    }
}
