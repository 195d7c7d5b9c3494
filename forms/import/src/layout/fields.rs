//! Names of fields.

use crate::names::Names;
use crate::page::Found;
use crate::question::Kind;

/// Names fields: on a page with one question by what it is, else by their titles.
pub(super) fn name_fields(found: &mut [Found], questions: &[usize], page: &str, group: Option<&str>) {
    let mut names = Names::of_fields();
    for index in questions {
        let Some(found) = found.get_mut(*index) else { continue };
        let by_kind = by_kind(&found.asked.question.kind);
        let title = &found.asked.question.component.title;
        let id = if questions.len() == 1 {
            names.make(by_kind, 2, by_kind)
        } else {
            names.make(title, 3, by_kind)
        };
        found.asked.path = format!("{page}.{id}");
        found.asked.group = group.map(str::to_owned);
    }
}

pub(super) fn by_kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::FullName => "name",
        Kind::Email => "email",
        Kind::Phone => "phone",
        Kind::Website => "website",
        Kind::Postcode => "postcode",
        Kind::Address { .. } => "address",
        Kind::Date { .. } => "date",
        Kind::Month => "month",
        Kind::Time => "time",
        Kind::Whole { .. } | Kind::Decimal { .. } | Kind::NationalInsurance => "number",
        Kind::Money { .. } => "amount",
        Kind::Vehicle => "mark",
        Kind::Radios(_) | Kind::Select(_) => "choice",
        Kind::Checkboxes(_) => "choices",
        Kind::Declaration { .. } => "agreed",
        Kind::Upload { .. } => "files",
        Kind::MapPoint => "place",
        Kind::Hidden { .. } => "value",
        Kind::ShortText { .. } | Kind::LongText { .. } | Kind::YesNo => "answer",
    }
}
