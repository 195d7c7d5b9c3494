//! Where a part of an expression is worked out: in which item, in which loops.

use crate::check::reach::answers::Truth;

/// Where a part of an expression is worked out.
#[derive(Clone, Default)]
pub(in crate::check::reach) struct Here<'e> {
    /// The item of the repeating group around the page.
    pub(in crate::check::reach) item: Option<usize>,
    /// The item of each loop around, by its name.
    pub(super) loops: Vec<(&'e str, LoopItem<'e>)>,
    /// A part of the expression, and what it is to be taken for.
    pub(super) instead: Option<(u64, Instead)>,
}

/// What a loop is at.
#[derive(Clone, Copy)]
pub(super) enum LoopItem<'e> {
    /// The item of that number of a repeating group.
    Number(usize),
    /// An option of checkboxes.
    Option(&'e str),
}

/// What a part is to be taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::check) enum Instead {
    /// That.
    Truth(Truth),
    /// What it is, and true where it is nothing.
    TrueWithoutAnswer,
}

impl<'e> Here<'e> {
    pub(in crate::check::reach) fn item(item: Option<usize>) -> Here<'e> {
        Here {
            item,
            ..Here::default()
        }
    }

    /// Inside a loop.
    pub(super) fn inside(&self, name: &'e str, item: LoopItem<'e>) -> Here<'e> {
        let mut inside = self.clone();
        inside.loops.push((name, item));
        inside
    }

    /// What a loop around is at, by the name of its item.
    pub(super) fn at(&self, name: &str) -> Option<LoopItem<'e>> {
        self.loops
            .iter()
            .rev()
            .find(|(known, _)| *known == name)
            .map(|(_, item)| *item)
    }

    pub(in crate::check::reach) fn instead(mut self, part: u64, instead: Instead) -> Here<'e> {
        self.instead = Some((part, instead));
        self
    }
}
