//! The names of the bill's lines and the reasons for them; who asks for how much; why the bill changed.

use forms::values::Decimal;

use super::content::{BillAuthority, ChangeKind, DiscountReason, LineKind, OtherLineKind, PremiumReason};
use super::document::{Block, Speaker};
use super::sums::tenths;

/// The name of a line.
pub(super) fn line_label(speaker: &Speaker<'_>, kind: &LineKind) -> String {
    let percent = |id: &str, percent: u16| speaker.text_with(id, &[("percent", percent.into())]);
    match kind {
        LineKind::Charge => speaker.text("bill-line-charge"),
        LineKind::DisabledBandReduction(_) => speaker.text("bill-line-disabled"),
        LineKind::Discount(reason, off) => percent(discount_label(*reason), *off),
        LineKind::Premium(PremiumReason::EmptyForMonths(_), on) => percent("bill-line-premium-empty", *on),
        LineKind::Premium(PremiumReason::SecondHome, on) => percent("bill-line-premium-second-home", *on),
        LineKind::Exemption(class) => speaker.text_with("bill-line-exemption", &[("class", class.into())]),
        LineKind::Reduction(_) => speaker.text("bill-line-reduction"),
    }
}

const fn discount_label(reason: DiscountReason) -> &'static str {
    match reason {
        DiscountReason::OnlyAdult => "bill-line-discount-only-adult",
        DiscountReason::AllButOneDisregarded => "bill-line-discount-all-but-one",
        DiscountReason::AllDisregarded => "bill-line-discount-nobody",
        DiscountReason::Empty => "bill-line-discount-empty",
        DiscountReason::SecondHome => "bill-line-discount-second-home",
        DiscountReason::FamilyAnnexe => "bill-line-discount-annexe",
    }
}

/// Why a line is there (paragraphs 19 and 20, and SI 2012/3087); the charge itself needs no reason.
pub(super) fn line_reason(speaker: &Speaker<'_>, kind: &LineKind) -> Option<String> {
    Some(match kind {
        LineKind::Charge => return None,
        LineKind::DisabledBandReduction(Some(band)) => {
            speaker.text_with("bill-why-disabled", &[("band", band.to_string().into())])
        }
        LineKind::DisabledBandReduction(None) => speaker.text_with("bill-why-disabled-lowest", &[("band", "A".into())]),
        LineKind::Discount(reason, _) => speaker.text(match reason {
            DiscountReason::OnlyAdult => "bill-why-discount-only-adult",
            DiscountReason::AllButOneDisregarded => "bill-why-discount-all-but-one",
            DiscountReason::AllDisregarded => "bill-why-discount-nobody",
            DiscountReason::Empty => "bill-why-discount-empty",
            DiscountReason::SecondHome => "bill-why-discount-second-home",
            DiscountReason::FamilyAnnexe => "bill-why-discount-annexe",
        }),
        LineKind::Premium(PremiumReason::EmptyForMonths(months), _) => match (months / 12, months % 12) {
            (years @ 1.., 0) => speaker.text_with("bill-why-premium-empty-years", &[("count", years.into())]),
            _ => speaker.text_with("bill-why-premium-empty-months", &[("count", (*months).into())]),
        },
        LineKind::Premium(PremiumReason::SecondHome, _) => speaker.text("bill-why-premium-second-home"),
        LineKind::Exemption(_) => speaker.text("bill-why-exemption"),
        LineKind::Reduction(days) => {
            let known = [
                ("first", speaker.date(days.first).into()),
                ("last", speaker.date(days.last).into()),
            ];
            speaker.text_with("bill-why-reduction", &known)
        }
    })
}

/// The name of what else is added or taken off.
pub(super) fn other_label(speaker: &Speaker<'_>, kind: OtherLineKind) -> String {
    speaker.text(match kind {
        OtherLineKind::Penalty => "bill-other-penalty",
        OtherLineKind::ReductionOverpaid => "bill-other-reduction-overpaid",
        OtherLineKind::ArrearsBroughtForward => "bill-other-arrears",
        OtherLineKind::CreditBroughtForward => "bill-other-credit",
        OtherLineKind::Costs => "bill-other-costs",
        OtherLineKind::Paid => "bill-other-paid",
        OtherLineKind::Refund => "bill-other-refund",
    })
}

/// Each authority's amount and its change (paragraphs 7 to 17).
pub(super) fn authorities(speaker: &Speaker<'_>) -> Vec<Block> {
    let bill = speaker.bill;
    let band = || ("band", bill.band.to_string().into());
    let mut rows = Vec::new();
    for authority in &bill.authorities {
        rows.extend(authority_rows(speaker, authority));
    }
    let whole = bill.last_year;
    let change = whole.and_then(|last| tenths(bill.year().pence() - last.pence(), last));
    let total = changed(speaker, change);
    rows.push(vec![speaker.text("bill-total"), bill.year().to_string(), total]);
    let mut blocks = vec![
        speaker.heading("bill-money-title"),
        Block::Paragraph(speaker.text_with("bill-money-intro", &[band()])),
        Block::Table {
            caption: speaker.text_with("bill-money-caption", &[band()]),
            head: vec![
                speaker.text("bill-money-authority"),
                speaker.text("bill-amount"),
                speaker.text("bill-money-change"),
            ],
            rows,
            has_total: true,
        },
    ];
    if let Some(last) = whole {
        let text = speaker.text_with("bill-money-last-year", &[("amount", last.to_string().into())]);
        blocks.push(Block::Paragraph(text));
    }
    if let Some(last) = bill.last_band {
        let known = [("last", last.to_string().into()), band()];
        blocks.push(Block::Paragraph(speaker.text_with("bill-money-band-changed", &known)));
    }
    for authority in &bill.authorities {
        let name = || ("name", authority.name_in(speaker.language).to_owned().into());
        if authority.adult_social_care.is_some() {
            let known = [
                name(),
                ("amount", authority.amount.to_string().into()),
                ("change", change_of(speaker, authority, authority.change()).into()),
            ];
            blocks.push(Block::Paragraph(speaker.text_with("bill-money-care-note", &known)));
        }
        if authority.is_excessive {
            blocks.push(Block::Paragraph(speaker.text_with("bill-money-excessive", &[name()])));
        }
    }
    blocks
}

/// One row; two where adult social care has to be shown by itself.
fn authority_rows(speaker: &Speaker<'_>, authority: &BillAuthority) -> Vec<Vec<String>> {
    let name = authority.name_in(speaker.language);
    let row = |label: String, pence: String, change| vec![label, pence, change_of(speaker, authority, change)];
    let Some(care) = authority.adult_social_care else {
        return vec![row(name.to_owned(), authority.amount.to_string(), authority.change())];
    };
    let rest: forms::values::Pence = [authority.amount, care.negated()].into_iter().sum();
    let named = [("name", name.to_owned().into())];
    vec![
        row(
            speaker.text_with("bill-money-not-care", &named),
            rest.to_string(),
            authority.general_change(),
        ),
        row(
            speaker.text_with("bill-money-care", &named),
            care.to_string(),
            authority.adult_social_care_change(),
        ),
    ]
}

fn change_of(speaker: &Speaker<'_>, authority: &BillAuthority, change: Option<i64>) -> String {
    match authority.last_year {
        Some(_) => changed(speaker, change),
        None => speaker.text("bill-change-new"),
    }
}

/// A change in tenths of a per cent, in words: `4.5% more`. Of nothing there is no per cent: it is new.
fn changed(speaker: &Speaker<'_>, tenths: Option<i64>) -> String {
    let Some(tenths) = tenths else {
        return speaker.text("bill-change-new");
    };
    let percent = speaker.language.decimal(Decimal::new(tenths.abs(), 1));
    let known = [("percent", percent.into())];
    match tenths {
        0 => speaker.text("bill-change-none"),
        1.. => speaker.text_with("bill-change-more", &known),
        _ => speaker.text_with("bill-change-less", &known),
    }
}

/// Why the bill is another one than last year's.
pub(super) fn changes(speaker: &Speaker<'_>) -> Vec<Block> {
    let bill = speaker.bill;
    if bill.changes.is_empty() {
        return Vec::new();
    }
    let sentence = |change: &super::content::BillChange| {
        let amount = match change.amount.is_negative() {
            true => change.amount.negated(),
            false => change.amount,
        };
        let known = [
            ("date", speaker.date(change.on).into()),
            ("what", what_changed(speaker, &change.kind).into()),
            ("amount", amount.to_string().into()),
        ];
        match change.amount.is_negative() {
            true => speaker.text_with("bill-changes-less", &known),
            false => speaker.text_with("bill-changes-more", &known),
        }
    };
    vec![
        speaker.heading("bill-changes-title"),
        Block::Bullets(bill.changes.iter().map(sentence).collect()),
    ]
}

fn what_changed(speaker: &Speaker<'_>, kind: &ChangeKind) -> String {
    let id = match kind {
        ChangeKind::Band(before, after) => {
            let known = [
                ("before", before.to_string().into()),
                ("after", after.to_string().into()),
            ];
            return speaker.text_with("bill-changes-band", &known);
        }
        ChangeKind::Authority(name, name_cy) => {
            let name = match (speaker.language, name_cy) {
                (crate::language::Language::Welsh, Some(name)) => name,
                _ => name,
            };
            return speaker.text_with("bill-changes-authority", &[("name", name.into())]);
        }
        ChangeKind::MovedIn => "bill-changes-moved-in",
        ChangeKind::MovedOut => "bill-changes-moved-out",
        ChangeKind::MovedHome => "bill-changes-moved-home",
        ChangeKind::DisabledBandReduction(true) => "bill-changes-disabled-starts",
        ChangeKind::DisabledBandReduction(false) => "bill-changes-disabled-ends",
        ChangeKind::Discounts => "bill-changes-discounts",
        ChangeKind::Premium => "bill-changes-premium",
        ChangeKind::Exemption => "bill-changes-exemption",
        ChangeKind::Reduction => "bill-changes-reduction",
    };
    speaker.text(id)
}
