//! `guildhall forms schema`

use clap::Args;

/// Which schema.
#[derive(Debug, Args)]
pub(in crate::cli) struct Schema {
    /// That of a file of scenarios instead.
    #[arg(long)]
    scenarios: bool,
}

/// Prints the language as JSON Schema.
#[allow(clippy::print_stdout, reason = "it is what the command is for")]
pub(super) fn run(what: &Schema) {
    let schema = if what.scenarios {
        forms::language::scenario_schema()
    } else {
        forms::language::json_schema()
    };
    println!("{schema:#}");
}
