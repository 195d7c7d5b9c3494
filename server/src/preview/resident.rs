//! A page as a resident sees it: of the made-up answers that lead to it, or of a trial.

use std::sync::PoisonError;

use app::language::Language;
use app::pages::check_answers::{CheckAnswers, CheckAnswersPage};
use app::pages::confirmation::ConfirmationPage;
use app::pages::content::{ContentPage, StopPage};
use app::pages::group_list::{GroupList, GroupListPage};
use app::pages::not_open::NotOpenPage;
use app::pages::question::{AddressLookup, Question, QuestionPage};
use app::pages::remove_item::{RemoveItem, RemoveItemPage};
use app::pages::start::StartPage;
use app::pages::task_list::TaskListPage;
use app::site::draw;
use forms::answers::Answers;
use forms::definition::{FieldKind, Form, Page, PageKind};
use forms::journey::{Journey, Step};
use forms::mistake::Mistake;
use forms::raw::Raw;
use forms::values::UploadedFile;
use jiff::civil::Date;
use leptos::prelude::*;

use super::bench::Bench;
use super::held::HeldForm;
use super::place::{Place, Query};
use super::reach::{Reached, reach};
use super::states::{self, State};
use super::tasks::tasks;

/// Somebody looks at a place of a form.
pub(super) struct Sight<'a> {
    pub(super) bench: &'a Bench,
    pub(super) held: &'a HeldForm,
    /// The form in English, by which its states are found.
    pub(super) english: &'a Form,
    /// The form in the page's language.
    pub(super) form: &'a Form,
    pub(super) language: Language,
    /// The last part of the address, which names the place.
    pub(super) slug: String,
    pub(super) query: Query,
}

/// What a place shows.
#[derive(Debug, Clone)]
pub(super) struct Situation {
    pub(super) answers: Answers,
    pub(super) day: Date,
    pub(super) item: Option<u32>,
    pub(super) files: Vec<UploadedFile>,
    pub(super) state: State,
}

impl Situation {
    /// A state of a place that is reached.
    pub(super) fn of(reached: &Reached, state: State) -> Situation {
        Situation {
            answers: state.answers.clone().unwrap_or_else(|| reached.answers.clone()),
            day: state.day.unwrap_or(reached.day),
            item: reached.item,
            files: Vec::new(),
            state,
        }
    }
}

impl<'a> Sight<'a> {
    /// The place, in the page's language.
    pub(super) fn place(&self) -> Option<Place<'a>> {
        Place::at(self.form, &self.slug)
    }

    /// What there is to see: the answers of the trial, or those that lead here, in the state that is asked for.
    pub(super) fn situation(&self) -> Option<Situation> {
        let place = Place::at(self.english, &self.slug)?;
        if let Some(number) = self.query.trial() {
            let trials = self.bench.trials.lock().unwrap_or_else(PoisonError::into_inner);
            let trial = trials.get(number, &self.form.id);
            drop(trials);
            if let Some(trial) = trial {
                return Some(Situation {
                    state: State {
                        raw: self.stored(place, &trial.answers, trial.day),
                        ..State::new("", "")
                    },
                    answers: trial.answers,
                    day: trial.day,
                    item: self.query.item(),
                    files: trial.files,
                });
            }
        }
        let (item, scenario) = (self.query.item(), self.query.scenario());
        let reached = reach(self.bench, self.held, self.english, place, item, scenario);
        let states = states::of(self.bench, self.held, self.english, place, &reached);
        let wanted = states
            .iter()
            .position(|state| state.id == self.query.state)
            .unwrap_or_default();
        Some(Situation::of(&reached, states.into_iter().nth(wanted)?))
    }

    /// What was answered before on a page of a trial.
    fn stored(&self, place: Place<'_>, answers: &Answers, day: Date) -> Raw {
        let Place::Page(page) = place else {
            return Raw::default();
        };
        let journey = self.english.journey(answers, day);
        journey.filled(Step {
            page,
            item: self.query.item(),
        })
    }

    /// The page.
    pub(super) fn page(&self, situation: &Situation) -> Option<String> {
        let journey = self.form.journey(&situation.answers, situation.day);
        let (place, state) = (self.place()?, &situation.state);
        let (form, day) = (self.form, situation.day);
        let html = match place {
            Place::Start if !form.opening.is_open(day) => self.draw(|| view! { <NotOpenPage form=form today=day/> }),
            Place::Start => {
                let first = form.pages.first().map(Page::slug).unwrap_or_default();
                let first_href = self.to_other(
                    &first,
                    form.pages.first().and_then(|page| page.group.as_ref()).map(|_| 1),
                );
                self.draw(|| view! { <StartPage form=form first_href=first_href/> })
            }
            Place::Tasks => self.tasks_page(&journey),
            Place::CheckAnswers => self.check_page(&journey),
            Place::Confirmation => {
                let receipt_href = (state.id == "paid").then(|| self.here());
                let reference = "PREV-IEW1".to_owned();
                self.draw(|| {
                    view! { <ConfirmationPage form=form reference=reference receipt_href=receipt_href/> }
                })
            }
            Place::Page(page) => {
                let step = Step {
                    page,
                    item: situation.item.or(page.group.as_ref().map(|_| 1)),
                };
                let mistakes = if state.posted {
                    self.mistakes(&journey, step, situation)
                } else {
                    Vec::new()
                };
                self.page_of(&journey, step, situation, &mistakes)
            }
        };
        Some(if state.posted { without_focus(&html) } else { html })
    }

    fn mistakes(&self, journey: &Journey<'_>, step: Step<'_>, situation: &Situation) -> Vec<Mistake> {
        let raw = &situation.state.raw;
        let refused = if matches!(step.page.kind, PageKind::Repeat(_)) {
            journey.read_list(step, raw).err()
        } else {
            let step = journey
                .form()
                .page(&step.page.id)
                .map(|page| Step { page, item: step.item });
            step.and_then(|step| {
                self.bench.with_world(situation.day, &situation.files, |world| {
                    journey.read(step, raw, world).err()
                })
            })
        };
        refused.unwrap_or_default()
    }

    /// A page of the definition, as what it is.
    pub(super) fn page_of(
        &self,
        journey: &Journey<'_>,
        step: Step<'_>,
        situation: &Situation,
        mistakes: &[Mistake],
    ) -> String {
        let (form, page) = (self.form, step.page);
        let back_href = self.back_href(journey, step);
        match &page.kind {
            PageKind::Question(_) => self.question(journey, step, situation, mistakes, &situation.state.lookups),
            PageKind::Content => {
                let next_href = self.after(journey, step);
                self.draw(|| view! { <ContentPage form=form page=page next_href=next_href back_href=back_href/> })
            }
            PageKind::Stop => self.draw(|| view! { <StopPage form=form page=page back_href=back_href/> }),
            PageKind::Repeat(_) if situation.state.id == "remove" => {
                let items = journey.items(&page.id);
                let number = items.first().map_or(1, |(item, ..)| item.number);
                self.remove_page(journey, step, number)
            }
            PageKind::Repeat(_) => {
                let change_href = |step: Step<'_>| self.to(step, true);
                let remove_href = |item: u32| self.to_other(&format!("{}/remove", page.slug()), Some(item));
                let list = GroupList {
                    form,
                    journey,
                    step,
                    mistakes,
                    action: self.here(),
                    back_href,
                    switch_path: self.path(),
                    change_href: &change_href,
                    remove_href: &remove_href,
                };
                self.draw(|| view! { <GroupListPage list=list/> })
            }
        }
    }

    /// A question.
    pub(super) fn question(
        &self,
        journey: &Journey<'_>,
        step: Step<'_>,
        situation: &Situation,
        mistakes: &[Mistake],
        lookups: &[AddressLookup],
    ) -> String {
        let raw = &situation.state.raw;
        let files = self.files(step.page, raw, situation);
        let question = Question {
            form: self.form,
            journey,
            step,
            raw,
            mistakes,
            action: self.here(),
            back_href: self.back_href(journey, step),
            switch_path: self.path(),
            caption: caption(journey, step),
            lookups,
            files: &files,
        };
        self.draw(|| view! { <QuestionPage question=question/> })
    }

    /// The files that the inputs name.
    fn files(&self, page: &Page, raw: &Raw, situation: &Situation) -> Vec<UploadedFile> {
        let uploads = page
            .fields()
            .iter()
            .filter(|field| matches!(field.kind, FieldKind::FileUpload(_)));
        let ids: Vec<&str> = uploads.flat_map(|field| raw.all(&field.id)).collect();
        self.bench.with_world(situation.day, &situation.files, |world| {
            ids.into_iter()
                .filter(|id| !id.is_empty())
                .filter_map(|id| (world.file)(id))
                .collect()
        })
    }

    /// "Remove Vehicle 2?"
    pub(super) fn remove_page(&self, journey: &Journey<'_>, step: Step<'_>, number: u32) -> String {
        let remove = RemoveItem {
            form: self.form,
            journey,
            step,
            number,
            action: self.to_other(&format!("{}/remove", step.page.slug()), Some(number)),
            back_href: self.to(step, false),
        };
        self.draw(|| view! { <RemoveItemPage remove=remove/> })
    }

    fn tasks_page(&self, journey: &Journey<'_>) -> String {
        let form = self.form;
        let tasks = tasks(journey, &|step| self.to(step, false));
        let is_whole = journey.first_unanswered().is_none();
        let continue_href = is_whole.then(|| self.to_other("check-answers", None));
        let back_href = self.to_other("", None);
        self.draw(|| {
            view! { <TaskListPage form=form tasks=tasks continue_href=continue_href back_href=back_href/> }
        })
    }

    fn check_page(&self, journey: &Journey<'_>) -> String {
        let change_href = |step: Step<'_>| self.to(step, true);
        let back_href = match journey.last() {
            Some(last) if self.form.sections.is_empty() => self.to(last, false),
            _ => self.to_other("tasks", None),
        };
        let check = CheckAnswers {
            form: self.form,
            journey,
            change_href: &change_href,
            action: self.here(),
            back_href,
        };
        self.draw(|| view! { <CheckAnswersPage check=check/> })
    }

    fn draw<V: IntoView>(&self, page: impl FnOnce() -> V) -> String {
        draw(self.bench.site(self.language, &self.path()), page)
    }
}

/// The page, with an error summary that does not take the focus: a bench shows many pages at once, and nobody has posted
/// anything. What is posted for real is answered with the page as it is.
fn without_focus(html: &str) -> String {
    const SUMMARY: &str = "data-module=\"govuk-error-summary\"";
    html.replacen(SUMMARY, &format!("{SUMMARY} data-disable-auto-focus=\"true\""), 1)
}

/// What stands above a question: which item it is about, or the section's title.
fn caption(journey: &Journey<'_>, step: Step<'_>) -> Option<String> {
    if let (Some(group), Some(number)) = (step.page.group.as_deref(), step.item) {
        return app::pages::item_title(journey, group, number);
    }
    let sections = &journey.form().sections;
    let section = sections
        .iter()
        .find(|section| Some(&section.id) == step.page.section.as_ref());
    section.map(|section| section.title.clone())
}
