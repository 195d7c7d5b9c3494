//! The figures, for people with the aims beside them, and for programs.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context;
use serde_json::{Value, json};

use crate::timing::Timing;

/// Everything that was measured.
pub(crate) struct Report {
    /// How many forms the catalogue has.
    pub(crate) forms: usize,
    /// All of them, only read.
    pub(crate) catalogue_read: Timing,
    /// All of them, read and checked, and translated.
    pub(crate) catalogue_checked: Timing,
    /// The pages of the long form.
    pub(crate) pages: usize,
    /// Its conditions.
    pub(crate) conditions: usize,
    /// Reading and checking it.
    pub(crate) long_checked: Timing,
    /// One step, by the pages of the form.
    pub(crate) steps: Vec<(usize, Timing)>,
    /// One step in the long form, from answers as they are stored.
    pub(crate) stored_step: Timing,
    /// A form as a PDF.
    pub(crate) paper: (String, Timing),
    /// A form of another platform.
    pub(crate) import: (String, Timing),
}

impl Report {
    /// Shows the figures, and writes them to `bench-forms.json` in the build's folder.
    ///
    /// # Errors
    /// When they cannot be written.
    pub(crate) fn keep(&self) -> anyhow::Result<()> {
        let folder = PathBuf::from(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()));
        std::fs::create_dir_all(&folder)?;
        let file = folder.join("bench-forms.json");
        let json = serde_json::to_string_pretty(&self.json())? + "\n";
        std::fs::write(&file, json).with_context(|| file.display().to_string())?;
        let mut out = std::io::stdout().lock();
        writeln!(out, "{}\nThe same as JSON: {}", self.table()?, file.display())?;
        Ok(())
    }

    fn table(&self) -> Result<String, std::fmt::Error> {
        let mut out = String::new();
        writeln!(out)?;
        writeln!(
            out,
            "{:<58} {:>10} {:>10}   aim",
            "the form language, one core", "median", "least"
        )?;
        let mut row = |what: String, timing: Timing, aim: &str| {
            let (median, least) = (shown(timing.median), shown(timing.least));
            writeln!(out, "  {what:<56} {median:>10} {least:>10}   {aim}")
        };
        let forms = self.forms;
        row(format!("{forms} shipped forms: read"), self.catalogue_read, "")?;
        row(
            format!("{forms} shipped forms: read, checked, translated"),
            self.catalogue_checked,
            "less than 200 ms",
        )?;
        let long = format!("{} pages, {} conditions", self.pages, self.conditions);
        row(format!("{long}: read and checked"), self.long_checked, "less than 1 s")?;
        for (pages, timing) in &self.steps {
            let aim = if *pages == self.pages { "less than 50 µs" } else { "" };
            row(
                format!("one step, answers to next page, of {pages} pages"),
                *timing,
                aim,
            )?;
        }
        row("  the same of 60, from stored answers".to_owned(), self.stored_step, "")?;
        row(format!("a PDF of {}", self.paper.0), self.paper.1, "")?;
        row(format!("importing {}", self.import.0), self.import.1, "")?;
        let by_page: Vec<String> = self
            .steps
            .iter()
            .map(|step| format!("{:.2}", micros_a_page(step)))
            .collect();
        writeln!(
            out,
            "  A step costs {} µs a page: it grows as the form does.",
            by_page.join(", ")
        )?;
        Ok(out)
    }

    fn json(&self) -> Value {
        let timing = |timing: Timing| json!({ "median_us": micros(timing.median), "least_us": micros(timing.least) });
        let step = |step: &(usize, Timing)| json!({ "pages": step.0, "step": timing(step.1), "us_a_page": micros_a_page(step) });
        json!({
            "forms": self.forms,
            "catalogue_read": timing(self.catalogue_read),
            "catalogue_checked_and_translated": timing(self.catalogue_checked),
            "long_form": { "pages": self.pages, "conditions": self.conditions, "checked": timing(self.long_checked) },
            "steps": self.steps.iter().map(step).collect::<Vec<_>>(),
            "step_from_stored_answers": timing(self.stored_step),
            "paper": { "form": self.paper.0, "pdf": timing(self.paper.1) },
            "import": { "file": self.import.0, "import": timing(self.import.1) },
            "aims": { "catalogue_checked_and_translated_us": 200_000, "long_form_checked_us": 1_000_000, "step_us": 50 },
        })
    }
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000_000.0
}

fn micros_a_page((pages, timing): &(usize, Timing)) -> f64 {
    micros(timing.median) / f64::from(u32::try_from(*pages).unwrap_or(u32::MAX))
}

/// In the unit that reads best.
fn shown(time: Duration) -> String {
    let micros = micros(time);
    if micros < 1_000.0 {
        format!("{micros:.1} µs")
    } else {
        format!("{:.1} ms", micros / 1_000.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_shown_in_the_unit_that_reads_best() {
        assert_eq!(shown(Duration::from_nanos(41_250)), "41.2 µs");
        assert_eq!(shown(Duration::from_micros(183_900)), "183.9 ms");
    }
}
