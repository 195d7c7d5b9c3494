//! A gazetteer's file, read: every address, or every line that is wrong.

use std::collections::HashMap;
use std::io::Read;

use csv::{ByteRecord, ReaderBuilder};
use forms::values::Postcode;

use super::Uprn;
use super::columns::{COLUMNS, LONGEST_TEXT, NEEDED};
use super::parts::AddressParts;
use super::refusal::{Refusal, RefusedFile, RefusedLine};
use crate::council_tax::csv_rows::starting_line;
use crate::council_tax::line_ends::LineEnds;

/// Furthest east and north that the National Grid goes, in metres.
const GRID: [f64; 2] = [700_000.0, 1_300_000.0];

/// One address of a gazetteer, as it is stored.
#[derive(Debug, Clone, PartialEq)]
pub struct GazetteerAddress {
    /// Its UPRN.
    pub uprn: Uprn,
    /// Organisation, sub-building, building name, building number, street, locality, town; empty where it has none.
    pub parts: [String; 7],
    /// The postcode.
    pub postcode: Postcode,
    /// Easting and northing, in metres.
    pub point: Option<(f64, f64)>,
    /// The gazetteer's classification; may be empty.
    pub classification: String,
}

/// Reads a whole file. Any line refused means that nothing is to be loaded; the refusal has every such line.
///
/// # Errors
/// Every line that is wrong.
pub fn read(source: &mut dyn Read) -> Result<Vec<GazetteerAddress>, RefusedFile> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(LineEnds::of(source));
    let mut record = ByteRecord::new();
    let mut columns = None;
    let mut addresses = Vec::new();
    let mut seen: HashMap<Uprn, u64> = HashMap::new();
    let mut lines = Vec::new();
    loop {
        match reader.read_byte_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                let (line, reason) = (reader.position().line(), Refusal::Unreadable(error.to_string()));
                lines.push(RefusedLine { line, reason });
                break;
            }
        }
        let line = starting_line(&reader, &record);
        let Some(columns) = columns else {
            let is_layout = [NEEDED, COLUMNS.len()].contains(&record.len())
                && record.iter().zip(COLUMNS).all(|(found, name)| found == name.as_bytes());
            if !is_layout {
                let reason = Refusal::WrongHeader;
                lines.push(RefusedLine { line, reason });
                break;
            }
            columns = Some(record.len());
            continue;
        };
        let read = address(&record, columns).and_then(|address| match seen.insert(address.uprn.clone(), line) {
            Some(first) => Err(Refusal::DuplicateUprn { first }),
            None => Ok(address),
        });
        match read {
            Ok(address) => addresses.push(address),
            Err(reason) => lines.push(RefusedLine { line, reason }),
        }
    }
    // An empty file is an accident, and would empty the gazetteer.
    if lines.is_empty() && addresses.is_empty() {
        lines.push(RefusedLine {
            line: 1,
            reason: Refusal::NoAddresses,
        });
    }
    if lines.is_empty() {
        Ok(addresses)
    } else {
        Err(RefusedFile { lines })
    }
}

fn address(record: &ByteRecord, columns: usize) -> Result<GazetteerAddress, Refusal> {
    let (found, expected) = (record.len(), columns);
    if found != expected {
        return Err(Refusal::ColumnCount { found, expected });
    }
    let mut texts = [""; COLUMNS.len()];
    for ((text, bytes), column) in texts.iter_mut().zip(record).zip(COLUMNS) {
        *text = text_of(bytes, column)?;
    }
    let [
        uprn,
        organisation,
        sub_building,
        building_name,
        building_number,
        street,
        locality,
        town,
        postcode,
        east,
        north,
        classification,
    ] = texts;
    let uprn = Uprn::parse(uprn).ok_or(Refusal::NotAUprn)?;
    let postcode = Postcode::parse(postcode).map_err(|_| Refusal::NotAPostcode)?;
    if town.is_empty() {
        return Err(Refusal::Empty("town"));
    }
    let place = [organisation, sub_building, building_name, building_number, street];
    if place.iter().all(|part| part.is_empty()) {
        return Err(Refusal::NoPlace);
    }
    let parts = [
        organisation,
        sub_building,
        building_name,
        building_number,
        street,
        locality,
        town,
    ];
    Ok(GazetteerAddress {
        uprn,
        parts: parts.map(str::to_owned),
        postcode,
        point: point(east, north)?,
        classification: classification.to_owned(),
    })
}

/// The text of a column, without spaces around it.
fn text_of<'r>(bytes: &'r [u8], column: &'static str) -> Result<&'r str, Refusal> {
    let text = std::str::from_utf8(bytes).map_err(|_| Refusal::NotUtf8)?.trim();
    // Bytes first: counting the characters of a field that swallowed the file would be slow.
    if text.len() > LONGEST_TEXT && text.chars().nth(LONGEST_TEXT).is_some() {
        return Err(Refusal::TooLong(column));
    }
    if text.chars().any(char::is_control) {
        return Err(Refusal::ControlCharacter(column));
    }
    Ok(text)
}

fn point(east: &str, north: &str) -> Result<Option<(f64, f64)>, Refusal> {
    if east.is_empty() && north.is_empty() {
        return Ok(None);
    }
    if east.is_empty() || north.is_empty() {
        return Err(Refusal::HalfAPoint);
    }
    let [furthest_east, furthest_north] = GRID;
    let metres = |text: &str, furthest: f64, column| {
        let number = text.parse().ok().filter(|metres| (0.0..=furthest).contains(metres));
        number.ok_or(Refusal::NotACoordinate(column))
    };
    Ok(Some((
        metres(east, furthest_east, "easting")?,
        metres(north, furthest_north, "northing")?,
    )))
}

impl GazetteerAddress {
    /// Its parts by name.
    pub fn parts(&self) -> AddressParts<'_> {
        let [
            organisation,
            sub_building,
            building_name,
            building_number,
            street,
            locality,
            town,
        ] = self.parts.each_ref().map(String::as_str);
        AddressParts {
            organisation,
            sub_building,
            building_name,
            building_number,
            street,
            locality,
            town,
        }
    }
}

#[cfg(test)]
#[path = "import_tests.rs"]
mod tests;
