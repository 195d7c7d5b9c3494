//! An invented household's bill of one year: worked out by the rules, and written as the lines of a ledger.

use council_tax_rules::household::Household;
use council_tax_rules::treatment::{DiscountReason, PremiumReason};
use council_tax_rules::year_bill::{BillItem, year_bill};
use jiff::ToSpan;
use jiff::civil::Date;

use super::super::account::{AccountLine, LineKind};
use super::super::instalment::{Instalment, plan_instalments};
use super::super::instalment_dates::due_dates;
use super::DemoError;
use super::facts::Facts;
use super::years::DemoYear;

/// A year's bill, as the ledger has it.
pub(super) struct DemoBill {
    pub(super) lines: Vec<AccountLine>,
    pub(super) plan: Vec<Instalment>,
}

/// The bill of `household`, as it is known on `today`.
pub(super) fn bill(
    household: &Household,
    facts: &Facts,
    area: &str,
    year: &DemoYear,
    today: Date,
) -> Result<DemoBill, DemoError> {
    let bill = year_bill(household, &year.published.amounts, &year.published.determination)?;
    // Bills go out three weeks before the year begins, or a week after somebody has moved in.
    let first_day = bill
        .spells
        .first()
        .map_or(year.year.start(), |spell| spell.period.from());
    let issued = match first_day > year.year.start() {
        true => first_day.saturating_add(7.days()).min(today),
        false => year.year.start().saturating_sub(21.days()),
    };
    let mut lines: Vec<AccountLine> = Vec::new();
    for billed in bill.lines() {
        let (kind, key) = kind_and_key(&billed.item);
        let name = match &billed.item {
            BillItem::Charge(authority) => year.published.authority_name(area, authority).unwrap_or_default(),
            _ => "",
        };
        let same = |line: &&mut AccountLine| line.kind == kind && line.description_key == key;
        match lines.iter_mut().find(same) {
            Some(line) => line.amount = [line.amount, billed.amount].into_iter().sum(),
            None => lines.push(AccountLine {
                tax_year: year.year,
                kind,
                date: issued,
                amount: billed.amount,
                description_key: key.to_owned(),
                description_name: name.to_owned(),
                reference: String::new(),
            }),
        }
    }
    lines.retain(|line| line.amount.pence() != 0);
    // Charges first, however many spells they are of.
    lines.sort_by_key(|line| line.kind);
    let dates = due_dates(year.year, issued, facts.day_of_month, facts.instalments);
    Ok(DemoBill {
        lines,
        plan: plan_instalments(bill.total, &dates),
    })
}

fn kind_and_key(item: &BillItem) -> (LineKind, &str) {
    match item {
        BillItem::Charge(authority) => (LineKind::Charge, authority.kind.key()),
        BillItem::DisabledBandReduction => (LineKind::Discount, "disabled-band"),
        BillItem::Discount(discount) => {
            let key = match discount.reason {
                DiscountReason::OnlyAdult | DiscountReason::AllButOneDisregarded => "single-person",
                DiscountReason::AllDisregarded => "all-disregarded",
                DiscountReason::FamilyAnnexe => "annexe",
                DiscountReason::Empty | DiscountReason::SecondHome => "other",
            };
            (LineKind::Discount, key)
        }
        BillItem::Premium(premium) => match premium.reason {
            PremiumReason::EmptyForMonths(_) => (LineKind::Premium, "empty"),
            PremiumReason::SecondHome => (LineKind::Premium, "second-home"),
        },
        BillItem::Exemption(class) => (LineKind::Exemption, class.key()),
        BillItem::Reduction => (LineKind::Reduction, "council-tax-reduction"),
    }
}
