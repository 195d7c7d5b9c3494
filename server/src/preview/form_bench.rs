//! One form on the bench: its pages, the page that is shown, its problems and its worked examples.

use app::bench::{
    Choice, Form as Shown, Frame, FrameGroup, Journey, ListedPage, PageLink, ShownPage, WIDTHS, draw_form,
};
use app::language::Language;
use forms::definition::Form;

use super::bench::Bench;
use super::held::{Held, HeldForm};
use super::place::{Place, Query, bench_path, resident_path};
use super::reach::{How, Reached, never_reached, reach};
use super::scenario_rows::scenarios;
use super::states::{self, State};
use super::{form_list, problems};
use crate::submissions::version::short;

/// The state that shows every state.
const ALL: &str = "all";

/// One form on the bench, as a whole document.
pub(super) fn draw(bench: &Bench, held: &Held, form: &HeldForm, query: &Query) -> String {
    let english = form.form(Language::English);
    let astray = english
        .map(|english| never_reached(bench, form, english))
        .unwrap_or_default();
    let place = english.map(|english| Place::at(english, &query.page).unwrap_or(Place::Start));
    draw_form(Shown {
        head: form_list::head(bench, held),
        title: english.map_or_else(|| form.id.clone(), |form| form.title.clone()),
        file: form.file.display().to_string(),
        notice: form.shown.notice().map(str::to_owned),
        problems: problems::of(&form.reports),
        pages: english
            .map(|english| pages(english, query, &astray))
            .unwrap_or_default(),
        page: english.zip(place).map(|(english, place)| {
            Looking {
                bench,
                held: form,
                form: english,
                place,
                query,
            }
            .page()
        }),
        journey: english.map(journey),
        scenarios: english.map(|english| scenarios(form, english)),
    })
}

/// The bench's address for another page: in its first state, as wide as this one.
fn page_path(form: &str, slug: String, query: &Query) -> String {
    let other = Query {
        page: slug,
        width: query.width.clone(),
        ..Query::default()
    };
    bench_path(form, &other)
}

fn pages(form: &Form, query: &Query, astray: &[String]) -> Vec<ListedPage> {
    let page = |place: Place<'_>| ListedPage {
        href: page_path(&form.id, place.slug(), query),
        title: place.title(),
        kind: place.kind(),
        when: place.when(),
        is_current: place.slug() == query.page,
        is_in_group: matches!(place, Place::Page(page) if page.group.is_some()),
        is_out_of_reach: matches!(place, Place::Page(page) if astray.contains(&page.id)),
    };
    Place::all(form).into_iter().map(page).collect()
}

/// The picture of a form, by its version, so that a browser asks again when that is another.
fn journey(form: &Form) -> Journey {
    Journey {
        picture: format!("/bench/graph/{}?version={}", form.id, short(&form.version)),
        outline: forms::graph::outline(form),
    }
}

/// The page that is looked at.
struct Looking<'a> {
    bench: &'a Bench,
    held: &'a HeldForm,
    form: &'a Form,
    place: Place<'a>,
    query: &'a Query,
}

impl Looking<'_> {
    fn page(&self) -> ShownPage {
        let query = self.query;
        let reached = reach(
            self.bench,
            self.held,
            self.form,
            self.place,
            query.item(),
            query.scenario(),
        );
        let states = states::of(self.bench, self.held, self.form, self.place, &reached);
        let wants_all = query.state == ALL;
        let current = states.iter().find(|state| state.id == query.state).or(states.first());
        let current_id = current.filter(|_| !wants_all).map(|state| state.id.clone());
        let choice = |state: &State| Choice {
            href: self.with(|query| query.state = state.id.clone()),
            label: state.label.clone(),
            is_current: current_id.as_deref() == Some(state.id.as_str()),
        };
        let (posted, plain): (Vec<&State>, Vec<&State>) = states.iter().partition(|state| state.posted);
        let width = query.width.as_deref().and_then(|width| width.parse().ok());
        let width = WIDTHS
            .iter()
            .find(|(known, _)| Some(*known) == width)
            .map_or(WIDTHS[0].0, |(width, _)| *width);
        let shown: Vec<&State> = if wants_all {
            states.iter().collect()
        } else {
            current.into_iter().collect()
        };
        let (number, before, after) = self.around();
        ShownPage {
            title: self.place.title(),
            number,
            when: self.place.when(),
            reached: how(&reached),
            is_out_of_reach: reached.how == How::Nowhere,
            states: plain.into_iter().map(choice).collect(),
            mistakes: posted.into_iter().map(choice).collect(),
            all: (states.len() > 1).then(|| Choice {
                href: self.with(|query| query.state = ALL.to_owned()),
                label: format!("All {} at once", states.len()),
                is_current: wants_all,
            }),
            widths: WIDTHS
                .iter()
                .map(|(wide, label)| Choice {
                    href: self.with(|query| query.width = Some(wide.to_string())),
                    label: (*label).to_owned(),
                    is_current: *wide == width,
                })
                .collect(),
            width,
            groups: shown.into_iter().map(|state| self.group(state, wants_all)).collect(),
            before,
            after,
        }
    }

    /// The bench's address with something changed.
    fn with(&self, change: impl FnOnce(&mut Query)) -> String {
        let mut query = Query {
            page: self.place.slug(),
            ..self.query.clone()
        };
        change(&mut query);
        bench_path(&self.form.id, &query)
    }

    fn group(&self, state: &State, is_labelled: bool) -> FrameGroup {
        let query = Query {
            state: state.id.clone(),
            ..self.query.clone()
        };
        let path = resident_path(&self.form.id, &self.place.slug(), &query);
        let frame = |language: Language| Frame {
            src: self.bench.site(language, &path).href(&path),
            language: language.own_name(),
            tag: language.tag(),
            title: format!("{} – {}", self.place.title(), state.label),
            is_untranslated: !self.held.is_translated(language),
        };
        FrameGroup {
            label: is_labelled.then(|| state.label.clone()),
            frames: Language::ALL.into_iter().map(frame).collect(),
        }
    }

    /// Which page it is, and those beside it.
    fn around(&self) -> (String, Option<PageLink>, Option<PageLink>) {
        let places = Place::all(self.form);
        let at = places
            .iter()
            .position(|place| place.slug() == self.place.slug())
            .unwrap_or_default();
        let link = |at: Option<usize>| {
            let place = places.get(at?)?;
            Some(PageLink {
                href: page_path(&self.form.id, place.slug(), self.query),
                text: place.title(),
            })
        };
        let number = format!("Page {} of {}, {}", at + 1, places.len(), self.place.kind());
        (number, link(at.checked_sub(1)), link(Some(at + 1)))
    }
}

fn how(reached: &Reached) -> String {
    match &reached.how {
        How::NoneNeeded => "Nothing has to be answered before it.".to_owned(),
        How::Scenario(name) => format!("Reached with the answers of the scenario “{name}”."),
        How::MadeUp => "Reached with made-up answers.".to_owned(),
        How::Nowhere => {
            "No answers were found that lead here, so it is shown without any before it. Look at its condition."
                .to_owned()
        }
    }
}
