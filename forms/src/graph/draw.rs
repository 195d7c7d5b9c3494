//! The picture.

use super::colours::{BLUE, GREEN, GREY, INK, LINE, PALE_BLUE, PURPLE, QUIET, RED, WHITE};
use super::layout::{MARGIN, SMALL, SMALL_LINE, TITLE, TITLE_LINE};
use super::outline::one_line;
use super::parts::{Area, Box, Condition, Frame, Layout, Role};
use super::svg::{Svg, n, points};
use crate::definition::{Form, PageKind};

const FONT: &str = "Arial, Helvetica, sans-serif";

pub(super) fn draw(form: &Form, layout: &Layout, language: &str) -> String {
    let mut svg = Svg::new();
    let (width, height) = (n(layout.width), n(layout.height));
    let attributes = [
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("width", &width),
        ("height", &height),
        ("viewBox", &format!("0 0 {width} {height}")),
        ("role", "img"),
        ("lang", language),
        ("font-family", FONT),
    ];
    svg.open("svg", &attributes);
    svg.with_text(
        "title",
        &[],
        &shortened(&format!("The journey through the form: {}", one_line(&form.title))),
    );
    svg.with_text("desc", &[], &described(form));
    svg.empty("rect", &[("width", &width), ("height", &height), ("fill", WHITE)]);
    explanation(&mut svg);
    for (index, ground) in layout.grounds.iter().enumerate() {
        let fill = if index.is_multiple_of(2) { GREY } else { WHITE };
        rect(&mut svg, ground.area, &[("fill", fill)]);
        for y in [ground.area.y, ground.area.bottom()] {
            let edge = points(&[(0.0, y), (ground.area.right(), y)]);
            svg.empty("polyline", &[("points", &edge), ("stroke", LINE), ("fill", "none")]);
        }
        if let Some(heading) = &ground.heading {
            let at = (MARGIN + 16.0 + 44.0, ground.area.y + 26.0);
            text(&mut svg, at, 17.0, &[("font-weight", "bold"), ("fill", INK)], heading);
        }
    }
    layout.frames.iter().for_each(|part| frame(&mut svg, part));
    layout.lines.iter().for_each(|line| arrow(&mut svg, &line.0, LINE));
    layout.conditions.iter().for_each(|part| condition(&mut svg, part));
    layout.boxes.iter().for_each(|part| page(&mut svg, part));
    svg.close("svg");
    svg.finish()
}

fn described(form: &Form) -> String {
    let stops = form
        .pages
        .iter()
        .filter(|page| matches!(page.kind, PageKind::Stop))
        .count();
    let some = form.pages.iter().filter(|page| page.when.is_some()).count();
    format!(
        "{} pages, {some} of them asked only of some, and {stops} where the form stops. The same as text: guildhall forms \
         graph --text {}",
        form.pages.len(),
        form.id
    )
}

fn explanation(svg: &mut Svg) {
    let lines = [
        "Go down the line. Pages that stand to the right, below an “If”,",
        "are asked only where it holds; everybody else goes on down the line.",
    ];
    for (index, line) in lines.iter().enumerate() {
        let at = (MARGIN + 16.0, MARGIN + 10.0 + index as f64 * SMALL_LINE);
        text(svg, at, SMALL, &[("fill", QUIET), ("lang", "en")], line);
    }
}

fn rect(svg: &mut Svg, area: Area, more: &[(&str, &str)]) {
    let (x, y, width, height) = (n(area.x), n(area.y), n(area.width), n(area.height));
    let mut attributes = vec![("x", x.as_str()), ("y", &y), ("width", &width), ("height", &height)];
    attributes.extend(more);
    svg.empty("rect", &attributes);
}

fn text(svg: &mut Svg, (x, y): (f64, f64), size: f64, more: &[(&str, &str)], text: &str) {
    let (x, y, size) = (n(x), n(y), n(size));
    let mut attributes = vec![("x", x.as_str()), ("y", &y), ("font-size", &size)];
    attributes.extend(more);
    svg.with_text("text", &attributes, text);
}

/// A line with an arrow at its end.
fn arrow(svg: &mut Svg, path: &[(f64, f64)], colour: &str) {
    let line = [
        ("points", points(path)),
        ("fill", "none".into()),
        ("stroke", colour.into()),
    ];
    let mut attributes: Vec<(&str, &str)> = line.iter().map(|(name, value)| (*name, value.as_str())).collect();
    attributes.push(("stroke-width", "2"));
    svg.empty("polyline", &attributes);
    if let [.., (from_x, from_y), (x, y)] = path {
        let (dx, dy) = (
            (x - from_x).signum() * f64::from(x != from_x),
            (y - from_y).signum() * f64::from(y != from_y),
        );
        // The head: a triangle with its point at the end.
        let head = [
            (*x, *y),
            (x - dx * 9.0 + dy * 5.0, y - dy * 9.0 + dx * 5.0),
            (x - dx * 9.0 - dy * 5.0, y - dy * 9.0 - dx * 5.0),
        ];
        svg.empty("polygon", &[("points", &points(&head)), ("fill", colour)]);
    }
}

fn frame(svg: &mut Svg, frame: &Frame) {
    let outline = [
        ("fill", "none"),
        ("stroke", PURPLE),
        ("stroke-width", "2"),
        ("stroke-dasharray", "7 4"),
        ("rx", "6"),
    ];
    rect(svg, frame.area, &outline);
    let at = (frame.area.x + 50.0, frame.area.y + 20.0);
    text(
        svg,
        at,
        SMALL,
        &[("font-weight", "bold"), ("fill", PURPLE)],
        &frame.heading,
    );
    arrow(svg, &frame.back, PURPLE);
    let label = [("fill", PURPLE), ("text-anchor", "end")];
    text(svg, frame.label, SMALL, &label, "another");
}

fn condition(svg: &mut Svg, condition: &Condition) {
    let (x, y) = condition.from;
    let diamond = [(x, y - 7.0), (x + 7.0, y), (x, y + 7.0), (x - 7.0, y)];
    let outline = [("fill", WHITE), ("stroke", BLUE), ("stroke-width", "2")];
    let corners = points(&diamond);
    svg.empty(
        "polygon",
        &[&[("points", corners.as_str())], outline.as_slice()].concat(),
    );
    svg.open("g", &[]);
    svg.with_text("title", &[], &shortened(&condition.whole));
    rect(
        svg,
        condition.area,
        &[("rx", "14"), ("fill", PALE_BLUE), ("stroke", BLUE)],
    );
    for (index, line) in condition.lines.iter().enumerate() {
        let at = (
            condition.area.x + 14.0,
            condition.area.y + 18.0 + index as f64 * SMALL_LINE,
        );
        text(svg, at, SMALL, &[("fill", BLUE)], line);
    }
    svg.close("g");
}

fn page(svg: &mut Svg, page: &Box) {
    svg.open("g", &[]);
    svg.with_text("title", &[], &shortened(&page.whole));
    let (fill, stroke, ink) = match page.role {
        Role::Start => (BLUE, BLUE, WHITE),
        Role::End => (GREEN, GREEN, WHITE),
        Role::Stop => (WHITE, RED, RED),
        Role::Content => (GREY, LINE, INK),
        Role::Question | Role::List => (WHITE, INK, INK),
    };
    let outline = |width| [("fill", fill), ("stroke", stroke), ("stroke-width", width)];
    match page.role {
        Role::Stop => {
            let corners = points(&octagon(page.area));
            svg.empty(
                "polygon",
                &[&[("points", corners.as_str())], outline("3").as_slice()].concat(),
            );
        }
        Role::Start | Role::End => rect(svg, page.area, &[&[("rx", "18")], outline("1.5").as_slice()].concat()),
        Role::List => {
            // A second sheet behind it: a list of several.
            let behind = Area {
                x: page.area.x + 5.0,
                y: page.area.y + 5.0,
                ..page.area
            };
            let sheets = if page.number.is_some() {
                vec![behind, page.area]
            } else {
                vec![page.area]
            };
            sheets.into_iter().for_each(|area| rect(svg, area, &outline("1.5")));
        }
        Role::Content => rect(
            svg,
            page.area,
            &[&[("stroke-dasharray", "3 3")], outline("1.5").as_slice()].concat(),
        ),
        Role::Question => rect(svg, page.area, &outline("1.5")),
    }
    let (left, top) = (page.area.x, page.area.y + 24.0);
    if let Some(number) = page.number {
        let number = number.to_string();
        let attributes = [("fill", ink), ("text-anchor", "end")];
        text(svg, (left + 38.0, top), SMALL, &attributes, &number);
    }
    let indent = if page.number.is_some() { 50.0 } else { 20.0 };
    for (index, line) in page.title.iter().enumerate() {
        let at = (left + indent, top + index as f64 * TITLE_LINE);
        text(svg, at, TITLE, &[("font-weight", "bold"), ("fill", ink)], line);
    }
    let below = top + page.title.len() as f64 * TITLE_LINE - 2.0;
    for (index, line) in page.about.iter().enumerate() {
        let at = (left + indent, below + index as f64 * SMALL_LINE);
        text(svg, at, SMALL, &[("fill", QUIET), ("lang", "en")], line);
    }
    svg.close("g");
}

/// What opens below the pointer: no longer than can be read there.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(600) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// A rectangle with its corners cut.
fn octagon(area: Area) -> [(f64, f64); 8] {
    let cut = 12.0;
    let (left, top, right, bottom) = (area.x, area.y, area.right(), area.bottom());
    [
        (left + cut, top),
        (right - cut, top),
        (right, top + cut),
        (right, bottom - cut),
        (right - cut, bottom),
        (left + cut, bottom),
        (left, bottom - cut),
        (left, top + cut),
    ]
}
