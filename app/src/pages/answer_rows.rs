//! The answers of a page, as rows with a way to change each: check answers and the list of a group's items show them.

use forms::answers::PageAnswers;
use forms::definition::{Field, FieldKind};
use forms::journey::{Journey, Step};

use super::answer;
use crate::components::{SummaryAction, SummaryRow};
use crate::site::Site;

/// A row for each field of the step that was asked. `given` are its answers, each as it stands. Without `change_href`
/// nothing can be changed.
pub(super) fn rows<'a>(
    site: &Site,
    journey: &Journey<'a>,
    step: Step<'a>,
    given: Option<&PageAnswers>,
    change_href: Option<&dyn Fn(Step<'_>) -> String>,
) -> Vec<SummaryRow> {
    let fields = journey.fields(step);
    let is_asked = |field: &Field| {
        let opened = |below: &forms::definition::Below| given.is_some_and(|given| below.is_chosen(given));
        !matches!(field.kind, FieldKind::Hidden) && field.below.as_ref().is_none_or(opened)
    };
    // One that opens below another's answer leaves that one the page's one question, which is its heading.
    let is_beside = |field: &&Field| !matches!(field.kind, FieldKind::Hidden) && field.below.is_none();
    let single = step.page.fields().iter().filter(is_beside).count() == 1;
    fields
        .iter()
        .filter(|field| is_asked(field))
        .map(|field| {
            let key = match &field.label {
                _ if single && field.below.is_none() => step.page.title.clone(),
                // What is declared stands beside it.
                Some(_) if matches!(field.kind, FieldKind::Declaration) => site.text("declaration-legend"),
                Some(label) => label.clone(),
                None => step.page.title.clone(),
            };
            let value = match given.and_then(|given| given.get(&field.id)) {
                Some(given) => answer::value(site, field, given),
                None => site.text("not-answered").into(),
            };
            let change =
                change_href.map(|href| SummaryAction::new(href(step), site.text("change"), inside_sentence(&key)));
            let row = SummaryRow::new(key, value);
            match change {
                Some(change) => row.action(change),
                None => row,
            }
        })
        .collect()
}

/// A question as it reads after "Change": without its capital, unless that belongs to a name or to letters like UK.
pub(super) fn inside_sentence(question: &str) -> String {
    let mut chars = question.chars();
    match (chars.next(), chars.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(question.chars().skip(1)).collect()
        }
        _ => question.to_owned(),
    }
}
