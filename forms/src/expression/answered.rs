//! Answers as CEL reads them: looked up in the draft when an expression asks, and never copied before.

use std::collections::HashMap;
use std::sync::Arc;

use cel::ExecutionError;
use cel::common::traits::Indexer;
use cel::common::types::{CelBool, CelDouble, CelInt, CelList, CelMap, CelMapKey, CelNull, CelString, Type};
use cel::common::value::{CowVal, Val};
use rust_decimal::prelude::ToPrimitive;

use crate::answers::{Answer, Answers, PageAnswers};

/// Not `map`: CEL makes a map of its own kind from every value that says it is one.
static PAGE: Type = Type::new_unspecified_type("page");
static ITEM: Type = Type::new_unspecified_type("item");

/// The answers of a page. A page that was not answered has none, so that `has(page.field)` is false and not an error.
#[derive(Debug, Clone, Copy)]
pub(super) struct AnsweredPage<'a> {
    /// The whole draft, where an answer may be the same as an earlier one.
    pub(super) all: &'a Answers,
    /// What the page has, when it has been answered and counts.
    pub(super) given: Option<&'a PageAnswers>,
}

/// One item of a repeating group: its pages, by their ids.
#[derive(Debug, Clone)]
pub(super) struct AnsweredItem<'a> {
    pub(super) pages: Vec<(&'a str, AnsweredPage<'a>)>,
}

impl Val for AnsweredPage<'_> {
    fn get_type(&self) -> &Type {
        &PAGE
    }

    fn cel_type() -> &'static Type {
        &PAGE
    }

    fn as_indexer<'b, 'v>(&'b self) -> Option<&'b (dyn Indexer + 'v)>
    where
        Self: 'v,
    {
        Some(self)
    }

    fn clone_as_boxed<'v>(&self) -> Box<dyn Val + 'v>
    where
        Self: 'v,
    {
        Box::new(*self)
    }
}

impl<'a> Indexer for AnsweredPage<'a> {
    fn get<'b, 'v>(&'b self, field: &dyn Val) -> Result<CowVal<'b, 'v>, ExecutionError>
    where
        Self: 'v,
    {
        let AnsweredPage { all, given }: AnsweredPage<'a> = *self;
        let field = name(field)?;
        let answer = given
            .and_then(|given| given.get(field))
            .and_then(|answer| all.resolve(answer));
        answer
            .map(|answer| CowVal::Owned(value(answer)))
            .ok_or_else(|| ExecutionError::NoSuchKey(Arc::new(field.to_owned())))
    }

    fn steal<'v>(self: Box<Self>, field: &dyn Val) -> Result<Box<dyn Val + 'v>, ExecutionError>
    where
        Self: 'v,
    {
        self.get(field).map(CowVal::into_owned)
    }
}

impl Val for AnsweredItem<'_> {
    fn get_type(&self) -> &Type {
        &ITEM
    }

    fn cel_type() -> &'static Type {
        &ITEM
    }

    fn as_indexer<'b, 'v>(&'b self) -> Option<&'b (dyn Indexer + 'v)>
    where
        Self: 'v,
    {
        Some(self)
    }

    fn clone_as_boxed<'v>(&self) -> Box<dyn Val + 'v>
    where
        Self: 'v,
    {
        Box::new(self.clone())
    }
}

impl Indexer for AnsweredItem<'_> {
    fn get<'b, 'v>(&'b self, page: &dyn Val) -> Result<CowVal<'b, 'v>, ExecutionError>
    where
        Self: 'v,
    {
        let page = name(page)?;
        let found = self.pages.iter().find(|(id, _)| *id == page);
        found
            .map(|(_, answered)| CowVal::Borrowed(answered as &(dyn Val + 'v)))
            .ok_or_else(|| ExecutionError::NoSuchKey(Arc::new(page.to_owned())))
    }

    fn steal<'v>(self: Box<Self>, page: &dyn Val) -> Result<Box<dyn Val + 'v>, ExecutionError>
    where
        Self: 'v,
    {
        self.get(page).map(CowVal::into_owned)
    }
}

/// The name that something is asked for by.
fn name(key: &dyn Val) -> Result<&str, ExecutionError> {
    match key.downcast_ref::<CelString<'_>>() {
        Some(name) => Ok(name.inner()),
        None => Err(ExecutionError::UnexpectedType {
            got: key.get_type().name().to_owned(),
            want: "string".to_owned(),
        }),
    }
}

/// Text that an expression makes itself.
pub(super) fn text<'v>(text: String) -> Box<dyn Val + 'v> {
    Box::new(CelString::from(text))
}

/// Text as it stands in the draft.
fn borrowed<'v>(text: &'v str) -> Box<dyn Val + 'v> {
    Box::new(CelString::from(text))
}

/// The parts of an answer, those that are there.
fn parts<'v, const N: usize>(parts: [(&'v str, Option<&'v str>); N]) -> Box<dyn Val + 'v> {
    let there = parts
        .into_iter()
        .filter_map(|(name, part)| Some((name, borrowed(part?))));
    map(there)
}

fn map<'v>(entries: impl Iterator<Item = (&'v str, Box<dyn Val + 'v>)>) -> Box<dyn Val + 'v> {
    let entries: HashMap<CelMapKey<'v>, Box<dyn Val + 'v>> =
        entries.map(|(key, value)| (CelMapKey::from(key), value)).collect();
    Box::new(CelMap::from(entries))
}

fn list<'v>(texts: impl Iterator<Item = &'v str>) -> Box<dyn Val + 'v> {
    Box::new(CelList::from(texts.map(borrowed).collect::<Vec<_>>()))
}

fn value<'v>(answer: &'v Answer) -> Box<dyn Val + 'v> {
    match answer {
        Answer::Text(value) => borrowed(value),
        Answer::Number(number) => Box::new(CelInt::from(*number)),
        Answer::Money(pence) => Box::new(CelInt::from(pence.pence())),
        Answer::Decimal(number) => match number.to_f64() {
            Some(number) => Box::new(CelDouble::from(number)),
            None => Box::new(CelNull),
        },
        Answer::YesNo(yes) => Box::new(CelBool::from(*yes)),
        Answer::Date(date) => text(date.to_string()),
        Answer::Choices(choices) => list(choices.iter().map(String::as_str)),
        Answer::Address(address) => parts([
            ("line1", Some(&address.line1)),
            ("town", Some(&address.town)),
            ("postcode", Some(address.postcode.as_str())),
            ("uprn", address.uprn.as_deref()),
        ]),
        Answer::BankAccount(account) => parts([
            ("sort_code", Some(&account.sort_code)),
            ("account_number", Some(&account.account_number)),
        ]),
        Answer::Files(files) => list(files.iter().map(|file| file.name.as_str())),
        Answer::MapPoint(place) => parts([("description", Some(&place.description))]),
        Answer::Quantities(counts) => {
            let count = |count: &u32| Box::new(CelInt::from(i64::from(*count))) as Box<dyn Val + 'v>;
            map(counts.iter().map(|(option, number)| (option.as_str(), count(number))))
        }
        // Resolved before it comes here; one that leads to no answer is not there.
        Answer::SameAs(_) => Box::new(CelNull),
    }
}
