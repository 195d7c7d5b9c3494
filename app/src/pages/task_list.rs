//! The task list of a form with sections.

use fluent_bundle::FluentValue;
use forms::definition::Form;
use leptos::prelude::*;

use crate::components::{Button, ButtonKind, TagColour, Task, TaskList, TaskStatus};
use crate::layout::Document;
use crate::site::{Site, use_site};

/// One section of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionTask {
    /// Its title.
    pub title: String,
    /// How far it is.
    pub status: SectionStatus,
    /// Its first page to answer, or to look at again; none while it cannot be started.
    pub href: Option<String>,
}

/// How far a section is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SectionStatus {
    /// Every page of it has been answered.
    Completed,
    /// Some have.
    InProgress,
    /// None has.
    NotYetStarted,
    /// A section before it has to be finished first.
    CannotStartYet,
}

/// The task list of a form with sections.
#[component]
pub fn TaskListPage<'a>(
    /// The form, in the page's language.
    form: &'a Form,
    /// Its sections, in order; those that are not asked for these answers are left out.
    tasks: Vec<SectionTask>,
    /// Check answers, when every section is completed.
    continue_href: Option<String>,
    /// Where Back goes.
    back_href: String,
) -> impl IntoView + use<> {
    let site = use_site();
    let completed = tasks
        .iter()
        .filter(|task| task.status == SectionStatus::Completed)
        .count();
    let counts = [
        ("completed", FluentValue::from(completed)),
        ("all", FluentValue::from(tasks.len())),
    ];
    let progress = site.text_with("tasks-progress", &counts);
    let tasks = tasks.into_iter().map(|task| task_item(&site, task)).collect();
    let title = form.title.clone();
    let next = continue_href.map(|href| {
        view! { <Button text=site.text("tasks-continue") kind=ButtonKind::Link { href }/> }
    });
    view! {
        <Document title=format!("{title} – {progress}") back_href=back_href>
            <h1 class="govuk-heading-l">{title.clone()}</h1>
            <p class="govuk-body">{progress.clone()}</p>
            <TaskList id="tasks" tasks=tasks/>
            {next}
        </Document>
    }
}

fn task_item(site: &Site, task: SectionTask) -> Task {
    let status = match task.status {
        SectionStatus::Completed => TaskStatus::Text(site.text("task-completed")),
        SectionStatus::InProgress => TaskStatus::Tag(site.text("task-in-progress"), TagColour::Teal),
        SectionStatus::NotYetStarted => TaskStatus::Tag(site.text("task-not-yet-started"), TagColour::Blue),
        SectionStatus::CannotStartYet => TaskStatus::CannotStartYet(site.text("task-cannot-start-yet")),
    };
    let item = Task::new(task.title, status);
    match task.href {
        Some(href) => item.href(href),
        None => item,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::council_tax::made_up::drawn;
    use crate::pages::made_up_form::form;

    fn task(title: &str, status: SectionStatus, href: Option<&str>) -> SectionTask {
        SectionTask {
            title: title.to_owned(),
            status,
            href: href.map(str::to_owned),
        }
    }

    #[test]
    fn says_how_far_each_section_is() {
        let form = form();
        let tasks = vec![
            task("About <you>", SectionStatus::Completed, Some("/a")),
            task("The rest", SectionStatus::InProgress, Some("/b")),
            task("After that", SectionStatus::NotYetStarted, Some("/c")),
            task("Last", SectionStatus::CannotStartYet, None),
        ];
        let page = drawn(|| {
            view! { <TaskListPage form=&form tasks=tasks continue_href=None back_href="/forms/made-up".to_owned()/> }
        });
        let states = ["Completed", "In progress", "Not yet started", "Cannot start yet"];
        assert_eq!(page.texts(".govuk-task-list__status"), states);
        assert_eq!(page.attributes(".govuk-task-list__link", "href"), ["/a", "/b", "/c"]);
        assert!(page.words("main").contains("You have completed 1 of 4 sections"));
        assert_eq!(page.count("main .govuk-button"), 0);
    }

    #[test]
    fn goes_on_when_all_is_done() {
        let form = form();
        let tasks = vec![task("About you", SectionStatus::Completed, Some("/a"))];
        let next = Some("/check".to_owned());
        let page =
            drawn(|| view! { <TaskListPage form=&form tasks=tasks continue_href=next back_href="/".to_owned()/> });
        assert_eq!(page.attribute("main .govuk-button", "href").as_deref(), Some("/check"));
    }
}
