//! The keys of a whole form.

use super::keys::Keys;
use super::{Problems, page};
use crate::definition::{Calculated, Form, Keep, PaymentRule, Topic};
use crate::problem::Problem;
use crate::yaml::{Kind, Node};

pub(super) fn read(node: &Node, version: &str, problems: &mut Problems) -> Option<Form> {
    let keys = Keys::of(node, "a form", problems)?;
    let id = keys.required("form", "the form");
    if let Some((id, span)) = &id {
        let good = id.len() <= 60
            && id.starts_with(|c: char| c.is_ascii_lowercase())
            && id
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if !good {
            let what = format!("`{id}` cannot be a form's name: use lower-case letters, digits and hyphens");
            keys.problem(
                Problem::error("id", *span, what).help("it becomes part of the address, like `report-missed-bin`"),
            );
        }
    }
    let title = keys.required("title", "the form");
    let owner = keys.required("owner", "the form");
    let topic = keys.word("topic", &Topic::ALL);
    if keys.node("topic").is_none() {
        keys.problem(
            Problem::error("missing-key", keys.span(), "the form has no `topic`")
                .help("the home page lists it under its topic, such as `topic: council-tax`"),
        );
    }
    let confirmation = keys.required("confirmation", "the form");
    let keep = read_keep(&keys);
    let values = read_values(&keys);
    let payment = read_payment(&keys);
    let nodes = keys.list("pages");
    if nodes.is_empty() {
        keys.problem(
            Problem::error("missing-key", keys.span(), "the form has no pages").help("add `pages:` with one page"),
        );
    }
    let pages = keys.with_problems(|problems| nodes.iter().filter_map(|node| page::read(node, problems)).collect());
    // What could not be read has been told about, so this form is refused; it is still checked as far as it goes.
    let text = |read: Option<(String, _)>| read.map(|(text, _)| text).unwrap_or_default();
    let form = Form {
        id: text(id),
        version: version.to_owned(),
        title: text(title),
        summary: keys.text("summary"),
        topic: topic.unwrap_or(Topic::Other),
        owner: text(owner),
        keep: keep.unwrap_or(Keep {
            submissions_days: 0,
            drafts_days: 0,
        }),
        start: keys.text("start").unwrap_or_default(),
        pages,
        values,
        payment,
        declaration: keys.text("declaration"),
        confirmation: text(confirmation),
    };
    keys.finish();
    Some(form)
}

fn read_keep(keys: &Keys<'_>) -> Option<Keep> {
    let Some(node) = keys.node("keep") else {
        keys.problem(
            Problem::error(
                "missing-key",
                keys.span(),
                "the form does not say how long to keep what is sent",
            )
            .help("add `keep: { submissions: 2 years, drafts: 28 days }`"),
        );
        return None;
    };
    keys.with_problems(|problems| {
        let keep = Keys::of(node, "`keep`", problems)?;
        let submissions = read_period(&keep, "submissions");
        let drafts = read_period(&keep, "drafts");
        if let (Some(29..), Some((text, span))) = (drafts, keep.text_at("drafts")) {
            let what = format!("drafts are kept for 28 days at most, and this is {text}");
            keep.problem(Problem::error("period", span, what).help("the privacy page promises it"));
        }
        keep.finish();
        Some(Keep {
            submissions_days: submissions?,
            drafts_days: drafts?,
        })
    })
}

/// `28 days`, `2 years`, in days.
fn read_period(keys: &Keys<'_>, key: &'static str) -> Option<u32> {
    let (text, span) = keys.required(key, "`keep`")?;
    let days = text.split_once(' ').and_then(|(count, unit)| {
        let count: u32 = count.parse().ok().filter(|count| (1..=1_000).contains(count))?;
        match unit.trim() {
            "day" | "days" => Some(count),
            "week" | "weeks" => Some(count * 7),
            "month" | "months" => Some(count * 31),
            "year" | "years" => Some(count * 366),
            _ => None,
        }
    });
    if days.is_none() {
        keys.problem(
            Problem::error("period", span, format!("`{text}` is not a period"))
                .help("write it like `28 days` or `2 years`"),
        );
    }
    days
}

fn read_values(keys: &Keys<'_>) -> Vec<Calculated> {
    let Some(node) = keys.node("values") else {
        return Vec::new();
    };
    let Kind::Map(entries) = &node.kind else {
        keys.problem(Problem::error("shape", node.span, "`values` must be a set of keys"));
        return Vec::new();
    };
    let mut values = Vec::new();
    for (key, node) in entries {
        keys.check_id(&key.text, key.span);
        keys.with_problems(|problems| {
            let Some(inner) = Keys::of(node, "a calculated value", problems) else {
                return;
            };
            let label = inner.text("label");
            inner.required("money", "the calculated value");
            if let Some(money) = inner.expression("money") {
                values.push(Calculated {
                    id: key.text.clone(),
                    label,
                    money,
                });
            }
            inner.finish();
        });
    }
    values
}

fn read_payment(keys: &Keys<'_>) -> Option<PaymentRule> {
    let node = keys.node("payment")?;
    keys.with_problems(|problems| {
        let inner = Keys::of(node, "`payment`", problems)?;
        inner.required("amount", "the payment");
        let amount = inner.expression("amount");
        let fund = inner.required("fund", "the payment");
        let description = inner.required("description", "the payment");
        if let Some((name, span)) = &fund
            && !(name.len() <= 30
                && name
                    .chars()
                    .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-'))
        {
            let what = format!("`{name}` cannot be a fund: use capitals, digits and hyphens");
            inner.problem(Problem::error("fund", *span, what).help("write it as the ledger does, like `COUNCIL-TAX`"));
        }
        inner.finish();
        Some(PaymentRule {
            amount: amount?,
            fund: fund?.0,
            description: description?.0,
        })
    })
}
