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
    /// The five questions of `forms/definitions/parking-permit.yaml`, check answers, send, confirmation.
    Permit,
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
            Journey::Permit => "permit form",
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
            Journey::Permit => permit(&mut browser, number).await,
            Journey::CouncilTax(accounts) => {
                let account = accounts
                    .get(number.checked_rem(accounts.len()).unwrap_or_default())
                    .context("no accounts")?;
                council_tax(&mut browser, account, number).await
            }
        }
        .with_context(|| format!("{}, journey {number}", self.name()))?;
        Ok(Walked { browser, reference })
    }
}

const GET_QUESTION: &str = "GET question";
const POST_QUESTION: &str = "POST question";
const GET_CHECK: &str = "GET check answers";
const POST_CHECK: &str = "POST check answers";
const GET_CONFIRMATION: &str = "GET confirmation";

async fn permit(browser: &mut Browser, number: usize) -> anyhow::Result<String> {
    let name = format!("Ann Example {}", letters(number));
    let email = format!("ann{number}@example.com");
    // The first of January of the year after next is to come whenever this runs.
    let year = (year_now()? + 2).to_string();
    let questions: [(&str, &[(&str, &str)]); 5] = [
        ("What is your full name?", &[("full_name", &name)]),
        ("Do you have a vehicle?", &[("has_vehicle", "yes")]),
        (
            "What is the registration number of your vehicle?",
            &[("number", "AB12 CDE")],
        ),
        (
            "When do you want the permit to start?",
            &[("date-day", "1"), ("date-month", "1"), ("date-year", &year)],
        ),
        ("What is your email address?", &[("email", &email)]),
    ];
    let mut page = browser.get(GET_QUESTION, "/forms/parking-permit/name").await?;
    let last = questions.len() - 1;
    for (place, (heading, answers)) in questions.into_iter().enumerate() {
        expect_heading(&page, heading)?;
        let next = if place == last { GET_CHECK } else { GET_QUESTION };
        page = browser.post(POST_QUESTION, &page, answers, next).await?;
    }
    expect_heading(&page, "Check your answers")?;
    for answer in [&name, "Yes", "AB12CDE", &format!("1 January {year}"), &email] {
        ensure!(page.text.contains(answer), "check answers does not show “{answer}”");
    }
    let page = browser.post(POST_CHECK, &page, &[], GET_CONFIRMATION).await?;
    expect_heading(&page, "We have your form")?;
    let reference = page.references.first().context("the confirmation has no reference")?;
    expect_reference(reference)?;
    Ok(reference.clone())
}

async fn council_tax(browser: &mut Browser, account: &Account, number: usize) -> anyhow::Result<String> {
    let amount = format!("{}.{:02}", 10 + number % 90, number % 100);
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
    let chosen = [("amount", "other"), ("other-amount", amount.as_str())];
    let page = browser.post("POST amount", &page, &chosen, "GET pay").await?;
    expect_heading(&page, &format!("Pay £{amount} by card"))?;
    ensure!(
        page.form()?.action.starts_with("/payments/"),
        "the pay page does not lead to a payment"
    );
    page.form()
        .map(|form| form.action.trim_start_matches("/payments/").to_owned())
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

/// A number in letters, as names have no digits: 0 is `a`, 26 is `ba`.
fn letters(mut number: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.extend(u8::try_from(number % 26).ok().map(|letter| char::from(b'a' + letter)));
        number /= 26;
        if number == 0 {
            return letters.into_iter().rev().collect();
        }
    }
}

/// The year by UTC: near enough for a date that has to be to come.
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
    fn numbers_become_names() {
        assert_eq!(
            [0, 25, 26, 700].map(letters),
            ["a", "z", "ba", "bay"].map(str::to_owned)
        );
    }

    #[test]
    fn references_have_their_shape() {
        assert!(expect_reference("4K7D-9XRM").is_ok());
        for wrong in ["", "4K7D", "4K7D-9XR", "4K7D9XRM", "4k7d-9xrm", "4K7D-9XRM-"] {
            assert!(expect_reference(wrong).is_err(), "{wrong}");
        }
    }
}
