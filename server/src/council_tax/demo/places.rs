//! Invented streets and villages. Each area has the charges of one area of the published table.

use super::super::charge::{AuthorityKind, Precept};
use super::super::tables::GRAVESHAM_2021;
use super::DemoCouncil;

/// Where an invented dwelling stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Dwelling {
    pub(super) uprn: String,
    pub(super) line_1: String,
    pub(super) line_2: &'static str,
    pub(super) town: &'static str,
    pub(super) postcode: String,
    pub(super) area: &'static str,
}

/// How many areas each council has.
pub(super) const AREAS: usize = 7;

/// The town without a parish, then the six parishes.
const THAMESGATE_AREAS: [&str; AREAS] = [
    "Thamesgate",
    "Cobbleham",
    "Highmarsh",
    "Ludsgrove",
    "Meadowpham",
    "Shoreditton",
    "Vigorby",
];
const WEALDMOOR_AREAS: [&str; AREAS] = [
    "Wealdmoor",
    "Ashenhurst",
    "Brockenden",
    "Crowhamble",
    "Dunsford Green",
    "Elmstead Moor",
    "Frithingley",
];

const STREET_NAMES: [&str; 24] = [
    "Heron",
    "Lantern",
    "Saltmarsh",
    "Bellwether",
    "Coopers",
    "Mallow",
    "Limekiln",
    "Orchard",
    "Tideway",
    "Quarry",
    "Larkspur",
    "Windmill",
    "Ferryman",
    "Chandlers",
    "Samphire",
    "Ropewalk",
    "Teasel",
    "Lapwing",
    "Anchor",
    "Hopfield",
    "Damson",
    "Wherry",
    "Bulrush",
    "Granary",
];
const STREET_KINDS: [&str; 8] = ["Street", "Road", "Lane", "Close", "Avenue", "Gardens", "Walk", "Row"];
const DWELLINGS_A_STREET: u32 = 40;
const DWELLINGS_A_POSTCODE: u32 = 20;

/// Of every twenty dwellings fourteen are in the town, and one is in each parish.
fn area_and_place(index: u32) -> (usize, u32) {
    match index % 20 {
        in_town @ 0..14 => (0, index / 20 * 14 + in_town),
        parish => ((parish - 14) as usize + 1, index / 20),
    }
}

/// The dwelling of the account at `index`. Different indices have different addresses.
pub(super) fn dwelling(council: DemoCouncil, index: u32) -> Dwelling {
    let (town, postcode_area, uprn_start) = match council {
        DemoCouncil::Thamesgate => ("Thamesgate", "TG", 990_000_000_000_u64),
        DemoCouncil::Wealdmoor => ("Wealdmoor", "WX", 995_000_000_000),
    };
    let (area_index, place) = area_and_place(index);
    let area = area_name(council, area_index);
    let street = place / DWELLINGS_A_STREET;
    let names = STREET_NAMES.len() as u32;
    let streets = names * STREET_KINDS.len() as u32;
    let house = street / streets * DWELLINGS_A_STREET + place % DWELLINGS_A_STREET + 1;
    let name = STREET_NAMES.get((street % names) as usize).copied().unwrap_or_default();
    let kind = STREET_KINDS
        .get((street % streets / names) as usize)
        .copied()
        .unwrap_or_default();
    Dwelling {
        uprn: (uprn_start + u64::from(index)).to_string(),
        line_1: format!("{house} {name} {kind}"),
        line_2: if area_index == 0 { "" } else { area },
        town,
        postcode: format!(
            "{postcode_area}{} {}",
            area_index + 1,
            inward_code(place / DWELLINGS_A_POSTCODE)
        ),
        area,
    }
}

/// The name of an area.
pub(super) fn area_name(council: DemoCouncil, area: usize) -> &'static str {
    let (town, areas) = match council {
        DemoCouncil::Thamesgate => ("Thamesgate", THAMESGATE_AREAS),
        DemoCouncil::Wealdmoor => ("Wealdmoor", WEALDMOOR_AREAS),
    };
    areas.get(area).copied().unwrap_or(town)
}

/// A digit and two letters out of those that inward codes use.
fn inward_code(block: u32) -> String {
    const LETTERS: [char; 20] = [
        'A', 'B', 'D', 'E', 'F', 'G', 'H', 'J', 'L', 'N', 'P', 'Q', 'R', 'S', 'T', 'U', 'W', 'X', 'Y', 'Z',
    ];
    let letter = |number: u32| LETTERS.get((number % 20) as usize).copied().unwrap_or('A');
    format!("{}{}{}", (block + 1) % 10, letter(block / 10), letter(block / 200 + 1))
}

/// Who asks what in an area: as in an area of the published table.
pub(super) fn precepts(area: usize) -> Vec<Precept> {
    let [town, ..] = GRAVESHAM_2021;
    GRAVESHAM_2021.get(area).copied().unwrap_or(town).precepts()
}

/// The name of an authority in an area.
pub(super) fn authority_name(council: DemoCouncil, area: usize, authority: AuthorityKind) -> String {
    let (county, billing) = match council {
        DemoCouncil::Thamesgate => ("Estuary", "Thamesgate Borough Council"),
        DemoCouncil::Wealdmoor => ("Downshire", "Wealdmoor District Council"),
    };
    match authority {
        AuthorityKind::County | AuthorityKind::AdultSocialCare => format!("{county} County Council"),
        AuthorityKind::Police => format!("{county} Police and Crime Commissioner"),
        AuthorityKind::Fire => format!("{county} Fire and Rescue Authority"),
        AuthorityKind::Borough => billing.to_owned(),
        AuthorityKind::Parish => format!("{} Parish Council", area_name(council, area)),
    }
}
