//! The lines of a run of days, from the rules' lines.

use app::pages::council_tax::bill::{self, BillDays, BillLine, BillSpell, LineKind};
use council_tax_rules::period::Period;
use council_tax_rules::treatment;
use council_tax_rules::year_bill::{BillItem, BilledSpell};

use crate::facts::letter;

/// A run of days: the authorities' charges as one line, then what is taken off or added.
pub(crate) fn spell(spell: &BilledSpell) -> BillSpell {
    let is_charge = |item: &BillItem| matches!(item, BillItem::Charge(_));
    let charges = spell.lines.iter().filter(|line| is_charge(&line.item));
    let charge = BillLine {
        kind: LineKind::Charge,
        amount: charges.map(|line| line.amount).sum(),
    };
    let others = spell.lines.iter().filter_map(|line| {
        let kind = match &line.item {
            BillItem::Charge(_) => return None,
            BillItem::DisabledBandReduction => {
                LineKind::DisabledBandReduction(spell.terms.band.one_lower().map(letter))
            }
            BillItem::Discount(discount) => LineKind::Discount(discount_reason(discount.reason), discount.percent),
            BillItem::Premium(premium) => LineKind::Premium(premium_reason(premium.reason), premium.percent),
            BillItem::Exemption(class) => {
                let key = class.key();
                LineKind::Exemption(key.strip_prefix("class-").unwrap_or(key).to_uppercase())
            }
            BillItem::Reduction => LineKind::Reduction(days(line.period)),
        };
        let amount = line.amount;
        Some(BillLine { kind, amount })
    });
    BillSpell {
        days: days(spell.period),
        band: letter(spell.terms.band),
        lines: std::iter::once(charge).chain(others).collect(),
    }
}

const fn discount_reason(reason: treatment::DiscountReason) -> bill::DiscountReason {
    use bill::DiscountReason as Said;
    use treatment::DiscountReason as Known;
    match reason {
        Known::OnlyAdult => Said::OnlyAdult,
        Known::AllButOneDisregarded => Said::AllButOneDisregarded,
        Known::AllDisregarded => Said::AllDisregarded,
        Known::Empty => Said::Empty,
        Known::SecondHome => Said::SecondHome,
        Known::FamilyAnnexe => Said::FamilyAnnexe,
    }
}

const fn premium_reason(reason: treatment::PremiumReason) -> bill::PremiumReason {
    use bill::PremiumReason as Said;
    use treatment::PremiumReason as Known;
    match reason {
        Known::EmptyForMonths(months) => Said::EmptyForMonths(months),
        Known::SecondHome => Said::SecondHome,
    }
}

fn days(period: Period) -> BillDays {
    BillDays {
        first: period.from(),
        last: period.last_day(),
    }
}
