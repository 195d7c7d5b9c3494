//! A sheet, set by Typst and exported as PDF/UA-1.
//!
//! Typst sees a world of exactly three things: the template, the sheet as JSON, and the fonts. There are no other files,
//! no packages, no clock, and so nothing that the data could reach.

use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::NoPdf;
use crate::fonts::Fonts;

/// What is to be set.
#[derive(Debug, Clone, Copy)]
pub struct Sheet<'a> {
    /// The template, in Typst's language: ours, never a user's.
    pub template: &'a str,
    /// What it says, from [`Fonts::spelled`].
    pub data: &'a Value,
    /// What makes this PDF another than others: its file identifier is made from it.
    pub identity: &'a str,
    /// How many pages there may be.
    pub most_pages: usize,
}

/// All that Typst can see.
struct Desk<'a> {
    library: LazyHash<Library>,
    fonts: &'a Fonts,
    template: Source,
    data: FileId,
    sheet: Bytes,
}

/// The PDF of a sheet.
///
/// # Errors
/// [`NoPdf::TooLong`] for too many pages, [`NoPdf::Typesetting`] for a template that is wrong or a PDF that would not
/// conform.
pub fn typeset(sheet: &Sheet<'_>, fonts: &Fonts) -> Result<Vec<u8>, NoPdf> {
    let json = serde_json::to_vec(sheet.data).map_err(|error| NoPdf::Typesetting(error.to_string()))?;
    let desk = Desk {
        library: LazyHash::new(Library::default()),
        fonts,
        template: Source::new(file("/template.typ")?, sheet.template.to_owned()),
        data: file("/sheet.json")?,
        sheet: Bytes::new(json),
    };
    let document = typst::compile::<PagedDocument>(&desk)
        .output
        .map_err(|errors| told(&errors));
    let made = document.and_then(|document| export(&document, sheet));
    // Typst remembers what it has set, so as to set it faster again. Nothing here is ever set again.
    typst::comemo::evict(0);
    made
}

fn export(document: &PagedDocument, sheet: &Sheet<'_>) -> Result<Vec<u8>, NoPdf> {
    if document.pages().len() > sheet.most_pages {
        return Err(NoPdf::TooLong);
    }
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|e| NoPdf::Typesetting(e.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(sheet.identity.to_owned()),
        creator: Smart::Custom(Some("Guildhall".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|errors| told(&errors))
}

fn file(path: &str) -> Result<FileId, NoPdf> {
    let path = VirtualPath::new(path).map_err(|_| NoPdf::Typesetting(format!("no path: {path}")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn told(errors: &[SourceDiagnostic]) -> NoPdf {
    let messages: Vec<String> = errors.iter().map(|error| error.message.to_string()).collect();
    NoPdf::Typesetting(messages.join("; "))
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() {
            Ok(self.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data {
            Ok(self.sheet.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.face(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
