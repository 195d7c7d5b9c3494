//! The picture itself.

use super::{generated, read, shipped};
use crate::definition::Form;
use crate::graph::layout::layout;
use crate::graph::outline::one_line;
use crate::graph::parts::{Area, Layout};
use crate::graph::plan::plan;
use crate::graph::{colours, outline, svg};

fn laid_out(form: &Form) -> Layout {
    layout(form, &plan(form))
}

fn apart(a: &Area, b: &Area) -> bool {
    a.x >= b.right() || b.x >= a.right() || a.y >= b.bottom() || b.y >= a.bottom()
}

#[test]
fn nothing_lies_on_anything_and_all_is_in_the_picture() {
    for form in shipped().into_iter().chain([generated(60), generated(300)]) {
        let layout = laid_out(&form);
        let conditions = layout.conditions.iter().map(|part| part.area);
        let areas: Vec<Area> = layout.boxes.iter().map(|part| part.area).chain(conditions).collect();
        for (index, area) in areas.iter().enumerate() {
            assert!(
                area.x > 0.0 && area.right() < layout.width && area.bottom() < layout.height,
                "{}",
                form.id
            );
            for other in areas.iter().skip(index + 1) {
                assert!(apart(area, other), "{}: {area:?} lies on {other:?}", form.id);
            }
        }
    }
}

#[test]
fn every_page_is_there_once_in_the_picture_and_in_the_outline() {
    for form in shipped().into_iter().chain([generated(60)]) {
        let (picture, outline) = (svg(&form, "en"), outline(&form));
        let document = roxmltree::Document::parse(&picture).unwrap();
        let titles: Vec<&str> = document
            .descendants()
            .filter(|node| node.has_tag_name("title"))
            .filter_map(|node| node.text())
            .collect();
        for page in &form.pages {
            let mark = format!("{} {}:", one_line(&page.title), page.id);
            let found = titles.iter().filter(|title| title.contains(&mark)).count();
            assert_eq!(found, 1, "{}: {}", form.id, page.id);
            assert_eq!(
                outline.matches(&format!("({}: ", page.id)).count(),
                1,
                "{}: {}",
                form.id,
                page.id
            );
        }
        assert_eq!(document.root_element().attribute("role"), Some("img"));
        let first: Vec<&str> = document
            .root_element()
            .children()
            .filter(|node| node.is_element())
            .map(|node| node.tag_name().name())
            .take(2)
            .collect();
        assert_eq!(first, ["title", "desc"]);
    }
}

#[test]
fn hostile_texts_stay_texts_and_long_ones_stay_small() {
    let nasty = "</text><script>alert(1)</script> & ]]> \\\"'~ ";
    let mut form = read(&format!(
        "form: nasty\ntitle: \"{nasty}\"\ntopic: other\nowner: tests\nkeep: {{ submissions: 1 year, drafts: 1 day }}\n\
         confirmation: Done.\npages:\n  - {{ id: a, title: \"{}\", fields: [{{ id: b, type: yes-no, called: x }}] }}\n  \
         - {{ id: c, title: \"{nasty}\", when: a.b == true, content: x }}\n",
        nasty.repeat(2_000)
    ));
    // No file has these, but a form could be made otherwise.
    let titles = form.pages.iter_mut().map(|page| &mut page.title);
    for title in titles.chain([&mut form.title]) {
        *title = title.replace('~', "\u{1}\u{202e}");
    }
    let picture = svg(&form, "en\"><script>");
    let document = roxmltree::Document::parse(&picture).unwrap();
    let mut names: Vec<&str> = document
        .descendants()
        .filter(|node| node.is_element())
        .map(|node| node.tag_name().name())
        .collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(
        names,
        ["desc", "g", "polygon", "polyline", "rect", "svg", "text", "title"]
    );
    assert!(laid_out(&form).height < 1_000.0);
    assert!(picture.len() < 40_000, "{} bytes", picture.len());
}

/// Contrast, as WCAG 2.2 defines it.
fn contrast(a: &str, b: &str) -> f64 {
    let light = |colour: &str| {
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    };
    let (a, b) = (light(a), light(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn every_text_can_be_read() {
    for (text, ground) in colours::TEXTS_ON_GROUNDS {
        assert!(
            contrast(text, ground) >= 4.5,
            "{text} on {ground}: {:.2}",
            contrast(text, ground)
        );
    }
    // And no other colours are used.
    let picture = svg(&shipped()[0], "en");
    for colour in picture.split("=\"#").skip(1).map(|rest| format!("#{}", &rest[..6])) {
        let known = colours::TEXTS_ON_GROUNDS
            .iter()
            .any(|(text, ground)| *text == colour || *ground == colour);
        assert!(known, "{colour} is not among the colours that are compared");
    }
}
