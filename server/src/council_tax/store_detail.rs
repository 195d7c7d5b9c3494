//! Everything of an account that is not looked up by, as it is kept in `council_tax.account.detail`: rows are arrays, so
//! that a million accounts with a year of transactions stay small.

use std::borrow::Cow;

use council_tax_rules::disregard::Disregard;
use council_tax_rules::exemption_class::ExemptionClass;
use council_tax_rules::household::{Adults, ExceptionAward, ExemptionAward, Occupation, Spell};
use council_tax_rules::period::Period;
use council_tax_rules::premium_exception::PremiumException;
use council_tax_rules::recovery_case::{RecoveryEvent, RecoveryStep};
use council_tax_rules::reduction::ReductionAward;
use forms::values::Pence;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::account::{AccountLine, CouncilTaxAccount, LineKind, YearInstalment};
use super::instalment::Instalment;
use super::record::{AccountRecord, BillFormat, LiablePerson, PaymentMethod, Preferences, YearRecovery};
use super::store_values::NotReadable;
use super::tax_year::TaxYear;
use super::valuation_band::ValuationBand;

type Text<'r> = Cow<'r, str>;

/// The whole of it. What is missing is empty.
#[derive(Serialize, Deserialize, Default)]
#[serde(default)]
pub(super) struct Detail<'r> {
    #[serde(skip_serializing_if = "StoredPreferences::is_empty")]
    preferences: StoredPreferences<'r>,
    /// Name, surname, first day, last day.
    people: Vec<(Text<'r>, Text<'r>, Date, Option<Date>)>,
    spells: Vec<StoredSpell<'r>>,
    /// First day, first day after it, pence.
    reductions: Vec<(Date, Date, i64)>,
    /// Tax year, kind, day, pence, description key and name, reference.
    lines: Vec<StoredLine<'r>>,
    /// Tax year, day, pence.
    instalments: Vec<(i16, Date, i64)>,
    /// Tax year, day, step, hearing, pence of costs.
    recovery: Vec<(i16, Date, Text<'r>, Option<Date>, i64)>,
}

type StoredLine<'r> = (i16, Text<'r>, Date, i64, Text<'r>, Text<'r>, Text<'r>);

#[derive(Serialize, Deserialize, Default, PartialEq)]
#[serde(default)]
struct StoredPreferences<'r> {
    #[serde(skip_serializing_if = "Option::is_none")]
    method: Option<Text<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    day: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paperless: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<Text<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<Text<'r>>,
}

#[derive(Serialize, Deserialize)]
struct StoredSpell<'r> {
    from: Date,
    until: Date,
    area: Text<'r>,
    band: Text<'r>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    disabled: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    annexe: bool,
    /// How many adults live there: it is a main home.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    adults: Option<u8>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    disregarded: Vec<Text<'r>>,
    /// Since when it is empty. Neither a main home nor empty is a second home.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    empty: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    exemption: Option<(Text<'r>, Option<Date>)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    exception: Option<(Text<'r>, Date)>,
}

impl StoredPreferences<'_> {
    fn is_empty(&self) -> bool {
        *self == StoredPreferences::default()
    }
}

impl<'r> Detail<'r> {
    pub(super) fn of(record: &'r AccountRecord) -> Detail<'r> {
        let preferences = &record.preferences;
        Detail {
            preferences: StoredPreferences {
                method: preferences.payment_method.map(|method| method.word().into()),
                day: preferences.payment_day,
                paperless: preferences.paperless,
                language: preferences.bill_language.as_deref().map(Cow::from),
                format: preferences.bill_format.map(|format| format.word().into()),
            },
            people: each(&record.people, |person| {
                let (name, surname) = (person.name.as_str().into(), person.surname.as_str().into());
                (name, surname, person.from, person.to)
            }),
            spells: each(&record.spells, stored_spell),
            reductions: each(&record.reductions, |award| {
                let days = award.period();
                (days.from(), days.until(), award.amount().pence())
            }),
            lines: each(&record.lines, stored_line),
            instalments: each(&record.instalments, |planned| {
                let Instalment { due, amount } = planned.instalment;
                (planned.tax_year.start_year(), due, amount.pence())
            }),
            recovery: each(&record.recovery, |step| {
                let (word, hearing, costs) = match step.event.step {
                    RecoveryStep::Reminder => ("reminder", None, Pence::ZERO),
                    RecoveryStep::FinalNotice => ("final-notice", None, Pence::ZERO),
                    RecoveryStep::Summons { hearing, costs } => ("summons", Some(hearing), costs),
                    RecoveryStep::LiabilityOrder { costs } => ("liability-order", None, costs),
                    RecoveryStep::Withdrawn => ("withdrawn", None, Pence::ZERO),
                };
                (
                    step.tax_year.start_year(),
                    step.event.on,
                    word.into(),
                    hearing,
                    costs.pence(),
                )
            }),
        }
    }

    /// The record of `account`.
    pub(super) fn read(self, account: CouncilTaxAccount) -> Result<AccountRecord, NotReadable> {
        let preferences = self.preferences;
        Ok(AccountRecord {
            account,
            preferences: Preferences {
                payment_method: preferences.method.and_then(|word| PaymentMethod::from_word(&word)),
                payment_day: preferences.day,
                paperless: preferences.paperless,
                bill_language: preferences.language.map(Cow::into_owned),
                bill_format: preferences.format.and_then(|word| BillFormat::from_word(&word)),
            },
            people: all(self.people, |(name, surname, from, to)| {
                let (name, surname) = (name.into_owned(), surname.into_owned());
                Ok(LiablePerson {
                    name,
                    surname,
                    from,
                    to,
                })
            })?,
            spells: all(self.spells, spell)?,
            reductions: all(self.reductions, |(from, until, pence)| {
                let award = ReductionAward::new(period(from, until)?, Pence::from_pence(pence));
                award.map_err(|_| NotReadable("reduction"))
            })?,
            lines: lines(self.lines)?,
            instalments: instalments(self.instalments)?,
            recovery: all(self.recovery, |(year, on, word, hearing, costs)| {
                let costs = Pence::from_pence(costs);
                let step = match &*word {
                    "reminder" => RecoveryStep::Reminder,
                    "final-notice" => RecoveryStep::FinalNotice,
                    "summons" => {
                        let hearing = hearing.ok_or(NotReadable("hearing"))?;
                        RecoveryStep::Summons { hearing, costs }
                    }
                    "liability-order" => RecoveryStep::LiabilityOrder { costs },
                    "withdrawn" => RecoveryStep::Withdrawn,
                    _ => return Err(NotReadable("step of recovery")),
                };
                let (tax_year, event) = (tax_year(year)?, RecoveryEvent { on, step });
                Ok(YearRecovery { tax_year, event })
            })?,
        })
    }

    /// Lines and instalments alone.
    pub(super) fn read_money(self) -> Result<(Vec<AccountLine>, Vec<YearInstalment>), NotReadable> {
        Ok((lines(self.lines)?, instalments(self.instalments)?))
    }
}

fn each<'r, T, S>(items: &'r [T], stored: impl Fn(&'r T) -> S) -> Vec<S> {
    items.iter().map(stored).collect()
}

fn all<S, T>(stored: Vec<S>, read: impl Fn(S) -> Result<T, NotReadable>) -> Result<Vec<T>, NotReadable> {
    stored.into_iter().map(read).collect()
}

fn stored_line(line: &AccountLine) -> StoredLine<'_> {
    (
        line.tax_year.start_year(),
        line.kind.word().into(),
        line.date,
        line.amount.pence(),
        line.description_key.as_str().into(),
        line.description_name.as_str().into(),
        line.reference.as_str().into(),
    )
}

fn lines(stored: Vec<StoredLine<'_>>) -> Result<Vec<AccountLine>, NotReadable> {
    all(stored, |(year, kind, date, pence, key, name, reference)| {
        Ok(AccountLine {
            tax_year: tax_year(year)?,
            kind: LineKind::from_word(&kind).ok_or(NotReadable("kind"))?,
            date,
            amount: Pence::from_pence(pence),
            description_key: key.into_owned(),
            description_name: name.into_owned(),
            reference: reference.into_owned(),
        })
    })
}

fn instalments(stored: Vec<(i16, Date, i64)>) -> Result<Vec<YearInstalment>, NotReadable> {
    all(stored, |(year, due, pence)| {
        let amount = Pence::from_pence(pence);
        Ok(YearInstalment {
            tax_year: tax_year(year)?,
            instalment: Instalment { due, amount },
        })
    })
}

fn stored_spell(spell: &Spell) -> StoredSpell<'_> {
    let (adults, disregarded, empty) = match &spell.occupation {
        Occupation::MainHome(adults) => {
            let keys = adults.disregarded.iter().map(|disregard| disregard.key().into());
            (Some(adults.living_here), keys.collect(), None)
        }
        Occupation::Empty { since } => (None, Vec::new(), Some(*since)),
        Occupation::SecondHome => (None, Vec::new(), None),
    };
    StoredSpell {
        from: spell.period.from(),
        until: spell.period.until(),
        area: spell.area.as_str().into(),
        band: spell.band.letter().into(),
        disabled: spell.disabled_reduction,
        annexe: spell.family_annexe,
        adults,
        disregarded,
        empty,
        exemption: spell.exemption.map(|award| (award.class.key().into(), award.clock)),
        exception: spell.exception.map(|award| (award.exception.key().into(), award.clock)),
    }
}

fn spell(stored: StoredSpell<'_>) -> Result<Spell, NotReadable> {
    let occupation = match (stored.adults, stored.empty) {
        (Some(living_here), _) => Occupation::MainHome(Adults {
            living_here,
            disregarded: all(stored.disregarded, |key| {
                Disregard::from_key(&key).ok_or(NotReadable("disregard"))
            })?,
        }),
        (None, Some(since)) => Occupation::Empty { since },
        (None, None) => Occupation::SecondHome,
    };
    let exemption = stored.exemption.map(|(key, clock)| {
        let class = ExemptionClass::from_key(&key).ok_or(NotReadable("exemption"))?;
        Ok(ExemptionAward { class, clock })
    });
    let exception = stored.exception.map(|(key, clock)| {
        let exception = PremiumException::from_key(&key).ok_or(NotReadable("exception"))?;
        Ok(ExceptionAward { exception, clock })
    });
    Ok(Spell {
        period: period(stored.from, stored.until)?,
        area: stored.area.into_owned(),
        band: ValuationBand::parse(&stored.band).ok_or(NotReadable("band"))?,
        disabled_reduction: stored.disabled,
        family_annexe: stored.annexe,
        occupation,
        exemption: exemption.transpose()?,
        exception: exception.transpose()?,
    })
}

fn period(from: Date, until: Date) -> Result<Period, NotReadable> {
    Period::new(from, until).map_err(|_| NotReadable("period"))
}

fn tax_year(start_year: i16) -> Result<TaxYear, NotReadable> {
    TaxYear::starting_in(start_year).ok_or(NotReadable("tax_year"))
}
