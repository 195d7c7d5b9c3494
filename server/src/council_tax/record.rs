//! Everything that the council's records say about one account.

use std::collections::BTreeMap;

use council_tax_rules::household::{Household, Spell};
use council_tax_rules::period::Period;
use council_tax_rules::recovery_case::{Paid, RecoveryEvent};
use council_tax_rules::reduction::ReductionAward;
use forms::values::Pence;
use jiff::civil::{Date, date};

use super::account::{AccountLine, CouncilTaxAccount, LineKind, YearInstalment};
use super::instalment::Instalment;
use super::tax_year::TaxYear;

/// The end of a spell that has none: the first day that no tax year has.
pub const OPEN_END: Date = date(2100, 4, 1);

/// One account, as the snapshot has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountRecord {
    /// The dwelling.
    pub account: CouncilTaxAccount,
    /// How the household pays, and how it wants its bills.
    pub preferences: Preferences,
    /// Everybody who is or was liable; each of them owes the whole.
    pub people: Vec<LiablePerson>,
    /// What is true of the dwelling, earliest first; the last one may go on to [`OPEN_END`].
    pub spells: Vec<Spell>,
    /// Awards of council tax reduction, earliest first.
    pub reductions: Vec<ReductionAward>,
    /// Every line on the account, by tax year, and in the order of the council's own records within it.
    pub lines: Vec<AccountLine>,
    /// Every instalment, earliest first.
    pub instalments: Vec<YearInstalment>,
    /// Every step of recovery, with the year whose bill it is for, earliest first.
    pub recovery: Vec<YearRecovery>,
}

/// Somebody who is liable, or was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiablePerson {
    /// The whole name, as on the bill.
    pub name: String,
    /// The part of it that proves who somebody is; of an organisation, its name.
    pub surname: String,
    /// The first day.
    pub from: Date,
    /// The last day; none while it goes on.
    pub to: Option<Date>,
}

/// A step of recovery of one year's bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearRecovery {
    /// The year whose bill it is for.
    pub tax_year: TaxYear,
    /// What was done, and when.
    pub event: RecoveryEvent,
}

/// How a household pays, and how it wants its bills. What the council's records do not say is none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Preferences {
    /// How it pays.
    pub payment_method: Option<PaymentMethod>,
    /// The day of the month on which it pays, 1 to 28.
    pub payment_day: Option<u8>,
    /// Whether its bills come by e-mail alone.
    pub paperless: Option<bool>,
    /// The language of its bills, as a tag: `en`, `cy`.
    pub bill_language: Option<String>,
    /// The format of its bills.
    pub bill_format: Option<BillFormat>,
}

/// How a household pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum PaymentMethod {
    DirectDebit,
    Card,
    StandingOrder,
    BankTransfer,
    Cash,
}

impl PaymentMethod {
    /// Every one.
    pub const ALL: [PaymentMethod; 5] = [
        Self::DirectDebit,
        Self::Card,
        Self::StandingOrder,
        Self::BankTransfer,
        Self::Cash,
    ];
    /// The words of all of them.
    pub const WORDS: &'static str = "direct-debit, card, standing-order, bank-transfer, cash";

    /// The word in import files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::DirectDebit => "direct-debit",
            Self::Card => "card",
            Self::StandingOrder => "standing-order",
            Self::BankTransfer => "bank-transfer",
            Self::Cash => "cash",
        }
    }

    /// The one with this word.
    pub fn from_word(word: &str) -> Option<PaymentMethod> {
        Self::ALL.into_iter().find(|method| method.word() == word)
    }
}

/// What a bill looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum BillFormat {
    Standard,
    LargePrint,
    Braille,
    Audio,
}

impl BillFormat {
    /// Every one.
    pub const ALL: [BillFormat; 4] = [Self::Standard, Self::LargePrint, Self::Braille, Self::Audio];
    /// The words of all of them.
    pub const WORDS: &'static str = "standard, large-print, braille, audio";

    /// The word in import files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::LargePrint => "large-print",
            Self::Braille => "braille",
            Self::Audio => "audio",
        }
    }

    /// The one with this word.
    pub fn from_word(word: &str) -> Option<BillFormat> {
        Self::ALL.into_iter().find(|format| format.word() == word)
    }
}

impl AccountRecord {
    /// What is true of the dwelling in `year`, as the rules of bills take it. Spells are cut to the year; awards of
    /// reduction are whole, for their amounts are for all of their days.
    pub fn household(&self, year: TaxYear) -> Household {
        let days = Period::new(year.start(), year.until());
        let within = |spell: &Spell| {
            days.as_ref()
                .ok()
                .and_then(|days| Some(spell.on(spell.period.overlap(*days)?)))
        };
        Household {
            spells: self.spells.iter().filter_map(within).collect(),
            reductions: self.reductions.clone(),
        }
    }

    /// Those who are liable on `day`.
    pub fn liable_on(&self, day: Date) -> impl Iterator<Item = &LiablePerson> {
        self.people.iter().filter(move |person| person.is_liable_on(day))
    }

    /// Every tax year that a line or an instalment is of, earliest first.
    pub fn years(&self) -> Vec<TaxYear> {
        let lines = self.lines.iter().map(|line| line.tax_year);
        let planned = self.instalments.iter().map(|planned| planned.tax_year);
        let mut years: Vec<TaxYear> = lines.chain(planned).collect();
        years.sort_unstable();
        years.dedup();
        years
    }

    /// The lines of one year.
    pub fn lines_of(&self, year: TaxYear) -> impl Iterator<Item = &AccountLine> {
        self.lines.iter().filter(move |line| line.tax_year == year)
    }

    /// The plan of each year.
    pub fn plans(&self) -> BTreeMap<TaxYear, Vec<Instalment>> {
        let mut plans: BTreeMap<TaxYear, Vec<Instalment>> = BTreeMap::new();
        for planned in &self.instalments {
            plans.entry(planned.tax_year).or_default().push(planned.instalment);
        }
        plans
    }

    /// What was paid to one year, less what the bank took back or the council paid back.
    pub fn paid_to(&self, year: TaxYear) -> Vec<Paid> {
        let paid = self
            .lines_of(year)
            .filter(|line| matches!(line.kind, LineKind::Payment | LineKind::Refund));
        let paid = paid.map(|line| Paid {
            on: line.date,
            amount: line.amount.negated(),
        });
        paid.collect()
    }

    /// The steps of recovery of one year's bill.
    pub fn recovery_of(&self, year: TaxYear) -> Vec<RecoveryEvent> {
        let of_year = self.recovery.iter().filter(|step| step.tax_year == year);
        of_year.map(|step| step.event).collect()
    }

    /// What the lines add up to: what is owed by these records alone, less than nothing for credit.
    pub fn owed(&self) -> Pence {
        self.lines.iter().map(|line| line.amount).sum()
    }
}

impl LiablePerson {
    /// Whether `day` is one of their days.
    pub fn is_liable_on(&self, day: Date) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}
