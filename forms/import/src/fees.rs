//! Fees become calculated values, and a payment of their sum.

use crate::cel::{fits, number};
use crate::choices::Choice;
use crate::original::{Fee, Original};
use crate::page::Found;
use crate::question::Kind;
use crate::reach::{Reach, When};
use crate::report::Report;
use crate::rules::Rules;
use crate::text::plain;

/// One fee, as a calculated value.
#[derive(Debug, Clone)]
pub(crate) struct Charge {
    pub(crate) id: String,
    pub(crate) label: String,
    /// Pence, in CEL.
    pub(crate) money: String,
}

/// The fees of payment questions, and those of the whole form.
pub(crate) fn read(original: &Original, report: &mut Report) -> Vec<Fee> {
    let mut fees: Vec<Fee> = Vec::new();
    for fee in &original.fees {
        fees.push(Fee {
            at: fee.at.clone(),
            description: fee.description.clone(),
            pence: fee.pence,
            multiplier: fee.multiplier.clone(),
            condition: fee.condition.clone(),
        });
    }
    let payments = original
        .pages
        .iter()
        .flat_map(|page| &page.components)
        .filter(|component| component.kind == "PaymentField");
    for component in payments {
        report.changed(
            "payment",
            &component.at,
            "the payment is taken after check answers, for every form alike",
        );
        let pence = |pounds: f64| {
            #[allow(clippy::cast_possible_truncation)]
            let pence = (pounds.clamp(0.0, 1e7) * 100.0).round() as i64;
            pence
        };
        let description = component
            .setting("description")
            .map(plain)
            .unwrap_or_else(|| component.title.clone());
        let fee = |pounds: f64, condition: Option<String>| Fee {
            at: component.at.clone(),
            description: description.clone(),
            pence: pence(pounds),
            multiplier: None,
            condition,
        };
        for index in 0..20 {
            let key = |part: &str| format!("amount.{index:02}.{part}");
            if let (Some(condition), Some(amount)) =
                (component.setting(&key("condition")), component.number(&key("amount")))
            {
                fees.push(fee(amount, Some(condition.to_owned())));
            }
        }
        if let Some(amount) = component.number("amount") {
            // What is left when none of the conditions holds.
            fees.push(fee(amount, None));
        }
    }
    fees
}

/// Conditions that fees read count as used.
pub(crate) fn mark(fees: &[Fee], rules: &mut Rules) {
    for fee in fees {
        if let Some(index) = fee.condition.as_deref().and_then(|name| rules.find(name)) {
            rules.using(index);
        }
    }
}

/// A number that a fee is multiplied with is a whole number, and not below 0.
pub(crate) fn bound_multipliers(fees: &[Fee], found: &mut [Found], report: &mut Report) {
    for fee in fees {
        let Some(index) = fee.multiplier.as_deref().and_then(|name| question(found, name)) else {
            continue;
        };
        let Some(entry) = found.get_mut(index) else { continue };
        let at = entry.asked.question.component.at.clone();
        if let Kind::Whole { min, max, unit } | Kind::Decimal { min, max, unit, .. } = &entry.asked.question.kind {
            let least = min.map_or(0.0, |min| min.max(0.0).ceil());
            let most = max.map_or(10_000.0, f64::floor).clamp(least, 1_000_000.0);
            entry.asked.question.kind = Kind::Whole {
                min: Some(least),
                max: Some(most),
                unit: unit.clone(),
            };
            report.changed(
                "multiplier",
                &at,
                "a fee is multiplied with this number, so it is a whole number that is not below 0",
            );
        }
    }
}

fn question(found: &[Found], name: &str) -> Option<usize> {
    let field = name.rsplit('.').next().unwrap_or(name).trim();
    let section = name.rsplit_once('.').map(|(section, _)| section.trim());
    let named = |found: &Found| found.asked.question.component.name == field && !field.is_empty();
    found
        .iter()
        .position(|found| named(found) && section.is_some() && found.asked.section.as_deref() == section)
        .or_else(|| found.iter().position(named))
}

/// The values for the fees, at the end of the journey.
pub(crate) fn charges(
    fees: &[Fee],
    found: &[Found],
    rules: &Rules,
    reach: &mut Reach<'_>,
    report: &mut Report,
) -> Vec<Charge> {
    let mut charges = Vec::new();
    let mut rest = fees;
    while let Some((fee, others)) = rest.split_first() {
        // The amounts of one payment question stand together: the first counts whose condition holds.
        let same = others.iter().take_while(|other| other.at == fee.at).count();
        let (together, behind) = rest.split_at(same + 1);
        rest = behind;
        let mut money = String::new();
        let mut last = "0".to_owned();
        for fee in together {
            let amount = times(fee, found, reach, report);
            match when(fee, rules, reach, report) {
                Some(When::Always) => {
                    last = amount;
                    break;
                }
                Some(When::If(text)) => {
                    let amount = if amount.contains(' ') {
                        format!("({amount})")
                    } else {
                        amount
                    };
                    money.push_str(&format!("{text} ? {amount} : "));
                }
                _ => {}
            }
        }
        if money.is_empty() && last == "0" {
            continue;
        }
        money.push_str(&last);
        if !fits(&money) {
            let what = "when this fee is charged has too many cases to write down";
            report.dropped("too-many-cases", &fee.at, what);
            continue;
        }
        let label = if fee.description.is_empty() {
            "Fee"
        } else {
            &fee.description
        };
        charges.push(Charge {
            id: reach.names.make(&format!("fee {label}"), 5, "fee"),
            label: label.to_owned(),
            money,
        });
    }
    charges
}

/// When a fee is charged.
fn when(fee: &Fee, rules: &Rules, reach: &mut Reach<'_>, report: &mut Report) -> Option<When> {
    let Some(name) = fee.condition.as_deref() else {
        return Some(When::Always);
    };
    let at = format!("{}.condition", fee.at);
    let Some(index) = rules.find(name) else {
        let what = format!("this fee has the condition `{}`, which does not exist", plain(name));
        report.wrong("unknown-condition", &at, what);
        return None;
    };
    let node = reach.condition(index, None);
    let when = reach.guarded(node);
    match when {
        When::Never => {
            report.wrong(
                "fee-never",
                &at,
                "the condition of this fee can never hold, so it is never charged",
            );
        }
        When::TooLarge => {
            let what = "when this fee is charged has too many cases to write down";
            report.dropped("too-many-cases", &at, what);
        }
        When::Always | When::If(_) => {}
    }
    Some(when)
}

/// The amount, times the answer that it is multiplied with.
fn times(fee: &Fee, found: &[Found], reach: &mut Reach<'_>, report: &mut Report) -> String {
    let Some(name) = &fee.multiplier else {
        return fee.pence.to_string();
    };
    let at = format!("{}.multiplier", fee.at);
    let index = question(found, name);
    let Some(entry) = index
        .filter(|index| reach.is_asked(*index))
        .and_then(|index| found.get(index))
    else {
        report.wrong(
            "unknown-question",
            &at,
            format!(
                "this fee is multiplied with `{}`, which nobody is asked; it is charged once",
                plain(name)
            ),
        );
        return fee.pence.to_string();
    };
    let path = &entry.asked.path;
    let per_answer = match &entry.asked.question.kind {
        Kind::Whole { .. } if entry.asked.group.is_none() => format!("{path} * {}", fee.pence),
        Kind::Radios(choices) | Kind::Select(choices) if choices.len() <= 20 && entry.asked.group.is_none() => {
            by_option(path, choices, fee.pence)
        }
        _ => {
            report.dropped(
                "multiplier",
                &at,
                "the fee cannot be multiplied with that answer; it is charged once",
            );
            return fee.pence.to_string();
        }
    };
    format!("has({path}) ? {per_answer} : 0")
}

fn by_option(path: &str, choices: &[Choice], pence: i64) -> String {
    let mut text = String::new();
    for choice in choices {
        let times = choice
            .original
            .trim()
            .parse::<f64>()
            .ok()
            .filter(|n| (0.0..=1e6).contains(n))
            .unwrap_or(0.0);
        #[allow(clippy::cast_precision_loss)]
        let amount = (times * pence as f64).round();
        text.push_str(&format!(
            "{path} == {} ? {} : ",
            crate::cel::quoted(&choice.value),
            number(amount, false)
        ));
    }
    format!("({text}0)")
}
