//! SVG, written so that nothing of a form's texts can become markup.

use std::fmt::Write;

/// An SVG document being written.
pub(super) struct Svg(String);

impl Svg {
    pub(super) fn new() -> Svg {
        Svg(String::new())
    }

    /// Opens an element with attributes.
    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.start(name, attributes);
        self.0.push('>');
    }

    /// An element with nothing in it.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.start(name, attributes);
        self.0.push_str("/>\n");
    }

    /// An element with text in it.
    pub(super) fn with_text(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.open(name, attributes);
        self.0.push_str(&escaped(text));
        self.close(name);
    }

    /// Closes an element.
    pub(super) fn close(&mut self, name: &str) {
        // Writing into a String does not fail.
        let _ = writeln!(self.0, "</{name}>");
    }

    pub(super) fn finish(self) -> String {
        self.0
    }

    fn start(&mut self, name: &str, attributes: &[(&str, &str)]) {
        let _ = write!(self.0, "<{name}");
        for (name, value) in attributes {
            let _ = write!(self.0, " {name}=\"{}\"", escaped(value));
        }
    }
}

/// A number as an attribute: no more digits than anybody sees.
pub(super) fn n(number: f64) -> String {
    let rounded = (number * 10.0).round() / 10.0;
    format!("{rounded}")
}

/// Points of a path.
pub(super) fn points(points: &[(f64, f64)]) -> String {
    let points: Vec<String> = points.iter().map(|(x, y)| format!("{},{}", n(*x), n(*y))).collect();
    points.join(" ")
}

/// Text as XML can hold it: without the signs that it cannot hold at all.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' | '\t' => escaped.push(' '),
            c if c.is_control() || ('\u{fffe}'..='\u{ffff}').contains(&c) => {}
            c => escaped.push(c),
        }
    }
    escaped
}
