//! Folders as designers leave them.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::sync::atomic::{AtomicU32, Ordering};

use forms::problem::Severity;

use super::*;

const CY: &str = "cy/forms";

/// A folder of its own, gone with the test.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Folder {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("guildhall-folder-{}-{number}", std::process::id()));
        fs::create_dir_all(path.join("locales").join(CY)).unwrap();
        fs::create_dir_all(path.join("forms")).unwrap();
        Folder(path)
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::write(self.0.join(name), text).unwrap();
    }

    fn files(&self) -> FormFiles {
        FormFiles {
            forms: self.0.join("forms"),
            locales: self.0.join("locales"),
        }
    }

    fn read(&self) -> FolderRead {
        self.files().shared().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn form(id: &str) -> String {
    form_with(id, "Done.")
}

fn form_with(id: &str, confirmation: &str) -> String {
    format!(
        "form: {id}\ntitle: Test\nowner: test\ntopic: other\nkeep: {{ submissions: 1 year, drafts: 28 days }}\n\
         confirmation: {confirmation}\npages:\n  - {{ id: name, title: What is your name?, fields: [{{ id: name, type: \
         full-name, called: your name }}] }}\n"
    )
}

const WELSH: &str = "title = Prawf\nname-title = Beth yw’ch enw?\nname-name-called = eich enw\nconfirmation = Iawn.\n";

/// Each problem: the end of its file's name, its code, what is said, and how severe it is.
fn told(reports: &[Report]) -> Vec<(String, &'static str, String, Severity)> {
    let each = reports
        .iter()
        .flat_map(|report| report.problems.iter().map(move |problem| (report, problem)));
    each.map(|(report, problem)| {
        let said = format!("{} ({})", problem.message, problem.help.as_deref().unwrap_or_default());
        (report.file().to_owned(), problem.code, said, problem.severity)
    })
    .collect()
}

/// Whether exactly one problem is told, of that file, with that code, in words of which these are some.
fn tells_of(reports: &[Report], file: &str, code: &str, words: &str) {
    let all = told(reports);
    let [(at, what, said, _)] = all.as_slice() else {
        panic!("{all:#?}")
    };
    assert!(at.ends_with(file) && *what == code && said.contains(words), "{all:#?}");
}

#[test]
fn a_file_far_too_large_is_not_read() {
    let folder = Folder::new();
    folder.write("forms/a.yaml", form("a"));
    let large = fs::File::create(folder.0.join("forms/b.yaml")).unwrap();
    // A hole: it takes no room on the disk.
    large.set_len(4_000_000_000).unwrap();
    let read = folder.read();
    assert!(read.forms.contains_key("a"));
    assert_eq!(read.refused, ["b"]);
    tells_of(&read.reports, "forms/b.yaml", "too-large", "500000 bytes");
    assert!(read.reports.iter().all(|report| report.to_string().len() < 1_000));
}

#[test]
fn a_translation_that_cannot_be_read_is_told() {
    let folder = Folder::new();
    folder.write("forms/a.yaml", form("a"));
    folder.write(&format!("locales/{CY}/a.ftl"), b"title = Gwasanaeth \xff\n");
    let read = folder.read();
    assert_eq!(read.refused, ["a"]);
    tells_of(&read.reports, "locales/cy/forms/a.ftl", "file", "not UTF-8");
    let folder = Folder::new();
    folder.write("forms/a.yaml", form("a"));
    fs::create_dir(folder.0.join("locales").join(CY).join("a.ftl")).unwrap();
    tells_of(&folder.read().reports, "a.ftl", "file", "cannot be read");
}

#[test]
fn a_problem_of_a_translation_names_its_file() {
    let folder = Folder::new();
    folder.write("forms/a.yaml", form("a"));
    folder.write(&format!("locales/{CY}/a.ftl"), format!("{WELSH}no-such-text = Dim\n"));
    let read = folder.read();
    let file = folder.0.join("locales").join(CY).join("a.ftl");
    assert!(
        read.reports
            .iter()
            .all(|report| report.file() == file.display().to_string())
    );
    assert!(!read.reports.is_empty());
}

#[test]
fn files_without_a_form_are_told() {
    let folder = Folder::new();
    folder.write("forms/moorings.yaml", form("moorings"));
    folder.write("forms/moorings.scenarios.yaml", "scenarios: []\n");
    folder.write(&format!("locales/{CY}/moorings.ftl"), WELSH);
    assert_eq!(told(&folder.read().reports), []);
    folder.write("forms/mooring.scenarios.yaml", "scenarios: []\n");
    folder.write(&format!("locales/{CY}/zzz.ftl"), WELSH);
    let read = folder.read();
    assert!(read.refused.is_empty());
    let all = told(&read.reports);
    assert_eq!(all.len(), 2, "{all:#?}");
    assert!(
        all[0].0.ends_with("mooring.scenarios.yaml") && all[0].2.contains("did you mean `moorings`?"),
        "{all:#?}"
    );
    assert!(all[1].0.ends_with("zzz.ftl") && all[1].1 == "stray-file", "{all:#?}");
    assert!(all.iter().all(|told| told.3 == Severity::Warning));
}

#[test]
fn a_file_is_named_after_its_form_in_small_letters() {
    for (name, id, mend) in [
        ("t.YAML", "t", "name it t.yaml"),
        ("t.yml", "t", "name it t.yaml"),
        ("u.yaml", "t", "name the file t.yaml, or write `form: u`"),
        ("T.yaml", "t", "(name the file t.yaml)"),
    ] {
        let folder = Folder::new();
        folder.write(&format!("forms/{name}"), form(id));
        tells_of(&folder.read().reports, name, "file", mend);
    }
}

#[test]
fn links_lead_to_forms_of_the_folder() {
    let folder = Folder::new();
    folder.write(
        "forms/a.yaml",
        form_with("a", "\"[Moor a boat](form:moorings), [b](form:b) or [c](form:c).\""),
    );
    folder.write("forms/b.yaml", form("b"));
    folder.write("forms/c.yaml", "form: c\n");
    folder.write("forms/mooring.yaml", form("mooring"));
    let dead = folder.read().dead_links();
    tells_of(&dead, "forms/a.yaml", "link", "did you mean `mooring`?");
    assert_eq!(dead[0].place(&dead[0].problems[0]), (6, 30));
}

#[test]
fn one_form_is_read_whatever_is_wrong_with_others() {
    let folder = Folder::new();
    folder.write("forms/a.yaml", form("a"));
    folder.write("forms/bad.yaml", "form: bad\n");
    folder.write(&format!("locales/{CY}/a.ftl"), "title = Prawf\n");
    let one = |form, language| folder.files().one(form, "", language);
    let english = one("a", Language::English).unwrap().unwrap();
    assert_eq!(english.title, "Test");
    assert!(one("a", Language::Welsh).unwrap().is_err(), "it is half translated");
    assert!(one("bad", Language::English).unwrap().is_err());
    assert!(
        one("zzzz", Language::English)
            .unwrap_err()
            .to_string()
            .contains("there are a, bad")
    );
    folder.write(&format!("locales/{CY}/a.ftl"), WELSH);
    let welsh = one("a", Language::Welsh).unwrap().unwrap();
    assert_eq!(welsh.title, "Prawf");
    let read = folder.read();
    assert_eq!(read.forms["a"].version, welsh.version);
    assert_eq!(one("a", Language::English).unwrap().unwrap().version, welsh.version);
    fs::remove_file(folder.0.join("locales").join(CY).join("a.ftl")).unwrap();
    let why = one("a", Language::Welsh).unwrap_err().to_string();
    assert!(why.contains("guildhall forms translate a --lang cy"), "{why}");
}

#[test]
fn worked_examples_that_cannot_be_read_are_told() {
    let folder = Folder::new();
    folder.write("forms/a.yaml", form("a"));
    folder.write("forms/a.scenarios.yaml", "scenarios:\n  - { name: A, ends: sent }\n");
    assert_eq!(told(&folder.read().scenarios()), []);
    let twice = "  - { name: A, ends: sent }\n".repeat(2);
    folder.write("forms/a.scenarios.yaml", format!("scenarios:\n{twice}"));
    tells_of(
        &folder.read().scenarios(),
        "forms/a.scenarios.yaml",
        "duplicate-id",
        "another scenario is called `A`",
    );
    folder.write("forms/a.scenarios.yaml", "scenarios: [");
    tells_of(&folder.read().scenarios(), "forms/a.scenarios.yaml", "yaml", "closed");
}
