//! Paying by card: the statement before leaving for the card page, the wait, and each way it can end.

mod needs_attention;
mod not_paid;
mod pay;
mod receipt;
mod waiting;

use forms::values::Pence;

use crate::components::SummaryRow;
use crate::site::Site;

// Globs: beside each component, `#[component]` makes items that must be as public as it is.
pub use needs_attention::*;
pub use not_paid::*;
pub use pay::*;
pub use receipt::*;
pub use waiting::*;

/// What every page about a payment says: how much, what for, to whom, and its reference.
fn payment_rows(site: &Site, description: String, amount: Pence, reference: String) -> Vec<SummaryRow> {
    vec![
        SummaryRow::new(site.text("payment-amount"), amount.to_string()),
        SummaryRow::new(site.text("payment-for"), description),
        SummaryRow::new(site.text("payment-to"), site.council_name()),
        SummaryRow::new(site.text("payment-reference"), reference),
    ]
}
