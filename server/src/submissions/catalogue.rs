//! The forms that a council offers, each in every language, in the version that is served now and in those that drafts
//! were begun with.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::{Arc, RwLock};

use app::language::Language;
use app::pages::form_list::FormLink;
use forms::definition::Form;
use forms::problem::{Problem, Report, Span};
use sqlx::{PgConnection, PgPool};

use super::store;
use crate::clock::Clock;

/// One version of a form.
#[derive(Debug)]
pub struct FormVersion {
    /// SHA-256 of the definition and its translations.
    pub version: String,
    definition: String,
    overlays: BTreeMap<String, String>,
    by_language: HashMap<Language, Form>,
}

/// Every form of the folder, whether or not a council offers it.
pub type FormFolder = BTreeMap<String, Arc<FormVersion>>;

impl FormVersion {
    /// Reads a definition and its translations.
    ///
    /// # Errors
    /// The reports of every file that has a problem.
    pub fn read(file: &str, definition: &str, overlays: BTreeMap<String, String>) -> Result<FormVersion, Vec<Report>> {
        let form = forms::read::read(file, definition).map_err(|report| vec![report])?;
        let mut all = definition.to_owned();
        for (tag, overlay) in &overlays {
            all.push_str(&format!("\0{tag}\0{overlay}"));
        }
        let version = forms::read::version(&all);
        let mut reports = Vec::new();
        let mut by_language = HashMap::new();
        for language in Language::ALL {
            let translated = match overlays.get(language.tag()) {
                Some(overlay) => {
                    let file = format!("{}/forms/{}.ftl", language.tag(), form.id);
                    form.translated(&file, overlay, &language.identifier())
                }
                None => Ok(form.clone()),
            };
            match translated {
                Ok(form) => {
                    by_language.insert(
                        language,
                        Form {
                            version: version.clone(),
                            ..form
                        },
                    );
                }
                Err(report) => reports.push(report),
            }
        }
        let definition = definition.to_owned();
        if reports.is_empty() {
            Ok(FormVersion {
                version,
                definition,
                overlays,
                by_language,
            })
        } else {
            Err(reports)
        }
    }

    /// The form in a language; in English where it has not been translated.
    pub fn form(&self, language: Language) -> Option<&Form> {
        self.by_language
            .get(&language)
            .or_else(|| self.by_language.get(&Language::English))
    }

    /// The definition's text.
    pub fn definition(&self) -> &str {
        &self.definition
    }

    /// The translations' texts, by language.
    pub fn overlays(&self) -> &BTreeMap<String, String> {
        &self.overlays
    }
}

/// Reads a folder of definitions, with their translations.
///
/// # Errors
/// Every problem of every file; or that the folder cannot be read.
pub fn read_folder(forms: &Path, locales: &Path) -> anyhow::Result<Result<FormFolder, Vec<Report>>> {
    use anyhow::Context;
    let entries = std::fs::read_dir(forms).with_context(|| format!("cannot read the folder {}", forms.display()))?;
    anyhow::ensure!(
        locales.is_dir(),
        "the folder of translations, {}, is not there",
        locales.display()
    );
    let mut files: Vec<_> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    files.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "yaml" || extension == "yml")
    });
    files.sort();
    anyhow::ensure!(
        !files.is_empty(),
        "the folder {} has no form in it (NAME.yaml)",
        forms.display()
    );
    let mut reports = Vec::new();
    let mut folder = FormFolder::new();
    for path in files {
        let file = path.display().to_string();
        let bytes = std::fs::read(&path).with_context(|| format!("cannot read {file}"))?;
        let name = path
            .file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
            .unwrap_or_default();
        let read = match String::from_utf8(bytes) {
            Err(_) => Err(vec![of_file(&file, "the file is not UTF-8 text", "save it as UTF-8")]),
            Ok(_) if path.extension().is_some_and(|extension| extension == "yml") => Err(vec![of_file(
                &file,
                "a form's file ends in `.yaml`",
                &format!("name it {name}.yaml"),
            )]),
            Ok(text) => FormVersion::read(&file, &text, read_overlays(locales, &name)),
        };
        match read {
            Ok(version) => {
                let id = version
                    .form(Language::English)
                    .map(|form| form.id.clone())
                    .unwrap_or_default();
                if id == name {
                    folder.insert(id, Arc::new(version));
                } else {
                    let mend = format!("name the file {id}.yaml, or write `form: {name}`");
                    reports.push(of_file(&file, &format!("the file holds the form `{id}`"), &mend));
                }
            }
            Err(found) => reports.extend(found),
        }
    }
    Ok(if reports.is_empty() { Ok(folder) } else { Err(reports) })
}

/// A problem of a whole file.
fn of_file(file: &str, what: &str, mend: &str) -> Report {
    Report::new(file, "", vec![Problem::error("file", Span::default(), what).help(mend)])
}

/// The translations of a form, by language.
fn read_overlays(locales: &Path, form: &str) -> BTreeMap<String, String> {
    let overlay = |language: Language| {
        let path = locales.join(language.tag()).join("forms").join(format!("{form}.ftl"));
        std::fs::read_to_string(path)
            .ok()
            .map(|text| (language.tag().to_owned(), text))
    };
    Language::ALL.into_iter().filter_map(overlay).collect()
}

/// The forms of one council.
pub struct Catalogue {
    offered: BTreeMap<String, Arc<FormVersion>>,
    older: RwLock<HashMap<(String, String), Arc<FormVersion>>>,
}

impl Catalogue {
    /// The forms that a council offers, out of the folder.
    ///
    /// # Errors
    /// The ids that the folder does not have.
    pub fn new(folder: &FormFolder, offered: &[String]) -> Result<Catalogue, Vec<String>> {
        let missing: Vec<String> = offered.iter().filter(|id| !folder.contains_key(*id)).cloned().collect();
        if !missing.is_empty() {
            return Err(missing);
        }
        let offered = offered
            .iter()
            .filter_map(|id| folder.get(id).map(|version| (id.clone(), version.clone())))
            .collect();
        Ok(Catalogue {
            offered,
            older: RwLock::default(),
        })
    }

    /// Keeps the versions that are served now, so that drafts begun with them can go on after they change.
    ///
    /// # Errors
    /// When Postgres does not answer.
    pub async fn keep_versions(&self, pool: &PgPool, clock: &Clock) -> sqlx::Result<()> {
        for (id, version) in &self.offered {
            store::keep_version(pool, id, version, clock.now_sql()).await?;
        }
        Ok(())
    }

    /// The version that is served now.
    pub fn current(&self, id: &str) -> Option<Arc<FormVersion>> {
        self.offered.get(id).cloned()
    }

    /// The version that a draft was begun with.
    ///
    /// # Errors
    /// When it cannot be read back, which is a fault: it was checked when it was kept.
    pub async fn version(&self, conn: &mut PgConnection, id: &str, version: &str) -> anyhow::Result<Arc<FormVersion>> {
        if let Some(current) = self.offered.get(id).filter(|current| current.version == version) {
            return Ok(current.clone());
        }
        let key = (id.to_owned(), version.to_owned());
        let known = self.older.read().ok().and_then(|older| older.get(&key).cloned());
        if let Some(known) = known {
            return Ok(known);
        }
        let (definition, overlays) = store::load_version(conn, id, version)
            .await?
            .ok_or_else(|| anyhow::anyhow!("version {version} of form {id} was not kept"))?;
        let read = FormVersion::read(id, &definition, overlays)
            .map_err(|_| anyhow::anyhow!("version {version} of form {id} cannot be read any more"))?;
        let read = Arc::new(read);
        if let Ok(mut older) = self.older.write() {
            older.insert(key, read.clone());
        }
        Ok(read)
    }

    /// Every form, for a list, in a language.
    pub fn links(&self, language: Language) -> Vec<FormLink> {
        let link = |form: &Form| FormLink {
            id: form.id.clone(),
            title: form.title.clone(),
            summary: form.summary.clone(),
            topic: form.topic,
        };
        self.offered
            .values()
            .filter_map(|version| version.form(language).map(link))
            .collect()
    }
}
