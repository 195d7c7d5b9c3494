//! [`FileList`]: files that were chosen before. Ours, built from GOV.UK parts: the Design System has none.

use leptos::prelude::*;

use super::LinkButton;

/// A file that was chosen before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileItem {
    /// As the resident called it.
    pub name: String,
    /// "1.2 MB".
    pub size: String,
    /// What the form holds when it is removed.
    pub remove_value: String,
}

/// Files that were chosen before, each with a way to take it out again.
#[component]
pub fn FileList(
    /// What they are: "Files you have added".
    #[prop(into)]
    title: String,
    /// The list's id: that of its title.
    #[prop(into)]
    id: String,
    /// "Remove".
    #[prop(into)]
    remove: String,
    /// The name of the buttons in the form.
    #[prop(into)]
    remove_name: String,
    /// The files.
    files: Vec<FileItem>,
) -> impl IntoView {
    let items: Vec<_> = files
        .into_iter()
        .map(|file| {
            let (remove, name) = (remove.clone(), remove_name.clone());
            view! {
                <li class="app-file-list__item">
                    <span class="app-file-list__name">{file.name.clone()}</span>" "
                    <span class="app-file-list__size">{file.size}</span>" "
                    <LinkButton text=remove hidden=Some(file.name) name=name value=file.remove_value/>
                </li>
            }
        })
        .collect();
    // The role is said again because Safari drops it from a list without bullets.
    view! {
        <p class="govuk-body" id=id.clone()>{title}</p>
        <ul class="govuk-list app-file-list" role="list" aria-labelledby=id>{items}</ul>
    }
}
