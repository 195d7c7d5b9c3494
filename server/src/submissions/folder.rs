//! Form definitions in files: the shared catalogue in a folder, and in a folder of its name below it what a council has
//! of its own.
//!
//! `forms/definitions/report-missed-bin.yaml`, translated in `locales/cy/forms/report-missed-bin.ftl`; Thamesgate's own
//! `forms/definitions/thamesgate/mooring-permit.yaml`, translated in `locales/cy/forms/thamesgate/mooring-permit.ftl`.
//! A form of its own takes the place of a shared one of the same name.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;
use app::language::Language;
use forms::definition::Form;
use forms::problem::{Problem, Report, Span, did_you_mean};
use forms::read::{MAX_BYTES, is_form_id};
use forms::translation::MAX_OVERLAY_BYTES;

use super::catalogue::dead_links;
use super::strays::strays;
use super::text_file::{self, of_file};
use super::version::{FormVersion, Overlay, is_refusal};

/// Forms by their ids.
pub type FormFolder = BTreeMap<String, Arc<FormVersion>>;

/// What a form's worked examples end in: they stand beside it, and are no form.
pub const SCENARIOS: &str = ".scenarios.yaml";

/// Where definitions and translations are.
#[derive(Debug, Clone)]
pub struct FormFiles {
    /// The definitions.
    pub forms: PathBuf,
    /// The translations.
    pub locales: PathBuf,
}

/// What was read.
#[derive(Debug, Default)]
pub struct FolderRead {
    /// The forms that can be served.
    pub forms: FormFolder,
    /// Every problem of every file, warnings included.
    pub reports: Vec<Report>,
    /// The names of the files that hold no form that can be served.
    pub refused: Vec<String>,
    /// The file of each form, refused or not.
    pub files: BTreeMap<String, PathBuf>,
}

impl FolderRead {
    /// The forms, when every file is right.
    ///
    /// # Errors
    /// The reports of the files that are not.
    pub fn all(self) -> Result<FormFolder, Vec<Report>> {
        if self.refused.is_empty() {
            Ok(self.forms)
        } else {
            Err(self.reports.into_iter().filter(is_refusal).collect())
        }
    }
}

impl FolderRead {
    /// The problems of the files of worked examples beside these forms: those that cannot be read.
    pub fn scenarios(&self) -> Vec<Report> {
        let beside = |(form, file): (&String, &PathBuf)| {
            let path = file.with_file_name(format!("{form}{SCENARIOS}"));
            let text = match text_file::read(&path, MAX_BYTES) {
                Ok(text) => text?,
                Err(report) => return Some(report),
            };
            forms::scenario::read(&path.display().to_string(), &text).err()
        };
        self.files.iter().filter_map(beside).collect()
    }

    /// Links of these forms to forms that are not among them.
    pub fn dead_links(&self) -> Vec<Report> {
        let of_link = |(from, to): (String, String)| {
            if self.files.contains_key(&to) {
                // It is there, and refused for its own problems.
                return None;
            }
            let definition = self.forms.get(&from)?.definition();
            let link = format!("form:{to}");
            let start = definition.find(&format!("]({link}")).map_or(0, |at| at + 2);
            let span = Span {
                start,
                end: start + if start > 0 { link.len() } else { 0 },
            };
            let known = self.files.keys().map(String::as_str);
            let help = did_you_mean(&to, known).unwrap_or_else(|| "link to a form that is in the folder".to_owned());
            let problem = Problem::error("link", span, format!("there is no form `{to}` to link to")).help(help);
            let file = self.files.get(&from)?.display().to_string();
            Some(Report::new(&file, definition, vec![problem]))
        };
        dead_links(&self.forms).into_iter().filter_map(of_link).collect()
    }
}

impl FormFiles {
    /// The shared catalogue.
    ///
    /// # Errors
    /// When a folder is not there, holds no form, or cannot be read.
    pub fn shared(&self) -> anyhow::Result<FolderRead> {
        let read = self.read("")?;
        anyhow::ensure!(
            !(read.forms.is_empty() && read.refused.is_empty()),
            "the folder {} has no form in it (NAME.yaml)",
            self.forms.display()
        );
        Ok(read)
    }

    /// The shared catalogue with what a council has of its own.
    ///
    /// # Errors
    /// When a folder is not there or cannot be read.
    pub fn of_council(&self, council: &str) -> anyhow::Result<FolderRead> {
        let mut read = self.shared()?;
        if self.forms.join(council).is_dir() {
            let own = self.read(council)?;
            read.forms.extend(own.forms);
            read.reports.extend(own.reports);
            read.refused.extend(own.refused);
            read.files.extend(own.files);
        }
        Ok(read)
    }

    /// The files of one folder: the shared one, or a council's below it.
    fn read(&self, below: &str) -> anyhow::Result<FolderRead> {
        anyhow::ensure!(
            self.locales.is_dir(),
            "the folder of translations, {}, is not there",
            self.locales.display()
        );
        let files = definitions(&self.forms.join(below))?;
        let mut read = FolderRead::default();
        for path in files {
            let name = stem(&path);
            match self.read_file(&path, &name, below) {
                Ok(version) => {
                    read.reports.extend(version.warnings.iter().cloned());
                    read.forms.insert(name.clone(), Arc::new(version));
                }
                Err(reports) => {
                    read.reports.extend(reports);
                    read.refused.push(name.clone());
                }
            }
            read.files.insert(name, path);
        }
        let names = read.files.keys().cloned().collect();
        read.reports.extend(strays(self, below, &names));
        Ok(read)
    }

    /// The ids of the shared forms, by the names of their files.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn ids(&self) -> anyhow::Result<Vec<String>> {
        let files = definitions(&self.forms)?;
        let forms = files
            .iter()
            .filter(|path| path.extension().is_some_and(|ending| ending == "yaml"));
        Ok(forms.map(|path| stem(path)).collect())
    }

    /// One form in one language, whatever is wrong with other forms and languages. `below` is the council's folder, or
    /// nothing.
    ///
    /// # Errors
    /// When there is no such form, or it is not translated; or the reports of its files.
    pub fn one(&self, form: &str, below: &str, language: Language) -> anyhow::Result<Result<Form, Vec<Report>>> {
        let path = self.forms.join(below).join(format!("{form}.yaml"));
        let (file, text) = match definition(&path, form) {
            Ok(Some(text)) => (path.display().to_string(), text),
            Ok(None) => {
                let ids = self.ids()?;
                let help = did_you_mean(form, ids.iter().map(String::as_str));
                let help = help.unwrap_or_else(|| format!("there are {}", ids.join(", ")));
                anyhow::bail!("there is no form {form}: {help}");
            }
            Err(report) => return Ok(Err(vec![report])),
        };
        // The other languages count for its version alone.
        let mut overlays = BTreeMap::new();
        for other in Language::ALL {
            match self.overlay(form, below, other) {
                Ok(Some(overlay)) => {
                    overlays.insert(other.tag().to_owned(), overlay);
                }
                Err(report) if other == language => return Ok(Err(vec![report])),
                Ok(None) | Err(_) => {}
            }
        }
        if language != Language::English && !overlays.contains_key(language.tag()) {
            let tag = language.tag();
            anyhow::bail!(
                "{form} is not translated to {tag}: run `guildhall forms translate {form} --lang {tag}`, and translate \
                 what it writes"
            );
        }
        let read = FormVersion::in_language(&file, &text, &overlays, language);
        Ok(read.and_then(|read| named_after(&read.id, form, &file).map(|()| read)))
    }

    fn read_file(&self, path: &Path, name: &str, below: &str) -> Result<FormVersion, Vec<Report>> {
        let file = path.display().to_string();
        let mut overlays = BTreeMap::new();
        let mut wrong = Vec::new();
        for language in Language::ALL {
            match self.overlay(name, below, language) {
                Ok(None) => {}
                Ok(Some(overlay)) => {
                    overlays.insert(language.tag().to_owned(), overlay);
                }
                Err(report) => wrong.push(report),
            }
        }
        let read = match definition(path, name) {
            Ok(Some(text)) => FormVersion::read(&file, &text, overlays),
            // Taken away since the folder was listed.
            Ok(None) => Err(vec![of_file(&file, "the file is not there any more", "look again")]),
            Err(report) => Err(vec![report]),
        };
        match read.and_then(|version| named_after(version.id(), name, &file).map(|()| version)) {
            Ok(version) if wrong.is_empty() => Ok(version),
            Ok(version) => Err(version.warnings.into_iter().chain(wrong).collect()),
            Err(reports) => Err(reports.into_iter().chain(wrong).collect()),
        }
    }

    /// The translation of a form; nothing when it has none.
    fn overlay(&self, form: &str, below: &str, language: Language) -> Result<Option<Overlay>, Report> {
        let path = self.overlay_path(form, below, language);
        let text = text_file::read(&path, MAX_OVERLAY_BYTES)?;
        let file = path.display().to_string();
        Ok(text.map(|text| Overlay { file, text }))
    }

    /// Where a form's translation stands.
    pub fn overlay_path(&self, form: &str, below: &str, language: Language) -> PathBuf {
        self.locales
            .join(language.tag())
            .join("forms")
            .join(below)
            .join(format!("{form}.ftl"))
    }
}

/// The text of a definition; nothing when the file is not there.
fn definition(path: &Path, name: &str) -> Result<Option<String>, Report> {
    if path.extension().is_some_and(|extension| extension != "yaml") {
        let mend = format!("name it {name}.yaml");
        return Err(of_file(
            &path.display().to_string(),
            "a form's file ends in `.yaml`",
            &mend,
        ));
    }
    text_file::read(path, MAX_BYTES)
}

/// The form's id is the name of its file.
fn named_after(id: &str, name: &str, file: &str) -> Result<(), Vec<Report>> {
    if id == name {
        return Ok(());
    }
    // A name with capitals could not be the form's.
    let mend = if is_form_id(name) {
        format!("name the file {id}.yaml, or write `form: {name}`")
    } else {
        format!("name the file {id}.yaml")
    };
    Err(vec![of_file(file, &format!("the file holds the form `{id}`"), &mend)])
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// The files of a folder that hold a form, in order.
fn definitions(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("cannot read the folder {}", folder.display()))?;
    let mut files: Vec<_> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    files.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        path.is_file() && (name.ends_with(".yaml") || name.ends_with(".yml")) && !name.ends_with(SCENARIOS)
    });
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests;
