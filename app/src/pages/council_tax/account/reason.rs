//! Why a bill changed: one reason, in a sentence.

use forms::values::Pence;
use jiff::civil::Date;

use crate::language::Language;
use crate::pages::council_tax::bill::{DiscountReason, PremiumReason};
use crate::site::Site;

/// One reason, with its day and what it comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeReason {
    /// The day from which it holds.
    pub on: Date,
    /// What changed.
    pub kind: ChangeReasonKind,
    /// By how much it changes the bill.
    pub amount: Pence,
}

/// What changed. The same as the rules tell apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangeReasonKind {
    /// Became liable.
    MovedIn,
    /// Is no longer liable.
    MovedOut,
    /// The dwelling is in another area, and perhaps another band.
    MovedHome,
    /// The dwelling is in another band.
    Band {
        /// Before.
        before: char,
        /// After.
        after: char,
    },
    /// One authority asks another amount for the year.
    Authority {
        /// Its name.
        name: String,
        /// Its name in Welsh, when it has one.
        name_cy: Option<String>,
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
    /// Other discounts: why each is given, and per cent.
    Discounts {
        /// Before.
        before: Vec<(DiscountReason, u16)>,
        /// After.
        after: Vec<(DiscountReason, u16)>,
    },
    /// Another premium, or none: why, and per cent.
    Premium {
        /// Before.
        before: Option<(PremiumReason, u16)>,
        /// After.
        after: Option<(PremiumReason, u16)>,
    },
    /// Another exemption, or none: its class, such as `N`.
    Exemption {
        /// Before.
        before: Option<String>,
        /// After.
        after: Option<String>,
    },
    /// Another amount of council tax reduction.
    Reduction {
        /// Before, for the whole bill.
        before: Pence,
        /// After, for the whole bill.
        after: Pence,
    },
}

/// What changed, as a sentence.
pub(super) fn sentence(site: &Site, kind: &ChangeReasonKind) -> String {
    match kind {
        ChangeReasonKind::MovedIn => site.text("account-reason-moved-in"),
        ChangeReasonKind::MovedOut => site.text("account-reason-moved-out"),
        ChangeReasonKind::MovedHome => site.text("account-reason-moved-home"),
        ChangeReasonKind::Band { before, after } => {
            let bands = [
                ("before", before.to_string().into()),
                ("after", after.to_string().into()),
            ];
            site.text_with("account-reason-band", &bands)
        }
        ChangeReasonKind::Authority {
            name,
            name_cy,
            before,
            after,
        } => {
            let name = match (site.language, name_cy) {
                (Language::Welsh, Some(name)) => name,
                _ => name,
            };
            let told = [
                ("name", name.into()),
                ("before", before.to_string().into()),
                ("after", after.to_string().into()),
            ];
            site.text_with("account-reason-authority", &told)
        }
        ChangeReasonKind::DisabledBandReduction { starts: true } => site.text("account-reason-disabled-starts"),
        ChangeReasonKind::DisabledBandReduction { starts: false } => site.text("account-reason-disabled-ends"),
        ChangeReasonKind::Discounts { before, after } => started_or_ended(
            site,
            [
                "account-reason-discount-starts",
                "account-reason-discount-ends",
                "account-reason-discount-changes",
            ],
            discounts(site, before),
            discounts(site, after),
        ),
        ChangeReasonKind::Premium { before, after } => started_or_ended(
            site,
            [
                "account-reason-premium-starts",
                "account-reason-premium-ends",
                "account-reason-premium-changes",
            ],
            before.map(|premium| premium_words(site, premium)),
            after.map(|premium| premium_words(site, premium)),
        ),
        ChangeReasonKind::Exemption { before, after } => started_or_ended(
            site,
            [
                "account-reason-exemption-starts",
                "account-reason-exemption-ends",
                "account-reason-exemption-changes",
            ],
            before.clone(),
            after.clone(),
        ),
        ChangeReasonKind::Reduction { before, after } => {
            let told = [
                ("before", before.to_string().into()),
                ("after", after.to_string().into()),
            ];
            site.text_with("account-reason-reduction", &told)
        }
    }
}

/// By which of three messages something that is there or not is told: it starts, it ends, it is another.
fn started_or_ended(
    site: &Site,
    [starts, ends, changes]: [&'static str; 3],
    before: Option<String>,
    after: Option<String>,
) -> String {
    match (before, after) {
        (None, Some(after)) => site.text_with(starts, &[("what", after.into())]),
        (Some(before), None) => site.text_with(ends, &[("what", before.into())]),
        (before, after) => {
            let told = [
                ("before", before.unwrap_or_default().into()),
                ("after", after.unwrap_or_default().into()),
            ];
            site.text_with(changes, &told)
        }
    }
}

fn discounts(site: &Site, discounts: &[(DiscountReason, u16)]) -> Option<String> {
    let named: Vec<String> = discounts
        .iter()
        .map(|(reason, percent)| {
            let id = match reason {
                DiscountReason::OnlyAdult => "account-discount-only-adult",
                DiscountReason::AllButOneDisregarded => "account-discount-all-but-one",
                DiscountReason::AllDisregarded => "account-discount-nobody",
                DiscountReason::Empty => "account-discount-empty",
                DiscountReason::SecondHome => "account-discount-second-home",
                DiscountReason::FamilyAnnexe => "account-discount-annexe",
            };
            site.text_with(id, &[("percent", (*percent).into())])
        })
        .collect();
    (!named.is_empty()).then(|| named.join("; "))
}

fn premium_words(site: &Site, (reason, percent): (PremiumReason, u16)) -> String {
    let id = match reason {
        PremiumReason::EmptyForMonths(_) => "account-premium-empty",
        PremiumReason::SecondHome => "account-premium-second-home",
    };
    site.text_with(id, &[("percent", percent.into())])
}

/// What it does to the bill: "This adds £70.00." Nothing where it changes nothing.
pub(super) fn effect(site: &Site, amount: Pence) -> String {
    let with = |id, amount: Pence| site.text_with(id, &[("amount", amount.to_string().into())]);
    if amount.is_positive() {
        with("account-reason-adds", amount)
    } else if amount.is_negative() {
        with("account-reason-takes", amount.negated())
    } else {
        site.text("account-reason-same")
    }
}

#[cfg(test)]
mod tests;
