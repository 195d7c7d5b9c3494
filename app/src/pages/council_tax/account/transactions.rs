//! Everything that happened on an account, by year.

use jiff::civil::Date;
use leptos::prelude::*;

use super::Viewer;
use super::facts::{weekday_in_sentence, year_words};
use super::frame::{AccountDocument, line};
use super::transaction::{Transaction, TransactionKind, balance_words};
use crate::components::{Cell, Column, Table, TextSize};
use crate::site::{Site, use_site};

/// What happened in a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransactionYear {
    /// The calendar year in which the tax year starts.
    pub tax_year: i16,
    /// Newest first.
    pub transactions: Vec<Transaction>,
}

/// Charges, discounts, payments, refunds and costs, newest first, with what was owed after each. Two columns: more do
/// not fit a phone.
#[component]
pub fn TransactionsPage(
    /// Who looks at it.
    viewer: Viewer,
    /// The newest year first.
    years: Vec<TransactionYear>,
    /// The day at whose end the council's records were taken.
    as_of: Date,
    /// The overview.
    #[prop(into)]
    back_href: String,
) -> impl IntoView {
    let site = use_site();
    let title = site.text("account-transactions-title");
    let as_of = site.text_with("council-tax-as-of", &[("date", site.language.date(as_of).into())]);
    let tables: Vec<_> = years
        .into_iter()
        .filter(|year| !year.transactions.is_empty())
        .map(|year| table(&site, year))
        .collect();
    let lead = if tables.is_empty() {
        site.text("account-transactions-none")
    } else {
        site.text("account-transactions-minus")
    };
    view! {
        <AccountDocument title=title.clone() back_href=back_href viewer=viewer>
            <h1 class="govuk-heading-l">{title}</h1>
            {line(as_of)}
            {line(lead)}
            {tables}
        </AccountDocument>
    }
}

fn table(site: &Site, year: TransactionYear) -> AnyView {
    let years = year_words(site, year.tax_year);
    let columns = vec![
        Column::row_header(site.text("account-transactions-what")),
        Column::numeric(site.text("council-tax-table-amount")),
    ];
    let rows = year
        .transactions
        .into_iter()
        .map(|transaction| {
            let amount = transaction.amount.to_string();
            vec![
                Cell::View(what(site, transaction)),
                Cell::View(view! { <span class="app-amount">{amount}</span> }.into_any()),
            ]
        })
        .collect();
    view! { <Table caption=years caption_size=TextSize::M columns=columns rows=rows/> }.into_any()
}

/// What it is, bold as a row's header is; under it the day and what was owed then, in plain text.
fn what(site: &Site, transaction: Transaction) -> AnyView {
    let label = transaction.kind.label(site.language);
    let day = site.language.date(transaction.on);
    let (when, receipt) = match transaction.kind {
        TransactionKind::ReceivedHere {
            reaches_by,
            receipt_href,
        } => {
            let told = [
                ("date", day.into()),
                ("by", weekday_in_sentence(site, reaches_by).into()),
            ];
            let receipt = receipt_href.map(|href| {
                let text = site.text("account-receipt");
                view! { <br/> <a class="govuk-link app-own-line" href=href>{text}</a> }
            });
            (site.text_with("account-transaction-received-here", &told), receipt)
        }
        _ => (day, None),
    };
    let balance = balance_words(site, transaction.balance);
    view! {
        {label}
        <br/>
        <span class="app-under">{when} <br/> {balance} {receipt}</span>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;
    use crate::pages::council_tax::account::made_up::{helper, in_both, signed_in};
    use crate::pages::council_tax::made_up::Page;
    use forms::values::Pence;
    use jiff::civil::date;

    fn page(viewer: Viewer, years: Vec<TransactionYear>) -> Page {
        in_both(move || {
            view! {
                <TransactionsPage
                    viewer=viewer.clone()
                    years=years.clone()
                    as_of=date(2026, 11, 20)
                    back_href="/account"
                />
            }
        })
    }

    fn years() -> Vec<TransactionYear> {
        let transaction = |on, kind, amount, balance| Transaction {
            on,
            kind,
            amount: Pence::from_pence(amount),
            balance: Pence::from_pence(balance),
        };
        let received = TransactionKind::ReceivedHere {
            reaches_by: date(2026, 11, 23),
            receipt_href: Some("/receipt".to_owned()),
        };
        let transactions = vec![
            transaction(date(2026, 11, 21), received, -19_300, 38_600),
            transaction(
                date(2026, 3, 11),
                TransactionKind::Charge(Some("Estuary <County>".to_owned())),
                141_876,
                57_900,
            ),
        ];
        vec![
            TransactionYear {
                tax_year: 2026,
                transactions,
            },
            TransactionYear {
                tax_year: 2025,
                transactions: vec![],
            },
        ]
    }

    #[test]
    fn each_says_what_when_how_much_and_what_was_owed_then() {
        let page = page(signed_in(), years());
        let rows = page.texts("tbody tr");
        assert!(rows[0].starts_with("Payment by card"), "{}", rows[0]);
        assert!(rows[0].contains("Received here on 21 November 2026"), "{}", rows[0]);
        assert!(rows[0].contains("23 November 2026"), "{}", rows[0]);
        assert!(rows[0].ends_with("−£193.00"), "{}", rows[0]);
        assert!(
            rows[1].contains("Estuary <County>") && rows[1].contains("You then owed £579.00"),
            "{}",
            rows[1]
        );
        assert_eq!(page.texts("caption"), ["2026 to 2027"]);
        assert_eq!(page.attribute("tbody a", "href"), Some("/receipt".to_owned()));
        assert_eq!(page.count("thead th"), 2);
    }

    #[test]
    fn nothing_yet_is_said_so() {
        let page = page(helper(), vec![]);
        assert_eq!(page.count("table"), 0);
        assert!(page.words("main").contains("Nothing has happened on this account yet"));
    }
}
