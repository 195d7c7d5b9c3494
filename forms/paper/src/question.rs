//! Questions, texts and reasons to stop, in the order of the form.

use forms::definition::{Page, PageKind};

use crate::clause::Speaker;
use crate::condition::Condition;
use crate::markdown::Markdown;
use crate::routing::{Gate, Route, Routing};
use crate::sentence::About;
use crate::sheet::Node;
use crate::stations::Station;

/// Puts a form's pages on paper.
pub(crate) struct Writer<'a> {
    pub(crate) speaker: Speaker<'a>,
    pub(crate) markdown: &'a Markdown,
    /// The title of what stands after the last question.
    pub(crate) end: &'a str,
}

/// How a reader comes to a station, and leaves it.
pub(crate) struct Way<'a> {
    pub(crate) when: &'a Condition,
    pub(crate) gate: Gate,
    pub(crate) route: &'a Route,
    /// Reasons to stop that belong to it.
    pub(crate) stops: &'a [Station<'a>],
}

impl Writer<'_> {
    /// All stations, below the headings of their sections.
    pub(crate) fn stations(&self, routing: &Routing) -> Vec<Node> {
        let plan = self.speaker.plan;
        let level = if plan.form.sections.is_empty() { 2 } else { 3 };
        let mut nodes = Vec::new();
        let mut section: Option<&str> = None;
        let mut read = 0;
        for (at, station) in plan.stations.iter().enumerate() {
            // Reasons to stop that stand within the question before them.
            if at < read {
                continue;
            }
            let page = station.page;
            let here = Writer {
                speaker: Speaker {
                    here: Some(&page.id),
                    ..self.speaker
                },
                ..*self
            };
            let way = Way {
                when: &station.when,
                gate: routing.gates.get(at).copied().flatten(),
                route: routing.routes.get(at).unwrap_or(&Route::On),
                stops: plan
                    .stations
                    .get(at + 1..)
                    .unwrap_or_default()
                    .get(..routing.stops.get(at).copied().unwrap_or_default())
                    .unwrap_or_default(),
            };
            read = at + 1 + way.stops.len();
            if page.section.as_deref() != section {
                section = page.section.as_deref();
                let title = plan
                    .form
                    .sections
                    .iter()
                    .find(|known| Some(known.id.as_str()) == section);
                nodes.extend(title.map(|title| Node::Heading {
                    level: 2,
                    text: title.title.clone(),
                }));
            }
            match &page.kind {
                PageKind::Question(_) => nodes.push(here.question(page, &way, level)),
                PageKind::Content => nodes.extend(here.text(page, &way, level)),
                PageKind::Stop => nodes.push(here.stop(page, &station.when, level)),
                PageKind::Repeat(repeat) => nodes.extend(here.group(station, repeat, &way, level)),
            }
        }
        nodes
    }

    /// A question with all its answers, and the way on.
    pub(crate) fn question(&self, page: &Page, way: &Way<'_>, level: u8) -> Node {
        let mut nodes = Vec::from_iter(self.gate(About::Question, way));
        nodes.extend(self.told(page, level + 1));
        for field in page.fields() {
            nodes.extend(self.speaker.field_nodes(page, field));
        }
        let stops = way.stops.iter().map(|stop| self.stop(stop.page, &stop.when, level + 1));
        nodes.extend(stops);
        nodes.extend(self.way_on(way.route));
        let number = self.speaker.plan.number(&page.id).unwrap_or_default();
        Node::question(number, level, &page.title, nodes)
    }

    fn text(&self, page: &Page, way: &Way<'_>, level: u8) -> Vec<Node> {
        let mut nodes = vec![Node::Heading {
            level,
            text: page.title.clone(),
        }];
        nodes.extend(self.gate(About::Text, way));
        nodes.extend(self.told(page, level + 1));
        nodes.extend(self.way_on(way.route));
        nodes
    }

    fn stop(&self, page: &Page, when: &Condition, level: u8) -> Node {
        let mut nodes = vec![Node::Heading {
            level,
            text: page.title.clone(),
        }];
        nodes.extend(self.speaker.only_if_nodes(About::Stop, when));
        nodes.extend(self.told(page, level + 1));
        Node::Stop { nodes }
    }

    /// Who answers, where that is not clear from the way that led here.
    pub(crate) fn gate(&self, about: About, way: &Way<'_>) -> Option<Node> {
        let others = way.gate?;
        let mut nodes = self.speaker.only_if_nodes(about, way.when);
        if !nodes.is_empty() {
            nodes.push(Node::words(self.speaker.otherwise(others, self.end)));
        }
        Some(Node::Instruction { nodes, sticky: true })
    }

    /// Where to go next, where that is not simply the next question.
    pub(crate) fn way_on(&self, route: &Route) -> Option<Node> {
        let sentences = self.speaker.route(route, self.end);
        let nodes: Vec<Node> = sentences.into_iter().map(Node::words).collect();
        (!nodes.is_empty()).then_some(Node::Instruction { nodes, sticky: false })
    }

    /// What a page tells before it asks.
    pub(crate) fn told(&self, page: &Page, level: u8) -> Vec<Node> {
        let mut nodes = page
            .content
            .as_deref()
            .map(|content| self.markdown.nodes(content, level))
            .unwrap_or_default();
        for detail in &page.details {
            let mut inset = vec![Node::strong(&detail.title)];
            inset.extend(self.markdown.nodes(&detail.text, level));
            nodes.push(Node::Inset { nodes: inset });
        }
        nodes
    }
}
