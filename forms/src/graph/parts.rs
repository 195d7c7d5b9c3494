//! What a picture is made of, in pixels.

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Area {
    pub(super) fn right(&self) -> f64 {
        self.x + self.width
    }

    pub(super) fn bottom(&self) -> f64 {
        self.y + self.height
    }

    pub(super) fn middle(&self) -> f64 {
        self.y + self.height / 2.0
    }
}

/// What a box is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Start,
    Question,
    Content,
    Stop,
    List,
    End,
}

/// A page, or an end.
#[derive(Debug)]
pub(super) struct Box {
    pub(super) area: Area,
    pub(super) role: Role,
    pub(super) number: Option<usize>,
    pub(super) title: Vec<String>,
    pub(super) about: Vec<String>,
    /// All that it says.
    pub(super) whole: String,
}

/// A condition.
#[derive(Debug)]
pub(super) struct Condition {
    pub(super) area: Area,
    pub(super) lines: Vec<String>,
    pub(super) whole: String,
    /// Where its lane leaves the line.
    pub(super) from: (f64, f64),
}

/// A frame with a heading: a group.
#[derive(Debug)]
pub(super) struct Frame {
    pub(super) area: Area,
    pub(super) heading: String,
    /// The way back to the first page, from the list.
    pub(super) back: Vec<(f64, f64)>,
    /// What stands on it.
    pub(super) label: (f64, f64),
}

/// The ground of a section.
#[derive(Debug)]
pub(super) struct Ground {
    pub(super) area: Area,
    pub(super) heading: Option<String>,
}

/// A line, with an arrow at its end.
#[derive(Debug)]
pub(super) struct Line(pub(super) Vec<(f64, f64)>);

/// Everything in its place.
#[derive(Debug, Default)]
pub(super) struct Layout {
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) grounds: Vec<Ground>,
    pub(super) frames: Vec<Frame>,
    pub(super) lines: Vec<Line>,
    pub(super) conditions: Vec<Condition>,
    pub(super) boxes: Vec<Box>,
    /// The lowest point so far.
    pub(super) y: f64,
}
