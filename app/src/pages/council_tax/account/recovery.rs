//! Where somebody stands in recovery: what stops it, by when, what comes next, what happened, who helps.

use forms::values::Pence;
use jiff::civil::Date;
use leptos::{either::Either, prelude::*};

use super::Viewer;
use super::debt_help::DebtHelp;
use super::facts::weekday_in_sentence;
use super::frame::{AccountDocument, line, link_line};
use super::recovery_words::{RecoveryEvent, RecoveryStage, happened};
use crate::components::{Button, ButtonKind, SummaryList, SummaryRow};
use crate::site::{Site, use_site};

/// What comes next if nothing is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextRecoveryStep {
    /// Which stage.
    pub stage: RecoveryStage,
    /// The earliest day.
    pub from: Date,
    /// What it adds.
    pub added_costs: Pence,
    /// What would have to be paid then.
    pub amount_then: Pence,
}

/// Where somebody stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoveryPosition {
    /// How far it has come.
    pub stage: RecoveryStage,
    /// What is late.
    pub overdue: Pence,
    /// Everything left of the year, with the costs so far.
    pub balance: Pence,
    /// What stops it: how much, and the last day; no day where none is set or where it is over.
    pub stop: Option<(Pence, Option<Date>)>,
    /// What comes next.
    pub next: Option<NextRecoveryStep>,
}

/// Where somebody stands.
#[component]
pub fn RecoveryPage(
    /// Who looks at it.
    viewer: Viewer,
    /// Where they stand.
    position: RecoveryPosition,
    /// What happened this year, in any order; a hearing may be still to come.
    events: Vec<RecoveryEvent>,
    /// Today, in London.
    today: Date,
    /// The day at whose end the council's records were taken.
    as_of: Date,
    /// Where to pay.
    #[prop(into)]
    pay_href: String,
    /// Where to ask for an arrangement; none where there is no form.
    #[prop(into, optional_no_strip)]
    arrangement_href: Option<String>,
    /// The overview.
    #[prop(into)]
    back_href: String,
) -> impl IntoView {
    let site = use_site();
    let title = position.stage.stands(&site);
    let can_change = viewer.can_change();
    let stop = stop(&site, &position);
    let kind = ButtonKind::Link { href: pay_href };
    let pay = (can_change && position.balance.is_positive())
        .then(|| view! { <Button text=site.text("council-tax-find-title") kind=kind/> });
    let arrangement = arrangement_href
        .filter(|_| can_change && position.balance.is_positive())
        .map(|href| link_line(href, site.text("account-recovery-arrangement")));
    let next = position.next.map(|next| next_view(&site, next));
    let events = events_view(&site, events, today);
    let as_of = site.text_with("council-tax-as-of", &[("date", site.language.date(as_of).into())]);
    view! {
        <AccountDocument title=title.clone() back_href=back_href viewer=viewer>
            <h1 class="govuk-heading-l">{title}</h1>
            {stop}
            {pay}
            {arrangement}
            {next}
            {events}
            <DebtHelp/>
            {line(as_of)}
        </AccountDocument>
    }
}

/// What stops it, by when; then what is late and what is owed in all.
fn stop(site: &Site, position: &RecoveryPosition) -> AnyView {
    let said = match position.stop {
        Some((amount, Some(by))) => {
            let told = [
                ("amount", amount.to_string().into()),
                ("date", weekday_in_sentence(site, by).into()),
            ];
            site.text_with("account-recovery-stop-by", &told)
        }
        Some((amount, None)) => site.text_with("account-recovery-stop", &[("amount", amount.to_string().into())]),
        None if position.balance.is_positive() && position.stage != RecoveryStage::UpToDate => {
            site.text("account-recovery-call-us")
        }
        None => site.text("account-recovery-nothing"),
    };
    let rows = position.balance.is_positive().then(|| {
        let rows = vec![
            SummaryRow::new(site.text("account-recovery-late"), position.overdue.to_string()),
            SummaryRow::new(site.text("account-recovery-owed"), position.balance.to_string()),
        ];
        view! { <SummaryList rows=rows/> }
    });
    view! {
        <p class="govuk-body"><strong>{said}</strong></p>
        {rows}
    }
    .into_any()
}

fn next_view(site: &Site, next: NextRecoveryStep) -> AnyView {
    let told = [
        ("costs", next.added_costs.to_string().into()),
        ("amount", next.amount_then.to_string().into()),
    ];
    let cost = if next.added_costs.is_positive() {
        site.text_with("account-recovery-next-costs", &told)
    } else {
        site.text_with("account-recovery-next-free", &told)
    };
    view! {
        <h2 class="govuk-heading-m">{site.text("account-recovery-next-title")}</h2>
        {line(next.stage.comes_next(site, next.from))}
        {line(cost)}
    }
    .into_any()
}

/// Oldest first: a story.
fn events_view(site: &Site, mut events: Vec<RecoveryEvent>, today: Date) -> AnyView {
    events.sort_by_key(|event| event.on);
    let items: Vec<_> = events
        .iter()
        .map(|event| view! { <li>{happened(site, event, today)}</li> })
        .collect();
    let list = if items.is_empty() {
        Either::Left(line(site.text("account-recovery-no-events")))
    } else {
        Either::Right(view! { <ol class="govuk-list govuk-list--number govuk-list--spaced">{items}</ol> })
    };
    view! {
        <h2 class="govuk-heading-m">{site.text("account-recovery-events-title")}</h2>
        {list}
    }
    .into_any()
}

#[cfg(test)]
mod tests;
