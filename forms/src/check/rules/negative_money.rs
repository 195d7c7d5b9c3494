//! Money is never less than nothing.

use crate::check::interval;
use crate::check::place::Role;
use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::definition::ValueKind;
use crate::problem::Problem;

pub(in crate::check) const RULE: Rule = Rule {
    code: "negative-money",
    what: "An amount may be less than nothing.",
    why: "A resident cannot pay a negative amount, and the form could not be sent. It is looked at between \
           which bounds each answer lies: give whole numbers a `min`, or guard the sum, like `x > 0 ? x : 0`.",
    bad: r#"pages:
  - id: bins
    title: How many bins do you want?
    fields: [{ id: count, type: whole-number, called: how many bins you want, min: 1, max: 5 }]
values:
  price: { money: "(bins.count - 2) * 4500" }
"#,
    good: r#"pages:
  - id: bins
    title: How many bins do you want?
    fields: [{ id: count, type: whole-number, called: how many bins you want, min: 1, max: 5 }]
values:
  price: { money: "bins.count > 2 ? (bins.count - 2) * 4500 : 0" }
"#,
    check: Some(check),
    ..Rule::ERROR
};

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    for place in subject.places.iter().filter(|place| subject.is_right(place)) {
        let amount = match place.role {
            Role::Value(value, _) if value.kind == ValueKind::Money => format!("`{}`", value.id),
            // Told about where the value stands.
            Role::Payment(payment) if !is_value(subject, &payment.amount.text) => "the amount".to_owned(),
            _ => continue,
        };
        let bounds = interval::of(place);
        if bounds.min >= 0 {
            continue;
        }
        let least = match i64::try_from(bounds.min) {
            Ok(pence) => format!("{amount} may be {pence} pence"),
            Err(_) => format!("{amount} may be less than nothing"),
        };
        let help = "give the whole numbers in it a `min`, or guard what is taken away, like `x > 0 ? x : 0`";
        problems.push(RULE.at(place.expression.span, least).help(help));
    }
}

fn is_value(subject: &Subject<'_>, text: &str) -> bool {
    subject
        .form
        .values
        .iter()
        .any(|value| value.kind == ValueKind::Money && value.id == text.trim())
}
