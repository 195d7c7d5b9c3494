//! An answer of the OS Places API: delivery point addresses (DPA), as Royal Mail writes them.

use anyhow::Context;
use forms::values::Postcode;
use serde::Deserialize;

use super::capitals::as_people_write;
use crate::gazetteer::parts::AddressParts;
use crate::gazetteer::{KnownAddress, Uprn};

#[derive(Deserialize)]
struct Answer {
    /// It has none of them, not even an empty list, when nothing was found.
    #[serde(default)]
    results: Vec<Found>,
    /// Always there: what has none is no answer of the API's.
    #[serde(rename = "header")]
    _header: serde_json::Map<String, serde_json::Value>,
}

#[derive(Deserialize)]
struct Found {
    #[serde(rename = "DPA")]
    address: Option<DeliveryPoint>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE", default)]
struct DeliveryPoint {
    uprn: String,
    organisation_name: String,
    department_name: String,
    sub_building_name: String,
    building_name: String,
    building_number: String,
    po_box_number: String,
    dependent_thoroughfare_name: String,
    thoroughfare_name: String,
    double_dependent_locality: String,
    dependent_locality: String,
    post_town: String,
    postcode: String,
}

/// The addresses of an answer. One that lacks what an address must have is passed over.
///
/// # Errors
/// When it is no answer of the API's.
pub(super) fn read(body: &[u8]) -> anyhow::Result<Vec<KnownAddress>> {
    let answer: Answer = serde_json::from_slice(body).context("the answer cannot be understood")?;
    let points = answer.results.into_iter().filter_map(|found| found.address);
    Ok(points.filter_map(|point| known(&point)).collect())
}

fn known(point: &DeliveryPoint) -> Option<KnownAddress> {
    // The name of an organisation is its own, capitals and all.
    let organisation = joined(&[&point.organisation_name, &point.department_name]);
    let po_box = Some(&point.po_box_number).filter(|number| !number.is_empty());
    let po_box = po_box.map(|number| format!("PO Box {number}"));
    let name = as_people_write(&point.building_name);
    let (name, number) = match po_box {
        Some(po_box) => (joined(&[&po_box, &name]), String::new()),
        None => (name, point.building_number.clone()),
    };
    let streets = joined(&[&point.dependent_thoroughfare_name, &point.thoroughfare_name]);
    let localities = joined(&[&point.double_dependent_locality, &point.dependent_locality]);
    let parts = AddressParts {
        organisation: &organisation,
        sub_building: &as_people_write(&point.sub_building_name),
        building_name: &name,
        building_number: &number,
        street: &as_people_write(&streets),
        locality: &as_people_write(&localities),
        town: &as_people_write(&point.post_town),
    };
    let address = parts.address(Postcode::parse(&point.postcode).ok()?);
    let is_whole = !address.line1.is_empty() && !address.town.is_empty();
    Some(KnownAddress::new(Uprn::parse(&point.uprn)?, address)).filter(|_| is_whole)
}

fn joined(parts: &[&str]) -> String {
    let there: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    there.join(", ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_answer_is_read() {
        let answer = br#"{
            "header": { "query": "postcode=SO160AS", "totalresults": 3, "dataset": "DPA" },
            "results": [
                { "DPA": { "UPRN": "200010019924", "UDPRN": "52126562", "ADDRESS": "4, ADANAC DRIVE, NURSLING, SOUTHAMPTON",
                    "ORGANISATION_NAME": "ORDNANCE SURVEY", "BUILDING_NUMBER": "4", "THOROUGHFARE_NAME": "ADANAC DRIVE",
                    "DEPENDENT_LOCALITY": "NURSLING", "POST_TOWN": "SOUTHAMPTON", "POSTCODE": "SO16 0AS",
                    "X_COORDINATE": 437292.43, "MATCH": 1.0 } },
                { "DPA": { "UPRN": "7", "PO_BOX_NUMBER": "12", "POST_TOWN": "STRATFORD-UPON-AVON", "POSTCODE": "CV37 6XX" } },
                { "DPA": { "UPRN": "8", "POST_TOWN": "NOWHERE", "POSTCODE": "CV37 6XX" } },
                { "LPI": { "UPRN": "9" } }
            ] }"#;
        let found = read(answer).unwrap();
        let lines: Vec<String> = found.iter().map(KnownAddress::line).collect();
        assert_eq!(
            lines,
            [
                "ORDNANCE SURVEY, 4 Adanac Drive, Nursling, Southampton",
                "PO Box 12, Stratford-upon-Avon",
            ]
        );
        assert_eq!(found.first().unwrap().address.uprn.as_deref(), Some("200010019924"));
    }

    #[test]
    fn nothing_found_is_an_answer_and_anything_else_is_none() {
        assert_eq!(read(br#"{ "header": { "totalresults": 0 } }"#).unwrap(), []);
        for bad in ["", "<html>", "[]", "{}", r#"{ "header": {}, "results": 5 }"#] {
            assert!(read(bad.as_bytes()).is_err(), "{bad}");
        }
    }
}
