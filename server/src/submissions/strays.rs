//! Files that stand in a folder of forms or of translations and belong to no form: nobody reads them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use app::language::Language;
use forms::problem::{Problem, Report, Span, did_you_mean};

use super::folder::{FormFiles, SCENARIOS};

/// A report on each scenario and each translation without a form. `below` is the council's folder, or nothing.
pub(super) fn strays(files: &FormFiles, below: &str, forms: &BTreeSet<String>) -> Vec<Report> {
    let mut strays = without_form(&files.forms.join(below), SCENARIOS, "worked examples", forms);
    for language in Language::ALL {
        let folder = files.overlay_path("", below, language);
        let found = folder.parent().map(|folder| named(folder, ".ftl")).unwrap_or_default();
        // A folder of translations can be another folder's of forms, too: then nothing in it is of these.
        if found.iter().any(|(_, form)| forms.contains(form)) {
            let what = format!("translation into {}", language.tag());
            strays.extend(
                found
                    .iter()
                    .filter_map(|(path, form)| stray(path, form, &what, ".ftl", forms)),
            );
        }
    }
    strays
}

fn without_form(folder: &Path, ending: &str, what: &str, forms: &BTreeSet<String>) -> Vec<Report> {
    let found = named(folder, ending);
    found
        .iter()
        .filter_map(|(path, form)| stray(path, form, what, ending, forms))
        .collect()
}

/// The files of that ending, each with what stands before it, in order.
fn named(folder: &Path, ending: &str) -> Vec<(PathBuf, String)> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let mut found: Vec<(PathBuf, String)> = entries
        .filter_map(|entry| {
            let form = entry.file_name().to_string_lossy().strip_suffix(ending)?.to_owned();
            entry.path().is_file().then(|| (entry.path(), form))
        })
        .collect();
    found.sort();
    found
}

fn stray(path: &Path, form: &str, what: &str, ending: &str, forms: &BTreeSet<String>) -> Option<Report> {
    if forms.contains(form) {
        return None;
    }
    let close = did_you_mean(form, forms.iter().map(String::as_str));
    let help = close.unwrap_or_else(|| format!("name it after its form, `FORM{ending}`, or take it away"));
    let said = format!("there is no form `{form}` that this {what} could be of");
    let problem = Problem::warning("stray-file", Span::default(), said).help(help);
    Some(Report::new(&path.display().to_string(), "", vec![problem]))
}
