//! What residents do: one journey after another, each checked at every step.

use anyhow::{Context, ensure};

use crate::browser::{Browser, Site};
use crate::page::Page;

/// An account that council tax can be paid for.
#[derive(Debug, Clone)]
pub(crate) struct Account {
    /// Its number.
    pub(crate) number: String,
    /// The postcode of its property.
    pub(crate) postcode: String,
}

/// A journey that residents take.
#[derive(Debug, Clone)]
pub(crate) enum Journey {
    /// The five questions of `forms/definitions/report-missed-bin.yaml` that most are asked, the address typed by hand;
    /// check answers, send, confirmation.
    MissedBin,
    /// Council tax: find one of these accounts, choose an amount, up to the page that leads to the card page.
    CouncilTax(Vec<Account>),
}

/// What a resident came home with.
pub(crate) struct Walked {
    /// The browser, with its timings.
    pub(crate) browser: Browser,
    /// The reference that the last page gave.
    pub(crate) reference: String,
}

impl Journey {
    /// What it is called in the figures.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Journey::MissedBin => "missed bin report",
            Journey::CouncilTax(_) => "council tax payment start",
        }
    }

    /// Walks it, as the resident of this number.
    ///
    /// # Errors
    /// At the first answer that is not what it has to be.
    pub(crate) async fn walk(&self, site: &Site, number: usize) -> anyhow::Result<Walked> {
        let mut browser = Browser::open(site).await?;
        let reference = match self {
            Journey::MissedBin => missed_bin(&mut browser, number).await,
            Journey::CouncilTax(accounts) => {
                let account = accounts
                    .get(number.checked_rem(accounts.len()).unwrap_or_default())
                    .context("no accounts")?;
                let amount = format!("{}.{:02}", 10 + number % 90, number % 100);
                council_tax(&mut browser, account, &amount)
                    .await
                    .map(|(token, _)| token)
            }
        }
        .with_context(|| format!("{}, journey {number}", self.name()))?;
        Ok(Walked { browser, reference })
    }
}

const GET_QUESTION: &str = "GET question";
const POST_QUESTION: &str = "POST question";
const POST_BY_HAND: &str = "POST address by hand";
const GET_CHECK: &str = "GET check answers";
const POST_CHECK: &str = "POST check answers";
const GET_CONFIRMATION: &str = "GET confirmation";

/// What a resident types on a page, after its heading.
type Typed<'a> = (&'a str, &'a [(&'a str, &'a str)]);

async fn missed_bin(browser: &mut Browser, number: usize) -> anyhow::Result<String> {
    let line1 = format!("{} Heron Street", number + 1);
    let email = format!("ann{number}@example.com");
    // The first of January of this year has passed, or is today, whenever this runs.
    let year = year_now()?.to_string();
    let address: Typed<'_> = (
        "Which address did we not collect from?",
        &[
            ("address-line1", &line1),
            ("address-town", "Thamesgate"),
            ("address-postcode", "TG1 1AB"),
        ],
    );
    let others: [Typed<'_>; 4] = [
        ("Which bin did we miss?", &[("kind", "refuse")]),
        (
            "When should we have emptied it?",
            &[("date-day", "1"), ("date-month", "1"), ("date-year", &year)],
        ),
        ("Is there anything else we should know?", &[]),
        ("How can we contact you?", &[("email", &email)]),
    ];
    let page = browser.get(GET_QUESTION, "/forms/report-missed-bin/where").await?;
    expect_heading(&page, address.0)?;
    let page = browser
        .press(POST_BY_HAND, &page, ("press.address", "hand:address"))
        .await?;
    expect_heading(&page, address.0)?;
    let mut page = browser.post(POST_QUESTION, &page, address.1, GET_QUESTION).await?;
    let last = others.len() - 1;
    for (place, (heading, answers)) in others.into_iter().enumerate() {
        expect_heading(&page, heading)?;
        let next = if place == last { GET_CHECK } else { GET_QUESTION };
        page = browser.post(POST_QUESTION, &page, answers, next).await?;
    }
    expect_heading(&page, "Check your answers")?;
    for answer in [
        &line1,
        "TG1 1AB",
        "Rubbish (black bin)",
        &format!("1 January {year}"),
        &email,
    ] {
        ensure!(page.text.contains(answer), "check answers does not show “{answer}”");
    }
    let page = browser.post(POST_CHECK, &page, &[], GET_CONFIRMATION).await?;
    expect_heading(&page, "We have your form")?;
    let reference = page.references.first().context("the confirmation has no reference")?;
    expect_reference(reference)?;
    Ok(reference.clone())
}

/// Finds an account and chooses an amount in pounds: the payment's token, and the page that leads to the card page.
///
/// # Errors
/// At the first answer that is not what it has to be.
pub(crate) async fn council_tax(
    browser: &mut Browser,
    account: &Account,
    amount: &str,
) -> anyhow::Result<(String, Page)> {
    let page = browser.get("GET find account", "/council-tax/pay").await?;
    expect_heading(&page, "Pay your council tax")?;
    let typed = [
        ("account-number", account.number.as_str()),
        ("postcode", account.postcode.as_str()),
    ];
    let page = browser.post("POST find account", &page, &typed, "GET amount").await?;
    ensure!(
        page.heading.starts_with("You owe £") && page.text.contains(&account.number),
        "“{}” is not what account {} owes",
        page.heading,
        account.number
    );
    let chosen = [("amount", "other"), ("other-amount", amount)];
    let page = browser.post("POST amount", &page, &chosen, "GET pay").await?;
    expect_heading(&page, &format!("Pay £{amount} by card"))?;
    let token = page.form()?.action.strip_prefix("/payments/");
    let token = token.context("the pay page does not lead to a payment")?.to_owned();
    Ok((token, page))
}

fn expect_heading(page: &Page, heading: &str) -> anyhow::Result<()> {
    ensure!(
        page.heading == heading,
        "“{}” came instead of “{heading}”",
        page.heading
    );
    Ok(())
}

/// `4K7D-9XRM`
fn expect_reference(reference: &str) -> anyhow::Result<()> {
    let is_letter = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    let right = reference.split_once('-').is_some_and(|(one, two)| {
        [one, two]
            .iter()
            .all(|half| half.len() == 4 && half.bytes().all(is_letter))
    });
    ensure!(right, "“{reference}” is not a reference");
    Ok(())
}

/// The year by UTC: near enough for a date that has to have come.
fn year_now() -> anyhow::Result<u64> {
    const SECONDS_A_YEAR: u64 = 31_556_952;
    let seconds = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)?
        .as_secs();
    Ok(1970 + seconds / SECONDS_A_YEAR)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_have_their_shape() {
        assert!(expect_reference("4K7D-9XRM").is_ok());
        for wrong in ["", "4K7D", "4K7D-9XR", "4K7D9XRM", "4k7d-9xrm", "4K7D-9XRM-"] {
            assert!(expect_reference(wrong).is_err(), "{wrong}");
        }
    }
}
