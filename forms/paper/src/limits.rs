//! How large a paper form may be. A form beyond these is refused or shortened, so that making one always ends soon.

/// Pages of a form, those of its repeating groups among them.
pub const PAGES: usize = 200;
/// Sides of paper.
pub const SIDES: usize = 150;
/// Characters of all texts together.
pub const CHARACTERS: usize = 500_000;
/// Options of one question that can each lead to another question; with more, the questions say who answers them.
pub const WAYS: usize = 40;
/// Options that are printed as boxes to tick; of a longer list the resident writes the answer.
pub const TICKS: usize = 30;
/// Calculated values within calculated values that are put into words.
pub const VALUES_IN_VALUES: usize = 8;
/// Lists within lists, and what else a designer's Markdown may nest.
pub const NESTED_TEXT: usize = 3;
/// Rows of a repeating group that fits a table.
pub const ROWS: u32 = 8;
/// Items of a repeating group that is printed once for each; more, up to [`ROWS`], only where more are needed.
pub const BLOCKS: u32 = 2;
/// Fields beside each other in the table of a repeating group.
pub const COLUMNS: usize = 4;
/// Lines of one answer.
pub const LINES: u32 = 14;
