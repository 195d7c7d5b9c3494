//! `guildhall forms new`

use std::path::Path;

use anyhow::{Context, ensure};
use clap::Args;
use forms::definition::Topic;

use super::{Folders, refusal};
use crate::submissions::folder::SCENARIOS;

/// The form to begin.
#[derive(Debug, Args)]
pub(in crate::cli) struct New {
    /// Its id: lower-case letters, digits and hyphens, like `report-missed-bin`.
    form: String,
    /// Its title, in a resident's words.
    #[arg(long)]
    title: String,
    /// The heading that it is listed under.
    #[arg(long, default_value = "other", value_parser = Topic::ALL.map(|(name, _)| name))]
    topic: String,
    /// The team that is answerable.
    #[arg(long, default_value = "customer-services")]
    owner: String,
    #[command(flatten)]
    folders: Folders,
}

const DEFINITION: &str = include_str!("new/form.yaml");
const EXAMPLES: &str = include_str!("new/scenarios.yaml");

/// Writes a small form that passes the check, and its scenarios, to start from.
#[allow(clippy::print_stdout, reason = "it is what the command is for")]
pub(super) fn run(new: &New) -> anyhow::Result<()> {
    let filled = |template: &str| {
        template
            .replace("FORM-ID", &new.form)
            .replace("FORM-TITLE", &quoted(&new.title))
            .replace("FORM-TOPIC", &new.topic)
            .replace("FORM-OWNER", &quoted(&new.owner))
    };
    let definition = filled(DEFINITION);
    let file = new.folders.forms.join(format!("{}.yaml", new.form));
    // A bad id is told before anything is written.
    forms::read::read(&file.display().to_string(), &definition).map_err(|report| refusal(vec![report]))?;
    let examples = new.folders.forms.join(format!("{}{SCENARIOS}", new.form));
    for path in [&file, &examples] {
        ensure!(!path.exists(), "{} is there already: choose another id", path.display());
    }
    write(&file, &definition)?;
    write(&examples, &filled(EXAMPLES))?;
    println!(
        "{}  is a form of two questions. Change it, and look at it as you save:",
        file.display()
    );
    println!("    guildhall forms preview {}", new.form);
    println!("{}  are its worked examples:", examples.display());
    println!("    guildhall forms scenarios {}", new.form);
    Ok(())
}

fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// Text as a YAML value that stays text whatever it holds.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
