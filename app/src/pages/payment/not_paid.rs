//! The payment ended without money.

use leptos::prelude::*;

use super::{PaidFor, Together, payment_rows, together_view};
use crate::components::{Button, SummaryList};
use crate::layout::{CsrfToken, Document};
use crate::site::use_site;

/// Why nothing was paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotPaid {
    /// The bank or card company refused.
    Declined,
    /// The resident came back without paying.
    Cancelled,
    /// The card page was open for too long.
    Expired,
}

/// "You have not paid", with a way to try again.
#[component]
pub fn NotPaidPage(
    /// What it was for: at least one thing.
    paid_for: Vec<PaidFor>,
    /// The payment's reference, in groups that can be read out.
    #[prop(into)]
    reference: String,
    /// Why nothing was paid.
    why: NotPaid,
    /// How it is paid with others.
    #[prop(optional_no_strip)]
    together: Option<Together>,
    /// Where the form that tries again posts to.
    #[prop(into)]
    action: String,
    /// Where the link below the button goes.
    #[prop(into)]
    home: String,
) -> impl IntoView {
    let site = use_site();
    let title = site.text("payment-not-paid-title");
    let why = match why {
        NotPaid::Declined => site.text("payment-why-declined"),
        NotPaid::Cancelled => site.text("payment-why-cancelled"),
        NotPaid::Expired => site.text("payment-why-expired"),
    };
    let rows = payment_rows(&site, &paid_for, &reference);
    view! {
        <Document title=title.clone()>
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body-l">{site.text("payment-no-money-taken-sentence")}</p>
            <p class="govuk-body">{why}</p>
            <SummaryList rows=rows/>
            <p class="govuk-body">{site.text("payment-not-paid-try-again")}</p>
            <form method="post" action=action novalidate>
                <CsrfToken/>
                <Button text=site.text("payment-try-again") prevent_double_click=true/>
            </form>
            {together.map(|together| together_view(&site, together))}
            <p class="govuk-body"><a class="govuk-link" href=home>{site.text("go-home")}</a></p>
        </Document>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::council_tax::made_up::drawn;
    use crate::pages::payment::paid_for::made_up::council_tax;

    #[test]
    fn says_that_no_money_was_taken_and_how_to_try_again() {
        for why in [NotPaid::Declined, NotPaid::Cancelled, NotPaid::Expired] {
            let page = drawn(move || {
                view! {
                    <NotPaidPage
                        paid_for=vec![council_tax()]
                        reference="ABCD 1234"
                        why=why
                        action="/payments/token"
                        home="/"
                    />
                }
            });
            assert_eq!(page.words("h1"), "You have not paid");
            assert_eq!(page.words(".govuk-body-l"), "No money was taken.");
            assert_eq!(page.attribute("form", "action"), Some("/payments/token".to_owned()));
            assert_eq!(page.attribute("form", "method"), Some("post".to_owned()));
            assert!(page.words("dl").contains("Council tax <1234>"));
        }
    }
}
