//! The resident is back, and the card company has not told us yet.

use leptos::prelude::*;

use super::{PaidFor, payment_rows};
use crate::components::{SummaryList, WarningText};
use crate::layout::Document;
use crate::site::use_site;

/// Without script the whole page is asked for again, which takes a screen reader back to its top: that many times less
/// often than the script looks.
const WITHOUT_SCRIPT: u8 = 4;

/// "We are waiting to hear from the card company". The page looks for news by itself; a link does it at once.
#[component]
pub fn WaitingPage(
    /// What is paid for: at least one thing.
    paid_for: Vec<PaidFor>,
    /// The payment's reference, in groups that can be read out.
    #[prop(into)]
    reference: String,
    /// Seconds between two looks of the script; four times as many without it.
    refresh_seconds: u8,
) -> impl IntoView {
    let site = use_site();
    let title = site.text("payment-waiting-title");
    let rows = payment_rows(&site, &paid_for, &reference);
    let without_script = refresh_seconds.saturating_mul(WITHOUT_SCRIPT);
    view! {
        <Document title=title.clone() refresh_seconds=without_script>
            <h1 class="govuk-heading-l">{title}</h1>
            <WarningText icon_text=site.text("payment-warning") text=site.text("payment-waiting-do-not-pay")/>
            <p class="govuk-body" data-refresh-seconds=refresh_seconds.to_string()>
                {site.text("payment-waiting-refresh")}
            </p>
            <p class="govuk-body">
                <a class="govuk-link" href=site.href(&site.path)>{site.text("payment-waiting-look-now")}</a>
            </p>
            <SummaryList rows=rows/>
            <p class="govuk-body">{site.text("payment-waiting-longer")}</p>
        </Document>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::council_tax::made_up::drawn;
    use crate::pages::payment::paid_for::made_up::council_tax;

    #[test]
    fn looks_for_news_with_script_and_without() {
        let page = drawn(|| {
            view! {
                <WaitingPage
                    paid_for=vec![council_tax()]
                    reference="ABCD 1234"
                    refresh_seconds=3
                />
            }
        });
        assert_eq!(
            page.attribute("main [data-refresh-seconds]", "data-refresh-seconds"),
            Some("3".to_owned())
        );
        assert!(page.html.contains(r#"<meta http-equiv="refresh" content="12""#));
        assert_eq!(page.attribute("main p a", "href"), Some("/made-up".to_owned()));
        assert_eq!(page.count("main form"), 0, "there is nothing here to pay again with");
        assert!(page.words(".govuk-warning-text").contains("Do not pay again"));
    }
}
