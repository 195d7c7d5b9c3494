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
use forms::problem::{Problem, Report, Span};

use super::version::{FormVersion, is_refusal};

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
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            match self.read_file(&path, &name, below)? {
                Ok(version) => {
                    read.reports.extend(version.warnings.iter().cloned());
                    read.forms.insert(name, Arc::new(version));
                }
                Err(reports) => {
                    read.reports.extend(reports);
                    read.refused.push(name);
                }
            }
        }
        Ok(read)
    }

    /// The ids of the shared forms, by the names of their files.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn ids(&self) -> anyhow::Result<Vec<String>> {
        let stem = |path: &PathBuf| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Ok(definitions(&self.forms)?.iter().map(stem).collect())
    }

    fn read_file(&self, path: &Path, name: &str, below: &str) -> anyhow::Result<Result<FormVersion, Vec<Report>>> {
        let file = path.display().to_string();
        let bytes = std::fs::read(path).with_context(|| format!("cannot read {file}"))?;
        let Ok(text) = String::from_utf8(bytes) else {
            return Ok(Err(vec![of_file(
                &file,
                "the file is not UTF-8 text",
                "save it as UTF-8",
            )]));
        };
        if path.extension().is_some_and(|extension| extension == "yml") {
            let mend = format!("name it {name}.yaml");
            return Ok(Err(vec![of_file(&file, "a form's file ends in `.yaml`", &mend)]));
        }
        Ok(
            FormVersion::read(&file, &text, self.overlays(name, below)).and_then(|version| {
                let id = version.id();
                if id == name {
                    Ok(version)
                } else {
                    let mend = format!("name the file {id}.yaml, or write `form: {name}`");
                    Err(vec![of_file(&file, &format!("the file holds the form `{id}`"), &mend)])
                }
            }),
        )
    }

    /// The translations of a form, by language.
    fn overlays(&self, form: &str, below: &str) -> BTreeMap<String, String> {
        let overlay = |language: Language| {
            let path = self.overlay_path(form, below, language);
            std::fs::read_to_string(path)
                .ok()
                .map(|text| (language.tag().to_owned(), text))
        };
        Language::ALL.into_iter().filter_map(overlay).collect()
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

/// The files of a folder that hold a form, in order.
fn definitions(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("cannot read the folder {}", folder.display()))?;
    let mut files: Vec<_> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    files.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        path.is_file() && (name.ends_with(".yaml") || name.ends_with(".yml")) && !name.ends_with(SCENARIOS)
    });
    files.sort();
    Ok(files)
}

/// A problem of a whole file.
fn of_file(file: &str, what: &str, mend: &str) -> Report {
    Report::new(file, "", vec![Problem::error("file", Span::default(), what).help(mend)])
}
