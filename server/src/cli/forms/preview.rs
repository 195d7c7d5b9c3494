//! `guildhall forms preview`

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, ensure};
use clap::Args;

use super::Folders;
use super::report::counted;
use crate::clock::Clock;
use crate::http::assets::AssetStore;
use crate::preview::{Bench, Source, serve};

/// What to look at.
#[derive(Debug, Args)]
pub(in crate::cli) struct Preview {
    /// The form to begin with, by id; without one, the list of forms.
    form: Option<String>,
    /// The port to listen on, on this machine only.
    #[arg(long, default_value_t = 3400)]
    port: u16,
    /// The council whose own forms, name, colours and account numbers are used, from the councils' settings.
    #[arg(long)]
    council: Option<String>,
    /// The folder of built styles and script: `make assets` builds it.
    #[arg(long, env = "GUILDHALL_ASSETS", default_value = "app/assets/dist")]
    assets: PathBuf,
    #[command(flatten)]
    folders: Folders,
}

/// Shows forms as residents see them, in every state, and follows the files as they are saved.
#[allow(clippy::print_stdout, reason = "it is what the command is for")]
pub(super) async fn run(preview: Preview) -> anyhow::Result<()> {
    let settings = match &preview.council {
        None => None,
        Some(id) => {
            let all = crate::cli::migrate::all_settings()?;
            let known: Vec<String> = all.iter().map(|settings| settings.council.id.clone()).collect();
            let of_council = all.into_iter().find(|settings| settings.council.id == *id);
            Some(of_council.with_context(|| format!("there is no council {id}: there are {}", known.join(", ")))?)
        }
    };
    let css = settings.as_ref().map_or("", |settings| &settings.css);
    let assets = AssetStore::load(&preview.assets, css)?;
    let source = Source {
        files: preview.folders.files(),
        council: preview.council,
    };
    // A folder that is not there is a mistake in the command, and no matter of a form.
    source.files.shared()?;
    let bench = Arc::new(Bench::new(source, settings, assets, Clock::system()?));
    if let Some(form) = &preview.form {
        let known = bench.form_ids();
        ensure!(
            known.contains(form),
            "there is no form {form}: there are {}",
            known.join(", ")
        );
    }
    let path = preview.form.unwrap_or_default();
    tell(&bench.problem_counts());
    let ready = |address| println!("Open http://{address}/{path} in a browser. Ctrl-C stops.");
    serve(bench, preview.port, ready, tell).await
}

/// One line a form that has a problem.
#[allow(clippy::print_stdout, reason = "it is what the command is for")]
fn tell(forms: &[(String, usize, usize)]) {
    if forms.is_empty() {
        println!("no problems");
    }
    for (form, errors, warnings) in forms {
        println!(
            "{form}  {}, {}",
            counted(*errors, "error"),
            counted(*warnings, "warning")
        );
    }
}
