#![allow(clippy::unwrap_used)]
use super::*;

const HEADER: &str = "uprn,organisation,sub_building,building_name,building_number,street,locality,town,postcode";

fn refused(rows: &str) -> Vec<String> {
    let refused = read(&mut format!("{HEADER}\n{rows}").as_bytes()).unwrap_err();
    refused.lines.iter().map(ToString::to_string).collect()
}

#[test]
fn both_layouts_are_read() {
    let short = format!("\u{feff}{HEADER}\r\n00100012,,Flat 2,,12,Heron Street,,Thamesgate,tg11aa\r\n");
    let addresses = read(&mut short.as_bytes()).unwrap();
    let only = addresses.first().unwrap();
    assert_eq!((addresses.len(), only.uprn.as_str()), (1, "100012"));
    assert_eq!(only.postcode.as_str(), "TG1 1AA");
    assert_eq!(only.parts().sub_building, "Flat 2");
    let long = format!(
        "{HEADER},easting,northing,classification\n1,\"Pip, Ines & Co\",,,,Quay,,Thamesgate,TG1 1AA,561000.5,174000,CR08\n"
    );
    let addresses = read(&mut long.as_bytes()).unwrap();
    let only = addresses.first().unwrap();
    assert_eq!(only.point, Some((561_000.5, 174_000.0)));
    assert_eq!(only.parts().organisation, "Pip, Ines & Co");
    assert_eq!(only.classification, "CR08");
}

#[test]
fn every_wrong_line_is_named() {
    let wrong = refused(
        "x,,,,1,Quay,,Thamesgate,TG1 1AA\n\
         2,,,,1,Quay,,Thamesgate,TG1\n\
         3,,,,1,Quay,,,TG1 1AA\n\
         \n\
         4,,,,,,Cobbleham,Thamesgate,TG1 1AA\n\
         5,,,,2,Quay,,Thamesgate,TG1 1AA\n\
         005,,,,3,Quay,,Thamesgate,TG1 1AA\n\
         6,,,,3,Quay,Thamesgate,TG1 1AA\n\
         7,,,,\"3\n4\",Quay,,Thamesgate,TG1 1AA\n\
         8,,,,3,Quay,,Thamesgate,TG1 1AA\n",
    );
    assert_eq!(
        wrong,
        [
            "line 2: uprn is not a number of 1 to 12 digits",
            "line 3: postcode is not a full UK postcode",
            "line 4: town is empty",
            "line 6: there is neither a building nor an organisation nor a street",
            "line 8: the uprn is already on line 7",
            "line 9: 8 columns where there should be 9",
            "line 10: building_number has a line break or another control character in it",
        ]
    );
}

#[test]
fn points_are_whole_and_on_the_grid() {
    let header = format!("{HEADER},easting,northing,classification");
    let wrong = |point: &str| {
        let text = format!("{header}\n1,,,,1,Quay,,Thamesgate,TG1 1AA,{point},\n");
        let refused = read(&mut text.as_bytes()).unwrap_err();
        refused.lines.into_iter().map(|line| line.reason).next().unwrap()
    };
    assert_eq!(wrong("1,"), Refusal::HalfAPoint);
    assert_eq!(wrong("x,1"), Refusal::NotACoordinate("easting"));
    assert_eq!(wrong("1,NaN"), Refusal::NotACoordinate("northing"));
    assert_eq!(wrong("1,9000000"), Refusal::NotACoordinate("northing"));
}

#[test]
fn a_file_that_is_none_never_empties_the_gazetteer() {
    for (text, reason) in [
        ("", Refusal::NoAddresses),
        (HEADER, Refusal::NoAddresses),
        ("uprn,postcode\n1,TG1 1AA\n", Refusal::WrongHeader),
    ] {
        let refused = read(&mut text.as_bytes()).unwrap_err();
        assert_eq!(refused.lines, [RefusedLine { line: 1, reason }], "{text}");
    }
    let (mut bytes, mut long) = (format!("{HEADER}\n").into_bytes(), format!("{HEADER}\n"));
    bytes.extend(b"1,,,,1,\xff,,Thamesgate,TG1 1AA\n");
    let refused = read(&mut bytes.as_slice()).unwrap_err();
    assert_eq!(refused.lines.first().unwrap().reason, Refusal::NotUtf8);
    long.push_str(&format!("1,,,,1,\"{}\n", "x,".repeat(500)));
    let refused = read(&mut long.as_bytes()).unwrap_err();
    assert_eq!(refused.lines.first().unwrap().line, 2);
}
