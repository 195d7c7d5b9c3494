//! A page stands in a lane exactly where it is asked under that condition: walked, not argued.

use jiff::civil::date;

use super::{generated, shipped};
use crate::definition::{Form, Page, PageKind};
use crate::expression::Expression;
use crate::graph::plan::{Entry, plan};
use crate::made_up;
use crate::problem::Span;

/// For each page outside a group, all the conditions that it stands under.
fn chains(entries: &[Entry<'_>], above: &[String], found: &mut Vec<(String, Vec<String>)>) {
    for entry in entries {
        match entry {
            Entry::Page { page, .. } | Entry::Group { list: page, .. } => found.push((page.id.clone(), above.to_vec())),
            Entry::Lane { written, entries, .. } => {
                let mut above = above.to_vec();
                above.push(format!("({written})"));
                chains(entries, &above, found);
            }
        }
    }
}

/// The form with a page before each, that is asked where the picture says that the page is.
fn probed(form: &Form) -> Form {
    let mut found = Vec::new();
    plan(form)
        .iter()
        .for_each(|band| chains(&band.entries, &[], &mut found));
    assert_eq!(
        found.len(),
        form.pages.iter().filter(|page| page.group.is_none()).count()
    );
    let mut probed = form.clone();
    probed.pages.clear();
    let mut places = vec![0];
    for page in &form.pages {
        if page.group.is_none() {
            let (_, chain) = found.iter().find(|(id, _)| *id == page.id).unwrap();
            let when = (!chain.is_empty()).then(|| Expression::compile(&chain.join(" && "), Span::default()).unwrap());
            probed.pages.push(Page {
                id: format!("probe_{}", page.id),
                title: String::new(),
                content: None,
                details: Vec::new(),
                when,
                kind: PageKind::Content,
                must: Vec::new(),
                section: None,
                group: None,
                span: Span::default(),
            });
        }
        probed.pages.push(page.clone());
        places.push(probed.pages.len());
    }
    for value in &mut probed.values {
        value.ready = places[value.ready];
    }
    probed
}

#[test]
fn a_page_is_asked_exactly_where_its_lanes_say() {
    let mut forms = shipped();
    forms.push(generated(60));
    let today = date(2026, 11, 21);
    for form in forms {
        let probed = probed(&form);
        let mut asked = 0;
        for seed in 1..60_u64 {
            let mut state = seed;
            let picks = || {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                state >> 33
            };
            let (answers, _) = made_up::walk(&form, "1", picks, made_up::world(today));
            let journey = probed.journey(&answers, today);
            let is_asked = |id: &str| journey.steps().iter().any(|step| step.page.id == id);
            // Behind a stop page nothing is asked.
            let last = journey.steps().last().map(|step| step.page.id.clone());
            let stop = form
                .pages
                .iter()
                .position(|page| matches!(page.kind, PageKind::Stop) && Some(&page.id) == last.as_ref());
            for page in form.pages.iter().take(stop.map_or(usize::MAX, |stop| stop + 1)) {
                if page.group.is_some() {
                    continue;
                }
                assert_eq!(
                    is_asked(&page.id),
                    is_asked(&format!("probe_{}", page.id)),
                    "{}: {}",
                    form.id,
                    page.id
                );
                asked += usize::from(is_asked(&page.id));
            }
        }
        assert!(asked > 100, "{} was hardly walked", form.id);
    }
}

#[test]
fn what_holds_only_within_another_stands_within_it() {
    let form = shipped()
        .into_iter()
        .find(|form| form.id == "council-tax-moving")
        .unwrap();
    let mut found = Vec::new();
    plan(&form)
        .iter()
        .for_each(|band| chains(&band.entries, &[], &mut found));
    let depth = |id: &str| found.iter().find(|(page, _)| page == id).unwrap().1.len();
    assert_eq!(
        [
            depth("move"),
            depth("old_home"),
            depth("old_tenure"),
            depth("old_landlord")
        ],
        [0, 1, 2, 4]
    );
    assert_eq!([depth("previous"), depth("new_tenure"), depth("you")], [2, 1, 0]);
}
