//! The parts of an address (BS 7666: organisation, secondary and primary object, street, locality, town), put together
//! as the lines that a form has.

use forms::values::{Address, Postcode};

/// The parts. Those that an address does not have are empty.
#[derive(Debug, Clone, Copy, Default)]
pub struct AddressParts<'a> {
    /// A business or other organisation.
    pub organisation: &'a str,
    /// The secondary object: `Flat 2`.
    pub sub_building: &'a str,
    /// The primary object, by name: `Heron Court`.
    pub building_name: &'a str,
    /// The primary object, by number: `12`, `12A`, `12-14`.
    pub building_number: &'a str,
    /// The street.
    pub street: &'a str,
    /// The village or part of the town.
    pub locality: &'a str,
    /// The town.
    pub town: &'a str,
}

impl AddressParts<'_> {
    /// The lines. The number stands before the street, and so does a name that is one (`12A`); what stands before them
    /// gets a line of its own, except that a flat goes in front of its number.
    pub fn address(&self, postcode: Postcode) -> Address {
        let name_is_number = self.building_number.is_empty()
            && self.building_name.starts_with(|c: char| c.is_ascii_digit())
            && !self.building_name.contains(' ');
        let (name, number) = if name_is_number {
            ("", self.building_name)
        } else {
            (self.building_name, self.building_number)
        };
        let thoroughfare = joined([number, self.street], " ");
        let in_building = joined([self.organisation, self.sub_building, name], ", ");
        let only_flat = self.organisation.is_empty() && name.is_empty();
        let (first, second) = if only_flat {
            (joined([&in_building, &thoroughfare], ", "), String::new())
        } else {
            (in_building, thoroughfare)
        };
        let mut lines = [first, second, self.locality.to_owned()]
            .into_iter()
            .filter(|line| !line.is_empty());
        let line1 = lines.next().unwrap_or_default();
        let line2 = lines.collect::<Vec<_>>().join(", ");
        // A village that is the post town as well is said once.
        let line2 = Some(line2).filter(|line| !line.is_empty() && line != self.town);
        Address {
            line1,
            line2,
            town: self.town.to_owned(),
            postcode,
            uprn: None,
        }
    }
}

fn joined<const N: usize>(parts: [&str; N], between: &str) -> String {
    let there: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    there.join(between)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn lines(parts: AddressParts<'_>) -> Vec<String> {
        let parts = AddressParts {
            town: "Thamesgate",
            ..parts
        };
        let address = parts.address(Postcode::parse("TG1 1AA").unwrap());
        let mut lines: Vec<String> = address.lines().into_iter().map(str::to_owned).collect();
        assert_eq!(lines.split_off(lines.len() - 2), ["Thamesgate", "TG1 1AA"]);
        lines
    }

    #[test]
    fn parts_become_lines() {
        let street = AddressParts {
            street: "Heron Street",
            ..AddressParts::default()
        };
        let number = AddressParts {
            building_number: "12",
            ..street
        };
        assert_eq!(lines(number), ["12 Heron Street"]);
        let flat = AddressParts {
            sub_building: "Flat 2",
            ..number
        };
        assert_eq!(lines(flat), ["Flat 2, 12 Heron Street"]);
        let court = AddressParts {
            building_name: "Heron Court",
            ..flat
        };
        assert_eq!(lines(court), ["Flat 2, Heron Court", "12 Heron Street"]);
        let business = AddressParts {
            organisation: "Pip's Bakery",
            locality: "Cobbleham",
            ..number
        };
        assert_eq!(lines(business), ["Pip's Bakery", "12 Heron Street, Cobbleham"]);
        let suffix = AddressParts {
            building_name: "12A",
            locality: "Thamesgate",
            ..street
        };
        assert_eq!(lines(suffix), ["12A Heron Street"]);
        let farm = AddressParts {
            building_name: "Mill Farm",
            locality: "Cobbleham",
            ..AddressParts::default()
        };
        assert_eq!(lines(farm), ["Mill Farm", "Cobbleham"]);
    }
}
