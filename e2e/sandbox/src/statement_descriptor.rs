//! What a payer's card statement will say (<https://docs.stripe.com/get-started/account/statement-descriptors>).

/// The longest that card networks carry.
const MAX_CHARACTERS: usize = 22;
/// The longest start of it that the account's own name makes.
const MAX_PREFIX_CHARACTERS: usize = 10;

/// What is wrong with a suffix, if anything.
pub(crate) fn wrong_suffix(suffix: &str) -> Option<&'static str> {
    if suffix.chars().count() > MAX_CHARACTERS {
        return Some("The statement descriptor suffix must be at most 22 characters.");
    }
    if suffix.contains(['<', '>', '\\', '\'', '"', '*']) || !suffix.is_ascii() {
        return Some("The statement descriptor suffix must contain only Latin characters, and none of <>\\'\"*");
    }
    if !suffix.chars().any(|c| c.is_ascii_alphabetic()) {
        return Some("The statement descriptor suffix must contain at least one letter.");
    }
    None
}

/// `THAMESGATE* COUNCIL TAX`, cut to what card networks carry.
pub(crate) fn calculated(merchant: &str, suffix: Option<&str>) -> String {
    let legible = |c: &char| c.is_ascii_alphanumeric() || *c == ' ';
    let name: String = merchant.to_uppercase().chars().filter(legible).collect();
    let whole = match suffix {
        None => name,
        Some(suffix) => {
            let prefix: String = name.chars().take(MAX_PREFIX_CHARACTERS).collect();
            format!("{}* {}", prefix.trim(), suffix.to_uppercase())
        }
    };
    let cut: String = whole.chars().take(MAX_CHARACTERS).collect();
    cut.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_who_and_for_what_in_22_characters() {
        for (suffix, whole) in [
            (Some("Bins"), "THAMESGATE* BINS"),
            (Some("Council tax 2026"), "THAMESGATE* COUNCIL TA"),
            (None, "THAMESGATE BOROUGH COU"),
        ] {
            assert_eq!(calculated("Thamesgate Borough Council", suffix), whole);
        }
    }

    #[test]
    fn refuses_what_card_networks_do() {
        for suffix in ["2026", "A*B", "it's", "Trethi Tŷ", "An extremely long suffix"] {
            assert!(wrong_suffix(suffix).is_some(), "{suffix}");
        }
        assert_eq!(wrong_suffix("COUNCIL TAX"), None);
    }
}
