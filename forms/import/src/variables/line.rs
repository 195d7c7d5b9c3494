//! Numbers and dates, cut at the points that conditions name.

use super::Order;
use crate::cel::{number, quoted};

/// A point, or what lies between two; as the points read in CEL.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Piece {
    Point(Point),
    Between(Option<Point>, Option<Point>),
}

/// A number or a date.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Point {
    pub(crate) key: PointKey,
    pub(crate) text: String,
}

#[derive(Debug, Clone, PartialEq, PartialOrd)]
pub(crate) enum PointKey {
    Number(f64),
    Date(String),
}

pub(super) fn line(pieces: &[Piece], order: Order, value: &PointKey) -> u64 {
    let holds = |piece: &Piece| match piece {
        Piece::Point(point) => match order {
            Order::Less => point.key < *value,
            Order::AtMost => point.key <= *value,
            Order::Same => point.key == *value,
            Order::AtLeast => point.key >= *value,
            Order::More => point.key > *value,
        },
        Piece::Between(low, high) => match order {
            Order::Less | Order::AtMost => high.as_ref().is_some_and(|high| high.key <= *value),
            Order::Same => false,
            Order::AtLeast | Order::More => low.as_ref().is_some_and(|low| low.key >= *value),
        },
    };
    pieces
        .iter()
        .enumerate()
        .filter(|(_, piece)| holds(piece))
        .map(|(index, _)| 2_u64 << index)
        .sum()
}

/// Stretches of pieces that stand side by side, each with its bounds.
pub(super) fn runs(path: &str, pieces: &[Piece], mask: u64, answered: u64) -> Vec<String> {
    let out = answered & !mask;
    if out.count_ones() == 1
        && mask.count_ones() > 1
        && let Some(Piece::Point(point)) = pieces.get(out.trailing_zeros() as usize - 1)
        && out != 2
        && out << 1 <= answered
    {
        return vec![format!("{path} != {}", point.text)];
    }
    let mut parts = Vec::new();
    let mut index = 0;
    while index < pieces.len() {
        if mask >> (index + 1) & 1 == 0 {
            index += 1;
            continue;
        }
        let first = index;
        while index < pieces.len() && mask >> (index + 1) & 1 == 1 {
            index += 1;
        }
        let last = index - 1;
        let mut bounds = Vec::new();
        match (pieces.get(first), pieces.get(last)) {
            (Some(Piece::Point(low)), Some(Piece::Point(high))) if low == high => {
                bounds.push(format!("{path} == {}", low.text))
            }
            (low, high) => {
                match low.filter(|_| first > 0) {
                    Some(Piece::Point(point)) => bounds.push(format!("{path} >= {}", point.text)),
                    Some(Piece::Between(Some(point), _)) => bounds.push(format!("{path} > {}", point.text)),
                    _ => {}
                }
                match high.filter(|_| last + 1 < pieces.len()) {
                    Some(Piece::Point(point)) => bounds.push(format!("{path} <= {}", point.text)),
                    Some(Piece::Between(_, Some(point))) => bounds.push(format!("{path} < {}", point.text)),
                    _ => {}
                }
            }
        }
        if bounds.is_empty() {
            bounds.push(format!("has({path})"));
        }
        parts.push(bounds.join(" && "));
    }
    parts
}

/// Cuts a line at points. `whole` has nothing between neighbours; `least` and `most` bound it.
pub(crate) fn pieces(
    mut keys: Vec<PointKey>,
    whole: bool,
    point: bool,
    least: Option<f64>,
    most: Option<f64>,
) -> Vec<Piece> {
    keys.sort_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
    keys.dedup();
    let points: Vec<Point> = keys
        .into_iter()
        .map(|key| Point {
            text: match &key {
                PointKey::Number(value) => number(*value, point),
                PointKey::Date(date) => quoted(date),
            },
            key,
        })
        .collect();
    let value = |point: &Point| {
        if let PointKey::Number(value) = point.key {
            Some(value)
        } else {
            None
        }
    };
    let mut pieces = Vec::new();
    let mut low: Option<Point> = None;
    for high in points.iter().cloned().map(Some).chain([None]) {
        let gap = match (low.as_ref().and_then(value), high.as_ref().and_then(value)) {
            (Some(low), Some(high)) => {
                !whole || high.floor() - low.ceil() > 1.0 || low.fract() != 0.0 || high.fract() != 0.0
            }
            (None, Some(high)) => least.is_none_or(|least| least < high),
            (Some(low), None) => most.is_none_or(|most| most > low),
            (None, None) => true,
        };
        if gap {
            pieces.push(Piece::Between(low.clone(), high.clone()));
        }
        if let Some(point) = &high {
            let here = value(point).is_none_or(|at| {
                least.is_none_or(|least| at >= least)
                    && most.is_none_or(|most| at <= most)
                    && !(whole && at.fract() != 0.0)
            });
            if here {
                pieces.push(Piece::Point(point.clone()));
            }
        }
        low = high;
    }
    pieces
}
