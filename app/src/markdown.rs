//! A designer's Markdown, to HTML with GOV.UK's classes.
//!
//! Safe by construction: raw HTML and images are dropped, and a link goes to `https:`, `mailto:`, `tel:`, an address of
//! this site, or `form:<id>`, or it is not a link.

use leptos::prelude::*;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::site::{Site, use_site};

/// Markdown, drawn.
#[component]
pub fn Markdown(
    /// The text.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let html = to_html(&text, &use_site());
    view! { <div class="app-prose" inner_html=html></div> }
}

/// HTML of a Markdown text. Headings start at `h2`: the page has its `h1`.
pub fn to_html(text: &str, site: &Site) -> String {
    let mut html = String::with_capacity(text.len() * 2);
    let mut open_links: Vec<bool> = Vec::new();
    for event in Parser::new_ext(text, Options::empty()) {
        match event {
            Event::Start(Tag::Paragraph) => html.push_str("<p class=\"govuk-body\">"),
            Event::End(TagEnd::Paragraph) => html.push_str("</p>"),
            Event::Start(Tag::Heading { level, .. }) => html.push_str(heading(level).0),
            Event::End(TagEnd::Heading(level)) => html.push_str(heading(level).1),
            Event::Start(Tag::List(None)) => html.push_str("<ul class=\"govuk-list govuk-list--bullet\">"),
            Event::End(TagEnd::List(false)) => html.push_str("</ul>"),
            Event::Start(Tag::List(Some(_))) => html.push_str("<ol class=\"govuk-list govuk-list--number\">"),
            Event::End(TagEnd::List(true)) => html.push_str("</ol>"),
            Event::Start(Tag::Item) => html.push_str("<li>"),
            Event::End(TagEnd::Item) => html.push_str("</li>"),
            Event::Start(Tag::Strong) => html.push_str("<strong>"),
            Event::End(TagEnd::Strong) => html.push_str("</strong>"),
            Event::Start(Tag::BlockQuote(_)) => html.push_str("<div class=\"govuk-inset-text\">"),
            Event::End(TagEnd::BlockQuote(_)) => html.push_str("</div>"),
            Event::Start(Tag::Link { dest_url, .. }) => {
                let address = link_address(&dest_url, site);
                open_links.push(address.is_some());
                if let Some(address) = address {
                    html.push_str("<a class=\"govuk-link\" href=\"");
                    escape(&address, &mut html);
                    html.push_str("\">");
                }
            }
            Event::End(TagEnd::Link) if open_links.pop() == Some(true) => html.push_str("</a>"),
            Event::Text(text) | Event::Code(text) => escape(&text, &mut html),
            Event::SoftBreak => html.push(' '),
            Event::HardBreak => html.push_str("<br>"),
            _ => {}
        }
    }
    html
}

fn heading(level: HeadingLevel) -> (&'static str, &'static str) {
    match level {
        HeadingLevel::H1 | HeadingLevel::H2 => ("<h2 class=\"govuk-heading-m\">", "</h2>"),
        _ => ("<h3 class=\"govuk-heading-s\">", "</h3>"),
    }
}

fn link_address(address: &str, site: &Site) -> Option<String> {
    if let Some(form) = address.strip_prefix("form:") {
        let safe = form
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        return safe.then(|| site.href(&format!("/forms/{form}")));
    }
    if address.starts_with('/') && !address.starts_with("//") {
        return Some(site.href(address));
    }
    ["https://", "mailto:", "tel:"]
        .iter()
        .any(|start| address.starts_with(start))
        .then(|| address.to_owned())
}

fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            c => html.push(c),
        }
    }
}
