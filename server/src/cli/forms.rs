//! `guildhall forms`: the form designer's bench, and putting forms live.

mod check;
mod diff;
mod explain;
mod graph;
mod import;
mod live;
mod machine;
mod new;
mod output;
mod paper;
mod preview;
mod reference;
mod report;
mod scenarios;
mod schema;
mod translate;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::submissions::folder::FormFiles;

pub(super) use report::refusal;

/// Where definitions and translations are.
#[derive(Debug, Args)]
pub(super) struct Folders {
    /// The folder of definitions.
    #[arg(
        id = "folder",
        long = "forms",
        env = "GUILDHALL_FORMS",
        default_value = "forms/definitions"
    )]
    forms: PathBuf,
    /// The folder of translations.
    #[arg(long, env = "GUILDHALL_LOCALES", default_value = "locales")]
    locales: PathBuf,
}

impl Folders {
    fn files(&self) -> FormFiles {
        FormFiles {
            forms: self.forms.clone(),
            locales: self.locales.clone(),
        }
    }
}

#[derive(Debug, Subcommand)]
pub(super) enum FormsCommand {
    /// Begin a form: a small one that passes the check, with scenarios, to change.
    New(new::New),
    /// Check form definitions and their translations: every problem, each at its line and column.
    Check(check::Check),
    /// Show forms in a browser as residents see them: every page, state and language, followed as the files are saved.
    Preview(preview::Preview),
    /// Run the worked examples beside the forms, and say which pages and branches none of them shows.
    Scenarios(scenarios::Scenarios),
    /// Bring a translation up to date with its form: new texts to translate, those that changed, those that are gone.
    Translate(translate::Translate),
    /// Say what a problem is that `check` tells of, why it is one, and how it is mended.
    Explain(explain::Explain),
    /// Draw the journey through a form, as a picture (SVG) or as an outline in text.
    Graph(graph::Graph),
    /// Print the language as JSON Schema, so that editors complete and explain it.
    Schema(schema::Schema),
    /// Print the reference of the language, in Markdown.
    Reference,
    /// Print a form: an accessible PDF, with routing in words and space for answers.
    Paper(paper::Paper),
    /// Make definitions of forms that other platforms hold, with a report of what changed and what was wrong.
    Import(import::Import),
    /// Say in sentences what changes for residents between two versions, and how many are half way in the old one.
    Diff(diff::Diff),
    /// Put checked forms live for a council: residents see them within seconds, and whoever is half way goes on with
    /// the version that they began.
    Publish(live::Publish),
    /// Take the newest version of a form back: the one before it is live again.
    Rollback(live::OneForm),
    /// Take a form off: residents cannot begin it any more.
    Withdraw(live::OneForm),
    /// Show what is live for a council: since when, put there by whom, and how many residents are half way.
    List(live::List),
}

/// Runs a command.
pub(super) async fn run(command: FormsCommand) -> anyhow::Result<()> {
    match command {
        FormsCommand::New(new) => new::run(&new),
        FormsCommand::Preview(preview) => preview::run(preview).await,
        FormsCommand::Scenarios(scenarios) => scenarios::run(&scenarios),
        FormsCommand::Translate(translate) => translate::run(&translate),
        FormsCommand::Paper(paper) => paper::run(&paper),
        FormsCommand::Import(import) => import::run(&import),
        FormsCommand::Diff(diff) => diff::run(&diff).await,
        FormsCommand::Check(check) => check::run(&check),
        FormsCommand::Explain(explain) => explain::run(&explain),
        FormsCommand::Graph(graph) => graph::run(&graph),
        FormsCommand::Schema(schema) => schema::run(&schema),
        FormsCommand::Reference => reference::run(),
        FormsCommand::Publish(publish) => live::publish(&publish).await,
        FormsCommand::Rollback(form) => live::roll_back(&form).await,
        FormsCommand::Withdraw(form) => live::withdraw(&form).await,
        FormsCommand::List(list) => live::list(&list).await,
    }
}
