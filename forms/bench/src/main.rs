//! What the form language costs: reading and checking the catalogue, one step of a journey, a form on paper, an import.
//!
//! It measures and does not judge: it fails only where a form does not work at all.

mod catalogue;
mod made;
mod report;
mod timing;

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use forms::answers::Answers;
use forms::definition::Form;
use jiff::civil::{Date, date};

use crate::report::Report;
use crate::timing::{Timing, time};

const TODAY: Date = date(2026, 11, 22);

/// The pages of the form that the aims are for.
const PAGES: usize = 60;

fn main() -> ExitCode {
    match run().and_then(|report| report.keep()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("forms-bench: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> anyhow::Result<Report> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let shipped = catalogue::files(&project)?;
    for form in &shipped {
        form.checked()?;
    }
    let long = read(&made::definition(PAGES))?;
    let definition = made::definition(PAGES);
    Ok(Report {
        forms: shipped.len(),
        catalogue_read: time(|| shipped.iter().filter_map(catalogue::Shipped::read).count()),
        catalogue_checked: time(|| shipped.iter().filter_map(|form| form.checked().ok()).count()),
        pages: long.pages.len(),
        conditions: made::conditions(&long),
        long_checked: time(|| forms::read::read("long.yaml", &definition).is_ok()),
        steps: [15, 60, 240].into_iter().map(step).collect::<anyhow::Result<_>>()?,
        stored_step: stored_step(&long),
        paper: on_paper(&project, &shipped)?,
        import: imported(&project)?,
    })
}

fn read(definition: &str) -> anyhow::Result<Form> {
    forms::read::read("long.yaml", definition).map_err(|report| anyhow::anyhow!("{report}"))
}

/// One step in a form of so many pages: which page comes after one in the middle.
fn step(pages: usize) -> anyhow::Result<(usize, Timing)> {
    // Whole blocks.
    let pages = pages.next_multiple_of(4);
    let form = forms::read::again(&made::definition(pages)).context("a form")?;
    let answers = made::answers(pages);
    Ok((pages, time(|| next(&form, &answers))))
}

fn next(form: &Form, answers: &Answers) -> usize {
    let journey = form.journey(answers, TODAY);
    let middle = journey.steps().len() / 2;
    let next = journey.steps().get(middle).map(|step| journey.after(*step));
    let lacks = journey.first_unanswered().is_some();
    usize::from(next.is_some()) + usize::from(lacks)
}

/// The same from answers as they are stored.
fn stored_step(form: &Form) -> Timing {
    let stored = serde_json::to_value(made::answers(PAGES)).unwrap_or_default();
    time(|| next(form, &Answers::from_json(form, &stored)))
}

/// One form as a PDF, by its name.
fn on_paper(project: &Path, shipped: &[catalogue::Shipped]) -> anyhow::Result<(String, Timing)> {
    let folder = project.join("app/assets/dist/fonts");
    let file =
        |name: &str| std::fs::read(folder.join(name)).with_context(|| format!("the font {name}: run `make assets`"));
    let fonts = paper::FONT_FILES
        .iter()
        .map(|name| file(name))
        .collect::<anyhow::Result<Vec<_>>>()?;
    let fonts = paper::Fonts::new(fonts)?;
    let council = paper::PaperCouncil {
        name: "Thamesgate Council".to_owned(),
        address: ["Civic Centre", "1 Wharf Street", "Thamesgate", "TG1 1AA"]
            .map(str::to_owned)
            .to_vec(),
        phone: "01632 960 100".to_owned(),
        website: None,
    };
    let shipped = shipped
        .iter()
        .find(|form| form.id == "report-missed-bin")
        .context("report-missed-bin")?;
    let [form, _] = shipped.checked()?;
    paper::pdf(&form, &council, "en", &fonts)?;
    Ok((
        form.id.clone(),
        time(|| paper::pdf(&form, &council, "en", &fonts).is_ok()),
    ))
}

/// One form of another platform, by the name of its file.
fn imported(project: &Path) -> anyhow::Result<(String, Timing)> {
    let name = "market_stall.json";
    let text = std::fs::read_to_string(project.join("forms/import/tests/fixtures").join(name))?;
    import::import(name, &text)?;
    Ok((name.to_owned(), time(|| import::import(name, &text).is_ok())))
}
