//! Questions, by the names that conditions use.

use std::collections::HashMap;

use super::Asked;
use crate::original::List;

/// Finds questions by the names that conditions use.
pub(super) struct Finder<'a> {
    pub(super) asked: &'a [Asked],
    pub(super) lists: &'a [List],
    by_name: HashMap<&'a str, Vec<usize>>,
    by_id: HashMap<&'a str, usize>,
}

impl<'a> Finder<'a> {
    pub(super) fn new(asked: &'a [Asked], lists: &'a [List]) -> Finder<'a> {
        let mut by_name: HashMap<&str, Vec<usize>> = HashMap::new();
        let mut by_id = HashMap::new();
        for (index, entry) in asked.iter().enumerate() {
            let component = &entry.question.component;
            if !component.name.is_empty() {
                by_name.entry(component.name.as_str()).or_default().push(index);
            }
            if !component.id.is_empty() {
                by_id.entry(component.id.as_str()).or_insert(index);
            }
        }
        Finder {
            asked,
            lists,
            by_name,
            by_id,
        }
    }

    /// `field`, `section.field`, or a component's id.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        let name = name.trim();
        if let Some(index) = self.by_id.get(name) {
            return Some(*index);
        }
        if let Some(found) = self.by_name.get(name) {
            return found.first().copied();
        }
        let (section, field) = name.rsplit_once('.')?;
        let found = self.by_name.get(field)?;
        let of_section = found.iter().find(|index| {
            self.asked
                .get(**index)
                .is_some_and(|asked| asked.section.as_deref() == Some(section))
        });
        of_section.or(found.first()).copied()
    }
}
