//! What is decided, held against every answer that there is: small forms whose conditions come by chance are gone through
//! by the engine itself, with every combination of answers.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::Reach;
use crate::answers::{Answers, PageAnswers};
use crate::check::answers_reaching;
use crate::check::tests::form_of;
use crate::definition::{FieldKind, Form, PageKind};
use crate::expression::Expression;
use crate::made_up;
use crate::problem::Span;
use crate::raw::Raw;

const PAGES: &str = "  - { id: a, title: A, fields: [{ id: k, type: radios, called: k, options: { x: X, y: Y, z: Z } }] }
  - id: b
    title: B
    fields:
      - { id: m, type: checkboxes, label: M, called: m, optional: true, options: { x: X, y: Y, none: { label: N, none: true } } }
  - id: c
    title: C
    fields:
      - { id: y, type: yes-no, label: Y, called: y }
      - { id: t, type: radios, label: T, called: t, optional: true, when: c.y == false, options: { x: X, y: Y } }
  - { id: stop, stop: S, content: x }
  - { id: d, title: D, fields: [{ id: y, type: yes-no, called: y }] }
  - { id: e, title: E, content: x }
";

/// The pages whose conditions come by chance, with those that they can read.
const CONDITIONS: [(usize, usize); 5] = [(1, 1), (2, 2), (3, 3), (4, 3), (5, 4)];

fn atom(readable: usize) -> BoxedStrategy<String> {
    let mut atoms = vec!["a.k == 'x'", "a.k != 'y'", "a.k in ['x', 'z']", "has(a.k)", "true"];
    if readable > 1 {
        atoms.extend([
            "'x' in b.m",
            "'none' in b.m",
            "has(b.m)",
            "b.m.exists(o, o == 'y' || o == a.k)",
            "b.m.all(o, o != 'x')",
        ]);
    }
    if readable > 2 {
        atoms.extend([
            "c.y",
            "c.y == false",
            "c.t == 'x'",
            "c.t != 'x'",
            "has(c.t)",
            "c.t == a.k",
        ]);
    }
    if readable > 3 {
        atoms.extend(["d.y", "has(d.y)"]);
    }
    prop::sample::select(atoms).prop_map(str::to_owned).boxed()
}

fn condition(readable: usize) -> BoxedStrategy<String> {
    let joined = atom(readable).prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a} && {b})")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a} || {b})")),
            inner.clone().prop_map(|a| format!("!({a})")),
            (inner.clone(), inner.clone(), inner).prop_map(|(a, b, c)| format!("({a} ? {b} : {c})")),
        ]
    });
    joined.boxed()
}

fn conditions() -> impl Strategy<Value = Vec<String>> {
    CONDITIONS.map(|(_, readable)| condition(readable)).to_vec()
}

fn form_with(conditions: &[String]) -> Form {
    // The stop page would be refused without a condition.
    let mut form = form_of(&PAGES.replace("stop: S,", "stop: S, when: a.k == 'x',"));
    for ((page, _), text) in CONDITIONS.iter().zip(conditions) {
        form.pages[*page].when = Some(
            Expression::compile(
                text,
                Span {
                    start: *page,
                    end: *page,
                },
            )
            .unwrap(),
        );
    }
    form
}

/// Every page that some answers lead to, and whether some lead to the end.
fn every_way(form: &Form) -> (BTreeSet<String>, bool) {
    let mut seen = BTreeSet::new();
    let mut sent = false;
    let mut open = vec![Answers::default()];
    let world = made_up::world(jiff::civil::date(2026, 11, 22));
    while let Some(answers) = open.pop() {
        let journey = form.journey(&answers, world.today);
        let Some(step) = journey.first_unanswered() else {
            seen.extend(journey.steps().iter().map(|step| step.page.id.clone()));
            sent = true;
            continue;
        };
        let come_to = journey
            .steps()
            .iter()
            .take_while(|other| **other != step)
            .chain([&step]);
        seen.extend(come_to.map(|step| step.page.id.clone()));
        if matches!(step.page.kind, PageKind::Stop) {
            continue;
        }
        let mut typed = vec![Raw::default()];
        for field in step.page.fields() {
            let choices: Vec<Vec<&str>> = match &field.kind {
                FieldKind::YesNo => vec![vec!["yes"], vec!["no"]],
                FieldKind::Checkboxes(_) => vec![vec![], vec!["x"], vec!["y"], vec!["x", "y"], vec!["none"]],
                FieldKind::Radios(options) => {
                    let all = options.iter().map(|option| vec![option.value.as_str()]);
                    all.chain(field.optional.then(Vec::new)).collect()
                }
                _ => panic!("not finite"),
            };
            typed = typed
                .iter()
                .flat_map(|raw| {
                    choices.iter().map(|choice| {
                        let mut raw = raw.clone();
                        choice.iter().for_each(|value| raw.push(&field.id, *value));
                        raw
                    })
                })
                .collect();
        }
        let mut given: Vec<PageAnswers> = typed
            .iter()
            .filter_map(|raw| journey.read(step, raw, world).ok())
            .collect();
        given.dedup();
        let page = step.page.id.clone();
        open.extend(given.into_iter().map(|given| {
            let mut answers = answers.clone();
            answers.set(&page, given);
            answers
        }));
    }
    (seen, sent)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_is_decided_is_so(conditions in conditions()) {
        let form = form_with(&conditions);
        let (seen, sent) = every_way(&form);
        let reach = Reach::of(&form, &BTreeSet::new());
        let world = made_up::world(jiff::civil::date(2026, 11, 22));
        for page in &form.pages {
            let is_seen = seen.contains(&page.id);
            prop_assert_eq!(reach.can_be_asked(page), is_seen, "page {} of {:?}", page.id, conditions);
            let reached = answers_reaching(&form, &page.id, "77000001", world);
            prop_assert_eq!(reached.is_some(), is_seen, "answers for page {} of {:?}", page.id, conditions);
        }
        prop_assert_eq!(reach.passes(form.pages.last().unwrap()), sent, "{:?}", conditions);
    }
}
