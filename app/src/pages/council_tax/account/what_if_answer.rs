//! The answer to "what if?".

use forms::values::Pence;
use jiff::civil::Date;
use leptos::prelude::*;

use super::frame::{AccountDocument, line, link_line};
use super::why::reasons_view;
use super::{ChangeReason, Viewer};
use crate::components::{Cell, Column, InsetText, SummaryList, SummaryRow, Table, TextSize};
use crate::site::{Site, use_site};

/// What was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhatIfChange {
    /// Moving out on this day.
    MovingOut(Date),
    /// Living alone from this day.
    LivingAlone(Date),
    /// This many instalments: 10 or 12.
    Instalments(u8),
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhatIfAnswer {
    /// What was asked.
    pub change: WhatIfChange,
    /// The year's bill as it is.
    pub before: Pence,
    /// The year's bill as it would be.
    pub after: Pence,
    /// What would be left to pay, earliest first.
    pub instalments: Vec<(Date, Pence)>,
    /// What was paid beyond the new bill.
    pub overpaid: Pence,
    /// Where the difference comes from.
    pub reasons: Vec<ChangeReason>,
    /// Whether the household gets council tax reduction, which the council would work out anew.
    pub reduction_may_change: bool,
}

/// Before, after, the difference, the new instalments, and what to do.
#[component]
pub fn WhatIfAnswerPage(
    /// Who looks at it.
    viewer: Viewer,
    /// The answer.
    answer: WhatIfAnswer,
    /// The form that makes it happen; none where there is none.
    #[prop(into, optional_no_strip)]
    form_href: Option<String>,
    /// Where something else is worked out.
    #[prop(into)]
    again_href: String,
    /// The question.
    #[prop(into)]
    back_href: String,
) -> impl IntoView {
    let site = use_site();
    let difference = Pence::from_pence(answer.after.pence().saturating_sub(answer.before.pence()));
    let title = title(&site, answer.change, difference);
    let mut rows = vec![
        SummaryRow::new(site.text("account-what-if-before"), answer.before.to_string()),
        SummaryRow::new(site.text("account-what-if-after"), answer.after.to_string()),
        SummaryRow::new(
            site.text("account-what-if-difference"),
            difference_words(&site, difference),
        ),
    ];
    if answer.overpaid.is_positive() {
        let back = site.text("account-what-if-overpaid");
        rows.push(SummaryRow::new(back, answer.overpaid.to_string()));
    }
    let reduction = answer
        .reduction_may_change
        .then(|| line(site.text("account-what-if-reduction")));
    let instalments = instalments(&site, answer.instalments);
    let reasons = reasons_view(&site, answer.reasons, difference);
    let to_do = form_href
        .filter(|_| viewer.can_change())
        .map(|href| to_do(&site, answer.change, href));
    let estimate = site.text("account-what-if-estimate");
    view! {
        <AccountDocument title=title.clone() back_href=back_href viewer=viewer>
            <h1 class="govuk-heading-l">{title}</h1>
            <SummaryList rows=rows/>
            <InsetText>{estimate}</InsetText>
            {reduction}
            {to_do}
            {instalments}
            {reasons}
            {link_line(again_href, site.text("account-what-if-again"))}
        </AccountDocument>
    }
}

/// The answer in one sentence.
fn title(site: &Site, change: WhatIfChange, difference: Pence) -> String {
    let amount = Pence::from_pence(difference.pence().saturating_abs()).to_string();
    let way = match difference {
        amount if amount.is_positive() => "more",
        amount if amount.is_negative() => "less",
        _ => "same",
    };
    let told = |date: Date| {
        [
            ("date", site.language.date(date).into()),
            ("way", way.into()),
            ("amount", amount.into()),
        ]
    };
    match change {
        WhatIfChange::MovingOut(on) => site.text_with("account-what-if-answer-moving-out", &told(on)),
        WhatIfChange::LivingAlone(on) => site.text_with("account-what-if-answer-living-alone", &told(on)),
        WhatIfChange::Instalments(number) => {
            site.text_with("account-what-if-answer-instalments", &[("number", number.into())])
        }
    }
}

fn difference_words(site: &Site, difference: Pence) -> String {
    let with = |id, amount: Pence| site.text_with(id, &[("amount", amount.to_string().into())]);
    if difference.is_positive() {
        with("account-what-if-more", difference)
    } else if difference.is_negative() {
        with("account-what-if-less", difference.negated())
    } else {
        site.text("account-what-if-same")
    }
}

fn to_do(site: &Site, change: WhatIfChange, href: String) -> AnyView {
    let (lead, link) = match change {
        WhatIfChange::MovingOut(_) => ("account-what-if-do-moving-out", "account-what-if-form-moving-out"),
        WhatIfChange::LivingAlone(_) => ("account-what-if-do-living-alone", "account-what-if-form-living-alone"),
        WhatIfChange::Instalments(_) => ("account-what-if-do-instalments", "account-what-if-form-instalments"),
    };
    view! {
        <h2 class="govuk-heading-m">{site.text("account-what-if-do-title")}</h2>
        {line(site.text(lead))}
        {link_line(href, site.text(link))}
    }
    .into_any()
}

fn instalments(site: &Site, instalments: Vec<(Date, Pence)>) -> AnyView {
    if instalments.is_empty() {
        return line(site.text("account-what-if-nothing-left")).into_any();
    }
    let columns = vec![
        Column::row_header(site.text("account-instalments-date")),
        Column::numeric(site.text("council-tax-table-amount")),
    ];
    let amount = |amount: Pence, class| Cell::View(view! { <span class=class>{amount.to_string()}</span> }.into_any());
    let total: Pence = instalments.iter().map(|(_, amount)| *amount).sum();
    let rows = instalments
        .into_iter()
        .map(|(due, pence)| vec![Cell::from(site.language.date(due)), amount(pence, "app-amount")])
        .chain([vec![
            Cell::from(site.text("account-total")),
            amount(total, "app-amount app-amount--total"),
        ]])
        .collect();
    let caption = site.text("account-what-if-instalments-caption");
    view! { <Table caption=caption caption_size=TextSize::M columns=columns rows=rows/> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::council_tax::account::made_up::{helper, in_both, signed_in};
    use crate::pages::council_tax::made_up::Page;
    use jiff::civil::date;

    fn page(viewer: Viewer, change: WhatIfChange, after: i64, instalments: Vec<(Date, Pence)>) -> Page {
        in_both(move || {
            let answer = WhatIfAnswer {
                change,
                before: Pence::from_pence(193_076),
                after: Pence::from_pence(after),
                instalments: instalments.clone(),
                overpaid: Pence::from_pence(1_000),
                reasons: vec![],
                reduction_may_change: true,
            };
            view! {
                <WhatIfAnswerPage
                    viewer=viewer.clone()
                    answer=answer
                    form_href="/forms/moving".to_owned()
                    again_href="/what-if"
                    back_href="/what-if/moving"
                />
            }
        })
    }

    #[test]
    fn one_sentence_then_before_after_and_what_to_do() {
        let left = vec![
            (date(2026, 11, 1), Pence::from_pence(10_000)),
            (date(2026, 12, 1), Pence::from_pence(9_050)),
        ];
        let page = page(signed_in(), WhatIfChange::MovingOut(date(2026, 12, 1)), 153_076, left);
        assert_eq!(
            page.words("h1"),
            "If you move out on 1 December 2026, your bill is £400.00 less"
        );
        let values = page.texts("dd");
        assert!(values.contains(&"£1,930.76".to_owned()) && values.contains(&"£1,530.76".to_owned()));
        assert!(values.contains(&"£400.00 less".to_owned()) && values.contains(&"£10.00".to_owned()));
        assert!(page.words(".govuk-inset-text").contains("estimate"));
        assert!(page.words("main").contains("Council Tax Reduction"));
        assert!(page.texts("tbody tr").contains(&"Total£190.50".to_owned()));
        assert!(page.attributes("main a", "href").contains(&"/forms/moving".to_owned()));
    }

    #[test]
    fn more_and_the_same_are_said_as_they_are() {
        let on = WhatIfChange::LivingAlone(date(2026, 12, 1));
        assert!(
            page(signed_in(), on, 200_000, vec![])
                .words("h1")
                .ends_with("your bill is £69.24 more")
        );
        assert!(
            page(signed_in(), on, 193_076, vec![])
                .words("h1")
                .ends_with("your bill stays the same")
        );
        let twelve = page(signed_in(), WhatIfChange::Instalments(12), 193_076, vec![]);
        assert_eq!(
            twelve.words("h1"),
            "If you pay in 12 instalments, your bill stays the same"
        );
        assert!(twelve.words("main").contains("nothing left to pay"));
    }

    #[test]
    fn a_helper_is_not_sent_to_a_form() {
        let page = page(helper(), WhatIfChange::Instalments(10), 193_076, vec![]);
        assert!(!page.attributes("main a", "href").contains(&"/forms/moving".to_owned()));
    }
}
