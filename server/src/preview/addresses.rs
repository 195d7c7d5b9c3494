//! The made-up addresses that a search for any postcode finds.

use app::pages::question::{AddressLookup, FoundAddress, LookupState};
use forms::made_up;
use forms::values::Postcode;

/// How many addresses are made up.
const FOUND: u32 = 3;

/// What a field's search found.
pub(super) fn found(field: &str, postcode: &Postcode) -> AddressLookup {
    lookup(field, postcode.as_str(), LookupState::Found)
}

/// How a field's search went.
pub(super) fn lookup(field: &str, postcode: &str, state: LookupState) -> AddressLookup {
    let count = if state == LookupState::Found { FOUND } else { 0 };
    AddressLookup {
        field: field.to_owned(),
        postcode: postcode.to_owned(),
        found: (1..=count).filter_map(address).collect(),
        state,
    }
}

fn address(number: u32) -> Option<FoundAddress> {
    let uprn = format!("99990000000{number}");
    let address = made_up::address(&uprn)?;
    let line = format!("{}, {}, {}", address.line1, address.town, address.postcode.as_str());
    Some(FoundAddress { uprn, line })
}
