//! One reason why a bill is another than it was: what changed in its terms, and by how much that alone changes it.

use forms::values::Pence;
use jiff::civil::Date;

use crate::apportion::minus;
use crate::charge::Authority;
use crate::exemption_class::ExemptionClass;
use crate::period::Period;
use crate::published_amounts::Charge;
use crate::tax_year::TaxYear;
use crate::terms::Terms;
use crate::treatment::{Discount, Premium};
use crate::valuation_band::ValuationBand;

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReasonKind {
    /// Became liable.
    MovedIn,
    /// Is no longer liable.
    MovedOut,
    /// The dwelling is in another area, and perhaps another band.
    MovedHome,
    /// The dwelling is in another band.
    Band {
        /// Before.
        before: ValuationBand,
        /// After.
        after: ValuationBand,
    },
    /// One authority asks another amount for the year.
    Authority {
        /// Who.
        authority: Authority,
        /// For the whole year, before.
        before: Pence,
        /// For the whole year, after.
        after: Pence,
    },
    /// The disabled band reduction started, or it ended.
    DisabledBandReduction {
        /// Whether it started.
        starts: bool,
    },
    /// Other discounts.
    Discounts {
        /// Before.
        before: Vec<Discount>,
        /// After.
        after: Vec<Discount>,
    },
    /// Another premium, or none.
    Premium {
        /// Before.
        before: Option<Premium>,
        /// After.
        after: Option<Premium>,
    },
    /// Another exemption, or none.
    Exemption {
        /// Before.
        before: Option<ExemptionClass>,
        /// After.
        after: Option<ExemptionClass>,
    },
    /// Another amount of council tax reduction.
    Reduction {
        /// Before, for the whole bill.
        before: Pence,
        /// After, for the whole bill.
        after: Pence,
    },
}

/// A reason, with its day and what it comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The day from which it holds.
    pub on: Date,
    /// What changed.
    pub kind: ReasonKind,
    /// By how much it changes the bill.
    pub amount: Pence,
}

/// The reasons between two states of a dwelling for the days of `period` in `year`. They add up to what the days cost
/// after, less what they cost before. A state is none where nobody of the household is liable.
pub(crate) fn reasons_between(
    before: Option<&Terms>,
    after: Option<&Terms>,
    period: Period,
    year: TaxYear,
    on: Date,
) -> Vec<Reason> {
    let reason = |kind, amount| Reason { on, kind, amount };
    let (before, after) = match (before, after) {
        (None, None) => return Vec::new(),
        (None, Some(after)) => return vec![reason(ReasonKind::MovedIn, after.net(period, year))],
        (Some(before), None) => {
            let amount = before.net(period, year).negated();
            return vec![reason(ReasonKind::MovedOut, amount)];
        }
        (Some(before), Some(after)) => (before, after),
    };
    let mut reasons = Vec::new();
    let mut cost = before.net(period, year);
    for (kind, terms) in steps(before, after) {
        let new_cost = terms.net(period, year);
        reasons.push(reason(kind, minus(new_cost, cost)));
        cost = new_cost;
    }
    reasons
}

/// From one set of terms to the other, one change at a time. An exemption that starts comes first and one that ends
/// comes last, since under it nothing else matters.
fn steps(before: &Terms, after: &Terms) -> Vec<(ReasonKind, Terms)> {
    let mut now = before.clone();
    let mut found = Vec::new();
    let exemption = ReasonKind::Exemption {
        before: before.treatment.exemption,
        after: after.treatment.exemption,
    };
    let (old, new) = (&before.treatment, &after.treatment);
    if new.exemption.is_some() && new.exemption != old.exemption {
        now.treatment.exemption = new.exemption;
        found.push((exemption.clone(), now.clone()));
    }
    if before.is_reduced() && !after.is_reduced() {
        now.charges.iter_mut().for_each(|charge| charge.reduced = None);
        found.push((ReasonKind::DisabledBandReduction { starts: false }, now.clone()));
    }
    charge_steps(&mut now, after, &mut found);
    if !before.is_reduced() && after.is_reduced() {
        now.charges.clone_from(&after.charges);
        found.push((ReasonKind::DisabledBandReduction { starts: true }, now.clone()));
    }
    if old.discounts != new.discounts {
        now.treatment.discounts.clone_from(&new.discounts);
        let kind = ReasonKind::Discounts {
            before: old.discounts.clone(),
            after: new.discounts.clone(),
        };
        found.push((kind, now.clone()));
    }
    if old.premium != new.premium {
        now.treatment.premium = new.premium;
        let kind = ReasonKind::Premium {
            before: old.premium,
            after: new.premium,
        };
        found.push((kind, now.clone()));
    }
    if new.exemption.is_none() && old.exemption.is_some() {
        now.treatment.exemption = None;
        found.push((exemption, now));
    }
    found
}

/// Another dwelling is one reason; in the same one, each authority is a reason of its own.
fn charge_steps(now: &mut Terms, after: &Terms, found: &mut Vec<(ReasonKind, Terms)>) {
    let is_reduced = now.is_reduced();
    let wanted: Vec<Charge> = after
        .charges
        .iter()
        .cloned()
        .map(|charge| Charge {
            reduced: charge.reduced.filter(|_| is_reduced),
            ..charge
        })
        .collect();
    if (&now.area, now.band) != (&after.area, after.band) {
        let kind = match now.area == after.area {
            true => ReasonKind::Band {
                before: now.band,
                after: after.band,
            },
            false => ReasonKind::MovedHome,
        };
        now.area.clone_from(&after.area);
        now.band = after.band;
        now.charges = wanted;
        found.push((kind, now.clone()));
        return;
    }
    let of = |charges: &[Charge], authority: &Authority| {
        let found = charges.iter().find(|charge| charge.authority == *authority);
        found.map_or(Pence::ZERO, Charge::payable)
    };
    for charge in now.charges.clone() {
        if !wanted.iter().any(|kept| kept.authority == charge.authority) {
            now.charges.retain(|kept| kept.authority != charge.authority);
            let kind = ReasonKind::Authority {
                before: charge.payable(),
                after: Pence::ZERO,
                authority: charge.authority,
            };
            found.push((kind, now.clone()));
        }
    }
    for charge in &wanted {
        let before = of(&now.charges, &charge.authority);
        match now.charges.iter_mut().find(|known| known.authority == charge.authority) {
            Some(known) if known == charge => continue,
            Some(known) => known.clone_from(charge),
            None => now.charges.push(charge.clone()),
        }
        let kind = ReasonKind::Authority {
            authority: charge.authority.clone(),
            before,
            after: charge.payable(),
        };
        found.push((kind, now.clone()));
    }
    now.charges = wanted;
}
