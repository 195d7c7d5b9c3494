//! `guildhall forms translate`

use anyhow::Context;
use app::language::Language;
use clap::Args;

use super::report::{counted, draw};
use super::{Folders, refusal};

/// What to translate.
#[derive(Debug, Args)]
pub(in crate::cli) struct Translate {
    /// The forms, by id; without one, every form.
    #[arg(value_name = "FORM")]
    ids: Vec<String>,
    /// The language, by its tag: `cy`.
    #[arg(long)]
    lang: String,
    /// Take texts whose English has changed as they are: somebody has looked at them.
    #[arg(long)]
    accept: bool,
    /// Say what there is to do, and write nothing.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    folders: Folders,
}

/// Writes what is still to be translated into the overlays: new texts in English, marked; those that are gone left out.
#[allow(clippy::print_stdout, reason = "it is what the command is for")]
pub(super) fn run(what: &Translate) -> anyhow::Result<()> {
    let language = Language::from_tag(&what.lang).filter(|language| *language != Language::English);
    let language = language.with_context(|| {
        let known: Vec<&str> = Language::ALL
            .iter()
            .map(|language| language.tag())
            .filter(|tag| *tag != "en")
            .collect();
        format!(
            "{} is no language that a form can be translated to; there is {}",
            what.lang,
            known.join(", ")
        )
    })?;
    let files = what.folders.files();
    let ids = if what.ids.is_empty() {
        files.ids()?
    } else {
        what.ids.clone()
    };
    for id in ids {
        let file = what.folders.forms.join(format!("{id}.yaml"));
        let text = std::fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let form = forms::read::read(&file.display().to_string(), &text).map_err(|report| refusal(vec![report]))?;
        let path = files.overlay_path(&id, "", language);
        let overlay = match std::fs::read_to_string(&path) {
            Ok(overlay) => overlay,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(error).with_context(|| format!("cannot read {}", path.display())),
        };
        let skeleton = form
            .skeleton(&path.display().to_string(), &overlay, what.accept)
            .map_err(|report| anyhow::anyhow!("the translation cannot be read\n{}", draw(&[report])))?;
        if !what.dry_run && skeleton.text != overlay {
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
            }
            std::fs::write(&path, &skeleton.text).with_context(|| format!("cannot write {}", path.display()))?;
        }
        println!(
            "{}  {} to translate, {} changed, {} gone",
            path.display(),
            counted(skeleton.untranslated.len(), "text"),
            skeleton.stale.len(),
            skeleton.gone.len()
        );
        for id in &skeleton.stale {
            println!("    {id}: its English has changed");
        }
    }
    Ok(())
}
