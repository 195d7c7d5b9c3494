//! Answers as they are stored: JSON, by page and field; a repeating group is a list of items, each with its number.

use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value as Json;

use super::{Answer, Answers, Item, PageAnswers};
use crate::definition::{Field, FieldKind, Form, Page, PageKind};
use crate::read::MAX_ITEMS;
use crate::values::Pence;

/// The largest number of an item: more often nobody adds one.
const MAX_NUMBER: u32 = 1_000_000;

/// The key that holds an item's number; no page can have this id.
pub(crate) const ITEM_KEY: &str = "item";

impl Serialize for Answers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.pages.len() + self.groups.len()))?;
        for (page, answers) in &self.pages {
            map.serialize_entry(page, answers)?;
        }
        for (group, items) in &self.groups {
            map.serialize_entry(group, items)?;
        }
        map.end()
    }
}

impl Serialize for Item {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.pages.len() + 1))?;
        map.serialize_entry(ITEM_KEY, &self.number)?;
        for (page, answers) in &self.pages {
            map.serialize_entry(page, answers)?;
        }
        map.end()
    }
}

impl Answers {
    /// Reads stored answers back. What the form does not ask is left out, and so is what has another shape than the
    /// form's field: such a page counts as not answered, and is asked again.
    pub fn from_json(form: &Form, json: &Json) -> Answers {
        let mut answers = Answers::default();
        for page in &form.pages {
            let stored = json.get(&page.id);
            if let PageKind::Repeat(_) = page.kind {
                if let Some(items) = stored.and_then(Json::as_array) {
                    answers.set_group(&page.id, read_items(form, &page.id, items));
                }
            } else if page.group.is_none()
                && let Some(read) = stored.and_then(|stored| read_page(page, stored))
            {
                answers.set(&page.id, read);
            }
        }
        answers
    }
}

/// The items of a group, no more than any group has, and each number once.
fn read_items(form: &Form, group: &str, stored: &[Json]) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for item in stored.iter().take(MAX_ITEMS as usize) {
        if let Some(item) = read_item(form, group, item)
            && !items.iter().any(|known| known.number == item.number)
        {
            items.push(item);
        }
    }
    items
}

fn read_item(form: &Form, group: &str, json: &Json) -> Option<Item> {
    let number = u32::try_from(json.get(ITEM_KEY)?.as_u64()?).ok()?;
    if !(1..=MAX_NUMBER).contains(&number) {
        return None;
    }
    let page = |page: &Page| Some((page.id.clone(), read_page(page, json.get(&page.id)?)?));
    Some(Item {
        number,
        pages: form.group_pages(group).filter_map(page).collect(),
    })
}

fn read_page(page: &Page, json: &Json) -> Option<PageAnswers> {
    json.as_object()?
        .iter()
        .filter_map(|(id, value)| page.field(id).map(|field| (id, field, value)))
        .map(|(id, field, value)| Some((id.clone(), Answer::from_json(field, value)?)))
        .collect()
}

fn whole<T: for<'de> Deserialize<'de>>(json: &Json) -> Option<T> {
    serde_json::from_value(json.clone()).ok()
}

impl Answer {
    fn from_json(field: &Field, json: &Json) -> Option<Answer> {
        if field.same_as.is_some() && json.get("same_as").is_some() {
            return whole(json).map(Answer::SameAs);
        }
        Some(match &field.kind {
            FieldKind::WholeNumber { .. } => Answer::Number(json.as_i64()?),
            FieldKind::Money { .. } => Answer::Money(Pence::from_pence(json.as_i64()?)),
            FieldKind::Decimal { .. } => Answer::Decimal(json.as_str()?.parse().ok()?),
            FieldKind::YesNo | FieldKind::Declaration => Answer::YesNo(json.as_bool()?),
            FieldKind::Date { .. } => Answer::Date(json.as_str()?.parse().ok()?),
            FieldKind::Checkboxes(_) => Answer::Choices(whole(json)?),
            FieldKind::Address { .. } => Answer::Address(whole(json)?),
            FieldKind::BankAccount => Answer::BankAccount(whole(json)?),
            FieldKind::Quantities { .. } => Answer::Quantities(whole(json)?),
            FieldKind::FileUpload(_) => Answer::Files(whole(json)?),
            FieldKind::MapPoint => Answer::MapPoint(whole(json)?),
            _ => Answer::Text(json.as_str()?.to_owned()),
        })
    }
}
