//! What stands around every page of an account: who looks at it, and the way out.

use jiff::civil::DateTime;
use leptos::{either::Either, prelude::*};

use crate::components::{LinkButton, NotificationBanner};
use crate::layout::{CsrfToken, Document};
use crate::site::{Site, use_site};

/// The name of the button that signs out.
pub const SIGN_OUT_BUTTON: &str = "sign-out";

/// Who looks at an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Viewer {
    /// Somebody who is liable, signed in.
    SignedIn {
        /// Where the button to sign out posts to.
        sign_out_action: String,
    },
    /// Somebody with a helper link: may read, and change nothing.
    Helper(HelperView),
}

/// What a helper is told on every page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelperView {
    /// The first line of the home's address: never a person's name.
    pub home: String,
    /// When the link ends.
    pub until: DateTime,
    /// Where anybody can pay with the account number and the postcode.
    pub pay_href: String,
}

impl Viewer {
    /// Whether what is on the page can be changed by who looks at it.
    pub fn can_change(&self) -> bool {
        matches!(self, Self::SignedIn { .. })
    }
}

/// A whole page of an account, with the banner of a helper or the way to sign out.
#[component]
pub(super) fn AccountDocument(
    /// The page's heading.
    #[prop(into)]
    title: String,
    /// Whether what was typed has to be mended.
    #[prop(optional)]
    has_error: bool,
    /// Where Back goes.
    #[prop(into, optional_no_strip)]
    back_href: Option<String>,
    /// Who looks at it.
    viewer: Viewer,
    /// The page.
    children: Children,
) -> impl IntoView {
    let site = use_site();
    let (banner, sign_out) = match viewer {
        Viewer::Helper(view) => (Some(view! { <HelperViewBanner view=view/> }), None),
        Viewer::SignedIn { sign_out_action } => (None, Some(sign_out(&site, sign_out_action))),
    };
    view! {
        <Document title=title service=site.text("account-service") has_error=has_error back_href=back_href>
            {banner}
            {children()}
            {sign_out}
        </Document>
    }
}

fn sign_out(site: &Site, action: String) -> impl IntoView + use<> {
    view! {
        <form method="post" action=action novalidate>
            <CsrfToken/>
            <p class="govuk-body">
                <LinkButton text=site.text("account-sign-out") name=SIGN_OUT_BUTTON value="yes"/>
            </p>
        </form>
    }
}

/// What a helper reads first: whose account it is, that nothing can be changed, how long the link lasts.
#[component]
pub fn HelperViewBanner(
    /// What it tells.
    view: HelperView,
) -> impl IntoView {
    let site = use_site();
    let heading = site.text_with("account-helper-view", &[("home", view.home.into())]);
    let until = site.language.date_time(view.until);
    let until = site.text_with("account-helper-view-until", &[("when", until.into())]);
    let (limits, pay) = (
        site.text("account-helper-view-limits"),
        site.text("account-helper-view-pay"),
    );
    view! {
        <NotificationBanner title=site.text("account-important") heading=heading>
            <p class="govuk-body">{limits}</p>
            <p class="govuk-body">
                <a class="govuk-notification-banner__link app-own-line" href=view.pay_href>{pay}</a>
            </p>
            <p class="govuk-body">{until}</p>
        </NotificationBanner>
    }
}

/// A paragraph with one link.
pub(super) fn link_line(href: String, text: String) -> impl IntoView {
    view! { <p class="govuk-body"><a class="govuk-link app-own-line" href=href>{text}</a></p> }
}

/// A paragraph.
pub(super) fn line(text: String) -> impl IntoView {
    view! { <p class="govuk-body">{text}</p> }
}

/// Links, one under another; nothing where there are none.
pub(super) fn link_list(links: Vec<(String, String)>) -> impl IntoView {
    if links.is_empty() {
        return Either::Left(());
    }
    let items: Vec<_> = links
        .into_iter()
        .map(|(href, text)| view! { <li><a class="govuk-link app-own-line" href=href>{text}</a></li> })
        .collect();
    Either::Right(view! { <ul class="govuk-list">{items}</ul> })
}
