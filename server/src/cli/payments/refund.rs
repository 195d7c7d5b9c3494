//! `guildhall payments refund`

use anyhow::Context;
use forms::values::Pence;

use super::token;
use crate::payments::refund::{RefundAsked, refund as give_back};
use crate::payments::store::refunds::RefundState;
use crate::payments::till::Till;

#[allow(clippy::print_stdout, reason = "it tells what was done")]
pub(super) async fn refund(
    till: &Till,
    reference: &str,
    amount: Option<&str>,
    line: Option<usize>,
    reason: String,
    officer: String,
) -> anyhow::Result<()> {
    let amount = amount
        .map(|amount| amount.parse::<Pence>().map_err(|_| amount.to_owned()))
        .transpose()
        .map_err(|amount| anyhow::anyhow!("`{amount}` is no amount: write it like 12.50"))?;
    let asked = RefundAsked {
        payment_token: token(till, reference).await?,
        amount,
        line,
        reason,
        officer,
    };
    let refund = give_back(till, &asked)
        .await
        .with_context(|| format!("nothing was given back of {reference}"))?;
    let (amount, id) = (refund.amount, &refund.id);
    match refund.state {
        RefundState::Created => println!(
            "{amount} of {reference} will be given back (refund {id}): the provider did not answer, and is asked again"
        ),
        RefundState::Submitted => println!("{amount} of {reference} is on its way back to the card (refund {id})"),
        RefundState::Success => println!("{amount} of {reference} was given back to the card (refund {id})"),
        RefundState::Error => anyhow::bail!("the provider could not give {amount} of {reference} back (refund {id})"),
    }
    Ok(())
}
