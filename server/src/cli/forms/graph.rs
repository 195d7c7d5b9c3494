//! `guildhall forms graph`

use std::path::{Path, PathBuf};

use anyhow::Context;
use app::language::Language;
use clap::Args;
use forms::definition::Form;

use super::output::print;
use super::{Folders, refusal};

/// What to draw.
#[derive(Debug, Args)]
pub(in crate::cli) struct Graph {
    /// The form's id, or the path of its file.
    form: String,
    /// The language, by its tag.
    #[arg(long, default_value = "en")]
    lang: String,
    /// Where to write it; to the terminal without one.
    #[arg(long)]
    out: Option<PathBuf>,
    /// As an outline in text instead of a picture.
    #[arg(long)]
    text: bool,
    #[command(flatten)]
    folders: Folders,
}

/// Draws the journey through a form.
pub(super) fn run(what: &Graph) -> anyhow::Result<()> {
    let language = Language::from_tag(&what.lang).with_context(|| format!("{} is no language here", what.lang))?;
    let form = read(what, language)?;
    let drawn = if what.text {
        forms::graph::outline(&form)
    } else {
        forms::graph::svg(&form, language.tag())
    };
    match &what.out {
        None => print(&drawn)?,
        Some(out) => {
            std::fs::write(out, &drawn).with_context(|| format!("cannot write {}", out.display()))?;
            print(&format!("{}  {} pages\n", out.display(), form.pages.len()))?;
        }
    }
    Ok(())
}

/// The form in a language. One whose translation is not done can be drawn in English.
fn read(what: &Graph, language: Language) -> anyhow::Result<Form> {
    let named = Path::new(&what.form);
    let file = if named.extension().is_some() {
        named.to_owned()
    } else {
        what.folders.forms.join(format!("{}.yaml", what.form))
    };
    let text = std::fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let form = forms::read::read(&file.display().to_string(), &text).map_err(|report| refusal(vec![report]))?;
    if language == Language::English {
        return Ok(form);
    }
    let path = what.folders.files().overlay_path(&form.id, "", language);
    let overlay = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    form.translated(&path.display().to_string(), &overlay, &language.identifier())
        .map_err(|report| refusal(vec![report]))
}
