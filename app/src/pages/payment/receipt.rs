//! The receipt. Its address stays true: it is drawn from the payment each time.

use forms::values::Pence;
use jiff::civil::DateTime;
use leptos::prelude::*;

use super::payment_rows;
use crate::components::{Panel, SummaryList, SummaryRow, WarningText};
use crate::layout::Document;
use crate::site::{Site, use_site};

/// What happens after the payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReceiptNext {
    /// It is on its way to a council tax account.
    CouncilTax,
    /// It completes a form.
    Submission {
        /// Where the form's own confirmation is.
        confirmation_href: Option<String>,
    },
}

/// What a bank did with a payment that the resident told it was not theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TakenBack {
    /// It has the money until it decides.
    Undecided,
    /// It decided for the resident.
    ForGood,
}

/// "Payment received".
#[component]
pub fn ReceiptPage(
    /// What was paid for.
    #[prop(into)]
    description: String,
    /// How much.
    amount: Pence,
    /// The payment's reference, in groups that can be read out.
    #[prop(into)]
    reference: String,
    /// When it was paid, by the council's clock.
    paid_at: DateTime,
    /// The council tax account's number, or the form's reference.
    account_or_submission: Option<String>,
    /// What happens after it.
    next: ReceiptNext,
    /// What was given back, and when.
    given_back: Vec<(Pence, DateTime)>,
    /// Whether the bank took it back.
    taken_back: Option<TakenBack>,
) -> impl IntoView {
    let site = use_site();
    let title = site.text("payment-received-title");
    let mut rows = payment_rows(&site, description, amount, reference.clone());
    rows.push(SummaryRow::new(
        site.text("payment-paid-at"),
        site.language.date_time(paid_at),
    ));
    if let Some(subject) = account_or_submission {
        rows.push(SummaryRow::new(subject_name(&site, &next), subject));
    }
    for (amount, at) in given_back {
        let told = [
            ("amount", amount.to_string().into()),
            ("when", site.language.date_time(at).into()),
        ];
        rows.push(SummaryRow::new(
            site.text("payment-given-back"),
            site.text_with("payment-given-back-amount", &told),
        ));
    }
    let taken_back = taken_back.map(|how| {
        let text = site.text(match how {
            TakenBack::Undecided => "payment-taken-back-undecided",
            TakenBack::ForGood => "payment-taken-back-for-good",
        });
        view! { <WarningText icon_text=site.text("payment-warning") text=text/> }
    });
    let pretend = site.council.sandbox.then(|| {
        let text = site.text("payment-received-sandbox");
        view! { <p class="govuk-body">{text}</p> }
    });
    let (lead, home) = (site.text("payment-reference"), site.href("/"));
    let what_next = what_next(&site, next);
    view! {
        <Document title=title.clone()>
            <Panel title=title>{lead} <br/> <strong class="app-reference">{reference}</strong></Panel>
            {taken_back}
            {pretend}
            <SummaryList rows=rows/>
            <h2 class="govuk-heading-m">{site.text("payment-next-title")}</h2>
            {what_next}
            <h2 class="govuk-heading-m">{site.text("payment-keep-title")}</h2>
            <p class="govuk-body">{site.text("payment-keep-text")}</p>
            <p class="govuk-body">{site.text("payment-keep-print")}</p>
            <p class="govuk-body"><a class="govuk-link" href=home>{site.text("go-home")}</a></p>
        </Document>
    }
}

fn subject_name(site: &Site, next: &ReceiptNext) -> String {
    match next {
        ReceiptNext::CouncilTax => site.text("council-tax-account-number"),
        ReceiptNext::Submission { .. } => site.text("payment-form-reference"),
    }
}

fn what_next(site: &Site, next: ReceiptNext) -> impl IntoView + use<> {
    let (text, link) = match next {
        ReceiptNext::CouncilTax => (site.text("payment-next-council-tax"), None),
        ReceiptNext::Submission { confirmation_href } => (site.text("payment-next-submission"), confirmation_href),
    };
    let link = link.map(|href| {
        let text = site.text("payment-next-confirmation");
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{text}</a></p> }
    });
    view! {
        <p class="govuk-body">{text}</p>
        {link}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::pages::council_tax::made_up::{Page, drawn_for, sandbox, site};
    use jiff::civil::date;

    fn page(site: Site, next: ReceiptNext) -> Page {
        drawn_for(site, move || {
            view! {
                <ReceiptPage
                    description="Council tax"
                    amount=Pence::from_pence(19_300)
                    reference="ABCD 1234"
                    paid_at=date(2026, 11, 21).at(10, 2, 0, 0)
                    account_or_submission=Some("1234 5678 0".to_owned())
                    next=next
                    given_back=vec![(Pence::from_pence(500), date(2026, 12, 1).at(9, 30, 0, 0))]
                    taken_back=None
                />
            }
        })
    }

    #[test]
    fn the_reference_is_large_and_the_details_are_there() {
        let page = page(site(Language::English), ReceiptNext::CouncilTax);
        assert_eq!(page.words(".govuk-panel h1"), "Payment received");
        assert_eq!(page.words(".govuk-panel strong"), "ABCD 1234");
        let keys = page.texts("dt");
        assert_eq!(
            keys,
            [
                "Amount",
                "For",
                "To",
                "Payment reference",
                "Paid on",
                "Council tax account number",
                "Given back"
            ]
        );
        assert!(page.words("dl").contains("21 November 2026, 10:02"));
        assert!(page.words("dl").contains("£5.00 on 1 December 2026, 09:30"));
        assert!(page.words("main").contains("within 2 working days"));
        assert!(!page.words("main").contains("demonstration"));
    }

    #[test]
    fn a_form_leads_to_its_confirmation() {
        let next = ReceiptNext::Submission {
            confirmation_href: Some("/forms/bulky/done".to_owned()),
        };
        let page = page(site(Language::English), next);
        assert!(page.texts("dt").contains(&"Form reference".to_owned()));
        assert!(
            page.attributes("main a", "href")
                .contains(&"/forms/bulky/done".to_owned())
        );
    }

    #[test]
    fn the_demonstration_says_that_no_money_moved() {
        let page = page(sandbox(Language::English), ReceiptNext::CouncilTax);
        assert!(page.words("main").contains("no real money moved"));
    }
}
