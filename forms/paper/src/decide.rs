//! What is known of a condition when a few facts are known: the way to the next question is worked out from it.

use std::collections::BTreeSet;

use forms::definition::FieldKind;

use crate::condition::{Answer, Condition};
use crate::stations::{Plan, Station};

/// Whether a condition holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Truth {
    /// It does.
    True,
    /// It does not.
    False,
    /// It asks about an answer that is not there, so it does not, and neither does its opposite.
    Absent,
    /// That depends on more than what is known.
    Unknown,
}

/// What is known at one point of the form.
pub(crate) struct Facts<'a> {
    plan: &'a Plan<'a>,
    /// Conditions that hold.
    holds: Vec<Condition>,
    /// The box that is ticked at one question, or that none is.
    chosen: Option<(Answer, Option<String>)>,
    /// Pages that cannot have been asked.
    unasked: BTreeSet<&'a str>,
}

impl<'a> Facts<'a> {
    /// With what follows for the pages that were asked.
    pub(crate) fn new(plan: &'a Plan<'a>, holds: &[Condition]) -> Facts<'a> {
        Facts::with(plan, followed(plan, holds), None)
    }

    /// Of those who have just read that a station is not for them.
    pub(crate) fn passing(plan: &'a Plan<'a>, holds: &[Condition], station: &Station<'a>) -> Facts<'a> {
        let mut facts = Facts::new(plan, holds);
        facts.leave_out(station);
        // What is asked only of those who answered there is not asked either.
        facts.find_unasked();
        facts
    }

    /// As well, what is ticked at one question; nothing, where it is left out.
    pub(crate) fn choosing(
        plan: &'a Plan<'a>,
        holds: &[Condition],
        answer: &Answer,
        option: Option<&str>,
    ) -> Facts<'a> {
        let mut holds = followed(plan, holds);
        holds.extend(option.map(|option| Condition::Ticked {
            answer: answer.clone(),
            options: vec![option.to_owned()],
            other: false,
        }));
        Facts::with(plan, holds, Some((answer.clone(), option.map(str::to_owned))))
    }

    fn with(plan: &'a Plan<'a>, holds: Vec<Condition>, chosen: Option<(Answer, Option<String>)>) -> Facts<'a> {
        let mut facts = Facts {
            plan,
            holds,
            chosen,
            unasked: BTreeSet::new(),
        };
        facts.find_unasked();
        facts
    }

    fn find_unasked(&mut self) {
        for station in &self.plan.stations {
            if matches!(self.truth(&station.when), Truth::False | Truth::Absent) {
                self.leave_out(station);
            }
        }
    }

    fn leave_out(&mut self, station: &Station<'a>) {
        self.unasked.insert(&station.page.id);
        self.unasked.extend(station.inner.iter().map(|page| page.id.as_str()));
    }

    /// All that is known to hold.
    pub(crate) fn holding(&self) -> &[Condition] {
        &self.holds
    }

    /// What holds for those for whom a condition does not: its opposite, where one part of it is in doubt, and the
    /// answer that it asks about is surely there.
    pub(crate) fn refusal(&self, condition: &Condition) -> Option<Condition> {
        let mut doubtful = condition.parts().iter().filter(|part| self.truth(part) != Truth::True);
        let (Some(part), None) = (doubtful.next(), doubtful.next()) else {
            return None;
        };
        let Condition::Ticked { answer, .. } = part else {
            return None;
        };
        let page = self.plan.form.page(&answer.page)?;
        let when = self.plan.whens.get(page.id.as_str())?;
        let is_there = page.group.is_none()
            && page
                .field(&answer.field)
                .is_some_and(|field| !field.optional && field.when.is_none())
            && self.truth(when) == Truth::True;
        is_there.then(|| part.clone().opposite())
    }

    /// Whether a condition holds.
    pub(crate) fn truth(&self, condition: &Condition) -> Truth {
        if let Condition::Always(always) = condition {
            return if *always { Truth::True } else { Truth::False };
        }
        if self.holds.contains(condition) {
            return Truth::True;
        }
        match condition {
            // As in CEL: one false part settles it, whatever the others are; likewise one true part.
            Condition::All(parts) => self.together(parts, Truth::False, Truth::True),
            Condition::Any(parts) => self.together(parts, Truth::True, Truth::False),
            Condition::Ticked { answer, options, other } => self.ticked(answer, options, *other),
            Condition::Answered { noun, yes } => {
                let mut pages = Vec::new();
                noun.pages(&mut pages);
                if pages.iter().any(|page| self.unasked.contains(page.as_str())) {
                    truth(!yes)
                } else {
                    self.refused(condition)
                }
            }
            Condition::Includes { answer, .. } if self.unasked.contains(answer.page.as_str()) => Truth::Absent,
            Condition::Compare { left, right, .. } => {
                let mut pages = Vec::new();
                left.pages(&mut pages);
                right.pages(&mut pages);
                if pages.iter().any(|page| self.unasked.contains(page.as_str())) {
                    Truth::Absent
                } else {
                    self.refused(condition)
                }
            }
            _ => self.refused(condition),
        }
    }

    fn together(&self, parts: &[Condition], settles: Truth, passes: Truth) -> Truth {
        let mut all = passes;
        for part in parts {
            match self.truth(part) {
                found if found == settles => return settles,
                Truth::Unknown => all = Truth::Unknown,
                Truth::Absent if all != Truth::Unknown => all = Truth::Absent,
                _ => {}
            }
        }
        all
    }

    /// What is known not to hold, because its opposite does.
    fn refused(&self, condition: &Condition) -> Truth {
        if self.holds.contains(&condition.clone().opposite()) {
            Truth::False
        } else {
            Truth::Unknown
        }
    }

    fn ticked(&self, answer: &Answer, options: &[String], other: bool) -> Truth {
        if self.unasked.contains(answer.page.as_str()) {
            return Truth::Absent;
        }
        if let Some((chosen, option)) = &self.chosen
            && chosen == answer
        {
            return match option {
                Some(option) => truth(options.contains(option) != other),
                None => Truth::Absent,
            };
        }
        let known: BTreeSet<&str> = self.all_options(answer);
        let set = |options: &[String], other: bool| -> BTreeSet<String> {
            let is_in = |option: &&str| options.iter().any(|o| o == option) != other;
            known.iter().copied().filter(is_in).map(str::to_owned).collect()
        };
        let asked = set(options, other);
        for held in &self.holds {
            if let Condition::Ticked {
                answer: of,
                options,
                other,
            } = held
                && of == answer
            {
                let held = set(options, *other);
                if held.is_subset(&asked) {
                    return Truth::True;
                }
                if held.is_disjoint(&asked) {
                    return Truth::False;
                }
            }
        }
        Truth::Unknown
    }

    fn all_options(&self, answer: &Answer) -> BTreeSet<&'a str> {
        let field = self
            .plan
            .form
            .page(&answer.page)
            .and_then(|page| page.field(&answer.field));
        match field.map(|field| &field.kind) {
            Some(FieldKind::YesNo) => BTreeSet::from(["true", "false"]),
            Some(FieldKind::Declaration) => BTreeSet::from(["true"]),
            Some(_) => field
                .into_iter()
                .flat_map(|field| field.choices())
                .map(|choice| choice.value.as_str())
                .collect(),
            None => BTreeSet::new(),
        }
    }
}

/// What holds, and what must have held for those answers to be asked.
fn followed(plan: &Plan<'_>, holds: &[Condition]) -> Vec<Condition> {
    let mut all = holds.to_vec();
    let mut at = 0;
    while let Some(condition) = all.get(at) {
        let mut pages = Vec::new();
        condition.pages_needed(&mut pages);
        for when in pages.iter().filter_map(|page| plan.whens.get(page.as_str())) {
            let new: Vec<Condition> = when
                .parts()
                .iter()
                .filter(|part| !all.contains(part))
                .cloned()
                .collect();
            all.extend(new);
        }
        at += 1;
    }
    all
}

fn truth(value: bool) -> Truth {
    if value { Truth::True } else { Truth::False }
}
