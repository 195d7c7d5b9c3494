//! A group of several pages.

use super::Walk;
use crate::decision::Node;
use crate::layout::Shape;
use crate::loops::Group;
use crate::page::{Repeats, Written};
use crate::report::Report;

impl Walk<'_> {
    pub(super) fn visit_group(&mut self, group: &Group, report: &mut Report) {
        let Some(first) = group.pages.first().copied() else {
            return;
        };
        let Some(shape) = self
            .layout
            .groups
            .iter()
            .find(|(page, _)| *page == first)
            .map(|(_, shape)| shape.clone())
        else {
            return;
        };
        let here = self.arrival(first, report);
        let here = self.reach.plain(here);
        let last = group.asking.or(group.pages.last().copied()).unwrap_or(first);
        self.carried += usize::from(group.asking.is_some());
        if !self.reach.can_be(here) {
            for page in &group.pages {
                self.lose(*page, "no answers lead here", report);
            }
            return;
        }
        let at = self
            .original
            .pages
            .get(first)
            .map_or(String::new(), |page| page.at.clone());
        let when = self.when(here, Node::YES, &shape.id, &at, report);
        let care = self.reach.care;
        self.reach.care = self.reach.diagrams.and(care, here);
        self.group = Some(shape.id.clone());
        let before = std::mem::take(&mut self.pages);
        // The group is never the first page of the form.
        self.pages.push(Written::default());
        for page in &group.pages {
            let at_page = if *page == first {
                here
            } else {
                self.arrival(*page, report)
            };
            self.visit(*page, at_page, report);
            self.leave(*page, at_page, report);
        }
        let mut pages = std::mem::replace(&mut self.pages, before);
        pages.remove(0);
        self.group = None;
        self.reach.care = care;
        self.reach.meet_group(&shape.id, here);
        if pages.iter().all(|page| page.fields.is_empty()) {
            self.pages.extend(pages);
        } else {
            let section = pages.first().and_then(|page| page.section.clone());
            self.pages.push(written_group(shape, when, section, pages));
        }
        if group.asking.is_some() {
            self.leave(last, here, report);
        }
    }
}

/// A group with its pages.
pub(super) fn written_group(
    shape: Shape,
    when: Option<String>,
    section: Option<String>,
    pages: Vec<Written>,
) -> Written {
    let inner = pages
        .into_iter()
        .map(|page| Written { section: None, ..page })
        .collect();
    Written {
        id: shape.id,
        title: shape.title,
        when,
        section,
        group: Some(Repeats {
            item: shape.item,
            another: shape.another,
            first: shape.first,
            min: shape.min,
            max: shape.max,
            pages: inner,
        }),
        ..Written::default()
    }
}
