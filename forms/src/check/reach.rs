//! Which answers lead where, decided: the form as true and false values, and a SAT solver over them.
//!
//! Radios, select, checkboxes and yes-no are finite, and every combination of them is looked at, with whether optional
//! answers are given. Numbers, dates and texts that are compared with something written out are taken for what they are;
//! two answers that are compared, and what functions give, could be anything. So whatever is said to be impossible is
//! impossible; what is said to be possible may still not be, where sums of answers decide.
//!
//! Expressions are true, false, or nothing: an answer that is not there gives nothing, `false && …` is false and
//! `true || …` is true whatever the other side, as in CEL. The solver's work is bounded ([`solver`]): a form for which
//! it would take too long gets no such problem.

mod absence;
mod answers;
mod circuit;
mod situation;
mod solver;
mod terms;
mod walk;
mod world;

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use cel::IdedExpr;
use cel::common::ast::Expr;

use super::place::{Place, Role};
use crate::definition::{Field, Form, Page};
use crate::problem::Span;
pub(super) use absence::NoAmount;
use answers::Asked;
pub(super) use answers::Truth;
use circuit::Bit;
pub(super) use situation::{Range, Situation, Wanted};
use solver::{Possible, Solver};
use walk::Walk;
pub(super) use world::Instead;
use world::{Here, World};

/// Which answers lead where.
pub(super) struct Reach<'a> {
    form: &'a Form,
    world: RefCell<World<'a>>,
    solver: RefCell<Solver>,
    /// Whether the resident comes to behind each page.
    behind: Vec<Bit>,
    asked: Cell<u64>,
}

impl<'a> Reach<'a> {
    /// A form; expressions at places that are wrong could give anything.
    pub(super) fn of(form: &'a Form, wrong: &BTreeSet<Span>) -> Reach<'a> {
        let places = Place::all(form);
        let mut world = World::of(form, wrong.clone());
        let behind = Walk::through(&mut world, &places);
        // What values and the payment compare belongs to the facts, too.
        for place in places
            .iter()
            .filter(|place| matches!(place.role, Role::Value(..) | Role::Payment(_)))
        {
            if !wrong.contains(&place.expression.span) {
                world.defined(place.expression.tree(), &Here::default());
            }
        }
        let mut solver = Solver::new();
        let mut facts = std::mem::take(&mut world.facts);
        facts.extend(world.terms.facts(&mut world.circuit));
        for fact in facts {
            solver.require(&world.circuit, fact);
        }
        Reach {
            form,
            world: RefCell::new(world),
            solver: RefCell::new(solver),
            behind,
            asked: Cell::new(0),
        }
    }

    /// Whether all of these can hold at once; true where that is not known.
    fn possible(&self, wanted: &[Bit]) -> bool {
        self.asked.set(self.asked.get() + 1);
        let mut world = self.world.borrow_mut();
        self.solver.borrow_mut().possible(&mut world.circuit, wanted) != Possible::No
    }

    /// How many questions were asked, and how many of them the solver had to answer.
    #[cfg(test)]
    pub(super) fn work(&self) -> (u64, u64) {
        (self.asked.get(), self.solver.borrow().questions())
    }

    fn index(&self, page: &Page) -> Option<usize> {
        self.form.pages.iter().position(|other| std::ptr::eq(other, page))
    }

    /// Reads a page as it is asked; of a repeating group, for the first item.
    fn with_page<T>(&self, page: &Page, read: impl FnOnce(&Asked) -> T) -> Option<T> {
        let index = self.index(page)?;
        let item = page.group.as_ref().map(|_| 0);
        self.world.borrow().pages.get(index, item).map(read)
    }

    /// Whether a resident can come to where a page stands.
    pub(super) fn comes_to(&self, page: &Page) -> bool {
        self.with_page(page, |asked| asked.come_to)
            .is_none_or(|come_to| self.possible(&[come_to]))
    }

    /// Whether a page can be asked.
    pub(super) fn can_be_asked(&self, page: &Page) -> bool {
        let bits = self.with_page(page, |asked| [asked.come_to, asked.when.holds]);
        bits.is_none_or(|bits| self.possible(&bits))
    }

    /// Whether a resident can come to behind a page.
    pub(super) fn passes(&self, page: &Page) -> bool {
        let behind = self.index(page).and_then(|index| self.behind.get(index));
        behind.is_none_or(|behind| self.possible(&[*behind]))
    }

    /// Where answers for which a page would be asked end: the page that they do not get past; none, when its condition
    /// is in itself impossible.
    pub(super) fn ends_before(&self, page: &Page) -> Option<&'a Page> {
        let when = self.with_page(page, |asked| asked.when.holds)?;
        let index = self.index(page)?;
        if !self.possible(&[when]) {
            return None;
        }
        let earlier = self.form.pages.iter().zip(&self.behind).take(index);
        let mut outside = earlier.filter(|(earlier, _)| earlier.group.is_none());
        outside
            .find(|(_, behind)| !self.possible(&[when, **behind]))
            .map(|(earlier, _)| earlier)
    }

    /// Whether one resident can be asked two pages.
    pub(super) fn can_both_be_asked(&self, earlier: &Page, later: &Page) -> bool {
        let when = self.with_page(earlier, |asked| asked.when.holds);
        let bits = self.with_page(later, |asked| [asked.come_to, asked.when.holds]);
        match (when, bits) {
            (Some(when), Some([come_to, asked])) => self.possible(&[when, come_to, asked]),
            _ => true,
        }
    }

    /// Whether one resident can be asked the page of that id, and another.
    pub(super) fn can_both_be_seen(&self, earlier: &str, later: &Page) -> bool {
        self.form
            .page(earlier)
            .is_none_or(|earlier| self.can_both_be_asked(earlier, later))
    }

    /// What holds where an expression is worked out, and what it gives there.
    fn at(&self, place: &Place<'a>) -> Option<WorkedOut> {
        let of_page = |page: &Page, read: &dyn Fn(&Asked) -> Option<WorkedOut>| self.with_page(page, read)?;
        let field_at = |page: &Page, field: &Field| page.fields().iter().position(|other| std::ptr::eq(other, field));
        match place.role {
            Role::PageWhen(page) => of_page(page, &|asked| Some((vec![asked.come_to], asked.when))),
            Role::FieldWhen(page, field) => {
                let at = field_at(page, field)?;
                let read = |asked: &Asked| {
                    let when = asked.fields.get(at)?.when;
                    Some((vec![asked.come_to, asked.when.holds], when))
                };
                of_page(page, &read)
            }
            Role::OptionWhen(page, field, option) => {
                let at = field_at(page, field)?;
                let option = field.choices().iter().position(|other| std::ptr::eq(other, option))?;
                let read = |asked: &Asked| {
                    let field = asked.fields.get(at)?;
                    let when = *field.offered.get(&option)?;
                    Some((vec![asked.come_to, asked.when.holds, field.when.holds], when))
                };
                of_page(page, &read)
            }
            Role::Must(page, must) => {
                let at = page.must.iter().position(|other| std::ptr::eq(other, must))?;
                of_page(page, &|asked| {
                    Some((vec![asked.come_to, asked.filled], *asked.rules.get(at)?))
                })
            }
            Role::Value(..) | Role::Payment(_) => None,
        }
    }

    fn possible_at(&self, place: &Place<'a>, wanted: impl Fn(Truth) -> Bit) -> bool {
        let Some((mut all, truth)) = self.at(place) else {
            return true;
        };
        all.push(wanted(truth));
        self.possible(&all)
    }

    /// Whether a resident can come to where an expression is worked out.
    pub(super) fn is_worked_out(&self, place: &Place<'a>) -> bool {
        self.possible_at(place, |_| Bit::TRUE)
    }

    /// Whether an expression can hold where it is worked out.
    pub(super) fn can_hold(&self, place: &Place<'a>) -> bool {
        self.possible_at(place, |truth| truth.holds)
    }

    /// Whether an expression can not hold where it is worked out: it is false, or gives nothing.
    pub(super) fn can_not_hold(&self, place: &Place<'a>) -> bool {
        self.possible_at(place, |truth| !truth.holds)
    }

    /// Whether an expression can be false where it is worked out.
    pub(super) fn can_be_false(&self, place: &Place<'a>) -> bool {
        self.possible_at(place, |truth| truth.fails)
    }

    /// Whether an expression can be true, or give nothing, where it is worked out.
    pub(super) fn can_be_not_false(&self, place: &Place<'a>) -> bool {
        self.possible_at(place, |truth| !truth.fails)
    }

    /// Whether for some answers no option of a field is offered. Only where its options depend on nothing but choices:
    /// otherwise it cannot be told for certain.
    pub(super) fn has_no_option(&self, page: &Page, field: &Field) -> bool {
        let all = field.choices();
        if all.is_empty()
            || !all
                .iter()
                .all(|option| option.when.as_ref().is_some_and(|when| is_finite(when.tree())))
        {
            return false;
        }
        let at = page.fields().iter().position(|other| std::ptr::eq(other, field));
        let bits = self.with_page(page, |asked| {
            let field = asked.fields.get(at?)?;
            let offered = field.offered.values().map(|truth| !truth.holds);
            Some(
                [asked.come_to, asked.when.holds, field.when.holds]
                    .into_iter()
                    .chain(offered)
                    .collect::<Vec<Bit>>(),
            )
        });
        bits.flatten().is_some_and(|bits| self.possible(&bits))
    }

    /// Whether an expression holds in the same situations when a part of it is taken for something else.
    pub(super) fn is_same_with(&self, place: &Place<'a>, part: &IdedExpr, instead: Instead) -> bool {
        let Some((mut all, truth)) = self.at(place) else {
            return false;
        };
        let differs = {
            let mut world = self.world.borrow_mut();
            let other = world.truth_of(place.expression, &here(place).instead(part.id, instead));
            let (more, less) = (
                world.circuit.and(other.holds, !truth.holds),
                world.circuit.and(!other.holds, truth.holds),
            );
            world.circuit.or(more, less)
        };
        all.push(differs);
        !self.possible(&all)
    }
}

/// What holds where an expression is worked out, and what it gives there.
type WorkedOut = (Vec<Bit>, Truth);

fn here<'a>(place: &Place<'a>) -> Here<'a> {
    Here::item(place.group.map(|_| 0))
}

/// Whether an expression is over choices alone.
fn is_finite(part: &IdedExpr) -> bool {
    let mut finite = true;
    each(part, &mut |part| {
        finite &= match &part.expr {
            Expr::Call(call) => matches!(
                call.func_name.as_str(),
                "_&&_" | "_||_" | "!_" | "_==_" | "_!=_" | "@in"
            ),
            Expr::Comprehension(_) => false,
            _ => true,
        };
    });
    finite
}

/// Every part of a part.
fn each<'e>(part: &'e IdedExpr, visit: &mut dyn FnMut(&'e IdedExpr)) {
    visit(part);
    match &part.expr {
        Expr::Select(select) => each(&select.operand, visit),
        Expr::Call(call) => call
            .target
            .as_deref()
            .into_iter()
            .chain(&call.args)
            .for_each(|part| each(part, visit)),
        Expr::List(list) => list.elements.iter().for_each(|part| each(part, visit)),
        Expr::Comprehension(inner) => {
            each(&inner.iter_range, visit);
            each(&inner.loop_step, visit);
        }
        _ => {}
    }
}

#[cfg(test)]
mod brute_force;
#[cfg(test)]
mod tests;
