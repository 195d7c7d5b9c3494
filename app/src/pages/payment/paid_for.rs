//! What a payment is for: one thing or several, and whose it is.

use forms::values::Pence;
use leptos::prelude::*;

use crate::components::{SummaryRow, SummaryValue};
use crate::site::Site;

/// One thing that is paid for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaidFor {
    /// What it is, in the resident's language.
    pub description: String,
    /// How much.
    pub amount: Pence,
    /// Whose it is.
    pub subject: PaidSubject,
}

/// Where the money goes, by the name that the resident has for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaidSubject {
    /// To a council tax account.
    CouncilTax {
        /// Its number.
        number: String,
    },
    /// It completes a form.
    Submission {
        /// Its reference.
        reference: String,
        /// Where the form's own confirmation is.
        confirmation_href: Option<String>,
    },
}

impl PaidSubject {
    /// Its name and what the name is called, for a row of details.
    pub(super) fn row(&self, site: &Site) -> SummaryRow {
        match self {
            Self::CouncilTax { number } => SummaryRow::new(site.text("council-tax-account-number"), number.clone()),
            Self::Submission { reference, .. } => {
                SummaryRow::new(site.text("payment-form-reference"), reference.clone())
            }
        }
    }

    fn name(&self) -> &str {
        match self {
            Self::CouncilTax { number } => number,
            Self::Submission { reference, .. } => reference,
        }
    }
}

/// What every page about a payment says: how much, what for, to whom, and its reference.
pub(super) fn payment_rows(site: &Site, paid_for: &[PaidFor], reference: &str) -> Vec<SummaryRow> {
    let amount: Pence = paid_for.iter().map(|thing| thing.amount).sum();
    vec![
        SummaryRow::new(site.text("payment-amount"), amount.to_string()),
        SummaryRow::new(site.text("payment-for"), what_for(site, paid_for)),
        SummaryRow::new(site.text("payment-to"), site.council_name()),
        SummaryRow::new(site.text("payment-reference"), reference),
    ]
}

/// One thing by its description; several as a list, each with its name and amount.
fn what_for(site: &Site, paid_for: &[PaidFor]) -> SummaryValue {
    if let [only] = paid_for {
        return SummaryValue::Text(only.description.clone());
    }
    let items: Vec<_> = paid_for
        .iter()
        .map(|thing| {
            let said = [
                ("what", thing.description.clone().into()),
                ("name", thing.subject.name().to_owned().into()),
                ("amount", thing.amount.to_string().into()),
            ];
            // A council tax account's number is in what it is for.
            let key = match thing.subject {
                PaidSubject::CouncilTax { .. } => "payment-for-each-account",
                PaidSubject::Submission { .. } => "payment-for-each-form",
            };
            view! { <li>{site.text_with(key, &said)}</li> }
        })
        .collect();
    SummaryValue::View(view! { <ul class="govuk-list">{items}</ul> }.into_any())
}

#[cfg(test)]
pub(super) mod made_up {
    use super::*;

    pub(in crate::pages::payment) fn council_tax() -> PaidFor {
        PaidFor {
            description: "Council tax <1234>".to_owned(),
            amount: Pence::from_pence(19_300),
            subject: PaidSubject::CouncilTax {
                number: "1234 5678 0".to_owned(),
            },
        }
    }

    pub(in crate::pages::payment) fn bulky_waste() -> PaidFor {
        PaidFor {
            description: "Bulky waste collection".to_owned(),
            amount: Pence::from_pence(5_500),
            subject: PaidSubject::Submission {
                reference: "4K7D-9XRM".to_owned(),
                confirmation_href: Some("/forms/bulky/done".to_owned()),
            },
        }
    }
}
