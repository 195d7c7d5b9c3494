//! The bill: what a council tax demand notice says, from one [`Bill`], as a page and as blocks that other media draw.
//!
//! A [`Bill`] is data without words. [`told`] says it in a language as [`Block`]s, in the order of reading. [`BillPage`]
//! draws the blocks as HTML, and the crate `council-tax-bill` as a tagged PDF: so no medium can say more or less than
//! another.
//!
//! # The law
//!
//! The Council Tax (Demand Notices) (England) Regulations, SI 2011/3038, Schedule 1, as amended by SI 2012/3087
//! (reductions and premiums), SI 2016/188 and SI 2017/13 (adult social care), and SI 2025/8 (which ended its separate
//! line for years from April 2025). Each field of [`Bill`] names its paragraph. Wales and Scotland have other notices.

mod content;
mod document;
mod explained;
mod list;
mod money;
mod notes;
mod page;
mod sums;
#[cfg(test)]
mod tests;

pub use content::{
    Bill, BillAuthority, BillChange, BillDays, BillInstalment, BillLine, BillSpell, BillingCouncil, ChangeKind,
    DiscountReason, LastYear, LineKind, OtherLine, OtherLineKind, PremiumReason,
};
pub use document::{Block, Fact, bill_title, told};
// Globs: beside each component, `#[component]` makes items that must be as public as it is.
pub use list::*;
pub use page::*;
