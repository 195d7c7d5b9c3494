//! What an expression can give.

use crate::definition::{Calculated, Field, FieldKind, Page, ValueKind};

/// The type of a part of an expression.
#[derive(Debug, Clone)]
pub(super) enum Type<'a> {
    Bool,
    /// A whole number; money in pence.
    Int,
    /// A number with a point: never money.
    Decimal,
    Text,
    /// A text that is kept in one way only, however it was typed: a postcode, a phone number.
    Shaped(&'a FieldKind),
    /// A text of one line: without spaces around it, or two together.
    Line,
    /// The digits of a bank account, without spaces and hyphens.
    Digits,
    Date,
    Month,
    Time,
    /// The option of radios or a select.
    OneOf(&'a Field),
    /// The options of checkboxes.
    AnyOf(&'a Field),
    /// How many of each option.
    Quantities(&'a Field),
    /// An address, a bank account, a place: with parts of these names, each a text.
    Parts(&'static [&'static str]),
    List(Box<Type<'a>>),
    /// A page, whose answers follow behind a point.
    Page(&'a Page),
    /// The items of a repeating group.
    Group(&'a Page),
    /// One item of a repeating group.
    Item(&'a Page),
    /// Could not be told: something else is wrong already.
    Unknown,
}

/// The parts of an address that an expression can read.
const ADDRESS: [&str; 4] = ["line1", "town", "postcode", "uprn"];

/// The parts of a bank account that an expression can read.
const BANK_ACCOUNT: [&str; 2] = ["sort_code", "account_number"];

/// The parts of a place that an expression can read.
const MAP_POINT: [&str; 1] = ["description"];

impl<'a> Type<'a> {
    /// What a field's answer is.
    pub(super) fn of_field(field: &'a Field) -> Type<'a> {
        match &field.kind {
            FieldKind::YesNo | FieldKind::Declaration => Type::Bool,
            FieldKind::WholeNumber { .. } | FieldKind::Money { .. } => Type::Int,
            FieldKind::Decimal { .. } => Type::Decimal,
            FieldKind::Date { .. } => Type::Date,
            FieldKind::Month => Type::Month,
            FieldKind::Time => Type::Time,
            FieldKind::Radios(_) | FieldKind::Select(_) => Type::OneOf(field),
            FieldKind::Checkboxes(_) => Type::AnyOf(field),
            FieldKind::Quantities { .. } => Type::Quantities(field),
            FieldKind::Address { .. } => Type::Parts(&ADDRESS),
            FieldKind::BankAccount => Type::Parts(&BANK_ACCOUNT),
            FieldKind::MapPoint => Type::Parts(&MAP_POINT),
            FieldKind::FileUpload(_) => Type::List(Box::new(Type::Text)),
            FieldKind::ShortText { .. } | FieldKind::FullName | FieldKind::Hidden => Type::Line,
            FieldKind::LongText { .. } | FieldKind::CouncilTaxAccountNumber => Type::Text,
            FieldKind::Email
            | FieldKind::Phone
            | FieldKind::Website
            | FieldKind::Postcode
            | FieldKind::NationalInsuranceNumber
            | FieldKind::VehicleRegistration => Type::Shaped(&field.kind),
        }
    }

    /// What a part of an address, a bank account or a place is.
    pub(super) fn of_part(name: &str) -> Type<'a> {
        match name {
            "postcode" => Type::Shaped(&FieldKind::Postcode),
            "sort_code" | "account_number" => Type::Digits,
            _ => Type::Text,
        }
    }

    /// What a calculated value is.
    pub(super) fn of_value(value: &Calculated) -> Type<'a> {
        match value.kind {
            ValueKind::Money | ValueKind::Number => Type::Int,
            ValueKind::Text => Type::Text,
            ValueKind::YesNo => Type::Bool,
            ValueKind::Date => Type::Date,
        }
    }

    pub(super) fn name(&self) -> &'static str {
        match self {
            Type::Bool => "true or false",
            Type::Int => "a number",
            Type::Decimal => "a number with a point",
            Type::Text | Type::Line | Type::Digits | Type::Shaped(_) | Type::OneOf(_) => "text",
            Type::Date => "a date",
            Type::Month => "a month",
            Type::Time => "a time",
            Type::AnyOf(_) | Type::List(_) => "a list",
            Type::Quantities(_) | Type::Parts(_) | Type::Page(_) => "a set of answers",
            Type::Group(_) => "a list of items",
            Type::Item(_) => "an item",
            Type::Unknown => "unknown",
        }
    }

    pub(super) fn is_unknown(&self) -> bool {
        match self {
            Type::Unknown => true,
            Type::List(inner) => inner.is_unknown(),
            _ => false,
        }
    }

    /// Whether it is one text, whatever that stands for.
    pub(super) fn is_text(&self) -> bool {
        matches!(
            self,
            Type::Text | Type::Line | Type::Digits | Type::Shaped(_) | Type::OneOf(_)
        )
    }

    /// Whether it is one value that can be compared.
    pub(super) fn is_single(&self) -> bool {
        matches!(
            self,
            Type::Bool
                | Type::Int
                | Type::Decimal
                | Type::Text
                | Type::Line
                | Type::Digits
                | Type::Shaped(_)
                | Type::Date
                | Type::Month
                | Type::Time
                | Type::OneOf(_)
                | Type::Unknown
        )
    }

    /// What both are, when both can stand in the same place.
    pub(super) fn common(self, other: Type<'a>) -> Option<Type<'a>> {
        Some(match (self, other) {
            (Type::Unknown, given) | (given, Type::Unknown) => given,
            (Type::Bool, Type::Bool) => Type::Bool,
            (Type::Int, Type::Int) => Type::Int,
            (Type::Decimal, Type::Decimal) => Type::Decimal,
            (Type::Date, Type::Date) => Type::Date,
            (Type::Month, Type::Month) => Type::Month,
            (Type::Time, Type::Time) => Type::Time,
            (Type::OneOf(a), Type::OneOf(b)) if std::ptr::eq(a, b) => Type::OneOf(a),
            (a, b) if a.is_text() && b.is_text() => Type::Text,
            (Type::List(a), Type::List(b)) => Type::List(Box::new(a.common(*b)?)),
            (Type::AnyOf(a), Type::AnyOf(b)) if std::ptr::eq(a, b) => Type::AnyOf(a),
            (Type::AnyOf(_), Type::List(b)) | (Type::List(b), Type::AnyOf(_)) if b.is_text() => Type::List(b),
            _ => return None,
        })
    }
}
