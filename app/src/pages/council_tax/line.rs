//! The words for a line of what is owed.

use fluent_bundle::FluentValue;
use forms::values::Pence;
use jiff::civil::Date;

use crate::language::Language;

/// A line of what is owed, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwedLine {
    /// What it is: see [`line_label`].
    pub label: String,
    /// Positive adds to what is owed, negative takes from it.
    pub amount: Pence,
}

/// What a line is about. A key tells which of the kind it is, as in the council's import; one that is empty or not
/// known here gets the kind's own name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwedLineKind<'a> {
    /// The year's charge, with the dwelling's band where it is known.
    Charge(Option<char>),
    /// A discount: `single-person`, `all-disregarded`, `disabled-band`, `annexe`.
    Discount(&'a str),
    /// An exemption: `class-a` to `class-x`.
    Exemption(&'a str),
    /// An addition: `empty`, `second-home`.
    Premium(&'a str),
    /// Council tax reduction.
    Reduction,
    /// Payments that the council's records show.
    Payment,
    /// Money paid back to the resident.
    Refund,
    /// Costs of recovery: `summons`, `liability-order`.
    Costs(&'a str),
    /// Owed from earlier years.
    ArrearsBroughtForward,
    /// Credit from earlier years.
    CreditBroughtForward,
    /// A payment taken here that the council's records do not show yet, and its day.
    PaidHere(Date),
}

/// A line in words: `Council tax, band D, 2026 to 2027`. `tax_year` is the calendar year in which the tax year starts.
pub fn line_label(language: Language, kind: OwedLineKind<'_>, tax_year: Option<i16>) -> String {
    let what = what(language, kind);
    let Some(start) = tax_year else { return what };
    let years = [
        ("what", what.into()),
        ("from", year(start)),
        ("to", year(start.saturating_add(1))),
    ];
    language.text_with("council-tax-line-in-year", &years)
}

/// A year is a name: it has no thousands separator.
fn year(year: i16) -> FluentValue<'static> {
    year.to_string().into()
}

fn what(language: Language, kind: OwedLineKind<'_>) -> String {
    match kind {
        OwedLineKind::Charge(None) => language.text("council-tax-line-charge"),
        OwedLineKind::Charge(Some(band)) => {
            language.text_with("council-tax-line-charge-in-band", &[("band", band.to_string().into())])
        }
        OwedLineKind::Discount(key) => match key {
            "single-person" => language.text("council-tax-line-discount-single-person"),
            "all-disregarded" => language.text("council-tax-line-discount-all-disregarded"),
            "disabled-band" => language.text("council-tax-line-discount-disabled-band"),
            "annexe" => language.text("council-tax-line-discount-annexe"),
            _ => language.text("council-tax-line-discount"),
        },
        OwedLineKind::Exemption(key) => match key.strip_prefix("class-") {
            Some(class) if !class.is_empty() => {
                let class = class.to_uppercase();
                language.text_with("council-tax-line-exemption-class", &[("class", class.into())])
            }
            _ => language.text("council-tax-line-exemption"),
        },
        OwedLineKind::Premium(key) => match key {
            "empty" => language.text("council-tax-line-premium-empty"),
            "second-home" => language.text("council-tax-line-premium-second-home"),
            _ => language.text("council-tax-line-premium"),
        },
        OwedLineKind::Reduction => language.text("council-tax-line-reduction"),
        OwedLineKind::Payment => language.text("council-tax-line-payment"),
        OwedLineKind::Refund => language.text("council-tax-line-refund"),
        OwedLineKind::Costs(key) => match key {
            "summons" => language.text("council-tax-line-costs-summons"),
            "liability-order" => language.text("council-tax-line-costs-liability-order"),
            _ => language.text("council-tax-line-costs"),
        },
        OwedLineKind::ArrearsBroughtForward => language.text("council-tax-line-arrears-brought-forward"),
        OwedLineKind::CreditBroughtForward => language.text("council-tax-line-credit-brought-forward"),
        OwedLineKind::PaidHere(day) => {
            language.text_with("council-tax-line-paid-here", &[("date", language.date(day).into())])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn lines_read_as_a_person_would_say_them() {
        let say = |kind, year| line_label(Language::English, kind, year);
        assert_eq!(
            say(OwedLineKind::Charge(Some('D')), Some(2026)),
            "Council tax, band D, 2026 to 2027"
        );
        assert_eq!(say(OwedLineKind::Charge(None), None), "Council tax");
        assert_eq!(
            say(OwedLineKind::Discount("single-person"), Some(2025)),
            "Discount: one adult living alone, 2025 to 2026"
        );
        assert_eq!(say(OwedLineKind::Exemption("class-n"), None), "Exemption, class N");
        assert_eq!(
            say(OwedLineKind::PaidHere(date(2026, 11, 20)), None),
            "Paid here on 20 November 2026"
        );
    }

    #[test]
    fn a_key_that_we_do_not_know_gets_the_name_of_its_kind() {
        let say = |kind| line_label(Language::English, kind, None);
        for (known, unknown) in [
            (OwedLineKind::Discount(""), OwedLineKind::Discount("<new>")),
            (OwedLineKind::Exemption(""), OwedLineKind::Exemption("class-")),
            (OwedLineKind::Premium(""), OwedLineKind::Premium("new")),
            (OwedLineKind::Costs(""), OwedLineKind::Costs("new")),
        ] {
            assert_eq!(say(known), say(unknown));
            assert!(!say(known).contains('⟨'));
        }
    }

    #[test]
    fn every_kind_has_words_of_its_own() {
        let kinds = [
            OwedLineKind::Charge(None),
            OwedLineKind::Charge(Some('A')),
            OwedLineKind::Discount(""),
            OwedLineKind::Discount("single-person"),
            OwedLineKind::Discount("all-disregarded"),
            OwedLineKind::Discount("disabled-band"),
            OwedLineKind::Discount("annexe"),
            OwedLineKind::Exemption(""),
            OwedLineKind::Premium(""),
            OwedLineKind::Premium("empty"),
            OwedLineKind::Premium("second-home"),
            OwedLineKind::Reduction,
            OwedLineKind::Payment,
            OwedLineKind::Refund,
            OwedLineKind::Costs(""),
            OwedLineKind::Costs("summons"),
            OwedLineKind::Costs("liability-order"),
            OwedLineKind::ArrearsBroughtForward,
            OwedLineKind::CreditBroughtForward,
        ];
        let words: std::collections::BTreeSet<String> = kinds
            .iter()
            .map(|kind| line_label(Language::English, *kind, None))
            .collect();
        assert_eq!(words.len(), kinds.len(), "{words:?}");
        assert!(words.iter().all(|text| !text.contains('⟨')), "{words:?}");
    }
}
