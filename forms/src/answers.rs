//! What a resident has answered so far.

mod stored;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use crate::values::{Address, BankAccount, Decimal, MapPoint, Pence, UploadedFile};

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Answer {
    /// Text, or a value of a kind that is kept as text (an e-mail address, a phone number, the option of radios).
    Text(String),
    /// A whole number.
    Number(i64),
    /// A number with a point.
    Decimal(Decimal),
    /// Pence.
    Money(Pence),
    /// Yes or no.
    YesNo(bool),
    /// A day.
    Date(Date),
    /// The options that were ticked, in the form's order.
    Choices(Vec<String>),
    /// An address.
    Address(Address),
    /// A bank or building society account.
    BankAccount(BankAccount),
    /// How many of each option; options with none are left out.
    Quantities(BTreeMap<String, u32>),
    /// Files that were uploaded.
    Files(Vec<UploadedFile>),
    /// A place.
    MapPoint(MapPoint),
    /// The same as an earlier answer, whatever that is when the form is sent.
    SameAs(SameAs),
}

/// "The same as": the path of the earlier answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, serde::Deserialize)]
pub struct SameAs {
    /// `page.field`.
    pub same_as: String,
}

/// The answers of one page: a page that is here has been answered, even if every optional field was left empty.
pub type PageAnswers = BTreeMap<String, Answer>;

/// One item of a repeating group.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Item {
    /// Its number, which it keeps when others are removed; it stands in addresses.
    pub number: u32,
    /// Its pages' answers.
    pub pages: BTreeMap<String, PageAnswers>,
}

/// The answers of a draft: by page and field, and by repeating group, item, page and field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    pages: BTreeMap<String, PageAnswers>,
    groups: BTreeMap<String, Vec<Item>>,
}

impl Answers {
    /// The answers of a page outside of groups, when it has been answered.
    pub fn page(&self, page: &str) -> Option<&PageAnswers> {
        self.pages.get(page)
    }

    /// One answer of a page outside of groups.
    pub fn get(&self, page: &str, field: &str) -> Option<&Answer> {
        self.pages.get(page)?.get(field)
    }

    /// Answers a page, in place of what it had.
    pub fn set(&mut self, page: &str, answers: PageAnswers) {
        self.pages.insert(page.to_owned(), answers);
    }

    /// The items of a repeating group, in the order in which they were added; nothing when the resident has not come
    /// to it yet, or none was needed and that was not said.
    pub fn group(&self, group: &str) -> Option<&[Item]> {
        self.groups.get(group).map(Vec::as_slice)
    }

    /// One item of a repeating group.
    pub fn item(&self, group: &str, number: u32) -> Option<&Item> {
        self.groups.get(group)?.iter().find(|item| item.number == number)
    }

    /// Puts the items of a group in place of what it had.
    pub fn set_group(&mut self, group: &str, items: Vec<Item>) {
        self.groups.insert(group.to_owned(), items);
    }

    /// Answers a page of an item; a new number adds an item at the end.
    pub fn set_item(&mut self, group: &str, number: u32, page: &str, answers: PageAnswers) {
        let items = self.groups.entry(group.to_owned()).or_default();
        match items.iter_mut().find(|item| item.number == number) {
            Some(item) => {
                item.pages.insert(page.to_owned(), answers);
            }
            None => items.push(Item {
                number,
                pages: BTreeMap::from([(page.to_owned(), answers)]),
            }),
        }
    }

    /// Takes an item away. Nothing happens when it is not there.
    pub fn remove_item(&mut self, group: &str, number: u32) {
        if let Some(items) = self.groups.get_mut(group) {
            items.retain(|item| item.number != number);
        }
    }

    /// The number of the next item of a group.
    pub fn next_item(&self, group: &str) -> u32 {
        let last = self.group(group).into_iter().flatten().map(|item| item.number).max();
        last.unwrap_or(0).saturating_add(1)
    }
}
