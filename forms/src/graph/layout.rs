//! Where everything stands, in pixels.

use super::measure::{BOLD, width, wrap};
use super::outline::{about, ends, for_each, one_line};
use super::parts::{Area, Box, Condition, Frame, Ground, Layout, Line, Role};
use super::plan::{Band, Entry};
use crate::definition::{Form, Page, PageKind};

/// How wide a page is.
const PAGE: f64 = 440.0;
/// How far a lane stands to the right of the one that it is in.
const INDENT: f64 = 48.0;
/// Where the line is, from the left of the pages that stand on it.
const RAIL: f64 = 22.0;
/// Between two things on a line.
const GAP: f64 = 22.0;
/// Around the picture.
pub(super) const MARGIN: f64 = 24.0;
/// The room for the way back of a group.
const LOOP: f64 = 76.0;
/// Sizes of text, and of their lines.
pub(super) const TITLE: f64 = 15.0;
pub(super) const SMALL: f64 = 13.0;
pub(super) const TITLE_LINE: f64 = 20.0;
pub(super) const SMALL_LINE: f64 = 17.0;
/// The most lines of a title, and of a condition.
const MOST_LINES: usize = 3;

/// Lays a form out, below `MARGIN` and room for its explanation.
pub(super) fn layout(form: &Form, plan: &[Band<'_>]) -> Layout {
    let x = MARGIN + 16.0;
    let mut layout = Layout {
        y: MARGIN + 2.0 * SMALL_LINE,
        ..Layout::default()
    };
    layout.y += GAP;
    let mut from = layout.end(x, None, Role::Start, &form.title);
    for band in plan {
        let top = layout.y + GAP / 2.0;
        if let Some(title) = band.title {
            layout.y = top + 34.0;
            layout.grounds.push(Ground {
                area: Area {
                    x: 0.0,
                    y: top,
                    width: 0.0,
                    height: 0.0,
                },
                heading: Some(one_line(title)),
            });
        }
        from = layout.entries(&band.entries, x, from);
        let bottom = layout.y + GAP / 2.0;
        if let (Some(_), Some(ground)) = (band.title, layout.grounds.last_mut()) {
            ground.area.height = bottom - top;
        }
    }
    for (index, end) in ends(form).iter().enumerate() {
        let role = if index + 1 == ends(form).len() {
            Role::End
        } else {
            Role::List
        };
        from = layout.end(x, from, role, end);
    }
    let widest = |right: f64, area: &Area| right.max(area.right());
    let areas = layout.boxes.iter().map(|part| &part.area);
    let areas = areas.chain(layout.conditions.iter().map(|part| &part.area));
    let right = areas
        .chain(layout.frames.iter().map(|part| &part.area))
        .fold(0.0, widest);
    layout.width = right + MARGIN + 16.0;
    layout.height = layout.y + MARGIN;
    for ground in &mut layout.grounds {
        ground.area.width = layout.width;
    }
    layout
}

impl Layout {
    /// Puts entries on the line at `x`, which comes from the point `from`; returns where it goes on, if it does.
    fn entries(&mut self, entries: &[Entry<'_>], x: f64, mut from: Option<f64>) -> Option<f64> {
        for entry in entries {
            match entry {
                Entry::Page { page, number } => from = self.page(page, *number, x, from),
                Entry::Lane { when, written, entries } => self.lane((when, written), entries, x),
                Entry::Group { list, entries, number } => from = self.group(list, entries, *number, x, from),
            }
        }
        from
    }

    fn page(&mut self, page: &Page, number: usize, x: f64, from: Option<f64>) -> Option<f64> {
        let role = match page.kind {
            PageKind::Question(_) => Role::Question,
            PageKind::Content => Role::Content,
            PageKind::Stop => Role::Stop,
            PageKind::Repeat(_) => Role::List,
        };
        let title = match role {
            Role::Stop => format!("Stop: {}", one_line(&page.title)),
            _ => one_line(&page.title),
        };
        let room = PAGE - 60.0;
        let about = about(page);
        let lines = wrap(&about, SMALL, room, 2);
        let bottom = self.put(x, from, role, Some(number), &title, &about, lines);
        (role != Role::Stop).then_some(bottom)
    }

    fn end(&mut self, x: f64, from: Option<f64>, role: Role, title: &str) -> Option<f64> {
        Some(self.put(x, from, role, None, &one_line(title), "", Vec::new()))
    }

    #[allow(clippy::too_many_arguments, reason = "all that a box has")]
    fn put(
        &mut self,
        x: f64,
        from: Option<f64>,
        role: Role,
        number: Option<usize>,
        title: &str,
        about: &str,
        about_lines: Vec<String>,
    ) -> f64 {
        let lines = wrap(title, TITLE * BOLD, PAGE - 60.0, MOST_LINES);
        let y = self.y + GAP;
        let height = 18.0 + lines.len() as f64 * TITLE_LINE + about_lines.len() as f64 * SMALL_LINE;
        if let Some(from) = from {
            self.lines.push(Line(vec![(x + RAIL, from), (x + RAIL, y)]));
        }
        self.boxes.push(Box {
            area: Area {
                x,
                y,
                width: PAGE,
                height,
            },
            role,
            number,
            title: lines,
            about: about_lines,
            whole: format!("{title} {about}").trim().to_owned(),
        });
        self.y = y + height;
        self.y
    }

    fn lane(&mut self, (when, written): (&str, &str), entries: &[Entry<'_>], x: f64) {
        let inner = x + INDENT;
        let said = format!("If {}", one_line(when));
        let lines = wrap(&said, SMALL, PAGE - 30.0, MOST_LINES);
        let whole = format!("{said}: {}", one_line(written));
        let widest = lines.iter().map(|line| width(line, SMALL)).fold(0.0, f64::max);
        let area = Area {
            x: inner,
            y: self.y + GAP,
            width: (widest + 30.0).min(PAGE),
            height: 12.0 + lines.len() as f64 * SMALL_LINE,
        };
        self.y = area.bottom();
        self.lines
            .push(Line(vec![(x + RAIL, area.middle()), (area.x, area.middle())]));
        let from = (x + RAIL, area.middle());
        self.conditions.push(Condition {
            area,
            lines,
            whole,
            from,
        });
        if let Some(end) = self.entries(entries, inner, Some(area.bottom())) {
            self.y += GAP * 0.7;
            let rail = inner + RAIL;
            self.lines
                .push(Line(vec![(rail, end), (rail, self.y), (x + RAIL, self.y)]));
        }
    }

    fn group(&mut self, list: &Page, entries: &[Entry<'_>], number: usize, x: f64, from: Option<f64>) -> Option<f64> {
        let top = self.y + GAP;
        self.y = top + 22.0;
        let first = self.boxes.len();
        let last = self.entries(entries, x, from);
        let end = self.page(list, number, x, last);
        let inside = self.boxes.get(first..).unwrap_or_default();
        let right = inside.iter().map(|part| part.area.right()).fold(0.0, f64::max) + LOOP;
        let bottom = self.y + 14.0;
        let (to, listed) = match (inside.first(), inside.last()) {
            (Some(to), Some(listed)) => (to.area, listed.area),
            _ => return end,
        };
        let frame_x = x - 12.0;
        self.frames.push(Frame {
            area: Area {
                x: frame_x,
                y: top,
                width: right + 14.0 - frame_x,
                height: bottom - top,
            },
            heading: for_each(list),
            back: vec![
                (listed.right(), listed.middle()),
                (right, listed.middle()),
                (right, to.middle()),
                (to.right(), to.middle()),
            ],
            label: (right - 6.0, listed.middle() - 6.0),
        });
        self.y = bottom;
        end
    }
}
