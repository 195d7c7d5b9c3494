//! What the provider says does not fit what we asked for: a person has to look.

use leptos::prelude::*;

use crate::components::{SummaryList, SummaryRow, WarningText};
use crate::layout::Document;
use crate::pages::information::ContactDetails;
use crate::site::use_site;

/// "We need to check your payment".
#[component]
pub fn NeedsAttentionPage(
    /// The payment's reference, in groups that can be read out.
    #[prop(into)]
    reference: String,
) -> impl IntoView {
    let site = use_site();
    let title = site.text("payment-attention-title");
    let rows = vec![SummaryRow::new(site.text("payment-reference"), reference)];
    view! {
        <Document title=title.clone()>
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{site.text("payment-attention-why")}</p>
            <WarningText icon_text=site.text("payment-warning") text=site.text("payment-attention-do-not-pay")/>
            <p class="govuk-body">{site.text("payment-attention-next")}</p>
            <SummaryList rows=rows/>
            <h2 class="govuk-heading-m">{site.text("payment-attention-contact")}</h2>
            <ContactDetails/>
        </Document>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::council_tax::made_up::drawn;

    #[test]
    fn says_not_to_pay_again_and_whom_to_ask() {
        let page = drawn(|| view! { <NeedsAttentionPage reference="ABCD 1234"/> });
        assert_eq!(page.words("h1"), "We need to check your payment");
        assert_eq!(page.words(".govuk-warning-text__text"), "Warning Do not pay again.");
        assert!(page.words("main").contains("ABCD 1234"));
        assert_eq!(
            page.attribute("[href^='tel:']", "href"),
            Some("tel:01632960001".to_owned())
        );
    }
}
