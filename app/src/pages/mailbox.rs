//! What the demo would have sent. In English only: residents of a real council never see it.

use jiff::civil::DateTime;
use leptos::prelude::*;

use crate::layout::Document;
use crate::site::use_site;

/// A message that was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailboxMessage {
    /// Where it would have gone.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// All of it.
    pub body: String,
    /// When, by the council's clock.
    pub at: DateTime,
}

/// The mailbox of the demo.
#[component]
pub fn MailboxPage(
    /// The newest first.
    messages: Vec<MailboxMessage>,
) -> impl IntoView {
    let site = use_site();
    let title = site.text("mailbox-title");
    let none = messages
        .is_empty()
        .then(|| view! { <p class="govuk-body">{site.text("mailbox-empty")}</p> });
    let messages: Vec<_> = messages
        .into_iter()
        .map(|message| {
            let told = [
                ("to", message.to.into()),
                ("when", site.language.date_time(message.at).into()),
            ];
            let lines: Vec<_> = message
                .body
                .lines()
                .filter(|line| !line.is_empty())
                .map(|line| view! { <p class="govuk-body">{linked(line)}</p> })
                .collect();
            view! {
                <article>
                    <h2 class="govuk-heading-m">{message.subject}</h2>
                    <p class="govuk-hint">{site.text_with("mailbox-to", &told)}</p>
                    {lines}
                    <hr class="govuk-section-break govuk-section-break--m govuk-section-break--visible"/>
                </article>
            }
        })
        .collect();
    view! {
        <Document title=title.clone()>
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{site.text("mailbox-what")}</p>
            {none}
            {messages}
        </Document>
    }
}

/// A line that is an address is a link, as a mail program makes it.
fn linked(line: &str) -> AnyView {
    if line.starts_with("http://") || line.starts_with("https://") {
        let (href, text) = (line.to_owned(), line.to_owned());
        view! { <a class="govuk-link" href=href>{text}</a> }.into_any()
    } else {
        line.to_owned().into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::council_tax::made_up::drawn;
    use jiff::civil::date;

    #[test]
    fn a_message_is_read_and_its_link_followed() {
        let message = MailboxMessage {
            to: "ann@example.com".to_owned(),
            subject: "Your code".to_owned(),
            body: "123456\n\nhttp://localhost/account".to_owned(),
            at: date(2026, 11, 22).at(10, 2, 0, 0),
        };
        let page = drawn(|| view! { <MailboxPage messages=vec![message]/> });
        assert!(page.words("article").contains("ann@example.com"));
        assert_eq!(page.attributes("article a", "href"), ["http://localhost/account"]);
        let empty = drawn(|| view! { <MailboxPage messages=vec![]/> });
        assert!(empty.words("main").contains("Nothing has been sent"));
    }
}
