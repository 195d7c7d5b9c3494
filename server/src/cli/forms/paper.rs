//! `guildhall forms paper`

use std::path::PathBuf;

use anyhow::Context;
use app::language::Language;
use clap::Args;
use paper::PaperCouncil;

use super::{Folders, refusal};
use crate::config::Files;
use crate::submissions::paper::read_fonts;

/// What to print.
#[derive(Debug, Args)]
pub(in crate::cli) struct Paper {
    /// The form's id.
    form: String,
    /// The language, by its tag.
    #[arg(long, default_value = "en")]
    lang: String,
    /// The council that it is posted to, by its id; the first of the settings without one.
    #[arg(long)]
    council: Option<String>,
    /// Where to write it; `FORM-LANG.pdf` without one.
    #[arg(long)]
    out: Option<PathBuf>,
    #[command(flatten)]
    folders: Folders,
}

/// Writes a form as an accessible PDF to print and post.
#[allow(clippy::print_stdout, reason = "it is what the command is for")]
pub(super) fn run(what: &Paper) -> anyhow::Result<()> {
    let language = Language::from_tag(&what.lang).with_context(|| format!("{} is no language here", what.lang))?;
    let settings = super::super::migrate::all_settings()?;
    let council = match &what.council {
        Some(id) => settings.iter().find(|settings| settings.council.id == *id),
        None => settings.first(),
    };
    let council = &council.context("there is no such council in the settings")?.council;
    let files = what.folders.files();
    let own = files.forms.join(&council.id).join(format!("{}.yaml", what.form));
    let below = if own.is_file() { council.id.as_str() } else { "" };
    let form = &files.one(&what.form, below, language)?.map_err(refusal)?;
    let fonts = read_fonts(&Files::from_variables(&std::env::vars().collect()).assets)?;
    let address = PaperCouncil {
        name: council.name.clone(),
        address: council.address.clone(),
        phone: council.phone.clone(),
        website: None,
    };
    let pdf = paper::pdf(form, &address, language.tag(), &fonts)?;
    let usual = || PathBuf::from(format!("{}-{}.pdf", form.id, language.tag()));
    let out = what.out.clone().unwrap_or_else(usual);
    std::fs::write(&out, &pdf).with_context(|| format!("cannot write {}", out.display()))?;
    println!("{}  {} KB", out.display(), pdf.len().div_ceil(1_000));
    Ok(())
}
