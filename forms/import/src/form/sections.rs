//! Sections carry over where there are several, and the pages of each stand together.

use crate::names::Names;
use crate::original::Original;
use crate::page::Written;
use crate::report::Report;

/// Gives every page its section by its id of ours; the sections in order, or none.
pub(super) fn assign(original: &Original, pages: &mut [Written], report: &mut Report) -> Vec<(String, String)> {
    let known = |name: &str| {
        original
            .sections
            .iter()
            .find(|section| section.name == name || section.id == name && !name.is_empty())
    };
    let mut current: Option<String> = None;
    let mut joined = 0;
    for page in pages.iter_mut() {
        let own = page
            .section
            .take()
            .filter(|name| known(name).is_some_and(|section| !section.title.is_empty()));
        if own.is_some() && !page.stop {
            current.clone_from(&own);
        } else {
            joined += usize::from(own.is_none());
        }
        page.section.clone_from(&current);
    }
    // Pages before the first section join it.
    let first = pages.iter().find_map(|page| page.section.clone());
    for page in pages.iter_mut().filter(|page| page.section.is_none()) {
        page.section.clone_from(&first);
    }
    let mut order: Vec<String> = Vec::new();
    let mut apart = false;
    let mut last: Option<&str> = None;
    for section in pages.iter().filter_map(|page| page.section.as_deref()) {
        if last != Some(section) {
            if order.iter().any(|known| known == section) {
                apart = true;
            } else {
                order.push(section.to_owned());
            }
        }
        last = Some(section);
    }
    if order.len() < 2 || apart {
        if apart {
            report.dropped(
                "sections",
                "$.sections",
                "the pages of a section do not stand together, so there is no task list",
            );
        }
        pages.iter_mut().for_each(|page| page.section = None);
        return Vec::new();
    }
    if joined > 0 {
        report.changed(
            "sections",
            "$.sections",
            format!("{joined} pages in no section joined the section before them"),
        );
    }
    let mut names = Names::default();
    let mut sections = Vec::new();
    for name in order {
        let title = known(&name).map(|section| section.title.clone()).unwrap_or_default();
        let id = crate::names::option(&mut names, &title, &name);
        for page in pages
            .iter_mut()
            .filter(|page| page.section.as_deref() == Some(name.as_str()))
        {
            page.section = Some(format!("\u{0}{id}"));
        }
        sections.push((id, title));
    }
    for section in pages.iter_mut().filter_map(|page| page.section.as_mut()) {
        *section = section.trim_start_matches('\u{0}').to_owned();
    }
    sections
}
