//! The variables that a question needs, for what conditions ask about it.

use crate::cel::any;
use crate::question::Kind;
use crate::variables::{Ask, Cells, MAX_NAMED, PointKey, Variable, pieces};

/// That an answer is as asked, in CEL.
pub(super) fn positive(path: &str, kind: &Kind, ask: &Ask) -> Option<String> {
    let cells = cells(path, kind, std::slice::from_ref(ask));
    if matches!(ask, Ask::Options(options) if options.is_empty()) {
        return None;
    }
    let parts: Vec<String> = cells
        .into_iter()
        .map(|(_, cells)| {
            let variable = Variable {
                path: path.to_owned(),
                cells,
            };
            variable.write(variable.mask(ask), false)
        })
        .collect();
    (!parts.is_empty()).then(|| any(&parts, false))
}

/// The variables that a question needs, for what is asked about it; each with the key that finds it.
pub(super) fn cells(path: &str, kind: &Kind, asks: &[Ask]) -> Vec<(String, Cells)> {
    let mut found = Vec::new();
    match kind {
        Kind::Radios(choices) | Kind::Select(choices) => {
            let mut values: Vec<String> = Vec::new();
            for choice in choices {
                let named = asks
                    .iter()
                    .any(|ask| matches!(ask, Ask::Options(options) if options.contains(&choice.value)));
                if named && values.len() < MAX_NAMED {
                    values.push(choice.value.clone());
                }
            }
            let other = values.len() < choices.len();
            found.push((String::new(), Cells::Options { values, other }));
        }
        Kind::Checkboxes(choices) => {
            for choice in choices {
                if asks
                    .iter()
                    .any(|ask| matches!(ask, Ask::Options(options) if options.contains(&choice.value)))
                {
                    found.push((choice.value.clone(), Cells::Member(choice.value.clone())));
                }
            }
        }
        Kind::YesNo => found.push((String::new(), Cells::YesNo)),
        Kind::Declaration { .. } => found.push((String::new(), Cells::Ticked)),
        Kind::Whole { min, max, .. } => found.push((String::new(), line(asks, true, false, *min, *max))),
        Kind::Money { min, max } => {
            let pence = |pounds: &Option<f64>| pounds.map(|pounds| pounds * 100.0);
            found.push((String::new(), line(asks, true, false, pence(min), pence(max))));
        }
        Kind::Decimal { min, max, .. } => found.push((String::new(), line(asks, false, true, *min, *max))),
        Kind::Date { .. } => {
            let keys: Vec<PointKey> = asks
                .iter()
                .filter_map(|ask| {
                    if let Ask::Date(_, day) = ask {
                        Some(PointKey::Date(day.clone()))
                    } else {
                        None
                    }
                })
                .collect();
            if !keys.is_empty() {
                found.push((
                    String::new(),
                    Cells::Line {
                        pieces: pieces(keys.into_iter().take(MAX_NAMED).collect(), false, false, None, None),
                    },
                ));
            }
        }
        _ => {
            let texts: Vec<String> = asks
                .iter()
                .filter_map(|ask| {
                    if let Ask::Text(text) = ask {
                        Some(text.clone())
                    } else {
                        None
                    }
                })
                .take(MAX_NAMED)
                .collect();
            if !texts.is_empty() {
                found.push((String::new(), Cells::Texts(texts)));
            }
        }
    }
    for ask in asks {
        if let Ask::Opaque(yes, no) = ask {
            let here = |text: &str| text.replace("{}", path);
            found.push((
                yes.clone(),
                Cells::Opaque {
                    yes: here(yes),
                    no: here(no),
                },
            ));
        }
    }
    found
}

pub(super) fn line(asks: &[Ask], whole: bool, point: bool, least: Option<f64>, most: Option<f64>) -> Cells {
    let keys = asks.iter().filter_map(|ask| {
        if let Ask::Number(_, value) = ask {
            Some(PointKey::Number(*value))
        } else {
            None
        }
    });
    Cells::Line {
        pieces: pieces(keys.take(MAX_NAMED).collect(), whole, point, least, most),
    }
}
