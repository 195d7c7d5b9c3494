//! The overview: what is owed, by when, what to do; then everything else about the account.

use forms::values::Pence;
use jiff::civil::Date;
use leptos::{either::Either, prelude::*};

use super::facts::weekday_in_sentence;
use super::frame::{AccountDocument, line, link_line, link_list};
use super::news::NewsBanner;
use super::owed_sentence::{Standing, heading, what_to_do};
use super::request::requests;
use super::{AccountFacts, AccountNews, AccountRecords, AccountRequest, Owing, PaidSoFar, PaidSoFarChart, Viewer};
use crate::components::{Button, ButtonKind, InsetText, SummaryList, WarningText};
use crate::site::{Site, use_site};

/// That recovery runs, in short. [`super::RecoveryPage`] says it at length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecoveryWarning {
    /// What stops it.
    pub pay: Pence,
    /// The last day on which that does; none where no day is set or where it is over.
    pub by: Option<Date>,
}

/// Where everything about the account is. What is none is not offered; a helper is not offered what changes anything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccountLinks {
    /// The choice of an amount to pay.
    pub pay: String,
    /// The bills.
    pub bills: Option<String>,
    /// The instalments.
    pub instalments: String,
    /// The transactions.
    pub transactions: String,
    /// "Why did my bill change?"
    pub why: Option<String>,
    /// "What if?"
    pub what_if: Option<String>,
    /// Where somebody stands in recovery.
    pub recovery: Option<String>,
    /// Asking for credit back.
    pub refund: Option<String>,
    /// Links for helpers.
    pub helper: String,
    /// How the council writes to them.
    pub preferences: Option<String>,
    /// Taking the account off.
    pub unlink: String,
    /// The other accounts, or linking another one: where it is, and whether there are several.
    pub accounts: Option<(String, bool)>,
}

/// The account at a glance.
#[component]
pub fn OverviewPage(
    /// Who looks at it.
    viewer: Viewer,
    /// What has just been done.
    news: Option<AccountNews>,
    /// Which account.
    account: AccountFacts,
    /// What is owed.
    owing: Owing,
    /// How fresh that is.
    records: AccountRecords,
    /// What of this year was paid; none where there is no bill.
    paid: Option<PaidSoFar>,
    /// That recovery runs.
    recovery: Option<RecoveryWarning>,
    /// Where everything is.
    links: AccountLinks,
    /// The forms about council tax: address and title.
    forms: Vec<(String, String)>,
    /// What was asked for by form, newest first.
    sent: Vec<AccountRequest>,
) -> impl IntoView {
    let site = use_site();
    let title = heading(&site, &owing);
    let can_change = viewer.can_change();
    let news = news.map(|news| view! { <NewsBanner news=news/> });
    let where_i_stand = recovery.and(links.recovery.clone());
    let where_i_stand = where_i_stand.map(|href| link_line(href, site.text("account-recovery-link")));
    let warning = recovery.map(|recovery| warning(&site, recovery));
    let what_to_do: Vec<_> = what_to_do(&site, &owing, recovery.is_some())
        .into_iter()
        .map(line)
        .collect();
    let pay = can_change.then(|| pay(&site, &owing, &links));
    let records = records_view(&site, records);
    let paid = paid.map(|paid| view! { <PaidSoFarChart paid=paid/> });
    let more = link_list(everything(&site, links, can_change)).into_any();
    let requests = can_change.then(|| requests(&site, sent, forms));
    view! {
        <AccountDocument title=title.clone() viewer=viewer>
            {news}
            <h1 class="govuk-heading-l">{title}</h1>
            {warning}
            {what_to_do}
            {pay}
            {where_i_stand}
            {records}
            <h2 class="govuk-heading-m">{site.text("account-this-account")}</h2>
            <SummaryList rows=account.rows(&site)/>
            {paid}
            <h2 class="govuk-heading-m">{site.text("account-more-title")}</h2>
            {more}
            {requests}
        </AccountDocument>
    }
}

fn warning(site: &Site, recovery: RecoveryWarning) -> AnyView {
    let amount = recovery.pay.to_string();
    let text = match recovery.by {
        Some(by) => {
            let told = [("amount", amount.into()), ("date", site.language.date(by).into())];
            site.text_with("account-recovery-warning-by", &told)
        }
        None => site.text_with("account-recovery-warning", &[("amount", amount.into())]),
    };
    view! { <WarningText icon_text=site.text("payment-warning") text=text/> }.into_any()
}

/// The one next step. Who pays by direct debit and is not late has none; nor has who owes nothing.
fn pay(site: &Site, owing: &Owing, links: &AccountLinks) -> AnyView {
    let button = match owing.standing() {
        Standing::Late => true,
        Standing::UpToDate => !owing.by_direct_debit,
        Standing::Credit | Standing::Settled => false,
    };
    let refund = links
        .refund
        .clone()
        .filter(|_| owing.standing() == Standing::Credit)
        .map(|href| link_line(href, site.text("account-refund-link")));
    let pay = if button {
        let kind = ButtonKind::Link {
            href: links.pay.clone(),
        };
        Either::Left(view! { <Button text=site.text("council-tax-find-title") kind=kind/> })
    } else {
        Either::Right(link_line(links.pay.clone(), site.text("account-pay-anyway")))
    };
    view! {
        {refund}
        {pay}
    }
    .into_any()
}

/// Payments taken since come before the day of the records, so that nobody pays twice.
fn records_view(site: &Site, records: AccountRecords) -> AnyView {
    let items: Vec<_> = records
        .received_since
        .into_iter()
        .map(|received| {
            let told = [
                ("amount", received.amount.to_string().into()),
                ("when", site.language.date_time(received.at).into()),
                ("date", weekday_in_sentence(site, received.reaches_by).into()),
            ];
            let receipt = received.receipt_href.map(|href| {
                let text = site.text("account-receipt");
                view! { " " <a class="govuk-link" href=href>{text}</a> }
            });
            view! { <li>{site.text_with("account-received", &told)}{receipt}</li> }
        })
        .collect();
    let received = (!items.is_empty()).then(|| {
        let again = site.text("council-tax-received-pay-again");
        view! {
            <InsetText>
                <ul class="govuk-list">{items}</ul>
                <p class="govuk-body">{again}</p>
            </InsetText>
        }
    });
    let day = site.language.date(records.as_of);
    view! {
        {received}
        {line(site.text_with("council-tax-as-of", &[("date", day.into())]))}
    }
    .into_any()
}

fn everything(site: &Site, links: AccountLinks, can_change: bool) -> Vec<(String, String)> {
    let reading = [
        (links.bills, "account-more-bills"),
        (Some(links.instalments), "account-more-instalments"),
        (Some(links.transactions), "account-more-transactions"),
        (links.why, "account-more-why"),
        (links.what_if, "account-more-what-if"),
        (links.recovery, "account-recovery-link"),
    ];
    let (accounts, is_several) = links.accounts.unzip();
    let changing = [
        (links.preferences, "account-more-preferences"),
        (Some(links.helper), "account-more-helper"),
        if is_several == Some(true) {
            (accounts, "account-more-accounts")
        } else {
            (accounts, "account-several-add")
        },
        (Some(links.unlink), "account-more-unlink"),
    ];
    reading
        .into_iter()
        .chain(changing.into_iter().filter(|_| can_change))
        .filter_map(|(href, key)| Some((href?, site.text(key))))
        .collect()
}

#[cfg(test)]
mod tests;
