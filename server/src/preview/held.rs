//! The forms of the folder as they were read last. A file that went bad keeps its last good version.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use app::language::Language;
use forms::definition::Form;
use forms::problem::{Problem, Report, Severity, Span};
use forms::scenario::{self, Coverage, Ran, Scenario};

use crate::submissions::folder::{FormFiles, SCENARIOS};
use crate::submissions::version::{FormVersion, is_refusal};

/// Where forms are read from.
#[derive(Debug, Clone)]
pub struct Source {
    /// The folders.
    pub files: FormFiles,
    /// The council whose own forms are read, too.
    pub council: Option<String>,
}

/// The folder as it was read.
#[derive(Debug, Default)]
pub(super) struct Held {
    /// Which reading it is.
    pub(super) number: u64,
    /// The forms, by id.
    pub(super) forms: BTreeMap<String, HeldForm>,
    /// Why it could not be read, when it could not.
    pub(super) failure: Option<String>,
}

/// One form of the folder.
#[derive(Debug, Clone)]
pub(super) struct HeldForm {
    /// Its id, as its file is called.
    pub(super) id: String,
    /// Its definition.
    pub(super) file: PathBuf,
    /// What is shown; nothing when it never could be read.
    pub(super) version: Option<Arc<FormVersion>>,
    /// How what is shown differs from what the files say.
    pub(super) shown: Shown,
    /// What is wrong with its files.
    pub(super) reports: Vec<Report>,
    /// Its worked examples, each run; nothing when there is no file of them that can be read.
    pub(super) scenarios: Option<Arc<Vec<(Scenario, Ran)>>>,
    /// What the worked examples do not show.
    pub(super) coverage: Option<Coverage>,
}

/// Which version of a form is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// The files as they are.
    AsItIs,
    /// The definition as it is; a translation with errors is left out.
    WithoutTranslation,
    /// The last version without errors.
    LastGood,
    /// As much of the file as can be read: there was no version without errors yet.
    AsFarAsReadable,
    /// Nothing.
    Nothing,
}

impl Shown {
    /// What the designer has to know of it.
    pub(super) fn notice(self) -> Option<&'static str> {
        match self {
            Shown::AsItIs => None,
            Shown::WithoutTranslation => Some(
                "A translation has errors, so English stands in its place below. Residents get nothing of this file until they are mended.",
            ),
            Shown::LastGood => Some("The file has errors. The pages below are of the last version without errors."),
            Shown::AsFarAsReadable => Some(
                "The file has errors. The pages below show as much of it as can be read. Residents get nothing of it until they are mended.",
            ),
            Shown::Nothing => Some("The file has errors, and no page of it can be shown until they are mended."),
        }
    }
}

impl Held {
    /// Reads the folder.
    pub(super) fn read(source: &Source, before: &Held, number: u64) -> Held {
        let read = match &source.council {
            Some(council) => source.files.of_council(council),
            None => source.files.shared(),
        };
        let read = match read {
            Ok(read) => read,
            Err(why) => {
                return Held {
                    number,
                    forms: before.forms.clone(),
                    failure: Some(format!("{why:#}")),
                };
            }
        };
        let mut forms = BTreeMap::new();
        for id in read.forms.keys().chain(&read.refused) {
            let below = own_folder(source, id);
            let file = source.files.forms.join(&below).join(format!("{id}.yaml"));
            let reports: Vec<Report> = read
                .reports
                .iter()
                .filter(|report| stem(report.file()) == *id)
                .cloned()
                .collect();
            let before = before.forms.get(id);
            let is_refused = read.refused.contains(id);
            let (version, shown) = match read.forms.get(id).filter(|_| !is_refused) {
                Some(version) => (Some(version.clone()), Shown::AsItIs),
                None => in_its_place(source, &file, id, &below, &reports, before),
            };
            let mut form = HeldForm {
                id: id.clone(),
                file,
                version,
                shown,
                reports,
                scenarios: None,
                coverage: None,
            };
            form.run_scenarios();
            forms.insert(id.clone(), form);
        }
        Held {
            number,
            forms,
            failure: None,
        }
    }
}

impl HeldForm {
    /// The form in a language.
    pub(super) fn form(&self, language: Language) -> Option<&Form> {
        self.version.as_ref()?.form(language)
    }

    /// Whether it is shown in that language, and not in English for want of a translation.
    pub(super) fn is_translated(&self, language: Language) -> bool {
        let version = self.version.as_ref();
        language == Language::English || version.is_some_and(|version| version.overlays().contains_key(language.tag()))
    }

    /// Where its worked examples stand.
    pub(super) fn scenarios_file(&self) -> PathBuf {
        self.file.with_file_name(format!("{}{SCENARIOS}", self.id))
    }

    /// How many errors and warnings its files have.
    pub(super) fn counts(&self) -> (usize, usize) {
        let problems = || self.reports.iter().flat_map(|report| &report.problems);
        let errors = problems().filter(|problem| problem.severity == Severity::Error).count();
        (errors, problems().count() - errors)
    }

    fn run_scenarios(&mut self) {
        let file = self.scenarios_file();
        let Some(form) = self
            .version
            .as_ref()
            .and_then(|version| version.form(Language::English))
        else {
            return;
        };
        let Ok(text) = std::fs::read_to_string(&file) else {
            return;
        };
        match scenario::read(&file.display().to_string(), &text) {
            Err(report) => self.reports.push(report),
            Ok(scenarios) => {
                let ran: Vec<(Scenario, Ran)> = scenarios
                    .into_iter()
                    .map(|scenario| {
                        let ran = scenario::run(form, &scenario, scenario::world(scenario.today));
                        (scenario, ran)
                    })
                    .collect();
                let all: Vec<Ran> = ran.iter().map(|(_, ran)| ran.clone()).collect();
                self.coverage = Some(Coverage::of(form, &all));
                self.scenarios = Some(Arc::new(ran));
            }
        }
    }
}

/// What is shown of a form whose files have errors.
fn in_its_place(
    source: &Source,
    file: &Path,
    id: &str,
    below: &str,
    reports: &[Report],
    before: Option<&HeldForm>,
) -> (Option<Arc<FormVersion>>, Shown) {
    let of_definition = |report: &Report| report.file().ends_with(".yaml") || report.file().ends_with(".yml");
    let definition_is_bad = reports.iter().any(|report| of_definition(report) && is_refusal(report));
    if definition_is_bad
        && let Some(before) = before.filter(|before| before.shown != Shown::AsFarAsReadable)
        && let Some(version) = &before.version
    {
        return (Some(version.clone()), Shown::LastGood);
    }
    match as_far_as_readable(source, file, id, below) {
        Some(version) if definition_is_bad => (Some(Arc::new(version)), Shown::AsFarAsReadable),
        Some(version) => (Some(Arc::new(version)), Shown::WithoutTranslation),
        None => (None, Shown::Nothing),
    }
}

fn as_far_as_readable(source: &Source, file: &Path, id: &str, below: &str) -> Option<FormVersion> {
    let definition = std::fs::read_to_string(file).ok()?;
    let overlay = |language: Language| {
        let path = source.files.overlay_path(id, below, language);
        Some((language.tag().to_owned(), std::fs::read_to_string(path).ok()?))
    };
    let overlays: BTreeMap<String, String> = Language::ALL.into_iter().filter_map(overlay).collect();
    let whole = FormVersion::read_back(&definition, overlays.clone())?;
    // A translation that could not be used is not there, as far as the pages go.
    let usable = overlays.into_iter().filter(|(tag, text)| {
        let language = Language::from_tag(tag);
        let english = whole.form(Language::English);
        language
            .zip(english)
            .is_some_and(|(language, english)| english.translated("", text, &language.identifier()).is_ok())
    });
    FormVersion::read_back(&definition, usable.collect())
}

/// The folder of the council that has this form of its own; else the shared one, which is named by nothing.
fn own_folder(source: &Source, id: &str) -> String {
    let own = source.council.as_ref().filter(|council| {
        let folder = source.files.forms.join(council);
        folder.join(format!("{id}.yaml")).is_file() || folder.join(format!("{id}.yml")).is_file()
    });
    own.cloned().unwrap_or_default()
}

/// The form that a file is of.
fn stem(file: &str) -> String {
    let name = Path::new(file)
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    name.strip_suffix(".scenarios").map_or(name.clone(), str::to_owned)
}

/// A problem of the folder as a whole.
pub(super) fn of_folder(folder: &Path, why: &str) -> Report {
    let problem = Problem::error("folder", Span::default(), why);
    Report::new(&folder.display().to_string(), "", vec![problem])
}
