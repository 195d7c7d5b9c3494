//! What stands around every page: title, header, language switch, footer.

use leptos::prelude::*;

use crate::components::{
    BackLink, Footer, Language as LanguageItem, LanguageNavigation, Link, PhaseBanner, SiteHeader, SkipLink,
};
use crate::site::{Site, phone_href, use_site};

/// A whole page.
#[component]
pub fn Document(
    /// The page's own title: the question, or the heading.
    #[prop(into)]
    title: String,
    /// The service that it belongs to, for the title; the council's name always follows.
    #[prop(into, optional)]
    service: Option<String>,
    /// Whether what was typed has to be mended: the title then starts with "Error:".
    #[prop(optional)]
    has_error: bool,
    /// Where Back goes: an address with its language prefix.
    #[prop(into, optional_no_strip)]
    back_href: Option<String>,
    /// Seconds after which the page is asked for again without JavaScript; none for a page that stays.
    #[prop(into, optional)]
    refresh_seconds: Option<u8>,
    /// Whether the language switch is left out: an answer to a post has no address of its own to switch.
    #[prop(into, optional)]
    switch_path: Option<String>,
    /// Addresses of the scripts that only this page needs.
    #[prop(optional)]
    scripts: Vec<String>,
    /// The page.
    children: Children,
) -> impl IntoView {
    let site = use_site();
    let language = site.language;
    let name = site.council_name();
    let start = if has_error {
        format!("{} ", site.text("error-prefix"))
    } else {
        String::new()
    };
    let middle = service
        .filter(|service| *service != title)
        .map(|s| format!(" – {s}"))
        .unwrap_or_default();
    let whole_title = format!("{start}{title}{middle} – {name}");
    // In a landmark, so that nobody who moves by landmarks passes it by.
    let back = back_href.map(|href| {
        let label = site.text("back-landmark");
        view! { <nav aria-label=label><BackLink href=href text=site.text("back")/></nav> }
    });
    // With JavaScript the page looks for news itself, and says so aloud; it must not be reloaded beside that.
    let refresh = refresh_seconds.map(|seconds| {
        view! { <noscript><meta http-equiv="refresh" content=seconds.to_string()/></noscript> }
    });
    let scripts: Vec<_> = scripts
        .into_iter()
        .map(|address| view! { <script type="module" src=address></script> })
        .collect();
    let banner = site.council.sandbox.then(|| {
        let text = site.text("demo-banner");
        view! { <PhaseBanner phase=site.text("demo-phase")>{text}</PhaseBanner> }
    });
    let languages = languages(&site, switch_path.as_deref().unwrap_or(&site.path));
    let several = languages.len() > 1;
    let switch = several.then(|| view! { <LanguageNavigation label=site.text("language") languages=languages/> });
    view! {
        <html class="govuk-template" lang=language.tag() dir=language.direction()>
            <head>
                <meta charset="utf-8"/>
                <title>{whole_title}</title>
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"/>
                <meta name="robots" content="noindex"/>
                <meta name="format-detection" content="telephone=no"/>
                {refresh}
                <link rel="icon" href=site.assets.icon.clone() type="image/svg+xml"/>
                <link rel="stylesheet" href=site.assets.stylesheet.clone()/>
                <script type="module" src=site.assets.script.clone()></script>
                {scripts}
            </head>
            <body class="govuk-template__body">
                <SkipLink href="#main-content" text=site.text("skip-to-main")/>
                <header class="govuk-template__header">
                    <SiteHeader name=name home_href=site.href("/")/>
                    <div class="govuk-width-container">{banner}{switch}</div>
                </header>
                <div class="govuk-width-container">
                    {back}
                    <main class="govuk-main-wrapper" id="main-content" tabindex="-1">
                        <div class="govuk-grid-row">
                            <div class="govuk-grid-column-two-thirds">{children()}</div>
                        </div>
                    </main>
                </div>
                <footer class="govuk-template__footer"><SiteFooter/></footer>
            </body>
        </html>
    }
}

fn languages(site: &Site, path: &str) -> Vec<LanguageItem> {
    site.council
        .languages
        .iter()
        .map(|language| {
            if *language == site.language {
                LanguageItem::current(language.tag(), language.own_name())
            } else {
                LanguageItem::link(language.tag(), language.own_name(), site.href_in(*language, path))
            }
        })
        .collect()
}

#[component]
fn SiteFooter() -> impl IntoView {
    let site = use_site();
    let links = [
        ("accessibility", "footer-accessibility"),
        ("privacy", "footer-privacy"),
        ("cookies", "footer-cookies"),
        ("contact", "footer-contact"),
    ]
    .map(|(path, text)| Link::new(site.href(&format!("/{path}")), site.text(text)));
    let (phone, phone_href) = (site.council.phone.clone(), phone_href(&site.council.phone));
    view! {
        <Footer title=site.text("footer-title") links=links.to_vec()>
            <span>{site.text("footer-help")} " " <a class="govuk-footer__link" href=phone_href>{phone}</a></span>
        </Footer>
    }
}

/// The token that proves that a post comes from a page of ours.
#[component]
pub fn CsrfToken() -> impl IntoView {
    let token = use_site().csrf_token.clone();
    view! { <input type="hidden" name="csrf" value=token/> }
}
