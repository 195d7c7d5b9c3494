//! One original, from its parts to the text of a definition.

mod sections;
mod top;

use crate::fees::{self, Charge};
use crate::graph::{self, Graph};
use crate::layout::{self, Layout};
use crate::names::{self, Names};
use crate::order::{self, Step};
use crate::original::{Component, Fee, Original, Page};
use crate::page::{self, Found};
use crate::report::{Counts, Report, Sort};
use crate::rules::{Asked, Rules};
use crate::walk::{Mode, Walk, Walked};
use crate::{Imported, MAX_DEFINITION, NotImportable, defects, loops};

/// Makes the definition and finishes the report.
pub(crate) fn build(file: &str, original: &Original, mut report: Report) -> Result<Imported, NotImportable> {
    let mut found = page::find(original, &mut report);
    let fees = fees::read(original, &mut report);
    fees::bound_multipliers(&fees, &mut found, &mut report);
    let asked: Vec<Asked> = found.iter().map(|found| found.asked.clone()).collect();
    let mut rules = Rules::new(original, &asked, &mut report);
    mark_used(original, &mut rules);
    fees::mark(&fees, &mut rules);
    let mut graph = graph::read(original, &mut rules, &mut report);
    let groups = loops::find(original, &asked, &rules, &mut graph, &mut report);
    let steps = order::sort(original, &graph, &groups);
    let mut names = Names::default();
    let layout = layout::plan(original, &mut found, &steps, &mut names, &mut report);
    let asked: Vec<Asked> = found.iter().map(|found| found.asked.clone()).collect();
    defects::find(original, &rules, &mut report);
    let plan = Plan {
        original,
        found: &found,
        asked: &asked,
        rules: &rules,
        graph: &graph,
        layout: &layout,
        steps: &steps,
        names: &names,
        fees: &fees,
    };
    let (walked, charges) = plan.walk(&mut report);
    if walked.pages.is_empty() && walked.start.is_none() {
        return Err(NotImportable::NotAForm);
    }
    let form_id = names::form(file, original.name.as_deref());
    report.counts = counts(original, &found, &rules, &walked, &report);
    let written = top::write(original, &form_id, walked, &charges, &mut report);
    report.sort();
    let yaml = format!("{}{written}", top::comments(original, &report));
    if yaml.len() > MAX_DEFINITION {
        return Err(NotImportable::DefinitionTooLong(yaml.len()));
    }
    Ok(Imported { yaml, form_id, report })
}

/// Everything that a walk needs.
struct Plan<'a> {
    original: &'a Original,
    found: &'a [Found],
    asked: &'a [Asked],
    rules: &'a Rules,
    graph: &'a Graph,
    layout: &'a Layout,
    steps: &'a [Step],
    names: &'a Names,
    fees: &'a [Fee],
}

impl Plan<'_> {
    /// Walks as faithfully as makes a form that can be sent.
    fn walk(&self, report: &mut Report) -> (Walked, Vec<Charge>) {
        let before = report.clone();
        let mut mode = Mode::Faithful;
        loop {
            *report = before.clone();
            let mut walk = Walk::new(
                self.original,
                self.found,
                self.asked,
                self.graph,
                self.layout,
                self.rules,
                self.names.clone(),
                mode,
            );
            walk.go(self.steps, report);
            let charges = fees::charges(self.fees, self.found, self.rules, &mut walk.reach, report);
            let walked = walk.finish();
            let next = match mode {
                Mode::Unconditional => None,
                _ if walked.too_large => Some(Mode::Unconditional),
                _ if walked.can_be_sent => None,
                Mode::Faithful => Some(Mode::SomeEndingsOpen),
                Mode::SomeEndingsOpen => Some(Mode::AllEndingsOpen),
                Mode::AllEndingsOpen => Some(Mode::Unconditional),
            };
            let Some(next) = next else {
                tell_mode(mode, report);
                return (walked, charges);
            };
            mode = next;
        }
    }
}

fn tell_mode(mode: Mode, report: &mut Report) {
    match mode {
        Mode::Faithful => {}
        Mode::SomeEndingsOpen | Mode::AllEndingsOpen => {
            report.wrong("never-sent", "$.pages", "every journey ends at a page from which nothing can be sent; here such endings lead to check answers");
        }
        Mode::Unconditional => report.dropped(
            "too-many-cases",
            "$.pages",
            "the journey has too many cases to work out: every page is always asked here, and its conditions must be written again",
        ),
    }
}

/// Conditions that pages, texts and options use; links mark theirs when they are read.
fn mark_used(original: &Original, rules: &mut Rules) {
    let pages = original
        .pages
        .iter()
        .filter(|_| original.in_order)
        .filter_map(|page| page.condition.as_deref());
    let texts = original
        .pages
        .iter()
        .flat_map(|page: &Page| &page.components)
        .filter_map(|c: &Component| c.condition.as_deref());
    let options = original
        .lists
        .iter()
        .flat_map(|list| &list.items)
        .filter_map(|item| item.condition.as_deref());
    let names: Vec<usize> = pages
        .chain(texts)
        .chain(options)
        .filter_map(|name| rules.find(name))
        .collect();
    names.into_iter().for_each(|index| rules.using(index));
}

fn counts(original: &Original, found: &[Found], rules: &Rules, walked: &Walked, report: &Report) -> Counts {
    let touched = |found: &&Found| {
        let at = &found.asked.question.component.at;
        report
            .findings
            .iter()
            .any(|finding| finding.sort != Sort::Wrong && finding.at.starts_with(at.as_str()))
    };
    let touched = found.iter().filter(touched).count();
    Counts {
        pages: original.pages.len(),
        pages_carried: walked.carried.min(original.pages.len()),
        questions: found.len(),
        questions_carried: walked.questions,
        questions_one_to_one: walked.questions.saturating_sub(touched),
        conditions: original.conditions.len(),
        conditions_carried: rules.list.iter().filter(|resolved| resolved.used).count(),
    }
}
