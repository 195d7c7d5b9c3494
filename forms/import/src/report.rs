//! What became of an original: for a designer to read, and for a program.

use std::fmt::Write as _;

use serde::Serialize;

/// What kind of thing a finding tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    /// The original does not do what it seems meant to do, and residents met that.
    Wrong,
    /// It means the same here, said in another way; or nearly the same.
    Changed,
    /// It has no counterpart here.
    Dropped,
}

/// One thing that a designer should know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Wrong, changed or dropped.
    pub sort: Sort,
    /// A short stable name, such as `link-to-nowhere`.
    pub code: &'static str,
    /// Where in the original: `$.pages[3].next[0].path`.
    pub at: String,
    /// What is so, in a sentence without a full stop.
    pub message: String,
    /// The likely mend.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
}

/// How much carried over.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Pages of the original.
    pub pages: usize,
    /// Pages of it that residents can reach here; check answers pages are the platform's own, and count.
    pub pages_carried: usize,
    /// Questions of the original.
    pub questions: usize,
    /// Questions asked here.
    pub questions_carried: usize,
    /// Questions asked here with nothing reported about them.
    pub questions_one_to_one: usize,
    /// Conditions of the original.
    pub conditions: usize,
    /// Conditions that routing here depends on.
    pub conditions_carried: usize,
}

/// Everything found in one original.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The original's file.
    pub file: String,
    /// How much carried over.
    pub counts: Counts,
    /// In the order wrong, changed, dropped; each in the order of the original.
    pub findings: Vec<Finding>,
}

/// The most findings of one original: a hostile one has millions.
const MAX_FINDINGS: usize = 2_000;

impl Report {
    pub(crate) fn new(file: &str) -> Report {
        Report {
            file: crate::text::plain(file),
            counts: Counts::default(),
            findings: Vec::new(),
        }
    }

    pub(crate) fn wrong(&mut self, code: &'static str, at: &str, message: impl Into<String>) {
        self.add(Sort::Wrong, code, at, message.into(), None);
    }

    pub(crate) fn wrong_help(
        &mut self,
        code: &'static str,
        at: &str,
        message: impl Into<String>,
        help: Option<String>,
    ) {
        self.add(Sort::Wrong, code, at, message.into(), help);
    }

    pub(crate) fn changed(&mut self, code: &'static str, at: &str, message: impl Into<String>) {
        self.add(Sort::Changed, code, at, message.into(), None);
    }

    pub(crate) fn dropped(&mut self, code: &'static str, at: &str, message: impl Into<String>) {
        self.add(Sort::Dropped, code, at, message.into(), None);
    }

    fn add(&mut self, sort: Sort, code: &'static str, at: &str, message: String, help: Option<String>) {
        let finding = Finding {
            sort,
            code,
            at: at.to_owned(),
            message,
            help,
        };
        if self.findings.len() < MAX_FINDINGS && !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }

    /// Puts the findings in order.
    pub(crate) fn sort(&mut self) {
        self.findings.sort_by_key(|finding| finding.sort);
    }

    /// The findings of one sort.
    pub fn of(&self, sort: Sort) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |finding| finding.sort == sort)
    }

    /// For a program.
    pub fn to_json(&self) -> serde_json::Value {
        serde_json::to_value(self).unwrap_or_default()
    }

    /// For a designer: Markdown.
    pub fn to_markdown(&self) -> String {
        let Counts {
            pages,
            pages_carried,
            questions,
            questions_carried,
            questions_one_to_one,
            conditions,
            conditions_carried,
        } = self.counts;
        let mut out = format!("# Import of {}\n\n", self.file);
        let _ = write!(
            out,
            "- Pages: {pages_carried} of {pages} carried over\n\
             - Questions: {questions_carried} of {questions} carried over, {questions_one_to_one} of them one to one\n\
             - Conditions: {conditions_carried} of {conditions} decide something here\n"
        );
        let parts = [
            (Sort::Wrong, "Wrong in the original"),
            (Sort::Changed, "Changed"),
            (Sort::Dropped, "Dropped"),
        ];
        for (sort, title) in parts {
            let mut any = false;
            for finding in self.of(sort) {
                if !any {
                    let _ = write!(out, "\n## {title}\n\n");
                    any = true;
                }
                let _ = write!(
                    out,
                    "- {} (`{}`, {})",
                    finding.message,
                    finding.at.replace('`', "'"),
                    finding.code
                );
                match &finding.help {
                    Some(help) => {
                        let _ = writeln!(out, ": {help}");
                    }
                    None => out.push('\n'),
                }
            }
            if !any && sort == Sort::Wrong {
                let _ = write!(out, "\n## {title}\n\nNothing found.\n");
            }
        }
        out
    }
}
