//! The world in which made-up answers are right.

use jiff::civil::Date;

use crate::definition::{FileKind, UploadLimits};
use crate::fields::World;
use crate::values::{Address, Postcode, UploadedFile};

/// What the id of every made-up file starts with.
const FILE_START: &str = "made-up-";

/// The made-up UPRNs: twelve digits, beyond those that were given.
const UPRNS: [&str; 3] = ["999900000001", "999900000002", "999900000003"];

/// A world that takes every made-up answer on that day. It takes any text for a council tax account number; put a
/// council's own rule in its place where there is one.
pub fn world(today: Date) -> World<'static> {
    World {
        today,
        address: &address,
        file: &file,
        account_number: &|text| Some(text.to_owned()),
    }
}

/// The address of a made-up UPRN.
pub fn address(uprn: &str) -> Option<Address> {
    let number = UPRNS.iter().position(|known| *known == uprn)? + 1;
    Some(Address {
        line1: format!("{number} Made-up Street"),
        line2: None,
        town: "Anytown".to_owned(),
        postcode: Postcode::parse(&format!("ZZ9{number} 9ZZ")).ok()?,
        uprn: Some(uprn.to_owned()),
    })
}

/// A made-up UPRN.
pub(super) fn uprn(pick: u64) -> &'static str {
    super::pick::one_of(&UPRNS, pick).copied().unwrap_or_default()
}

/// The made-up file of an id: `made-up-photo-1`.
pub fn file(id: &str) -> Option<UploadedFile> {
    let (kind, number) = id.strip_prefix(FILE_START)?.split_once('-')?;
    let (_, kind) = FileKind::ALL.iter().find(|(name, _)| *name == kind)?;
    let number: u32 = number.parse().ok().filter(|number| (1..=20).contains(number))?;
    let name = match kind {
        FileKind::Photo => format!("photo-{number}.jpg"),
        FileKind::Pdf => format!("letter-{number}.pdf"),
        FileKind::Document => format!("letter-{number}.docx"),
        FileKind::Spreadsheet => format!("table-{number}.xlsx"),
    };
    Some(UploadedFile {
        id: id.to_owned(),
        name,
        bytes: 250_000,
        kind: Some(*kind),
    })
}

/// The ids of made-up files that an upload takes.
pub(super) fn files(limits: &UploadLimits, pick: u64) -> Vec<String> {
    let count = 1 + pick % u64::from(limits.max_files.clamp(1, 3));
    let kind = super::pick::one_of(&limits.types, pick);
    let name = FileKind::ALL
        .iter()
        .find(|(_, known)| Some(known) == kind)
        .map(|(name, _)| *name);
    let ids = (1..=count).filter_map(|number| Some(format!("{FILE_START}{}-{number}", name?)));
    ids.collect()
}
