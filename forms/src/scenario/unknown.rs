//! Names in a scenario that the form does not have: what stands there is typed by nobody.

use super::{Ending, Scenario};
use crate::definition::{Form, Page, PageKind};
use crate::problem::did_you_mean;
use crate::yaml::{Kind, Node};

/// What a scenario names and the form does not have, in sentences.
pub(super) fn unknown(form: &Form, scenario: &Scenario) -> Vec<String> {
    let mut wrong = Vec::new();
    for (name, node) in &scenario.answers {
        match form.page(name).filter(|page| page.group.is_none()) {
            None => {
                let known = form.pages.iter().filter(|page| page.group.is_none());
                let help = close(name, known.map(|page| page.id.as_str()));
                wrong.push(format!(
                    "it answers `{name}`, and the form has no such page or group{help}"
                ));
            }
            Some(group) if matches!(group.kind, PageKind::Repeat(_)) => {
                for (page, node) in list(node).iter().flat_map(entries) {
                    match form.group_pages(name).find(|own| own.id == page) {
                        None => {
                            let help = close(page, form.group_pages(name).map(|page| page.id.as_str()));
                            wrong.push(format!(
                                "it answers `{page}`, and an item of `{name}` has no such page{help}"
                            ));
                        }
                        Some(page) => fields(page, node, &mut wrong),
                    }
                }
            }
            Some(page) => fields(page, node, &mut wrong),
        }
    }
    let at = match &scenario.ends {
        Ending::Stopped { page } | Ending::Refused { page, .. } => Some(page.as_str()),
        Ending::Sent => None,
    };
    let pages = scenario.pages.iter().flatten().map(String::as_str);
    for page in at.into_iter().chain(pages) {
        // A form whose price cannot be worked out ends there.
        if form.page(page).is_none() && page != "payment" {
            let help = close(page, form.pages.iter().map(|page| page.id.as_str()));
            wrong.push(format!(
                "it names the page `{page}`, and the form has no such page{help}"
            ));
        }
    }
    wrong
}

fn fields(page: &Page, node: &Node, wrong: &mut Vec<String>) {
    for (name, node) in entries(node) {
        let Some(field) = page.field(name) else {
            let help = close(name, page.fields().iter().map(|field| field.id.as_str()));
            let id = &page.id;
            wrong.push(format!(
                "it answers `{id}.{name}`, and the page has no such field{help}"
            ));
            continue;
        };
        let options = field.choices();
        if options.is_empty() {
            continue;
        }
        let chosen: Vec<&str> = match &node.kind {
            Kind::Scalar(text) => vec![text],
            Kind::List(items) => items.iter().filter_map(text).collect(),
            // How many of each; or that it is the same as an earlier one.
            Kind::Map(entries) => entries
                .iter()
                .map(|(key, _)| key.text.as_str())
                .filter(|key| *key != "same")
                .collect(),
        };
        let unknown = |value: &&str| !value.is_empty() && !options.iter().any(|option| option.value == **value);
        for value in chosen.into_iter().filter(unknown) {
            let help = close(value, options.iter().map(|option| option.value.as_str()));
            let id = &page.id;
            wrong.push(format!("`{id}.{name}` has no option `{value}`{help}"));
        }
    }
}

fn entries(node: &Node) -> impl Iterator<Item = (&str, &Node)> {
    let entries = match &node.kind {
        Kind::Map(entries) => entries.as_slice(),
        _ => &[],
    };
    entries.iter().map(|(key, node)| (key.text.as_str(), node))
}

fn list(node: &Node) -> &[Node] {
    match &node.kind {
        Kind::List(items) => items,
        _ => &[],
    }
}

fn text(node: &Node) -> Option<&str> {
    match &node.kind {
        Kind::Scalar(text) => Some(text),
        _ => None,
    }
}

fn close<'a>(written: &str, known: impl Iterator<Item = &'a str>) -> String {
    did_you_mean(written, known).map_or_else(String::new, |help| format!(": {help}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::check::tests::form_of;
    use crate::scenario;

    const PAGES: &str = "  - { id: bin, title: B, fields: [{ id: kind, type: radios, called: k, options: { refuse: R, garden: \
                         G } }] }\n  - repeat: cars\n    title: C\n    item: Car\n    another: A?\n    pages:\n      - { id: car, \
                         title: C, fields: [{ id: mark, type: short-text, called: m }] }\n";

    fn found(rest: &str) -> Vec<String> {
        let text = format!("scenarios:\n  - {{ name: A, {rest} }}\n");
        let scenarios = scenario::read("a.scenarios.yaml", &text).unwrap();
        unknown(&form_of(PAGES), scenarios.first().unwrap())
    }

    #[test]
    fn what_the_form_does_not_have_is_named() {
        let right =
            "answers: { bin: { kind: garden }, cars: [{ car: { mark: X } }] }, pages: [bin, cars, car], ends: sent";
        assert_eq!(found(right), [""; 0]);
        for (rest, said) in [
            (
                "answers: { bins: { kind: garden } }, ends: sent",
                "no such page or group: did you mean `bin`?",
            ),
            (
                "answers: { bin: { kin: garden } }, ends: sent",
                "no such field: did you mean `kind`?",
            ),
            (
                "answers: { bin: { kind: gardn } }, ends: sent",
                "no option `gardn`: did you mean `garden`?",
            ),
            (
                "answers: { cars: [{ cra: { mark: X } }] }, ends: sent",
                "no such page: did you mean `car`?",
            ),
            ("answers: { cars: [{ car: { marks: X } }] }, ends: sent", "`car.marks`"),
            ("ends: stopped at bni", "it names the page `bni`"),
            ("pages: [bin, end], ends: sent", "it names the page `end`"),
        ] {
            let all = found(rest);
            assert!(
                all.len() == 1 && all.iter().all(|what| what.contains(said)),
                "{rest}: {all:?}"
            );
        }
    }

    #[test]
    fn a_refused_answer_comes_with_what_the_resident_reads() {
        let text = "scenarios:\n  - { name: A, answers: { bin: { kind: gardn } }, ends: sent }\n";
        let scenarios = scenario::read("a.scenarios.yaml", text).unwrap();
        let one = scenarios.first().unwrap();
        let ran = scenario::run(&form_of(PAGES), one, scenario::world(one.today));
        let fields: Vec<&str> = ran.mistakes.iter().map(|mistake| mistake.field.as_str()).collect();
        assert_eq!(fields, ["kind"]);
        assert!(
            ran.wrong
                .iter()
                .any(|what| what.contains("it ends refused at bin: kind")),
            "{:?}",
            ran.wrong
        );
    }
}
