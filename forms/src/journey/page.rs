//! A page on a journey: which of its fields are asked, what its inputs are filled with, and what was typed, read.

use std::borrow::Cow;

use super::{CalculatedValue, Journey, Step};
use crate::answers::{Answer, PageAnswers, SameAs};
use crate::definition::{Choice, Field, Must, PageKind};
use crate::expression::Scope;
use crate::fields::{World, card_over_fields};
use crate::mistake::{Mistake, Sentence};
use crate::raw::Raw;

/// What a resident said at the list of a repeating group's items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListAnswer {
    /// One more.
    Another,
    /// That is all.
    Done,
}

/// The name of the input that asks for another item.
pub const ANOTHER: &str = "another";

impl<'a> Journey<'a> {
    /// The fields of a page that are asked, with the options that are offered. A field that opens below an option of
    /// the same page is among them.
    pub fn fields(&self, step: Step<'a>) -> Vec<Cow<'a, Field>> {
        let fields = step.page.fields();
        let depends = |field: &Field| field.when.is_some() || field.choices().iter().any(|c| c.when.is_some());
        if !fields.iter().any(depends) {
            return fields.iter().map(Cow::Borrowed).collect();
        }
        let options = fields
            .iter()
            .flat_map(Field::choices)
            .filter_map(|choice| choice.when.as_ref());
        let read = fields.iter().filter_map(|field| field.when.as_ref()).chain(options);
        let scope = self.scope_at(step, read);
        fields
            .iter()
            .filter(|field| field.below.is_some() || field.when.as_ref().is_none_or(|when| scope.holds(when)))
            .map(|field| with_offered(field, &scope))
            .collect()
    }

    /// The earlier answer that a field offers as "the same", when it has been given.
    pub fn same_as(&self, field: &Field) -> Option<&'a Answer> {
        let path = field.same_as.as_ref()?;
        let step = self.step(&path.page, None)?;
        self.resolve(self.given(step)?.get(&path.field)?)
    }

    /// The stored answers of a page as they would be typed again: what its inputs are filled with.
    pub fn filled(&self, step: Step<'_>) -> Raw {
        let mut raw = Raw::default();
        let Some(given) = self.given(step) else { return raw };
        for field in step.page.fields() {
            if let Some(answer) = given.get(&field.id) {
                if field.same_as.is_some() {
                    let same = matches!(answer, Answer::SameAs(_));
                    raw.push(field.same_name(), if same { "yes" } else { "no" });
                }
                field.fill(answer, &mut raw);
            }
        }
        raw
    }

    /// Reads what was typed on a question page.
    ///
    /// # Errors
    /// Every mistake, in the order of the page.
    pub fn read(&self, step: Step<'a>, raw: &Raw, world: World<'_>) -> Result<PageAnswers, Vec<Mistake>> {
        let mut answers = PageAnswers::new();
        let mut mistakes = Vec::new();
        let fields = self.fields(step);
        for field in &fields {
            if field.below.as_ref().is_some_and(|below| !below.is_chosen(&answers)) {
                continue;
            }
            match self.read_field(field, step, raw, world) {
                Ok(Some(answer)) => {
                    answers.insert(field.id.clone(), answer);
                }
                Ok(None) => {}
                Err(found) => mistakes.extend(found),
            }
        }
        if mistakes.is_empty() {
            mistakes.extend(card_over_fields(&fields, raw));
        }
        if mistakes.is_empty() && !step.page.must.is_empty() {
            mistakes.extend(self.broken_rules(step, &answers));
        }
        if mistakes.is_empty() {
            Ok(answers)
        } else {
            Err(mistakes)
        }
    }

    fn read_field(
        &self,
        field: &Field,
        step: Step<'_>,
        raw: &Raw,
        world: World<'_>,
    ) -> Result<Option<Answer>, Vec<Mistake>> {
        if let (Some(path), Some(_)) = (&field.same_as, self.same_as(field)) {
            match raw.text(&field.same_name()) {
                "yes" => {
                    return Ok(Some(Answer::SameAs(SameAs {
                        same_as: format!("{}.{}", path.page, path.field),
                    })));
                }
                "no" => {}
                _ if field.optional => return Ok(None),
                _ => {
                    let sentence = Sentence::SelectSame(field.called(step.page));
                    return Err(vec![field.mistake_at(field.same_name(), sentence)]);
                }
            }
        }
        field.read(step.page, raw, world)
    }

    pub(super) fn broken_rules(&self, step: Step<'_>, answers: &PageAnswers) -> Vec<Mistake> {
        let mut scope = self.scope_at(step, step.page.must.iter().map(|must| &must.rule));
        scope.set_page(&step.page.id, Some(answers));
        let broken = step
            .page
            .must
            .iter()
            .filter(|must| scope.truth(&must.rule) == Some(false));
        broken.filter_map(|must| mistake_of(must, step)).collect()
    }

    /// Reads what was typed at the list of a repeating group's items.
    ///
    /// # Errors
    /// That yes or no was not chosen; that there are too few items, or one is not finished; that a rule is broken.
    pub fn read_list(&self, step: Step<'_>, raw: &Raw) -> Result<ListAnswer, Vec<Mistake>> {
        let group = &step.page.id;
        let PageKind::Repeat(repeat) = &step.page.kind else {
            return Ok(ListAnswer::Done);
        };
        let wrong = |sentence| {
            Err(vec![Mistake {
                input: ANOTHER.to_owned(),
                field: ANOTHER.to_owned(),
                parts: Vec::new(),
                sentence,
            }])
        };
        let items = self.items(group);
        let full = self.another(group).is_none();
        match raw.text(ANOTHER) {
            "yes" if !full => return Ok(ListAnswer::Another),
            "no" => {}
            _ if full => {}
            _ => return wrong(Sentence::SelectYesOrNo),
        }
        if let Some(at) = items
            .iter()
            .position(|(_, _, state)| *state == super::ItemState::Incomplete)
        {
            return wrong(Sentence::ItemIncomplete {
                item: repeat.item.clone(),
                number: i64::try_from(at + 1).unwrap_or(i64::MAX),
            });
        }
        if items.len() < repeat.min as usize {
            return wrong(Sentence::TooFewItems { min: repeat.min });
        }
        let rules = &step.page.must;
        let scope = self.scope(rules.iter().map(|must| &must.rule));
        match rules.iter().find(|must| scope.truth(&must.rule) == Some(false)) {
            Some(must) => wrong(Sentence::Own(must.message.clone())),
            None => Ok(ListAnswer::Done),
        }
    }

    /// The calculated values that have a label, for check answers.
    pub fn labelled_values(&self) -> impl Iterator<Item = (&'a str, &CalculatedValue)> {
        self.values.iter().filter_map(|(id, value)| {
            let calculated = self.form.values.iter().find(|calculated| calculated.id == *id)?;
            Some((calculated.label.as_deref()?, value))
        })
    }
}

fn mistake_of(must: &Must, step: Step<'_>) -> Option<Mistake> {
    let fields = step.page.fields();
    let field = match &must.field {
        Some(id) => fields.iter().find(|field| field.id == *id),
        None => fields.first(),
    }?;
    let input = field
        .input_names()
        .into_iter()
        .next()
        .unwrap_or_else(|| field.id.clone());
    Some(field.mistake_at(input, Sentence::Own(must.message.clone())))
}

/// The field with the options that are offered in this scope.
fn with_offered<'a>(field: &'a Field, scope: &Scope<'_>) -> Cow<'a, Field> {
    if !field.choices().iter().any(|choice| choice.when.is_some()) {
        return Cow::Borrowed(field);
    }
    let mut offered = field.clone();
    if let Some(choices) = offered.choices_mut() {
        choices.retain(|choice: &Choice| choice.when.as_ref().is_none_or(|when| scope.holds(when)));
    }
    Cow::Owned(offered)
}
