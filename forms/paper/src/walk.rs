//! Readers who follow the words on the paper come to the same questions as the form itself asks on a screen.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test reads the shipped forms"
)]

use std::collections::BTreeMap;

use forms::answers::{Answer, Answers, Item, PageAnswers};
use forms::definition::{Field, FieldKind, Form, PageKind};
use jiff::civil::{Date, date};

use crate::routing::{Route, Routing, Target, routing};
use crate::stations::Plan;

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides.max(1)
    }
}

fn today() -> Date {
    date(2026, 11, 21)
}

fn answer(field: &Field, dice: &mut Dice) -> Option<Answer> {
    if field.optional && dice.roll(3) == 0 {
        return None;
    }
    let options = field.choices();
    Some(match &field.kind {
        FieldKind::Radios(_) | FieldKind::Select(_) => Answer::Text(options[dice.roll(options.len())].value.clone()),
        FieldKind::YesNo => Answer::YesNo(dice.roll(2) == 0),
        FieldKind::Declaration => Answer::YesNo(true),
        FieldKind::Checkboxes(_) => {
            let ticked = options
                .iter()
                .filter(|_| dice.roll(3) == 0)
                .map(|option| option.value.clone());
            Answer::Choices(ticked.collect())
        }
        FieldKind::Quantities { .. } => {
            let counts = options
                .iter()
                .filter(|_| dice.roll(3) == 0)
                .map(|option| (option.value.clone(), 2));
            Answer::Quantities(counts.collect())
        }
        FieldKind::WholeNumber { .. } => Answer::Number(i64::try_from(dice.roll(6)).unwrap()),
        FieldKind::Date { .. } => Answer::Date(today().saturating_sub(jiff::Span::new().days(dice.roll(400) as i64))),
        FieldKind::ShortText { .. } | FieldKind::LongText { .. } | FieldKind::FullName => {
            Answer::Text("Something".into())
        }
        _ => return None,
    })
}

fn answers(form: &Form, dice: &mut Dice) -> Answers {
    let page_answers = |fields: &[Field], dice: &mut Dice| -> PageAnswers {
        fields
            .iter()
            .filter_map(|field| Some((field.id.clone(), answer(field, dice)?)))
            .collect()
    };
    let mut answers = Answers::default();
    for page in form.pages.iter().filter(|page| page.group.is_none()) {
        match &page.kind {
            PageKind::Question(fields) => answers.set(&page.id, page_answers(fields, dice)),
            PageKind::Repeat(_) => {
                let item = |number, dice: &mut Dice| Item {
                    number,
                    pages: form
                        .group_pages(&page.id)
                        .map(|page| (page.id.clone(), page_answers(page.fields(), dice)))
                        .collect::<BTreeMap<_, _>>(),
                };
                let count = dice.roll(3) as u32 + 1;
                answers.set_group(&page.id, (1..=count).map(|number| item(number, dice)).collect());
            }
            PageKind::Content | PageKind::Stop => {}
        }
    }
    answers
}

/// The stations that somebody comes to who does as the paper says. Whether a condition holds is told by the form.
fn walked(plan: &Plan<'_>, routing: &Routing, answers: &Answers, asked: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    let mut to = Target::Station(0);
    while let Target::Station(at) = to {
        let Some(station) = plan.stations.get(at) else { break };
        let page = station.page;
        if let (Some(others), false) = (routing.gates[at], asked(&page.id)) {
            to = others;
            continue;
        }
        seen.push(page.id.clone());
        if matches!(page.kind, PageKind::Stop) {
            break;
        }
        let behind = &plan.stations[at + 1..];
        let stops = &behind[..routing.stops[at]];
        if let Some(stop) = stops.iter().find(|stop| asked(&stop.page.id)) {
            seen.push(stop.page.id.clone());
            break;
        }
        to = match &routing.routes[at] {
            Route::On => Target::Station(at + 1 + stops.len()),
            Route::GoTo(target) => *target,
            Route::Ways {
                answer,
                ways,
                otherwise,
            } => {
                let ticked = match answers.get(&answer.page, &answer.field) {
                    Some(Answer::Text(option)) => Some(option.clone()),
                    Some(Answer::YesNo(yes)) => Some(yes.to_string()),
                    _ => None,
                };
                let way = ways
                    .iter()
                    .find(|(options, _)| ticked.as_ref().is_some_and(|it| options.contains(it)));
                way.map_or(*otherwise, |(_, target)| *target)
            }
        };
    }
    seen
}

fn compare(form: &Form, times: usize) {
    let plan = Plan::new(form);
    let routing = routing(&plan);
    let mut dice = Dice(7);
    for _ in 0..times {
        let answers = answers(form, &mut dice);
        let journey = form.journey(&answers, today());
        let mut screen: Vec<String> = Vec::new();
        for step in journey.steps() {
            let shown = plan.stations.iter().any(|station| station.page.id == step.page.id);
            if shown && !screen.contains(&step.page.id) {
                screen.push(step.page.id.clone());
            }
        }
        let paper = walked(&plan, &routing, &answers, &|page| {
            screen.iter().any(|seen| seen == page)
        });
        assert_eq!(paper, screen, "{} for {answers:?}", form.id);
    }
}

#[test]
fn in_every_shipped_form() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../definitions");
    let mut forms = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.display().to_string();
        if name.ends_with(".yaml") && !name.ends_with(".scenarios.yaml") {
            let text = std::fs::read_to_string(&path).unwrap();
            let form = forms::read::read(&name, &text).unwrap_or_else(|report| panic!("{report}"));
            compare(&form, 400);
            forms += 1;
        }
    }
    assert!(forms >= 4);
}

#[test]
fn in_forms_that_are_hard_to_lead_through() {
    let choice = |id: &str, more: &str| {
        format!(
            "  - {{ id: {id}, title: {id}, {more} fields: [{{ id: x, type: radios, called: x, options: \
             {{ a: A, b: B, c: C }} }}] }}\n"
        )
    };
    let tells = |id: &str, when: &str| format!("  - {{ id: {id}, title: {id}, when: '{when}', content: x }}\n");
    let stops = |id: &str, when: &str| format!("  - {{ id: {id}, stop: {id}, when: '{when}', content: x }}\n");
    let forms = [
        // Ways that part and meet again, and a condition on both.
        [
            choice("p", ""),
            choice("q", "when: 'p.x == \"a\"',"),
            choice("r", "when: 'p.x != \"a\"',"),
            choice("s", "when: 'q.x == \"b\" || r.x == \"c\"',"),
            choice("t", ""),
        ],
        // A stop that not everybody with that answer comes to, and what follows it.
        [
            choice("p", ""),
            choice("q", ""),
            stops("stop", "q.x == \"a\" && p.x == \"b\""),
            choice("r", "when: 'q.x == \"a\"',"),
            choice("s", "when: 'q.x in [\"b\", \"c\"]',"),
        ],
        // Two stops behind one question, and one far from it.
        [
            choice("p", ""),
            stops("one", "p.x == \"a\""),
            stops("two", "p.x == \"b\""),
            choice("q", ""),
            stops("three", "p.x == \"c\" && q.x == \"a\""),
        ],
        // Something to read for some, in front of something for others.
        [
            choice("p", ""),
            tells("read", "p.x == \"b\""),
            choice("q", "when: '!(p.x == \"b\")',"),
            tells("last", "has(q.x) && q.x == \"c\""),
            choice("r", "when: 'p.x == \"b\" || !has(q.x)',"),
        ],
    ];
    for pages in forms {
        let text = format!(
            "form: hard\ntitle: Hard\nowner: test\ntopic: other\nkeep: {{ submissions: 1 year, drafts: 1 day }}\n\
             confirmation: Done\npages:\n{}",
            pages.concat()
        );
        let form = forms::read::read("hard.yaml", &text).unwrap_or_else(|report| panic!("{report}"));
        compare(&form, 2_000);
    }
}
