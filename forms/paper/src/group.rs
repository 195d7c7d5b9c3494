//! Repeating groups: a table where one line holds an item, else the questions once for each item.

use forms::definition::{Field, FieldKind, Page, Repeat};

use crate::answer;
use crate::condition::Condition;
use crate::field::hint;
use crate::limits;
use crate::question::{Way, Writer};
use crate::routing::Route;
use crate::sentence::About;
use crate::sheet::{Cell, Node};
use crate::spaces;
use crate::stations::Station;

/// The height of a table's row, in millimetres.
const ROW_MM: f64 = 9.0;

impl Writer<'_> {
    /// The whole group: one question with a table, or a question and then its items one after the other.
    pub(crate) fn group(&self, station: &Station<'_>, repeat: &Repeat, way: &Way<'_>, level: u8) -> Vec<Node> {
        let page = station.page;
        let mut nodes = Vec::from_iter(self.gate(About::Question, way));
        nodes.extend(self.told(page, level + 1));
        let columns = columns(station);
        let room = match columns {
            Some(_) => repeat.max.min(limits::ROWS),
            None => repeat.max.min(limits::BLOCKS.max(repeat.min).min(limits::ROWS)),
        };
        nodes.extend(self.whether(repeat, station));
        let how_many = self.how_many(repeat, room, columns.is_some());
        let number = self.speaker.plan.number(&page.id).unwrap_or_default();
        let question = |nodes| Node::question(number, level, &page.title, nodes);
        if let Some(columns) = columns {
            let table = self.table(repeat, room, &columns);
            nodes.push(Node::keep([how_many, vec![table]].concat()));
            nodes.extend(self.way_on(way.route));
            return vec![question(nodes)];
        }
        nodes.extend(how_many);
        let mut all = vec![question(nodes)];
        for number in 1..=room {
            let filling = [
                ("item", repeat.item.as_str().into()),
                ("number", i64::from(number).into()),
            ];
            all.push(Node::Item {
                level: level + 1,
                text: self.speaker.words.fill("paper-group-item", &filling),
            });
            all.extend(station.inner.iter().map(|page| self.inner(page, level + 2)));
        }
        all.extend(self.way_on(way.route));
        all
    }

    /// One question about one item.
    fn inner(&self, page: &Page, level: u8) -> Node {
        let here = Writer {
            speaker: crate::clause::Speaker {
                here: Some(&page.id),
                ..self.speaker
            },
            ..*self
        };
        let always = Condition::Always(true);
        let when = self.speaker.plan.whens.get(page.id.as_str()).unwrap_or(&always);
        let way = Way {
            when: &always,
            gate: None,
            route: &Route::On,
            stops: &[],
        };
        let mut question = here.question(page, &way, level);
        let only = here.speaker.only_if_nodes(About::Question, when);
        if let (Node::Question { nodes, .. }, false) = (&mut question, only.is_empty()) {
            nodes.insert(
                0,
                Node::Instruction {
                    nodes: only,
                    sticky: true,
                },
            );
        }
        question
    }

    /// Where there may be none: the question whether there is one, and where to go if not.
    fn whether(&self, repeat: &Repeat, station: &Station<'_>) -> Option<Node> {
        let first = repeat.first.as_deref()?;
        let plan = self.speaker.plan;
        let at = plan
            .stations
            .iter()
            .position(|other| other.page.id == station.page.id)?;
        let way = self.speaker.way(crate::routing::after(plan, at), self.end);
        let none = self.speaker.words.fill("paper-group-none", &[("way", way.into())]);
        let nodes = vec![Node::strong(first), Node::words(none)];
        Some(Node::Instruction { nodes, sticky: true })
    }

    fn how_many(&self, repeat: &Repeat, room: u32, table: bool) -> Vec<Node> {
        let words = self.speaker.words;
        let mut nodes = Vec::new();
        if repeat.max > 1 {
            nodes.push(Node::words(words.say(if table {
                "paper-group-table"
            } else {
                "paper-group-blocks"
            })));
        }
        if repeat.max > room {
            let filling = [("room", i64::from(room).into()), ("max", i64::from(repeat.max).into())];
            nodes.push(hint(words.fill("paper-group-more", &filling)));
        }
        nodes
    }

    fn table(&self, repeat: &Repeat, room: u32, columns: &[(&Page, &Field)]) -> Node {
        let words = self.speaker.words;
        let title = |(page, field): &(&Page, &Field)| {
            let label = field.label.as_deref().unwrap_or(&page.title);
            match field.optional {
                true => words.fill("paper-optional", &[("label", label.into())]),
                false => label.to_owned(),
            }
        };
        let mut head = vec![repeat.item.clone()];
        head.extend(columns.iter().map(title));
        let row = |number: u32| {
            let mut cells = vec![Cell {
                nodes: vec![Node::words(number.to_string())],
            }];
            cells.extend(columns.iter().map(|(page, field)| {
                let label = field.label.as_deref().unwrap_or(&page.title);
                let described = self.speaker.described(&format!("{} {number}: {label}", repeat.item));
                Cell {
                    nodes: vec![answer::space(spaces::cell(ROW_MM, &described))],
                }
            }));
            cells
        };
        let mut widths = vec![2];
        widths.extend(
            columns
                .iter()
                .map(|_| 12_u32.div_ceil(u32::try_from(columns.len()).unwrap_or(1))),
        );
        Node::Table {
            head,
            widths,
            rows: (1..=room).map(row).collect(),
        }
    }
}

/// The fields beside each other, where an item fits into one line of a table.
fn columns<'a>(station: &Station<'a>) -> Option<Vec<(&'a Page, &'a Field)>> {
    let plain = |page: &&Page| page.when.is_none() && page.content.is_none() && page.details.is_empty();
    let columns: Vec<(&Page, &Field)> = station
        .inner
        .iter()
        .flat_map(|page| page.fields().iter().map(move |field| (*page, field)))
        .filter(|(_, field)| !matches!(field.kind, FieldKind::Hidden))
        .collect();
    let fits = !columns.is_empty()
        && columns.len() <= limits::COLUMNS
        && station
            .inner
            .iter()
            .all(|page| plain(page) && !page.fields().is_empty())
        && columns.iter().all(|(_, field)| is_short(field));
    fits.then_some(columns)
}

/// Whether an answer fits a cell, and needs no words beside it.
fn is_short(field: &Field) -> bool {
    let short = match &field.kind {
        FieldKind::ShortText { max_length } => *max_length <= 40,
        FieldKind::FullName
        | FieldKind::Phone
        | FieldKind::Postcode
        | FieldKind::Date { .. }
        | FieldKind::Month
        | FieldKind::Time
        | FieldKind::WholeNumber { .. }
        | FieldKind::Decimal { .. }
        | FieldKind::Money { .. }
        | FieldKind::VehicleRegistration => true,
        _ => false,
    };
    short && field.when.is_none() && field.hint.is_none() && field.same_as.is_none()
}
