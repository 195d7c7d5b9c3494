//! `guildhall payments list`, `show` and `clear`

use anyhow::Context;
use forms::values::Pence;
use time::OffsetDateTime;

use super::token;
use crate::clock::from_sql;
use crate::payments::state::PaymentState;
use crate::payments::store::{self, events, movements, refunds, seen};
use crate::payments::till::Till;

/// How many days of messages with a bad signature are listed.
const REFUSED_DAYS: i64 = 7;

fn local(till: &Till, at: OffsetDateTime) -> String {
    till.clock.local(from_sql(at)).strftime("%Y-%m-%d %H:%M:%S").to_string()
}

#[allow(clippy::print_stdout, reason = "it tells what was asked for")]
pub(super) async fn list(till: &Till, attention: bool, state: Option<PaymentState>, limit: u32) -> anyhow::Result<()> {
    let mut conn = till.pool.acquire().await?;
    let rows = seen::payments(&mut conn, attention, state, i64::from(limit)).await?;
    for row in &rows {
        let at = local(till, row.created_at);
        let amount = Pence::from_pence(row.amount_pence).to_string();
        println!(
            "{}  {at}  {:<13} {amount:>12}  {}",
            row.reference, row.state, row.descriptions
        );
        if let Some(why) = &row.attention {
            println!("           look: {why}");
        }
    }
    let mut messages = 0;
    if attention {
        let since = till.clock.now_sql().date() - time::Duration::days(REFUSED_DAYS);
        for message in events::with_attention(&mut conn, i64::from(limit)).await? {
            messages += 1;
            println!("message {} ({}): {}", message.id, message.kind, message.attention);
        }
        for movement in movements::different(&mut conn, i64::from(limit)).await? {
            messages += 1;
            println!(
                "movement {} of {}: {}",
                movement.id,
                local(till, movement.at),
                movement.difference
            );
        }
        for (day, refused) in events::refused(&mut conn, since).await? {
            messages += 1;
            println!(
                "on {day}, {refused} messages had a bad signature: somebody guesses, or a webhook's secret is not ours"
            );
        }
    }
    if rows.is_empty() && messages == 0 {
        println!(
            "{}",
            if attention {
                "nothing needs attention"
            } else {
                "no payments"
            }
        );
    } else if rows.len() == limit as usize {
        println!("the latest {limit}: --limit shows more");
    }
    Ok(())
}

#[allow(clippy::print_stdout, reason = "it tells what was asked for")]
pub(super) async fn show(till: &Till, reference: &str) -> anyhow::Result<()> {
    let token = token(till, reference).await?;
    let mut conn = till.pool.acquire().await?;
    let payment = store::payment(&mut conn, &token).await?.context("it is gone")?;
    println!("{}  {}  {}", payment.reference, payment.state, payment.amount);
    println!("    {}", payment.state.meaning());
    if let Some(why) = &payment.attention {
        println!("    look: {why}");
    }
    if let Some(basket) = &payment.part_of {
        let basket = store::payment(&mut conn, basket).await?.context("its basket is gone")?;
        println!(
            "    paid in a basket with others: {}, {}",
            basket.reference, basket.state
        );
    }
    println!("\nlines");
    let left = refunds::left(&mut conn, &token).await?;
    for (number, (line, left)) in (1..).zip(payment.lines.iter().zip(left)) {
        let (kind, subject) = line.subject.parts();
        let (amount, fund) = (line.amount.to_string(), &line.fund);
        println!(
            "  {number}  {amount:>12}  {fund:<16} {}  ({kind} {subject}; {left} left)",
            line.description
        );
    }
    println!("\nsteps");
    println!("  {}  created", local(till, payment.created_at));
    for step in seen::steps(&mut conn, &token).await? {
        println!(
            "  {}  {} -> {}  told by {}",
            local(till, step.at),
            step.event,
            step.to_state,
            step.told_by
        );
    }
    let refunds = refunds::of_payment(&mut conn, &token).await?;
    if !refunds.is_empty() {
        println!("\nrefunds");
    }
    for refund in refunds {
        let (at, amount) = (local(till, refund.created_at), refund.amount.to_string());
        println!(
            "  {at}  {amount:>12}  {:<9} {}  asked by {}: {}",
            refund.state.name(),
            refund.id,
            refund.asked_by,
            refund.reason
        );
    }
    println!("\nledger");
    for entry in seen::entries(&mut conn, &token).await? {
        let amount = Pence::from_pence(entry.amount_pence).to_string();
        let at = local(till, entry.posted_at);
        println!(
            "  {at}  {:<14} {:<10} {:<16} {amount:>12}",
            entry.cause, entry.ledger_account, entry.fund
        );
    }
    Ok(())
}

#[allow(clippy::print_stdout, reason = "it tells what was done")]
pub(super) async fn clear(till: &Till, reference: &str) -> anyhow::Result<()> {
    let token = token(till, reference).await?;
    let mut conn = till.pool.acquire().await?;
    store::clear_attention(&mut conn, &token).await?;
    println!("{reference} needs no more attention");
    Ok(())
}
