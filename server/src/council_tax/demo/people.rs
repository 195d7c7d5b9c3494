//! Names that are plainly nobody's.

use rand::RngExt;
use rand::rngs::StdRng;

use super::household::pick;

const GIVEN: [&str; 24] = [
    "Pip",
    "Juniper",
    "Barnaby",
    "Clementine",
    "Aneurin",
    "Saffron",
    "Ottoline",
    "Rafiq",
    "Marigold",
    "Tobias",
    "Nkechi",
    "Peregrine",
    "Bronwen",
    "Caspian",
    "Zubaida",
    "Linus",
    "Hepzibah",
    "Orlando",
    "Parveen",
    "Quentin",
    "Rosalind",
    "Ines",
    "Thaddeus",
    "Wilhelmina",
];

const FAMILY: [&str; 24] = [
    "Thistledown",
    "Quillfeather",
    "Lanternjaw",
    "Applewhistle",
    "Fernyhoughby",
    "Saltmarshall",
    "Bramblewick",
    "Copperkettle",
    "Dandelyon",
    "Eiderdown",
    "Foxglovely",
    "Gooseberrie",
    "Hollyhocks",
    "Inkwelling",
    "Jampotter",
    "Kingfisherly",
    "Larkrise",
    "Mossbanks",
    "Nettlecombes",
    "Oakapple",
    "Puddifootly",
    "Rosehipp",
    "Snowdropp",
    "Teasdalely",
];

/// Who is liable: one adult where there is a single person discount, else one to three.
pub(super) fn liable_names(random: &mut StdRng, single_person: bool) -> Vec<String> {
    let people = if single_person {
        1
    } else {
        [1, 2, 2, 2, 3].get(random.random_range(0..5)).copied().unwrap_or(2)
    };
    let family = pick(random, &FAMILY).copied().unwrap_or_default();
    (0..people)
        .map(|_| format!("{} {family}", pick(random, &GIVEN).copied().unwrap_or_default()))
        .collect()
}
