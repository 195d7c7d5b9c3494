//! What one comparison asks about the answer that it reads.

mod compare;

use compare::{dates, length, length_order, numbers};

use crate::choices::Choice;
use crate::original::{List, Operand, Operator};
use crate::question::{Kind, Question};
use crate::report::Report;
use crate::text::{exact, same};
use crate::variables::{Ask, Order};

/// Why a comparison can never hold.
pub(super) struct Problem {
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) help: Option<String>,
}

fn problem(code: &'static str, message: String) -> Problem {
    Problem {
        code,
        message,
        help: None,
    }
}

/// What the comparison asks; of "is not" and "does not contain", what it denies.
pub(super) fn ask(
    question: &Question,
    operator: Operator,
    value: &Operand,
    lists: &[List],
    at: &str,
    report: &mut Report,
) -> Result<Ask, Problem> {
    let title = question.component.title.as_str();
    if let Some(order) = length_order(operator) {
        return length(question, order, value);
    }
    match &question.kind {
        Kind::Radios(choices) | Kind::Select(choices) => options(title, choices, operator, value, lists),
        Kind::Checkboxes(choices) => {
            if !matches!(operator, Operator::Contains | Operator::DoesNotContain) {
                let message = format!(
                    "asks whether the answers to “{title}” are one text: checkboxes give a list, so it never holds"
                );
                return Err(Problem {
                    code: "operator",
                    message,
                    help: Some("it should ask whether the list contains it".to_owned()),
                });
            }
            options(title, choices, operator, value, lists)
        }
        Kind::YesNo if question.component.kind == "CheckboxesField" => Ok(Ask::Yes(true)),
        Kind::YesNo => match (operator, words(value, lists).as_str()) {
            (Operator::Is | Operator::IsNot, "true") => Ok(Ask::Yes(true)),
            (Operator::Is | Operator::IsNot, "false") => Ok(Ask::Yes(false)),
            (_, other) => Err(no_option(title, other, &["true", "false"])),
        },
        Kind::Declaration { original, .. } => {
            let text = words(value, lists);
            if text == *original || text == "true" {
                Ok(Ask::Yes(true))
            } else {
                Err(no_option(title, &text, &[original]))
            }
        }
        Kind::Whole { .. } | Kind::Decimal { .. } | Kind::Money { .. } => numbers(question, operator, value),
        Kind::Date { .. } => dates(title, operator, value, at, report),
        Kind::ShortText { .. }
        | Kind::LongText { .. }
        | Kind::FullName
        | Kind::Email
        | Kind::Phone
        | Kind::Website
        | Kind::Postcode
        | Kind::NationalInsurance
        | Kind::Vehicle
        | Kind::Hidden { .. } => match (operator, value) {
            (Operator::Is | Operator::IsNot, Operand::Text(text)) if text.len() <= 300 => Ok(Ask::Text(text.clone())),
            _ => Err(problem(
                "operator",
                format!("compares the text “{title}” in a way that never holds"),
            )),
        },
        Kind::Month | Kind::Time | Kind::Address { .. } | Kind::Upload { .. } | Kind::MapPoint => Err(problem(
            "operator",
            format!("compares “{title}”, whose answer cannot be compared like that"),
        )),
    }
}

fn words(value: &Operand, lists: &[List]) -> String {
    match value {
        Operand::Text(text) => text.trim().to_owned(),
        Operand::Item { list, item } => lists
            .iter()
            .find(|l| l.id == *list || l.name == *list)
            .and_then(|list| list.items.iter().find(|i| i.id == *item))
            .map_or_else(|| item.clone(), |item| item.value.clone()),
        Operand::Relative { .. } => String::new(),
    }
}

fn no_option(title: &str, value: &str, options: &[&str]) -> Problem {
    let likely = options
        .iter()
        .find(|option| same(option, value))
        .or_else(|| options.iter().find(|option| close(option, value)));
    Problem {
        code: "no-such-option",
        message: format!(
            "compares “{title}” with `{}`, which is none of its options",
            exact(value)
        ),
        help: likely
            .map(|likely| format!("did they mean `{}`?", exact(likely)))
            .or_else(|| {
                let some: Vec<String> = options
                    .iter()
                    .take(8)
                    .map(|option| format!("`{}`", exact(option)))
                    .collect();
                (!some.is_empty()).then(|| format!("its options are {}", some.join(", ")))
            }),
    }
}

/// Whether most words are the same.
fn close(a: &str, b: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        text.to_lowercase()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|w| w.len() > 2)
            .map(str::to_owned)
            .collect()
    };
    let (a, b) = (words(a), words(b));
    let shared = b.iter().filter(|word| a.contains(word)).count();
    !b.is_empty() && shared * 3 >= a.len().max(b.len()) * 2
}

fn options(
    title: &str,
    choices: &[Choice],
    operator: Operator,
    value: &Operand,
    lists: &[List],
) -> Result<Ask, Problem> {
    let known: Vec<&str> = choices.iter().map(|choice| choice.original.as_str()).collect();
    let ordered = match operator {
        Operator::AtLeast => Some(Order::AtLeast),
        Operator::AtMost => Some(Order::AtMost),
        Operator::LessThan => Some(Order::Less),
        Operator::MoreThan => Some(Order::More),
        _ => None,
    };
    let text = words(value, lists);
    if let Some(order) = ordered {
        let Ok(limit) = text.parse::<f64>() else {
            return Err(no_option(title, &text, &known));
        };
        let chosen: Vec<String> = choices
            .iter()
            .filter(|choice| choice.original.parse::<f64>().is_ok_and(|n| holds(n, order, limit)))
            .map(|choice| choice.value.clone())
            .collect();
        return if chosen.is_empty() {
            Err(no_option(title, &text, &known))
        } else {
            Ok(Ask::Options(chosen))
        };
    }
    let by_item = match value {
        Operand::Item { item, .. } => choices.iter().find(|choice| choice.id == *item),
        _ => None,
    };
    let exact = choices
        .iter()
        .find(|choice| choice.original == text || choice.original.trim() == text);
    match by_item.or(exact) {
        Some(choice) => Ok(Ask::Options(vec![choice.value.clone()])),
        None => Err(no_option(title, &text, &known)),
    }
}

fn holds(n: f64, order: Order, limit: f64) -> bool {
    match order {
        Order::Less => n < limit,
        Order::AtMost => n <= limit,
        #[allow(clippy::float_cmp)]
        Order::Same => n == limit,
        Order::AtLeast => n >= limit,
        Order::More => n > limit,
    }
}
