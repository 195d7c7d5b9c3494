//! The sections of a form as its task list shows them.

use app::pages::task_list::{SectionStatus, SectionTask};
use forms::journey::{Journey, Place, Step};

/// Each section that has a page on this journey. One that is begun leads to its first open page, a complete one to its
/// first page; one behind an open section waits for it.
pub(super) fn tasks(journey: &Journey<'_>, href: &dyn Fn(Step<'_>) -> String) -> Vec<SectionTask> {
    let open = journey.first_unanswered();
    let mut tasks = Vec::new();
    for section in &journey.form().sections {
        let of_section = |step: &&Step<'_>| step.page.section.as_deref() == Some(section.id.as_str());
        let steps: Vec<Step<'_>> = journey.steps().iter().filter(of_section).copied().collect();
        let Some(first) = steps.first().copied() else { continue };
        let has_open = open.is_some_and(|open| steps.contains(&open));
        let begun = steps.iter().any(|step| journey.given(*step).is_some());
        let is_open = journey.place(&first.page.id, first.item) == Place::Open;
        let (status, target) = match (is_open, has_open) {
            (false, _) => (SectionStatus::CannotStartYet, None),
            (true, false) => (SectionStatus::Completed, Some(first)),
            (true, true) if begun => (SectionStatus::InProgress, open),
            (true, true) => (SectionStatus::NotYetStarted, Some(first)),
        };
        tasks.push(SectionTask {
            title: section.title.clone(),
            status,
            href: target.map(href),
        });
    }
    tasks
}
