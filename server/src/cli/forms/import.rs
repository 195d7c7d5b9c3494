//! `guildhall forms import`

use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use clap::Args;

use super::report::counted;

/// What to import.
#[derive(Debug, Args)]
pub(in crate::cli) struct Import {
    /// Files of another platform, or folders of them: XGov Digital Form Builder and DEFRA forms engine, JSON.
    #[arg(required = true)]
    from: Vec<PathBuf>,
    /// The folder to write the definitions and reports to.
    #[arg(long, default_value = "imported")]
    out: PathBuf,
    /// Write over definitions that are there.
    #[arg(long)]
    force: bool,
}

/// Makes a definition of each file, with a report of what changed and what was wrong in the original.
#[allow(clippy::print_stdout, reason = "it is what the command is for")]
pub(super) fn run(what: &Import) -> anyhow::Result<()> {
    let mut files = Vec::new();
    for from in &what.from {
        files.extend(json_files(from)?);
    }
    ensure!(!files.is_empty(), "there is no .json file to import");
    std::fs::create_dir_all(&what.out).with_context(|| format!("cannot make {}", what.out.display()))?;
    let (mut right, mut refused) = (0, 0);
    for file in &files {
        match one(file, what) {
            Ok(line) => {
                right += 1;
                println!("{line}");
            }
            Err(error) => {
                refused += 1;
                println!("{}  NOT IMPORTED: {error:#}", file.display());
            }
        }
    }
    println!(
        "{} of {} imported into {}",
        right,
        counted(files.len(), "file"),
        what.out.display()
    );
    ensure!(refused == 0, "{} not imported", counted(refused, "file"));
    Ok(())
}

fn one(file: &Path, what: &Import) -> anyhow::Result<String> {
    let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let bytes = std::fs::read(file)?;
    let json = String::from_utf8(bytes).context("the file is not UTF-8 text")?;
    let imported = import::import(&name, &json)?;
    let definition = what.out.join(format!("{}.yaml", imported.form_id));
    ensure!(
        what.force || !definition.exists(),
        "{} is there already; --force writes over it",
        definition.display()
    );
    let (form, report) = forms::read::read_all(&definition.display().to_string(), &imported.yaml);
    std::fs::write(&definition, &imported.yaml).with_context(|| format!("cannot write {}", definition.display()))?;
    let beside = definition.with_extension("import.md");
    std::fs::write(&beside, imported.report.to_markdown())
        .with_context(|| format!("cannot write {}", beside.display()))?;
    let findings = |sort: import::Sort| imported.report.of(sort).count();
    let verdict = match form {
        Some(_) => "right".to_owned(),
        None => format!("to be mended: {}", counted(report.problems.len(), "problem")),
    };
    Ok(format!(
        "{}  {verdict}; {} wrong in the original, {} changed, {} dropped: see {}",
        definition.display(),
        findings(import::Sort::Wrong),
        findings(import::Sort::Changed),
        findings(import::Sort::Dropped),
        beside.display()
    ))
}

/// The file itself, or the JSON files of a folder.
fn json_files(from: &Path) -> anyhow::Result<Vec<PathBuf>> {
    if !from.is_dir() {
        return Ok(vec![from.to_owned()]);
    }
    let entries = std::fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    Ok(files)
}
