//! Going through a form as a scenario says.

use jiff::civil::Date;

use super::{Ending, Scenario, typing, unknown};
use crate::answers::{Answer, Answers};
use crate::definition::{FileKind, Form, PageKind, Prefill};
use crate::fields::World;
use crate::journey::{ANOTHER, Journey, NotFinished, Step};
use crate::mistake::Mistake;
use crate::raw::Raw;
use crate::values::{Pence, UploadedFile};
use crate::yaml::{Kind, Node};

/// What came of a scenario.
#[derive(Debug, Clone)]
pub struct Ran {
    /// The pages that were seen, in order; those of a repeating group once for each item.
    pub pages: Vec<String>,
    /// How it ended.
    pub ends: Ending,
    /// What is to be paid.
    pub paid: Option<Pence>,
    /// The answers at the end.
    pub answers: Answers,
    /// What was typed, page by page as they were seen, to type it again elsewhere.
    pub typed: Vec<Typed>,
    /// The mistakes that the resident is told of, where an answer is not taken.
    pub mistakes: Vec<Mistake>,
    /// What is not as the scenario says, in sentences.
    pub wrong: Vec<String>,
}

/// What was typed on a page.
#[derive(Debug, Clone)]
pub struct Typed {
    /// The page; a repeating group's list stands here once for each time that it was left.
    pub page: String,
    /// The item of a repeating group.
    pub item: Option<u32>,
    /// The inputs.
    pub raw: Raw,
}

/// A world for scenarios: a file is what its name says, and any account number is one.
pub fn world(today: Date) -> World<'static> {
    World {
        today,
        account_number: &|text| Some(text.split_whitespace().collect()),
        address: &|_| None,
        file: &|name| {
            let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
            let kind = match ending.as_str() {
                "jpg" | "jpeg" | "png" | "heic" | "webp" => Some(FileKind::Photo),
                "pdf" => Some(FileKind::Pdf),
                "doc" | "docx" | "odt" => Some(FileKind::Document),
                "xls" | "xlsx" | "ods" | "csv" => Some(FileKind::Spreadsheet),
                _ => None,
            };
            Some(UploadedFile {
                id: name.to_owned(),
                name: name.to_owned(),
                bytes: 100_000,
                kind,
            })
        },
    }
}

/// Goes through the form, and compares with what the scenario says.
pub fn run(form: &Form, scenario: &Scenario, world: World<'_>) -> Ran {
    let world = World {
        today: scenario.today,
        ..world
    };
    let mut ran = go(form, scenario, world);
    ran.wrong = unknown::unknown(form, scenario);
    let ends = match (&scenario.ends, &ran.ends) {
        // Which field is for the scenario to say, or not.
        (Ending::Refused { page, field: None }, Ending::Refused { page: at, .. }) => page == at,
        (wanted, got) => wanted == got,
    };
    if !ends {
        ran.wrong
            .push(format!("it ends {}, and should end {}", ran.ends, scenario.ends));
    }
    if let Some(pages) = scenario.pages.as_ref().filter(|pages| **pages != ran.pages) {
        ran.wrong.push(format!(
            "the pages are {}, and should be {}",
            ran.pages.join(", "),
            pages.join(", ")
        ));
    }
    // A scenario that says nothing of money says that there is nothing to pay.
    let (wanted, got) = (scenario.paid.unwrap_or(Pence::ZERO), ran.paid.unwrap_or(Pence::ZERO));
    if wanted != got && ran.ends == Ending::Sent {
        ran.wrong.push(format!("{got} is to be paid, and should be {wanted}"));
    }
    ran
}

fn go(form: &Form, scenario: &Scenario, world: World<'_>) -> Ran {
    let mut going = Going::default();
    let (ends, paid) = loop {
        let so_far = going.answers.clone();
        let journey = form.journey(&so_far, world.today);
        let not_seen = |step: &&Step<'_>| !going.seen.contains(&(step.page.id.clone(), step.item));
        let Some(step) = journey.steps().iter().find(not_seen).copied() else {
            break finish(&journey, world);
        };
        if let Some(ends) = going.pass(&journey, scenario, step, world) {
            break (ends, None);
        }
    };
    Ran {
        pages: going.seen.into_iter().map(|(page, _)| page).collect(),
        ends,
        paid,
        answers: going.answers,
        typed: going.typed,
        mistakes: going.mistakes,
        wrong: Vec::new(),
    }
}

/// How far a scenario has come.
#[derive(Default)]
struct Going {
    answers: Answers,
    seen: Vec<(String, Option<u32>)>,
    typed: Vec<Typed>,
    mistakes: Vec<Mistake>,
}

impl Going {
    /// Passes a page; the ending, when it is one.
    fn pass(&mut self, journey: &Journey<'_>, scenario: &Scenario, step: Step<'_>, world: World<'_>) -> Option<Ending> {
        if matches!(step.page.kind, PageKind::Repeat(_)) {
            return self.pass_list(journey, scenario, step, world);
        }
        let page = step.page.id.clone();
        self.seen.push((page.clone(), step.item));
        match step.page.kind {
            PageKind::Stop => return Some(Ending::Stopped { page }),
            PageKind::Content | PageKind::Repeat(_) => return None,
            PageKind::Question(_) => {}
        }
        let raw = typed(scenario, step, &self.answers);
        let read = journey.read(step, &raw, world);
        self.type_in(&page, step.item, raw);
        match read {
            Err(mistakes) => {
                let field = mistakes.first().map(|mistake| mistake.field.clone());
                self.mistakes = mistakes;
                Some(Ending::Refused { page, field })
            }
            Ok(given) => {
                match (&step.page.group, step.item) {
                    (Some(group), Some(item)) => self.answers.set_item(group, item, &page, given),
                    _ => self.answers.set(&page, given),
                }
                None
            }
        }
    }

    /// At the list of a group's items: one more, while the scenario has one; then that is all.
    fn pass_list(
        &mut self,
        journey: &Journey<'_>,
        scenario: &Scenario,
        step: Step<'_>,
        world: World<'_>,
    ) -> Option<Ending> {
        let group = step.page.id.clone();
        let there = self.answers.group(&group).map_or(0, <[_]>::len);
        let say = |answer: &str| Raw::new([(ANOTHER.to_owned(), answer.to_owned())]);
        if there < items(scenario, &group).len()
            && let Some(next) = journey.another(&group)
        {
            self.type_in(&group, None, say("yes"));
            return self.pass(journey, scenario, next, world);
        }
        self.seen.push((group.clone(), None));
        self.type_in(&group, None, say("no"));
        if let Err(mistakes) = journey.read_list(step, &say("no")) {
            let field = mistakes.first().map(|mistake| mistake.field.clone());
            self.mistakes = mistakes;
            return Some(Ending::Refused { page: group, field });
        }
        let items = self.answers.group(&group).unwrap_or_default().to_vec();
        self.answers.set_group(&group, items);
        None
    }

    fn type_in(&mut self, page: &str, item: Option<u32>, raw: Raw) {
        self.typed.push(Typed {
            page: page.to_owned(),
            item,
            raw,
        });
    }
}

fn finish(journey: &Journey<'_>, world: World<'_>) -> (Ending, Option<Pence>) {
    match journey.finish(world) {
        Ok(finished) => (Ending::Sent, finished.amount),
        Err(NotFinished::Page { page, .. }) => (Ending::Refused { page, field: None }, None),
        Err(NotFinished::NoPrice) => (
            Ending::Refused {
                page: "payment".to_owned(),
                field: None,
            },
            None,
        ),
    }
}

fn items<'s>(scenario: &'s Scenario, group: &str) -> &'s [Node] {
    match scenario.answers.iter().find(|(page, _)| page == group) {
        Some((_, node)) => match &node.kind {
            Kind::List(items) => items,
            _ => &[],
        },
        None => &[],
    }
}

/// What the scenario types on a page, over what the page starts with.
fn typed(scenario: &Scenario, step: Step<'_>, answers: &Answers) -> Raw {
    let mut raw = Raw::default();
    let page = match (&step.page.group, step.item) {
        (Some(group), Some(number)) => {
            let there = answers.group(group).unwrap_or_default();
            let at = there
                .iter()
                .position(|item| item.number == number)
                .unwrap_or(there.len());
            items(scenario, group)
                .get(at)
                .and_then(|item| entry(item, &step.page.id))
        }
        _ => scenario
            .answers
            .iter()
            .find(|(page, _)| *page == step.page.id)
            .map(|(_, node)| node),
    };
    for field in step.page.fields() {
        match page.and_then(|page| entry(page, &field.id)) {
            Some(node) => typing::into(field, node, &mut raw),
            None => {
                if let Some(Prefill::Link(name)) = &field.prefill
                    && let Some(value) = scenario.link.get(name)
                {
                    field.fill(&Answer::Text(value.clone()), &mut raw);
                }
            }
        }
    }
    raw
}

fn entry<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    match &node.kind {
        Kind::Map(entries) => entries.iter().find(|(k, _)| k.text == key).map(|(_, node)| node),
        _ => None,
    }
}
