//! What the pages of an account are told: which account, what is owed, how fresh that is.

use forms::values::Pence;
use jiff::civil::{Date, DateTime};

use crate::components::{SummaryRow, SummaryValue};
use crate::language::Language;
use crate::site::Site;

/// Which account it is, and which home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountFacts {
    /// The account number, in groups that can be read out.
    pub number: String,
    /// The dwelling's address.
    pub address_lines: Vec<String>,
    /// The dwelling's band, where it is known.
    pub band: Option<char>,
}

impl AccountFacts {
    pub(super) fn rows(self, site: &Site) -> Vec<SummaryRow> {
        let property = SummaryRow::new(
            site.text("council-tax-property"),
            SummaryValue::Lines(self.address_lines),
        );
        let band = self
            .band
            .map(|band| SummaryRow::new(site.text("account-band"), band.to_string()));
        let number = SummaryRow::new(site.text("council-tax-account-number"), self.number);
        std::iter::once(property).chain(band).chain([number]).collect()
    }
}

/// What is owed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Owing {
    /// For everything on the account, with the payments taken here; less than nothing is credit.
    pub owed: Pence,
    /// What of it is late.
    pub overdue: Pence,
    /// The next instalment that is not late, and when it is due.
    pub next_instalment: Option<(Pence, Date)>,
    /// Whether the council takes the instalments from the bank.
    pub by_direct_debit: bool,
}

/// A payment taken here that the council's records do not show yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivedHere {
    /// When it was paid.
    pub at: DateTime,
    /// How much.
    pub amount: Pence,
    /// The day by whose end the council's records show it.
    pub reaches_by: Date,
    /// Where its receipt is.
    pub receipt_href: Option<String>,
}

/// How fresh the figures are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountRecords {
    /// The day at whose end the council's records were taken.
    pub as_of: Date,
    /// Payments taken here since then, newest first.
    pub received_since: Vec<ReceivedHere>,
}

/// A tax year as residents say it: `2026 to 2027`. It starts in the calendar year `tax_year`.
pub(super) fn year_words(site: &Site, tax_year: i16) -> String {
    let years = [
        ("from", tax_year.to_string().into()),
        ("to", tax_year.saturating_add(1).to_string().into()),
    ];
    site.text_with("account-tax-year", &years)
}

/// `Monday, 23 November 2026` inside a sentence, where Welsh writes its `dydd` small.
pub(super) fn weekday_in_sentence(site: &Site, day: Date) -> String {
    let written = site.language.weekday_date(day);
    match (site.language, written.strip_prefix("Dydd ")) {
        (Language::Welsh, Some(rest)) => format!("dydd {rest}"),
        _ => written,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::council_tax::made_up::site;
    use jiff::civil::date;

    #[test]
    fn days_and_years_are_written_as_people_write_them() {
        let [english, welsh] = Language::ALL.map(|language| {
            let site = site(language);
            (year_words(&site, 2026), weekday_in_sentence(&site, date(2026, 11, 23)))
        });
        assert_eq!(
            english,
            ("2026 to 2027".to_owned(), "Monday, 23 November 2026".to_owned())
        );
        assert_eq!(
            welsh,
            ("2026 i 2027".to_owned(), "dydd Llun, 23 Tachwedd 2026".to_owned())
        );
    }
}
