//! A component that asks, as a field of ours.

mod bounds;
mod offer;
mod text;

use bounds::{date, number};
use offer::{choice, upload};
use text::{lengths, long_text, pattern};

use crate::choices::{self, Choice};
use crate::original::{Component, List};
use crate::report::Report;
use crate::text::{plain, same};

/// What a field asks.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    ShortText {
        max_length: Option<u32>,
    },
    LongText {
        max_length: Option<u32>,
        max_words: Option<u32>,
    },
    FullName,
    Email,
    Phone,
    Website,
    Postcode,
    Address {
        lookup: bool,
    },
    Date {
        bounds: Option<&'static str>,
    },
    Month,
    Time,
    Whole {
        min: Option<f64>,
        max: Option<f64>,
        unit: Option<String>,
    },
    Decimal {
        min: Option<f64>,
        max: Option<f64>,
        places: u32,
        unit: Option<String>,
    },
    Money {
        min: Option<f64>,
        max: Option<f64>,
    },
    NationalInsurance,
    Vehicle,
    Radios(Vec<Choice>),
    Checkboxes(Vec<Choice>),
    Select(Vec<Choice>),
    YesNo,
    /// One box to tick: what is declared, and the original's value of the box.
    Declaration {
        text: String,
        original: String,
    },
    Upload {
        files: u32,
        megabytes: u32,
        types: Vec<&'static str>,
    },
    MapPoint,
    Hidden {
        name: String,
    },
}

/// A rule for one answer: an expression in which `{}` stands for the answer.
#[derive(Debug, Clone)]
pub(crate) struct Rule {
    pub(crate) id: &'static str,
    pub(crate) rule: String,
    pub(crate) message: String,
}

/// One field to be.
#[derive(Debug, Clone)]
pub(crate) struct Question {
    pub(crate) component: Component,
    pub(crate) kind: Kind,
    pub(crate) optional: bool,
    pub(crate) rules: Vec<Rule>,
}

impl Question {
    /// The options, if it has some.
    pub(crate) fn choices(&self) -> &[Choice] {
        match &self.kind {
            Kind::Radios(choices) | Kind::Checkboxes(choices) | Kind::Select(choices) => choices,
            _ => &[],
        }
    }
}

/// The fields for one component: mostly one.
pub(crate) fn questions(component: &Component, lists: &[List], report: &mut Report) -> Vec<Question> {
    let mut rules = Vec::new();
    let kind = kind(component, lists, &mut rules, report);
    let question = Question {
        component: component.clone(),
        optional: !component.required
            || component.setting("minimumRequiredFiles") == Some("0")
            || component.setting("schema.min") == Some("0") && component.kind == "FileUploadField",
        kind,
        rules,
    };
    if let Some(text) = component.setting("customValidationMessage") {
        let at = format!("{}.options.customValidationMessage", component.at);
        report.dropped(
            "message",
            &at,
            format!("the message “{}”: the platform words its own", plain(text)),
        );
    }
    if matches!(component.kind.as_str(), "DateTimeField" | "DateTimePartsField") {
        report.changed(
            "date-and-time",
            &component.at,
            "the date and the time are two questions",
        );
        let mut time = question.clone();
        time.kind = Kind::Time;
        time.rules.clear();
        time.component.title = format!("{}: time", component.title);
        time.component.name = String::new();
        time.component.id = String::new();
        time.component.hint = String::new();
        return vec![question, time];
    }
    vec![question]
}

fn kind(component: &Component, lists: &[List], rules: &mut Vec<Rule>, report: &mut Report) -> Kind {
    match component.kind.as_str() {
        "TextField" => text::text(component, rules, report),
        "MultilineTextField" | "FreeTextField" => {
            if component.kind == "FreeTextField" {
                report.changed(
                    "plain-text",
                    &component.at,
                    "residents could format this text; here they write plain text",
                );
            }
            lengths(component, rules, report);
            pattern(component, rules, report);
            long_text(component)
        }
        "YesNoField" => Kind::YesNo,
        "DateField" | "DatePartsField" | "DateTimeField" | "DateTimePartsField" => date(component, rules, report),
        "MonthYearField" => Kind::Month,
        "TimeField" => Kind::Time,
        "RadiosField" | "SelectField" | "AutocompleteField" | "CheckboxesField" => choice(component, lists, report),
        "UkAddressField" | "AddressLookupField" => Kind::Address {
            lookup: component.setting("usePostcodeLookup") == Some("true") || component.kind == "AddressLookupField",
        },
        "TelephoneNumberField" => {
            report.changed(
                "uk-phone",
                &component.at,
                "any text was taken; here it must be a telephone number",
            );
            Kind::Phone
        }
        "EmailAddressField" => Kind::Email,
        "NumberField" => number(component, report),
        "WebsiteField" => Kind::Website,
        "NationalInsuranceField" => Kind::NationalInsurance,
        "FileUploadField" | "ClientSideFileUploadField" => upload(component, report),
        "DeclarationField" => Kind::Declaration {
            text: component
                .setting("declarationConfirmationLabel")
                .map(plain)
                .filter(|text| !text.is_empty())
                .or_else(|| Some(component.title.clone()).filter(|text| !text.is_empty()))
                .unwrap_or_else(|| "I understand and agree".to_owned()),
            original: "true".to_owned(),
        },
        "EastingNorthingField"
        | "OsGridRefField"
        | "LatLongField"
        | "NationalGridFieldNumberField"
        | "GeospatialField" => {
            report.changed(
                "map-point",
                &component.at,
                "the place is shown on a map or described in words, not typed as a grid reference",
            );
            Kind::MapPoint
        }
        "HiddenField" => Kind::Hidden {
            name: component.name.clone(),
        },
        other => unknown(component, other, lists, report),
    }
}

fn unknown(component: &Component, kind: &str, lists: &[List], report: &mut Report) -> Kind {
    let at = format!("{}.type", component.at);
    let what = format!(
        "“{}” has the type `{}`, which is not known",
        component.title,
        plain(kind)
    );
    let known = [
        "TextField",
        "MultilineTextField",
        "YesNoField",
        "DatePartsField",
        "RadiosField",
        "CheckboxesField",
        "SelectField",
        "AutocompleteField",
        "NumberField",
        "UkAddressField",
        "TelephoneNumberField",
        "EmailAddressField",
        "FileUploadField",
        "Para",
        "Html",
        "Details",
    ];
    let help = known
        .into_iter()
        .find(|name| same(name, kind))
        .map(|name| format!("did they mean `{name}`?"));
    report.wrong_help("unknown-type", &at, what, help);
    if choices::list_of(component, lists).is_some() {
        choice(component, lists, report)
    } else {
        long_text(component)
    }
}

fn whole(number: Option<f64>) -> Option<u32> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    number.filter(|n| (0.0..=1e9).contains(n)).map(|n| n.round() as u32)
}

fn whole_signed(number: Option<f64>) -> Option<i64> {
    #[allow(clippy::cast_possible_truncation)]
    number.filter(|n| n.abs() <= 100_000.0).map(|n| n.round() as i64)
}

fn upper(title: &str) -> String {
    let title = title.trim_end_matches(['?', ':', '.', ' ']);
    if title.is_empty() || title.contains(' ') && title.len() > 60 {
        "Your answer".to_owned()
    } else {
        title.to_owned()
    }
}
