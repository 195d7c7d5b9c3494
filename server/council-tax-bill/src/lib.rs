//! A council tax bill (in law, a demand notice): from what is known of an account to its content, and from that to paper.
//!
//! - [`bill_of`] makes a [`Bill`](app::pages::council_tax::bill::Bill) from the rules' bills of this year and the last
//!   one, and what the council knows of the account.
//! - [`pdf`] sets it as a tagged PDF (PDF/UA-1), in ordinary or in large print. It says what the page says, in the same
//!   order: both draw the blocks of [`told`](app::pages::council_tax::bill::told).
//!
//! The same bill always makes the same bytes. A bill reaches the typesetter as data and is set as plain text; see the
//! crate `tagged-pdf`.

mod authorities;
mod changes;
mod facts;
mod lines;
mod paper;

pub use facts::{AuthorityName, BillFacts, NoBill, bill_of};
pub use paper::{Format, pdf};
pub use tagged_pdf::{FONT_FILES, Fonts, NoPdf};
