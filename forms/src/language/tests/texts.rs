//! The ids of texts are those that a form's texts have.

use super::fixture::whole;
use crate::language::TEXT_IDS;

/// Whether an id is made as the pattern says: names have no hyphens.
fn is_made_as(id: &str, pattern: &str) -> bool {
    let (id, pattern): (Vec<&str>, Vec<&str>) = (id.split('-').collect(), pattern.split('-').collect());
    id.len() == pattern.len()
        && id
            .iter()
            .zip(pattern)
            .all(|(part, wanted)| wanted.starts_with('<') || *part == wanted)
}

#[test]
fn every_text_is_described_and_every_described_text_is_one() {
    let form = crate::read::read("form.yaml", &whole().to_string()).unwrap();
    let texts = form.texts();
    for id in texts.keys() {
        assert!(
            TEXT_IDS.iter().any(|text| is_made_as(id, text.id)),
            "{id} is not described"
        );
    }
    for text in TEXT_IDS {
        assert!(
            texts.keys().any(|id| is_made_as(id, text.id)),
            "no text is called {}",
            text.id
        );
    }
}
