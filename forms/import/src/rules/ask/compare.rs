//! Numbers, dates and lengths, and what they are compared with.

use super::{Problem, problem};
use crate::cel::number;
use crate::original::{Operand, Operator};
use crate::question::{Kind, Question};
use crate::report::Report;
use crate::text::exact;
use crate::variables::{Ask, Order};

pub(super) fn order_of(operator: Operator) -> Option<Order> {
    Some(match operator {
        Operator::Is | Operator::IsNot => Order::Same,
        Operator::AtLeast => Order::AtLeast,
        Operator::AtMost => Order::AtMost,
        Operator::LessThan => Order::Less,
        Operator::MoreThan => Order::More,
        _ => return None,
    })
}

pub(super) fn numbers(question: &Question, operator: Operator, value: &Operand) -> Result<Ask, Problem> {
    let title = &question.component.title;
    let number = match value {
        Operand::Text(text) => text.trim().replace([',', '£'], "").parse::<f64>().ok(),
        _ => None,
    };
    let Some(number) = number.filter(|n| n.abs() < 1e12) else {
        return Err(problem(
            "not-a-number",
            format!("compares the number “{title}” with something that is no number"),
        ));
    };
    let Some(order) = order_of(operator) else {
        return Err(problem(
            "operator",
            format!("asks whether the number “{title}” contains something"),
        ));
    };
    // Answers of money are pence.
    let number = if matches!(question.kind, Kind::Money { .. }) {
        (number * 100.0).round()
    } else {
        number
    };
    Ok(Ask::Number(order, number))
}

pub(super) fn dates(
    title: &str,
    operator: Operator,
    value: &Operand,
    at: &str,
    report: &mut Report,
) -> Result<Ask, Problem> {
    let Some(order) = order_of(operator) else {
        return Err(problem(
            "operator",
            format!("compares the date “{title}” in a way that never holds"),
        ));
    };
    match value {
        Operand::Text(text) => {
            let day = text.trim().get(..10).unwrap_or(text.trim());
            if is_day(day) {
                Ok(Ask::Date(order, day.to_owned()))
            } else {
                Err(problem(
                    "not-a-date",
                    format!("compares the date “{title}” with `{}`, which is no date", exact(text)),
                ))
            }
        }
        Operand::Relative { count, unit } => Ok(relative(order, *count, unit, at, report)),
        Operand::Item { .. } => Err(problem(
            "not-a-date",
            format!("compares the date “{title}” with an option"),
        )),
    }
}

pub(super) fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |part: Option<&&str>, length: usize, most: u32| {
        part.is_some_and(|p| p.len() == length && p.parse::<u32>().is_ok_and(|n| (1..=most).contains(&n)))
    };
    parts.len() == 3 && number(parts.first(), 4, 9999) && number(parts.get(1), 2, 12) && number(parts.get(2), 2, 31)
}

/// "is at least 18 years in the past": the further from today, the more.
pub(super) fn relative(order: Order, count: i64, unit: &str, at: &str, report: &mut Report) -> Ask {
    let past = count < 0;
    let far = matches!(order, Order::AtLeast | Order::More);
    if unit.starts_with("year") {
        if matches!(order, Order::More | Order::AtMost | Order::Same) {
            report.changed(
                "relative-date",
                at,
                "a comparison with a number of years counts the birthday itself differently",
            );
        }
        let age = if past { "years({}, today)" } else { "years(today, {})" };
        let (yes, no) = (format!("{age} >= {}", count.abs()), format!("{age} < {}", count.abs()));
        return if far {
            Ask::Opaque(yes, no)
        } else {
            Ask::Opaque(no, yes)
        };
    }
    let days = if unit.starts_with("month") {
        report.changed("relative-date", at, "months are counted as 30 days here");
        count * 30
    } else {
        count
    };
    let (sign, turned) = match (order, past) {
        (Order::AtLeast, true) | (Order::AtMost, false) => ("<=", ">"),
        (Order::AtMost, true) | (Order::AtLeast, false) => (">=", "<"),
        (Order::Less, true) | (Order::More, false) => (">", "<="),
        (Order::More, true) | (Order::Less, false) => ("<", ">="),
        (Order::Same, _) => ("==", "!="),
    };
    let with = |sign: &str| format!("{{}} {sign} add_days(today, {days})");
    Ask::Opaque(with(sign), with(turned))
}

pub(super) fn length_order(operator: Operator) -> Option<(&'static str, &'static str)> {
    Some(match operator {
        Operator::LongerThan => (">", "<="),
        Operator::ShorterThan => ("<", ">="),
        Operator::HasLength => ("==", "!="),
        _ => return None,
    })
}

pub(super) fn length(question: &Question, (sign, turned): (&str, &str), value: &Operand) -> Result<Ask, Problem> {
    let is_text = matches!(
        question.kind,
        Kind::ShortText { .. } | Kind::LongText { .. } | Kind::Email | Kind::FullName | Kind::Phone | Kind::Website
    );
    let limit = match value {
        Operand::Text(text) => text.trim().parse::<u32>().ok(),
        _ => None,
    };
    match limit.filter(|_| is_text) {
        Some(limit) => {
            let limit = number(f64::from(limit), false);
            Ok(Ask::Opaque(
                format!("size({{}}) {sign} {limit}"),
                format!("size({{}}) {turned} {limit}"),
            ))
        }
        None => {
            let what = format!(
                "asks how long “{}” is in a way that never holds",
                question.component.title
            );
            Err(problem("operator", what))
        }
    }
}
