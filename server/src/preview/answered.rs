//! What is posted from a page: read as the real server reads it, and kept in a trial.

use std::sync::PoisonError;

use app::pages::question::{AddressLookup, PRESS_ADDRESS, PRESS_REMOVE, PRESS_UPLOAD};
use forms::definition::{Page, PageKind};
use forms::journey::{ListAnswer, NotFinished, Step};
use forms::mistake::Mistake;
use forms::values::Postcode;

use super::addresses::found;
use super::place::Place;
use super::posted::Posted;
use super::resident::{Sight, Situation};
use super::trial::Trial;

/// What a post is answered with.
pub(super) enum Answered {
    /// The page, shown again.
    Page(String),
    /// Another address.
    To(String),
}

impl Sight<'_> {
    /// Reads a post, and keeps what is right.
    pub(super) fn answered(&mut self, mut posted: Posted) -> Option<Answered> {
        let mut situation = self.situation()?;
        if !posted.files.is_empty() {
            // Their names have to be known on the next page, whatever else is wrong on this one.
            situation.files.append(&mut posted.files);
            self.keep(&situation);
        }
        match self.place()? {
            Place::CheckAnswers => Some(self.send(&situation)),
            Place::Page(page) => match page.kind {
                PageKind::Repeat(_) => Some(self.list_answered(page, situation, &posted)),
                PageKind::Question(_) => Some(self.question_answered(page, situation, &mut posted)),
                PageKind::Content | PageKind::Stop => None,
            },
            Place::Start | Place::Tasks | Place::Confirmation => None,
        }
    }

    fn question_answered(&mut self, page: &Page, mut situation: Situation, posted: &mut Posted) -> Answered {
        let pressed = press(posted);
        situation.state.raw = posted.raw();
        let answers = situation.answers.clone();
        let journey = self.form.journey(&answers, situation.day);
        let step = Step {
            page,
            item: situation.item,
        };
        let given = self.bench.with_world(situation.day, &situation.files, |world| {
            journey.read(step, &situation.state.raw, world)
        });
        let shown = |mistakes: &[Mistake], lookups: &[AddressLookup]| {
            Answered::Page(self.question(&journey, step, &situation, mistakes, lookups))
        };
        match (pressed, given) {
            (Pressed::Find(field), given) => {
                match Postcode::parse(situation.state.raw.text(&format!("{field}-find"))) {
                    Ok(postcode) => shown(&[], &[found(&field, &postcode)]),
                    Err(_) => {
                        let mut mistakes = given.err().unwrap_or_default();
                        mistakes.retain(|mistake| mistake.field == field);
                        shown(&mistakes, &[])
                    }
                }
            }
            (Pressed::Again(field), given) => {
                let mut mistakes = given.err().unwrap_or_default();
                // Only what is wrong with the files that have just been added.
                mistakes.retain(|mistake| field.as_deref() == Some(mistake.field.as_str()));
                shown(&mistakes, &[])
            }
            (Pressed::Continue, Err(mistakes)) => {
                let again: Vec<AddressLookup> = page
                    .fields()
                    .iter()
                    .filter(|field| situation.state.raw.text(&field.input("mode")) == "pick")
                    .filter_map(|field| {
                        let postcode = Postcode::parse(situation.state.raw.text(&field.input("find"))).ok()?;
                        Some(found(&field.id, &postcode))
                    })
                    .collect();
                shown(&mistakes, &again)
            }
            (Pressed::Continue, Ok(given)) => {
                match (&page.group, situation.item) {
                    (Some(group), Some(number)) => situation.answers.set_item(group, number, &page.id, given),
                    _ => situation.answers.set(&page.id, given),
                }
                self.keep(&situation);
                let journey = self.form.journey(&situation.answers, situation.day);
                Answered::To(self.after(&journey, step))
            }
        }
    }

    fn list_answered(&mut self, page: &Page, mut situation: Situation, posted: &Posted) -> Answered {
        situation.state.raw = posted.raw();
        let step = Step { page, item: None };
        let answers = situation.answers.clone();
        let journey = self.form.journey(&answers, situation.day);
        match journey.read_list(step, &situation.state.raw) {
            Err(mistakes) => Answered::Page(self.page_of(&journey, step, &situation, &mistakes)),
            Ok(ListAnswer::Another) => {
                self.keep(&situation);
                let next = journey.another(&page.id).unwrap_or(step);
                Answered::To(self.to(next, false))
            }
            Ok(ListAnswer::Done) => {
                let items = situation.answers.group(&page.id).unwrap_or_default().to_vec();
                situation.answers.set_group(&page.id, items);
                self.keep(&situation);
                let journey = self.form.journey(&situation.answers, situation.day);
                Answered::To(self.after(&journey, step))
            }
        }
    }

    /// Takes an item away.
    pub(super) fn removed(&mut self, page: &Page, number: u32) -> Option<Answered> {
        let mut situation = self.situation()?;
        situation.answers.remove_item(&page.id, number);
        self.keep(&situation);
        Some(Answered::To(self.to(Step { page, item: None }, false)))
    }

    fn send(&mut self, situation: &Situation) -> Answered {
        let journey = self.form.journey(&situation.answers, situation.day);
        let finished = self
            .bench
            .with_world(situation.day, &situation.files, |world| journey.finish(world));
        match finished {
            Err(NotFinished::Page { page, item }) => match journey.step(&page, item) {
                Some(step) => Answered::To(self.to(step, false)),
                None => Answered::To(self.to_other("", None)),
            },
            // A form without a price is told of by the check; what is sent can be looked at all the same.
            Ok(_) | Err(NotFinished::NoPrice) => Answered::To(self.to_other("confirmation", None)),
        }
    }

    /// Keeps what was answered; the addresses of this page are those of the trial from now on.
    fn keep(&mut self, situation: &Situation) {
        let trial = Trial {
            form: self.form.id.clone(),
            answers: situation.answers.clone(),
            day: situation.day,
            files: situation.files.clone(),
        };
        let mut trials = self.bench.trials.lock().unwrap_or_else(PoisonError::into_inner);
        let number = trials.put(self.query.trial(), trial);
        self.query.trial = Some(number.to_string());
        self.query.state = String::new();
        self.query.item = situation.item.map(|item| item.to_string());
    }
}

/// What button was pressed.
enum Pressed {
    /// Continue.
    Continue,
    /// Find the address of that field.
    Find(String),
    /// One that shows the page again, with the mistakes of that field alone.
    Again(Option<String>),
}

/// Does what a button says to what was typed.
fn press(posted: &mut Posted) -> Pressed {
    let value = |name: &str| posted.value(name).map(str::to_owned);
    let (address, remove, upload) = (value(PRESS_ADDRESS), value(PRESS_REMOVE), value(PRESS_UPLOAD));
    if let Some((what, field)) = address.as_deref().and_then(|address| address.split_once(':')) {
        if what == "find" {
            return Pressed::Find(field.to_owned());
        }
        posted.set(&format!("{field}-mode"), if what == "hand" { "hand" } else { "find" });
        return Pressed::Again(None);
    }
    if let Some((field, file)) = remove.as_deref().and_then(|remove| remove.split_once(':')) {
        posted.remove(field, file);
        return Pressed::Again(None);
    }
    match upload {
        Some(field) => Pressed::Again(Some(field)),
        None => Pressed::Continue,
    }
}
