//! Goes through an original with its runner and through its import with ours, with the same answers, side by side.

use std::collections::BTreeSet;

use forms::answers::Answers;
use forms::definition::{Field, FieldKind, Form, PageKind};
use forms::made_up::{typed, world};
use forms::raw::Raw;
use serde_json::Value;

use super::runner::{Kept, State, list, next, text};

/// Walks once; says where the two part.
pub(crate) fn walk(original: &Value, form: &Form, mut pick: impl FnMut() -> u64) -> Result<(), String> {
    let today = "2026-11-21".parse().map_err(|error| format!("{error}"))?;
    let pages = list(original, "pages");
    let start = pages
        .iter()
        .position(|page| text(page, "path") == text(original, "startPage"));
    let mut at = if text(original, "engine") == "V2" {
        Some(0)
    } else {
        start
    };
    let (mut state, mut answers) = (State::new(), Answers::default());
    let mut step = 0;
    let mut first = true;
    while let Some(index) = at {
        let Some(page) = pages.get(index) else { break };
        let questions: Vec<&Value> = list(page, "components")
            .iter()
            .filter(|c| !is_content(text(c, "type")))
            .collect();
        let is_end = ["ummary", "onfirm"]
            .iter()
            .any(|end| text(page, "controller").contains(end));
        if is_end {
            break;
        }
        let skipped = (first && questions.is_empty() && !form.start.is_empty()) || list(page, "components").is_empty();
        first = false;
        if !skipped {
            let journey = form.journey(&answers, today);
            let Some(ours) = journey.steps().get(step).copied() else {
                return Err(format!("the original goes on to {}, ours ends", text(page, "path")));
            };
            let title = text(page, "title").split_whitespace().collect::<Vec<_>>().join(" ");
            if ours.page.title != title && !title.is_empty() && ours.page.group.is_none() {
                return Err(format!(
                    "the original goes on to “{title}”, ours to “{}”",
                    ours.page.title
                ));
            }
            match &ours.page.kind {
                PageKind::Stop if list(page, "next").is_empty() => return Ok(()),
                PageKind::Content if questions.is_empty() => step += 1,
                PageKind::Question(_) if ours.page.group.is_none() => {
                    let mut read = Err(Vec::new());
                    for _ in 0..80 {
                        let raw = answer(original, &questions, &journey.fields(ours), &mut state, &mut pick);
                        read = journey.read(ours, &raw, world(today));
                        if read.is_ok() {
                            break;
                        }
                    }
                    match read {
                        Ok(read) => answers.set(&ours.page.id.clone(), read),
                        // A pattern that made-up text does not fit: the rest cannot be walked.
                        Err(_) if !ours.page.must.is_empty() => return Ok(()),
                        Err(mistakes) => return Err(format!("{}: {mistakes:?}", ours.page.id)),
                    }
                    step += 1;
                }
                PageKind::Question(_) => {
                    let mut raw = Raw::default();
                    journey
                        .fields(ours)
                        .iter()
                        .for_each(|field| typed(field, pick(), today, "1", &mut raw));
                    let read = journey
                        .read(ours, &raw, world(today))
                        .map_err(|mistakes| format!("{}: {mistakes:?}", ours.page.id))?;
                    let group = ours.page.group.clone().unwrap_or_default();
                    answers.set_item(&group, 1, &ours.page.id.clone(), read);
                    step += 2;
                }
                kind => return Err(format!("{}: {kind:?} does not fit", ours.page.id)),
            }
        }
        at = next(original, index, &state);
    }
    let journey = form.journey(&answers, today);
    match journey.steps().get(step) {
        None => Ok(()),
        Some(more) => Err(format!("the original ends, ours goes on to {}", more.page.id)),
    }
}

fn is_content(kind: &str) -> bool {
    ["Para", "Html", "Details", "InsetText"].contains(&kind)
}

/// Answers a page in both: the components and the fields stand in the same order.
fn answer(
    original: &Value,
    questions: &[&Value],
    fields: &[std::borrow::Cow<'_, Field>],
    state: &mut State,
    pick: &mut impl FnMut() -> u64,
) -> Raw {
    let mut raw = Raw::default();
    let today = "2026-11-21".parse().unwrap_or_default();
    for (question, field) in questions.iter().zip(fields) {
        let items = list(original, "lists")
            .iter()
            .find(|l| text(l, "name") == text(question, "list"))
            .map_or(&[][..], |l| list(l, "items"));
        let value = |item: &Value| {
            item["value"]
                .as_str()
                .map_or_else(|| item["value"].to_string(), str::to_owned)
        };
        let name = text(question, "name").to_owned();
        let option = |option: &str| {
            let label = field.choice_label(option);
            items
                .iter()
                .find(|item| forms_label(item) == label)
                .map(value)
                .unwrap_or_default()
        };
        let pick = pick();
        match &field.kind {
            FieldKind::YesNo if text(question, "type") == "YesNoField" => {
                raw.push(&field.id, if pick % 2 == 0 { "yes" } else { "no" });
                state.insert(name, Kept::Truth(pick % 2 == 0));
            }
            FieldKind::Radios(options) | FieldKind::Select(options) => {
                let chosen = &options[pick as usize % options.len()].value;
                raw.push(&field.id, chosen);
                state.insert(name, Kept::Text(option(chosen)));
            }
            FieldKind::Checkboxes(options) => {
                let lone = options.iter().find(|o| o.none).filter(|_| pick % 7 == 0);
                let mut chosen: BTreeSet<&str> = options
                    .iter()
                    .enumerate()
                    .filter(|(n, o)| !o.none && pick >> n & 1 == 1)
                    .map(|(_, o)| o.value.as_str())
                    .collect();
                if let Some(lone) = lone {
                    chosen = BTreeSet::from([lone.value.as_str()]);
                }
                if chosen.is_empty() {
                    chosen.extend(options.iter().filter(|o| !o.none).take(1).map(|o| o.value.as_str()));
                }
                chosen.iter().for_each(|value| raw.push(&field.id, *value));
                state.insert(name, Kept::List(chosen.iter().map(|value| option(value)).collect()));
            }
            FieldKind::Declaration => {
                raw.push(&field.id, "yes");
                state.insert(name, Kept::List(items.iter().map(value).collect()));
            }
            FieldKind::WholeNumber { .. } | FieldKind::Money { .. } | FieldKind::Decimal { .. } => {
                let limits = [0, 1, 2, 3, 4, 99, 100, 125, 126, 119_999, 120_000, 120_001, 200_000];
                if pick % 3 == 0 {
                    typed(field, pick, today, "1", &mut raw);
                } else {
                    raw.push(&field.id, limits[pick as usize % limits.len()].to_string());
                }
                let number = raw.text(&field.id).replace([',', '£'], "").parse().unwrap_or_default();
                state.insert(name, Kept::Number(number));
            }
            _ => typed(field, pick, today, "1", &mut raw),
        }
    }
    raw
}

/// The text of an item, as a label is written.
fn forms_label(item: &Value) -> String {
    text(item, "text")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace("&amp;", "&")
}
