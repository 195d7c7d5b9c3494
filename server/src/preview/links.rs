//! The addresses around a page: of the same trial, or of the same worked example.

use forms::definition::PageKind;
use forms::journey::{Journey, Next, Step};

use super::place::{Query, resident_path};
use super::resident::Sight;

impl Sight<'_> {
    /// This page's address without its language prefix.
    pub(super) fn path(&self) -> String {
        resident_path(&self.form.id, &self.slug, &self.query)
    }

    pub(super) fn here(&self) -> String {
        self.href(&self.path())
    }

    pub(super) fn href(&self, path: &str) -> String {
        self.bench.site(self.language, path).href(path)
    }

    /// The address of another place: of the same trial, or of the same worked example.
    pub(super) fn to_other(&self, slug: &str, item: Option<u32>) -> String {
        let query = Query {
            item: item.map(|item| item.to_string()),
            scenario: self.query.scenario.clone(),
            trial: self.query.trial.clone(),
            ..Query::default()
        };
        self.href(&resident_path(&self.form.id, slug, &query))
    }

    /// The address of a step.
    pub(super) fn to(&self, step: Step<'_>, change: bool) -> String {
        let is_question = matches!(step.page.kind, PageKind::Question(_));
        let is_trial = self.query.trial().is_some();
        let query = Query {
            item: step.item.map(|item| item.to_string()),
            scenario: self.query.scenario.clone(),
            trial: self.query.trial.clone(),
            // What is changed is there already; in a trial it is stored.
            state: if change && is_question && !is_trial {
                "filled".to_owned()
            } else {
                String::new()
            },
            change: (change && is_trial).then(|| "1".to_owned()),
            ..Query::default()
        };
        self.href(&resident_path(&self.form.id, &step.page.slug(), &query))
    }

    pub(super) fn back_href(&self, journey: &Journey<'_>, step: Step<'_>) -> String {
        match journey.before(step) {
            Some(before) => self.to(before, false),
            None => self.to_other("", None),
        }
    }

    /// Where an answered page leads.
    pub(super) fn after(&self, journey: &Journey<'_>, step: Step<'_>) -> String {
        let change = self.query.change.is_some();
        let next = if change {
            journey.after_change(step)
        } else {
            journey.after(step)
        };
        let ends_section = match next {
            Next::Page(next) => next.page.section != step.page.section,
            Next::CheckAnswers => true,
        };
        if !change && !self.form.sections.is_empty() && ends_section {
            return self.to_other("tasks", None);
        }
        match next {
            Next::Page(next) => self.to(next, change),
            Next::CheckAnswers => self.to_other("check-answers", None),
        }
    }
}
