//! What the tests begin with: the shipped forms in each language, a council, the fonts.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use forms::definition::Form;
use paper::{FONT_FILES, Fonts, PaperCouncil};
use unic_langid::LanguageIdentifier;

/// The fonts that `make assets` fetches.
pub static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let folder = project().join("app/assets/dist/fonts");
    let file = |name: &str| {
        fs::read(folder.join(name)).unwrap_or_else(|_| panic!("{name} is missing: build the assets with `make assets`"))
    };
    Fonts::new(FONT_FILES.map(file)).unwrap()
});

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub fn council() -> PaperCouncil {
    PaperCouncil {
        name: "Thamesgate Council".to_owned(),
        address: ["Civic Centre", "1 Wharf Street", "Thamesgate", "TG1 1AA"]
            .map(str::to_owned)
            .to_vec(),
        phone: "01632 960 100".to_owned(),
        website: Some("https://forms.thamesgate.gov.uk".to_owned()),
    }
}

/// A form of these pages.
pub fn form(rest: &str) -> Form {
    let text = format!(
        "form: test\ntitle: Test\nowner: test\ntopic: other\nkeep: {{ submissions: 1 year, drafts: 1 day }}\n\
         confirmation: Done\n{rest}"
    );
    forms::read::read("test.yaml", &text).unwrap_or_else(|report| panic!("{report}"))
}

/// The shipped forms in English.
pub fn shipped() -> Vec<Form> {
    let mut forms: Vec<Form> = fs::read_dir(project().join("forms/definitions"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "yaml"))
        .filter(|path| !path.to_string_lossy().ends_with(".scenarios.yaml"))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            forms::read::read(&path.display().to_string(), &text).unwrap_or_else(|report| panic!("{report}"))
        })
        .collect();
    forms.sort_by(|a, b| a.id.cmp(&b.id));
    assert!(forms.len() >= 4);
    forms
}

/// The shipped forms in each language that they are in, with its tag.
pub fn in_each_language() -> Vec<(Form, &'static str)> {
    let welsh: LanguageIdentifier = "cy".parse().unwrap();
    shipped()
        .into_iter()
        .flat_map(|form| {
            let path = project().join(format!("locales/cy/forms/{}.ftl", form.id));
            let translated = fs::read_to_string(&path).ok().map(|overlay| {
                form.translated(&path.display().to_string(), &overlay, &welsh)
                    .unwrap_or_else(|report| panic!("{report}"))
            });
            [Some((form, "en")), translated.map(|form| (form, "cy"))]
        })
        .flatten()
        .collect()
}

/// A form as a PDF, kept in the target folder to look at.
pub fn printed(form: &Form, language: &str) -> Vec<u8> {
    let pdf = paper::pdf(form, &council(), language, &FONTS)
        .unwrap_or_else(|error| panic!("{} in {language}: {error}", form.id));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("paper");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(format!("{}.{language}.pdf", form.id)), &pdf).unwrap();
    pdf
}
