//! `guildhall forms check`

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use forms::problem::Severity;

use super::machine;
use super::output::print;
use super::report::{count, counted, draw};
use crate::submissions::folder::FormFiles;

/// What to check.
#[derive(Debug, Args)]
pub(in crate::cli) struct Check {
    /// The folder of definitions.
    #[arg(env = "GUILDHALL_FORMS", default_value = "forms/definitions")]
    folder: PathBuf,
    /// The folder of translations.
    #[arg(long, env = "GUILDHALL_LOCALES", default_value = "locales")]
    locales: PathBuf,
    /// Also check what this council has of its own.
    #[arg(long)]
    council: Option<String>,
    /// How to tell: for people, or for programs.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

/// How problems are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Each with its source underlined.
    Human,
    /// A list of objects.
    Json,
    /// SARIF 2.1.0, for editors and code hosts.
    Sarif,
    /// Annotations of GitHub's actions.
    Github,
}

/// Checks a folder of definitions, and says which forms are right.
#[allow(clippy::print_stdout, reason = "it is what the command is for")]
pub(super) fn run(check: &Check) -> anyhow::Result<()> {
    let files = FormFiles {
        forms: check.folder.clone(),
        locales: check.locales.clone(),
    };
    let mut read = match &check.council {
        Some(council) => files.of_council(council)?,
        None => files.shared()?,
    };
    read.reports.extend(read.dead_links());
    read.reports.extend(read.scenarios());
    let reports = &read.reports;
    match check.format {
        Format::Human => {}
        Format::Json => print(&format!("{:#}\n", machine::json(reports)))?,
        Format::Sarif => print(&format!("{:#}\n", machine::sarif(reports)))?,
        Format::Github => print(&machine::github(reports))?,
    }
    let human = check.format == Format::Human;
    for (id, version) in read.forms.iter().filter(|_| human) {
        println!("{id}  {}  right", version.short());
    }
    let (errors, warnings) = (
        count(&read.reports, Severity::Error),
        count(&read.reports, Severity::Warning),
    );
    if human && errors + warnings > 0 {
        eprintln!("{}", draw(&read.reports));
    }
    anyhow::ensure!(
        errors == 0,
        "{} and {} in {}",
        counted(errors, "error"),
        counted(warnings, "warning"),
        check.folder.display()
    );
    if human && warnings > 0 {
        println!(
            "{}: the forms can be served; look at them all the same",
            counted(warnings, "warning")
        );
    }
    Ok(())
}
