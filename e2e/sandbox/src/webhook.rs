//! Sending events to the merchants' servers, again and again until they are taken.
//!
//! What is owed is part of the stored state, so a restart goes on where it stopped.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use reqwest::redirect;
use tokio::task::JoinSet;

use crate::app::App;
use crate::clock::real_now_millis;
use crate::event::{Delivery, Event, Provider};
use crate::signature;
use crate::state::State;

/// Tries before an event is given up: about an hour and a quarter from one second's first wait.
const MAX_TRIES: u32 = 20;
const LONGEST_WAIT: Duration = Duration::from_secs(300);
/// Sends under way at once.
const MAX_AT_ONCE: usize = 16;
/// How long an endpoint may take to answer.
const ANSWER_WITHIN: Duration = Duration::from_secs(10);

/// Which of the deliveries owed: the event, the address, and which copy.
type Slot = (String, String, u32);

/// One send: the bytes, where to, and the secret to sign with.
#[derive(Clone, Debug)]
pub(crate) struct Parcel {
    pub(crate) event_id: String,
    pub(crate) url: String,
    copy: u32,
    body: String,
    secret: String,
    provider: Provider,
}

/// The client that sends webhooks. Redirects count as failures, as at Stripe, and no proxy stands between.
pub(crate) fn client() -> anyhow::Result<reqwest::Client> {
    Ok(reqwest::Client::builder()
        .redirect(redirect::Policy::none())
        .no_proxy()
        .timeout(ANSWER_WITHIN)
        .build()?)
}

/// Sends what is owed, for as long as it is polled.
pub(crate) async fn send_in_background(app: Arc<App>, client: reqwest::Client) {
    let mut under_way: HashSet<Slot> = HashSet::new();
    let mut sends = JoinSet::new();
    loop {
        let now = real_now_millis();
        if app.store.read(State::has_news) {
            app.store.change(|state| app.chaos.judge(state, now));
        }
        let room = MAX_AT_ONCE - under_way.len();
        let enabled = app.webhooks_enabled.load(Ordering::SeqCst);
        let (parcels, next_due) = app
            .store
            .read(|state| due(state, &under_way, now, if enabled { room } else { 0 }));
        for parcel in parcels {
            under_way.insert(parcel.slot());
            let client = client.clone();
            sends.spawn(async move {
                let taken = send(&client, &parcel).await;
                (parcel, taken)
            });
        }
        let wait = next_due.map_or(LONGEST_WAIT, |due| {
            Duration::from_millis(u64::try_from(due - now).unwrap_or(0))
        });
        // Wake now and then even when nothing is known to be due: the list may have changed unseen.
        let wait = wait.clamp(Duration::from_millis(5), Duration::from_secs(5));
        tokio::select! {
            Some(Ok((parcel, taken))) = sends.join_next() => {
                under_way.remove(&parcel.slot());
                let late = taken && app.chaos.answers_late();
                app.store.change(|state| {
                    if late {
                        note_delivered(state, &parcel.event_id);
                    }
                    record(state, &parcel, taken && !late, app.webhook_first_retry);
                });
            }
            () = app.news.notified() => {}
            () = tokio::time::sleep(wait) => {}
        }
    }
}

/// Sends one parcel. `true` when the endpoint took it.
pub(crate) async fn send(client: &reqwest::Client, parcel: &Parcel) -> bool {
    let request = client.post(&parcel.url).body(parcel.body.clone());
    let signed = match parcel.provider {
        Provider::Stripe => request
            .header("Content-Type", "application/json; charset=utf-8")
            .header("User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)")
            .header(
                "Stripe-Signature",
                signature::header(&parcel.secret, real_now_millis() / 1000, &parcel.body),
            ),
        Provider::GovukPay => request
            .header("Content-Type", "application/json")
            .header("User-Agent", "govuk-pay-webhooks")
            .header("Pay-Signature", signature::hex_hmac(&parcel.secret, &parcel.body)),
    };
    match signed.send().await {
        Ok(response) if response.status().is_success() => true,
        Ok(response) => {
            tracing::warn!(
                event = parcel.event_id,
                status = response.status().as_u16(),
                "webhook refused"
            );
            false
        }
        Err(error) => {
            tracing::warn!(event = parcel.event_id, %error, "webhook not delivered");
            false
        }
    }
}

/// The parcels of one event, one for each endpoint of its account.
pub(crate) fn parcels_of(state: &State, event: &Event) -> Vec<Parcel> {
    let endpoints = state
        .endpoints
        .iter()
        .filter(|endpoint| endpoint.account_id == event.account_id);
    endpoints
        .filter_map(|endpoint| parcel(state, event, &endpoint.url, 0))
        .collect()
}

impl Parcel {
    fn slot(&self) -> Slot {
        (self.event_id.clone(), self.url.clone(), self.copy)
    }
}

fn parcel(state: &State, event: &Event, url: &str, copy: u32) -> Option<Parcel> {
    let mine = |e: &&crate::WebhookEndpoint| e.account_id == event.account_id && e.url == url;
    Some(Parcel {
        event_id: event.id.clone(),
        url: url.to_owned(),
        copy,
        body: event.body.clone(),
        provider: event.provider,
        secret: state.endpoints.iter().find(mine)?.secret.clone(),
    })
}

/// What to send now, and when the next of the others is due (milliseconds since 1970).
fn due(state: &State, under_way: &HashSet<Slot>, now: i64, room: usize) -> (Vec<Parcel>, Option<i64>) {
    let (mut parcels, mut next_due) = (Vec::new(), None);
    let waiting = |d: &Delivery| !under_way.contains(&(d.event_id.clone(), d.url.clone(), d.copy));
    for delivery in &state.deliveries {
        if delivery.due_millis > now {
            next_due = Some(next_due.unwrap_or(i64::MAX).min(delivery.due_millis));
        } else if parcels.len() < room && waiting(delivery) {
            // An endpoint that is no longer configured keeps what it is owed until the event itself is forgotten.
            parcels.extend(
                state
                    .event(&delivery.event_id)
                    .and_then(|event| parcel(state, event, &delivery.url, delivery.copy)),
            );
        }
    }
    (parcels, next_due)
}

fn record(state: &mut State, parcel: &Parcel, taken: bool, first_retry: Duration) {
    let this = |d: &Delivery| d.event_id == parcel.event_id && d.url == parcel.url && d.copy == parcel.copy;
    // Those that waited to be overtaken have been.
    let overtaken = |d: &&mut Delivery| d.after_next && d.url == parcel.url && !this(d);
    for delivery in state.deliveries.iter_mut().filter(overtaken) {
        delivery.after_next = false;
        delivery.due_millis = 0;
    }
    if taken {
        note_delivered(state, &parcel.event_id);
        state.deliveries.retain(|d| !this(d));
        return;
    }
    let Some(delivery) = state.deliveries.iter_mut().find(|d| this(d)) else {
        return;
    };
    delivery.tries += 1;
    delivery.due_millis = real_now_millis() + wait_millis(delivery.tries, first_retry);
    if delivery.tries >= MAX_TRIES {
        tracing::error!(
            event = parcel.event_id,
            url = parcel.url,
            "webhook given up after {MAX_TRIES} tries"
        );
        state.deliveries.retain(|d| !this(d));
    }
}

pub(crate) fn note_delivered(state: &mut State, event_id: &str) {
    if let Some(event) = state.events.iter_mut().rev().find(|event| event.id == event_id) {
        event.delivered += 1;
    }
}

/// Doubles with each try, up to [`LONGEST_WAIT`].
fn wait_millis(tries: u32, first_retry: Duration) -> i64 {
    let doubled = first_retry.saturating_mul(1 << tries.saturating_sub(1).min(20));
    i64::try_from(doubled.min(LONGEST_WAIT).as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_longer_each_time_up_to_a_limit() {
        let waits: Vec<i64> = (1..=MAX_TRIES)
            .map(|tries| wait_millis(tries, Duration::from_secs(1)))
            .collect();
        assert_eq!(waits.get(..4), Some([1_000, 2_000, 4_000, 8_000].as_slice()));
        assert!(waits.is_sorted());
        assert_eq!(waits.last(), Some(&300_000));
    }
}
