//! The names of a question page's buttons. No field has one of them: an id has no point, and an input that is a part of
//! an answer has a hyphen.

/// Find an address, type it by hand, look for another.
pub const PRESS_ADDRESS: &str = "press.address";

/// Take a file away.
pub const PRESS_REMOVE: &str = "press.remove";

/// Add files.
pub const PRESS_UPLOAD: &str = "press.upload";
