//! What a compiler would refuse: ids given twice, expressions that read what is not there.

mod ids;
mod reads;
mod references;
mod types;

use crate::definition::Form;
use crate::problem::Problem;

/// Checks a form that could be read; adds every problem.
pub(crate) fn check(form: &Form, problems: &mut Vec<Problem>) {
    ids::check(form, problems);
    references::check(form, problems);
}

#[cfg(test)]
pub(crate) mod tests {
    /// The messages that a form of these pages gets.
    pub(crate) fn problems_of(pages: &str) -> Vec<String> {
        let text = format!(
            "form: test\ntitle: Test\nowner: test\ntopic: other\nkeep: {{ submissions: 1 year, drafts: 1 day }}\n\
             confirmation: Done\npages:\n{pages}"
        );
        match crate::read::read("test.yaml", &text) {
            Ok(_) => Vec::new(),
            Err(report) => report.problems.into_iter().map(|problem| problem.message).collect(),
        }
    }
}
