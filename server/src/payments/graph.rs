//! The graph of a payment's states, drawn from the edges that the code takes: for reading, for a page, for Graphviz.

use super::state::{EDGES, PaymentState};

/// How the graph is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum GraphFormat {
    /// A list of states and of what leads from each to which.
    Text,
    /// A Mermaid state diagram, which Markdown pages show as a picture.
    Mermaid,
    /// For Graphviz: `dot -Tsvg`.
    Dot,
}

/// The graph.
pub fn draw(format: GraphFormat) -> String {
    match format {
        GraphFormat::Text => text(),
        GraphFormat::Mermaid => mermaid(),
        GraphFormat::Dot => dot(),
    }
}

fn text() -> String {
    let mut lines = Vec::new();
    for state in PaymentState::ALL {
        lines.push(format!("{state}: {}", state.meaning()));
        let from_here = EDGES.iter().filter(|edge| edge.from() == state);
        lines.extend(from_here.map(|edge| format!("  {} -> {}", edge.event().name(), edge.to())));
    }
    lines.join("\n") + "\n"
}

fn mermaid() -> String {
    let mut lines = vec!["stateDiagram-v2".to_owned(), "    [*] --> created".to_owned()];
    lines.extend(EDGES.iter().map(|edge| {
        let (from, event, to) = (edge.from(), edge.event().name(), edge.to());
        format!("    {from} --> {to}: {event}")
    }));
    lines.join("\n") + "\n"
}

fn dot() -> String {
    let mut lines = vec!["digraph payment {".to_owned()];
    lines.extend(PaymentState::ALL.iter().map(|state| {
        let shape = if state.was_taken() { "box" } else { "ellipse" };
        format!("  {state} [shape={shape}, tooltip=\"{}\"];", state.meaning())
    }));
    lines.extend(EDGES.iter().map(|edge| {
        format!(
            "  {} -> {} [label=\"{}\"];",
            edge.from(),
            edge.to(),
            edge.event().name()
        )
    }));
    lines.push("}".to_owned());
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_drawing_has_every_edge() {
        for format in [GraphFormat::Mermaid, GraphFormat::Dot] {
            let arrow = if format == GraphFormat::Dot { "->" } else { "-->" };
            assert!(draw(format).matches(arrow).count() >= EDGES.len());
        }
        let text = draw(GraphFormat::Text);
        for edge in EDGES {
            assert!(text.contains(&format!("  {} -> {}", edge.event().name(), edge.to())));
        }
    }

    #[test]
    fn the_page_about_payments_shows_the_graph_as_it_is() {
        let page = include_str!("../../../docs/payments.md");
        assert!(
            page.contains(&draw(GraphFormat::Mermaid)),
            "put `guildhall payments graph --format mermaid` there"
        );
    }
}
