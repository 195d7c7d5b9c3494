//! Any form post on a page: the first byte says of which form, the second of which page, the rest is urlencoded. It is
//! answers or mistakes; answers that are filled in again are the same answers, and a mistake is at an input of the page.

#[path = "shipped.rs"]
mod shipped;

use forms::answers::Answers;
use forms::definition::{Field, PageKind};
use forms::journey::{ANOTHER, Step};
use forms::made_up;
use forms::raw::Raw;
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 11, 22);

pub(crate) fn run(bytes: &[u8]) {
    let [first, second, post @ ..] = bytes else { return };
    let form = shipped::form(*first);
    let Some(page) = form.pages.get(usize::from(*second) % form.pages.len()) else {
        return;
    };
    let pairs = url::form_urlencoded::parse(post).map(|(name, value)| (name.into_owned(), value.into_owned()));
    let raw = Raw::new(pairs);
    let item = page.group.is_some().then_some(1);
    let step = Step { page, item };
    let nothing = Answers::default();
    let journey = form.journey(&nothing, TODAY);
    let _ = journey.read_list(step, &raw);
    if !matches!(page.kind, PageKind::Question(_)) {
        return;
    }
    match journey.read(step, &raw, made_up::world(TODAY)) {
        Ok(given) => {
            let mut answers = Answers::default();
            match &page.group {
                Some(group) => answers.set_item(group, 1, &page.id, given.clone()),
                None => answers.set(&page.id, given.clone()),
            }
            let stored = serde_json::to_value(&answers).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(Answers::from_json(form, &stored), answers);
            let journey = form.journey(&answers, TODAY);
            let again = journey.read(step, &journey.filled(step), made_up::world(TODAY));
            assert_eq!(again, Ok(given), "{} {}", form.id, page.id);
        }
        Err(mistakes) => {
            let inputs: Vec<String> = page.fields().iter().flat_map(Field::input_names).collect();
            for mistake in mistakes {
                assert!(
                    inputs.contains(&mistake.input) || mistake.input == ANOTHER || mistake.input.ends_with("-find"),
                    "{mistake:?}"
                );
                let _ = mistake.sentence.arguments();
            }
        }
    }
}
