//! What expressions compare, where answers are not finite: numbers, days and texts.
//!
//! A term is such a value: an answer (`trip.date`), or a sum that only its text stands for (`days(trip.date, today)`).
//! For each number that a term is compared with there is one bit, "is smaller"; they are put in order, so that `x > 10`
//! without `x > 5` is no situation. Texts that a term is compared with exclude each other.

use std::collections::{BTreeMap, HashMap};

use super::circuit::{Bit, Circuit};
use crate::check::literals;
use crate::definition::DateBounds;

/// The number of a term.
pub(super) type TermId = usize;

/// What a term's values are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Domain {
    /// Whole numbers; days, months and minutes are whole numbers, too.
    Whole,
    /// Numbers with a point, in millionths.
    Decimal,
    Date,
    Month,
    Time,
    Text,
}

/// A value that is written out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Constant {
    Whole(i128),
    /// In millionths.
    Decimal(i128),
    Text(String),
}

/// How two values are compared; `>` and `>=` are `<=` and `<`, denied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    Less,
    LessOrEqual,
    Equal,
}

/// A value that is not finite.
pub(super) struct Term {
    pub(super) name: String,
    pub(super) domain: Domain,
    /// The smallest and largest value, where there is one.
    min: Option<i128>,
    max: Option<i128>,
    /// Which days a date can be, from today.
    pub(super) bounds: DateBounds,
    /// For each limit, "is smaller". Of decimals a limit is twice the number, and one more for "or equal".
    pub(super) smaller: BTreeMap<i128, Bit>,
    /// For each text, "is it".
    pub(super) texts: BTreeMap<String, Bit>,
}

/// Millionths in one.
pub(super) const MILLION: i128 = 1_000_000;

/// The term that is the day on which the form is filled in.
pub(super) const TODAY: TermId = 0;

pub(super) struct Terms {
    terms: Vec<Term>,
    by_name: HashMap<String, TermId>,
    /// Of two terms: "the first is smaller", "both are equal".
    pairs: BTreeMap<(TermId, TermId), (Bit, Bit)>,
    /// What only its text stands for, whether it holds.
    others: BTreeMap<String, Bit>,
}

impl Terms {
    pub(super) fn new() -> Terms {
        let mut terms = Terms {
            terms: Vec::new(),
            by_name: HashMap::new(),
            pairs: BTreeMap::new(),
            others: BTreeMap::new(),
        };
        terms.term("today".to_owned(), Domain::Date, None, None);
        terms
    }

    /// The term of that name.
    pub(super) fn term(&mut self, name: String, domain: Domain, min: Option<i128>, max: Option<i128>) -> TermId {
        if let Some(known) = self.by_name.get(&name) {
            return *known;
        }
        let id = self.terms.len();
        self.by_name.insert(name.clone(), id);
        self.terms.push(Term {
            name,
            domain,
            min,
            max,
            bounds: DateBounds::Any,
            smaller: BTreeMap::new(),
            texts: BTreeMap::new(),
        });
        id
    }

    /// Says which days a term can be.
    pub(super) fn bound(&mut self, term: TermId, bounds: DateBounds) {
        if let Some(term) = self.terms.get_mut(term) {
            term.bounds = bounds;
        }
    }

    pub(super) fn named(&self, name: &str) -> Option<&Term> {
        self.by_name.get(name).and_then(|id| self.terms.get(*id))
    }

    /// What the order of a term and another is, where they were compared: "the term is smaller", "both are equal".
    pub(super) fn against(&self, name: &str, other: TermId) -> Option<(Bit, Bit)> {
        let id = *self.by_name.get(name)?;
        let (smaller, equal) = *self.pairs.get(&(id.min(other), id.max(other)))?;
        // The pair is told from the side of the lower number.
        (id > other).then_some((smaller, equal))
    }

    /// Something that only its text stands for.
    pub(super) fn other(&mut self, circuit: &mut Circuit, text: String) -> Bit {
        *self.others.entry(text).or_insert_with(|| circuit.free())
    }

    /// What may hang together in ways that are not known: answers that are compared, what functions give, and then the
    /// numbers and days that they are made of.
    pub(super) fn untold(&self) -> impl Iterator<Item = Bit> {
        let pairs = self.pairs.values().flat_map(|(smaller, equal)| [*smaller, *equal]);
        let numbers = self.terms.iter().flat_map(|term| term.smaller.values().copied());
        self.others.values().copied().chain(pairs).chain(numbers)
    }

    /// A term, compared with what is written out.
    pub(super) fn compare(&mut self, circuit: &mut Circuit, term: TermId, order: Order, with: &Constant) -> Bit {
        let Some(domain) = self.terms.get(term).map(|term| term.domain) else {
            return circuit.free();
        };
        let number = match (domain, with) {
            (Domain::Whole, Constant::Whole(number)) => Some(*number),
            (Domain::Decimal, Constant::Whole(number)) => number.checked_mul(MILLION),
            (Domain::Decimal, Constant::Decimal(number)) => Some(*number),
            (Domain::Date, Constant::Text(text)) => literals::date(text),
            (Domain::Month, Constant::Text(text)) => literals::month(text),
            (Domain::Time, Constant::Text(text)) => literals::time(text),
            (Domain::Text, Constant::Text(text)) if order == Order::Equal => return self.is_text(circuit, term, text),
            _ => None,
        };
        let Some(number) = number.filter(|number| number.abs() < i128::MAX / 4) else {
            let name = self.terms.get(term).map(|term| term.name.clone()).unwrap_or_default();
            return self.other(circuit, format!("{name} {order:?} {with:?}"));
        };
        let (below, upto) = match domain {
            Domain::Decimal => (number * 2, number * 2 + 1),
            _ => (number, number + 1),
        };
        match order {
            Order::Less => self.is_smaller(circuit, term, below),
            Order::LessOrEqual => self.is_smaller(circuit, term, upto),
            Order::Equal => {
                let (less, upto) = (
                    self.is_smaller(circuit, term, below),
                    self.is_smaller(circuit, term, upto),
                );
                circuit.and(upto, !less)
            }
        }
    }

    fn is_smaller(&mut self, circuit: &mut Circuit, term: TermId, limit: i128) -> Bit {
        let Some(term) = self.terms.get_mut(term) else {
            return circuit.free();
        };
        let scale = if term.domain == Domain::Decimal { 2 } else { 1 };
        if term.min.is_some_and(|min| limit <= min * scale) {
            return Bit::FALSE;
        }
        if term.max.is_some_and(|max| limit > max * scale) {
            return Bit::TRUE;
        }
        *term.smaller.entry(limit).or_insert_with(|| circuit.free())
    }

    fn is_text(&mut self, circuit: &mut Circuit, term: TermId, text: &str) -> Bit {
        let Some(term) = self.terms.get_mut(term) else {
            return circuit.free();
        };
        *term.texts.entry(text.to_owned()).or_insert_with(|| circuit.free())
    }

    /// Two terms, compared.
    pub(super) fn compare_terms(&mut self, circuit: &mut Circuit, a: TermId, order: Order, b: TermId) -> Bit {
        if a == b {
            return if order == Order::Less { Bit::FALSE } else { Bit::TRUE };
        }
        let (low, high) = (a.min(b), a.max(b));
        let bounds = self
            .terms
            .get(high)
            .map(|term| term.bounds)
            .filter(|_| low == TODAY)
            .unwrap_or_default();
        let (smaller, equal) = *self.pairs.entry((low, high)).or_insert_with(|| {
            let (one, other) = (circuit.free(), circuit.free());
            // The first is today, where there are bounds.
            match bounds {
                DateBounds::Any => (one, circuit.and(!one, other)),
                DateBounds::Past => (Bit::FALSE, Bit::FALSE),
                DateBounds::TodayOrPast => (Bit::FALSE, other),
                DateBounds::Future => (Bit::TRUE, Bit::FALSE),
                DateBounds::TodayOrFuture => (one, !one),
            }
        });
        match (order, a < b) {
            (Order::Equal, _) => equal,
            (Order::Less, true) => smaller,
            (Order::LessOrEqual, true) => circuit.or(smaller, equal),
            (Order::Less, false) => {
                let upto = circuit.or(smaller, equal);
                !upto
            }
            (Order::LessOrEqual, false) => !smaller,
        }
    }

    /// What holds in every situation: limits are in order, and a term is one text at most.
    pub(super) fn facts(&self, circuit: &mut Circuit) -> Vec<Bit> {
        let mut facts = Vec::new();
        for term in &self.terms {
            let limits: Vec<Bit> = term.smaller.values().copied().collect();
            for pair in limits.windows(2) {
                if let [low, high] = pair {
                    facts.push(circuit.implies(*low, *high));
                }
            }
            let mut any = Bit::FALSE;
            for text in term.texts.values() {
                facts.push(!circuit.and(any, *text));
                any = circuit.or(any, *text);
            }
        }
        facts
    }
}

#[cfg(test)]
mod tests {
    use super::super::solver::{Possible, Solver};
    use super::*;

    /// Whether all of these comparisons of one term can hold.
    fn possible(domain: Domain, all: &[(Order, Constant, bool)]) -> bool {
        let (mut circuit, mut terms, mut solver) = (Circuit::new(), Terms::new(), Solver::new());
        let term = terms.term("x".into(), domain, None, None);
        let wanted: Vec<Bit> = all
            .iter()
            .map(|(order, with, holds)| {
                let bit = terms.compare(&mut circuit, term, *order, with);
                if *holds { bit } else { !bit }
            })
            .collect();
        for fact in terms.facts(&mut circuit) {
            solver.require(&circuit, fact);
        }
        solver.possible(&mut circuit, &wanted) != Possible::No
    }

    #[test]
    fn keeps_numbers_in_order() {
        use Order::{Equal, Less, LessOrEqual};
        let whole = |number| Constant::Whole(number);
        assert!(possible(
            Domain::Whole,
            &[(LessOrEqual, whole(5), false), (LessOrEqual, whole(10), false)]
        ));
        assert!(!possible(
            Domain::Whole,
            &[(LessOrEqual, whole(10), false), (LessOrEqual, whole(5), true)]
        ));
        assert!(!possible(
            Domain::Whole,
            &[(LessOrEqual, whole(5), false), (Less, whole(6), true)]
        ));
        assert!(!possible(
            Domain::Whole,
            &[(Equal, whole(5), true), (Equal, whole(6), true)]
        ));
        assert!(possible(
            Domain::Decimal,
            &[(LessOrEqual, whole(5), false), (Less, whole(6), true)]
        ));
        let (first, second) = (Constant::Text("2026-04-01".into()), Constant::Text("2026-04-02".into()));
        assert!(!possible(
            Domain::Date,
            &[(LessOrEqual, first, false), (Less, second, true)]
        ));
        let (a, b) = (Constant::Text("a".into()), Constant::Text("b".into()));
        assert!(!possible(
            Domain::Text,
            &[(Equal, a.clone(), true), (Equal, b.clone(), true)]
        ));
        assert!(possible(Domain::Text, &[(Equal, a, false), (Equal, b, false)]));
    }
}
