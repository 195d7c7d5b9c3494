//! What an answer can be, as far as routing can tell apart: a few cells.

mod line;

pub(crate) use line::{Piece, PointKey, pieces};
use line::{line, runs};

use crate::cel::{any, quoted};

/// How a comparison compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    Less,
    AtMost,
    Same,
    AtLeast,
    More,
}

/// What a condition asks about one answer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Ask {
    /// Is one of these options; for checkboxes, has this one.
    Options(Vec<String>),
    Yes(bool),
    Number(Order, f64),
    Date(Order, String),
    Text(String),
    /// An expression and its opposite, in which `{}` stands for the answer.
    Opaque(String, String),
}

/// The cells of one variable; cell 0 is always "not answered".
#[derive(Debug, Clone)]
pub(crate) enum Cells {
    /// Cell 1 and on; `other` is one more for all other options.
    Options { values: Vec<String>, other: bool },
    /// Texts, and one more for all others.
    Texts(Vec<String>),
    /// 1: has that option; 2: has not.
    Member(String),
    /// 1: yes; 2: no.
    YesNo,
    /// 1: ticked.
    Ticked,
    /// Numbers or dates, cut at points: before the first, the first, between the first and the second…
    Line { pieces: Vec<Piece> },
    /// 1: holds; 2: does not.
    Opaque { yes: String, no: String },
}

/// One answer.
#[derive(Debug, Clone)]
pub(crate) struct Variable {
    /// `page.field`
    pub(crate) path: String,
    pub(crate) cells: Cells,
}

/// The most options or points of one answer that conditions may name.
pub(crate) const MAX_NAMED: usize = 25;

impl Variable {
    /// How many cells there are, with "not answered".
    pub(crate) fn count(&self) -> u8 {
        let answered = match &self.cells {
            Cells::Options { values, other } => values.len() + usize::from(*other),
            Cells::Texts(values) => values.len() + 1,
            Cells::Member(_) | Cells::YesNo | Cells::Opaque { .. } => 2,
            Cells::Ticked => 1,
            Cells::Line { pieces } => pieces.len(),
        };
        u8::try_from(answered + 1).unwrap_or(u8::MAX).min(63)
    }

    /// The cells in which it is answered.
    pub(crate) fn answered(&self) -> u64 {
        ((1 << self.count()) - 1) & !1
    }

    /// The cells in which that holds.
    pub(crate) fn mask(&self, ask: &Ask) -> u64 {
        match (&self.cells, ask) {
            (Cells::Options { values, .. }, Ask::Options(wanted)) => positions(values, |value| wanted.contains(value)),
            (Cells::Texts(values), Ask::Text(wanted)) => positions(values, |value| value == wanted),
            (Cells::Member(_) | Cells::Ticked | Cells::Opaque { .. }, _) => 0b10,
            (Cells::YesNo, Ask::Yes(yes)) => {
                if *yes {
                    0b10
                } else {
                    0b100
                }
            }
            (Cells::Line { pieces }, Ask::Number(order, value)) => line(pieces, *order, &PointKey::Number(*value)),
            (Cells::Line { pieces }, Ask::Date(order, value)) => line(pieces, *order, &PointKey::Date(value.clone())),
            _ => 0,
        }
    }

    /// How hard it is to read that it is in one of those cells.
    pub(crate) fn cost(&self, mask: u64) -> usize {
        let text = self.write(mask, true);
        let turned = usize::from(text.contains("!has")) * 40
            + usize::from(text.starts_with('!')) * 15
            + usize::from(text.contains("!=")) * 5;
        text.len() + turned + text.matches("||").count() * 20
    }

    /// That it is in one of those cells, in CEL.
    pub(crate) fn write(&self, mask: u64, in_product: bool) -> String {
        let answered = self.answered();
        let mut parts = Vec::new();
        if mask & 1 == 1 {
            parts.push(format!("!has({})", self.path));
        }
        match mask & answered {
            0 => {}
            all if all == answered => parts.push(format!("has({})", self.path)),
            some => parts.extend(self.write_answered(some, answered)),
        }
        match parts.as_slice() {
            [] => "false".to_owned(),
            [_, other] if mask & 1 == 1 && *other == format!("has({})", self.path) => "true".to_owned(),
            parts => any(parts, in_product),
        }
    }

    fn write_answered(&self, mask: u64, answered: u64) -> Vec<String> {
        let path = &self.path;
        match &self.cells {
            Cells::Options { values, .. } | Cells::Texts(values) => vec![among(path, values, mask, answered)],
            Cells::Member(option) => {
                let has = format!("{} in {path}", quoted(option));
                vec![if mask == 0b10 { has } else { format!("!({has})") }]
            }
            Cells::YesNo => vec![format!("{path} == {}", mask == 0b10)],
            Cells::Ticked => vec![format!("{path} == true")],
            Cells::Opaque { yes, no } => vec![if mask == 0b10 { yes.clone() } else { no.clone() }],
            Cells::Line { pieces } => runs(path, pieces, mask, answered),
        }
    }
}

fn positions(values: &[String], wanted: impl Fn(&String) -> bool) -> u64 {
    values
        .iter()
        .enumerate()
        .filter(|(_, value)| wanted(value))
        .map(|(index, _)| 2_u64 << index)
        .sum()
}

/// One of some texts, or none of the others, whichever is shorter.
fn among(path: &str, values: &[String], mask: u64, answered: u64) -> String {
    let list = |mask: u64| -> Vec<String> {
        values
            .iter()
            .enumerate()
            .filter(|(index, _)| mask >> (index + 1) & 1 == 1)
            .map(|(_, value)| quoted(value))
            .collect()
    };
    let named = values.len();
    let (inside, outside) = (list(mask), list(answered & !mask));
    let has_other = mask >> (named + 1) & 1 == 1;
    if has_other || (outside.len() == 1 && inside.len() > 1 && answered >> (named + 1) == 0) {
        return match outside.as_slice() {
            [one] => format!("{path} != {one}"),
            many => format!("!({path} in [{}])", many.join(", ")),
        };
    }
    match inside.as_slice() {
        [one] => format!("{path} == {one}"),
        many => format!("{path} in [{}]", many.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        let keys = vec![PointKey::Number(126.0), PointKey::Number(125.0)];
        let v = Variable {
            path: "a.b".to_owned(),
            cells: Cells::Line {
                pieces: pieces(keys, true, false, Some(0.0), None),
            },
        };
        assert_eq!(v.count(), 5);
        let (more, less) = (
            v.mask(&Ask::Number(Order::AtLeast, 126.0)),
            v.mask(&Ask::Number(Order::AtMost, 125.0)),
        );
        assert_eq!(more | less, v.answered());
        assert_eq!(
            (v.write(more, true).as_str(), v.write(less, true).as_str()),
            ("a.b >= 126", "a.b <= 125")
        );
        assert_eq!(v.write(more | 1, true), "(!has(a.b) || a.b >= 126)");
    }

    #[test]
    fn options() {
        let v = Variable {
            path: "a.b".to_owned(),
            cells: Cells::Options {
                values: vec!["x".to_owned(), "y".to_owned()],
                other: true,
            },
        };
        assert_eq!(v.write(0b0010, false), "a.b == \"x\"");
        assert_eq!(v.write(0b0110, false), "a.b in [\"x\", \"y\"]");
        assert_eq!(v.write(0b1100, false), "a.b != \"x\"");
        assert_eq!(v.write(0b1000, false), "!(a.b in [\"x\", \"y\"])");
        assert_eq!(v.write(0b1110, false), "has(a.b)");
        assert_eq!(v.write(0b0001, false), "!has(a.b)");
    }
}
