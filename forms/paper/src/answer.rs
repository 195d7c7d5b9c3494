//! The space that fits what is asked: small boxes for a date, lines for a text, boxes to tick for options.

use forms::definition::{Choice, Field, FieldKind, TextLimit};

use crate::clause::Speaker;
use crate::field::hint;
use crate::limits;
use crate::read;
use crate::sentence::About;
use crate::sheet::{Cell, LabelledSpace, Node, Picture, Tick};
use crate::spaces::{self, Role, WIDTH_MM};

/// Characters of handwriting on a line of the whole width.
const LINE_CHARACTERS: u32 = 50;

impl Speaker<'_> {
    /// What a screen reader says of a space.
    pub(crate) fn described(&self, label: &str) -> String {
        self.words.fill("paper-space", &[("label", label.into())])
    }

    /// The space of a field, with what belongs right to it.
    pub(crate) fn space(&self, field: &Field, name: &str) -> Vec<Node> {
        let described = self.described(name);
        let line = |width_mm| vec![space(spaces::line(width_mm, &described))];
        let cells = |groups: &[u32]| vec![space(spaces::cells(groups, &described))];
        match &field.kind {
            FieldKind::ShortText { max_length } => match max_length.div_ceil(LINE_CHARACTERS) {
                0 | 1 => line((f64::from(*max_length) * 5.0).max(40.0)),
                count => vec![space(spaces::lines(count, &described))],
            },
            FieldKind::LongText { limit } => self.long_text(*limit, &described),
            FieldKind::FullName | FieldKind::Email | FieldKind::Website => line(WIDTH_MM),
            FieldKind::Phone => line(90.0),
            FieldKind::CouncilTaxAccountNumber => line(90.0),
            FieldKind::Postcode => cells(&[4, 3]),
            FieldKind::VehicleRegistration => cells(&[7]),
            FieldKind::NationalInsuranceNumber => cells(&[2, 2, 2, 2, 1]),
            FieldKind::Address { .. } => self.address(name),
            FieldKind::BankAccount => self.bank_account(name),
            FieldKind::Date { .. } => vec![self.date(name)],
            FieldKind::Month => vec![self.spaces(name, &[("paper-month", 2), ("paper-year", 4)])],
            FieldKind::Time => {
                let mut nodes = Vec::new();
                if field.hint.is_none() {
                    nodes.push(hint(self.words.say("paper-time-hint")));
                }
                nodes.extend(line(50.0));
                nodes
            }
            FieldKind::WholeNumber { min, max, unit } => match max {
                Some(max) if min.is_some_and(|min| min >= 0) && *max < 10_000_000 => {
                    let picture = spaces::cells(&[digits(*max)], &described);
                    vec![followed(picture, unit.as_deref())]
                }
                _ => vec![followed(spaces::line(60.0, &described), unit.as_deref())],
            },
            FieldKind::Decimal { unit, .. } => vec![followed(spaces::line(60.0, &described), unit.as_deref())],
            FieldKind::Money { .. } => vec![self.spaces(name, &[("paper-pounds", 6), ("paper-pence", 2)])],
            FieldKind::Radios(options) => self.ticks(options, Role::Radio),
            FieldKind::Select(options) if options.len() <= limits::TICKS => self.ticks(options, Role::Radio),
            FieldKind::Select(options) => {
                let labels: Vec<&str> = options.iter().map(|option| option.label.as_str()).collect();
                let filling = [("options", labels.join(", ").into())];
                let mut nodes = vec![hint(self.words.fill("paper-choose-from", &filling))];
                nodes.extend(line(WIDTH_MM));
                nodes
            }
            FieldKind::Checkboxes(options) => self.ticks(options, Role::Checkbox),
            FieldKind::YesNo => {
                let tick = |id: &str| self.tick(Role::Radio, self.words.say(id));
                let ticks = vec![tick("paper-yes"), tick("paper-no")];
                vec![hint(self.words.say("paper-tick-one")), Node::Ticks { ticks }]
            }
            FieldKind::Declaration => vec![Node::Ticks {
                ticks: vec![self.tick(Role::Checkbox, name.to_owned())],
            }],
            FieldKind::Quantities { options, max_total } => self.quantities(options, *max_total),
            FieldKind::FileUpload(limits) => {
                let most = [("count", i64::from(limits.max_files).into())];
                let sent = self.tick(Role::Checkbox, self.words.say("paper-upload-sent"));
                vec![
                    Node::words(self.words.say("paper-upload")),
                    Node::words(self.words.fill("paper-upload-most", &most)),
                    Node::Ticks { ticks: vec![sent] },
                ]
            }
            FieldKind::MapPoint => vec![
                hint(self.words.say("paper-map-describe")),
                space(spaces::lines(3, &described)),
                hint(self.words.say("paper-map-sketch")),
                space(spaces::sketch(70.0, &self.words.say("paper-space-sketch"))),
            ],
            FieldKind::Hidden => Vec::new(),
        }
    }

    fn long_text(&self, limit: TextLimit, described: &str) -> Vec<Node> {
        let (characters, words) = match limit {
            TextLimit::Characters(count) => (count, None),
            TextLimit::Words(count) => (count.saturating_mul(6), Some(count)),
        };
        let wanted = characters.div_ceil(LINE_CHARACTERS);
        let mut nodes = Vec::new();
        if let Some(count) = words {
            nodes.push(hint(
                self.words.fill("paper-words", &[("count", i64::from(count).into())]),
            ));
        }
        nodes.push(space(spaces::lines(wanted.clamp(3, limits::LINES), described)));
        if wanted > limits::LINES {
            nodes.push(hint(self.words.say("paper-lines-more")));
        }
        nodes
    }

    /// Spaces of small boxes beside each other, each with its name.
    fn spaces(&self, name: &str, parts: &[(&str, u32)]) -> Node {
        let part = |(id, count): &(&str, u32)| {
            let label = self.words.say(id);
            let described = self.described(&format!("{name}: {label}"));
            LabelledSpace {
                picture: spaces::cells(&[*count], &described),
                label,
                after: String::new(),
            }
        };
        Node::Spaces {
            spaces: parts.iter().map(part).collect(),
        }
    }

    /// Day, month and year.
    pub(crate) fn date(&self, name: &str) -> Node {
        self.spaces(name, &[("paper-day", 2), ("paper-month", 2), ("paper-year", 4)])
    }

    fn address(&self, name: &str) -> Vec<Node> {
        let part = |id: &str, draw: &dyn Fn(&str) -> Picture| {
            let label = self.words.say(id);
            let picture = draw(&self.described(&format!("{name}: {label}")));
            [Node::Label { text: label }, space(picture)]
        };
        let whole = |described: &str| spaces::line(WIDTH_MM, described);
        let town = |described: &str| spaces::line(110.0, described);
        let postcode = |described: &str| spaces::cells(&[4, 3], described);
        [
            part("paper-address-line-1", &whole),
            part("paper-address-line-2", &whole),
            part("paper-address-town", &town),
            part("paper-address-postcode", &postcode),
        ]
        .concat()
    }

    fn bank_account(&self, name: &str) -> Vec<Node> {
        let part = |id: &str, draw: &dyn Fn(&str) -> Picture| {
            let label = self.words.say(id);
            let picture = draw(&self.described(&format!("{name}: {label}")));
            [Node::Label { text: label }, space(picture)]
        };
        [
            part("paper-bank-name", &|described| spaces::line(WIDTH_MM, described)),
            part("paper-bank-sort-code", &|described| {
                spaces::cells(&[2, 2, 2], described)
            }),
            part("paper-bank-account-number", &|described| spaces::cells(&[8], described)),
            part("paper-bank-roll-number", &|described| spaces::line(110.0, described)),
        ]
        .concat()
    }

    fn tick(&self, role: Role, label: String) -> Tick {
        let described = self.words.fill("paper-space-tick", &[("label", label.as_str().into())]);
        Tick {
            picture: spaces::tick(role, &described),
            label,
            hint: None,
            only: None,
            before: None,
        }
    }

    fn ticks(&self, options: &[Choice], role: Role) -> Vec<Node> {
        let how = if role == Role::Radio {
            "paper-tick-one"
        } else {
            "paper-tick-all"
        };
        let ticks = options.iter().map(|option| {
            let only = option.when.as_ref().and_then(|when| {
                let condition = read::condition(self.plan.form, when);
                let (sentence, items) = self.only_if(About::Option, &condition);
                sentence.map(|sentence| format!("{sentence} {}", items.join("; ")).trim_end().to_owned())
            });
            Tick {
                hint: option.hint.clone(),
                only,
                before: (option.none && options.len() > 1).then(|| self.words.say("paper-or")),
                ..self.tick(role, option.label.clone())
            }
        });
        vec![hint(self.words.say(how)), Node::Ticks { ticks: ticks.collect() }]
    }

    fn quantities(&self, options: &[Choice], max_total: u32) -> Vec<Node> {
        let most = [("count", i64::from(max_total).into())];
        let row = |option: &Choice| {
            let mut what = vec![Node::words(&option.label)];
            what.extend(option.hint.clone().map(hint));
            let picture = spaces::cell(9.0, &self.described(&option.label));
            vec![
                Cell { nodes: what },
                Cell {
                    nodes: vec![space(picture)],
                },
            ]
        };
        vec![
            Node::words(self.words.fill("paper-quantities-most", &most)),
            Node::Table {
                head: vec![
                    self.words.say("paper-quantities-what"),
                    self.words.say("paper-quantities-count"),
                ],
                widths: vec![4, 1],
                rows: options.iter().map(row).collect(),
            },
        ]
    }
}

/// A space.
pub(crate) fn space(picture: Picture) -> Node {
    Node::Space { picture }
}

fn followed(picture: Picture, unit: Option<&str>) -> Node {
    Node::Spaces {
        spaces: vec![LabelledSpace {
            label: String::new(),
            picture,
            after: unit.unwrap_or_default().to_owned(),
        }],
    }
}

fn digits(number: i64) -> u32 {
    number.checked_ilog10().map_or(1, |log| log + 1)
}
