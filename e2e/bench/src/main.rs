//! What `make bench` and `make soak` run against a server: residents, and what they cost; money, and whether it stays
//! exact while everything goes wrong.
//!
//! It measures and does not judge: only a wrong answer makes it fail.

mod browser;
mod database;
mod journey;
mod load;
mod money;
mod page;
mod page_weight;
mod process;
mod report;
mod report_json;
mod residents;
mod sandbox;
mod soak;
mod timings;

use std::process::ExitCode;

use clap::Parser;

/// Puts load on a running Guildhall.
#[derive(Parser)]
#[command(name = "bench", version)]
enum Command {
    /// Measures what residents cost the server.
    Residents(residents::Arguments),
    /// Measures what money costs: the provider's messages, settling, proving the books.
    Money(money::Arguments),
    /// Pays while the provider misbehaves and the server is killed, then proves the books.
    Soak(soak::Arguments),
}

// One thread: the cores are needed by what is measured.
#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let done = match Command::parse() {
        Command::Residents(arguments) => residents::run(arguments).await,
        Command::Money(arguments) => money::run(arguments).await,
        Command::Soak(arguments) => soak::run(arguments).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// One line of progress.
fn say(text: &str) {
    eprintln!("bench: {text}");
}
