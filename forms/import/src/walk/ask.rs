//! The fields and rules of a page.

use super::Walk;
use crate::decision::Node;
use crate::layout::Piece;
use crate::original::Page;
use crate::page::{FieldText, Must, Written, field_yaml, says_the_same};
use crate::question::Kind;
use crate::reach::Reach;
use crate::report::Report;
use crate::text::plain;

impl Walk<'_> {
    /// The fields and rules of a piece.
    pub(super) fn ask(&mut self, piece: &Piece, here: Node, source: &Page, written: &mut Written, report: &mut Report) {
        let found = self.found;
        let alone = piece.questions.len() == 1;
        for index in &piece.questions {
            let Some(entry) = found.get(*index) else { continue };
            let question = &entry.asked.question;
            let component = &question.component;
            if let Some(condition) = &component.condition {
                let at = format!("{}.options.condition", component.at);
                report.dropped(
                    "question-condition",
                    &at,
                    format!(
                        "the condition `{}` of a question counts for nothing in the original",
                        plain(condition)
                    ),
                );
            }
            let mut when = None;
            if let Some((parent, options)) = &entry.below
                && let Some(parent_entry) = found.get(*parent)
            {
                let is_list = matches!(parent_entry.asked.question.kind, Kind::Checkboxes(_));
                when = Some(Reach::below(
                    &parent_entry.asked.path,
                    options,
                    is_list,
                    options.is_empty(),
                ));
            }
            let title = component.title.as_str();
            let label =
                (!alone || !says_the_same(title, &piece.title) && !self.heads_the_page(source)).then_some(title);
            let label = label.filter(|label| !label.is_empty()).map(str::to_owned);
            let label = label.or_else(|| (!alone).then(|| kind_label(&question.kind).to_owned()));
            let named = if title.is_empty() { piece.title.as_str() } else { title };
            let options = self.offered(question.choices(), here, report);
            let text = FieldText {
                id: entry.asked.path.rsplit('.').next().unwrap_or_default().to_owned(),
                label,
                named: named.to_owned(),
                when,
                options,
            };
            written.fields.push(field_yaml(question, &text, report));
            for rule in &question.rules {
                written.musts.push(Must {
                    id: format!("{}_{}", text.id, rule.id).chars().take(40).collect(),
                    rule: rule.rule.replacen("{}", &entry.asked.path, 1),
                    message: rule.message.clone(),
                    field: text.id.clone(),
                });
            }
            self.questions += 1;
        }
        let care = self.reach.care;
        let group = self
            .group
            .clone()
            .or_else(|| piece.group.as_ref().map(|shape| shape.id.clone()));
        for index in &piece.questions {
            let below = found.get(*index).and_then(|entry| entry.below.as_ref());
            let presence = match below {
                Some((parent, options)) => self.reach.below_node(*parent, options, here, group.as_deref()),
                None => here,
            };
            self.reach.meet(*index, presence);
        }
        if let Some(shape) = &piece.group {
            // Outside the group its answers are no single answers.
            self.reach.care = care;
            self.reach.meet_group(&shape.id, here);
        }
    }

    /// Whether the original shows the page's title in the place of its only question's: then it is no second text.
    pub(super) fn heads_the_page(&self, source: &Page) -> bool {
        let first = source.components.first();
        !source.title.is_empty()
            && first
                .is_some_and(|component| !crate::content::is_content(&component.kind) && component.children.is_empty())
    }

    /// The options that are offered to some only, and when.
    pub(super) fn offered(
        &mut self,
        choices: &[crate::choices::Choice],
        here: Node,
        report: &mut Report,
    ) -> Vec<(String, String)> {
        let mut options = Vec::new();
        for choice in choices {
            let Some((name, at)) = &choice.condition else { continue };
            let Some(index) = self.rules.find(name) else {
                report.wrong(
                    "unknown-condition",
                    at,
                    format!(
                        "the option “{}” has the condition `{}`, which does not exist",
                        choice.label,
                        plain(name)
                    ),
                );
                continue;
            };
            if self.reach.reads_later(index) {
                report.wrong(
                    "reads-later",
                    at,
                    format!(
                        "whether “{}” is offered depends on an answer that is not there yet",
                        choice.label
                    ),
                );
                continue;
            }
            let node = self.condition(index);
            let shown = self.reach.diagrams.and(here, node);
            if !self.reach.can_be(shown) {
                report.wrong(
                    "option-never-offered",
                    at,
                    format!("the option “{}” is never offered; here it always is", choice.label),
                );
                continue;
            }
            if let Some(when) = self.when(shown, here, &choice.value, at, report) {
                options.push((choice.value.clone(), when));
            }
        }
        // Somebody must be offered something.
        if options.len() + 1 >= choices.len().max(2) && choices.len() <= options.len() + 1 {
            for (_, at) in choices.iter().filter_map(|choice| choice.condition.as_ref()).take(1) {
                report.changed(
                    "options-open",
                    at,
                    "some residents would be offered no choice; all options are offered to all here",
                );
            }
            options.clear();
        }
        options
    }
}

/// What stands beside an input whose original has no title.
fn kind_label(kind: &Kind) -> &'static str {
    match kind {
        Kind::Address { .. } => "Address",
        Kind::Email => "Email address",
        Kind::Phone => "Telephone number",
        Kind::Date { .. } => "Date",
        Kind::Upload { .. } => "Files",
        _ => "Your answer",
    }
}
