//! The pages: one file each, named after what is on it.

pub mod answer;
mod answer_rows;
pub mod check_answers;
pub mod confirmation;
pub mod content;
pub mod council_tax;
pub mod errors;
pub mod form_list;
pub mod group_list;
pub mod home;
pub mod information;
#[cfg(test)]
mod made_up_form;
pub mod mailbox;
pub mod not_open;
pub mod payment;
pub mod question;
pub mod remove_item;
pub mod start;
pub mod task_list;

use forms::definition::PageKind;
use forms::journey::Journey;

/// What an item of a repeating group is called, by its place among the others: "Vehicle 2". An item that is about to be
/// added comes after them.
pub fn item_title(journey: &Journey<'_>, group: &str, number: u32) -> Option<String> {
    let PageKind::Repeat(repeat) = &journey.form().page(group)?.kind else {
        return None;
    };
    let items = journey.items(group);
    let place = items
        .iter()
        .position(|(item, ..)| item.number == number)
        .unwrap_or(items.len());
    Some(format!("{} {}", repeat.item, place + 1))
}
