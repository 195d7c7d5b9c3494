//! The basket: things to pay for together, before anything is paid.

use forms::values::Pence;
use leptos::prelude::*;

use super::PaidFor;
use crate::components::{
    Button, ErrorLink, ErrorSummary, LinkButton, NotificationBanner, SummaryList, SummaryRow, SummaryValue,
};
use crate::layout::{CsrfToken, Document};
use crate::site::{Site, use_site};

/// One thing in the basket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BasketItem {
    /// What it is.
    pub paid_for: PaidFor,
    /// Its payment's token: what the form says to take it out.
    pub token: String,
}

/// Why the things in the basket cannot be paid together now. Nothing was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BasketProblem {
    /// One of them is being paid, or was paid meanwhile.
    Changed,
    /// They come to more than one payment can be.
    TooMuch(Pence),
    /// The card company does not answer, so that it cannot be told whether one of them was paid.
    ProviderDown,
}

/// The name of the button that takes a thing out; its value is the thing's token.
pub const REMOVE_BUTTON: &str = "remove";

/// What is in the basket, and the way to pay for it.
#[component]
pub fn BasketPage(
    /// What is in it, in the order in which it was put in.
    items: Vec<BasketItem>,
    /// What was in it, and has been paid: what it is, and where its receipt is.
    paid: Vec<(String, String)>,
    /// Why it cannot be paid now.
    problem: Option<BasketProblem>,
    /// Where the form posts to.
    #[prop(into)]
    action: String,
) -> impl IntoView {
    let site = use_site();
    let title = site.text("basket-title");
    let total: Pence = items.iter().map(|item| item.paid_for.amount).sum();
    let summary = problem.map(|problem| {
        let text = match problem {
            BasketProblem::Changed => site.text("basket-changed"),
            BasketProblem::TooMuch(most) => site.text_with("basket-too-much", &[("most", most.to_string().into())]),
            BasketProblem::ProviderDown => site.text("payment-problem-provider-down"),
        };
        let errors = vec![ErrorLink::new("#basket-pay", text)];
        view! { <ErrorSummary title=site.text("error-summary-title") errors=errors/> }
    });
    let banner = (!paid.is_empty()).then(|| paid_banner(&site, paid));
    let is_empty = items.is_empty();
    let content = if is_empty {
        empty(&site).into_any()
    } else {
        full(&site, items, total, &action).into_any()
    };
    let more = [
        ("basket-more-forms", site.href("/")),
        ("basket-more-council-tax", site.href("/council-tax/pay")),
    ];
    let more: Vec<_> = more
        .into_iter()
        .map(|(key, href)| view! { <li><a class="govuk-link" href=href>{site.text(key)}</a></li> })
        .collect();
    view! {
        <Document title=title.clone() has_error=problem.is_some()>
            {summary}
            {banner}
            <h1 class="govuk-heading-l">{title}</h1>
            {content}
            <h2 class="govuk-heading-m">{site.text("basket-more-title")}</h2>
            <ul class="govuk-list">{more}</ul>
        </Document>
    }
}

fn paid_banner(site: &Site, paid: Vec<(String, String)>) -> impl IntoView + use<> {
    let lines: Vec<_> = paid
        .into_iter()
        .map(|(what, href)| {
            let text = site.text_with("basket-paid-receipt", &[("what", what.into())]);
            view! { <p class="govuk-body"><a class="govuk-notification-banner__link" href=href>{text}</a></p> }
        })
        .collect();
    view! {
        <NotificationBanner title=site.text("payment-problem-title") heading=site.text("basket-paid-title")>
            {lines}
        </NotificationBanner>
    }
}

fn empty(site: &Site) -> impl IntoView + use<> {
    view! {
        <p class="govuk-body">{site.text("basket-empty")}</p>
        <p class="govuk-body">{site.text("basket-how")}</p>
    }
}

fn full(site: &Site, items: Vec<BasketItem>, total: Pence, action: &str) -> impl IntoView + use<> {
    let one = (items.len() == 1).then(|| {
        let text = site.text("basket-one");
        view! { <p class="govuk-body">{text}</p> }
    });
    let mut rows: Vec<SummaryRow> = items.into_iter().map(|item| row(site, item)).collect();
    rows.push(SummaryRow::new(site.text("basket-total"), total.to_string()));
    let pay = site.text_with("basket-pay", &[("amount", total.to_string().into())]);
    view! {
        <form method="post" action=action.to_owned() novalidate>
            <CsrfToken/>
            <SummaryList rows=rows/>
            {one}
            <div id="basket-pay" tabindex="-1">
                <Button text=pay prevent_double_click=true/>
            </div>
        </form>
        <p class="govuk-body">{site.text("basket-kept")}</p>
    }
}

fn row(site: &Site, item: BasketItem) -> SummaryRow {
    let PaidFor {
        description, amount, ..
    } = item.paid_for;
    let hidden = description.clone();
    let value = view! {
        {amount.to_string()}
        <br/>
        <LinkButton text=site.text("basket-remove") hidden=hidden name=REMOVE_BUTTON value=item.token/>
    };
    SummaryRow::new(description, SummaryValue::View(value.into_any()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;
    use crate::pages::council_tax::made_up::{Page, drawn};
    use crate::pages::payment::paid_for::made_up::{bulky_waste, council_tax};

    fn page(items: Vec<BasketItem>, paid: Vec<(String, String)>, problem: Option<BasketProblem>) -> Page {
        drawn(|| view! { <BasketPage items=items paid=paid problem=problem action="/basket"/> })
    }

    fn two() -> Vec<BasketItem> {
        let item = |paid_for, token: &str| BasketItem {
            paid_for,
            token: token.to_owned(),
        };
        vec![item(council_tax(), "a"), item(bulky_waste(), "b")]
    }

    #[test]
    fn says_what_is_in_it_and_what_it_comes_to() {
        let page = page(two(), vec![], None);
        assert_eq!(page.words("main form > div button"), "Pay £248.00 for all of it");
        let values = page.texts("dd");
        assert!(
            values[0].starts_with("£193.00") && values[1].starts_with("£55.00"),
            "{values:?}"
        );
        assert_eq!(values[2], "£248.00");
        assert_eq!(page.attributes("dd button", "value"), ["a", "b"]);
        assert_eq!(
            page.texts("dd button"),
            ["Take out Council tax <1234>", "Take out Bulky waste collection"]
        );
    }

    #[test]
    fn an_empty_one_says_how_to_fill_it() {
        let page = page(vec![], vec![], None);
        assert_eq!(page.count("main form"), 0);
        assert!(page.words("main").contains("Your basket is empty"));
        assert_eq!(page.attributes("main ul a", "href"), ["/", "/council-tax/pay"]);
    }

    #[test]
    fn what_was_paid_meanwhile_leads_to_its_receipt() {
        let paid = vec![("Garden waste".to_owned(), "/payments/c".to_owned())];
        let page = page(two(), paid, Some(BasketProblem::Changed));
        assert_eq!(
            page.attribute(".govuk-notification-banner a", "href"),
            Some("/payments/c".to_owned())
        );
        assert!(page.title().starts_with("Error: "));
    }
}
