//! Forms to print and post: each version set once, when somebody first asks for it.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use anyhow::Context;
use app::language::Language;
use app::site::Council;
use forms::definition::Form;
use paper::{FONT_FILES, Fonts, PaperCouncil};

/// Sets forms as PDFs, and keeps them.
pub struct PaperForms {
    fonts: Option<Arc<Fonts>>,
    council: PaperCouncil,
    set: Mutex<Kept>,
}

/// PDFs by version and language.
type Kept = HashMap<(String, Language), Arc<Vec<u8>>>;

/// The most PDFs that are kept: each form in each language, with room for versions that were replaced.
const MAX_KEPT: usize = 256;

impl PaperForms {
    /// For a council, with the fonts of the assets; without them there are no paper forms.
    pub fn new(council: &Council, website: Option<String>, assets: &Path) -> PaperForms {
        PaperForms {
            fonts: read_fonts(assets).ok().map(Arc::new),
            council: PaperCouncil {
                name: council.name.clone(),
                address: council.address.clone(),
                phone: council.phone.clone(),
                website,
            },
            set: Mutex::default(),
        }
    }

    /// Whether there are paper forms.
    pub fn are_there(&self) -> bool {
        self.fonts.is_some()
    }

    /// The PDF of a form in its language; nothing where there are no paper forms.
    ///
    /// # Errors
    /// When it cannot be set.
    pub async fn pdf(&self, form: &Form, language: Language) -> anyhow::Result<Option<Arc<Vec<u8>>>> {
        let Some(fonts) = self.fonts.clone() else {
            return Ok(None);
        };
        let key = (form.version.clone(), language);
        let kept = |set: &Kept| set.get(&key).cloned();
        if let Some(pdf) = self.set.lock().ok().and_then(|set| kept(&set)) {
            return Ok(Some(pdf));
        }
        let (form, council) = (form.clone(), self.council.clone());
        // Typesetting takes as long as many pages do: not where requests are answered.
        let pdf = tokio::task::spawn_blocking(move || paper::pdf(&form, &council, language.tag(), &fonts))
            .await
            .context("typesetting ended")??;
        let pdf = Arc::new(pdf);
        if let Ok(mut set) = self.set.lock() {
            if set.len() >= MAX_KEPT {
                set.clear();
            }
            set.insert(key, pdf.clone());
        }
        Ok(Some(pdf))
    }
}

/// The fonts of paper forms, as `make assets` puts them there.
///
/// # Errors
/// When they are not there.
pub fn read_fonts(assets: &Path) -> anyhow::Result<Fonts> {
    let read = |file: &&str| {
        let path = assets.join("fonts").join(file);
        std::fs::read(&path).with_context(|| format!("{} is missing: `make assets` puts it there", path.display()))
    };
    let files = FONT_FILES.iter().map(read).collect::<anyhow::Result<Vec<_>>>()?;
    Ok(Fonts::new(files)?)
}
