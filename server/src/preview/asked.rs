//! The states of a question: as it is first seen, filled in, and each mistake that it can answer with.

use app::language::Language;
use app::pages::question::LookupState;
use forms::definition::{Field, FieldKind};
use forms::fields::World;
use forms::journey::{Journey, Step};
use forms::made_up;
use forms::mistake::{Mistake, Sentence};
use forms::raw::Raw;

use super::addresses::lookup;
use super::reach::{Reached, picks};
use super::states::State;
use super::wrong::{Inputs, wrong};

/// A question that is asked.
pub(super) struct Asked<'a> {
    /// An account number that is one.
    pub(super) account_number: String,
    /// The way to it.
    pub(super) journey: &'a Journey<'a>,
    /// The page.
    pub(super) step: Step<'a>,
    /// What is known of the world.
    pub(super) world: World<'a>,
}

/// How many sets of made-up answers are tried until a page takes one.
const TRIES: u64 = 60;
/// How many are tried to break a rule over several answers.
const TRIES_TO_BREAK: u64 = 400;

impl<'a> Asked<'a> {
    /// Every state, those with mistakes last.
    pub(super) fn states(&self, reached: &Reached) -> Vec<State> {
        let mut states = vec![State::new("", "As it is first seen")];
        let whole = self.journey.form().journey(&reached.whole, reached.day);
        let filled = match whole.given(self.step) {
            // Where a worked example leaves everything empty, there is nothing of it to see.
            Some(given) if !given.is_empty() => whole.filled(self.step),
            _ => self.right(0).unwrap_or_default(),
        };
        let prefilled = self.prefilled();
        states.extend(prefilled.map(|raw| State {
            raw,
            ..State::new("prefilled", "With what is known filled in")
        }));
        states.push(State {
            raw: filled,
            ..State::new("filled", "Filled in")
        });
        let fields = self.journey.fields(self.step);
        for field in &fields {
            if matches!(field.kind, FieldKind::Address { lookup: true }) {
                states.extend(lookups(field));
            }
        }
        states.extend(self.mistakes());
        states
    }

    /// What the page starts with when it is known: made up.
    fn prefilled(&self) -> Option<Raw> {
        let fields = self.journey.fields(self.step);
        let known: Vec<_> = fields
            .iter()
            .filter(|field| field.prefill.is_some() && !matches!(field.kind, FieldKind::Hidden))
            .collect();
        let mut raw = Raw::default();
        for field in &known {
            made_up::typed(field, 1, self.world.today, &self.account_number, &mut raw);
        }
        (!known.is_empty()).then_some(raw)
    }

    /// Made-up answers that the page takes, varied by where the search for them begins.
    pub(super) fn right(&self, first: u64) -> Option<Raw> {
        let pick = self.right_pick(first)?;
        Some(self.typed(pick, &[], None))
    }

    fn right_pick(&self, first: u64) -> Option<u64> {
        (first..first.saturating_add(TRIES)).find(|pick| {
            let raw = self.typed(*pick, &[], None);
            self.journey.read(self.step, &raw, self.world).is_ok()
        })
    }

    /// Something typed into every field, varied by `pick`: options that are forced, and one field's inputs as they are given.
    fn typed(&self, pick: u64, forced: &[(String, String)], instead: Option<(&str, &Inputs)>) -> Raw {
        let mut raw = Raw::default();
        let mut picks = picks(pick);
        for field in self.journey.fields(self.step) {
            let pick = picks();
            if let Some((_, inputs)) = instead.filter(|(id, _)| *id == field.id) {
                if self.journey.same_as(&field).is_some() && !inputs.is_empty() {
                    raw.push(field.same_name(), "no");
                }
                inputs.iter().for_each(|(name, text)| raw.push(name, text));
                continue;
            }
            if self.journey.same_as(&field).is_some() {
                raw.push(field.same_name(), if pick.is_multiple_of(2) { "yes" } else { "no" });
            }
            match forced.iter().find(|(id, _)| *id == field.id) {
                Some((id, option)) => raw.push(id, option),
                None => made_up::typed(&field, pick, self.world.today, &self.account_number, &mut raw),
            }
        }
        raw
    }

    /// Each mistake that the page can answer with: nothing typed at all, then by field, then broken rules.
    fn mistakes(&self) -> Vec<State> {
        let nothing = Raw::default();
        let mut seen: Vec<Vec<Sentence>> = Vec::new();
        let mut states = Vec::new();
        let mut keep = |id: String, label: Option<String>, raw: Raw, mistakes: &[Mistake]| {
            let sentences: Vec<Sentence> = mistakes.iter().map(|mistake| mistake.sentence.clone()).collect();
            let Some(first) = sentences.first().filter(|_| !seen.contains(&sentences)) else {
                return;
            };
            let label = label.unwrap_or_else(|| Language::English.sentence(first));
            seen.push(sentences);
            states.push(State {
                posted: true,
                raw,
                ..State::new(id, label)
            });
        };
        if let Err(mistakes) = self.journey.read(self.step, &nothing, self.world) {
            let several = mistakes.len() > 1;
            keep(
                "empty".to_owned(),
                several.then(|| "Nothing filled in".to_owned()),
                nothing,
                &mistakes,
            );
        }
        let pick = self.right_pick(0).unwrap_or_default();
        for field in self.journey.fields(self.step) {
            let forced = self.opened_by(&field);
            let inputs = wrong(&field, self.world.today);
            for (number, inputs) in inputs.iter().enumerate() {
                let raw = self.typed(pick, &forced, Some((&field.id, inputs)));
                let Err(mut mistakes) = self.journey.read(self.step, &raw, self.world) else {
                    continue;
                };
                // Another field's mistake comes of this one's: it does not name the state.
                mistakes.sort_by_key(|mistake| mistake.field != field.id);
                if mistakes.first().is_some_and(|mistake| mistake.field == field.id) {
                    keep(format!("{}-{number}", field.id), None, raw, &mistakes);
                }
            }
        }
        if !self.step.page.must.is_empty() {
            for pick in 0..TRIES_TO_BREAK {
                let raw = self.typed(pick, &[], None);
                if let Err(mistakes) = self.journey.read(self.step, &raw, self.world) {
                    let own = mistakes
                        .iter()
                        .all(|mistake| matches!(mistake.sentence, Sentence::Own(_)));
                    if own {
                        keep(format!("rule-{pick}"), None, raw, &mistakes);
                    }
                }
            }
        }
        states
    }

    /// The options that have to be chosen so that a field opens.
    fn opened_by(&self, field: &Field) -> Vec<(String, String)> {
        let mut forced = Vec::new();
        let mut below = field.below.as_ref();
        while let Some(opener) = below {
            forced.push((opener.field.clone(), opener.option.clone()));
            let parent = self.step.page.field(&opener.field);
            below = parent.and_then(|parent| parent.below.as_ref());
            if forced.len() > self.step.page.fields().len() {
                break;
            }
        }
        forced
    }
}

/// The states of an address that is looked up.
fn lookups(field: &Field) -> Vec<State> {
    const POSTCODE: &str = "ZZ99 9ZZ";
    let state = |id: &str, label: &str, mode: &str, state: LookupState| {
        let mut raw = Raw::default();
        raw.push(field.input("mode"), mode);
        raw.push(field.input("find"), POSTCODE);
        State {
            raw,
            lookups: vec![lookup(&field.id, POSTCODE, state)],
            ..State::new(format!("{}-{id}", field.id), label)
        }
    };
    vec![
        state("found", "Addresses found", "pick", LookupState::Found),
        state("none-found", "No address found", "find", LookupState::NothingFound),
        state("unavailable", "Search not working", "find", LookupState::Unavailable),
        state("by-hand", "Address by hand", "hand", LookupState::None),
    ]
}
