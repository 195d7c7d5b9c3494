//! Money is no more than a card can pay, and no number is more than can be held.

use crate::check::interval;
use crate::check::place::Role;
use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::definition::ValueKind;
use crate::problem::Problem;

pub(in crate::check) const RULE: Rule = Rule {
    code: "too-much-money",
    what: "An amount is more than can be paid, or a number more than can be worked out, whatever is answered.",
    why: "A card pays 99,999,999 pence at most, and numbers end at 9,223,372,036,854,775,807: nobody could send the \
           form. Amounts are in pence, so 45 pounds are `4500`.",
    bad: r#"payment: { amount: "4500 * 1000000", fund: GARDEN, description: A garden bin }
"#,
    good: r#"payment: { amount: "4500", fund: GARDEN, description: A garden bin }
"#,
    check: Some(check),
    ..Rule::ERROR
};

/// The most that a card payment takes, in pence.
const MOST_PENCE: i128 = 99_999_999;

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    for place in subject.places.iter().filter(|place| subject.is_right(place)) {
        let is_paid = match place.role {
            Role::Value(value, _) if matches!(value.kind, ValueKind::Money | ValueKind::Number) => false,
            Role::Payment(_) => true,
            _ => continue,
        };
        let bounds = interval::of(place);
        let (least, most) = (i128::from(i64::MIN), i128::from(i64::MAX));
        if bounds.min > most || bounds.max < least {
            let help = "numbers end at 9,223,372,036,854,775,807: write a smaller one";
            let what = "this can never be worked out: the number is too large";
            problems.push(RULE.at(place.expression.span, what).help(help));
        } else if is_paid && bounds.min > MOST_PENCE {
            let what = format!(
                "the amount is {} pence or more, and a card pays {MOST_PENCE} at most",
                bounds.min
            );
            let help = "amounts are in pence: 45 pounds are `4500`";
            problems.push(RULE.at(place.expression.span, what).help(help));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::tests::{definition, found_in};
    use crate::read::read_all;

    const PAGES: &str = "- { id: p, title: P, fields: [{ id: n, type: whole-number, called: n, min: 1, max: 900 }] }\n";

    fn codes(rest: &str) -> Vec<&'static str> {
        let text = definition(&format!("{PAGES}{rest}\n"));
        let problems = read_all("a.yaml", &text).1.problems;
        problems.iter().map(|problem| problem.code).collect()
    }

    #[test]
    fn what_no_card_can_pay_is_told() {
        assert_eq!(found_in(PAGES), []);
        let payment = |amount: &str| codes(&format!("payment: {{ amount: \"{amount}\", fund: A, description: D }}"));
        for right in ["4500", "99999999", "p.n * 99999999", "p.n > 3 ? 99999999 : 5"] {
            assert_eq!(payment(right), [""; 0], "{right}");
        }
        for wrong in [
            "9223372036854775807 * 2",
            "100000000",
            "p.n * 100000000",
            "p.n > 3 ? 200000000 : 100000000",
        ] {
            assert_eq!(payment(wrong), ["too-much-money"], "{wrong}");
        }
    }

    #[test]
    fn what_can_never_be_worked_out_is_told() {
        let value = |kind: &str, value: &str| codes(&format!("values: {{ v: {{ {kind}: \"{value}\" }} }}"));
        assert_eq!(value("money", "p.n * 100000000000"), [""; 0]);
        assert_eq!(value("money", "9223372036854775807 * 2"), ["too-much-money"]);
        assert_eq!(value("number", "p.n - 9223372036854775807 - 902"), ["too-much-money"]);
        assert_eq!(value("number", "p.n - 9223372036854775807"), [""; 0]);
    }
}
