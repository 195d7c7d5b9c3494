//! The published layout of the files that a council's revenues system writes: docs/council-tax-import.md.

use std::fmt;

/// The name and version of the layout, which `snapshot.csv` has to state.
pub const LAYOUT: &str = "guildhall-council-tax-1";

/// One of the four files of an import.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImportFile {
    /// One row: the layout, the day, and how many rows the other files have.
    Snapshot,
    /// A row for each account.
    Accounts,
    /// A row for each line on an account.
    Lines,
    /// A row for each instalment.
    Instalments,
}

impl ImportFile {
    /// All of them, in the order in which they are read.
    pub const ALL: [ImportFile; 4] = [Self::Snapshot, Self::Accounts, Self::Lines, Self::Instalments];

    /// The file's name in the folder.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Snapshot => "snapshot.csv",
            Self::Accounts => "accounts.csv",
            Self::Lines => "lines.csv",
            Self::Instalments => "instalments.csv",
        }
    }

    /// The columns, in their order. The first line of the file has to be exactly these.
    pub const fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Snapshot => &["layout", "as_of", "accounts", "lines", "instalments"],
            Self::Accounts => &[
                "account_number",
                "uprn",
                "address_line_1",
                "address_line_2",
                "town",
                "postcode",
                "area",
                "band",
                "liable_names",
            ],
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
        }
    }
}

impl fmt::Display for ImportFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Between the names of people who are liable together.
pub const NAME_SEPARATOR: char = ';';
/// The longest text in a column, in characters.
pub const LONGEST_TEXT: usize = 200;
/// The largest amount either way, in pence: ten million pounds.
pub const LARGEST_AMOUNT_PENCE: i64 = 1_000_000_000;
