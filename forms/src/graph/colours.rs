//! The colours of the picture. They only repeat what a shape or a word says, and are 4.5:1 or more on what they stand on.

pub(super) const INK: &str = "#0b0c0c";
pub(super) const QUIET: &str = "#484949";
pub(super) const LINE: &str = "#505a5f";
pub(super) const BLUE: &str = "#0f385c";
pub(super) const PALE_BLUE: &str = "#e9f2f9";
pub(super) const RED: &str = "#942514";
pub(super) const GREEN: &str = "#005a30";
pub(super) const PURPLE: &str = "#4c2c92";
pub(super) const GREY: &str = "#f3f3f3";
pub(super) const WHITE: &str = "#ffffff";

/// Every text with what it stands on, and every line that says something.
#[cfg(test)]
pub(super) const TEXTS_ON_GROUNDS: [(&str, &str); 13] = [
    (INK, WHITE),
    (INK, GREY),
    (QUIET, WHITE),
    (QUIET, GREY),
    (LINE, WHITE),
    (LINE, GREY),
    (BLUE, PALE_BLUE),
    (BLUE, WHITE),
    (WHITE, BLUE),
    (WHITE, GREEN),
    (RED, WHITE),
    (PURPLE, WHITE),
    (PURPLE, GREY),
];
