//! What a form says before its first page and after its last.

use super::{Sentence, quoted};
use crate::definition::{Form, PaymentRule};
use crate::values::Pence;

/// Compares a text that may be there.
pub(super) fn text(what: &str, old: Option<&str>, new: Option<&str>, changes: &mut Vec<Sentence>) {
    match (old, new) {
        (old, new) if old == new => {}
        (None, Some(new)) => changes.push(format!("{what} is new: {}.", quoted(new))),
        (Some(_), None) => changes.push(format!("{what} is gone.")),
        (Some(old), Some(new)) => {
            let (old, new) = from_first_difference(old, new);
            changes.push(format!("{what} read {}, and now reads {}.", quoted(&old), quoted(&new)));
        }
        (None, None) => {}
    }
}

/// Two texts from a few words before the first word that differs, where they begin alike for long.
fn from_first_difference(old: &str, new: &str) -> (String, String) {
    const KEPT: usize = 4;
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<String>>();
    let (old, new) = (words(old), words(new));
    let alike = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let cut = |words: Vec<String>| match alike.checked_sub(KEPT).filter(|from| *from > KEPT) {
        Some(from) => format!("… {}", words.get(from..).unwrap_or_default().join(" ")),
        None => words.join(" "),
    };
    (cut(old), cut(new))
}

pub(super) fn of_form(old: &Form, new: &Form, changes: &mut Vec<Sentence>) {
    text("The title", Some(&old.title), Some(&new.title), changes);
    text("The summary", old.summary.as_deref(), new.summary.as_deref(), changes);
    if old.topic != new.topic {
        changes.push("The form is listed under another heading.".to_owned());
    }
    let start = |form: &Form| Some(form.start.clone()).filter(|start| !start.is_empty());
    text("The start page", start(old).as_deref(), start(new).as_deref(), changes);
    opening("opens", old.opening.opens, new.opening.opens, changes);
    opening("closes", old.opening.closes, new.opening.closes, changes);
    for section in &new.sections {
        match old.sections.iter().find(|before| before.id == section.id) {
            None => changes.push(format!("There is a new section: {}.", quoted(&section.title))),
            Some(before) => text("A section", Some(&before.title), Some(&section.title), changes),
        }
    }
    for gone in old
        .sections
        .iter()
        .filter(|old| !new.sections.iter().any(|new| new.id == old.id))
    {
        changes.push(format!("The section {} is gone.", quoted(&gone.title)));
    }
}

fn opening(verb: &str, old: Option<jiff::civil::Date>, new: Option<jiff::civil::Date>, changes: &mut Vec<Sentence>) {
    match (old, new) {
        (old, new) if old == new => {}
        (_, Some(day)) => changes.push(format!("The form {verb} on {}.", day.strftime("%-d %B %Y"))),
        (Some(_), None) => changes.push(format!("The form no longer {verb} on a day.")),
        (None, None) => {}
    }
}

pub(super) fn of_end(old: &Form, new: &Form, changes: &mut Vec<Sentence>) {
    for value in new.values.iter().filter(|value| value.label.is_some()) {
        let before = old.values.iter().find(|before| before.id == value.id);
        match before {
            None => changes.push(format!(
                "Check your answers now shows {}.",
                quoted(value.label.as_deref().unwrap_or_default())
            )),
            Some(before) => {
                text("A value", before.label.as_deref(), value.label.as_deref(), changes);
            }
        }
    }
    for value in &new.values {
        if let Some(before) = old.values.iter().find(|before| before.id == value.id)
            && before.value.text != value.value.text
        {
            let name = value.label.as_deref().unwrap_or(&value.id);
            changes.push(format!(
                "{} was worked out as {}, and now as {}.",
                quoted(name),
                before.value.text,
                value.value.text
            ));
        }
    }
    payment(old.payment.as_ref(), new.payment.as_ref(), changes);
    match (&old.declaration, &new.declaration) {
        (None, Some(new)) => changes.push(format!("Residents now agree to: {}.", quoted(new))),
        (old, new) => text("What residents agree to", old.as_deref(), new.as_deref(), changes),
    }
    text(
        "What happens next",
        Some(&old.confirmation),
        Some(&new.confirmation),
        changes,
    );
    let (before, now) = (old.keep, new.keep);
    if before.submissions_days != now.submissions_days {
        changes.push(format!(
            "What is sent was kept for {} days, and is now kept for {}.",
            before.submissions_days, now.submissions_days
        ));
    }
    if before.drafts_days != now.drafts_days {
        changes.push(format!(
            "What is begun was kept for {} days, and is now kept for {}.",
            before.drafts_days, now.drafts_days
        ));
    }
}

fn payment(old: Option<&PaymentRule>, new: Option<&PaymentRule>, changes: &mut Vec<Sentence>) {
    match (old, new) {
        (None, None) => {}
        (None, Some(new)) => changes.push(format!("There is now something to pay: {}.", quoted(&new.description))),
        (Some(_), None) => changes.push("There is nothing to pay any more.".to_owned()),
        (Some(old), Some(new)) => {
            if old.amount.text != new.amount.text {
                changes.push(format!(
                    "What there is to pay was {}, and is now {}.",
                    amount(&old.amount.text),
                    amount(&new.amount.text)
                ));
            }
            text(
                "What is paid for",
                Some(&old.description),
                Some(&new.description),
                changes,
            );
            if old.fund != new.fund {
                changes.push(format!(
                    "The money went to the fund {}, and now goes to {}.",
                    old.fund, new.fund
                ));
            }
        }
    }
}

/// A fixed amount in pounds; another as its expression.
fn amount(expression: &str) -> String {
    expression
        .parse()
        .map_or_else(|_| expression.to_owned(), |pence| Pence::from_pence(pence).to_string())
}
