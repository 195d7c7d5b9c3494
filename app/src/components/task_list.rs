//! [`TaskList`]: the parts of a long service, and which are done.

use leptos::{
    either::{Either, EitherOf3},
    prelude::*,
};

use crate::render::drawn;

use super::{Tag, TagColour};

/// How far a task is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TaskStatus {
    /// Done: plain text, so that the others stand out.
    Text(String),
    /// Something is left to do.
    Tag(String, TagColour),
    /// Another task comes first.
    CannotStartYet(String),
}

/// One task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    title: String,
    status: TaskStatus,
    href: Option<String>,
    hint: Option<String>,
}

impl Task {
    /// A task that has no page yet.
    pub fn new(title: impl Into<String>, status: TaskStatus) -> Self {
        Self {
            title: title.into(),
            status,
            href: None,
            hint: None,
        }
    }

    /// With its first page.
    #[must_use]
    pub fn href(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// With help under it.
    #[must_use]
    pub fn hint(mut self, text: impl Into<String>) -> Self {
        self.hint = Some(text.into());
        self
    }
}

/// The parts of a long service, and which are done.
#[component]
pub fn TaskList(
    /// What the ids of hints and states begin with.
    #[prop(into)]
    id: String,
    /// The tasks.
    tasks: Vec<Task>,
) -> impl IntoView {
    let items: Vec<_> = tasks
        .into_iter()
        .zip(1_u32..)
        .map(|(task, number)| task_item(&id, number, task))
        .collect();
    view! { <ul class="govuk-task-list">{drawn(items)}</ul> }
}

fn task_item(id: &str, number: u32, task: Task) -> impl IntoView + use<> {
    let status_id = format!("{id}-{number}-status");
    let hint_id = format!("{id}-{number}-hint");
    let described_by = match task.hint {
        Some(_) => format!("{hint_id} {status_id}"),
        None => status_id.clone(),
    };
    let (class, title) = match task.href {
        Some(href) => (
            "govuk-task-list__item govuk-task-list__item--with-link",
            Either::Left(view! {
                <a class="govuk-link govuk-task-list__link" href=href aria-describedby=described_by>{task.title}</a>
            }),
        ),
        None => (
            "govuk-task-list__item",
            Either::Right(view! { <div>{task.title}</div> }),
        ),
    };
    let (status_class, status) = match task.status {
        TaskStatus::Text(text) => ("govuk-task-list__status", EitherOf3::A(text)),
        TaskStatus::Tag(text, colour) => (
            "govuk-task-list__status",
            EitherOf3::B(view! { <Tag text=text colour=colour/> }),
        ),
        TaskStatus::CannotStartYet(text) => (
            "govuk-task-list__status govuk-task-list__status--cannot-start-yet",
            EitherOf3::C(text),
        ),
    };
    view! {
        <li class=class>
            <div class="govuk-task-list__name-and-hint">
                {title}
                {task.hint.map(|text| view! { <div id=hint_id class="govuk-task-list__hint">{text}</div> })}
            </div>
            <div class=status_class id=status_id>{status}</div>
        </li>
    }
}
