//! One answer that a page asks for.

use super::FieldKind;
use crate::answers::{Answer, PageAnswers};
use crate::expression::Expression;
use crate::problem::Span;

/// One answer that a page asks for.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name, unique on its page.
    pub id: String,
    /// What stands beside the input; a page with one field may leave it to the page's title.
    pub label: Option<String>,
    /// Help below the label.
    pub hint: Option<String>,
    /// The thing asked for as it reads in an error: "Enter …", "Select …".
    pub called: Option<String>,
    /// May be left empty.
    pub optional: bool,
    /// Asked only when this holds. It may read earlier answers, or one option of a choice on the same page, below which
    /// it then opens.
    pub when: Option<Expression>,
    /// The option of the same page below which it opens.
    pub below: Option<Below>,
    /// Offers an earlier answer of the same type, so that nothing is typed twice.
    pub same_as: Option<AnswerPath>,
    /// What it starts with, when it is known.
    pub prefill: Option<Prefill>,
    /// What is asked.
    pub kind: FieldKind,
    /// Where it stands in the definition.
    pub span: Span,
}

/// An option of an earlier field of the same page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Below {
    /// The field.
    pub field: String,
    /// Its option; `yes` or `no` for one that asks that.
    pub option: String,
}

impl Below {
    /// Whether the option was chosen.
    pub fn is_chosen(&self, answers: &PageAnswers) -> bool {
        match answers.get(&self.field) {
            Some(Answer::Text(option)) => *option == self.option,
            Some(Answer::Choices(options)) => options.contains(&self.option),
            Some(Answer::YesNo(yes)) => self.option == if *yes { "yes" } else { "no" },
            _ => false,
        }
    }
}

/// An answer's name in expressions: `page.field`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerPath {
    /// The page.
    pub page: String,
    /// The field.
    pub field: String,
    /// Where it stands in the definition.
    pub span: Span,
}

/// Where a field's first filling comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Prefill {
    /// The link that led to the form: `?name=…`.
    Link(String),
    /// The account number of the council tax account that this browser has found.
    CouncilTaxAccountNumber,
    /// The address of that account.
    CouncilTaxAddress,
}

/// One option.
#[derive(Debug, Clone)]
pub struct Choice {
    /// What is stored.
    pub value: String,
    /// What is shown.
    pub label: String,
    /// Help below it.
    pub hint: Option<String>,
    /// Offered only when this holds for earlier answers.
    pub when: Option<Expression>,
    /// Of checkboxes: ticking it means none of the others.
    pub none: bool,
    /// Where it stands in the definition.
    pub span: Span,
}

impl Field {
    /// The options, for the kinds that have some.
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            FieldKind::Radios(options)
            | FieldKind::Checkboxes(options)
            | FieldKind::Select(options)
            | FieldKind::Quantities { options, .. } => options,
            _ => &[],
        }
    }

    /// The options, to be changed.
    pub(crate) fn choices_mut(&mut self) -> Option<&mut Vec<Choice>> {
        match &mut self.kind {
            FieldKind::Radios(options)
            | FieldKind::Checkboxes(options)
            | FieldKind::Select(options)
            | FieldKind::Quantities { options, .. } => Some(options),
            _ => None,
        }
    }

    /// The label of an option, or the value itself when the form no longer has it.
    pub fn choice_label<'a>(&'a self, value: &'a str) -> &'a str {
        self.choices()
            .iter()
            .find(|choice| choice.value == value)
            .map_or(value, |choice| &choice.label)
    }
}
