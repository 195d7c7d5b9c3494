//! Pages: new, gone, moved, asked of others.

use super::{Sentence, fields, quoted, texts};
use crate::definition::{Form, Page, PageKind};
use crate::expression::Expression;

pub(super) fn compare(old: &Form, new: &Form, changes: &mut Vec<Sentence>) {
    for page in &new.pages {
        match old.page(&page.id) {
            None => changes.push(added(page)),
            Some(before) => same_page(before, page, changes),
        }
    }
    for page in old.pages.iter().filter(|page| new.page(&page.id).is_none()) {
        changes.push(match page.kind {
            PageKind::Question(_) => format!("{} is not asked any more.", quoted(&page.title)),
            PageKind::Content => format!("The page {} is gone.", quoted(&page.title)),
            PageKind::Stop => format!("Nobody is stopped any more with {}.", quoted(&page.title)),
            PageKind::Repeat(_) => format!("The list {} is not asked for any more.", quoted(&page.title)),
        });
    }
    moved(old, new, changes);
}

fn added(page: &Page) -> Sentence {
    let title = quoted(&page.title);
    let what = match page.kind {
        PageKind::Question(_) => format!("A new page asks {title}"),
        PageKind::Content => format!("A new page tells {title}"),
        PageKind::Stop => format!("Some residents are now stopped with {title}"),
        PageKind::Repeat(_) => format!("A new list asks for {title}"),
    };
    match &page.when {
        None => format!("{what}."),
        Some(when) => format!("{what}, when {}.", when.text),
    }
}

fn same_page(old: &Page, new: &Page, changes: &mut Vec<Sentence>) {
    texts::text("A page's title", Some(&old.title), Some(&new.title), changes);
    let title = quoted(&new.title);
    asked(&title, old.when.as_ref(), new.when.as_ref(), changes);
    let content = format!("The text of {title}");
    texts::text(&content, old.content.as_deref(), new.content.as_deref(), changes);
    let details = |page: &Page| {
        page.details
            .iter()
            .map(|detail| format!("{}: {}", detail.title, detail.text))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let (before, now) = (details(old), details(new));
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    let help = format!("The help of {title}");
    texts::text(&help, some(before).as_deref(), some(now).as_deref(), changes);
    for must in &new.must {
        match old.must.iter().find(|before| before.id == must.id) {
            None => changes.push(format!("{title} now says {} where that is so.", quoted(&must.message))),
            Some(before) if before.rule.text != must.rule.text => changes.push(format!(
                "{title} says {} unless {}; before, unless {}.",
                quoted(&must.message),
                must.rule.text,
                before.rule.text
            )),
            Some(before) => texts::text("A message", Some(&before.message), Some(&must.message), changes),
        }
    }
    for gone in old
        .must
        .iter()
        .filter(|before| !new.must.iter().any(|must| must.id == before.id))
    {
        changes.push(format!("{title} does not say {} any more.", quoted(&gone.message)));
    }
    match (&old.kind, &new.kind) {
        (PageKind::Question(before), PageKind::Question(now)) => fields::compare(new, before, now, changes),
        (PageKind::Repeat(before), PageKind::Repeat(now)) => {
            if (before.min, before.max) != (now.min, now.max) {
                changes.push(format!(
                    "{title} took {} to {}, and now takes {} to {}.",
                    before.min, before.max, now.min, now.max
                ));
            }
            texts::text("A question", Some(&before.another), Some(&now.another), changes);
        }
        (before, now) if std::mem::discriminant(before) != std::mem::discriminant(now) => {
            changes.push(format!("{title} is another kind of page now."));
        }
        _ => {}
    }
}

/// Who is asked.
pub(super) fn asked(what: &str, old: Option<&Expression>, new: Option<&Expression>, changes: &mut Vec<Sentence>) {
    match (old, new) {
        (None, None) => {}
        (Some(old), Some(new)) if old.text == new.text => {}
        (None, Some(new)) => changes.push(format!("{what} was always asked, and now only when {}.", new.text)),
        (Some(old), None) => changes.push(format!("{what} was asked when {}, and is now always asked.", old.text)),
        (Some(old), Some(new)) => {
            changes.push(format!(
                "{what} was asked when {}, and is now asked when {}.",
                old.text, new.text
            ));
        }
    }
}

/// Pages that stand in both, and in another order now. Only the fewest that must have moved are told.
fn moved(old: &Form, new: &Form, changes: &mut Vec<Sentence>) {
    let place = |page: &Page| old.pages.iter().position(|before| before.id == page.id);
    let there: Vec<(&Page, usize)> = new.pages.iter().filter_map(|page| Some((page, place(page)?))).collect();
    let stayed = longest_rising(&there.iter().map(|(_, place)| *place).collect::<Vec<_>>());
    for (at, (page, _)) in there.iter().enumerate() {
        if stayed.contains(&at) {
            continue;
        }
        let place = match there.get(at + 1) {
            Some((next, _)) => format!("now comes before {}", quoted(&next.title)),
            None => "now comes last".to_owned(),
        };
        changes.push(format!("{} {place}.", quoted(&page.title)));
    }
}

/// The places of the longest run of numbers that rise, others between them left out.
fn longest_rising(numbers: &[usize]) -> Vec<usize> {
    // For each place: how long the best run ending there is, and where it came from.
    let mut best: Vec<(usize, Option<usize>)> = Vec::with_capacity(numbers.len());
    for (at, number) in numbers.iter().enumerate() {
        let before = numbers
            .iter()
            .zip(&best)
            .enumerate()
            .take(at)
            .filter(|(_, (other, _))| *other < number)
            .map(|(place, (_, (length, _)))| (*length, place))
            .max_by_key(|(length, place)| (*length, std::cmp::Reverse(*place)));
        best.push(before.map_or((1, None), |(length, place)| (length + 1, Some(place))));
    }
    // Of runs of the same length the later one: what was put in front is what moved.
    let mut at = best
        .iter()
        .enumerate()
        .max_by_key(|(place, (length, _))| (*length, *place))
        .map(|(place, _)| place);
    let mut run = Vec::new();
    while let Some(place) = at {
        run.push(place);
        at = best.get(place).and_then(|(_, from)| *from);
    }
    run
}
