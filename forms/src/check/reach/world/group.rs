//! Loops over the items of a repeating group.
//!
//! A few items stand for all: one for each loop over the group in the form, and one more. Whatever more items would
//! make possible, these can show, because an item can be there twice. How many items there are is a number of its own.

use cel::IdedExpr;
use cel::common::ast::{ComprehensionExpr, Expr};

use super::{Here, LoopItem, World};
use crate::check::loops::{Loop, LoopKind};
use crate::check::place::Place;
use crate::check::reach::answers::Truth;
use crate::check::reach::circuit::Bit;
use crate::check::reach::terms::{Constant, Domain, Order};
use crate::definition::{FieldKind, Page, PageKind};

/// Loops over one group that are looked into. Where there are more, none is: they could give anything.
const MAX_LOOPS: usize = 5;

/// The items that stand for all of a group.
pub(in crate::check::reach) struct Items {
    /// Whether each is there.
    pub(in crate::check::reach) there: Vec<Bit>,
    /// Whether they are enough to stand for all.
    enough: bool,
}

impl Items {
    /// No item yet.
    pub(in crate::check::reach) fn of(loops: usize) -> Items {
        Items {
            there: Vec::new(),
            enough: loops <= MAX_LOOPS,
        }
    }
}

/// How many items stand for all of a group that so many loops go over.
pub(in crate::check::reach) fn items_for(group: &Page, loops: usize) -> usize {
    let most = match &group.kind {
        PageKind::Repeat(repeat) => repeat.max as usize,
        _ => 1,
    };
    let wanted = if loops > MAX_LOOPS { 1 } else { loops + 1 };
    wanted.min(most).max(1)
}

impl<'a> World<'a> {
    /// The repeating group that a part names.
    pub(super) fn group(&self, part: &IdedExpr) -> Option<&'a Page> {
        let Expr::Ident(name) = &part.expr else { return None };
        self.form
            .page(name)
            .filter(|page| matches!(page.kind, PageKind::Repeat(_)))
    }

    /// Whether there are at least so many items.
    pub(in crate::check::reach) fn at_least(&mut self, group: &'a Page, count: usize) -> Bit {
        let most = match &group.kind {
            PageKind::Repeat(repeat) => Some(i128::from(repeat.max)),
            _ => None,
        };
        let size = self.terms.term(size_name(&group.id), Domain::Whole, Some(0), most);
        let count = Constant::Whole(i128::try_from(count).unwrap_or(i128::MAX));
        !self.terms.compare(&mut self.circuit, size, Order::Less, &count)
    }

    /// What a loop goes over, when it is looked into: each item, and whether it is there; and whether the list is.
    fn items_of(&mut self, list: &'a IdedExpr, here: &Here<'a>) -> Option<(Vec<(LoopItem<'a>, Bit)>, Bit)> {
        // A loop in a loop would need items of its own.
        if !here.loops.is_empty() {
            return None;
        }
        let Expr::Comprehension(inner) = &list.expr else {
            return self.options_of(list, here).or_else(|| {
                let items = self.items.get(self.group(list)?.id.as_str())?;
                let numbered = items
                    .there
                    .iter()
                    .enumerate()
                    .map(|(number, there)| (LoopItem::Number(number), *there));
                items.enough.then(|| (numbered.collect(), Bit::TRUE))
            });
        };
        // `group.filter(…)`: those that are left.
        let over = Loop::of(inner).filter(|over| over.kind == LoopKind::Filter)?;
        let (mut items, mut defined) = self.items_of(over.list, here)?;
        for (item, there) in &mut items {
            let given = self.truth(over.condition?, &here.inside(over.item, *item));
            let asked = self.circuit.or(given.holds, given.fails);
            let needed = self.circuit.implies(*there, asked);
            defined = self.circuit.and(defined, needed);
            *there = self.circuit.and(*there, given.holds);
        }
        Some((items, defined))
    }

    /// The options of checkboxes.
    fn options_of(&mut self, list: &'a IdedExpr, here: &Here<'a>) -> Option<(Vec<(LoopItem<'a>, Bit)>, Bit)> {
        let at = self.answer_at(list, here)?;
        let field = self
            .field(at)
            .filter(|field| matches!(field.kind, FieldKind::Checkboxes(_)))?;
        let answered = self.pages.answer(at)?;
        let chosen = answered.chosen.iter().filter_map(|(option, bit)| {
            let option = field.choices().get(*option)?;
            Some((LoopItem::Option(option.value.as_str()), *bit))
        });
        Some((chosen.collect(), answered.present))
    }

    /// `exists` and `all`.
    pub(super) fn over_items(&mut self, part: &'a IdedExpr, inner: &'a ComprehensionExpr, here: &Here<'a>) -> Truth {
        let Some(over) = Loop::of(inner) else {
            return self.anything();
        };
        let (Some((items, defined)), Some(condition)) = (self.items_of(over.list, here), over.condition) else {
            return self.untold(part, here);
        };
        let exists = over.kind == LoopKind::Exists;
        let mut truth = if exists { Truth::FALSE } else { Truth::TRUE };
        for (item, there) in items {
            let given = self.truth(condition, &here.inside(over.item, item));
            // An item that is not there counts for nothing.
            let not_there = if exists { Truth::FALSE } else { Truth::TRUE };
            let given = Truth {
                holds: self.circuit.either(there, given.holds, not_there.holds),
                fails: self.circuit.either(there, given.fails, not_there.fails),
            };
            truth = if exists {
                self.or(truth, given)
            } else {
                self.and(truth, given)
            };
        }
        Truth {
            holds: self.circuit.and(defined, truth.holds),
            fails: self.circuit.and(defined, truth.fails),
        }
    }

    /// What only its text stands for.
    fn untold(&mut self, part: &'a IdedExpr, here: &Here<'a>) -> Truth {
        let name = self.name(part, here);
        let defined = self.terms.other(&mut self.circuit, format!("{name} works"));
        let holds = self.terms.other(&mut self.circuit, name);
        self.of_bit(holds, defined)
    }

    /// Whether a loop gives anything: `map` and `filter` need it of every item.
    pub(super) fn loop_defined(&mut self, part: &'a IdedExpr, inner: &'a ComprehensionExpr, here: &Here<'a>) -> Bit {
        let Some(over) = Loop::of(inner) else { return Bit::FALSE };
        let items = self.items_of(over.list, here);
        let (LoopKind::Filter | LoopKind::Map, Some((items, mut all))) = (over.kind, items) else {
            let truth = match over.kind {
                LoopKind::Exists | LoopKind::All => self.truth(part, here),
                LoopKind::Filter | LoopKind::Map => self.untold(part, here),
            };
            return self.circuit.or(truth.holds, truth.fails);
        };
        for (item, there) in items {
            let inside = here.inside(over.item, item);
            let condition = over
                .condition
                .map_or(Truth::TRUE, |condition| self.truth(condition, &inside));
            let result = over.result.map_or(Bit::TRUE, |result| self.defined(result, &inside));
            let asked = self.circuit.or(condition.holds, condition.fails);
            let made = self.circuit.implies(condition.holds, result);
            let given = self.circuit.and(asked, made);
            let needed = self.circuit.implies(there, given);
            all = self.circuit.and(all, needed);
        }
        all
    }
}

/// What the number of a group's items is called among the terms: as `size(group)` is.
pub(in crate::check::reach) fn size_name(group: &str) -> String {
    format!("size({group},)")
}

/// How often the expressions of a form go over a group.
pub(in crate::check::reach) fn loops_over(places: &[Place<'_>], group: &str) -> usize {
    places
        .iter()
        .map(|place| loops_in(place.expression.tree(), group))
        .sum()
}

fn loops_in(part: &IdedExpr, group: &str) -> usize {
    let of = |part: &IdedExpr| loops_in(part, group);
    match &part.expr {
        Expr::Call(call) => call.target.as_deref().into_iter().chain(&call.args).map(of).sum(),
        Expr::List(list) => list.elements.iter().map(of).sum(),
        Expr::Select(select) => of(&select.operand),
        Expr::Comprehension(inner) => {
            let own = usize::from(matches!(&inner.iter_range.expr, Expr::Ident(name) if name == group));
            own + of(&inner.iter_range) + of(&inner.loop_step)
        }
        _ => 0,
    }
}
