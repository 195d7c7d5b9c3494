//! The columns of one row, read as what they should be.

use csv::ByteRecord;
use forms::values::Pence;
use jiff::civil::{Date, date};

use super::layout::{ImportFile, LARGEST_AMOUNT_PENCE, LONGEST_TEXT};
use super::rejection::Rejection;
use super::tax_year::TaxYear;
use super::valuation_band::{Nation, ValuationBand};

/// One row with the right number of columns.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'r> {
    file: ImportFile,
    record: &'r ByteRecord,
}

impl<'r> Row<'r> {
    pub(super) const fn new(file: ImportFile, record: &'r ByteRecord) -> Row<'r> {
        Row { file, record }
    }

    /// The text of the column, without spaces around it; may be empty.
    pub(super) fn optional(&self, column: &'static str) -> Result<&'r str, Rejection> {
        let place = self.file.columns().iter().position(|name| *name == column);
        let bytes = place.and_then(|place| self.record.get(place)).unwrap_or_default();
        let text = std::str::from_utf8(bytes).map_err(|_| Rejection::NotUtf8)?.trim();
        // Bytes first: counting the characters of a field that swallowed the file would be slow.
        if text.len() > LONGEST_TEXT && text.chars().nth(LONGEST_TEXT).is_some() {
            return Err(Rejection::TooLong(column));
        }
        if text.chars().any(char::is_control) {
            return Err(Rejection::ControlCharacter(column));
        }
        Ok(text)
    }

    /// The text of the column, which has to be there.
    pub(super) fn text(&self, column: &'static str) -> Result<&'r str, Rejection> {
        match self.optional(column)? {
            "" => Err(Rejection::Empty(column)),
            text => Ok(text),
        }
    }

    /// Nothing where the column is empty, and else what `read` makes of it.
    pub(super) fn if_any<T>(
        &self,
        column: &'static str,
        read: impl FnOnce(&Self) -> Result<T, Rejection>,
    ) -> Result<Option<T>, Rejection> {
        match self.optional(column)? {
            "" => Ok(None),
            _ => read(self).map(Some),
        }
    }

    /// A word out of those that the column knows; may be empty.
    pub(super) fn word<T>(
        &self,
        column: &'static str,
        known: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, Rejection> {
        match self.optional(column)? {
            "" => Ok(None),
            text => read(text).map(Some).ok_or(Rejection::UnknownWord { column, known }),
        }
    }

    /// `yes` or `no`; empty where nothing is said.
    pub(super) fn yes_or_no(&self, column: &'static str) -> Result<Option<bool>, Rejection> {
        self.word(column, "yes, no", |text| match text {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        })
    }

    /// A date written `2026-04-01`, not before council tax began and not after `latest`.
    pub(super) fn date(&self, column: &'static str, latest: Date) -> Result<Date, Rejection> {
        let found = self.any_date(column)?;
        if found > latest {
            return Err(Rejection::InTheFuture(column));
        }
        if found < date(1993, 4, 1) {
            Err(Rejection::TooLongAgo(column))
        } else {
            Ok(found)
        }
    }

    /// Any date written `2026-04-01`, from 1900 to 2099.
    pub(super) fn any_date(&self, column: &'static str) -> Result<Date, Rejection> {
        let text = self.text(column)?;
        let shape = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        let parsed: Option<Date> = if shape { text.parse().ok() } else { None };
        let parsed = parsed.filter(|date| (1900..=2099).contains(&date.year()));
        parsed.ok_or(Rejection::NotADate(column))
    }

    /// The tax year.
    pub(super) fn tax_year(&self) -> Result<TaxYear, Rejection> {
        TaxYear::parse(self.text("tax_year")?).ok_or(Rejection::NotATaxYear)
    }

    /// The band, which has to exist in `nation`.
    pub(super) fn band(&self, nation: Nation) -> Result<ValuationBand, Rejection> {
        let band = ValuationBand::parse(self.text("band")?).filter(|band| band.exists_in(nation));
        band.ok_or(Rejection::ImpossibleBand)
    }

    /// A whole number that is not less than nothing.
    pub(super) fn count(&self, column: &'static str) -> Result<u64, Rejection> {
        let text = self.text(column)?;
        // A sign is no digit: `+3` is a formula to many a program, and no number here.
        let digits = text.bytes().all(|b| b.is_ascii_digit());
        let parsed = if digits { text.parse().ok() } else { None };
        parsed.ok_or(Rejection::NotANumber(column))
    }

    /// An amount, in pence, of a size that accounts have.
    pub(super) fn pence(&self, column: &'static str) -> Result<Pence, Rejection> {
        let pence: i64 = self.text(column)?.parse().map_err(|_| Rejection::NotANumber(column))?;
        if (-LARGEST_AMOUNT_PENCE..=LARGEST_AMOUNT_PENCE).contains(&pence) {
            Ok(Pence::from_pence(pence))
        } else {
            Err(Rejection::ImplausibleAmount(column))
        }
    }

    /// An amount that is not less than nothing.
    pub(super) fn pence_of_at_least_nothing(&self, column: &'static str) -> Result<Pence, Rejection> {
        match self.pence(column)? {
            amount if amount.is_negative() => Err(Rejection::Negative(column)),
            amount => Ok(amount),
        }
    }
}
