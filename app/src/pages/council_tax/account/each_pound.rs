//! "Where each pound goes": a bar for each authority, with the same figures in a table.
//!
//! The drawing has no `viewBox`: places are in per cent and `em`, so that the words in it grow with the reader's text.
//! A bar has an outline in the colour of the text, so that it is seen in forced colours too, and each is numbered as in
//! the table: nothing is said by colour alone.

use leptos::prelude::*;

use super::{AuthorityShare, authority::pence_of_each_pound};
use crate::components::{Cell, Column, Table, TextSize};
use crate::site::{Site, use_site};

/// 8.6:1 against white, 2.4:1 against black, where the outline does the rest.
pub(super) const BAR_COLOUR: &str = "#144e81";

/// Where each pound of a bill goes. Nothing where nobody asks for anything.
#[component]
pub fn EachPoundChart(
    /// The authorities, in the order of the bill.
    shares: Vec<AuthorityShare>,
) -> impl IntoView {
    let site = use_site();
    let pence = pence_of_each_pound(&shares);
    if pence.iter().sum::<i64>() == 0 {
        return ().into_any();
    }
    let told: Vec<String> = shares
        .iter()
        .zip(&pence)
        .map(|(share, pence)| {
            let told = [
                ("name", share.name_in(site.language).to_owned().into()),
                ("pence", pence_words(&site, share, *pence).into()),
            ];
            site.text_with("account-chart-pound-part", &told)
        })
        .collect();
    let alternative = site.text_with("account-chart-pound-alternative", &[("parts", told.join("; ").into())]);
    let rows = shares
        .iter()
        .zip(&pence)
        .enumerate()
        .map(|(place, (share, pence))| {
            let name = format!("{}. {}", place + 1, share.name_in(site.language));
            let amount = share.amount.to_string();
            let who = view! { {name} <br/> <span class="app-under app-amount">{amount}</span> };
            vec![
                Cell::View(who.into_any()),
                Cell::from(pence_words(&site, share, *pence)),
            ]
        })
        .collect();
    let columns = vec![
        Column::row_header(site.text("account-chart-pound-who")),
        Column::numeric(site.text("account-chart-pound-pence")),
    ];
    let height = format!("{}em", pence.len() * 2);
    let bars: Vec<_> = pence
        .iter()
        .enumerate()
        .zip(&shares)
        .map(|((place, pence), share)| bar(place, share, *pence))
        .collect();
    let caption = site.text("account-chart-pound-caption");
    view! {
        <h2 class="govuk-heading-m">{site.text("account-chart-pound-title")}</h2>
        <svg
            class="app-chart"
            role="img"
            aria-label=alternative
            width="100%"
            height=height
            fill="currentColor"
            font-size="1em"
            focusable="false"
        >
            {bars}
        </svg>
        <Table caption=caption caption_size=TextSize::S columns=columns rows=rows/>
    }
    .into_any()
}

/// A number, and a bar. The longest possible one, a whole pound, leaves room for its figure.
fn bar(place: usize, share: &AuthorityShare, pence: i64) -> impl IntoView + use<> {
    let top = place * 2;
    let number = (place + 1).to_string();
    let figure = if is_little(share, pence) {
        "<1p".to_owned()
    } else {
        format!("{pence}p")
    };
    view! {
        <text x="0" y=format!("{}.1em", top + 1)>{number}</text>
        <svg x="1.75em" y=format!("{top}.1em") width="75%" height="1.5em" overflow="visible">
            <rect
                x="0"
                y="0"
                width=format!("{}%", pence.clamp(0, 100))
                height="100%"
                fill=BAR_COLOUR
                stroke="currentColor"
                stroke-width="1"
            ></rect>
        </svg>
        <text x="100%" y=format!("{}.1em", top + 1) text-anchor="end">{figure}</text>
    }
}

/// Whether it is something, and less than a penny of the pound.
fn is_little(share: &AuthorityShare, pence: i64) -> bool {
    pence == 0 && share.amount.is_positive()
}

/// "11p"; a part that is too small for a penny is still a part.
fn pence_words(site: &Site, share: &AuthorityShare, pence: i64) -> String {
    if is_little(share, pence) {
        site.text("account-chart-pound-little")
    } else {
        format!("{pence}p")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;
    use crate::layout::Document;
    use crate::pages::council_tax::account::made_up::in_both;
    use crate::pages::council_tax::made_up::Page;
    use forms::values::Pence;

    fn page(amounts: &'static [(&'static str, i64)]) -> Page {
        in_both(move || {
            let shares = amounts
                .iter()
                .map(|(name, pence)| AuthorityShare {
                    name: (*name).to_owned(),
                    name_cy: None,
                    amount: Pence::from_pence(*pence),
                })
                .collect();
            let title = use_site().text("account-more-bills");
            view! { <Document title=title.clone()><h1>{title}</h1><EachPoundChart shares=shares/></Document> }
        })
    }

    #[test]
    fn the_drawing_says_in_words_what_the_table_says() {
        let page = page(&[
            ("County <Council>", 141_876),
            ("Police", 21_815),
            ("Fire", 8_082),
            ("Borough", 21_303),
        ]);
        let said = page.attribute("svg[role=img]", "aria-label").unwrap_or_default();
        assert!(said.contains("County <Council>: 74p; Police: 11p"), "{said}");
        assert_eq!(page.texts("tbody tr")[0], "1. County <Council>£1,418.7674p");
        assert_eq!(page.attributes("main rect", "width"), ["74%", "11%", "4%", "11%"]);
        assert_eq!(page.count("main [style]"), 0);
        assert!(!page.html.contains("<Council>"));
    }

    #[test]
    fn a_small_part_is_not_nothing() {
        let page = page(&[("County", 141_876), ("Parish", 4)]);
        assert!(page.texts("tbody tr")[1].contains("less than 1p"));
        assert!(page.texts("main svg text").contains(&"<1p".to_owned()));
    }

    #[test]
    fn no_bill_no_drawing() {
        assert_eq!(page(&[("County", 0)]).count("svg[role=img]"), 0);
    }
}
