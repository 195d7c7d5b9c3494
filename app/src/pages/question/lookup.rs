//! An address found by its postcode: what a question page is told of it.

use forms::raw::Raw;

/// What was found for a postcode that was looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddressLookup {
    /// The field that asked.
    pub field: String,
    /// The postcode, as it is written.
    pub postcode: String,
    /// What was found.
    pub found: Vec<FoundAddress>,
    /// How the search went.
    pub state: LookupState,
}

/// An address to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundAddress {
    /// Its Unique Property Reference Number.
    pub uprn: String,
    /// The address in one line.
    pub line: String,
}

/// How a search went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LookupState {
    /// Nothing was searched for yet.
    None,
    /// There are addresses to choose from.
    Found,
    /// The postcode is right, and no address is known there.
    NothingFound,
    /// The search does not work at the moment.
    Unavailable,
}

/// How an address with a lookup is asked at the moment; the hidden input `<field>-mode` keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// For its postcode.
    Find,
    /// Out of those that were found.
    Pick,
    /// Line by line.
    Hand,
}

impl Mode {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Mode::Find => "find",
            Mode::Pick => "pick",
            Mode::Hand => "hand",
        }
    }

    /// What a search found decides; then what the page said before; then whether there is an address already.
    pub(super) fn of(field: &str, lookup: Option<&AddressLookup>, raw: &Raw) -> Mode {
        match lookup.map(|lookup| lookup.state) {
            Some(LookupState::Found) => return Mode::Pick,
            Some(LookupState::NothingFound | LookupState::Unavailable) => return Mode::Hand,
            Some(LookupState::None) | None => {}
        }
        let has_line = ["line1", "line2", "town"]
            .iter()
            .any(|line| !raw.text(&format!("{field}-{line}")).is_empty());
        match raw.text(&format!("{field}-mode")) {
            "hand" => Mode::Hand,
            "find" => Mode::Find,
            _ if has_line => Mode::Hand,
            _ => Mode::Find,
        }
    }
}
