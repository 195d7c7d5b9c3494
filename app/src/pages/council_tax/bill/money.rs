//! What to pay, when and how, and how that was worked out.

use forms::values::Pence;

use super::content::{BillDays, BillSpell, LineKind};
use super::document::{Block, Speaker};
use super::explained::{line_label, line_reason, other_label};

/// What to pay, and the facts of the bill (paragraphs 2 to 6 and 22).
pub(super) fn to_pay(speaker: &Speaker<'_>) -> Vec<Block> {
    let bill = speaker.bill;
    let amount = bill.to_pay();
    let mut blocks = vec![
        Block::Lead(lead(speaker, amount)),
        Block::Paragraph(next(speaker, amount)),
    ];
    let days = bill.spells.iter().map(|spell| from_to(speaker, spell.days));
    blocks.push(Block::Facts(vec![
        speaker.fact("bill-account-number", vec![bill.account_number.clone()]),
        speaker.fact("bill-issued", vec![speaker.date(bill.issued_on)]),
        speaker.fact("bill-payers", bill.payers.clone()),
        speaker.fact("bill-sent-to", bill.sent_to.clone()),
        speaker.fact("bill-home", bill.dwelling.clone()),
        speaker.fact("bill-band", vec![bill.band.to_string()]),
        speaker.fact("bill-days", days.collect()),
    ]));
    if bill.payers.len() > 1 {
        blocks.push(speaker.paragraph("bill-jointly"));
    }
    blocks
}

fn lead(speaker: &Speaker<'_>, amount: Pence) -> String {
    if amount.is_positive() {
        speaker.text_with("bill-lead-pay", &[("amount", amount.to_string().into())])
    } else if amount.is_negative() {
        let credit = amount.negated().to_string();
        speaker.text_with("bill-lead-credit", &[("amount", credit.into())])
    } else {
        speaker.text("bill-lead-nothing")
    }
}

fn next(speaker: &Speaker<'_>, amount: Pence) -> String {
    let bill = speaker.bill;
    match bill.instalments.first() {
        _ if amount.is_negative() => speaker.text("bill-credit-next"),
        _ if !amount.is_positive() => speaker.text("bill-nothing-next"),
        None => speaker.text("bill-pay-now"),
        Some(first) => {
            let known = [
                ("count", bill.instalments.len().into()),
                ("amount", first.amount.to_string().into()),
                ("date", speaker.date(first.due).into()),
            ];
            if bill.by_direct_debit {
                speaker.text_with("bill-pay-direct-debit", &known)
            } else {
                speaker.text_with("bill-pay-instalments", &known)
            }
        }
    }
}

/// The instalments, and the ways to pay (paragraph 22).
pub(super) fn when_and_how(speaker: &Speaker<'_>) -> Vec<Block> {
    let (bill, council) = (speaker.bill, speaker.council);
    let mut blocks = Vec::new();
    if !bill.instalments.is_empty() {
        let day = match bill.by_direct_debit {
            true => speaker.text("bill-when-day-direct-debit"),
            false => speaker.text("bill-when-day"),
        };
        let row = |what: String, amount: Pence| vec![what, amount.to_string()];
        let instalments = bill.instalments.iter();
        let mut rows: Vec<_> = instalments
            .map(|instalment| row(speaker.date(instalment.due), instalment.amount))
            .collect();
        rows.push(row(
            speaker.text("bill-total"),
            bill.instalments.iter().map(|i| i.amount).sum(),
        ));
        blocks.push(speaker.heading("bill-when-title"));
        blocks.push(Block::Table {
            caption: speaker.text("bill-when-caption"),
            head: vec![day, speaker.text("bill-amount")],
            rows,
            has_total: true,
        });
    }
    if !bill.to_pay().is_positive() {
        return blocks;
    }
    blocks.push(speaker.heading("bill-how-title"));
    let phone = || [("phone", council.phone.clone().into())];
    if bill.by_direct_debit {
        blocks.push(speaker.paragraph("bill-how-direct-debit"));
    } else {
        let online = council.pay_address.as_ref().map(|address| Block::Link {
            text: speaker.text_with("bill-how-online", &[("address", address.into())]),
            href: format!("https://{address}"),
        });
        blocks.extend(online);
        blocks.push(Block::Paragraph(speaker.text_with("bill-how-phone", &phone())));
        blocks.push(speaker.paragraph("bill-how-set-up"));
    }
    let number = [("number", bill.account_number.clone().into())];
    blocks.push(Block::Paragraph(speaker.text_with("bill-how-number", &number)));
    blocks.push(Block::Paragraph(speaker.text_with("bill-how-cannot", &phone())));
    blocks
}

/// Each run of days with its lines, then all together; and why the lines are there (paragraphs 18 to 26).
pub(super) fn worked_out(speaker: &Speaker<'_>) -> Vec<Block> {
    let bill = speaker.bill;
    let mut blocks = vec![
        speaker.heading("bill-lines-title"),
        speaker.paragraph("bill-lines-by-day"),
    ];
    blocks.extend(bill.spells.iter().map(|spell| spell_table(speaker, spell)));
    if bill.spells.len() != 1 || !bill.others.is_empty() {
        blocks.push(together(speaker));
    }
    let mut reasons: Vec<String> = Vec::new();
    for line in bill.spells.iter().flat_map(|spell| &spell.lines) {
        if let Some(why) = line_reason(speaker, &line.kind) {
            let known = [("line", line_label(speaker, &line.kind).into()), ("why", why.into())];
            let reason = speaker.text_with("bill-why", &known);
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
    }
    if bill.depends_on_facts() {
        blocks.push(speaker.heading_below("bill-why-title"));
        blocks.push(Block::Bullets(reasons));
        blocks.push(speaker.paragraph("bill-duty"));
    }
    blocks
}

fn spell_table(speaker: &Speaker<'_>, spell: &BillSpell) -> Block {
    let known = [
        ("first", speaker.date(spell.days.first).into()),
        ("last", speaker.date(spell.days.last).into()),
        ("days", spell.days.count().into()),
        ("band", spell.band.to_string().into()),
    ];
    let label = |kind: &LineKind| line_label(speaker, kind);
    let lines = spell.lines.iter();
    let mut rows: Vec<_> = lines
        .map(|line| vec![label(&line.kind), line.amount.to_string()])
        .collect();
    rows.push(vec![speaker.text("bill-line-total"), spell.total().to_string()]);
    Block::Table {
        caption: speaker.text_with("bill-spell", &known),
        head: vec![speaker.text("bill-line-what"), speaker.text("bill-amount")],
        rows,
        has_total: true,
    }
}

fn together(speaker: &Speaker<'_>) -> Block {
    let bill = speaker.bill;
    let amount = bill.to_pay();
    let mut rows = vec![vec![speaker.text("bill-together-total"), bill.total().to_string()]];
    for other in &bill.others {
        rows.push(vec![other_label(speaker, other.kind), other.amount.to_string()]);
    }
    let what = if amount.is_positive() {
        speaker.text("bill-together-to-pay")
    } else if amount.is_negative() {
        speaker.text("bill-together-credit")
    } else {
        speaker.text("bill-together-nothing")
    };
    rows.push(vec![what, amount.to_string()]);
    Block::Table {
        caption: speaker.text("bill-together-caption"),
        head: vec![speaker.text("bill-line-what"), speaker.text("bill-amount")],
        rows,
        has_total: true,
    }
}

/// The days in words: `1 April 2026 to 31 March 2027`.
pub(super) fn from_to(speaker: &Speaker<'_>, days: BillDays) -> String {
    let known = [
        ("first", speaker.date(days.first).into()),
        ("last", speaker.date(days.last).into()),
    ];
    speaker.text_with("bill-from-to", &known)
}
