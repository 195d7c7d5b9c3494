//! `expand[]`: objects in full instead of as identifiers (<https://docs.stripe.com/api/expanding_objects>).

use serde_json::Value;

use super::ApiError;
use crate::form::Params;
use crate::object;
use crate::state::State;

/// What a caller wants in full.
#[derive(Debug, Default)]
pub(super) struct Expand(Vec<String>);

impl Expand {
    /// Reads `expand[]`; `prefix` is `data.` for lists. Anything but `allowed` is refused.
    pub(super) fn read(params: &mut Params, prefix: &str, allowed: &[&str]) -> Result<Self, ApiError> {
        let mut paths = Vec::new();
        for wanted in params.texts("expand")? {
            match wanted.strip_prefix(prefix).filter(|path| allowed.contains(path)) {
                Some(path) => paths.push(path.to_owned()),
                None => {
                    let message = format!("This property cannot be expanded ({wanted}).");
                    return Err(ApiError::invalid(message, Some("expand")));
                }
            }
        }
        // Outer ones first, so that the inner find them expanded.
        paths.sort();
        Ok(Self(paths))
    }

    pub(super) fn wants(&self, path: &str) -> bool {
        self.0.iter().any(|wanted| wanted == path)
    }

    /// Puts the objects in.
    pub(super) fn apply(&self, state: &State, object: &mut Value, now: i64) {
        for path in &self.0 {
            expand_at(state, object, path, now);
        }
    }
}

/// Every step of the path becomes an object: what it names lies inside.
fn expand_at(state: &State, object: &mut Value, path: &str, now: i64) {
    let (field, rest) = path.split_once('.').unwrap_or((path, ""));
    let Some(inner) = object.get_mut(field) else { return };
    if let Some(found) = inner.as_str().and_then(|id| object::by_id(state, id, now)) {
        *inner = found;
    }
    if !rest.is_empty() {
        expand_at(state, inner, rest, now);
    }
}
