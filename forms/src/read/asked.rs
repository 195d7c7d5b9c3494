//! What the readers asked for, in tests: the described language is held to it, so that it cannot drift.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// By object and key, in what ways the key was asked for: `text`, `flag`, `number 1 to 50`…
pub(crate) type Asked = BTreeMap<(&'static str, &'static str), BTreeSet<String>>;

thread_local! {
    static ASKED: RefCell<Asked> = const { RefCell::new(BTreeMap::new()) };
}

pub(super) fn remember(object: &'static str, key: &'static str, how: String) {
    ASKED.with_borrow_mut(|asked| asked.entry((object, key)).or_default().insert(how));
}

/// What this thread's readers have asked for since this was called before.
pub(crate) fn take() -> Asked {
    ASKED.take()
}
