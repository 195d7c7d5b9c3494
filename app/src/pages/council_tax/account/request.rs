//! What a resident has asked for by a form, and how far it is.

use jiff::civil::Date;
use leptos::prelude::*;

use super::{frame::line, frame::link_list};
use crate::components::{SummaryList, SummaryRow, SummaryValue, Tag, TagColour};
use crate::site::Site;

/// A form sent about an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountRequest {
    /// The form's title, in the page's language.
    pub title: String,
    /// The day on which it was sent.
    pub sent: Date,
    /// How far it is.
    pub status: RequestStatus,
    /// Where its confirmation is.
    pub href: Option<String>,
}

/// How far a request is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestStatus {
    /// It has come in.
    Received,
    /// Somebody works on it.
    InProgress,
    /// The council has asked for something.
    NeedsYou,
    /// It was done.
    Done,
    /// It was refused.
    Refused,
}

impl RequestStatus {
    const fn key(self) -> &'static str {
        match self {
            Self::Received => "account-request-received",
            Self::InProgress => "account-request-in-progress",
            Self::NeedsYou => "account-request-needs-you",
            Self::Done => "account-request-done",
            Self::Refused => "account-request-refused",
        }
    }

    const fn colour(self) -> TagColour {
        match self {
            Self::Received | Self::InProgress => TagColour::Blue,
            Self::NeedsYou => TagColour::Orange,
            Self::Done => TagColour::Green,
            Self::Refused => TagColour::Red,
        }
    }
}

/// The requests with their status, and the forms to send another; `forms` are addresses and titles.
pub(super) fn requests(site: &Site, requests: Vec<AccountRequest>, forms: Vec<(String, String)>) -> AnyView {
    let sent = if requests.is_empty() {
        line(site.text("account-requests-none")).into_any()
    } else {
        let rows = requests.into_iter().map(|request| row(site, request)).collect();
        view! { <SummaryList rows=rows/> }.into_any()
    };
    let ask = (!forms.is_empty()).then(|| {
        view! {
            <h2 class="govuk-heading-m">{site.text("account-forms-title")}</h2>
            {link_list(forms)}
        }
    });
    view! {
        {ask}
        <h2 class="govuk-heading-m">{site.text("account-requests-title")}</h2>
        {sent}
    }
    .into_any()
}

fn row(site: &Site, request: AccountRequest) -> SummaryRow {
    let sent = site.text_with(
        "account-request-sent",
        &[("date", site.language.date(request.sent).into())],
    );
    let see = request.href.map(|href| {
        let hidden = request.title.clone();
        view! {
            <br/>
            <a class="govuk-link app-own-line" href=href>
                {site.text("account-request-see")}<span class="govuk-visually-hidden">" "{hidden}</span>
            </a>
        }
    });
    let value = view! {
        <Tag text=site.text(request.status.key()) colour=request.status.colour()/>
        <br/>
        {sent}
        {see}
    };
    SummaryRow::new(request.title, SummaryValue::View(value.into_any()))
}
