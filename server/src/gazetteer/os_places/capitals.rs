//! Royal Mail writes in capitals; people do not.

/// Words that stay small inside a name: Stratford-upon-Avon.
const SMALL: [&str; 16] = [
    "and", "at", "by", "cum", "de", "en", "in", "la", "le", "next", "of", "on", "the", "under", "upon", "y",
];

/// `ST MARY'S COURT, STRATFORD-UPON-AVON` as `St Mary's Court, Stratford-upon-Avon`. What has digits in it, like `12A`,
/// stays as it is.
pub(super) fn as_people_write(capitals: &str) -> String {
    let mut written = String::with_capacity(capitals.len());
    let mut is_first = true;
    for piece in capitals.split_inclusive([' ', '-', ',', '.', '(', ')', '/']) {
        let lower = piece.to_lowercase();
        let word = lower.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '\'');
        let is_number = piece.chars().any(|c| c.is_ascii_digit());
        if is_number {
            written.push_str(piece);
        } else if !is_first && SMALL.contains(&word) {
            written.push_str(&lower);
        } else {
            let mut chars = lower.chars();
            written.extend(chars.next().into_iter().flat_map(char::to_uppercase));
            written.push_str(chars.as_str());
        }
        is_first = piece.ends_with(',');
        if piece.trim().is_empty() && written.trim().is_empty() {
            is_first = true;
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_as_people_do() {
        for (capitals, written) in [
            ("ADANAC DRIVE", "Adanac Drive"),
            ("STRATFORD-UPON-AVON", "Stratford-upon-Avon"),
            ("ST MARY'S COURT", "St Mary's Court"),
            ("THE OLD MILL", "The Old Mill"),
            ("FLAT 12A", "Flat 12A"),
            ("PEN-Y-BONT AR OGWR", "Pen-y-Bont Ar Ogwr"),
            ("NEWCASTLE UPON TYNE", "Newcastle upon Tyne"),
            ("", ""),
        ] {
            assert_eq!(as_people_write(capitals), written);
        }
    }
}
