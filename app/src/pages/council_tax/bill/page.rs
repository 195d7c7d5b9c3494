//! The bill as a page.

use leptos::prelude::*;

use super::content::{Bill, BillingCouncil};
use super::document::{Block, Fact, bill_title, told};
use crate::components::{Cell, Column, SummaryList, SummaryRow, SummaryValue, Table};
use crate::layout::Document;
use crate::site::use_site;

/// A council tax bill: what to pay and when first, then every line explained.
#[component]
pub fn BillPage(
    /// What it says.
    bill: Bill,
    /// Who sends it.
    council: BillingCouncil,
    /// The address of the PDF; none where there are no PDFs.
    #[prop(into)]
    pdf_href: Option<String>,
    /// The address of the PDF in large print.
    #[prop(into)]
    large_print_href: Option<String>,
    /// Where Back goes.
    #[prop(into)]
    back_href: String,
) -> impl IntoView {
    let site = use_site();
    let title = bill_title(&bill, site.language);
    let blocks: Vec<AnyView> = told(&bill, &council, site.language)
        .into_iter()
        .map(drawn_block)
        .collect();
    let copies: Vec<_> = [(pdf_href, "bill-page-pdf"), (large_print_href, "bill-page-large-print")]
        .into_iter()
        .filter_map(|(href, id)| Some((href?, site.text(id))))
        .map(|(href, text)| view! { <li><a class="govuk-link" href=href>{text}</a></li> })
        .collect();
    let copies = (!copies.is_empty()).then(|| {
        let heading = site.text("bill-page-copies");
        view! {
            <h2 class="govuk-heading-m">{heading}</h2>
            <ul class="govuk-list">{copies}</ul>
        }
    });
    // On paper there is no header, and a bill says who sent it.
    let from: Vec<_> = std::iter::once(council.name)
        .chain(council.address)
        .map(|line| view! { {line} <br/> })
        .collect();
    view! {
        <Document title=title.clone() back_href=back_href>
            <p class="govuk-body app-print-only">{from}</p>
            <h1 class="govuk-heading-l">{title}</h1>
            {blocks}
            {copies}
        </Document>
    }
}

fn drawn_block(block: Block) -> AnyView {
    match block {
        Block::Heading { level: 2, text } => view! { <h2 class="govuk-heading-m">{text}</h2> }.into_any(),
        Block::Heading { text, .. } => view! { <h3 class="govuk-heading-s">{text}</h3> }.into_any(),
        Block::Lead(text) => view! { <p class="app-amount--large">{text}</p> }.into_any(),
        Block::Paragraph(text) => view! { <p class="govuk-body">{text}</p> }.into_any(),
        Block::Link { text, href } => {
            view! { <p class="govuk-body"><a class="govuk-link" href=href>{text}</a></p> }.into_any()
        }
        Block::Facts(facts) => {
            let row = |fact: Fact| SummaryRow::new(fact.name, SummaryValue::Lines(fact.lines));
            view! { <SummaryList rows=facts.into_iter().map(row).collect()/> }.into_any()
        }
        Block::Bullets(items) => {
            let items: Vec<_> = items.into_iter().map(|item| view! { <li>{item}</li> }).collect();
            view! { <ul class="govuk-list govuk-list--bullet">{items}</ul> }.into_any()
        }
        Block::Table {
            caption,
            head,
            rows,
            has_total,
        } => {
            // Three columns do not fit 320 pixels: on a page, all figures of a row stand below each other in one cell.
            let mut head = head.into_iter();
            let first = Column::row_header(head.next().unwrap_or_default());
            let figures = Column::numeric(head.collect::<Vec<_>>().join(" / "));
            let last = rows.len().saturating_sub(1);
            let rows = rows.into_iter().enumerate();
            let rows = rows.map(|(at, cells)| row_of(cells, has_total && at == last)).collect();
            view! { <Table caption=caption columns=vec![first, figures] rows=rows/> }.into_any()
        }
    }
}

/// The row's name, which is its header, and its figures.
fn row_of(cells: Vec<String>, is_total: bool) -> Vec<Cell> {
    let mut cells = cells.into_iter();
    let name = Cell::Text(cells.next().unwrap_or_default());
    // Only the first figure, a sum of money, must not break.
    let class = |at| match (at, is_total) {
        (0, true) => Some("app-amount app-amount--total"),
        (0, false) => Some("app-amount"),
        (_, true) => Some("app-amount--total"),
        (_, false) => None,
    };
    let figures: Vec<_> = cells
        .enumerate()
        .map(|(at, figure)| view! { {(at > 0).then(|| view! { <br/> })} <span class=class(at)>{figure}</span> })
        .collect();
    vec![name, Cell::View(figures.into_any())]
}
