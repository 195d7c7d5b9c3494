//! Writes the pages that one page of the original becomes.

use super::Walk;
use super::group::written_group;
use crate::content::Detail;
use crate::decision::Node;
use crate::original::Page;
use crate::page::{Told2, Written, telling};
use crate::report::Report;
use crate::text::plain;

impl Walk<'_> {
    /// The pages for one of the original's, at which residents are when `here` holds.
    pub(super) fn emit(&mut self, page: usize, here: Node, report: &mut Report) -> Vec<Written> {
        let layout = self.layout;
        let Some(source) = self.original.pages.get(page) else {
            return Vec::new();
        };
        let mut telling = telling(self.original, page, report);
        let given = if self.group.is_some() {
            self.reach.care
        } else {
            Node::YES
        };
        let pieces = layout.pieces.get(page).map_or(&[][..], Vec::as_slice);
        let name = pieces.first().map_or("page", |piece| piece.id.as_str());
        let when = self.when(here, given, name, &source.at, report);
        let mut out = Vec::new();
        for (condition, at, told) in std::mem::take(&mut telling.conditional) {
            if let Some(written) = self.conditional(
                &condition,
                &at,
                told,
                here,
                source,
                &mut telling.content,
                &mut telling.details,
                report,
            ) {
                out.push(written);
            }
        }
        let stop = self.is_stop(page);
        for (index, piece) in pieces.iter().enumerate() {
            let (content, details) = if index == 0 {
                (
                    std::mem::take(&mut telling.content),
                    std::mem::take(&mut telling.details),
                )
            } else {
                (Vec::new(), Vec::new())
            };
            let mut written = Written {
                id: piece.id.clone(),
                title: piece.title.clone(),
                when: when.clone(),
                content,
                details,
                section: source.section.clone(),
                stop: stop && piece.questions.is_empty(),
                ..Written::default()
            };
            self.ask(piece, here, source, &mut written, report);
            if written.fields.is_empty() && written.content.is_empty() && written.details.is_empty() && !written.stop {
                if !source
                    .components
                    .iter()
                    .any(|component| component.kind == "PaymentField")
                {
                    report.dropped(
                        "empty-page",
                        &source.at,
                        format!("“{}” has nothing on it", written.title),
                    );
                }
                continue;
            }
            let is_start = self.pages.is_empty()
                && out.is_empty()
                && written.when.is_none()
                && written.fields.is_empty()
                && !written.stop;
            if is_start && self.start.is_none() && self.group.is_none() {
                self.start = Some(written);
                continue;
            }
            written.show_help();
            out.push(match &piece.group {
                None => written,
                Some(shape) => {
                    let when = written.when.take();
                    let section = written.section.clone();
                    written_group(shape.clone(), when, section, vec![written])
                }
            });
        }
        out
    }

    /// Content that is shown only when a condition holds: a page of its own, before the page.
    #[allow(clippy::too_many_arguments)]
    fn conditional(
        &mut self,
        condition: &str,
        at: &str,
        told: Told2,
        here: Node,
        source: &Page,
        content: &mut Vec<String>,
        details: &mut Vec<Detail>,
        report: &mut Report,
    ) -> Option<Written> {
        let at = format!("{at}.options.condition");
        let index = self.rules.find(condition);
        if index.is_none() {
            report.wrong(
                "unknown-condition",
                &at,
                format!(
                    "this text has the condition `{}`, which does not exist",
                    plain(condition)
                ),
            );
        }
        let node = match index {
            None => Node::NO,
            Some(index) if self.reach.reads_later(index) => {
                report.wrong(
                    "reads-later",
                    &at,
                    "whether this text is shown depends on an answer that is not there yet; it is always shown here",
                );
                Node::YES
            }
            Some(index) => self.condition(index),
        };
        let shown = self.reach.diagrams.and(here, node);
        let hidden = self.reach.diagrams.without(here, node);
        if !self.reach.can_be(shown) {
            report.wrong("text-never-shown", &at, "this text is never shown, and is left out");
            return None;
        }
        if !self.reach.can_be(hidden) {
            match told {
                Told2::Text(text) => content.push(text),
                Told2::Opens(detail) => details.push(detail),
            }
            return None;
        }
        report.changed(
            "conditional-text",
            &at,
            "text that only some residents see is a page of its own, before the page",
        );
        let (title, text) = match told {
            Told2::Text(text) => (source.title.clone(), text),
            Told2::Opens(detail) => (detail.title, detail.text),
        };
        let title = if title.is_empty() {
            "What you need to know".to_owned()
        } else {
            title
        };
        let id = self.reach.names.make(&format!("about {title}"), 5, "about");
        let given = if self.group.is_some() {
            self.reach.care
        } else {
            Node::YES
        };
        let when = self.when(shown, given, &id, &at, report);
        Some(Written {
            id,
            title,
            when,
            content: vec![text],
            section: source.section.clone(),
            ..Written::default()
        })
    }
}
