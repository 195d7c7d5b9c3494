//! What a resident could type wrong: for each kind of field a small table. Which of it is a mistake, and which mistake,
//! the form engine says.

use forms::definition::{Choice, DateBounds, Field, FieldKind, FileKind, TextLimit, UploadLimits};
use forms::values::UploadedFile;
use jiff::ToSpan;
use jiff::civil::Date;

/// Names and values of inputs.
pub(super) type Inputs = Vec<(String, String)>;

/// The card number that card companies keep for tests.
const CARD_NUMBER: &str = "4242 4242 4242 4242";

/// What could be typed wrong into a field, on that day. The first is nothing at all.
pub(super) fn wrong(field: &Field, today: Date) -> Vec<Inputs> {
    let one = |text: &str| vec![(field.id.clone(), text.to_owned())];
    let long = |characters: u32| one(&"a".repeat(characters as usize + 1));
    let mut all = vec![Vec::new()];
    match &field.kind {
        FieldKind::ShortText { max_length } => all.extend([long(*max_length), one(CARD_NUMBER)]),
        FieldKind::LongText {
            limit: TextLimit::Characters(max),
        } => all.extend([long(*max), one(CARD_NUMBER)]),
        FieldKind::LongText {
            limit: TextLimit::Words(max),
        } => all.extend([one(&"word ".repeat(*max as usize + 1)), one(CARD_NUMBER)]),
        FieldKind::FullName => all.extend([long(254), one(CARD_NUMBER)]),
        FieldKind::Email => all.push(one("name.example.com")),
        FieldKind::Phone => all.push(one("0999")),
        FieldKind::Website => all.push(one("not a website")),
        FieldKind::Postcode => all.push(one("AA3")),
        FieldKind::Time => all.push(one("25:00")),
        FieldKind::NationalInsuranceNumber => all.push(one("QQ 12 34")),
        FieldKind::VehicleRegistration => all.push(one("?")),
        FieldKind::CouncilTaxAccountNumber => all.push(one("1")),
        FieldKind::WholeNumber { min, max, .. } => {
            all.extend([one("many"), one("2.5")]);
            all.extend(
                min.and_then(|min| min.checked_sub(1))
                    .map(|number| one(&number.to_string())),
            );
            all.extend(
                max.and_then(|max| max.checked_add(1))
                    .map(|number| one(&number.to_string())),
            );
        }
        FieldKind::Decimal { min, max, places, .. } => {
            all.push(one("a lot"));
            all.push(one(&format!("1.{}", "1".repeat(*places as usize + 1))));
            let step = forms::values::Decimal::ONE;
            all.extend(
                min.and_then(|min| min.checked_sub(step))
                    .map(|number| one(&number.to_string())),
            );
            all.extend(
                max.and_then(|max| max.checked_add(step))
                    .map(|number| one(&number.to_string())),
            );
        }
        FieldKind::Money { min, max } => {
            all.extend([one("a lot"), one("1.234")]);
            let pence = |pence: i64| {
                one(&format!(
                    "{}{}.{:02}",
                    if pence < 0 { "-" } else { "" },
                    pence.abs() / 100,
                    pence.abs() % 100
                ))
            };
            all.extend(min.and_then(|min| min.pence().checked_sub(1)).map(pence));
            all.extend(max.and_then(|max| max.pence().checked_add(1)).map(pence));
        }
        FieldKind::YesNo | FieldKind::Radios(_) | FieldKind::Select(_) => all.push(one("no-such-option")),
        FieldKind::Checkboxes(options) => all.extend([one("no-such-option"), none_and_another(field, options)]),
        FieldKind::Declaration | FieldKind::Hidden => {}
        kind => all.extend(in_parts(field, kind, today)),
    }
    all
}

/// Kinds with several inputs.
fn in_parts(field: &Field, kind: &FieldKind, today: Date) -> Vec<Inputs> {
    let parts = |typed: &[(&str, &str)]| -> Inputs {
        let input = |(part, text): &(&str, &str)| (field.input(part), (*text).to_owned());
        typed.iter().map(input).collect()
    };
    match kind {
        FieldKind::Date { bounds } => dates(*bounds, today)
            .iter()
            .map(|[day, month, year]| parts(&[("day", day), ("month", month), ("year", year)]))
            .collect(),
        FieldKind::Month => [["13", "2026"], ["4", ""], ["", "2026"], ["4", "26"]]
            .iter()
            .map(|[month, year]| parts(&[("month", month), ("year", year)]))
            .collect(),
        FieldKind::Address { lookup } => addresses(*lookup).iter().map(|typed| parts(typed)).collect(),
        FieldKind::BankAccount => {
            let account = |name: &str, sort_code: &str, number: &str, roll: &str| {
                parts(&[
                    ("name", name),
                    ("sort-code", sort_code),
                    ("account-number", number),
                    ("roll-number", roll),
                ])
            };
            let long = "a".repeat(71);
            vec![
                account("", "00-00-01", "00000001", ""),
                account(&long, "00-00-01", "00000001", ""),
                account("Sam Example", "", "00000001", ""),
                account("Sam Example", "12-34", "00000001", ""),
                account("Sam Example", "00-00-01", "", ""),
                account("Sam Example", "00-00-01", "letters", ""),
                account("Sam Example", "00-00-01", "123", ""),
                account("Sam Example", "00-00-01", "00000001", "1234567890123456789"),
                account("Sam Example", "00-00-01", "00000001", "A*B"),
            ]
        }
        FieldKind::MapPoint => {
            let long = "a".repeat(501);
            let place = |description: &str, point: &str| parts(&[("description", description), ("point", point)]);
            vec![
                place("?", ""),
                place(&long, ""),
                place("On the green", "over there"),
                place("On the green", "48.8566, 2.3522"),
            ]
        }
        FieldKind::Quantities { options, max_total } => {
            let Some(first) = options.first() else {
                return Vec::new();
            };
            let too_many = (u64::from(*max_total) + 1).to_string();
            vec![parts(&[(&first.value, "some")]), parts(&[(&first.value, &too_many)])]
        }
        FieldKind::FileUpload(limits) => uploads(field, limits),
        _ => Vec::new(),
    }
}

/// Parts of a day that are missing, days that do not exist, and days out of bounds.
fn dates(bounds: DateBounds, today: Date) -> Vec<[String; 3]> {
    let typed = |day: &str, month: &str, year: &str| [day.to_owned(), month.to_owned(), year.to_owned()];
    let of = |date: Date| {
        [
            date.day().to_string(),
            date.month().to_string(),
            date.year().to_string(),
        ]
    };
    let year = today.year().to_string();
    let mut all = vec![
        typed("27", "", &year),
        typed("27", "3", ""),
        typed("", "3", &year),
        typed("27", "", ""),
        typed("31", "2", &year),
        typed("27", "3", "26"),
    ];
    let day_off = |days: i32| today.checked_add(days.days()).unwrap_or(today);
    match bounds {
        DateBounds::Any => {}
        DateBounds::Past | DateBounds::TodayOrPast => all.push(of(day_off(30))),
        DateBounds::Future | DateBounds::TodayOrFuture => all.push(of(day_off(-30))),
    }
    all
}

fn addresses(lookup: bool) -> Vec<Vec<(&'static str, &'static str)>> {
    const LONG: &str =
        "A very long line of an address, longer than any that stands on an envelope or in a gazetteer of any council";
    let mut all = Vec::new();
    if lookup {
        all.push(vec![("mode", "find")]);
        all.push(vec![("mode", "find"), ("find", "AA3")]);
        all.push(vec![("mode", "pick"), ("find", "ZZ99 9ZZ")]);
        all.push(vec![("mode", "hand")]);
    }
    let mode = if lookup { "hand" } else { "" };
    all.extend([
        vec![("mode", mode), ("town", "Anytown"), ("postcode", "ZZ99 9ZZ")],
        vec![("mode", mode), ("line1", "1 Made-up Street"), ("postcode", "ZZ99 9ZZ")],
        vec![("mode", mode), ("line1", "1 Made-up Street"), ("town", "Anytown")],
        vec![
            ("mode", mode),
            ("line1", "1 Made-up Street"),
            ("town", "Anytown"),
            ("postcode", "ZZ99"),
        ],
        vec![
            ("mode", mode),
            ("line1", LONG),
            ("town", "Anytown"),
            ("postcode", "ZZ99 9ZZ"),
        ],
    ]);
    all
}

/// "None of these" and something beside it.
fn none_and_another(field: &Field, options: &[Choice]) -> Inputs {
    let none = options.iter().find(|option| option.none);
    let other = options.iter().find(|option| !option.none);
    match (none, other) {
        (Some(none), Some(other)) => [other, none]
            .map(|option| (field.id.clone(), option.value.clone()))
            .into(),
        _ => Vec::new(),
    }
}

/// What the id of a file begins with that was never sent: its bytes and its name follow.
const FILE_START: &str = "file-of-";

/// A file that was never sent, by its id: `file-of-1000-bytes-photo.jpg`.
pub(super) fn file(id: &str) -> Option<UploadedFile> {
    let (bytes, name) = id.strip_prefix(FILE_START)?.split_once("-bytes-")?;
    let ending = name.rsplit('.').next().unwrap_or_default();
    let kind = ENDINGS
        .iter()
        .find(|(_, known)| *known == ending)
        .map(|(kind, _)| *kind);
    Some(UploadedFile {
        id: id.to_owned(),
        name: name.to_owned(),
        bytes: bytes.parse().ok()?,
        kind,
    })
}

const ENDINGS: [(FileKind, &str); 4] = [
    (FileKind::Photo, "jpg"),
    (FileKind::Pdf, "pdf"),
    (FileKind::Document, "docx"),
    (FileKind::Spreadsheet, "xlsx"),
];

fn uploads(field: &Field, limits: &UploadLimits) -> Vec<Inputs> {
    let ending = |wanted: bool| {
        let fits = ENDINGS.iter().find(|(kind, _)| limits.types.contains(kind) == wanted);
        fits.map_or("mp3", |(_, ending)| ending)
    };
    let file =
        |bytes: u64, name: &str, ending: &str| (field.id.clone(), format!("{FILE_START}{bytes}-bytes-{name}.{ending}"));
    let right = ending(true);
    let too_large = (u64::from(limits.max_megabytes) + 2) * 1_000_000;
    let too_many = (1..=limits.max_files.min(50) + 1).map(|number| file(250_000, &format!("holiday-{number}"), right));
    vec![
        vec![file(0, "empty", right)],
        vec![file(too_large, "holiday", right)],
        vec![file(250_000, "music", ending(false))],
        too_many.collect(),
    ]
}
