//! The font that everything is set in: a regular and a bold face, handed in as files.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontWeight};
use typst::utils::LazyHash;

use crate::NoPdf;

/// The files that `make assets` puts into `app/assets/dist/fonts`: Atkinson Hyperlegible Next, made for people with low
/// vision, with the letters of Welsh.
pub const FONT_FILES: [&str; 2] = [
    "AtkinsonHyperlegibleNext_400Regular.ttf",
    "AtkinsonHyperlegibleNext_700Bold.ttf",
];

/// Fonts, read once and used for any number of PDFs.
#[derive(Debug, Clone)]
pub struct Fonts {
    faces: Vec<Font>,
    book: LazyHash<FontBook>,
    family: String,
}

impl Fonts {
    /// From the bytes of TrueType or OpenType files of one family. The first one names the family.
    ///
    /// # Errors
    /// When there is no regular or no bold face among them.
    pub fn new(files: impl IntoIterator<Item = Vec<u8>>) -> Result<Fonts, NoPdf> {
        let faces: Vec<Font> = files
            .into_iter()
            .flat_map(|file| Font::iter(Bytes::new(file)).collect::<Vec<_>>())
            .collect();
        let family = faces.first().ok_or(NoPdf::Fonts)?.info().family.clone();
        for weight in [FontWeight::REGULAR, FontWeight::BOLD] {
            let has = |font: &Font| font.info().family == family && font.info().variant.weight == weight;
            if !faces.iter().any(has) {
                return Err(NoPdf::Fonts);
            }
        }
        let book = LazyHash::new(FontBook::from_fonts(&faces));
        Ok(Fonts { faces, book, family })
    }

    /// The family's name: a template sets its text in it.
    pub fn family(&self) -> &str {
        &self.family
    }

    /// For the typesetter.
    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    /// For the typesetter.
    pub(crate) fn face(&self, index: usize) -> Option<Font> {
        self.faces.get(index).cloned()
    }

    /// Data as JSON, in letters that the fonts have, at most `most_bytes` of them.
    ///
    /// PDF/UA refuses a letter without a shape. Letters that differ only in how lines break are replaced; control
    /// characters, which have no shape in any font, are left out.
    ///
    /// # Errors
    /// [`NoPdf::TooLong`], [`NoPdf::Letters`].
    pub fn spelled(&self, sheet: &impl Serialize, most_bytes: usize) -> Result<Value, NoPdf> {
        let mut sheet = serde_json::to_value(sheet).map_err(|error| NoPdf::Typesetting(error.to_string()))?;
        let mut missing = BTreeSet::new();
        let mut characters = 0;
        self.spell(&mut sheet, &mut missing, &mut characters);
        if characters > most_bytes {
            return Err(NoPdf::TooLong);
        }
        if missing.is_empty() {
            Ok(sheet)
        } else {
            Err(NoPdf::Letters(
                missing.into_iter().take(20).map(|c| format!("{c} ")).collect(),
            ))
        }
    }

    fn spell(&self, value: &mut Value, missing: &mut BTreeSet<char>, characters: &mut usize) {
        match value {
            Value::String(text) => {
                *characters += text.len();
                *text = text.chars().filter_map(|letter| self.letter(letter, missing)).collect();
            }
            Value::Array(values) => values
                .iter_mut()
                .for_each(|value| self.spell(value, missing, characters)),
            Value::Object(values) => values
                .values_mut()
                .for_each(|value| self.spell(value, missing, characters)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn letter(&self, letter: char, missing: &mut BTreeSet<char>) -> Option<char> {
        let letter = match letter {
            '\n' | '\t' | '\u{2028}' | '\u{2029}' => ' ',
            '\u{2010}' | '\u{2011}' => '-',
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fe0e}' | '\u{fe0f}' => {
                return None;
            }
            control if control.is_control() => return None,
            other => other,
        };
        let code = u32::from(letter);
        if !self.faces.iter().all(|font| font.info().coverage.contains(code)) {
            missing.insert(letter);
        }
        Some(letter)
    }
}
