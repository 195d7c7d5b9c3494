//! `guildhall payments`

mod books;
mod list;
mod refund;

use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Subcommand;
use jiff::civil::Date;

use super::council_tax::database_url;
use super::migrate::all_settings;
use crate::clock::Clock;
use crate::config::{Config, ProviderAddresses};
use crate::councils::{pool, store as councils};
use crate::payments::graph::{GraphFormat, draw};
use crate::payments::state::PaymentState;
use crate::payments::till::{Till, provider};

/// What an officer and a section 151 officer do with payments.
#[derive(Debug, Subcommand)]
pub(super) enum PaymentsCommand {
    /// Draw the graph of a payment's states: what can happen to a payment, and what it leads to.
    Graph {
        /// How.
        #[arg(long, value_enum, default_value_t = GraphFormat::Text)]
        format: GraphFormat,
    },
    /// List payments, the latest first.
    List {
        /// The council's id.
        #[arg(long)]
        council: String,
        /// Only those that somebody has to look at, with the reason; and the provider's messages that nobody could read.
        #[arg(long)]
        attention: bool,
        /// Only those in this state.
        #[arg(long, value_parser = state)]
        state: Option<PaymentState>,
        /// How many at most.
        #[arg(long, default_value_t = 50)]
        limit: u32,
    },
    /// Show everything about one payment: what it was for, each step and who told of it, its refunds, its ledger entries.
    Show {
        /// The council's id.
        #[arg(long)]
        council: String,
        /// The payment's reference, as the resident reads it out: 4K7D-9XRM.
        reference: String,
    },
    /// Give money back to the card that paid.
    Refund {
        /// The council's id.
        #[arg(long)]
        council: String,
        /// The payment's reference.
        reference: String,
        /// How much, in pounds: 12.50. All that is left, when it is not said.
        #[arg(long)]
        amount: Option<String>,
        /// Of which line of the payment, as `payments show` numbers them. The first that has something left, when it is not
        /// said.
        #[arg(long)]
        line: Option<usize>,
        /// Why, for the record.
        #[arg(long)]
        reason: String,
        /// Your name, for the record.
        #[arg(long)]
        officer: String,
    },
    /// Write down that you have looked at a payment that needed attention, and take it off that list.
    Clear {
        /// The council's id.
        #[arg(long)]
        council: String,
        /// The payment's reference.
        reference: String,
    },
    /// Prove the books: sums, the chain from each payment to its entries, nothing without its cause. Fails when one does
    /// not hold.
    Verify {
        /// The council's id.
        #[arg(long)]
        council: String,
    },
    /// Compare the provider's list of every movement of money with the ledger, for one day; post its fees. Fails when
    /// something differs. Done again, it changes nothing.
    Reconcile {
        /// The council's id.
        #[arg(long)]
        council: String,
        /// The day, as 2026-11-21; yesterday, when it is not said.
        #[arg(long)]
        day: Option<Date>,
    },
    /// Write the file for the council's income system: everything that it has not had. Nothing is ever told twice.
    Export {
        /// The council's id.
        #[arg(long)]
        council: String,
        /// An export that was made before, by its number, as it was: for a file that was lost.
        #[arg(long)]
        again: Option<i32>,
        /// The folder to write to.
        #[arg(long, default_value = ".")]
        folder: PathBuf,
    },
}

fn state(name: &str) -> Result<PaymentState, String> {
    PaymentState::ALL
        .into_iter()
        .find(|state| state.name() == name.replace('-', "_"))
        .ok_or_else(|| {
            format!(
                "a state is one of {}",
                PaymentState::ALL.map(PaymentState::name).join(", ")
            )
        })
}

/// Runs one.
#[allow(clippy::print_stdout, reason = "it tells what was asked for")]
pub(super) async fn run(command: PaymentsCommand) -> anyhow::Result<()> {
    match command {
        PaymentsCommand::Graph { format } => {
            print!("{}", draw(format));
            Ok(())
        }
        PaymentsCommand::List {
            council,
            attention,
            state,
            limit,
        } => list::list(&till(&council).await?, attention, state, limit).await,
        PaymentsCommand::Show { council, reference } => list::show(&till(&council).await?, &reference).await,
        PaymentsCommand::Refund {
            council,
            reference,
            amount,
            line,
            reason,
            officer,
        } => {
            refund::refund(
                &till(&council).await?,
                &reference,
                amount.as_deref(),
                line,
                reason,
                officer,
            )
            .await
        }
        PaymentsCommand::Clear { council, reference } => list::clear(&till(&council).await?, &reference).await,
        PaymentsCommand::Verify { council } => books::verify(&till(&council).await?).await,
        PaymentsCommand::Reconcile { council, day } => books::reconcile(&till(&council).await?, day).await,
        PaymentsCommand::Export { council, again, folder } => {
            books::export(&till(&council).await?, again, &folder).await
        }
    }
}

/// A council's till, as the server has it.
async fn till(council: &str) -> anyhow::Result<Till> {
    let settings = all_settings()?;
    if !settings.iter().any(|settings| settings.council.id == council) {
        let known: Vec<&str> = settings.iter().map(|settings| settings.council.id.as_str()).collect();
        bail!("there is no council `{council}`: there is {}", known.join(", "));
    }
    let variables = std::env::vars().collect();
    let addresses = ProviderAddresses::from_variables(&variables);
    let keys = Config::provider_keys(&variables, council, &addresses)
        .map_err(|wrong| anyhow::anyhow!(super::list("the provider's keys are not set", &wrong)))?;
    let pool = pool::for_council(&database_url()?, council)?;
    pool::refuse_powerful_role(&pool).await?;
    if !councils::council_is_known(&pool).await? {
        bail!("the database does not know the council {council}: run `guildhall migrate`");
    }
    Ok(Till {
        council: council.to_owned(),
        pool,
        provider: provider(&keys, &addresses)?,
        clock: Clock::system()?,
        refused_messages: std::sync::Arc::default(),
    })
}

/// The payment of a reference.
async fn token(till: &Till, reference: &str) -> anyhow::Result<String> {
    let mut conn = till.pool.acquire().await?;
    crate::payments::store::token_of_reference(&mut conn, reference)
        .await?
        .with_context(|| format!("there is no payment {reference} at {}", till.council))
}
