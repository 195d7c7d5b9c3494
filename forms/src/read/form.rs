//! The keys of a whole form.

use super::Problems;
use super::keys::Keys;
use super::page::{self, MAX_ITEMS};
use crate::definition::{Calculated, Form, Keep, Opening, Page, PaymentRule, Section, Topic, ValueKind};
use crate::expression::Expression;
use crate::problem::Problem;
use crate::yaml::{Kind, Node};

/// The most pages of one form, those of groups included.
pub const MAX_PAGES: usize = 300;

/// The most calculated values of one form.
pub const MAX_VALUES: usize = 200;

/// The most sections of one form.
pub const MAX_SECTIONS: usize = 50;

/// The most steps that all expressions of a form take together: a page is answered in the time that they need.
pub const MAX_STEPS: u64 = 1_000_000;

/// Whether a form can be called so.
pub fn is_form_id(id: &str) -> bool {
    id.len() <= 60
        && id.starts_with(|c: char| c.is_ascii_lowercase())
        && id
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

pub(super) fn read(node: &Node, version: &str, problems: &mut Problems) -> Option<Form> {
    let keys = Keys::of(node, "a form", problems)?;
    let id = keys.required("form", "the form");
    if let Some((id, span)) = &id
        && !is_form_id(id)
    {
        let what = if id.len() > 60 {
            format!(
                "a form's name has 60 characters at most, and this has {}",
                id.chars().count()
            )
        } else {
            format!("`{id}` cannot be a form's name: use lower-case letters, digits and hyphens")
        };
        keys.problem(
            Problem::error("id", *span, what).help("it becomes part of the address, like `report-missed-bin`"),
        );
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
    let mut values = read_values(&keys);
    let opening = read_opening(&keys);
    let sections = read_sections(&keys);
    let payment = read_payment(&keys);
    let nodes = keys.list("pages");
    if nodes.is_empty() {
        keys.problem(
            Problem::error("missing-key", keys.span(), "the form has no pages").help("add `pages:` with one page"),
        );
    }
    keys.limit("pages", nodes.len(), MAX_PAGES);
    let nodes = nodes.iter().take(MAX_PAGES);
    let mut pages: Vec<Page> =
        keys.with_problems(|problems| nodes.flat_map(|node| page::read(node, problems)).collect());
    // Those of groups included.
    keys.limit("pages", pages.len(), MAX_PAGES);
    pages.truncate(MAX_PAGES);
    settle(&mut values, &pages);
    limit_steps(&keys, &pages, &values);
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
        opening,
        sections,
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
    let mut values = Vec::new();
    let entries = keys.entries("values");
    keys.limit("values", entries.len(), MAX_VALUES);
    for (key, node) in entries.iter().take(MAX_VALUES) {
        keys.check_id(&key.text, key.span);
        keys.with_problems(|problems| {
            let Some(inner) = Keys::of(node, "a calculated value", problems) else {
                return;
            };
            let label = inner.text("label");
            let given: Vec<_> = ValueKind::ALL
                .into_iter()
                .filter(|(name, _)| inner.node(name).is_some())
                .collect();
            if let [(name, kind)] = given.as_slice() {
                if let Some(value) = inner.expression(name) {
                    values.push(Calculated {
                        id: key.text.clone(),
                        label,
                        kind: *kind,
                        value,
                        ready: 0,
                    });
                }
            } else {
                let what = if given.is_empty() {
                    "has no expression"
                } else {
                    "has more than one expression"
                };
                inner.problem(
                    Problem::error("missing-key", inner.span(), format!("the calculated value {what}"))
                        .help("write one of `money:`, `number:`, `text:`, `yes_no:` and `date:`"),
                );
            }
            inner.finish();
        });
    }
    values
}

/// Finds where each value can be worked out: behind the last page that it reads, and the values that it reads.
fn settle(values: &mut [Calculated], pages: &[Page]) {
    let mut ready: Vec<(String, usize)> = Vec::new();
    for value in values {
        let mut at = ready.last().map_or(0, |(_, before)| *before);
        for root in value.value.roots() {
            let of_value = ready.iter().find(|(id, _)| id == root).map(|(_, at)| *at);
            let of_page = pages.iter().position(|page| page.id == *root).map(|index| index + 1);
            at = at.max(of_value.or(of_page).unwrap_or(0));
        }
        value.ready = at;
        ready.push((value.id.clone(), at));
    }
}

/// Counts the steps of every expression, those of a repeating group's pages once for each item that there can be.
fn limit_steps(keys: &Keys<'_>, pages: &[Page], values: &[Calculated]) {
    let of_page = |page: &Page| {
        let fields = || page.fields().iter();
        let options = || fields().flat_map(|field| field.choices());
        let once: u64 = [page.when.as_ref()]
            .into_iter()
            .chain(fields().map(|field| field.when.as_ref()))
            .chain(options().map(|option| option.when.as_ref()))
            .chain(page.must.iter().map(|must| Some(&must.rule)))
            .flatten()
            .map(Expression::steps)
            .sum();
        once * if page.group.is_some() { u64::from(MAX_ITEMS) } else { 1 }
    };
    let of_values = values.iter().map(|value| value.value.steps());
    let steps: u64 = pages.iter().map(of_page).chain(of_values).sum();
    if steps > MAX_STEPS {
        let what = format!("the expressions of the form take {steps} steps, and can take {MAX_STEPS}");
        let help = "a loop takes a step for each item and part: make the largest ones calculated values";
        keys.problem(Problem::error("too-much-work", keys.span(), what).help(help));
    }
}

fn read_opening(keys: &Keys<'_>) -> Opening {
    let day = |key: &'static str| {
        let (text, span) = keys.text_at(key)?;
        let day = text.parse().ok();
        if day.is_none() {
            let what = format!("`{key}` must be a date");
            keys.problem(Problem::error("shape", span, what).help("write it like `2026-04-01`"));
        }
        day
    };
    let opening = Opening {
        opens: day("opens"),
        closes: day("closes"),
        closed: keys.text("closed"),
    };
    if opening
        .opens
        .zip(opening.closes)
        .is_some_and(|(opens, closes)| opens > closes)
    {
        keys.problem(Problem::error("bounds", keys.span(), "the form closes before it opens"));
    }
    if (opening.opens.is_some() || opening.closes.is_some()) && opening.closed.is_none() {
        let what = "the form does not say what a resident reads when it is not open";
        keys.problem(Problem::error("missing-key", keys.span(), what).help("add `closed: |` with a few sentences"));
    }
    opening
}

fn read_sections(keys: &Keys<'_>) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let entries = keys.entries("sections");
    keys.limit("sections", entries.len(), MAX_SECTIONS);
    for (key, node) in entries.iter().take(MAX_SECTIONS) {
        keys.check_id(&key.text, key.span);
        match &node.kind {
            Kind::Scalar(title) if !title.trim().is_empty() => sections.push(Section {
                id: key.text.clone(),
                title: title.trim().to_owned(),
                span: key.span,
            }),
            _ => keys.problem(
                Problem::error("shape", node.span, "a section must have a title")
                    .help("write it like `about_you: About you`"),
            ),
        }
    }
    sections
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
