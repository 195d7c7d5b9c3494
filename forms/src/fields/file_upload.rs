//! Files: the ids of those that were uploaded to this draft.

use super::{Read, World};
use crate::answers::Answer;
use crate::definition::{Field, Page, UploadLimits};
use crate::mistake::Sentence;
use crate::raw::Raw;
use crate::values::UploadedFile;

/// Bytes of a megabyte, as phones and shops count.
const MEGABYTE: u64 = 1_000_000;

pub(super) fn read(field: &Field, page: &Page, limits: &UploadLimits, raw: &Raw, world: World<'_>) -> Read {
    let mut files: Vec<UploadedFile> = Vec::new();
    for id in raw.all(&field.id).map(str::trim).filter(|id| !id.is_empty()) {
        // An id that is not of this draft is nothing that the resident could have done: it is dropped.
        let known = (world.file)(id).filter(|file| files.iter().all(|other| other.id != file.id));
        files.extend(known);
    }
    if files.is_empty() {
        return field.missing(Sentence::Upload(field.called(page)));
    }
    let wrong = |file: &UploadedFile| file_refused(file, limits).map(|sentence| field.mistake(sentence));
    let mut mistakes: Vec<_> = files.iter().filter_map(wrong).collect();
    if files.len() > limits.max_files as usize {
        mistakes.push(field.mistake(Sentence::TooManyFiles { max: limits.max_files }));
    }
    if mistakes.is_empty() {
        Ok(Some(Answer::Files(files)))
    } else {
        Err(mistakes)
    }
}

/// Why a file cannot be taken. Used when it is uploaded, too, so that the resident learns it at once.
pub fn file_refused(file: &UploadedFile, limits: &UploadLimits) -> Option<Sentence> {
    let name = file.name.clone();
    if file.bytes == 0 {
        Some(Sentence::FileEmpty(name))
    } else if file.bytes > u64::from(limits.max_megabytes) * MEGABYTE {
        Some(Sentence::FileTooLarge {
            name,
            max: limits.max_megabytes,
        })
    } else if !file.kind.is_some_and(|kind| limits.types.contains(&kind)) {
        let mut kinds = limits.types.clone();
        kinds.sort();
        kinds.dedup();
        Some(Sentence::FileKind { name, kinds })
    } else {
        None
    }
}
