//! Names that are plainly nobody's.

use rand::rngs::StdRng;

use super::facts::pick;

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

/// The names and surnames of people who are liable together.
pub(super) fn names(random: &mut StdRng, people: usize) -> Vec<(String, String)> {
    let family = pick(random, &FAMILY).copied().unwrap_or_default();
    let name = |_| {
        let given = pick(random, &GIVEN).copied().unwrap_or_default();
        (format!("{given} {family}"), family.to_owned())
    };
    (0..people).map(name).collect()
}
