//! Spaces to write in, drawn: a box, a box with lines, small boxes for one letter each, a box to tick.
//!
//! A space is a small SVG of rectangles and lines, made from numbers alone. As a picture it is content, not decoration,
//! so that a screen reader says which space it is: `print_fields` makes a form field of it.

use std::fmt::Write;

use crate::sheet::Picture;

/// The width beside a question's number, in millimetres: the sheet less its margins and the template's indent.
pub(crate) const WIDTH_MM: f64 = 162.0;

const LINE_MM: f64 = 10.0;
const BOX_MM: f64 = 11.0;
const CELL_MM: f64 = 8.5;
const GAP_MM: f64 = 4.0;
const TICK_MM: f64 = 8.0;
const PEN_MM: f64 = 0.4;

/// What is written into a space, as PDF's print fields name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// Words.
    Text,
    /// A tick, of any of several.
    Checkbox,
    /// A tick, of one of several.
    Radio,
}

impl Role {
    /// The mark in front of a picture's description, by which the exported PDF is completed.
    pub(crate) fn mark(self) -> &'static str {
        match self {
            Role::Text => "tv|",
            Role::Checkbox => "cb|",
            Role::Radio => "rb|",
        }
    }

    /// As ISO 32000-1, table 348, names it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Role::Text => "tv",
            Role::Checkbox => "cb",
            Role::Radio => "rb",
        }
    }
}

/// One line to write on: an empty box.
pub(crate) fn line(width_mm: f64, described: &str) -> Picture {
    let width = width_mm.min(WIDTH_MM);
    picture(width, BOX_MM, &framed(0.0, width, BOX_MM), Role::Text, described)
}

/// Several lines in a box.
pub(crate) fn lines(count: u32, described: &str) -> Picture {
    let height = f64::from(count.max(1)) * LINE_MM;
    let mut drawing = framed(0.0, WIDTH_MM, height);
    for line in 1..count {
        let y = f64::from(line) * LINE_MM;
        let end = WIDTH_MM - 3.0;
        let _ = write!(
            drawing,
            r##"<line x1="3" y1="{y}" x2="{end}" y2="{y}" stroke="#b1b4b6" stroke-width="0.3"/>"##
        );
    }
    picture(WIDTH_MM, height, &drawing, Role::Text, described)
}

/// A box without lines, to draw in.
pub(crate) fn sketch(height_mm: f64, described: &str) -> Picture {
    picture(
        WIDTH_MM,
        height_mm,
        &framed(0.0, WIDTH_MM, height_mm),
        Role::Text,
        described,
    )
}

/// Small boxes for one letter or digit each, in groups: 2, 2 and 2 for a sort code.
pub(crate) fn cells(groups: &[u32], described: &str) -> Picture {
    let mut drawing = String::new();
    let mut x = 0.0;
    for count in groups {
        let width = f64::from(*count) * CELL_MM;
        drawing.push_str(&framed(x, width, BOX_MM));
        for cell in 1..*count {
            let at = x + f64::from(cell) * CELL_MM;
            let _ = write!(
                drawing,
                r##"<line x1="{at}" y1="0" x2="{at}" y2="{BOX_MM}" stroke="#0b0c0c" stroke-width="0.25"/>"##
            );
        }
        x += width + GAP_MM;
    }
    picture((x - GAP_MM).max(CELL_MM), BOX_MM, &drawing, Role::Text, described)
}

/// A box to tick.
pub(crate) fn tick(role: Role, described: &str) -> Picture {
    picture(TICK_MM, TICK_MM, &framed(0.0, TICK_MM, TICK_MM), role, described)
}

/// The inside of a table's cell: the table draws the lines.
pub(crate) fn cell(height_mm: f64, described: &str) -> Picture {
    let drawing = format!(r#"<rect x="0" y="0" width="20" height="{height_mm}" fill="white"/>"#);
    picture(20.0, height_mm, &drawing, Role::Text, described)
}

fn framed(x: f64, width: f64, height: f64) -> String {
    let inset = PEN_MM / 2.0;
    format!(
        r##"<rect x="{}" y="{inset}" width="{}" height="{}" fill="white" stroke="#0b0c0c" stroke-width="{PEN_MM}"/>"##,
        x + inset,
        width - PEN_MM,
        height - PEN_MM,
    )
}

fn picture(width_mm: f64, height_mm: f64, drawing: &str, role: Role, described: &str) -> Picture {
    Picture {
        svg: format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width_mm}mm" height="{height_mm}mm" viewBox="0 0 {width_mm} {height_mm}">{drawing}</svg>"#
        ),
        width_mm,
        height_mm,
        alt: format!("{}{described}", role.mark()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_space_is_as_wide_as_it_is_drawn() {
        let sort_code = cells(&[2, 2, 2], "Sort code");
        assert!((sort_code.width_mm - (6.0 * CELL_MM + 2.0 * GAP_MM)).abs() < 1e-9);
        assert_eq!(sort_code.svg.matches("<rect").count(), 3);
        assert_eq!(sort_code.svg.matches("<line").count(), 3);
        assert_eq!(sort_code.alt, "tv|Sort code");
    }

    #[test]
    fn no_space_is_wider_than_the_sheet() {
        assert!(line(500.0, "Name").width_mm <= WIDTH_MM);
        assert!(cells(&[10, 8], "Account").width_mm <= WIDTH_MM);
    }
}
