//! One version of a form: its definition with its translations, read and checked.

use std::collections::{BTreeMap, HashMap};

use app::language::Language;
use forms::definition::Form;
use forms::problem::{Report, Severity};

/// One version of a form.
#[derive(Debug)]
pub struct FormVersion {
    /// SHA-256 of the definition and its translations.
    pub version: String,
    /// What the designer should look at, though the form can be served.
    pub warnings: Vec<Report>,
    definition: String,
    overlays: BTreeMap<String, String>,
    by_language: HashMap<Language, Form>,
}

/// A translation, with the file that it stands in.
#[derive(Debug, Clone)]
pub struct Overlay {
    /// The file, as it is told of.
    pub file: String,
    /// Its text.
    pub text: String,
}

impl FormVersion {
    /// Reads a definition and its translations, by language.
    ///
    /// # Errors
    /// The reports of every file that has a problem.
    pub fn read(file: &str, definition: &str, overlays: BTreeMap<String, Overlay>) -> Result<FormVersion, Vec<Report>> {
        let (form, report) = forms::read::read_all(file, definition);
        let Some(form) = form else { return Err(vec![report]) };
        let version = version_of(definition, &texts(&overlays));
        let mut reports = vec![report];
        let mut by_language = HashMap::new();
        for language in Language::ALL {
            let translated = match overlays.get(language.tag()) {
                Some(overlay) => form.translated(&overlay.file, &overlay.text, &language.identifier()),
                None => Ok(form.clone()),
            };
            match translated {
                Ok(form) => {
                    let version = version.clone();
                    by_language.insert(language, Form { version, ..form });
                }
                Err(report) => reports.push(report),
            }
        }
        reports.retain(|report| !report.problems.is_empty());
        if reports.iter().any(is_refusal) {
            return Err(reports);
        }
        Ok(FormVersion {
            version,
            warnings: reports,
            definition: definition.to_owned(),
            overlays: texts(&overlays),
            by_language,
        })
    }

    /// Reads a definition in one language, of which there must be a translation. What is wrong with others is not told:
    /// they count for the version alone.
    ///
    /// # Errors
    /// The reports of the definition, or of that translation.
    pub fn in_language(
        file: &str,
        definition: &str,
        overlays: &BTreeMap<String, Overlay>,
        language: Language,
    ) -> Result<Form, Vec<Report>> {
        let form = forms::read::read(file, definition).map_err(|report| vec![report])?;
        let translated = match overlays.get(language.tag()) {
            Some(overlay) => form.translated(&overlay.file, &overlay.text, &language.identifier()),
            None => Ok(form),
        };
        let version = version_of(definition, &texts(overlays));
        translated
            .map(|form| Form { version, ..form })
            .map_err(|report| vec![report])
    }

    /// A version that was kept. It was checked then; what has been stricter since does not count.
    pub fn read_back(definition: &str, overlays: BTreeMap<String, String>) -> Option<FormVersion> {
        let form = forms::read::again(definition)?;
        let version = version_of(definition, &overlays);
        let by_language = Language::ALL
            .into_iter()
            .filter_map(|language| {
                let overlay = overlays.get(language.tag());
                let translated = overlay.and_then(|text| form.translated("", text, &language.identifier()).ok());
                let form = match (language, translated) {
                    (_, Some(form)) => form,
                    (Language::English, None) => form.clone(),
                    (_, None) => return None,
                };
                let version = version.clone();
                Some((language, Form { version, ..form }))
            })
            .collect();
        Some(FormVersion {
            version,
            warnings: Vec::new(),
            definition: definition.to_owned(),
            overlays,
            by_language,
        })
    }

    /// The form in a language; in English where it has not been translated.
    pub fn form(&self, language: Language) -> Option<&Form> {
        self.by_language
            .get(&language)
            .or_else(|| self.by_language.get(&Language::English))
    }

    /// The form's id.
    pub fn id(&self) -> &str {
        self.form(Language::English).map_or("", |form| &form.id)
    }

    /// The definition's text.
    pub fn definition(&self) -> &str {
        &self.definition
    }

    /// The translations' texts, by language.
    pub fn overlays(&self) -> &BTreeMap<String, String> {
        &self.overlays
    }

    /// The version as people see it: its first letters.
    pub fn short(&self) -> &str {
        short(&self.version)
    }
}

/// A version as people see it.
pub fn short(version: &str) -> &str {
    version.get(..12).unwrap_or(version)
}

/// Whether a report holds a problem for which the form is refused.
pub fn is_refusal(report: &Report) -> bool {
    report
        .problems
        .iter()
        .any(|problem| problem.severity == Severity::Error)
}

fn texts(overlays: &BTreeMap<String, Overlay>) -> BTreeMap<String, String> {
    let text = |(tag, overlay): (&String, &Overlay)| (tag.clone(), overlay.text.clone());
    overlays.iter().map(text).collect()
}

fn version_of(definition: &str, overlays: &BTreeMap<String, String>) -> String {
    let mut all = definition.to_owned();
    for (tag, overlay) in overlays {
        all.push_str(&format!("\0{tag}\0{overlay}"));
    }
    forms::read::version(&all)
}
