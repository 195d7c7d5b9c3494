//! Why a bill is another than it was, from the rules' words to the pages'.

use app::pages::council_tax::account::{ChangeReason, ChangeReasonKind};
use app::pages::council_tax::bill::{DiscountReason, PremiumReason};
use council_tax_rules::reason::{Reason, ReasonKind};
use council_tax_rules::treatment::{self, Discount, Premium};

use crate::council_tax::published::PublishedYear;
use crate::council_tax::valuation_band::ValuationBand;

/// One reason, with the authorities' names of an area.
pub(super) fn change_reason(reason: Reason, published: &PublishedYear, area: &str) -> ChangeReason {
    let letter = |band: ValuationBand| band.letter().chars().next().unwrap_or('?');
    let kind = match reason.kind {
        ReasonKind::MovedIn => ChangeReasonKind::MovedIn,
        ReasonKind::MovedOut => ChangeReasonKind::MovedOut,
        ReasonKind::MovedHome => ChangeReasonKind::MovedHome,
        ReasonKind::Band { before, after } => ChangeReasonKind::Band {
            before: letter(before),
            after: letter(after),
        },
        ReasonKind::Authority {
            authority,
            before,
            after,
        } => ChangeReasonKind::Authority {
            name: published
                .authority_name(area, &authority)
                .map_or_else(|| authority.key.clone(), str::to_owned),
            name_cy: None,
            before,
            after,
        },
        ReasonKind::DisabledBandReduction { starts } => ChangeReasonKind::DisabledBandReduction { starts },
        ReasonKind::Discounts { before, after } => ChangeReasonKind::Discounts {
            before: before.iter().map(discount).collect(),
            after: after.iter().map(discount).collect(),
        },
        ReasonKind::Premium { before, after } => ChangeReasonKind::Premium {
            before: before.map(premium),
            after: after.map(premium),
        },
        ReasonKind::Exemption { before, after } => ChangeReasonKind::Exemption {
            before: before.map(|class| class.to_string()),
            after: after.map(|class| class.to_string()),
        },
        ReasonKind::Reduction { before, after } => ChangeReasonKind::Reduction { before, after },
    };
    ChangeReason {
        on: reason.on,
        kind,
        amount: reason.amount,
    }
}

fn discount(discount: &Discount) -> (DiscountReason, u16) {
    use treatment::DiscountReason as Rules;
    let reason = match discount.reason {
        Rules::OnlyAdult => DiscountReason::OnlyAdult,
        Rules::AllButOneDisregarded => DiscountReason::AllButOneDisregarded,
        Rules::AllDisregarded => DiscountReason::AllDisregarded,
        Rules::Empty => DiscountReason::Empty,
        Rules::SecondHome => DiscountReason::SecondHome,
        Rules::FamilyAnnexe => DiscountReason::FamilyAnnexe,
    };
    (reason, discount.percent)
}

fn premium(premium: Premium) -> (PremiumReason, u16) {
    let reason = match premium.reason {
        treatment::PremiumReason::EmptyForMonths(months) => PremiumReason::EmptyForMonths(months),
        treatment::PremiumReason::SecondHome => PremiumReason::SecondHome,
    };
    (reason, premium.percent)
}
