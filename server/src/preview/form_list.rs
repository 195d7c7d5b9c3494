//! The list of the folder's forms.

use app::bench::{FormRow, Head, List, counted, draw_list};
use app::language::Language;

use super::bench::Bench;
use super::held::{Held, HeldForm, of_folder};
use super::problems;

/// What every page of the bench knows.
pub(super) fn head(bench: &Bench, held: &Held) -> Head {
    let folder = bench.source.files.forms.display().to_string();
    Head {
        stylesheet: bench.assets.addresses.stylesheet.clone(),
        icon: bench.assets.addresses.icon.clone(),
        folder: match &bench.source.council {
            Some(council) => format!("{folder}, with the forms of {council}"),
            None => folder,
        },
        seen: held.number,
    }
}

/// The list, as a whole document.
pub(super) fn draw(bench: &Bench, held: &Held) -> String {
    let failure = held.failure.as_ref();
    let failure = failure.map(|why| of_folder(&bench.source.files.forms, why));
    draw_list(List {
        head: head(bench, held),
        forms: held.forms.values().map(row).collect(),
        problems: problems::of(&failure.into_iter().collect::<Vec<_>>()),
    })
}

fn row(form: &HeldForm) -> FormRow {
    let english = form.form(Language::English);
    let (errors, warnings) = form.counts();
    FormRow {
        title: english.map_or_else(|| form.id.clone(), |form| form.title.clone()),
        id: form.id.clone(),
        errors,
        warnings,
        pages: english.map(|form| form.pages.len()),
        scenarios: scenarios(form),
    }
}

fn scenarios(form: &HeldForm) -> String {
    let Some(ran) = &form.scenarios else {
        return "no scenarios".to_owned();
    };
    let wrong = ran.iter().filter(|(_, ran)| !ran.wrong.is_empty()).count();
    let all = counted(ran.len(), "scenario");
    match (
        wrong,
        form.coverage.as_ref().is_some_and(|coverage| coverage.is_whole()),
    ) {
        (0, true) => format!("{all}, all right"),
        (0, false) => format!("{all}, all right, not showing everything"),
        (wrong, _) => format!("{all}, {wrong} wrong"),
    }
}
