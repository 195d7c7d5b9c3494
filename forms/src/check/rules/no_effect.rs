//! Every part of a condition changes something.

use cel::IdedExpr;
use cel::common::ast::Expr;

use crate::check::reach::{Instead, Truth};
use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::problem::Problem;

pub(in crate::check) const RULE: Rule = Rule {
    code: "no-effect",
    what: "A part of a condition, or an option in it, changes nothing.",
    why: "Without it, the same pages would be asked for the same answers: the other parts, or the pages \
           before, decide already. It misleads whoever reads it next.",
    bad: r#"pages:
  - id: bin
    title: Which bin was missed?
    fields:
      - id: kind
        type: radios
        called: which bin was missed
        options: { refuse: Refuse, food: Food, garden: Garden }
  - id: meat
    when: bin.kind == "food"
    title: Is there meat in it?
    fields: [{ id: meat, type: yes-no, called: there is meat in it }]
  - id: bones
    when: bin.kind == "food" && meat.meat == true
    title: Are there bones in it?
    fields: [{ id: bones, type: yes-no, called: there are bones in it }]
"#,
    good: r#"pages:
  - id: bin
    title: Which bin was missed?
    fields:
      - id: kind
        type: radios
        called: which bin was missed
        options: { refuse: Refuse, food: Food, garden: Garden }
  - id: meat
    when: bin.kind == "food"
    title: Is there meat in it?
    fields: [{ id: meat, type: yes-no, called: there is meat in it }]
  - id: bones
    when: meat.meat == true
    title: Are there bones in it?
    fields: [{ id: bones, type: yes-no, called: there are bones in it }]
"#,
    check: Some(check),
    ..Rule::WARNING
};

/// Conditions with more parts than this are not taken apart.
const MAX_PARTS: usize = 40;

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let reach = subject.reach();
    for place in subject
        .places
        .iter()
        .filter(|place| place.is_condition() && subject.is_right(place))
    {
        let mut parts = Vec::new();
        collect(place.expression.tree(), &mut parts);
        if !(2..=MAX_PARTS).contains(&parts.len()) {
            continue;
        }
        // What never holds, or always, is told about as that.
        if !reach.is_worked_out(place) || !reach.can_hold(place) || !reach.can_not_hold(place) {
            continue;
        }
        let told = parts.into_iter().find_map(|part| {
            let with = |truth| reach.is_same_with(place, part.tree, Instead::Truth(truth));
            let help = match part.is_option {
                true if with(Truth::FALSE) => "it cannot be chosen by anybody who comes here: remove it",
                true => return None,
                false if with(Truth::TRUE) => "it holds wherever the rest does: remove it",
                false if with(Truth::FALSE) => "it never holds where it would matter: remove it",
                false => return None,
            };
            Some((part.tree, help))
        });
        if let Some((part, help)) = told {
            let what = format!("`{}` changes nothing here", place.expression.text_of(part));
            problems.push(RULE.at(place.expression.span_of(part), what).help(help));
        }
    }
}

struct Part<'e> {
    tree: &'e IdedExpr,
    /// One of the options of a list.
    is_option: bool,
}

/// What a condition is joined of. What `has()` asks guards something else, and is left alone.
fn collect<'e>(part: &'e IdedExpr, parts: &mut Vec<Part<'e>>) {
    let whole = |parts: &mut Vec<Part<'e>>| {
        parts.push(Part {
            tree: part,
            is_option: false,
        });
    };
    match &part.expr {
        Expr::Call(call) => match (call.func_name.as_str(), call.args.as_slice()) {
            ("_&&_" | "_||_" | "!_" | "_?_:_", args) => args.iter().for_each(|part| collect(part, parts)),
            ("@in", [_, list]) => {
                whole(parts);
                if let Expr::List(list) = &list.expr
                    && list.elements.len() > 1
                {
                    parts.extend(list.elements.iter().map(|tree| Part { tree, is_option: true }));
                }
            }
            _ => whole(parts),
        },
        Expr::Select(select) if select.test => {}
        Expr::Literal(_) => {}
        _ => whole(parts),
    }
}
