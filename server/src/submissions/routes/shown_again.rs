//! A page that a button other than Continue shows again: what it looks like goes into its address, so that the browser's
//! own Back, Reload and bookmarks find it. (The answer to a post is gone once one goes on from it: browsers offer to
//! send the form again, or show an error.)

use std::borrow::Cow;
use std::collections::BTreeMap;

use forms::definition::Field;
use forms::raw::Raw;

use super::files::PageFiles;

/// What an address field's inputs say of its look, beside the address: how it is asked for, and the postcode.
const LOOK: [&str; 2] = ["mode", "find"];

/// The part of the address that says how the page looks, `&name=value`; nothing where something was typed that only the
/// answer to the post can show again.
pub(super) fn query(
    fields: &[Cow<'_, Field>],
    lookups: &[&Field],
    files: &PageFiles,
    raw: &Raw,
    filled: &Raw,
) -> Option<String> {
    let mut look = files.gone();
    let mut passing: Vec<String> = fields
        .iter()
        .filter(|field| files.has(&field.id))
        .map(|f| f.id.clone())
        .collect();
    for field in lookups {
        passing.push(field.input("uprn"));
        for part in LOOK {
            let name = field.input(part);
            let value = raw.text(&name);
            if !value.is_empty() {
                look.push((name.clone(), value.to_owned()));
            }
            passing.push(name);
        }
    }
    let typed = |raw: &Raw, name: &str| -> Vec<String> {
        let values = raw.all(name).map(str::trim).filter(|value| !value.is_empty());
        values.map(str::to_owned).collect()
    };
    let would_be_lost = |field: &Cow<'_, Field>| {
        let is_lookup = lookups.iter().any(|lookup| lookup.id == field.id);
        let mut names = field.input_names().into_iter().chain([field.same_name()]);
        names.any(|name| {
            let typed = (typed(raw, &name), typed(filled, &name));
            // The lines of an address are on the page only while it is typed by hand; its postcode is in both.
            let is_found_by = name == field.input("postcode") && typed.0 == [raw.text(&field.input("find"))];
            let is_kept = is_lookup && (typed.0.is_empty() || is_found_by);
            !is_kept && !passing.contains(&name) && typed.0 != typed.1
        })
    };
    if fields.iter().any(would_be_lost) {
        return None;
    }
    let look = serde_urlencoded::to_string(&look).ok()?;
    Some(if look.is_empty() { look } else { format!("&{look}") })
}

/// Makes a page look as its address says; whether it says anything.
pub(super) fn apply(query: &BTreeMap<String, String>, lookups: &[&Field], files: &PageFiles, raw: &mut Raw) -> bool {
    let before = raw.clone();
    for field in lookups {
        for name in LOOK.map(|part| field.input(part)) {
            if let Some(value) = query.get(&name) {
                raw.set(&name, [value.as_str()]);
            }
        }
    }
    files.without_gone(query, raw);
    *raw != before
}
