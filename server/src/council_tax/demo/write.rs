//! The files of the demo, written in the published layout.

use std::io;
use std::path::Path;

use csv::Writer;
use jiff::civil::Date;

use super::super::account_number::CouncilTaxAccountNumber;
use super::super::csv_layout::{ImportFile, LAYOUT, NAME_SEPARATOR};
use super::super::import_files::ImportFiles;
use super::super::valuation_band::ValuationBand;
use super::DemoError;
use super::ledger::DemoLedger;
use super::places::Dwelling;

/// The four files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoFiles {
    /// snapshot.csv
    pub snapshot: Vec<u8>,
    /// accounts.csv
    pub accounts: Vec<u8>,
    /// lines.csv
    pub lines: Vec<u8>,
    /// instalments.csv
    pub instalments: Vec<u8>,
}

impl DemoFiles {
    /// For an import straight away.
    pub fn into_import_files(self) -> ImportFiles {
        ImportFiles::from_bytes(self.snapshot, self.accounts, self.lines, self.instalments)
    }

    /// Writes them into `folder`, which has to exist: an example for a council's own files.
    pub fn write_to(&self, folder: &Path) -> io::Result<()> {
        let contents = [&self.snapshot, &self.accounts, &self.lines, &self.instalments];
        ImportFile::ALL
            .into_iter()
            .zip(contents)
            .try_for_each(|(file, bytes)| std::fs::write(folder.join(file.name()), bytes))
    }
}

pub(super) struct DemoWriter {
    accounts: Writer<Vec<u8>>,
    lines: Writer<Vec<u8>>,
    instalments: Writer<Vec<u8>>,
    rows: [u64; 3],
}

impl DemoWriter {
    pub(super) fn new() -> Result<DemoWriter, DemoError> {
        Ok(DemoWriter {
            accounts: started(ImportFile::Accounts)?,
            lines: started(ImportFile::Lines)?,
            instalments: started(ImportFile::Instalments)?,
            rows: [0; 3],
        })
    }

    pub(super) fn account(
        &mut self,
        number: &CouncilTaxAccountNumber,
        dwelling: &Dwelling,
        band: ValuationBand,
        names: &[String],
    ) -> Result<(), DemoError> {
        let [accounts, ..] = &mut self.rows;
        *accounts += 1;
        let names = names.join(&NAME_SEPARATOR.to_string());
        let Dwelling {
            uprn,
            line_1,
            line_2,
            town,
            postcode,
            area,
            ..
        } = dwelling;
        let row = [
            number.as_str(),
            uprn,
            line_1,
            line_2,
            town,
            postcode,
            area,
            band.letter(),
            &names,
        ];
        Ok(self.accounts.write_record(row)?)
    }

    pub(super) fn ledger(&mut self, number: &CouncilTaxAccountNumber, ledger: &DemoLedger) -> Result<(), DemoError> {
        let year = ledger.year.to_string();
        let [_, lines, instalments] = &mut self.rows;
        for line in &ledger.lines {
            *lines += 1;
            let (date, pence) = (line.date.to_string(), line.pence.to_string());
            let row = [
                number.as_str(),
                &year,
                line.kind.word(),
                &date,
                &pence,
                line.key,
                &line.name,
                &line.reference,
            ];
            self.lines.write_record(row)?;
        }
        for instalment in &ledger.instalments {
            *instalments += 1;
            let (due, pence) = (instalment.due.to_string(), instalment.amount.pence().to_string());
            self.instalments.write_record([number.as_str(), &year, &due, &pence])?;
        }
        Ok(())
    }

    pub(super) fn finish(self, as_of: Date) -> Result<DemoFiles, DemoError> {
        let mut snapshot = started(ImportFile::Snapshot)?;
        let [accounts, lines, instalments] = self.rows.map(|rows| rows.to_string());
        snapshot.write_record([LAYOUT, &as_of.to_string(), &accounts, &lines, &instalments])?;
        Ok(DemoFiles {
            snapshot: bytes(snapshot)?,
            accounts: bytes(self.accounts)?,
            lines: bytes(self.lines)?,
            instalments: bytes(self.instalments)?,
        })
    }
}

fn started(file: ImportFile) -> Result<Writer<Vec<u8>>, DemoError> {
    let mut writer = Writer::from_writer(Vec::new());
    writer.write_record(file.columns())?;
    Ok(writer)
}

fn bytes(writer: Writer<Vec<u8>>) -> Result<Vec<u8>, DemoError> {
    writer
        .into_inner()
        .map_err(|error| DemoError::Csv(error.into_error().into()))
}
