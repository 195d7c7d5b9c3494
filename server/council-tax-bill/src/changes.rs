//! Why a bill is another one than last year's, from the rules' reasons.

use app::pages::council_tax::bill::{BillChange, ChangeKind};
use council_tax_rules::charge::AuthorityKind;
use council_tax_rules::reason::{Reason, ReasonKind};
use council_tax_rules::why::why;
use forms::values::Pence;

use crate::authorities::{carer, name};
use crate::facts::{BillFacts, NoBill, letter};

/// Why the bill is another one than last year's. What is for adult social care is its council's.
pub(crate) fn changes(facts: &BillFacts<'_>) -> Result<Vec<BillChange>, NoBill> {
    let Some(last) = facts.last_year else {
        return Ok(Vec::new());
    };
    let mut found: Vec<BillChange> = Vec::new();
    for reason in why(last, facts.year) {
        let kind = change_kind(facts, &reason)?;
        match found
            .iter_mut()
            .find(|change| change.on == reason.on && change.kind == kind)
        {
            Some(same) => same.amount = [same.amount, reason.amount].into_iter().sum(),
            None => found.push(BillChange {
                on: reason.on,
                kind,
                amount: reason.amount,
            }),
        }
    }
    found.retain(|change| change.amount != Pence::ZERO);
    Ok(found)
}

fn change_kind(facts: &BillFacts<'_>, reason: &Reason) -> Result<ChangeKind, NoBill> {
    Ok(match &reason.kind {
        ReasonKind::MovedIn => ChangeKind::MovedIn,
        ReasonKind::MovedOut => ChangeKind::MovedOut,
        ReasonKind::MovedHome => ChangeKind::MovedHome,
        ReasonKind::Band { before, after } => ChangeKind::Band(letter(*before), letter(*after)),
        ReasonKind::Authority { authority, .. } => {
            let terms = facts.year.spells.last().map(|spell| &spell.terms.charges);
            let carer = terms.and_then(|charges| carer(charges));
            let is_care = authority.kind == AuthorityKind::AdultSocialCare;
            let known = name(facts, carer.filter(|_| is_care).unwrap_or(authority))?;
            ChangeKind::Authority(known.name.clone(), known.name_cy.clone())
        }
        ReasonKind::DisabledBandReduction { starts } => ChangeKind::DisabledBandReduction(*starts),
        ReasonKind::Discounts { .. } => ChangeKind::Discounts,
        ReasonKind::Premium { .. } => ChangeKind::Premium,
        ReasonKind::Exemption { .. } => ChangeKind::Exemption,
        ReasonKind::Reduction { .. } => ChangeKind::Reduction,
    })
}
