//! Files that residents send: what they are, how they are called, where they were asked for, and who names them.

mod file_name;
mod kind;

use forms::answers::{Answer, Answers};
use forms::definition::{Field, FieldKind, Form};
use forms::journey::Step;
use forms::values::UploadedFile;

pub use file_name::{LONGEST_NAME, clean_name};
pub use kind::kind_of;

/// Files that a draft can have at a time, counting those that were added and not kept yet: more than any form asks for.
pub const MOST_FILES: i64 = 100;
/// Bytes that they can have together.
pub const MOST_BYTES: i64 = 500_000_000;

/// A file that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// Where it was asked for, by [`field_path`].
    pub field: String,
    /// The file, as answers name it.
    pub file: UploadedFile,
}

/// Where a file is asked for: `page.field`, and in a repeating group `group.2.page.field`.
pub fn field_path(step: Step<'_>, field: &Field) -> String {
    match (&step.page.group, step.item) {
        (Some(group), Some(item)) => format!("{}{}.{}", item_path(group, item), step.page.id, field.id),
        _ => format!("{}.{}", step.page.id, field.id),
    }
}

/// What the paths of everything in an item start with.
pub fn item_path(group: &str, item: u32) -> String {
    format!("{group}.{item}.")
}

/// Whether a form asks for files at all.
pub fn asks_for_files(form: &Form) -> bool {
    let mut fields = form.pages.iter().flat_map(|page| page.fields());
    fields.any(|field| matches!(field.kind, FieldKind::FileUpload(_)))
}

/// The files that answers name.
pub fn named_in(form: &Form, answers: &Answers) -> Vec<UploadedFile> {
    each_answer(form, answers)
        .filter_map(|answer| match answer {
            Answer::Files(files) => Some(files),
            _ => None,
        })
        .flatten()
        .cloned()
        .collect()
}

/// Every answer that was given, in the form's order.
pub fn each_answer<'a>(form: &'a Form, answers: &'a Answers) -> impl Iterator<Item = &'a Answer> {
    let of_page = |page: &'a forms::definition::Page| -> Vec<&'a Answer> {
        match &page.group {
            None => answers
                .page(&page.id)
                .into_iter()
                .flat_map(|given| given.values())
                .collect(),
            Some(group) => {
                let items = answers.group(group).unwrap_or_default().iter();
                let given = items.filter_map(|item| item.pages.get(&page.id));
                given.flat_map(|given| given.values()).collect()
            }
        }
    };
    form.pages.iter().flat_map(of_page)
}
