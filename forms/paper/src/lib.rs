//! A form on paper, for residents who are not online: the same definition as an accessible PDF, to print and post.
//!
//! [`pdf`] takes a form in one language, the council that it goes to, and [`Fonts`], and gives the bytes of a PDF that
//! conforms to PDF/UA-1 (ISO 14289-1): tagged headings, lists, tables and form fields, in the order of reading, with
//! title and language. The same input always gives the same bytes.
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let (regular, bold, yaml) = (vec![], vec![], "");
//! let fonts = paper::Fonts::new([regular, bold])?;
//! let form = forms::read::read("report-missed-bin.yaml", yaml).map_err(|report| report.to_string())?;
//! let council = paper::PaperCouncil {
//!     name: "Thamesgate Council".to_owned(),
//!     address: vec!["Civic Centre".to_owned(), "1 Wharf Street".to_owned(), "TG1 1AA".to_owned()],
//!     phone: "01632 960 100".to_owned(),
//!     website: Some("https://forms.thamesgate.gov.uk".to_owned()),
//! };
//! let bytes = paper::pdf(&form, &council, "en", &fonts)?;
//! # Ok(()) }
//! ```
//!
//! # How a form becomes paper
//!
//! | module | decides |
//! |---|---|
//! | `stations` | which pages stand where, and their numbers |
//! | `read`, `noun`, `condition` | what an expression asks, in the terms of boxes and questions |
//! | `decide`, `routing` | where a reader goes from each answer; which questions must say who answers them |
//! | `clause`, `naming`, `sentence`, `words` | that, in plain words, in each language |
//! | `question`, `group`, `field`, `answer`, `spaces` | what a page looks like, and the space that fits an answer |
//! | `opening`, `ending`, `markdown` | what stands before and after the questions |
//! | `sheet`, `print_fields` | the PDF: data for a fixed template, set by the crate `tagged-pdf`, its spaces marked as fields |
//!
//! # What is safe
//!
//! A form's text reaches the typesetter as JSON, is set as plain text, and is never evaluated. The typesetter sees the
//! template, that JSON and the fonts, and nothing else: no file, no package, no network, no clock. How large a form may
//! be is said in [`limits`]; a form beyond it is refused.
//!
//! # What differs from the screen
//!
//! - A repeating group is a table of at most [`limits::ROWS`] rows where its answers are short, else its questions are
//!   printed for [`limits::BLOCKS`] items; further ones go on another sheet.
//! - A file becomes a copy in the envelope, a point on a map a description and a sketch.
//! - Nobody is asked for a card: the council gets in touch about the payment.
//! - What a link brings (`hidden`) is left out, and so is a condition on it: see `paper-only-if-unsayable`.

mod answer;
mod clause;
mod condition;
mod decide;
mod ending;
mod field;
mod group;
pub mod limits;
mod markdown;
mod naming;
mod noun;
mod opening;
mod print_fields;
mod question;
mod read;
mod routing;
#[cfg(test)]
mod said;
mod sentence;
mod sheet;
mod spaces;
mod stations;
#[cfg(test)]
mod walk;
mod words;

use forms::definition::Form;

use crate::clause::Speaker;
use crate::markdown::Markdown;
use crate::question::Writer;
use crate::routing::Route;
use crate::sheet::{Footer, Sheet};
use crate::stations::Plan;
use crate::words::Words;

pub use tagged_pdf::{FONT_FILES, Fonts, NoPdf};

const TEMPLATE: &str = include_str!("../template/paper.typ");

/// Who the form is posted to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperCouncil {
    /// As its letters show it.
    pub name: String,
    /// Where to post the form, line by line, without the council's name.
    pub address: Vec<String>,
    /// The number to ring for help.
    pub phone: String,
    /// Where its forms are on the web, without a slash at the end: `https://forms.example.gov.uk`. Without one, the
    /// paper form does not speak of doing it online.
    pub website: Option<String>,
}

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// There are no words in that language.
    #[error("there are no words for paper forms in the language `{0}`")]
    Language(String),
    /// The form is larger than [`limits`] allow.
    #[error("the form is too long for paper: see the limits of paper forms")]
    TooLong,
    /// The fonts lack letters that the form has.
    #[error("the fonts do not have these letters of the form: {0}")]
    Letters(String),
    /// The typesetter refused; what it said.
    #[error("the form could not be set: {0}")]
    Typesetting(String),
}

impl From<NoPdf> for PaperError {
    fn from(reason: NoPdf) -> PaperError {
        match reason {
            NoPdf::TooLong => PaperError::TooLong,
            NoPdf::Letters(letters) => PaperError::Letters(letters),
            NoPdf::Fonts | NoPdf::Typesetting(_) => PaperError::Typesetting(reason.to_string()),
        }
    }
}

/// The form as a PDF.
///
/// `language` is the BCP 47 tag of the language that the form is in: `en` or `cy`.
///
/// # Errors
/// When the language or a letter is not known, or the form is too long: see [`PaperError`].
pub fn pdf(form: &Form, council: &PaperCouncil, language: &str, fonts: &Fonts) -> Result<Vec<u8>, PaperError> {
    let sheet = sheet(form, council, language, fonts.family())?;
    let data = fonts.spelled(&sheet, limits::CHARACTERS)?;
    let sheet = tagged_pdf::Sheet {
        template: TEMPLATE,
        data: &data,
        identity: &format!("{} {} {language} {}", form.id, form.version, council.name),
        most_pages: limits::SIDES,
    };
    print_fields::marked(&tagged_pdf::typeset(&sheet, fonts)?)
}

/// The form as data for the template.
fn sheet(form: &Form, council: &PaperCouncil, language: &str, font: &str) -> Result<Sheet, PaperError> {
    if form.pages.len() > limits::PAGES {
        return Err(PaperError::TooLong);
    }
    let words = Words::new(language)?;
    let plan = Plan::new(form);
    let routing = routing::routing(&plan);
    let speaker = Speaker {
        plan: &plan,
        words: &words,
        here: None,
    };
    // English has no prefix in addresses.
    let prefix = if language == "en" {
        String::new()
    } else {
        format!("/{language}")
    };
    let markdown = Markdown {
        website: council
            .website
            .as_ref()
            .map(|site| format!("{}{prefix}", site.trim_end_matches('/'))),
    };
    let end = speaker.end();
    let writer = Writer {
        speaker,
        markdown: &markdown,
        end: &end,
    };
    let has_routes =
        routing.routes.iter().any(|route| *route != Route::On) || routing.gates.iter().any(Option::is_some);
    let mut body = speaker.opening(council, &markdown, has_routes);
    body.extend(writer.stations(&routing));
    body.extend(speaker.ending(council, &markdown));
    // The numbers are only known when the pages are set: the template puts them between these.
    let page = words.fill(
        "paper-footer-page",
        &[("page", "\u{1}".into()), ("pages", "\u{1}".into())],
    );
    let mut parts = page.split('\u{1}').map(str::to_owned);
    let mut part = || parts.next().unwrap_or_default();
    Ok(Sheet {
        language: language.to_owned(),
        title: form.title.clone(),
        council: council.name.clone(),
        font: font.to_owned(),
        footer: Footer {
            form: speaker.footer(),
            page: [part(), part(), part()],
        },
        body,
    })
}
