//! The published layout of a gazetteer's file: docs/gazetteer-import.md.

/// The columns, in their order.
pub const COLUMNS: [&str; 12] = [
    "uprn",
    "organisation",
    "sub_building",
    "building_name",
    "building_number",
    "street",
    "locality",
    "town",
    "postcode",
    "easting",
    "northing",
    "classification",
];

/// How many of them every file has; the rest may be left out together.
pub const NEEDED: usize = 9;

/// The longest text in a column, in characters.
pub const LONGEST_TEXT: usize = 100;
