//! `guildhall forms schema`

use clap::Args;

use super::output::print;

/// Which schema.
#[derive(Debug, Args)]
pub(in crate::cli) struct Schema {
    /// That of a file of scenarios instead.
    #[arg(long)]
    scenarios: bool,
}

/// Prints the language as JSON Schema.
pub(super) fn run(what: &Schema) -> anyhow::Result<()> {
    let schema = if what.scenarios {
        forms::language::scenario_schema()
    } else {
        forms::language::json_schema()
    };
    print(&format!("{schema:#}\n"))
}
