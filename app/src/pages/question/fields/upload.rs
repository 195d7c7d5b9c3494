//! Files: those added so far, and an input for more.

use fluent_bundle::FluentValue;
use forms::definition::{FileKind, UploadLimits};
use forms::values::UploadedFile;
use leptos::prelude::*;

use super::Asked;
use crate::components::*;
use crate::pages::question::{PRESS_REMOVE, PRESS_UPLOAD};

pub(super) fn view(asked: &Asked<'_>, limits: &UploadLimits) -> AnyView {
    let question = asked.asking.question;
    let id = &asked.field.id;
    let is_added = |file: &&UploadedFile| question.raw.all(id).any(|added| added == file.id);
    let added: Vec<&UploadedFile> = question.files.iter().filter(is_added).collect();
    let several = limits.max_files > 1;
    let room = added.len() < limits.max_files as usize;
    let more = (several && room).then(|| {
        let kind = ButtonKind::Action {
            name: PRESS_UPLOAD.to_owned(),
            value: id.clone(),
        };
        view! { <Button text=asked.site.text("upload-add") kind=kind variant=ButtonVariant::Secondary/> }
    });
    view! {
        <FileUpload
            id=id.clone()
            name=id.clone()
            label=asked.label()
            hint=Some(hint(asked, limits))
            error=asked.error()
            accept=Some(accept(&limits.types))
            multiple=several
        />
        {list(asked, &added)}
        {more}
    }
    .into_any()
}

/// What was added: what the resident sees, and the ids that the form carries.
fn list(asked: &Asked<'_>, added: &[&UploadedFile]) -> Option<impl IntoView + use<>> {
    let (site, id) = (asked.site, &asked.field.id);
    let carried: Vec<_> = added
        .iter()
        .map(|file| view! { <input type="hidden" name=id.clone() value=file.id.clone()/> })
        .collect();
    let files: Vec<FileItem> = added
        .iter()
        .map(|file| FileItem {
            name: file.name.clone(),
            size: site.file_size(file.bytes),
            remove_value: format!("{id}:{}", file.id),
        })
        .collect();
    (!files.is_empty()).then(|| {
        let title = site.text_with("upload-added", &[("count", FluentValue::from(files.len()))]);
        view! {
            {carried}
            <FileList title=title id=asked.part("added") remove=site.text("remove") remove_name=PRESS_REMOVE files=files/>
        }
    })
}

/// The designer's help, and what can be sent.
fn hint(asked: &Asked<'_>, limits: &UploadLimits) -> String {
    let site = asked.site;
    let kinds: Vec<String> = limits.types.iter().map(|kind| kind_name(asked, *kind)).collect();
    let (last, first) = match kinds.split_last() {
        Some((last, first)) => (last.clone(), first.join(", ")),
        None => (String::new(), String::new()),
    };
    let kinds = if first.is_empty() {
        last
    } else {
        site.text_with("upload-or", &[("first", first.into()), ("last", last.into())])
    };
    let limits = site.text_with(
        "upload-limits",
        &[
            ("files", FluentValue::from(limits.max_files)),
            ("megabytes", FluentValue::from(limits.max_megabytes)),
            ("kinds", FluentValue::from(kinds)),
        ],
    );
    match &asked.field.hint {
        Some(hint) => format!("{hint} {limits}"),
        None => limits,
    }
}

fn kind_name(asked: &Asked<'_>, kind: FileKind) -> String {
    match kind {
        FileKind::Photo => asked.site.text("upload-kind-photo"),
        FileKind::Pdf => asked.site.text("upload-kind-pdf"),
        FileKind::Document => asked.site.text("upload-kind-document"),
        FileKind::Spreadsheet => asked.site.text("upload-kind-spreadsheet"),
    }
}

/// What the device offers to choose from. There is no `capture`: it would take away the photos that are there already,
/// and a phone that is asked for photos offers its camera anyway.
fn accept(kinds: &[FileKind]) -> String {
    let of = |kind: &FileKind| match kind {
        FileKind::Photo => "image/jpeg,image/png,image/heic,image/heif,image/webp",
        FileKind::Pdf => "application/pdf,.pdf",
        FileKind::Document => ".doc,.docx,.odt",
        FileKind::Spreadsheet => ".xls,.xlsx,.ods,.csv",
    };
    kinds.iter().map(of).collect::<Vec<_>>().join(",")
}
