//! What every bill has to explain (paragraph 27, as amended by SI 2012/3087): how homes are valued, what could make the
//! bill less, how to disagree, the right to 12 instalments, and where the information of Schedule 2 is.

use forms::values::Pence;

use super::document::{Block, Speaker};
use crate::site::phone_href;

/// Where to disagree with a band.
const BAND_ADDRESS: &str = "gov.uk/challenge-council-tax-band";
/// Where to appeal.
const TRIBUNAL_ADDRESS: &str = "valuationtribunal.gov.uk";

/// The most that a dwelling was worth on 1 April 1991, in whole pounds, for bands A to G in England (Local Government
/// Finance Act 1992, section 5(2)). Band H has no limit.
const MOST_POUNDS: [(char, i64); 7] = [
    ('A', 40_000),
    ('B', 52_000),
    ('C', 68_000),
    ('D', 88_000),
    ('E', 120_000),
    ('F', 160_000),
    ('G', 320_000),
];

/// All notes, in the order in which people ask.
pub(super) fn notes(speaker: &Speaker<'_>) -> Vec<Block> {
    let council = speaker.council;
    let link = |id: &str, address: &str| Block::Link {
        text: speaker.text_with(id, &[("address", address.into())]),
        href: format!("https://www.{address}"),
    };
    let mut blocks = vec![
        speaker.heading("bill-twelve-title"),
        speaker.paragraph("bill-twelve"),
        speaker.heading("bill-less-title"),
        speaker.paragraph("bill-less-intro"),
        Block::Bullets(vec![
            speaker.text("bill-less-discount"),
            speaker.text("bill-less-empty"),
            speaker.text("bill-less-exempt"),
            speaker.text("bill-less-disabled"),
            speaker.text("bill-less-reduction"),
            speaker.text("bill-less-hardship"),
        ]),
        speaker.heading("bill-wrong-title"),
        speaker.heading_below("bill-wrong-band-title"),
        speaker.paragraph("bill-wrong-band"),
        link("bill-wrong-band-link", BAND_ADDRESS),
        speaker.heading_below("bill-wrong-bill-title"),
        speaker.paragraph("bill-wrong-bill"),
        link("bill-wrong-bill-link", TRIBUNAL_ADDRESS),
        speaker.paragraph("bill-wrong-keep-paying"),
        speaker.heading("bill-tell-title"),
        speaker.paragraph("bill-tell"),
        speaker.heading("bill-valued-title"),
        speaker.paragraph("bill-valued"),
        values(speaker),
        speaker.heading("bill-spending-title"),
    ];
    match &council.spending_address {
        Some(address) => blocks.extend([
            Block::Link {
                text: speaker.text_with("bill-spending-web", &[("address", address.into())]),
                href: format!("https://{address}"),
            },
            speaker.paragraph("bill-spending-ask"),
        ]),
        None => blocks.push(speaker.paragraph("bill-spending-paper")),
    }
    blocks.push(speaker.heading("bill-contact-title"));
    let address = std::iter::once(council.name.clone()).chain(council.address.iter().cloned());
    blocks.push(Block::Link {
        text: speaker.text_with("bill-contact-phone", &[("phone", council.phone.clone().into())]),
        href: phone_href(&council.phone),
    });
    blocks.push(Block::Link {
        text: speaker.text_with("bill-contact-email", &[("email", council.email.clone().into())]),
        href: format!("mailto:{}", council.email),
    });
    blocks.push(Block::Facts(vec![
        speaker.fact("bill-contact-write", address.collect()),
    ]));
    blocks.push(speaker.paragraph("bill-contact-other"));
    blocks
}

fn values(speaker: &Speaker<'_>) -> Block {
    let pounds = |pounds: i64| {
        let whole = Pence::from_pence(pounds * 100).to_string();
        whole.strip_suffix(".00").unwrap_or(&whole).to_owned()
    };
    let mut rows = Vec::new();
    let mut below = None;
    for (band, most) in MOST_POUNDS {
        let known = [
            ("least", pounds(below.unwrap_or(0) + 1).into()),
            ("most", pounds(most).into()),
        ];
        let value = match below {
            None => speaker.text_with("bill-valued-up-to", &known),
            Some(_) => speaker.text_with("bill-valued-between", &known),
        };
        rows.push(vec![band.to_string(), value]);
        below = Some(most);
    }
    let least = pounds(below.unwrap_or(0));
    let over = speaker.text_with("bill-valued-over", &[("least", least.into())]);
    rows.push(vec!["H".to_owned(), over]);
    Block::Table {
        caption: speaker.text("bill-valued-caption"),
        head: vec![speaker.text("bill-valued-band"), speaker.text("bill-valued-value")],
        rows,
        has_total: false,
    }
}
