//! The worked examples of a form as the bench shows them.

use app::bench::{PageLink, ScenarioRow, Scenarios};
use forms::definition::Form;
use forms::scenario::{Coverage, Ran, Scenario};

use super::held::HeldForm;
use super::place::{Query, bench_path};

/// The worked examples, and what none of them shows.
pub(super) fn scenarios(held: &HeldForm, form: &Form) -> Scenarios {
    let (Some(ran), Some(coverage)) = (&held.scenarios, &held.coverage) else {
        let file = held.scenarios_file();
        return Scenarios::None(if file.is_file() {
            "The file of scenarios cannot be read: see the problems.".to_owned()
        } else {
            format!("There are none. Write some into {}.", file.display())
        });
    };
    let numbered = ran.iter().enumerate();
    Scenarios::Ran {
        rows: numbered
            .map(|(index, (scenario, ran))| row(form, index + 1, scenario, ran))
            .collect(),
        missed: missed(coverage),
    }
}

fn row(form: &Form, number: usize, scenario: &Scenario, ran: &Ran) -> ScenarioRow {
    let paid = ran
        .paid
        .map_or_else(String::new, |paid| format!(", with {paid} to pay"));
    let mut pages = Vec::new();
    for (at, id) in ran.pages.iter().enumerate() {
        let Some(page) = form.page(id) else { continue };
        let item = ran.pages.iter().take(at + 1).filter(|seen| *seen == id).count();
        let query = Query {
            page: page.slug(),
            state: String::new(),
            item: page.group.as_ref().map(|_| item.to_string()),
            scenario: Some(number.to_string()),
            ..Query::default()
        };
        pages.push(PageLink {
            href: bench_path(&form.id, &query),
            text: page.title.clone(),
        });
    }
    ScenarioRow {
        name: scenario.name.clone(),
        wrong: ran.wrong.clone(),
        ends: format!("{}{paid}", ran.ends),
        pages,
    }
}

fn missed(coverage: &Coverage) -> Vec<String> {
    let sentence = |what: &str, items: &[String]| (!items.is_empty()).then(|| format!("{what}: {}", items.join(", ")));
    [
        sentence("No scenario visits", &coverage.pages),
        sentence(
            "Every scenario that gets so far visits, so that nothing shows it left out",
            &coverage.never_left_out,
        ),
        sentence("No scenario chooses", &coverage.options),
    ]
    .into_iter()
    .flatten()
    .collect()
}
