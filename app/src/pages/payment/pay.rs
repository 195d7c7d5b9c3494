//! The last page before the card page: to whom, how much, and what for.

use forms::values::Pence;
use jiff::civil::DateTime;
use leptos::prelude::*;

use super::{PaidFor, payment_rows};
use crate::components::{Button, ButtonVariant, InsetText, NotificationBanner, SummaryList, WarningText};
use crate::layout::{CsrfToken, Document};
use crate::site::{Site, use_site};

/// Why an earlier try did not work. No money was taken in any of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PayProblem {
    /// The provider does not answer, or answers with an error.
    ProviderDown,
    /// The bank or card company refused.
    Declined,
    /// The resident came back without paying.
    Cancelled,
    /// The card page was open for too long.
    Expired,
}

/// How a payment is paid with others, or by itself again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Together {
    /// It can be put into the basket.
    Join {
        /// Where the form posts to.
        action: String,
        /// Where the basket is, and how much is in it, when there is something.
        basket: Option<(String, usize)>,
    },
    /// It is a basket, and can be divided.
    Divide {
        /// Where the form posts to.
        action: String,
    },
}

/// The name of the hidden input that says that a resident knows of the payment taken before.
pub const AGAIN_INPUT: &str = "again";

/// The statement before leaving for the card page.
#[component]
pub fn PayPage(
    /// What is paid for: at least one thing.
    paid_for: Vec<PaidFor>,
    /// The payment's reference, in groups that can be read out.
    #[prop(into)]
    reference: String,
    /// Where the form posts to.
    #[prop(into)]
    action: String,
    /// Where Back goes; nowhere when what is paid for has been sent and waits.
    #[prop(optional_no_strip)]
    back_href: Option<String>,
    /// Why an earlier try did not work.
    problem: Option<PayProblem>,
    /// A payment for the same thing that was taken since this one was begun: how much, and when. It has to be paid
    /// knowingly.
    #[prop(optional_no_strip)]
    paid_since: Option<(Pence, DateTime)>,
    /// How it is paid with others.
    #[prop(optional_no_strip)]
    together: Option<Together>,
) -> impl IntoView {
    let site = use_site();
    let amount: Pence = paid_for.iter().map(|thing| thing.amount).sum();
    let title = site.text_with("payment-pay-title", &[("amount", amount.to_string().into())]);
    let rows = payment_rows(&site, &paid_for, &reference);
    let banner = problem.map(|problem| problem_banner(&site, problem));
    let card_pages = site.council.card_pages;
    let run_by = site.text_with("payment-card-page", &[("provider", card_pages.name().into())]);
    let english_only = (!card_pages.speak(site.language)).then(|| {
        let text = site.text("payment-card-page-english-only");
        view! { <p class="govuk-body">{text}</p> }
    });
    let pretend = site.council.sandbox.then(|| {
        let lead = site.text("payment-sandbox");
        let card = site.text_with("payment-sandbox-card", &[("card", card_pages.test_card().into())]);
        view! {
            <InsetText>
                <p class="govuk-body">{lead}</p>
                <p class="govuk-body">{card}</p>
            </InsetText>
        }
    });
    let paid_already = paid_since.is_some();
    let again = paid_since.map(|(amount, at)| {
        let told = [
            ("amount", amount.to_string().into()),
            ("when", site.language.date_time(at).into()),
        ];
        let text = site.text_with("payment-paid-already", &told);
        view! { <WarningText icon_text=site.text("payment-warning") text=text/> }
    });
    let knowingly = paid_already.then(|| view! { <input type="hidden" name=AGAIN_INPUT value="yes"/> });
    let button = if paid_already {
        site.text("payment-pay-again")
    } else {
        site.text("payment-continue")
    };
    // A way back by choice needs no alarm.
    let has_error = problem.is_some_and(|problem| problem != PayProblem::Cancelled);
    view! {
        <Document title=title.clone() has_error=has_error back_href=back_href>
            {banner}
            <h1 class="govuk-heading-l">{title}</h1>
            {again}
            <SummaryList rows=rows/>
            <p class="govuk-body">{run_by}</p>
            {english_only}
            <p class="govuk-body">{site.text("payment-card-page-after")}</p>
            {pretend}
            <form method="post" action=action novalidate>
                <CsrfToken/>
                {knowingly}
                <Button text=button prevent_double_click=true/>
            </form>
            {together.map(|together| together_view(&site, together))}
        </Document>
    }
}

pub(super) fn together_view(site: &Site, together: Together) -> impl IntoView + use<> {
    let (title, text, action, button, basket) = match together {
        Together::Join { action, basket } => (
            site.text("payment-together-title"),
            site.text("payment-together-text"),
            action,
            site.text("payment-together-join"),
            basket,
        ),
        Together::Divide { action } => (
            site.text("payment-divide-title"),
            site.text("payment-divide-text"),
            action,
            site.text("payment-divide"),
            None,
        ),
    };
    let basket = basket.map(|(href, count)| {
        let text = site.text_with("payment-basket-link", &[("count", count.into())]);
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{text}</a></p> }
    });
    view! {
        <h2 class="govuk-heading-m">{title}</h2>
        <p class="govuk-body">{text}</p>
        {basket}
        <form method="post" action=action novalidate>
            <CsrfToken/>
            <Button text=button variant=ButtonVariant::Secondary/>
        </form>
    }
}

fn problem_banner(site: &Site, problem: PayProblem) -> impl IntoView + use<> {
    let text = match problem {
        PayProblem::ProviderDown => site.text("payment-problem-provider-down"),
        PayProblem::Declined => site.text("payment-why-declined"),
        PayProblem::Cancelled => site.text("payment-why-cancelled"),
        PayProblem::Expired => site.text("payment-why-expired"),
    };
    let try_again = site.text("payment-problem-try-again");
    view! {
        <NotificationBanner title=site.text("payment-problem-title") heading=site.text("payment-no-money-taken")>
            <p class="govuk-body">{text}</p>
            <p class="govuk-body">{try_again}</p>
        </NotificationBanner>
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
    use super::*;
    use crate::language::Language;
    use crate::pages::council_tax::made_up::{Page, drawn, drawn_for, sandbox, site};
    use crate::pages::payment::paid_for::made_up::{bulky_waste, council_tax};

    fn page(site: Site, problem: Option<PayProblem>) -> Page {
        drawn_for(site, move || {
            view! {
                <PayPage
                    paid_for=vec![council_tax()]
                    reference="ABCD 1234"
                    action="/pay"
                    back_href=Some("/council-tax/amount".to_owned())
                    problem=problem
                />
            }
        })
    }

    #[test]
    fn says_to_whom_how_much_and_what_for() {
        let page = page(site(Language::English), None);
        assert_eq!(page.title(), "Pay £193.00 by card – Thamesgate Borough Council");
        let values = page.texts(".govuk-summary-list__value");
        assert_eq!(
            values,
            [
                "£193.00",
                "Council tax <1234>",
                "Thamesgate Borough Council",
                "ABCD 1234"
            ]
        );
        assert_eq!(page.words("form button"), "Continue to card payment");
        assert_eq!(
            page.count("form input:not([type=hidden])"),
            0,
            "nothing is typed here, least of all a card number"
        );
        assert!(!page.html.contains("4242") && !page.html.contains("English only"));
        assert_eq!(page.count(".govuk-notification-banner"), 0);
    }

    #[test]
    fn several_things_are_each_there_with_their_amounts() {
        let together = Together::Divide {
            action: "/payments/a/divide".to_owned(),
        };
        let page = drawn(|| {
            view! {
                <PayPage paid_for=vec![council_tax(), bulky_waste()] reference="ABCD 1234" action="/pay" back_href=None
                    problem=None together=Some(together)/>
            }
        });
        assert!(page.title().starts_with("Pay £248.00 by card"), "{}", page.title());
        assert_eq!(
            page.texts("dd li"),
            [
                "Council tax <1234>: £193.00",
                "Bulky waste collection, form reference 4K7D-9XRM: £55.00"
            ]
        );
        let actions = page.attributes("main form", "action");
        assert_eq!(actions, ["/pay", "/payments/a/divide"]);
    }

    #[test]
    fn what_is_in_the_basket_is_a_link() {
        let together = |basket| Together::Join {
            action: "/payments/a/basket".to_owned(),
            basket,
        };
        let page = |basket| {
            drawn(|| {
                view! {
                    <PayPage paid_for=vec![bulky_waste()] reference="ABCD 1234" action="/pay" back_href=None
                        problem=None together=Some(together(basket))/>
                }
            })
        };
        assert_eq!(page(None).count("main p a"), 0);
        let full = page(Some(("/basket".to_owned(), 2)));
        assert_eq!(full.words("main p a"), "See your basket (2 things)");
        assert_eq!(
            page(Some(("/basket".to_owned(), 1))).words("main p a"),
            "See your basket (1 thing)"
        );
    }

    #[test]
    fn another_language_is_told_that_the_card_page_is_english() {
        let english = Language::English.text("payment-card-page-english-only");
        let said = Language::Welsh.text("payment-card-page-english-only");
        assert!(english.contains("English only"));
        assert!(page(site(Language::Welsh), None).texts("main p").contains(&said));
    }

    #[test]
    fn the_demonstration_says_that_no_money_moves() {
        let page = page(sandbox(Language::English), None);
        let text = page.words(".govuk-inset-text");
        assert!(
            text.contains("No real money moves") && text.contains("4242 4242 4242 4242"),
            "{text}"
        );
    }

    #[test]
    fn each_problem_says_that_no_money_was_taken() {
        let mut seen = Vec::new();
        for problem in [
            PayProblem::ProviderDown,
            PayProblem::Declined,
            PayProblem::Cancelled,
            PayProblem::Expired,
        ] {
            let page = page(site(Language::English), Some(problem));
            assert_eq!(page.words(".govuk-notification-banner__heading"), "No money was taken");
            assert_eq!(page.title().starts_with("Error: "), problem != PayProblem::Cancelled);
            let why = page.words(".govuk-notification-banner__content .govuk-body");
            assert!(!seen.contains(&why), "{why}");
            seen.push(why);
        }
    }
}
