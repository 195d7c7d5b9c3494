//! The receipt. Its address stays true: it is drawn from the payment each time.

use forms::values::Pence;
use jiff::civil::DateTime;
use leptos::prelude::*;

use super::{PaidFor, PaidSubject, payment_rows};
use crate::components::{Panel, SummaryList, SummaryRow, WarningText};
use crate::layout::Document;
use crate::site::{Site, use_site};

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
    /// What was paid for: at least one thing.
    paid_for: Vec<PaidFor>,
    /// The payment's reference, in groups that can be read out.
    #[prop(into)]
    reference: String,
    /// When it was paid, by the council's clock.
    paid_at: DateTime,
    /// What was given back, and when.
    given_back: Vec<(Pence, DateTime)>,
    /// Whether the bank took it back.
    taken_back: Option<TakenBack>,
) -> impl IntoView {
    let site = use_site();
    let title = site.text("payment-received-title");
    let mut rows = payment_rows(&site, &paid_for, &reference);
    rows.push(SummaryRow::new(
        site.text("payment-paid-at"),
        site.language.date_time(paid_at),
    ));
    if let [only] = paid_for.as_slice() {
        rows.push(only.subject.row(&site));
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
    let what_next = what_next(&site, &paid_for);
    // On paper there is no header with links, and a receipt says who gave it.
    let from: Vec<_> = std::iter::once(site.council_name())
        .chain(site.council.address.iter().cloned())
        .map(|line| view! { {line} <br/> })
        .collect();
    view! {
        <Document title=title.clone()>
            <Panel title=title>{lead} <br/> <strong class="app-reference">{reference}</strong></Panel>
            {taken_back}
            {pretend}
            <p class="govuk-body app-print-only">{from}</p>
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

/// What happens with the money, once for each kind of thing, and a link to each form's confirmation.
fn what_next(site: &Site, paid_for: &[PaidFor]) -> impl IntoView + use<> {
    let is_council_tax = |thing: &PaidFor| matches!(thing.subject, PaidSubject::CouncilTax { .. });
    let account = paid_for.iter().any(is_council_tax).then(|| {
        let text = site.text("payment-next-council-tax");
        view! { <p class="govuk-body">{text}</p> }
    });
    let forms = paid_for.iter().any(|thing| !is_council_tax(thing)).then(|| {
        let text = site.text("payment-next-submission");
        view! { <p class="govuk-body">{text}</p> }
    });
    let is_one = paid_for.len() == 1;
    let links: Vec<_> = paid_for
        .iter()
        .filter_map(|thing| match &thing.subject {
            PaidSubject::Submission {
                confirmation_href: Some(href),
                ..
            } => Some((thing.description.clone(), href.clone())),
            _ => None,
        })
        .map(|(description, href)| {
            let text = if is_one {
                site.text("payment-next-confirmation")
            } else {
                site.text_with("payment-next-confirmation-of", &[("what", description.into())])
            };
            view! { <p class="govuk-body"><a class="govuk-link" href=href>{text}</a></p> }
        })
        .collect();
    view! {
        {account}
        {forms}
        {links}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::pages::council_tax::made_up::{Page, drawn_for, sandbox, site};
    use crate::pages::payment::paid_for::made_up::{bulky_waste, council_tax};
    use jiff::civil::date;

    fn page(site: Site, paid_for: Vec<PaidFor>) -> Page {
        drawn_for(site, move || {
            view! {
                <ReceiptPage
                    paid_for=paid_for
                    reference="ABCD 1234"
                    paid_at=date(2026, 11, 21).at(10, 2, 0, 0)
                    given_back=vec![(Pence::from_pence(500), date(2026, 12, 1).at(9, 30, 0, 0))]
                    taken_back=None
                />
            }
        })
    }

    #[test]
    fn the_reference_is_large_and_the_details_are_there() {
        let page = page(site(Language::English), vec![council_tax()]);
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
        let page = page(site(Language::English), vec![bulky_waste()]);
        assert!(page.texts("dt").contains(&"Form reference".to_owned()));
        assert!(
            page.attributes("main a", "href")
                .contains(&"/forms/bulky/done".to_owned())
        );
    }

    #[test]
    fn several_things_are_followed_each_to_where_it_goes() {
        let page = page(site(Language::English), vec![council_tax(), bulky_waste()]);
        assert!(page.words("dl").contains("£248.00"), "{}", page.words("dl"));
        assert_eq!(page.count("dd li"), 2);
        assert!(page.words("main").contains("within 2 working days"));
        assert!(
            page.words("main")
                .contains("See what happens with your form: Bulky waste collection")
        );
    }

    #[test]
    fn on_paper_it_says_who_gave_it() {
        let page = page(site(Language::English), vec![council_tax()]);
        // A break stands between two lines.
        assert_eq!(
            page.words(".app-print-only"),
            "Thamesgate Borough CouncilTown HallGate StreetAA3 1AB"
        );
    }

    #[test]
    fn the_demonstration_says_that_no_money_moved() {
        let page = page(sandbox(Language::English), vec![council_tax()]);
        assert!(page.words("main").contains("no real money moved"));
    }
}
