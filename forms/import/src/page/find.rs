//! The questions of the original, page by page.

use crate::content::is_content;
use crate::original::Original;
use crate::question::{Kind, questions};
use crate::report::Report;
use crate::rules::Asked;

/// Where a question of the original's page goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// The page itself.
    Page,
    /// The items that this component of it collects.
    Items(usize),
}

/// A question before it has a name of ours.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) asked: Asked,
    pub(crate) place: Place,
    /// Opens below options of that question.
    pub(crate) below: Option<(usize, Vec<String>)>,
}

/// All questions of the original, page by page.
pub(crate) fn find(original: &Original, report: &mut Report) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for (number, page) in original.pages.iter().enumerate() {
        for (index, component) in page.components.iter().enumerate() {
            if is_content(&component.kind) || component.kind == "PaymentField" {
                continue;
            }
            let many = component.kind == "MultiInputField" || !component.children.is_empty();
            let parts: Vec<_> = if many {
                component.children.iter().filter(|c| !is_content(&c.kind)).collect()
            } else {
                vec![component]
            };
            if many && parts.is_empty() {
                report.wrong(
                    "empty-items",
                    &component.at,
                    format!("“{}” collects items of which nothing is asked", component.title),
                );
            }
            let place = if many { Place::Items(index) } else { Place::Page };
            for part in parts {
                for question in questions(part, &original.lists, report) {
                    let parent = found.len();
                    let opens = opens(&question, original);
                    found.push(Found {
                        asked: asked(number, page.section.clone(), question),
                        place,
                        below: None,
                    });
                    for (options, components) in opens {
                        for inner in components.iter().filter(|inner| !is_content(&inner.kind)) {
                            for question in questions(inner, &original.lists, report) {
                                let below = Some((parent, options.clone()));
                                found.push(Found {
                                    asked: asked(number, page.section.clone(), question),
                                    place,
                                    below,
                                });
                            }
                        }
                    }
                }
            }
        }
    }
    found
}

pub(super) fn asked(page: usize, section: Option<String>, question: crate::question::Question) -> Asked {
    Asked {
        page,
        section,
        question,
        path: String::new(),
        group: None,
    }
}

/// The questions that open below options: of each option, ours, its components.
pub(super) fn opens(
    question: &crate::question::Question,
    original: &Original,
) -> Vec<(Vec<String>, Vec<crate::original::Component>)> {
    let Some(list) = crate::choices::list_of(&question.component, &original.lists) else {
        return Vec::new();
    };
    let one = matches!(question.kind, Kind::Declaration { .. } | Kind::YesNo);
    list.items
        .iter()
        .filter(|item| !item.components.is_empty())
        .filter_map(|item| {
            let choice = question.choices().iter().find(|choice| choice.original == item.value);
            match choice {
                Some(choice) => Some((vec![choice.value.clone()], item.components.clone())),
                None if one => Some((Vec::new(), item.components.clone())),
                None => None,
            }
        })
        .collect()
}
