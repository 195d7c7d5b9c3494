//! Check answers: everything that will be sent, with a way to change each.

use fluent_bundle::FluentValue;
use forms::answers::Answer;
use forms::definition::{Field, FieldKind, Form};
use forms::journey::Journey;
use forms::values::PhoneNumber;
use leptos::prelude::*;

use crate::components::{Button, SummaryAction, SummaryList, SummaryRow, SummaryValue};
use crate::layout::{CsrfToken, Document};
use crate::markdown::Markdown;
use crate::site::{Site, use_site};

/// What check answers shows.
pub struct CheckAnswers<'a> {
    /// The form, in the page's language.
    pub form: &'a Form,
    /// The way through it.
    pub journey: &'a Journey<'a>,
    /// The address of a page, to change its answers.
    pub change_href: &'a dyn Fn(&str) -> String,
    /// Where the form posts to.
    pub action: String,
    /// Where Back goes.
    pub back_href: String,
}

/// Check answers.
#[component]
pub fn CheckAnswersPage<'a>(
    /// What it shows.
    check: CheckAnswers<'a>,
) -> impl IntoView + use<> {
    let site = use_site();
    let CheckAnswers {
        form,
        journey,
        change_href,
        action,
        back_href,
    } = check;
    let rows = answer_rows(&site, journey, change_href);
    let amount = journey.amount().filter(|amount| amount.is_positive());
    let values: Vec<SummaryRow> = form
        .values
        .iter()
        .filter_map(|value| {
            let (_, pence) = journey.values().iter().find(|(id, _)| *id == value.id)?;
            Some(SummaryRow::new(value.label.clone()?, pence.to_string()))
        })
        .collect();
    let has_values = !values.is_empty();
    let calculated = has_values.then(|| {
        view! {
            <h2 class="govuk-heading-m">{site.text("check-cost")}</h2>
            <SummaryList rows=values/>
        }
    });
    let declaration = form.declaration.clone().map(|text| {
        view! {
            <h2 class="govuk-heading-m">{site.text("check-declaration")}</h2>
            <Markdown text=text/>
        }
    });
    let paying = amount.map(|amount| {
        let text = site.text_with("check-then-pay", &[("amount", FluentValue::from(amount.to_string()))]);
        view! { <p class="govuk-body">{text}</p> }
    });
    let button = match (form.declaration.is_some(), amount) {
        (true, None) => site.text("agree-and-send"),
        (true, Some(_)) => site.text("agree-and-continue-to-payment"),
        (false, None) => site.text("send"),
        (false, Some(_)) => site.text("continue-to-payment"),
    };
    let title = site.text("check-title");
    view! {
        <Document title=title.clone() service=form.title.clone() back_href=back_href>
            <h1 class="govuk-heading-l">{title}</h1>
            <SummaryList rows=rows/>
            {calculated}
            {declaration}
            {paying}
            <form method="post" action=action novalidate>
                <CsrfToken/>
                <Button text=button prevent_double_click=true/>
            </form>
        </Document>
    }
}

fn answer_rows(site: &Site, journey: &Journey<'_>, change_href: &dyn Fn(&str) -> String) -> Vec<SummaryRow> {
    let answers = journey.asked();
    let mut rows = Vec::new();
    for page in journey.pages() {
        for field in page.fields() {
            let key = match (&field.label, page.fields().len()) {
                (Some(label), 2..) => label.clone(),
                _ => page.title.clone(),
            };
            let value = match answers.get(&page.id, &field.id) {
                Some(answer) => show(site, field, answer),
                None => site.text("not-answered").into(),
            };
            let action = SummaryAction::new(change_href(&page.slug()), site.text("change"), inside_sentence(&key));
            rows.push(SummaryRow::new(key, value).action(action));
        }
    }
    rows
}

/// A question as it reads after "Change": without its capital, unless that belongs to a name or to letters like UK.
fn inside_sentence(question: &str) -> String {
    let mut chars = question.chars();
    match (chars.next(), chars.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(question.chars().skip(1)).collect()
        }
        _ => question.to_owned(),
    }
}

/// An answer as it is read back.
pub fn show(site: &Site, field: &Field, answer: &Answer) -> SummaryValue {
    match answer {
        Answer::Text(text) => match field.kind {
            FieldKind::Phone => PhoneNumber::parse(text)
                .map_or_else(|_| text.clone(), |number| number.to_national())
                .into(),
            FieldKind::LongText { .. } => SummaryValue::Lines(text.lines().map(str::to_owned).collect()),
            _ => field.choice_label(text).into(),
        },
        Answer::Number(number) => number.to_string().into(),
        Answer::YesNo(yes) => if *yes { site.text("yes") } else { site.text("no") }.into(),
        Answer::Date(date) => site.language.date(*date).into(),
        Answer::Choices(choices) => SummaryValue::Lines(
            choices
                .iter()
                .map(|choice| field.choice_label(choice).to_owned())
                .collect(),
        ),
        Answer::Address(address) => SummaryValue::Lines(address.lines().into_iter().map(str::to_owned).collect()),
        Answer::Quantities(counts) => SummaryValue::Lines(
            field
                .choices()
                .iter()
                .filter_map(|choice| {
                    counts
                        .get(&choice.value)
                        .map(|count| format!("{count} × {}", choice.label))
                })
                .collect(),
        ),
    }
}
