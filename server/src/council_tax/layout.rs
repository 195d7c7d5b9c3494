//! The published layout of the files that a council's revenues system writes: docs/council-tax-import.md.

use std::fmt;

/// The name and version of the layout, which the snapshot file has to state.
pub const LAYOUT: &str = "guildhall-council-tax-2";

/// One of the files of an import.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImportFile {
    /// One row: the layout, the day, and how many rows the other files have.
    Snapshot,
    /// What each authority asks, by year, area and band.
    Charges,
    /// What the council has determined for a year: discounts and premiums of dwellings without residents, costs of court.
    Determinations,
    /// A row for each account.
    Accounts,
    /// A row for each liable person of an account.
    People,
    /// A row for each run of days on which nothing about the dwelling changes.
    Spells,
    /// A row for each award of council tax reduction.
    Reductions,
    /// A row for each line on an account.
    Lines,
    /// A row for each instalment.
    Instalments,
    /// A row for each step of recovery.
    Recovery,
}

impl ImportFile {
    /// All of them, in the order in which they are read.
    pub const ALL: [ImportFile; 10] = [
        Self::Snapshot,
        Self::Charges,
        Self::Determinations,
        Self::Accounts,
        Self::People,
        Self::Spells,
        Self::Reductions,
        Self::Lines,
        Self::Instalments,
        Self::Recovery,
    ];

    /// Those whose rows belong to an account of the accounts file.
    pub const OF_ACCOUNTS: [ImportFile; 6] = [
        Self::People,
        Self::Spells,
        Self::Reductions,
        Self::Lines,
        Self::Instalments,
        Self::Recovery,
    ];

    /// The file's name in the folder, without its ending.
    pub const fn stem(self) -> &'static str {
        match self {
            Self::Snapshot => "snapshot",
            Self::Charges => "charges",
            Self::Determinations => "determinations",
            Self::Accounts => "accounts",
            Self::People => "people",
            Self::Spells => "spells",
            Self::Reductions => "reductions",
            Self::Lines => "lines",
            Self::Instalments => "instalments",
            Self::Recovery => "recovery",
        }
    }

    /// The columns, in their order. The first line of a CSV file has to be exactly these; a JSON line has these keys.
    pub const fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Snapshot => &[
                "layout",
                "as_of",
                "charges",
                "determinations",
                "accounts",
                "people",
                "spells",
                "reductions",
                "lines",
                "instalments",
                "recovery",
            ],
            Self::Charges => &[
                "tax_year",
                "area",
                "authority",
                "authority_name",
                "band_a",
                "band_b",
                "band_c",
                "band_d",
                "band_e",
                "band_f",
                "band_g",
                "band_h",
                "band_i",
                "band_a_reduced",
            ],
            Self::Determinations => &["tax_year", "about", "after_months", "percent", "amount_pence"],
            Self::Accounts => &[
                "account_number",
                "uprn",
                "address_line_1",
                "address_line_2",
                "town",
                "postcode",
                "area",
                "band",
                "payment_method",
                "payment_day",
                "paperless",
                "bill_language",
                "bill_format",
            ],
            Self::People => &["account_number", "name", "surname", "from", "to"],
            Self::Spells => &[
                "account_number",
                "from",
                "to",
                "area",
                "band",
                "disabled_reduction",
                "family_annexe",
                "occupation",
                "adults",
                "disregarded",
                "empty_since",
                "exemption",
                "exemption_from",
                "exception",
                "exception_from",
            ],
            Self::Reductions => &["account_number", "from", "to", "amount_pence"],
            Self::Lines => &[
                "account_number",
                "tax_year",
                "kind",
                "date",
                "amount_pence",
                "description_key",
                "description_name",
                "reference",
            ],
            Self::Instalments => &["account_number", "tax_year", "due", "amount_pence"],
            Self::Recovery => &["account_number", "tax_year", "on", "step", "hearing", "costs_pence"],
        }
    }
}

/// The file's name without its ending, which depends on the format.
impl fmt::Display for ImportFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.stem())
    }
}

/// How the rows are written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportFormat {
    /// Comma-separated values, with the column names in the first line.
    Csv,
    /// JSON Lines: an object a line, with the column names as keys.
    Json,
}

impl ImportFormat {
    /// The name of `file` in this format.
    pub fn name(self, file: ImportFile) -> String {
        let ending = match self {
            Self::Csv => "csv",
            Self::Json => "jsonl",
        };
        format!("{}.{ending}", file.stem())
    }
}

/// Between the keys of several disregarded adults.
pub const KEY_SEPARATOR: char = ';';
/// The longest text in a column, in characters.
pub const LONGEST_TEXT: usize = 200;
/// The longest row, in bytes: a missing quotation mark is not to swallow the file.
pub const LONGEST_ROW: usize = 65_536;
/// The most rows that one account can have in one file.
pub const MOST_ROWS_OF_AN_ACCOUNT: usize = 10_000;
/// The largest amount either way, in pence: ten million pounds.
pub const LARGEST_AMOUNT_PENCE: i64 = 1_000_000_000;
