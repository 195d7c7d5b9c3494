//! Repeating groups on a journey.

use super::{Journey, Step};
use crate::answers::Item;
use crate::definition::{PageKind, Repeat};

/// How far an item of a repeating group is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemState {
    /// Every page of it that is asked has been answered.
    Complete,
    /// A page of it still has to be answered.
    Incomplete,
}

impl<'a> Journey<'a> {
    /// The items of a repeating group, in order, each with its pages that are asked.
    pub fn items(&self, group: &str) -> Vec<(&'a Item, Vec<Step<'a>>, ItemState)> {
        let items = self.answers.group(group).unwrap_or_default();
        items
            .iter()
            .map(|item| {
                let steps: Vec<Step<'a>> = self
                    .steps
                    .iter()
                    .filter(|step| step.item == Some(item.number) && step.page.group.as_deref() == Some(group))
                    .copied()
                    .collect();
                let complete = steps.iter().all(|step| self.answered(*step));
                let state = if complete {
                    ItemState::Complete
                } else {
                    ItemState::Incomplete
                };
                (item, steps, state)
            })
            .collect()
    }

    /// The step at which another item begins; nothing when the group has as many as it may have.
    pub fn another(&self, group: &str) -> Option<Step<'a>> {
        let list = self.form.page(group)?;
        let PageKind::Repeat(repeat) = &list.kind else {
            return None;
        };
        let count = self.answers.group(group).map_or(0, <[Item]>::len);
        if count >= repeat.max as usize {
            return None;
        }
        let page = self.form.group_pages(group).next()?;
        Some(Step {
            page,
            item: Some(self.answers.next_item(group)),
        })
    }

    /// Whether the resident has come to the list of items and it is right: enough items, not too many, each complete,
    /// and every rule over them holds.
    pub(super) fn group_answered(&self, group: &str, repeat: &Repeat) -> bool {
        let Some(items) = self.answers.group(group) else {
            return false;
        };
        let enough = items.len() >= repeat.min as usize && items.len() <= repeat.max as usize;
        enough
            && self
                .items(group)
                .iter()
                .all(|(_, _, state)| *state == ItemState::Complete)
            && self.group_rules_hold(group)
    }

    fn group_rules_hold(&self, group: &str) -> bool {
        let rules = self.form.page(group).map_or(&[][..], |list| &list.must);
        let scope = self.scope(rules.iter().map(|must| &must.rule));
        rules.iter().all(|must| scope.truth(&must.rule) != Some(false))
    }
}
