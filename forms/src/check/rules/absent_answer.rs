//! What is denied says what it means without an answer.

use cel::IdedExpr;
use cel::common::ast::Expr;

use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::problem::Problem;

pub(in crate::check) const RULE: Rule = Rule {
    code: "absent-answer",
    what: "A condition denies something of an answer that may not be there.",
    why: "`x.y != \"a\"` reads as if it held for everybody who did not answer `a`. It does not hold for those \
           who did not answer at all: CEL gives nothing for what is not there. Say which is meant.",
    bad: r#"pages:
  - id: reason
    title: Why are you moving?
    fields:
      - id: why
        type: radios
        optional: true
        called: why you are moving
        options: { work: For work, other: Another reason }
  - id: more
    when: reason.why != "work"
    title: Tell us more
    fields: [{ id: text, type: long-text, called: why you are moving }]
"#,
    good: r#"pages:
  - id: reason
    title: Why are you moving?
    fields:
      - id: why
        type: radios
        optional: true
        called: why you are moving
        options: { work: For work, other: Another reason }
  - id: more
    when: '!has(reason.why) || reason.why != "work"'
    title: Tell us more
    fields: [{ id: text, type: long-text, called: why you are moving }]
"#,
    check: Some(check),
    ..Rule::ERROR
};

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    for place in subject
        .places
        .iter()
        .filter(|place| place.is_condition() && subject.is_right(place))
    {
        let mut denied = Vec::new();
        collect(place.expression.tree(), &mut denied);
        for part in denied {
            let Some(answer) = subject.reach().missing_in(place, part) else {
                continue;
            };
            let (part_text, name) = (place.expression.text_of(part), place.expression.text_of(answer));
            let what = format!("`{part_text}` does not hold where `{name}` was not answered");
            let help = format!("write `!has({name}) || {part_text}`, or `has({name}) && {part_text}` if that is meant");
            problems.push(RULE.at(place.expression.span_of(part), what).help(help));
        }
    }
}

/// The outermost parts that deny something.
fn collect<'e>(part: &'e IdedExpr, denied: &mut Vec<&'e IdedExpr>) {
    let Expr::Call(call) = &part.expr else { return };
    match call.func_name.as_str() {
        "!_" | "_!=_" => denied.push(part),
        "_&&_" | "_||_" | "_?_:_" => call.args.iter().for_each(|part| collect(part, denied)),
        _ => {}
    }
}
