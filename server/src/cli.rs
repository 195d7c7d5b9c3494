//! The command line.

mod council_tax;
mod demo;
mod forms;
mod gazetteer;
mod migrate;
mod payments;
mod serve;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Forms and council tax for residents, for several councils from one process.
///
/// Configuration comes from the environment; `guildhall serve --help` lists it.
#[derive(Debug, Parser)]
#[command(name = "guildhall", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the councils. Stops on Ctrl-C or SIGTERM, after finishing what is in hand.
    #[command(after_long_help = serve::ENVIRONMENT)]
    Serve,
    /// Bring the database up to date, and tell it which councils there are. Connects as its owner: DATABASE_OWNER_URL.
    Migrate,
    /// Make, check, preview, test, translate and publish forms.
    #[command(subcommand)]
    Forms(forms::FormsCommand),
    /// Work with council tax records.
    #[command(subcommand)]
    CouncilTax(council_tax::CouncilTaxCommand),
    /// Work with a council's gazetteer: its addresses.
    #[command(subcommand)]
    Gazetteer(GazetteerCommand),
    /// See payments, give money back, and keep the books: prove them, reconcile them, export them.
    #[command(subcommand)]
    Payments(payments::PaymentsCommand),
    /// Work with the demo's data.
    #[command(subcommand)]
    Demo(DemoCommand),
}

#[derive(Debug, Subcommand)]
enum GazetteerCommand {
    /// Load a council's addresses from a CSV file, all or nothing. The layout is in docs/gazetteer-import.md.
    Import {
        /// The council's id.
        #[arg(long)]
        council: String,
        /// The CSV file.
        file: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
enum DemoCommand {
    /// Load made-up council tax records for each demo council that has none, and the addresses of their dwellings; print
    /// accounts to try.
    Load,
}

/// Runs the command that the command line names.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return tell(&error.into()),
    };
    let done = runtime.block_on(async {
        match cli.command {
            Command::Serve => serve::run().await,
            Command::Migrate => migrate::run().await,
            Command::Forms(command) => forms::run(command).await,
            Command::CouncilTax(command) => council_tax::run(command).await,
            Command::Gazetteer(GazetteerCommand::Import { council, file }) => gazetteer::import(&council, &file).await,
            Command::Payments(command) => payments::run(command).await,
            Command::Demo(DemoCommand::Load) => demo::load().await,
        }
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => tell(&error),
    }
}

fn tell(error: &anyhow::Error) -> ExitCode {
    eprintln!("guildhall: {error:#}");
    ExitCode::FAILURE
}

/// A heading with a line for each item.
pub(crate) fn list(heading: &str, items: &[String]) -> String {
    items
        .iter()
        .fold(format!("{heading}:"), |text, item| format!("{text}\n  - {item}"))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn every_command_is_well_formed() {
        super::Cli::command().debug_assert();
    }
}
