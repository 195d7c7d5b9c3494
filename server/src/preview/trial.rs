//! Forms that are being tried for real: their answers, held in memory for as long as the preview runs.

use std::collections::BTreeMap;

use forms::answers::Answers;
use forms::values::UploadedFile;
use jiff::civil::Date;

/// The most trials that are held; the oldest goes when there is one more.
const MOST: usize = 100;
/// The most files of one trial.
const MOST_FILES: usize = 100;

/// A form that is being tried.
#[derive(Debug, Clone)]
pub(super) struct Trial {
    /// The form.
    pub(super) form: String,
    /// What has been answered.
    pub(super) answers: Answers,
    /// The day on which it is filled in: that of the worked example that it began with.
    pub(super) day: Date,
    /// What was uploaded: names and sizes, nothing else is kept.
    pub(super) files: Vec<UploadedFile>,
}

/// The trials, by number.
#[derive(Debug, Default)]
pub(super) struct Trials {
    last: u64,
    kept: BTreeMap<u64, Trial>,
}

impl Trials {
    /// The trial of that number, when it is of this form.
    pub(super) fn get(&self, number: u64, form: &str) -> Option<Trial> {
        self.kept.get(&number).filter(|trial| trial.form == form).cloned()
    }

    /// Keeps a trial; a new one gets a number.
    pub(super) fn put(&mut self, number: Option<u64>, mut trial: Trial) -> u64 {
        let number = number
            .filter(|number| self.kept.contains_key(number))
            .unwrap_or_else(|| {
                self.last += 1;
                self.last
            });
        let surplus = trial.files.len().saturating_sub(MOST_FILES);
        trial.files.drain(..surplus);
        self.kept.insert(number, trial);
        while self.kept.len() > MOST {
            self.kept.pop_first();
        }
        number
    }
}
