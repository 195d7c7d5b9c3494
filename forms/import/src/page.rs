//! A page of the original as a page of ours: what it tells, what it asks, in our words.

mod field;
mod find;
mod telling;
mod words;

use crate::content::Detail;
use crate::text::same;
use crate::yaml::Yaml;

pub(crate) use field::{FieldText, yaml as field_yaml};
pub(crate) use find::{Found, Place, find};
pub(crate) use telling::{Told2, telling};
pub(crate) use words::{another, first, item_name, title};

/// A page or group of ours, ready to be written.
#[derive(Debug, Clone, Default)]
pub(crate) struct Written {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) when: Option<String>,
    pub(crate) content: Vec<String>,
    pub(crate) details: Vec<Detail>,
    pub(crate) fields: Vec<Vec<(String, Yaml)>>,
    pub(crate) musts: Vec<Must>,
    pub(crate) section: Option<String>,
    pub(crate) stop: bool,
    pub(crate) group: Option<Repeats>,
}

impl Written {
    /// Help alone is no page: what would open is shown.
    pub(crate) fn show_help(&mut self) {
        if self.content.is_empty() && self.fields.is_empty() && !self.stop {
            for Detail { title, text } in std::mem::take(&mut self.details) {
                self.content.push(format!("## {title}\n\n{text}"));
            }
        }
    }
}

/// What makes a page of ours a repeating group.
#[derive(Debug, Clone)]
pub(crate) struct Repeats {
    pub(crate) item: String,
    pub(crate) another: String,
    pub(crate) first: Option<String>,
    pub(crate) min: u32,
    pub(crate) max: u32,
    pub(crate) pages: Vec<Written>,
}

/// A rule of a page.
#[derive(Debug, Clone)]
pub(crate) struct Must {
    pub(crate) id: String,
    pub(crate) rule: String,
    pub(crate) message: String,
    pub(crate) field: String,
}

/// The YAML of a page.
pub(crate) fn yaml(page: &Written) -> Yaml {
    let text = |text: &str| Yaml::Text(text.to_owned());
    let mut entries: Vec<(String, Yaml)> = Vec::new();
    let mut add = |key: &str, value: Yaml| entries.push((key.to_owned(), value));
    add(
        if page.group.is_some() { "repeat" } else { "id" },
        Yaml::Word(page.id.clone()),
    );
    if let Some(section) = &page.section {
        add("section", Yaml::Word(section.clone()));
    }
    if let Some(when) = &page.when {
        add("when", text(when));
    }
    add(if page.stop { "stop" } else { "title" }, text(&page.title));
    if let Some(group) = &page.group {
        add("item", text(&group.item));
        add("another", text(&group.another));
        if let Some(first) = &group.first {
            add("first", text(first));
        }
        add("min", Yaml::Word(group.min.to_string()));
        add("max", Yaml::Word(group.max.to_string()));
    }
    if !page.content.is_empty() {
        let content = page.content.join("\n\n");
        // A block, also where it is one line: it is Markdown, and will grow.
        add("content", text(&content));
    }
    if !page.details.is_empty() {
        let details = page.details.iter().map(|detail| {
            Yaml::Map(vec![
                ("title".to_owned(), text(&detail.title)),
                ("text".to_owned(), text(&detail.text)),
            ])
        });
        add("details", Yaml::List(details.collect()));
    }
    if !page.fields.is_empty() {
        add(
            "fields",
            Yaml::List(page.fields.iter().cloned().map(Yaml::Map).collect()),
        );
    }
    if !page.musts.is_empty() {
        let musts = page.musts.iter().map(|must| {
            let entries = vec![
                ("rule".to_owned(), text(&must.rule)),
                ("message".to_owned(), text(&must.message)),
                ("field".to_owned(), Yaml::Word(must.field.clone())),
            ];
            (must.id.clone(), Yaml::Map(entries))
        });
        add("must", Yaml::Map(musts.collect()));
    }
    if let Some(group) = &page.group {
        add("pages", Yaml::List(group.pages.iter().map(yaml).collect()));
    }
    Yaml::Map(entries)
}

/// Whether a label says no more than the title above it.
pub(crate) fn says_the_same(label: &str, title: &str) -> bool {
    label.is_empty() || same(label, title)
}
