//! Invented accounts for the two councils of the demo, as the files that a revenues system would write.
//!
//! The same seed, council, day and number of accounts always give the same bytes. Nothing here is anybody's: names are
//! made up, and the postcodes are in postcode areas that do not exist.

mod bill;
mod dwelling_days;
mod facts;
mod ledger;
mod people;
mod places;
mod rows;
mod showcase;
mod write;
mod years;

pub use showcase::{ShowcaseAccount, page, showcase};

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

use council_tax_rules::household::Household;
use council_tax_rules::impossible::Impossible;
use forms::values::{Address, Postcode};
use jiff::civil::Date;
use rand::SeedableRng;
use rand::rngs::StdRng;

use super::account::{CouncilTaxAccount, YearInstalment};
use super::account_number::{AccountNumberScheme, CouncilTaxAccountNumber};
use super::import_source::ImportSource;
use super::layout::{ImportFile, ImportFormat};
use super::record::{AccountRecord, BillFormat, Preferences};
use facts::Facts;
use write::DemoWriter;
use years::DemoYear;

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
    /// A file could not be written.
    #[error("a file of the demo could not be written")]
    File(#[from] io::Error),
    /// An invented household that cannot be.
    #[error("an invented household cannot be")]
    Impossible(#[from] Impossible),
    /// An invented postcode that cannot be.
    #[error("{0} is no postcode")]
    NotAPostcode(String),
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

/// What a demo is made of.
#[derive(Debug, Clone, Copy)]
pub struct DemoPlan<'p> {
    /// Any number does; the same number makes the same people.
    pub seed: u64,
    /// Whose accounts.
    pub council: DemoCouncil,
    /// What its account numbers look like.
    pub scheme: &'p AccountNumberScheme,
    /// The accounts stand as at the end of this day.
    pub today: Date,
    /// How many.
    pub accounts: u32,
}

/// The files of a demo, in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoFiles {
    /// Each file's bytes.
    pub files: BTreeMap<ImportFile, Vec<u8>>,
    /// How they are written.
    pub format: ImportFormat,
}

impl DemoFiles {
    /// For an import straight away.
    pub fn into_source(self) -> ImportSource {
        ImportSource::memory(self.format, self.files)
    }
}

/// Makes up the files in memory, as CSV.
///
/// # Errors
/// When the council has not so many account numbers, or the day no tax year.
pub fn generate(
    seed: u64,
    council: DemoCouncil,
    scheme: &AccountNumberScheme,
    today: Date,
    accounts: u32,
) -> Result<DemoFiles, DemoError> {
    let plan = DemoPlan {
        seed,
        council,
        scheme,
        today,
        accounts,
    };
    let format = ImportFormat::Csv;
    let files = make_up(&plan, DemoWriter::in_memory(format)?, &mut |_| {})?;
    Ok(DemoFiles { files, format })
}

/// Makes up the files in `folder`, account by account: memory does not grow with their number. `progress` is told how many
/// accounts there are, every now and then.
///
/// # Errors
/// As [`generate`], and when a file cannot be written.
pub fn write_folder(
    plan: &DemoPlan<'_>,
    format: ImportFormat,
    folder: &Path,
    progress: &mut dyn FnMut(u64),
) -> Result<(), DemoError> {
    make_up(plan, DemoWriter::in_folder(format, folder)?, progress).map(|_| ())
}

fn make_up<W: Write>(
    plan: &DemoPlan<'_>,
    mut writer: DemoWriter<W>,
    progress: &mut dyn FnMut(u64),
) -> Result<BTreeMap<ImportFile, W>, DemoError> {
    let years = years::years(plan.council, plan.today)?;
    for year in &years {
        rows::write_year(&mut writer, year)?;
    }
    let by_hand = showcase::made_by_hand();
    for index in 0..plan.accounts {
        rows::write_account(&mut writer, &account(plan, &years, &by_hand, index)?)?;
        if index.is_multiple_of(1_000) {
            progress(index.into());
        }
    }
    rows::write_snapshot(&mut writer, plan.today)?;
    Ok(writer.finish()?)
}

fn account(
    plan: &DemoPlan<'_>,
    years: &[DemoYear],
    by_hand: &[(&str, Facts)],
    index: u32,
) -> Result<AccountRecord, DemoError> {
    let DemoPlan { council, today, .. } = *plan;
    let number = council.account_number(plan.scheme, index);
    let number = number.ok_or(DemoError::TooManyAccounts(plan.accounts))?;
    let dwelling = places::dwelling(council, index);
    // Each household has its own numbers, so that more accounts leave the first ones as they were.
    let mut random = StdRng::seed_from_u64(plan.seed.wrapping_mul(1_000_003).wrapping_add(u64::from(index)));
    let facts = match by_hand.get(index as usize) {
        Some((_, facts)) => facts.clone(),
        None => Facts::random(&mut random, today),
    };
    let spells = dwelling_days::spells(&facts, dwelling.area, today);
    let reductions = dwelling_days::reductions(&facts, &spells, years)?;
    let (mut lines, mut instalments, mut recovery) = (Vec::new(), Vec::new(), Vec::new());
    for year in years {
        let household = Household {
            reductions: reductions.clone(),
            ..dwelling_days::within(&spells, year)?
        };
        if household.spells.is_empty() {
            continue;
        }
        let bill = bill::bill(&household, &facts, dwelling.area, year, today)?;
        let ledger = ledger::ledger(facts.habit, year.year, &bill.plan, today, index);
        lines.extend(bill.lines);
        lines.extend(ledger.lines);
        instalments.extend(bill.plan.iter().map(|instalment| YearInstalment {
            tax_year: year.year,
            instalment: *instalment,
        }));
        recovery.extend(ledger.recovery);
    }
    let postcode = Postcode::parse(&dwelling.postcode);
    let (language, format, paperless) = facts.bills;
    Ok(AccountRecord {
        account: CouncilTaxAccount {
            number,
            uprn: Some(dwelling.uprn),
            address: Address {
                line1: dwelling.line_1,
                line2: Some(dwelling.line_2.to_owned()).filter(|line| !line.is_empty()),
                town: dwelling.town.to_owned(),
                postcode: postcode.map_err(|_| DemoError::NotAPostcode(dwelling.postcode))?,
                uprn: None,
            },
            area: dwelling.area.to_owned(),
            band: facts.band,
        },
        preferences: Preferences {
            payment_method: ledger::method(facts.habit),
            payment_day: u8::try_from(facts.day_of_month).ok(),
            paperless: Some(paperless),
            bill_language: Some(language.to_owned()),
            bill_format: BillFormat::from_word(format),
        },
        people: dwelling_days::people(
            people::names(&mut random, facts.liable),
            dwelling_days::liable_days(&facts, today),
        ),
        spells,
        reductions,
        lines,
        instalments,
        recovery,
    })
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
