//! "Paid so far this year": one bar, with the same figures in a table. Drawn as [`super::EachPoundChart`] is.

use forms::values::Pence;
use leptos::prelude::*;

use super::each_pound::BAR_COLOUR;
use super::facts::year_words;
use crate::components::{Cell, Column, Table, TextSize};
use crate::site::use_site;

/// A year's bill, and what of it was paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaidSoFar {
    /// The calendar year in which the tax year starts.
    pub tax_year: i16,
    /// The bill.
    pub bill: Pence,
    /// What was paid towards it, here and elsewhere, less refunds.
    pub paid: Pence,
}

impl PaidSoFar {
    /// What is left, never less than nothing.
    fn left(&self) -> Pence {
        Pence::from_pence(self.bill.pence().saturating_sub(self.paid.pence()).max(0))
    }

    /// Whole per cent, rounded down so that the bar is full only when everything is paid.
    fn percent(&self) -> i128 {
        let (bill, paid) = (i128::from(self.bill.pence()), i128::from(self.paid.pence()));
        if bill <= 0 {
            return 0;
        }
        (paid * 100 / bill).clamp(0, 100)
    }
}

/// What of this year's bill was paid. Nothing where there is no bill.
#[component]
pub fn PaidSoFarChart(
    /// The bill and what was paid.
    paid: PaidSoFar,
) -> impl IntoView {
    let site = use_site();
    if !paid.bill.is_positive() {
        return ().into_any();
    }
    let told = [
        ("paid", paid.paid.to_string().into()),
        ("bill", paid.bill.to_string().into()),
        ("left", paid.left().to_string().into()),
    ];
    let alternative = site.text_with("account-chart-paid-alternative", &told);
    let rows = [
        ("account-chart-paid-paid", paid.paid),
        ("account-chart-paid-left", paid.left()),
        ("account-chart-paid-bill", paid.bill),
    ]
    .map(|(key, amount)| {
        let amount = view! { <span class="app-amount">{amount.to_string()}</span> };
        vec![Cell::from(site.text(key)), Cell::View(amount.into_any())]
    });
    let columns = vec![
        Column::row_header(site.text("council-tax-table-description")),
        Column::numeric(site.text("council-tax-table-amount")),
    ];
    let years = [("years", year_words(&site, paid.tax_year).into())];
    let caption = site.text_with("account-chart-paid-caption", &years);
    view! {
        <h2 class="govuk-heading-m">{site.text("account-chart-paid-title")}</h2>
        <svg
            class="app-chart"
            role="img"
            aria-label=alternative
            width="100%"
            height="2em"
            overflow="visible"
            focusable="false"
        >
            <rect width="100%" height="100%" fill="none" stroke="currentColor" stroke-width="2"></rect>
            <rect
                width=format!("{}%", paid.percent())
                height="100%"
                fill=BAR_COLOUR
                stroke="currentColor"
                stroke-width="2"
            ></rect>
        </svg>
        <Table caption=caption caption_size=TextSize::S columns=columns rows=rows.into_iter().collect()/>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Document;
    use crate::pages::council_tax::account::made_up::in_both;
    use crate::pages::council_tax::made_up::Page;

    fn page(bill: i64, paid: i64) -> Page {
        in_both(move || {
            let paid = PaidSoFar {
                tax_year: 2026,
                bill: Pence::from_pence(bill),
                paid: Pence::from_pence(paid),
            };
            let title = use_site().text("account-more-bills");
            view! { <Document title=title.clone()><h1>{title}</h1><PaidSoFarChart paid=paid/></Document> }
        })
    }

    #[test]
    fn the_bar_and_the_table_agree() {
        let page = page(193_076, 135_176);
        let said = page.attribute("svg[role=img]", "aria-label").unwrap_or_default();
        assert_eq!(said, "You have paid £1,351.76 of £1,930.76. £579.00 is left.");
        assert_eq!(page.attributes("main rect", "width"), ["100%", "70%"]);
        assert_eq!(
            page.texts("tbody tr"),
            ["Paid£1,351.76", "Left to pay£579.00", "Your bill£1,930.76"]
        );
        assert!(page.words("caption").contains("2026 to 2027"));
    }

    #[test]
    fn more_than_all_is_a_full_bar() {
        let page = page(193_076, 200_000);
        assert_eq!(page.attributes("main rect", "width"), ["100%", "100%"]);
        assert!(page.words("tbody").contains("Left to pay£0.00"));
    }

    #[test]
    fn no_bill_no_drawing() {
        assert_eq!(page(0, 0).count("svg[role=img]"), 0);
    }
}
