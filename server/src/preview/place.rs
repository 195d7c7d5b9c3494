//! The places that a resident comes by in a form, by the last part of their address.

use app::language::Language;
use forms::definition::{Form, Page, PageKind};
use serde::Deserialize;

/// A place in a form.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place<'f> {
    /// The page before the first question.
    Start,
    /// The task list.
    Tasks,
    /// A page of the definition.
    Page(&'f Page),
    /// Check answers.
    CheckAnswers,
    /// What is seen when it has been sent.
    Confirmation,
}

impl<'f> Place<'f> {
    /// The places of a form, in the order in which a resident comes by them.
    pub(super) fn all(form: &'f Form) -> Vec<Place<'f>> {
        let mut places = vec![Place::Start];
        if !form.sections.is_empty() {
            places.push(Place::Tasks);
        }
        places.extend(form.pages.iter().map(Place::Page));
        places.extend([Place::CheckAnswers, Place::Confirmation]);
        places
    }

    /// The place at that last part of an address.
    pub(super) fn at(form: &'f Form, slug: &str) -> Option<Place<'f>> {
        Place::all(form).into_iter().find(|place| place.slug() == slug)
    }

    /// The last part of its address; nothing for the start.
    pub(super) fn slug(self) -> String {
        match self {
            Place::Start => String::new(),
            Place::Tasks => "tasks".to_owned(),
            Place::Page(page) => page.slug(),
            Place::CheckAnswers => "check-answers".to_owned(),
            Place::Confirmation => "confirmation".to_owned(),
        }
    }

    /// Its heading, or what stands for it in a list.
    pub(super) fn title(self) -> String {
        match self {
            Place::Start => "Start".to_owned(),
            Place::Tasks => "Task list".to_owned(),
            Place::Page(page) => page.title.clone(),
            Place::CheckAnswers => Language::English.text("check-title"),
            Place::Confirmation => Language::English.text("confirmation-title"),
        }
    }

    /// What it does, in a word or two.
    pub(super) fn kind(self) -> &'static str {
        match self {
            Place::Start => "start page",
            Place::Tasks => "sections",
            Place::CheckAnswers => "check answers",
            Place::Confirmation => "confirmation",
            Place::Page(page) => match &page.kind {
                PageKind::Question(fields) if fields.len() > 1 => "questions",
                PageKind::Question(_) => "question",
                PageKind::Content => "content",
                PageKind::Stop => "stop",
                PageKind::Repeat(_) => "list of items",
            },
        }
    }

    /// The condition under which it is asked, as it is written.
    pub(super) fn when(self) -> Option<String> {
        match self {
            Place::Page(page) => page.when.as_ref().map(|when| when.text.clone()),
            _ => None,
        }
    }
}

/// What an address of the preview says beside its path.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Query {
    /// The last part of the address of the page that the bench shows.
    pub(super) page: String,
    /// The state that it is in; the first of its states without one.
    pub(super) state: String,
    /// The item of a repeating group.
    pub(super) item: Option<String>,
    /// The worked example whose answers lead there, counted from 1.
    pub(super) scenario: Option<String>,
    /// The trial whose answers lead there.
    pub(super) trial: Option<String>,
    /// How wide the bench shows it.
    pub(super) width: Option<String>,
    /// Whether the page was opened to change an answer.
    pub(super) change: Option<String>,
}

impl Query {
    /// The item.
    pub(super) fn item(&self) -> Option<u32> {
        self.item.as_deref()?.parse().ok()
    }

    /// The worked example, counted from 1.
    pub(super) fn scenario(&self) -> Option<usize> {
        self.scenario.as_deref()?.parse().ok()
    }

    /// The trial.
    pub(super) fn trial(&self) -> Option<u64> {
        self.trial.as_deref()?.parse().ok()
    }

    /// The same as part of an address, without what is not said.
    pub(super) fn written(&self) -> String {
        let own = |text: &Option<String>| text.clone().unwrap_or_default();
        let pairs = [
            ("page", self.page.clone()),
            ("state", self.state.clone()),
            ("item", own(&self.item)),
            ("scenario", own(&self.scenario)),
            ("trial", own(&self.trial)),
            ("width", own(&self.width)),
            ("change", own(&self.change)),
        ];
        let said: Vec<(&str, String)> = pairs.into_iter().filter(|(_, text)| !text.is_empty()).collect();
        let written = serde_urlencoded::to_string(said).unwrap_or_default();
        if written.is_empty() {
            written
        } else {
            format!("?{written}")
        }
    }
}

/// The address of a place as residents would have it, without its language prefix.
pub(super) fn resident_path(form: &str, slug: &str, query: &Query) -> String {
    let slug = if slug.is_empty() {
        String::new()
    } else {
        format!("/{slug}")
    };
    let query = Query {
        page: String::new(),
        width: None,
        ..query.clone()
    };
    format!("/forms/{form}{slug}{}", query.written())
}

/// The bench's address for a place and what else is asked for.
pub(super) fn bench_path(form: &str, query: &Query) -> String {
    format!("/{form}{}", query.written())
}
