//! A sheet, set by Typst and exported as PDF/UA-1.
//!
//! Typst sees a world of exactly three things: the template, the sheet as JSON, and the fonts. There are no other files,
//! no packages, no clock, and so nothing that a form could reach.

use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::fonts::Fonts;
use crate::{PaperError, limits};

const TEMPLATE: &str = include_str!("../template/paper.typ");

/// All that Typst can see.
struct Desk<'a> {
    library: LazyHash<Library>,
    fonts: &'a Fonts,
    template: Source,
    data: FileId,
    sheet: Bytes,
}

/// The PDF of a sheet.
pub(crate) fn typeset(sheet: &Value, identity: &str, fonts: &Fonts) -> Result<Vec<u8>, PaperError> {
    let json = serde_json::to_vec(sheet).map_err(|error| PaperError::Typesetting(error.to_string()))?;
    let desk = Desk {
        library: LazyHash::new(Library::default()),
        fonts,
        template: Source::new(file("/paper.typ")?, TEMPLATE.to_owned()),
        data: file("/sheet.json")?,
        sheet: Bytes::new(json),
    };
    let document = typst::compile::<PagedDocument>(&desk)
        .output
        .map_err(|errors| told(&errors));
    let made = document.and_then(|document| export(&document, identity));
    // Typst remembers what it has set, so as to set it faster again. Nothing here is ever set again.
    typst::comemo::evict(0);
    made
}

fn export(document: &PagedDocument, identity: &str) -> Result<Vec<u8>, PaperError> {
    if document.pages().len() > limits::SIDES {
        return Err(PaperError::TooLong);
    }
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|e| PaperError::Typesetting(e.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(identity.to_owned()),
        creator: Smart::Custom(Some("Guildhall".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|errors| told(&errors))
}

fn file(path: &str) -> Result<FileId, PaperError> {
    let path = VirtualPath::new(path).map_err(|_| PaperError::Typesetting(format!("no path: {path}")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn told(errors: &[SourceDiagnostic]) -> PaperError {
    let messages: Vec<String> = errors.iter().map(|error| error.message.to_string()).collect();
    PaperError::Typesetting(messages.join("; "))
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
