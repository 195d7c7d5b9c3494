//! The journey, as what a resident can decide: page by page in the form's order, as `journey` finds the way.

mod options;

use std::collections::{BTreeMap, BTreeSet};

use super::answers::{Answered, Asked, Truth, name_of};
use super::circuit::Bit;
use super::world::group::{Items, items_for, loops_over};
use super::world::{Here, World};
use crate::check::place::Place;
use crate::definition::{Below, Field, FieldKind, Form, Page, PageKind};
use options::named_options;

/// Where the journey is after each page: one for each page of the form, and the pages that were looked at.
pub(super) struct Walk<'w, 'a> {
    world: &'w mut World<'a>,
    places: &'w [Place<'a>],
    /// The options that expressions name; nothing when they could mean any.
    named: Option<BTreeSet<&'a str>>,
    /// The resident comes to what stands next, and everything before is answered.
    on: Bit,
    /// For each page, whether the resident comes to behind it.
    pub(super) behind: Vec<Bit>,
}

impl<'w, 'a> Walk<'w, 'a> {
    /// Goes through the whole form.
    pub(super) fn through(world: &'w mut World<'a>, places: &'w [Place<'a>]) -> Vec<Bit> {
        let form: &'a Form = world.form;
        let mut walk = Walk {
            world,
            places,
            named: named_options(places),
            on: Bit::TRUE,
            behind: vec![Bit::FALSE; form.pages.len()],
        };
        for (index, page) in form.pages.iter().enumerate() {
            match (&page.group, &page.kind) {
                // Asked when its group is.
                (Some(_), _) => continue,
                (None, PageKind::Repeat(_)) => walk.group(index, page),
                (None, _) => walk.page(index, page),
            }
            walk.set_behind(index);
        }
        walk.behind
    }

    fn set_behind(&mut self, index: usize) {
        if let Some(slot) = self.behind.get_mut(index) {
            *slot = self.on;
        }
    }

    fn page(&mut self, index: usize, page: &'a Page) {
        let here = Here::item(None);
        let when = self.condition(page.when.as_ref(), &here);
        let answered = self.asked(index, page, None, when, self.on);
        self.on = match page.kind {
            // Who is asked here stops here.
            PageKind::Stop => self.world.circuit.and(self.on, !when.holds),
            _ => {
                let past = self.world.circuit.implies(when.holds, answered);
                self.world.circuit.and(self.on, past)
            }
        };
    }

    fn condition(&mut self, when: Option<&'a crate::expression::Expression>, here: &Here<'a>) -> Truth {
        when.map_or(Truth::TRUE, |when| self.world.truth_of(when, here))
    }

    /// The items of a group, and the page that lists them.
    fn group(&mut self, index: usize, page: &'a Page) {
        let form: &'a Form = self.world.form;
        let pages: Vec<(usize, &'a Page)> = form
            .pages
            .iter()
            .enumerate()
            .filter(|(_, inner)| inner.group.as_deref() == Some(&page.id))
            .collect();
        let when = self.condition(page.when.as_ref(), &Here::item(None));
        let loops = loops_over(self.places, &page.id);
        let start = self.on;
        let mut items = Items::of(loops);
        let mut all = Bit::TRUE;
        let mut before = when.holds;
        for number in 0..items_for(page, loops) {
            let there = self.item_there(page, number, before);
            before = there;
            items.there.push(there);
            let mut on = self.world.circuit.and(start, there);
            for (at, inner) in &pages {
                let when = self.condition(inner.when.as_ref(), &Here::item(Some(number)));
                let answered = self.asked(*at, inner, Some(number), when, on);
                let past = self.world.circuit.implies(when.holds, answered);
                on = self.world.circuit.and(on, past);
                if number == 0
                    && let Some(slot) = self.behind.get_mut(*at)
                {
                    *slot = on;
                }
            }
            let complete = self.world.circuit.implies(there, on);
            all = self.world.circuit.and(all, complete);
        }
        self.world.items.insert(&page.id, items);
        self.on = self.world.circuit.and(start, all);
        // Every rule over the items holds, or says nothing.
        let answered = self.asked(index, page, None, when, self.on);
        let past = self.world.circuit.implies(when.holds, answered);
        self.on = self.world.circuit.and(self.on, past);
    }

    /// Whether an item is there, with how many items that fits.
    fn item_there(&mut self, page: &'a Page, number: usize, before: Bit) -> Bit {
        let PageKind::Repeat(repeat) = &page.kind else {
            return Bit::FALSE;
        };
        let there = if number == 0 && repeat.min > 0 {
            before
        } else {
            let more = self.world.circuit.free();
            self.world.circuit.and(before, more)
        };
        let enough = self.world.at_least(page, number + 1);
        let fits = self.world.circuit.implies(there, enough);
        self.world.facts.push(fits);
        if number == 0 {
            let nothing = self.world.circuit.implies(enough, there);
            self.world.facts.push(nothing);
            let least = self.world.at_least(page, repeat.min as usize);
            let kept = self.world.circuit.implies(before, least);
            self.world.facts.push(kept);
        }
        there
    }

    /// A page as it is asked; gives whether it is answered.
    fn asked(&mut self, index: usize, page: &'a Page, item: Option<usize>, when: Truth, come_to: Bit) -> Bit {
        let here = Here::item(item);
        let given = match page.kind {
            PageKind::Content => Bit::TRUE,
            PageKind::Stop => Bit::FALSE,
            PageKind::Question(_) | PageKind::Repeat(_) => self.world.circuit.free(),
        };
        let live = self.world.circuit.and(when.holds, given);
        let asked = Asked {
            come_to,
            when,
            filled: live,
            rules: Vec::new(),
            fields: Vec::new(),
        };
        // Fields and rules read the fields before them.
        self.world.pages.insert(index, item, asked);
        let mut filled = live;
        for field in page.fields() {
            let (answered, valid) = self.field(index, page, item, field, live, &here);
            filled = self.world.circuit.and(filled, valid);
            if let Some(asked) = self.world.pages.get_mut(index, item) {
                asked.fields.push(answered);
            }
        }
        let mut kept = filled;
        let mut rules = Vec::with_capacity(page.must.len());
        for must in &page.must {
            let truth = self.world.truth_of(&must.rule, &here);
            kept = self.world.circuit.and(kept, !truth.fails);
            rules.push(truth);
        }
        if let Some(asked) = self.world.pages.get_mut(index, item) {
            asked.filled = filled;
            asked.rules = rules;
        }
        kept
    }

    /// A field, and whether what is answered is accepted.
    fn field(
        &mut self,
        index: usize,
        page: &'a Page,
        item: Option<usize>,
        field: &'a Field,
        live: Bit,
        here: &Here<'a>,
    ) -> (Answered, Bit) {
        let when = match (&field.below, &field.when) {
            (Some(below), _) => self.below(index, page, item, below),
            (None, when) => self.condition(when.as_ref(), here),
        };
        let asked = self.world.circuit.and(live, when.holds);
        let may_be_empty = field.optional || matches!(field.kind, FieldKind::Hidden);
        let given = if may_be_empty {
            self.world.circuit.free()
        } else {
            Bit::TRUE
        };
        let present = self.world.circuit.and(asked, given);
        let mut answered = Answered {
            name: name_of(page, item, &field.id),
            when,
            present,
            yes: present,
            chosen: BTreeMap::new(),
            offered: BTreeMap::new(),
        };
        if matches!(field.kind, FieldKind::YesNo) {
            let yes = self.world.circuit.free();
            answered.yes = self.world.circuit.and(present, yes);
        }
        let valid = if field.choices().is_empty() {
            Bit::TRUE
        } else {
            self.options(field, &mut answered, here)
        };
        (answered, valid)
    }

    /// Whether the option was chosen below which a field opens.
    fn below(&mut self, index: usize, page: &'a Page, item: Option<usize>, below: &Below) -> Truth {
        let choice = page.fields().iter().position(|field| field.id == below.field);
        let asked = self.world.pages.get(index, item);
        let chosen = choice.and_then(|choice| {
            let answered = asked?.fields.get(choice)?;
            let field = page.fields().get(choice)?;
            Some(match (&field.kind, below.option.as_str()) {
                (FieldKind::YesNo, "no") => (answered.present, !answered.yes),
                (FieldKind::YesNo | FieldKind::Declaration, _) => (answered.yes, Bit::TRUE),
                _ => {
                    let option = field.choices().iter().position(|option| option.value == below.option)?;
                    (*answered.chosen.get(&option)?, Bit::TRUE)
                }
            })
        });
        let holds = match chosen {
            Some((a, b)) => self.world.circuit.and(a, b),
            None => Bit::FALSE,
        };
        Truth { holds, fails: !holds }
    }
}
