//! On what terms a dwelling is charged, and what that comes to for some days of a year.

use forms::values::Pence;

use crate::apportion::share;
use crate::period::{Period, days_between};
use crate::published_amounts::Charge;
use crate::tax_year::TaxYear;
use crate::treatment::Treatment;
use crate::valuation_band::ValuationBand;

/// Everything that decides what a day costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// The area, as the published amounts call it.
    pub area: String,
    /// The band in the valuation list.
    pub band: ValuationBand,
    /// Each authority's amount for the whole year, in the order of the bill.
    pub charges: Vec<Charge>,
    /// Discounts, premium, exemption.
    pub treatment: Treatment,
}

/// What [`Terms`] come to for some days, in pence, none less than nothing. What is payable is the charges less the
/// disabled band reduction, less the discounts, plus the premium, less the exemption.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amounts {
    /// In the order of [`Terms::charges`].
    pub charges: Vec<i64>,
    /// What the disabled band reduction takes off.
    pub disabled: i64,
    /// What each discount takes off.
    pub discounts: Vec<i64>,
    /// What the premium adds.
    pub premium: i64,
    /// What the exemption takes off.
    pub exempt: i64,
}

impl Amounts {
    /// What is payable.
    pub fn net(&self) -> i64 {
        let charges: i64 = self.charges.iter().sum();
        let discounts: i64 = self.discounts.iter().sum();
        charges - self.disabled - discounts + self.premium - self.exempt
    }
}

impl Terms {
    /// Whether the disabled band reduction applies.
    pub fn is_reduced(&self) -> bool {
        self.charges.iter().any(|charge| charge.reduced.is_some())
    }

    /// What is payable for the days of `period`, all in `year`, before council tax reduction.
    pub fn net(&self, period: Period, year: TaxYear) -> Pence {
        Pence::from_pence(self.amounts(period, year).net())
    }

    /// What these terms come to for the days of `period`, all in `year`.
    pub fn amounts(&self, period: Period, year: TaxYear) -> Amounts {
        let until = self.cumulative(days_between(year.start(), period.until()), year.days());
        let from = self.cumulative(days_between(year.start(), period.from()), year.days());
        let each = |until: &[i64], from: &[i64]| until.iter().zip(from).map(|(until, from)| until - from).collect();
        Amounts {
            charges: each(&until.charges, &from.charges),
            disabled: until.disabled - from.disabled,
            discounts: each(&until.discounts, &from.discounts),
            premium: until.premium - from.premium,
            exempt: until.exempt - from.exempt,
        }
    }

    /// What these terms come to from 1 April on for the first `days` of a year of `of` days.
    ///
    /// Each authority's charge is rounded by itself. Everything else is a share of whole pence that were charged, so
    /// that it never takes off more than they are, and all of them where it is all.
    fn cumulative(&self, days: i64, of: i64) -> Amounts {
        let charges: Vec<i64> = self
            .charges
            .iter()
            .map(|charge| share(charge.amount.pence(), days, of))
            .collect();
        let charged: i64 = charges.iter().sum();
        let year: i64 = self.charges.iter().map(|charge| charge.amount.pence()).sum();
        let reduced: i64 = self.charges.iter().map(|charge| charge.payable().pence()).sum();
        let disabled = share(charged, (year - reduced).max(0), year);
        let payable = charged - disabled;
        let mut left = payable;
        let mut discounts = Vec::with_capacity(self.treatment.discounts.len());
        for discount in &self.treatment.discounts {
            let off = share(left, i64::from(discount.percent), 100);
            left -= off;
            discounts.push(off);
        }
        let premium = self.treatment.premium.map_or(0, |premium| i64::from(premium.percent));
        Amounts {
            charges,
            disabled,
            discounts,
            premium: share(payable, premium, 100),
            exempt: if self.treatment.exemption.is_some() { left } else { 0 },
        }
    }
}
