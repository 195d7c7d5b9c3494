//! What a first view weighs on the wire, compressed as browsers ask for it, headers left out.

use std::collections::BTreeMap;

use crate::browser::{Browser, Site};
use crate::page::Page;

/// The pages that people come in by, and a question.
const PAGES: [&str; 3] = ["/", "/forms/report-missed-bin", "/forms/report-missed-bin/where"];
/// What the first ten packets of a connection carry, before the server has heard back: HTML and CSS.
pub(crate) const HTML_AND_CSS_AIM_BYTES: usize = 14_600;
/// With the script.
pub(crate) const ALL_AIM_BYTES: usize = 22_000;

/// The bytes of a page.
#[derive(Debug)]
pub(crate) struct PageWeight {
    /// Its path.
    pub(crate) path: &'static str,
    /// The page itself.
    pub(crate) html: usize,
    /// Its style sheets.
    pub(crate) css: usize,
    /// Its scripts.
    pub(crate) js: usize,
}

impl PageWeight {
    /// What is needed before anything shows.
    pub(crate) fn html_and_css(&self) -> usize {
        self.html + self.css
    }

    /// Everything.
    pub(crate) fn all(&self) -> usize {
        self.html_and_css() + self.js
    }
}

/// Weighs them.
///
/// # Errors
/// When one does not answer.
pub(crate) async fn weigh(site: &Site) -> anyhow::Result<Vec<PageWeight>> {
    let mut weights = Vec::new();
    // The connection is kept, for files do not depend on it.
    let mut browser = Browser::open(site).await?;
    let mut known = BTreeMap::new();
    for path in PAGES {
        let answer = browser.fetch("GET page", path).await?;
        let page = Page::read(&answer.text()?);
        let mut sums = [0, 0];
        for (sum, files) in sums.iter_mut().zip([page.stylesheets, page.scripts]) {
            for file in files {
                if !known.contains_key(&file) {
                    known.insert(file.clone(), browser.fetch("GET file", &file).await?.body.len());
                }
                *sum += known.get(&file).copied().unwrap_or_default();
            }
        }
        let [css, js] = sums;
        weights.push(PageWeight {
            path,
            html: answer.body.len(),
            css,
            js,
        });
    }
    Ok(weights)
}
