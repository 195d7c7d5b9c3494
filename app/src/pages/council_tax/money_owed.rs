//! What is owed, line by line, and how fresh the figures are.

use forms::values::Pence;
use jiff::civil::{Date, DateTime};
use leptos::prelude::*;

use super::OwedLine;
use crate::components::{Cell, Column, InsetText, Table, TextSize};
use crate::site::Site;

/// The lines with their total, the day of the records, and what was paid here since. `lines` add up to `owed`, which is
/// credit when less than nothing.
pub(super) fn money_owed(
    site: &Site,
    lines: Vec<OwedLine>,
    owed: Pence,
    as_of: Date,
    received_since: Vec<(DateTime, Pence)>,
) -> AnyView {
    let total = if owed.is_negative() {
        site.text("council-tax-total-credit")
    } else {
        site.text("council-tax-total")
    };
    let columns = vec![
        Column::row_header(site.text("council-tax-table-description")),
        Column::numeric(site.text("council-tax-table-amount")),
    ];
    let rows = lines
        .into_iter()
        .map(|line| vec![Cell::from(line.label), amount_cell(line.amount, "app-amount")])
        .chain([vec![
            Cell::from(total),
            amount_cell(owed, "app-amount app-amount--total"),
        ]])
        .collect();
    let day = site.language.date(as_of);
    let as_of = site.text_with("council-tax-as-of", &[("date", day.into())]);
    let received = (!received_since.is_empty()).then(|| received(site, received_since));
    let caption = site.text("council-tax-table-caption");
    view! {
        <Table caption=caption caption_size=TextSize::M columns=columns rows=rows/>
        <p class="govuk-body">{as_of}</p>
        {received}
    }
    .into_any()
}

fn amount_cell(amount: Pence, class: &'static str) -> Cell {
    Cell::View(view! { <span class=class>{amount.to_string()}</span> }.into_any())
}

/// Said where the eye is before an amount is chosen, so that nobody pays twice.
fn received(site: &Site, payments: Vec<(DateTime, Pence)>) -> impl IntoView + use<> {
    let items: Vec<_> = payments
        .into_iter()
        .map(|(at, amount)| {
            let payment = [
                ("amount", amount.to_string().into()),
                ("when", site.language.date_time(at).into()),
            ];
            view! { <li>{site.text_with("council-tax-received-payment", &payment)}</li> }
        })
        .collect();
    let (lead, again) = (
        site.text("council-tax-received"),
        site.text("council-tax-received-pay-again"),
    );
    view! {
        <InsetText>
            <p class="govuk-body">{lead}</p>
            <ul class="govuk-list govuk-list--bullet">{items}</ul>
            <p class="govuk-body">{again}</p>
        </InsetText>
    }
}
