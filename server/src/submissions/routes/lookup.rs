//! Addresses on a question page: found by their postcode, picked, or typed by hand.

use std::borrow::Cow;
use std::collections::HashMap;

use app::pages::question::{AddressLookup, FoundAddress, LookupState};
use forms::answers::Answer;
use forms::definition::{Field, FieldKind};
use forms::journey::{Journey, Step};
use forms::mistake::{Mistake, Sentence};
use forms::raw::Raw;
use forms::values::{Address, Postcode};

use super::pressed::Pressed;
use crate::gazetteer::{SourceUnavailable, Uprn};
use crate::http::visit::Visit;
use crate::submissions::draft::Draft;

/// The fields of a page whose addresses can be looked up.
pub(super) fn lookup_fields<'f>(fields: &'f [Cow<'_, Field>]) -> Vec<&'f Field> {
    let is_lookup = |field: &&Field| matches!(field.kind, FieldKind::Address { lookup: true });
    fields.iter().map(AsRef::as_ref).filter(is_lookup).collect()
}

/// The addresses that were picked on this page, by their UPRNs: the draft knows those from before.
pub(super) async fn picked(
    visit: &Visit,
    draft: &Draft,
    journey: &Journey<'_>,
    step: Step<'_>,
    fields: &[&Field],
    raw: &Raw,
) -> HashMap<String, Address> {
    let mut known = HashMap::new();
    for field in fields {
        let text = raw.text(&field.input("uprn"));
        let Some(uprn) = Uprn::parse(text) else { continue };
        let before = match journey.given(step).and_then(|given| given.get(&field.id)) {
            Some(Answer::Address(address)) => Some(address),
            _ => None,
        };
        let mut before = before.into_iter().chain(&draft.prefill.address);
        let is_it = |address: &&Address| address.uprn.as_deref() == Some(text);
        let address = match before.find(is_it) {
            Some(address) => Some(address.clone()),
            None => match visit.state.addresses.by_uprn(&uprn).await {
                Ok(found) => found.map(|known| known.address),
                Err(error) => {
                    tell(visit, &error);
                    None
                }
            },
        };
        if let Some(address) = address {
            known.insert(text.to_owned(), address);
        }
    }
    known
}

/// What the page shows of its addresses when it is shown again: what was asked to be found is, and a list that was there
/// is there again. Mends what the mistakes say of it.
pub(super) async fn look(
    visit: &Visit,
    fields: &[&Field],
    pressed: &Pressed,
    raw: &mut Raw,
    mistakes: &mut Vec<Mistake>,
) -> Vec<AddressLookup> {
    let mut lookups = Vec::new();
    for field in fields {
        let (mode, find) = (field.input("mode"), field.input("find"));
        let typed = raw.text(&find).to_owned();
        let not_found_yet = |mistake: &Mistake| mistake.field == field.id && mistake.sentence == Sentence::FindAddress;
        let asked = match pressed {
            Pressed::Hand(id) if *id == field.id => {
                raw.set(&mode, ["hand"]);
                continue;
            }
            Pressed::Change(id) if *id == field.id => {
                raw.set(&mode, ["find"]);
                if typed.is_empty() {
                    let line = raw.text(&field.input("postcode")).to_owned();
                    raw.set(&find, [line]);
                }
                continue;
            }
            Pressed::Find(id) if *id == field.id => true,
            // Continue with a postcode typed means: find it.
            _ => !typed.is_empty() && mistakes.iter().any(not_found_yet),
        };
        if !asked && raw.text(&mode) != "pick" {
            continue;
        }
        let of_search = |mistake: &Mistake| {
            mistake.field == field.id && matches!(mistake.sentence, Sentence::FindAddress | Sentence::SelectAddress)
        };
        match Postcode::parse(&typed) {
            Ok(postcode) => {
                let lookup = found(visit, field, &postcode).await;
                raw.set(&mode, ["pick"]);
                raw.set(&find, [postcode.as_str()]);
                // Nothing was there to select from; and what is there now was not shown before.
                if asked || lookup.state != LookupState::Found {
                    mistakes.retain(|mistake| !of_search(mistake));
                }
                lookups.push(lookup);
            }
            Err(_) => {
                raw.set(&mode, ["find"]);
                mistakes.retain(|mistake| !of_search(mistake));
                let sentence = if typed.is_empty() {
                    Sentence::FindAddress
                } else {
                    Sentence::NotAPostcode
                };
                mistakes.push(Mistake {
                    input: find,
                    field: field.id.clone(),
                    parts: vec!["find"],
                    sentence,
                });
            }
        }
    }
    lookups
}

async fn found(visit: &Visit, field: &Field, postcode: &Postcode) -> AddressLookup {
    let (state, found) = match visit.state.addresses.by_postcode(postcode).await {
        Ok(found) if found.is_empty() => (LookupState::NothingFound, found),
        Ok(found) => (LookupState::Found, found),
        Err(error) => {
            tell(visit, &error);
            (LookupState::Unavailable, Vec::new())
        }
    };
    let found = found.into_iter().map(|known| FoundAddress {
        line: known.line(),
        uprn: known.uprn.as_str().to_owned(),
    });
    AddressLookup {
        field: field.id.clone(),
        postcode: postcode.as_str().to_owned(),
        found: found.collect(),
        state,
    }
}

/// Residents type their address, and go on; the council is told.
fn tell(visit: &Visit, error: &SourceUnavailable) {
    let council = visit.state.council.id.as_str();
    let cause = std::iter::successors(Some(error as &dyn std::error::Error), |error| error.source());
    let cause: Vec<String> = cause.map(ToString::to_string).collect();
    tracing::warn!(council, cause = cause.join(": "), "addresses cannot be looked up");
}
