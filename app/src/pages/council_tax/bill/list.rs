//! The list of bills.

use jiff::civil::Date;
use leptos::prelude::*;

use super::document::years;
use crate::components::{Cell, Column, Table};
use crate::layout::Document;
use crate::site::{Site, use_site};

/// A bill in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedBill {
    /// The calendar year in which its tax year starts.
    pub tax_year: i16,
    /// The day of issue.
    pub issued_on: Date,
    /// The address of its page.
    pub href: String,
    /// The addresses of its PDF and of the one in large print; none where there are no PDFs.
    pub pdf_hrefs: Option<(String, String)>,
}

/// All bills of an account, the newest first.
#[component]
pub fn BillListPage(
    /// In the order in which they are shown.
    bills: Vec<ListedBill>,
    /// Where Back goes.
    #[prop(into)]
    back_href: String,
) -> impl IntoView {
    let site = use_site();
    let title = site.text("bill-list-title");
    let has_copies = bills.iter().any(|bill| bill.pdf_hrefs.is_some());
    let list = match bills.is_empty() {
        true => view! { <p class="govuk-body">{site.text("bill-list-none")}</p> }.into_any(),
        false => {
            let copies = has_copies.then(|| Column::text(site.text("bill-list-copies")));
            let columns = [
                Column::row_header(site.text("bill-list-bill")),
                Column::text(site.text("bill-list-issued")),
            ];
            let columns = columns.into_iter().chain(copies).collect();
            let rows = bills.into_iter().map(|bill| row(&site, bill, has_copies)).collect();
            view! { <Table caption=site.text("bill-list-caption") columns=columns rows=rows/> }.into_any()
        }
    };
    view! {
        <Document title=title.clone() back_href=back_href>
            <h1 class="govuk-heading-l">{title}</h1>
            {list}
        </Document>
    }
}

fn row(site: &Site, bill: ListedBill, has_copies: bool) -> Vec<Cell> {
    let (from, to) = years(bill.tax_year);
    let name = [
        ("from", from),
        ("to", to),
        ("date", site.language.date(bill.issued_on).into()),
    ];
    let year = site.text_with("bill-list-year", &name);
    let mut cells = vec![
        Cell::View(view! { <a class="govuk-link" href=bill.href>{year}</a> }.into_any()),
        Cell::Text(site.language.date(bill.issued_on)),
    ];
    if has_copies {
        // Read aloud, a link says which bill it is of.
        let hidden = format!(" {}", site.text_with("bill-list-hidden", &name));
        let links = bill.pdf_hrefs.map(|(pdf, large_print)| {
            let (pdf_text, large_text) = (site.text("bill-list-pdf"), site.text("bill-list-large-print"));
            view! {
                <a class="govuk-link" href=pdf>
                    {pdf_text}<span class="govuk-visually-hidden">{hidden.clone()}</span>
                </a>
                <br/>
                <a class="govuk-link" href=large_print>
                    {large_text}<span class="govuk-visually-hidden">{hidden}</span>
                </a>
            }
        });
        cells.push(Cell::View(links.into_any()));
    }
    cells
}
