//! A host name that belongs to no council here.

use leptos::prelude::*;

use crate::language::Language;
use crate::render::render_document;

/// A whole document, in the first language: without a council there are no colours, no languages and no contact
/// details. `host_names` are the addresses that are served, with their port where it matters.
pub fn no_such_council(host_names: &[String]) -> String {
    let language = Language::default();
    let title = language.text("error-no-such-council-title");
    let links: Vec<_> = host_names
        .iter()
        .map(|host| {
            // Without a scheme: the browser keeps the one that it came with.
            view! { <li><a href=format!("//{host}/")>{host.clone()}</a></li> }
        })
        .collect();
    let served = (!links.is_empty()).then(|| {
        view! {
            <p>{language.text("error-no-such-council-served")}</p>
            <ul>{links}</ul>
        }
    });
    render_document(move || {
        view! {
            <html lang=language.tag() dir=language.direction()>
                <head>
                    <meta charset="utf-8"/>
                    <title>{title.clone()}</title>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <meta name="robots" content="noindex"/>
                </head>
                <body>
                    <main>
                        <h1>{title}</h1>
                        <p>{language.text("error-no-such-council-check")}</p>
                        {served}
                    </main>
                </body>
            </html>
        }
    })
}
