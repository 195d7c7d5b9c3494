//! Money comes out whatever was answered.

use crate::check::place::Role;
use crate::check::reach::NoAmount;
use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::definition::ValueKind;
use crate::problem::Problem;

pub(in crate::check) const RULE: Rule = Rule {
    code: "unguarded",
    what: "An amount reads an answer that may not be there when the form is sent.",
    why: "Then there is no amount, and the form cannot be sent. Which answers are there is decided: a page \
           whose condition follows from the one around it is there, and needs no guard.",
    bad: r#"pages:
  - id: bins
    title: How many more bins do you want?
    fields: [{ id: count, type: whole-number, called: how many more bins you want, min: 1, max: 5, optional: true }]
values:
  price: { money: "bins.count * 4500" }
"#,
    good: r#"pages:
  - id: bins
    title: How many more bins do you want?
    fields: [{ id: count, type: whole-number, called: how many more bins you want, min: 1, max: 5, optional: true }]
values:
  price: { money: "has(bins.count) ? bins.count * 4500 : 0" }
"#,
    check: Some(check),
    ..Rule::ERROR
};

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    for place in subject.places.iter().filter(|place| subject.is_right(place)) {
        match place.role {
            Role::Value(value, _) if value.kind == ValueKind::Money => {}
            Role::Payment(_) => {}
            _ => continue,
        }
        let Some(why) = subject.reach().no_amount(place) else {
            continue;
        };
        let expression = place.expression;
        let (part, what, help) = match why {
            NoAmount::Answer(answer) => {
                let name = expression.text_of(answer);
                let what = format!("`{name}` may not have been answered, and then there is no price");
                (answer, what, format!("write `has({name}) ? … : …`"))
            }
            NoAmount::Value(value) => {
                let name = expression.text_of(value);
                let what = format!("`{name}` may not come out, and then there is no price");
                (
                    value,
                    what,
                    format!("guard the answers in `{name}` with `has(…) ? … : …`"),
                )
            }
            NoAmount::Sum => {
                let help = "guard answers that may not be there, like `group.filter(x, has(x.page.field)).map(x, \
                            x.page.field)`, and divide by what is never nought";
                (expression.tree(), "there may be no price".to_owned(), help.to_owned())
            }
        };
        problems.push(RULE.at(expression.span_of(part), what).help(help));
    }
}
