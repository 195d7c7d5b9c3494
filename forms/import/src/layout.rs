//! What each page of the original becomes: pages and groups of ours, with their names.

mod fields;

use fields::name_fields;

use crate::loops::{self, Group};
use crate::names::Names;
use crate::order::Step;
use crate::original::{Controller, Original};
use crate::page::{Found, Place, another, first, item_name, title};
use crate::report::Report;

/// A page of ours to be, or the one page of a repeating group.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    pub(crate) id: String,
    pub(crate) title: String,
    /// Its questions, by number.
    pub(crate) questions: Vec<usize>,
    /// The group that it alone makes.
    pub(crate) group: Option<Shape>,
}

/// A repeating group to be.
#[derive(Debug, Clone)]
pub(crate) struct Shape {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) item: String,
    pub(crate) another: String,
    pub(crate) first: Option<String>,
    pub(crate) min: u32,
    pub(crate) max: u32,
}

/// The pieces of every page of the original, and the groups of several pages.
#[derive(Debug)]
pub(crate) struct Layout {
    pub(crate) pieces: Vec<Vec<Piece>>,
    /// By the number of a group's first page.
    pub(crate) groups: Vec<(usize, Shape)>,
}

/// The most items of a group whose original says nothing.
const MOST_ITEMS: u32 = 20;

/// Names everything, in the order in which residents meet it; writes the names into the questions.
pub(crate) fn plan(
    original: &Original,
    found: &mut [Found],
    steps: &[Step],
    names: &mut Names,
    report: &mut Report,
) -> Layout {
    let mut layout = Layout {
        pieces: vec![Vec::new(); original.pages.len()],
        groups: Vec::new(),
    };
    let mut planned = vec![false; original.pages.len()];
    for step in steps {
        match step {
            Step::Page(page) => {
                planned.iter_mut().skip(*page).take(1).for_each(|p| *p = true);
                let pieces = pieces(original, *page, found, names, report);
                if let Some(slot) = layout.pieces.get_mut(*page) {
                    *slot = pieces;
                }
            }
            Step::Group(group) => {
                let shape = shape_of_loop(original, group, names);
                for page in &group.pages {
                    planned.iter_mut().skip(*page).take(1).for_each(|p| *p = true);
                    let piece = inner(original, *page, &shape.id, found, names, report);
                    if let Some(slot) = layout.pieces.get_mut(*page) {
                        slot.push(piece);
                    }
                }
                if let Some(asking) = group.asking {
                    planned.iter_mut().skip(asking).take(1).for_each(|p| *p = true);
                }
                layout.groups.push((group.pages.first().copied().unwrap_or(0), shape));
            }
        }
    }
    for page in (0..original.pages.len())
        .filter(|page| planned.get(*page) == Some(&false))
        .collect::<Vec<_>>()
    {
        let pieces = pieces(original, page, found, names, report);
        if let Some(slot) = layout.pieces.get_mut(page) {
            *slot = pieces;
        }
    }
    layout
}

/// The questions of a page, in order.
fn of_page(found: &[Found], page: usize, place: Option<Place>) -> Vec<usize> {
    let here =
        |found: &&(usize, &Found)| found.1.asked.page == page && place.is_none_or(|place| found.1.place == place);
    found
        .iter()
        .enumerate()
        .collect::<Vec<_>>()
        .iter()
        .filter(here)
        .map(|(index, _)| *index)
        .collect()
}

fn pieces(original: &Original, page: usize, found: &mut [Found], names: &mut Names, report: &mut Report) -> Vec<Piece> {
    let Some(source) = original.pages.get(page) else {
        return Vec::new();
    };
    if matches!(source.controller, Controller::End | Controller::RepeatingSummary) {
        return Vec::new();
    }
    let title = title(original, page, report);
    if source.repeat.is_some() {
        let questions = of_page(found, page, None);
        if questions.is_empty() {
            report.wrong(
                "empty-items",
                &source.at,
                format!("“{title}” repeats, and asks nothing"),
            );
        } else {
            return vec![group_piece(original, page, None, &title, questions, found, names)];
        }
    }
    let mut pieces = Vec::new();
    let main = of_page(found, page, Some(Place::Page));
    let id = names.make(&title, 4, &source.path);
    let items: Vec<usize> = found
        .iter()
        .filter(|found| found.asked.page == page)
        .filter_map(|found| {
            if let Place::Items(component) = found.place {
                Some(component)
            } else {
                None
            }
        })
        .fold(Vec::new(), |mut all, component| {
            if !all.contains(&component) {
                all.push(component);
            }
            all
        });
    name_fields(found, &main, &id, None);
    if !main.is_empty() || items.is_empty() {
        pieces.push(Piece {
            id,
            title: title.clone(),
            questions: main,
            group: None,
        });
    }
    for component in items {
        let questions = of_page(found, page, Some(Place::Items(component)));
        pieces.push(group_piece(
            original,
            page,
            Some(component),
            &title,
            questions,
            found,
            names,
        ));
    }
    pieces
}

/// A page whose questions repeat.
fn group_piece(
    original: &Original,
    page: usize,
    component: Option<usize>,
    title: &str,
    questions: Vec<usize>,
    found: &mut [Found],
    names: &mut Names,
) -> Piece {
    let source = original.pages.get(page);
    let component = source.and_then(|source| match component {
        Some(index) => source.components.get(index),
        None => source
            .components
            .iter()
            .find(|component| component.kind == "MultiInputField"),
    });
    let repeat = source.and_then(|source| source.repeat.as_ref());
    let named = component
        .map(|component| component.title.clone())
        .filter(|title| !title.is_empty());
    let item = item_name(
        repeat
            .and_then(|repeat| repeat.title.as_deref())
            .or(named.as_deref())
            .unwrap_or(title),
    );
    let required = component.is_none_or(|component| component.required);
    let rows = component.and_then(|component| component.number("maxMultiInputFieldRows"));
    let min = repeat
        .and_then(|repeat| repeat.min)
        .map_or(u32::from(required), |min| limit(min, 0, 50));
    let max = repeat
        .and_then(|repeat| repeat.max)
        .or(rows)
        .map_or(MOST_ITEMS.max(min), |max| limit(max, 1, 50))
        .max(min);
    let id = names.make(title, 4, "items");
    let inner = names.make(&item, 3, "entry");
    name_fields(found, &questions, &inner, Some(&id));
    Piece {
        id: inner,
        title: if item == "Entry" {
            title.to_owned()
        } else {
            item.clone()
        },
        questions,
        group: Some(Shape {
            id,
            title: title.to_owned(),
            another: another(&item),
            first: (min == 0).then(|| first(&item)),
            item,
            min,
            max,
        }),
    }
}

fn limit(number: f64, least: u32, most: u32) -> u32 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = number.clamp(0.0, 1_000.0) as u32;
    whole.clamp(least, most)
}

fn shape_of_loop(original: &Original, group: &Group, names: &mut Names) -> Shape {
    let title = loops::title(original, group);
    let item = item_name(&title);
    Shape {
        id: names.make(&title, 4, "items"),
        another: group.another.clone().unwrap_or_else(|| another(&item)),
        title: if title.is_empty() { "Entries".to_owned() } else { title },
        item,
        first: None,
        min: 1,
        max: MOST_ITEMS,
    }
}

/// A page of a group of several.
fn inner(
    original: &Original,
    page: usize,
    group: &str,
    found: &mut [Found],
    names: &mut Names,
    report: &mut Report,
) -> Piece {
    let title = title(original, page, report);
    let path = original.pages.get(page).map_or("", |page| page.path.as_str());
    let id = names.make(&title, 4, path);
    let questions = of_page(found, page, None);
    name_fields(found, &questions, &id, Some(group));
    Piece {
        id,
        title,
        questions,
        group: None,
    }
}
