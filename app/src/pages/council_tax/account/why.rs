//! "Why did my bill change?"

use forms::values::Pence;
use jiff::civil::Date;
use leptos::prelude::*;

use super::facts::year_words;
use super::frame::{AccountDocument, line};
use super::reason::{effect, sentence};
use super::{ChangeReason, Viewer};
use crate::components::{SummaryList, SummaryRow, SummaryValue};
use crate::site::{Site, use_site};

/// What the bill is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BillBefore {
    /// The bill of the tax year that starts in this calendar year.
    LastYear(i16),
    /// An earlier bill for the same year, issued on this day.
    Issued(Date),
}

/// The reasons, one after the other, and what they come to.
#[component]
pub fn WhyPage(
    /// Who looks at it.
    viewer: Viewer,
    /// What the bill is compared with.
    compared_with: BillBefore,
    /// What that came to.
    before: Pence,
    /// What the bill comes to.
    after: Pence,
    /// Why: they should add up to the difference. What they do not explain is said as that.
    reasons: Vec<ChangeReason>,
    /// Where Back goes.
    #[prop(into)]
    back_href: String,
) -> impl IntoView {
    let site = use_site();
    let title = site.text("account-why-title");
    let difference = Pence::from_pence(after.pence().saturating_sub(before.pence()));
    let with = |id, amount: Pence| site.text_with(id, &[("amount", amount.to_string().into())]);
    let lead = if difference.is_positive() {
        with("account-why-more", difference)
    } else if difference.is_negative() {
        with("account-why-less", difference.negated())
    } else {
        site.text("account-why-same")
    };
    let was = match compared_with {
        BillBefore::LastYear(year) => {
            site.text_with("account-why-before-year", &[("years", year_words(&site, year).into())])
        }
        BillBefore::Issued(on) => site.text_with("account-why-before-bill", &[("date", site.language.date(on).into())]),
    };
    let ends = vec![
        SummaryRow::new(was, before.to_string()),
        SummaryRow::new(site.text("account-why-now"), after.to_string()),
    ];
    let reasons = reasons_view(&site, reasons, difference);
    view! {
        <AccountDocument title=title.clone() back_href=back_href viewer=viewer>
            <h1 class="govuk-heading-l">{title}</h1>
            {line(lead)}
            <SummaryList rows=ends/>
            {reasons}
        </AccountDocument>
    }
}

/// The reasons by day, with the sum under them; also for an answer to "what if?".
pub(super) fn reasons_view(site: &Site, mut reasons: Vec<ChangeReason>, difference: Pence) -> AnyView {
    reasons.sort_by_key(|reason| reason.on);
    let explained: Pence = reasons.iter().map(|reason| reason.amount).sum();
    let rest = Pence::from_pence(difference.pence().saturating_sub(explained.pence()));
    if reasons.is_empty() && rest == Pence::ZERO {
        return ().into_any();
    }
    let mut rows: Vec<SummaryRow> = reasons
        .into_iter()
        .map(|reason| {
            let said = vec![sentence(site, &reason.kind), effect(site, reason.amount)];
            SummaryRow::new(site.language.date(reason.on), SummaryValue::Lines(said))
        })
        .collect();
    if rest != Pence::ZERO {
        let said = vec![site.text("account-why-rest"), effect(site, rest)];
        rows.push(SummaryRow::new(
            site.text("account-why-rest-key"),
            SummaryValue::Lines(said),
        ));
    }
    rows.push(SummaryRow::new(
        site.text("account-why-total"),
        effect(site, difference),
    ));
    view! {
        <h2 class="govuk-heading-m">{site.text("account-why-reasons")}</h2>
        <SummaryList rows=rows/>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;
    use crate::pages::council_tax::account::ChangeReasonKind;
    use crate::pages::council_tax::account::made_up::{helper, in_both};
    use crate::pages::council_tax::made_up::Page;
    use jiff::civil::date;

    fn reason(on: Date, kind: ChangeReasonKind, pence: i64) -> ChangeReason {
        ChangeReason {
            on,
            kind,
            amount: Pence::from_pence(pence),
        }
    }

    fn page(after: i64, reasons: Vec<ChangeReason>) -> Page {
        in_both(move || {
            view! {
                <WhyPage
                    viewer=helper()
                    compared_with=BillBefore::LastYear(2025)
                    before=Pence::from_pence(193_076)
                    after=Pence::from_pence(after)
                    reasons=reasons.clone()
                    back_href="/account"
                />
            }
        })
    }

    #[test]
    fn reasons_stand_by_day_and_add_up() {
        let moved = reason(date(2026, 9, 1), ChangeReasonKind::MovedOut, -12_000);
        let band = ChangeReasonKind::Band {
            before: 'D',
            after: 'E',
        };
        let page = page(185_076, vec![moved, reason(date(2026, 4, 1), band, 4_000)]);
        let keys = page.texts("dt");
        assert_eq!(
            keys[..],
            [
                "Bill for 2025 to 2026",
                "Your bill now",
                "1 April 2026",
                "1 September 2026",
                "In all"
            ]
        );
        let values = page.texts("dd");
        assert!(values[2].ends_with("This adds £40.00."), "{values:?}");
        assert!(values[3].ends_with("This takes off £120.00."), "{values:?}");
        assert_eq!(values[4], "This takes off £80.00.");
        assert!(page.words("main").contains("Your bill is £80.00 less."));
    }

    #[test]
    fn what_is_not_explained_is_said() {
        let page = page(200_000, vec![]);
        assert!(page.texts("dt").contains(&"Something else".to_owned()));
        assert!(page.words("main").contains("£69.24"));
    }

    #[test]
    fn the_same_bill_needs_no_reason() {
        let page = page(193_076, vec![]);
        assert_eq!(page.count("dt"), 2);
        assert!(page.words("main").contains("Your bill has not changed."));
    }
}
