//! Invented accounts for the two councils of the demo, as the files that a revenues system would write.
//!
//! The same seed, council, day and number of accounts always give the same bytes. Nothing here is anybody's: names are
//! made up, and the postcodes are in postcode areas that do not exist.

mod household;
mod ledger;
mod people;
mod places;
mod showcase;
mod write;

pub use showcase::{ShowcaseAccount, showcase};
pub use write::DemoFiles;

use jiff::civil::Date;
use rand::SeedableRng;
use rand::rngs::StdRng;

use super::account_number::{AccountNumberScheme, CouncilTaxAccountNumber};
use super::tax_year::TaxYear;
use household::Household;

/// How many accounts each council of the demo has, unless told otherwise.
pub const ACCOUNTS: u32 = 5_733;

/// A council of the demo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DemoCouncil {
    /// Thamesgate Borough Council.
    Thamesgate,
    /// Wealdmoor District Council.
    Wealdmoor,
}

/// Why no demo could be made.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The council's account numbers do not go that far.
    #[error("the scheme of account numbers has no room for {0} accounts")]
    TooManyAccounts(u32),
    /// A day outside the tax years that exist.
    #[error("there is no council tax year on {0}")]
    NoTaxYear(Date),
    /// A file could not be put together.
    #[error("a file of the demo could not be written")]
    Csv(#[from] csv::Error),
}

impl DemoCouncil {
    /// The demo council with this id.
    pub fn from_id(id: &str) -> Option<DemoCouncil> {
        match id {
            "thamesgate" => Some(Self::Thamesgate),
            "wealdmoor" => Some(Self::Wealdmoor),
            _ => None,
        }
    }

    /// The number of the account at `index`: seven apart, so that a wrong digit rarely hits the neighbour, and in another
    /// range for each council.
    fn account_number(self, scheme: &AccountNumberScheme, index: u32) -> Option<CouncilTaxAccountNumber> {
        let tenths = match self {
            Self::Thamesgate => 1,
            Self::Wealdmoor => 4,
        };
        scheme.numbered(scheme.capacity() / 10 * tenths + u64::from(index) * 7)
    }
}

/// Writes the files of `accounts` invented accounts as they stand at the end of `today`.
pub fn generate(
    seed: u64,
    council: DemoCouncil,
    scheme: &AccountNumberScheme,
    today: Date,
    accounts: u32,
) -> Result<DemoFiles, DemoError> {
    let year = TaxYear::containing(today).ok_or(DemoError::NoTaxYear(today))?;
    let mut writer = write::DemoWriter::new()?;
    for index in 0..accounts {
        let number = council
            .account_number(scheme, index)
            .ok_or(DemoError::TooManyAccounts(accounts))?;
        let dwelling = places::dwelling(council, index);
        // Each household has its own numbers, so that more accounts leave the first ones as they were.
        let mut random = StdRng::seed_from_u64(seed.wrapping_mul(1_000_003).wrapping_add(u64::from(index)));
        let household = showcase::household(index).unwrap_or_else(|| Household::random(&mut random));
        let names = people::liable_names(&mut random, household.single_person);
        writer.account(&number, &dwelling, household.band, &names)?;
        writer.ledger(&number, &ledger::of(council, &dwelling, &household, year, today, index))?;
    }
    writer.finish(today)
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
