//! A resident who pays a part of their council tax, whatever happens: taps again, comes back later, or does not.

use std::sync::atomic::Ordering;
use std::time::Duration;

use anyhow::{Context, bail};
use hyper::StatusCode;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::World;
use crate::browser::Browser;
use crate::journey::council_tax;
use crate::page::Page;

/// How often a resident tries before they give up.
const TRIES: u32 = 60;
/// How long they wait between two tries.
const WAIT: Duration = Duration::from_millis(700);

/// What a resident means to do on the card page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Plan {
    Pay,
    PayAfterADecline,
    PayWithACheck,
    WalkAway,
}

/// Begins a payment, and pays it or not, by the lot of its number.
pub(super) async fn pays(world: &World, number: usize) {
    let mut random = StdRng::seed_from_u64(world.seed.wrapping_add(number as u64));
    let plan = match random.random_range(0..100) {
        0..10 => Plan::WalkAway,
        10..20 => Plan::PayAfterADecline,
        20..25 => Plan::PayWithACheck,
        _ => Plan::Pay,
    };
    let comes_back = random.random_bool(0.6);
    let amount = format!("{}.{:02}", random.random_range(1..10), random.random_range(0..100));
    let Some((mut browser, token)) = begins(world, number, &amount).await else {
        world.gave_up.fetch_add(1, Ordering::Relaxed);
        return;
    };
    let mut plan = plan;
    for _ in 0..TRIES {
        match goes_on(world, &mut browser, &token, &mut plan, comes_back).await {
            Ok(true) => return,
            // Not there yet.
            Ok(false) => {}
            Err(_) => {
                world.again.fetch_add(1, Ordering::Relaxed);
                if let Ok(again) = browser.again().await {
                    browser = again;
                }
            }
        }
        tokio::time::sleep(WAIT).await;
    }
    world.gave_up.fetch_add(1, Ordering::Relaxed);
}

async fn begins(world: &World, number: usize, amount: &str) -> Option<(Browser, String)> {
    let account = world.accounts.get(number.checked_rem(world.accounts.len())?)?;
    for _ in 0..TRIES {
        if let Ok(mut browser) = Browser::open(&world.site).await
            && let Ok((token, _)) = council_tax(&mut browser, account, amount).await
        {
            world.note(&token);
            return Some((browser, token));
        }
        world.again.fetch_add(1, Ordering::Relaxed);
        tokio::time::sleep(WAIT).await;
    }
    None
}

/// Looks at the payment's page, and does what it asks for. True when there is nothing left to do.
async fn goes_on(
    world: &World,
    browser: &mut Browser,
    token: &str,
    plan: &mut Plan,
    comes_back: bool,
) -> anyhow::Result<bool> {
    let page = browser.get("GET payment", &format!("/payments/{token}")).await?;
    match page.heading.as_str() {
        "Payment received" => return Ok(true),
        "We are waiting to hear from the card company" => return Ok(false),
        _ => {}
    }
    let answer = browser.post_only("POST payment", &page, &[]).await?;
    let Some(location) = answer.location().filter(|_| answer.status == StatusCode::SEE_OTHER) else {
        // The card company is down, or somebody paid for this account meanwhile and the page asks.
        if answer.status == StatusCode::CONFLICT {
            let asked = Page::read(&answer.text()?);
            let answer = browser.post_only("POST payment", &asked, &[]).await?;
            if let Some(location) = answer.location().filter(|to| to.starts_with("http")) {
                return at_the_card_page(world, browser, location, plan, comes_back).await;
            }
        }
        return Ok(false);
    };
    if location.starts_with('/') {
        return Ok(false);
    }
    at_the_card_page(world, browser, location, plan, comes_back).await
}

async fn at_the_card_page(
    world: &World,
    browser: &mut Browser,
    location: &str,
    plan: &mut Plan,
    comes_back: bool,
) -> anyhow::Result<bool> {
    let path = path_of(location).context("the card page has no address")?;
    let mut card_page = Browser::open(&world.provider).await?;
    let page = card_page.get("GET card page", path).await?;
    let card = match plan {
        Plan::WalkAway => return Ok(true),
        Plan::Pay => "4242 4242 4242 4242",
        Plan::PayAfterADecline => "4000 0000 0000 0002",
        Plan::PayWithACheck => "4000 0025 0000 3155",
    };
    let answer = card_page.post_only("POST card page", &page, &filled(card)).await?;
    let back = match (answer.status, *plan) {
        (StatusCode::UNPROCESSABLE_ENTITY | StatusCode::PAYMENT_REQUIRED, Plan::PayAfterADecline) => {
            // Another card, the next time.
            *plan = Plan::Pay;
            return Ok(false);
        }
        (StatusCode::SEE_OTHER, Plan::PayWithACheck) => {
            let check = path_of(answer.location().context("no check")?).context("no check")?;
            let page = card_page.get("GET check", check).await?;
            let done = card_page
                .post_only("POST check", &page, &[("answer", "complete")])
                .await?;
            done.location().map(str::to_owned)
        }
        (StatusCode::SEE_OTHER, _) => answer.location().map(str::to_owned),
        (status, _) => bail!("the card page answered {status}"),
    };
    // Paid. Half of them close the phone here, and never see a receipt.
    if !comes_back {
        return Ok(true);
    }
    if let Some(path) = back.as_deref().and_then(path_of) {
        browser.fetch("GET return", path).await.ok();
    }
    Ok(false)
}

fn filled(card: &str) -> [(&str, &str); 6] {
    [
        ("email", "ann@example.com"),
        ("card-number", card),
        ("expiry", "12/44"),
        ("security-code", "123"),
        ("name", "Ann Field"),
        ("postal-code", "TG1 1AB"),
    ]
}

fn path_of(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("http://")?;
    rest.find('/').and_then(|at| rest.get(at..))
}
