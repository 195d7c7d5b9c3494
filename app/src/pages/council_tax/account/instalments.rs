//! The instalments of this year, and of the next one when there are any.

use forms::values::Pence;
use jiff::civil::Date;
use leptos::prelude::*;

use super::Viewer;
use super::facts::year_words;
use super::frame::{AccountDocument, line, link_line};
use crate::components::{Cell, Column, Table, Tag, TagColour, TextSize};
use crate::site::{Site, use_site};

/// One instalment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlannedInstalment {
    /// The day by which it has to be paid.
    pub due: Date,
    /// How much.
    pub amount: Pence,
    /// What became of it.
    pub state: InstalmentState,
}

/// What became of an instalment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InstalmentState {
    /// It was paid.
    Paid,
    /// It is still to come, and this of it is left to pay.
    PartPaid(Pence),
    /// Its day is over, and this of it is left to pay.
    Missed(Pence),
    /// It is still to come.
    ToCome,
}

/// The instalments of a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstalmentPlan {
    /// The calendar year in which the tax year starts.
    pub tax_year: i16,
    /// Earliest first.
    pub instalments: Vec<PlannedInstalment>,
}

/// Whether somebody can pay in twelve instalments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TwelveInstalments {
    /// They can ask for it at this address.
    CanAsk(String),
    /// They have asked.
    Asked,
    /// They do.
    Already,
    /// Too late for this year, or not possible.
    No,
}

/// The dates, the amounts, and what became of them.
#[component]
pub fn InstalmentsPage(
    /// Who looks at it.
    viewer: Viewer,
    /// This year's first. Empty where nothing is payable.
    plans: Vec<InstalmentPlan>,
    /// Whether the council takes them from the bank.
    by_direct_debit: bool,
    /// The day at whose end the council's records were taken.
    as_of: Date,
    /// The dates as a calendar file (`.ics`); none where none is still to come.
    #[prop(into, optional_no_strip)]
    calendar_href: Option<String>,
    /// Whether they can be twelve.
    twelve: TwelveInstalments,
    /// Where to pay.
    #[prop(into)]
    pay_href: String,
    /// The overview.
    #[prop(into)]
    back_href: String,
) -> impl IntoView {
    let site = use_site();
    let title = site.text("account-instalments-title");
    let can_change = viewer.can_change();
    let is_empty = plans.iter().all(|plan| plan.instalments.is_empty());
    let missed = plans
        .iter()
        .flat_map(|plan| &plan.instalments)
        .filter_map(|instalment| match instalment.state {
            InstalmentState::Missed(left) => Some(left),
            _ => None,
        })
        .sum::<Pence>();
    let lead = if is_empty {
        site.text("account-instalments-none")
    } else if missed.is_positive() {
        site.text_with("account-instalments-missed", &[("amount", missed.to_string().into())])
    } else if by_direct_debit {
        site.text("account-direct-debit")
    } else {
        site.text("account-instalments-pay-by")
    };
    let pay = (can_change && !is_empty).then(|| link_line(pay_href, site.text("council-tax-find-title")));
    let tables: Vec<_> = plans
        .into_iter()
        .filter(|plan| !plan.instalments.is_empty())
        .map(|plan| table(&site, plan))
        .collect();
    let calendar = calendar_href.map(|href| calendar(&site, href));
    let twelve = twelve_view(&site, twelve, can_change);
    let as_of = site.text_with("council-tax-as-of", &[("date", site.language.date(as_of).into())]);
    view! {
        <AccountDocument title=title.clone() back_href=back_href viewer=viewer>
            <h1 class="govuk-heading-l">{title}</h1>
            {line(lead)}
            {pay}
            {tables}
            {line(as_of)}
            {calendar}
            {twelve}
        </AccountDocument>
    }
}

/// Two columns, with what became of an instalment under its day: more do not fit a phone.
fn table(site: &Site, plan: InstalmentPlan) -> AnyView {
    let total: Pence = plan.instalments.iter().map(|instalment| instalment.amount).sum();
    let years = year_words(site, plan.tax_year);
    let caption = site.text_with("account-instalments-caption", &[("years", years.into())]);
    let columns = vec![
        Column::row_header(site.text("account-instalments-date")),
        Column::numeric(site.text("council-tax-table-amount")),
    ];
    let amount = |amount: Pence, class| view! { <span class=class>{amount.to_string()}</span> }.into_any();
    let rows = plan
        .instalments
        .into_iter()
        .map(|instalment| {
            vec![
                day(site, &instalment),
                Cell::View(amount(instalment.amount, "app-amount")),
            ]
        })
        .chain([vec![
            Cell::from(site.text("account-total")),
            Cell::View(amount(total, "app-amount app-amount--total")),
        ]])
        .collect();
    view! { <Table caption=caption caption_size=TextSize::M columns=columns rows=rows/> }.into_any()
}

fn day(site: &Site, instalment: &PlannedInstalment) -> Cell {
    let (key, colour, left) = match instalment.state {
        InstalmentState::Paid => ("account-instalment-paid", TagColour::Green, None),
        InstalmentState::PartPaid(left) => ("account-instalment-part-paid", TagColour::Yellow, Some(left)),
        InstalmentState::Missed(left) => ("account-instalment-missed", TagColour::Red, Some(left)),
        InstalmentState::ToCome => ("account-instalment-to-come", TagColour::Grey, None),
    };
    let left = left.map(|left| {
        let text = site.text_with("account-instalment-left", &[("amount", left.to_string().into())]);
        view! { <br/> <span class="app-under">{text}</span> }
    });
    let day = site.language.date(instalment.due);
    let view = view! {
        {day}
        <br/>
        <Tag text=site.text(key) colour=colour/>
        {left}
    };
    Cell::View(view.into_any())
}

fn calendar(site: &Site, href: String) -> impl IntoView + use<> {
    view! {
        <h2 class="govuk-heading-m">{site.text("account-calendar-title")}</h2>
        {link_line(href, site.text("account-calendar"))}
        {line(site.text("account-calendar-what"))}
    }
}

fn twelve_view(site: &Site, twelve: TwelveInstalments, can_change: bool) -> Option<AnyView> {
    let content = match twelve {
        TwelveInstalments::CanAsk(href) if can_change => {
            let why = line(site.text("account-twelve-why"));
            view! { {why} {link_line(href, site.text("account-twelve-ask"))} }.into_any()
        }
        TwelveInstalments::Asked => line(site.text("account-twelve-asked")).into_any(),
        TwelveInstalments::Already => line(site.text("account-twelve-already")).into_any(),
        TwelveInstalments::CanAsk(_) | TwelveInstalments::No => return None,
    };
    let title = site.text("account-twelve-title");
    Some(view! { <h2 class="govuk-heading-m">{title}</h2> {content} }.into_any())
}

#[cfg(test)]
mod tests;
