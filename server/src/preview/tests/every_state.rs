//! Every page of every form that is shipped, in every language and every state.

use std::collections::BTreeSet;

use app::language::Language;
use forms::definition::PageKind;
use forms::journey::Step;
use forms::mistake::Sentence;
use http::StatusCode;

use super::{Folder, HEADING, get, shipped};
use crate::preview::place::{Place, Query, resident_path};
use crate::preview::reach::{How, never_reached, reach};
use crate::preview::resident::{Sight, Situation};
use crate::preview::states;

/// As the pages have it.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn heading(html: &str) -> &str {
    let from = html.split_once(HEADING).and_then(|(_, rest)| rest.split_once("</h1>"));
    from.map_or("", |(heading, _)| heading)
}

#[tokio::test]
async fn every_page_in_every_state_and_language() {
    let folder = Folder::new();
    let bench = folder.bench(shipped());
    let held = bench.held();
    assert!(held.failure.is_none());
    assert!(held.forms.len() >= 4, "the catalogue is read");
    let (mut drawn, mut refused) = (0, 0);
    for (id, form) in &held.forms {
        let english = form
            .form(Language::English)
            .unwrap_or_else(|| panic!("{id} cannot be read"));
        assert_eq!(never_reached(&bench, form, english), [""; 0], "{id}");
        for place in Place::all(english) {
            let reached = reach(&bench, form, english, place, None, None);
            assert_ne!(reached.how, How::Nowhere, "{id} {}", place.slug());
            for state in states::of(&bench, form, english, place, &reached) {
                for language in Language::ALL {
                    let query = Query {
                        state: state.id.clone(),
                        ..Query::default()
                    };
                    let sight = Sight {
                        bench: &bench,
                        held: form,
                        english,
                        form: form.form(language).unwrap(),
                        language,
                        slug: place.slug(),
                        query,
                    };
                    let html = sight.page(&Situation::of(&reached, state.clone())).unwrap();
                    let at = format!("{id}/{} {} {}", place.slug(), state.id, language.tag());
                    let own = sight.place().unwrap();
                    if let Place::Page(page) = own
                        && state.id != "remove"
                    {
                        assert!(
                            heading(&html).contains(&escaped(&page.title)),
                            "{at}: {}",
                            heading(&html)
                        );
                    }
                    assert!(!heading(&html).is_empty(), "{at}");
                    assert!(!html.contains('⟨'), "{at}: a text is missing");
                    assert_eq!(html.contains("govuk-error-summary"), state.posted, "{at}");
                    if state.posted && language == Language::English && state.id != "empty" {
                        assert!(html.contains(&escaped(&state.label)), "{at}: {}", state.label);
                    }
                    drawn += 1;
                    refused += usize::from(state.posted);
                }
            }
        }
    }
    assert!(
        drawn > 200 && refused > 100,
        "{drawn} pages, {refused} of them with mistakes"
    );
}

#[tokio::test]
async fn each_page_is_at_its_address_and_on_the_bench() {
    let folder = Folder::new();
    let bench = folder.bench(shipped());
    let held = bench.held();
    let (status, list) = get(&bench, "/").await;
    assert_eq!(status, StatusCode::OK);
    for (id, form) in &held.forms {
        assert!(list.contains(&format!("href=\"/{id}\"")), "{id} is listed");
        let english = form.form(Language::English).unwrap();
        for place in Place::all(english) {
            let path = resident_path(id, &place.slug(), &Query::default());
            for path in [
                path.clone(),
                format!("/cy{path}"),
                format!("/{id}?page={}", place.slug()),
            ] {
                let (status, html) = get(&bench, &path).await;
                assert_eq!(status, StatusCode::OK, "{path}");
                assert!(html.contains(HEADING), "{path}");
            }
        }
        let (_, html) = get(
            &bench,
            &format!(
                "/{id}?page={}&state=all&width=320",
                english.pages.first().unwrap().slug()
            ),
        )
        .await;
        assert!(
            html.matches("<iframe").count() >= 4 && html.contains("bench-frame--320"),
            "{id}"
        );
    }
}

#[tokio::test]
async fn mistakes_of_each_kind_are_shown() {
    let folder = Folder::new();
    // The shipped forms, and one with every kind of field.
    for file in std::fs::read_dir(&shipped().forms).unwrap().flatten() {
        if file.path().is_file() {
            std::fs::copy(file.path(), folder.files().forms.join(file.file_name())).unwrap();
        }
    }
    let every_kind = include_str!("../../../../forms/tests/every-kind.yaml");
    let id = every_kind.lines().find_map(|line| line.strip_prefix("form: ")).unwrap();
    folder.write(&format!("forms/{id}.yaml"), every_kind);
    let bench = folder.bench(folder.files());
    let mut said = BTreeSet::new();
    for held in bench.held().forms.values() {
        let english = held.form(Language::English).unwrap();
        for page in &english.pages {
            let reached = reach(&bench, held, english, Place::Page(page), None, None);
            let states = states::of(&bench, held, english, Place::Page(page), &reached);
            for state in states.into_iter().filter(|state| state.posted) {
                let answers = state.answers.as_ref().unwrap_or(&reached.answers);
                let journey = english.journey(answers, reached.day);
                let step = Step {
                    page,
                    item: reached.item,
                };
                let refused = match page.kind {
                    PageKind::Repeat(_) => journey.read_list(step, &state.raw).err(),
                    _ => bench.with_world(reached.day, &[], |world| journey.read(step, &state.raw, world).err()),
                };
                said.extend(
                    refused
                        .into_iter()
                        .flatten()
                        .map(|mistake| mistake.sentence.message_id()),
                );
            }
        }
    }
    let silent = |id: &&str| !said.contains(id);
    let missing: Vec<&str> = Sentence::MESSAGE_IDS.into_iter().filter(silent).collect();
    assert_eq!(missing, NO_FORM_HAS, "no state shows these");
}

/// What none of the forms of this test can say.
const NO_FORM_HAS: [&str; 1] = ["mistake-too-few-items"];
