//! Where a page leads.

use super::{Mode, Walk};
use crate::decision::Node;
use crate::graph::Target;
use crate::markdown;
use crate::page::Written;
use crate::report::Report;

impl Walk<'_> {
    pub(super) fn is_stop(&self, page: usize) -> bool {
        let stops = self.graph.stops.get(page) == Some(&true);
        match self.mode {
            Mode::Faithful => stops,
            Mode::SomeEndingsOpen => stops && self.says_no(page),
            Mode::AllEndingsOpen | Mode::Unconditional => false,
        }
    }

    /// Whether an ending tells residents that they cannot go on.
    pub(super) fn says_no(&self, page: usize) -> bool {
        let Some(source) = self.original.pages.get(page) else {
            return false;
        };
        let mut words = format!("{} {}", source.title, source.path.replace('-', " "));
        for component in &source.components {
            words.push_str(&markdown::to_plain(&component.content));
        }
        let words = words.to_lowercase().replace('’', "'");
        [
            "cannot",
            "can't",
            "not eligible",
            "ineligible",
            "unable",
            "ni allwch",
            "ddim yn gymwys",
            "do not qualify",
        ]
        .iter()
        .any(|no| words.contains(no))
    }

    /// Where a page leads.
    pub(super) fn leave(&mut self, page: usize, here: Node, report: &mut Report) {
        if self.is_stop(page) {
            self.reach.stop(here);
            return;
        }
        if self.original.in_order || !self.reach.can_be(here) {
            return;
        }
        let mut rest = here;
        let ways = self.graph.ways.get(page).cloned().unwrap_or_default();
        let last_is_open = ways.iter().any(|way| way.condition.is_none());
        for way in &ways {
            let go = match way.condition {
                None => rest,
                Some(index) => {
                    let holds = self.condition(index);
                    let go = self.reach.diagrams.and(rest, holds);
                    self.check_way(index, &way.at, here, holds, go, report);
                    go
                }
            };
            match &way.target {
                Target::End => {}
                Target::Page(to) => {
                    let before = self.arrive.get(*to).copied().unwrap_or(Node::NO);
                    let after = self.reach.diagrams.or(before, go);
                    if let Some(arrive) = self.arrive.get_mut(*to) {
                        *arrive = after;
                    }
                }
                Target::Away(address) => self.go_away(page, address, &way.at, go, report),
            }
            rest = self.reach.diagrams.without(rest, go);
        }
        if !last_is_open && !ways.is_empty() && self.reach.can_be(rest) && !self.reach.diagrams.too_large() {
            let source = self.original.pages.get(page);
            let (at, title) = source.map_or(("$.pages", ""), |page| (page.at.as_str(), page.title.as_str()));
            let what = format!("when no condition of a link of “{title}” holds, the journey jumps to check answers");
            report.wrong_help(
                "no-way-on",
                &format!("{at}.next"),
                what,
                Some("one link should have no condition".to_owned()),
            );
        }
    }

    pub(super) fn check_way(&mut self, index: usize, at: &str, here: Node, holds: Node, go: Node, report: &mut Report) {
        if self.mode == Mode::Unconditional || self.reach.diagrams.too_large() || self.reach.can_be(go) {
            return;
        }
        let here_too = self.reach.diagrams.and(here, holds);
        let title = self
            .original
            .conditions
            .get(index)
            .map_or("", |condition| condition.title.as_str());
        let at = format!("{at}.condition");
        if self.reach.can_be(here_too) {
            report.wrong(
                "link-shadowed",
                &at,
                format!("the link for “{title}” is never taken: links before it always are"),
            );
        } else if self.reach.reads_later(index) {
            report.wrong(
                "reads-later",
                &at,
                format!("“{title}” reads an answer that is never there at this point, so the link is never taken"),
            );
        } else {
            report.wrong(
                "link-never-taken",
                &at,
                format!("“{title}” can never hold at this point, so the link is never taken"),
            );
        }
    }

    /// A link to another service: an ending that says so.
    pub(super) fn go_away(&mut self, page: usize, address: &str, at: &str, go: Node, report: &mut Report) {
        if !self.reach.can_be(go) {
            return;
        }
        report.changed(
            "away",
            at,
            "the journey went straight on to another service; here an ending links to it",
        );
        let name = format!(
            "leave for {}",
            address
                .rsplit('/')
                .find(|part| !part.is_empty())
                .unwrap_or("another service")
        );
        let id = self.reach.names.make(&name, 5, "leave");
        let when = self.when(go, Node::YES, &id, at, report);
        let link = markdown::from_html(&format!(
            "<a href=\"{}\">Continue on the other service</a>",
            address.replace('"', "")
        ))
        .markdown;
        let stop = self.mode == Mode::Faithful || self.mode == Mode::SomeEndingsOpen;
        let section = self.original.pages.get(page).and_then(|page| page.section.clone());
        self.pages.push(Written {
            id,
            title: "You need to use another service".to_owned(),
            when,
            content: vec![link],
            stop,
            section,
            ..Written::default()
        });
        if stop {
            self.reach.stop(go);
        }
    }
}
