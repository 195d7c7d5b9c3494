//! Chaos: trouble by chance, the same trouble for the same seed and order of calls.
//!
//! The n-th decision of each kind depends on the seed, the kind and n alone, so other kinds do not disturb it.

use std::collections::BTreeMap;
use std::time::Duration;

use anyhow::{Context as _, ensure};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// A kind of trouble. Its name in texts is its own in snake case, such as `webhook_dropped`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChaosKind {
    /// A webhook is sent twice.
    WebhookDuplicated,
    /// A webhook waits, up to [`Chaos::delayed_up_to`].
    WebhookDelayed,
    /// A webhook waits until a later one to the same address has gone (two seconds at the most).
    WebhookReordered,
    /// A webhook is never sent.
    WebhookDropped,
    /// The receiver's answer counts as too late: the webhook is sent again although it was taken.
    WebhookAnsweredLate,
    /// An API call is held for [`Chaos::held_for`], then cut, and nothing is done.
    ApiTimeoutBeforeWork,
    /// An API call is done, and its answer held for [`Chaos::held_for`].
    ApiTimeoutAfterWork,
    /// An API call answers 500, and nothing is done.
    #[serde(rename = "api_500_before_work")]
    Api500BeforeWork,
    /// An API call is done, and answers 500.
    #[serde(rename = "api_500_after_work")]
    Api500AfterWork,
    /// An API call's connection is cut, and nothing is done.
    ApiCutBeforeWork,
    /// An API call is done, and its connection is cut.
    ApiCutAfterWork,
    /// A call with an idempotency key answers 409, as if the same call were under way. Nothing is done.
    ApiConflict,
    /// An API call answers 429, and nothing is done.
    ApiRateLimited,
    /// A new session (at GOV.UK Pay, a payment) expires by itself.
    SessionExpired,
    /// A charge is disputed by the payer's bank.
    ChargeDisputed,
    /// A dispute is decided: half are won, half lost.
    DisputeClosed,
    /// A refund comes back.
    RefundFailed,
}

impl ChaosKind {
    /// Every kind.
    pub const ALL: [Self; 17] = [
        Self::WebhookDuplicated,
        Self::WebhookDelayed,
        Self::WebhookReordered,
        Self::WebhookDropped,
        Self::WebhookAnsweredLate,
        Self::ApiTimeoutBeforeWork,
        Self::ApiTimeoutAfterWork,
        Self::Api500BeforeWork,
        Self::Api500AfterWork,
        Self::ApiCutBeforeWork,
        Self::ApiCutAfterWork,
        Self::ApiConflict,
        Self::ApiRateLimited,
        Self::SessionExpired,
        Self::ChargeDisputed,
        Self::DisputeClosed,
        Self::RefundFailed,
    ];

    /// Its name in texts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::WebhookDuplicated => "webhook_duplicated",
            Self::WebhookDelayed => "webhook_delayed",
            Self::WebhookReordered => "webhook_reordered",
            Self::WebhookDropped => "webhook_dropped",
            Self::WebhookAnsweredLate => "webhook_answered_late",
            Self::ApiTimeoutBeforeWork => "api_timeout_before_work",
            Self::ApiTimeoutAfterWork => "api_timeout_after_work",
            Self::Api500BeforeWork => "api_500_before_work",
            Self::Api500AfterWork => "api_500_after_work",
            Self::ApiCutBeforeWork => "api_cut_before_work",
            Self::ApiCutAfterWork => "api_cut_after_work",
            Self::ApiConflict => "api_conflict",
            Self::ApiRateLimited => "api_rate_limited",
            Self::SessionExpired => "session_expired",
            Self::ChargeDisputed => "charge_disputed",
            Self::DisputeClosed => "dispute_closed",
            Self::RefundFailed => "refund_failed",
        }
    }

    fn named(name: &str) -> Option<Self> {
        let name = name.trim().replace('-', "_");
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// How likely each kind of trouble is, per thousand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chaos {
    pub(crate) seed: u64,
    pub(crate) per_mille: BTreeMap<ChaosKind, u16>,
    pub(crate) delay: Duration,
    pub(crate) hold: Duration,
}

impl Chaos {
    /// No trouble. What was to come by chance does not come any more; webhooks that wait still go.
    pub fn none() -> Self {
        Self {
            seed: 1,
            per_mille: BTreeMap::new(),
            delay: Duration::from_millis(500),
            hold: Duration::from_secs(15),
        }
    }

    /// A bad day: a few of each thousand calls, some webhooks.
    pub fn mild() -> Self {
        Self::all(|kind| match kind {
            ChaosKind::DisputeClosed => 1_000,
            ChaosKind::WebhookDuplicated | ChaosKind::WebhookDelayed | ChaosKind::WebhookReordered => 30,
            ChaosKind::WebhookAnsweredLate | ChaosKind::RefundFailed => 10,
            ChaosKind::ApiTimeoutBeforeWork | ChaosKind::ApiTimeoutAfterWork => 2,
            _ => 5,
        })
    }

    /// For soaking: much of everything.
    pub fn wild() -> Self {
        Self::all(|kind| match kind {
            ChaosKind::DisputeClosed => 1_000,
            ChaosKind::WebhookDuplicated | ChaosKind::WebhookDelayed | ChaosKind::WebhookReordered => 150,
            ChaosKind::WebhookDropped | ChaosKind::WebhookAnsweredLate | ChaosKind::RefundFailed => 100,
            ChaosKind::Api500BeforeWork | ChaosKind::Api500AfterWork => 50,
            ChaosKind::ApiTimeoutBeforeWork | ChaosKind::ApiTimeoutAfterWork => 20,
            _ => 30,
        })
    }

    /// Every kind as likely as `of` says.
    pub fn all(of: impl Fn(ChaosKind) -> u16) -> Self {
        ChaosKind::ALL
            .into_iter()
            .fold(Self::none(), |chaos, kind| chaos.with(kind, of(kind)))
    }

    /// One kind, `per_mille` of a thousand times (1000, always, at the most).
    pub fn with(mut self, kind: ChaosKind, per_mille: u16) -> Self {
        self.per_mille.insert(kind, per_mille.min(1_000));
        self
    }

    /// Another seed: other trouble of the same likelihood.
    pub fn seeded(self, seed: u64) -> Self {
        Self { seed, ..self }
    }

    /// The longest that a delayed webhook, an expiry, a dispute or a failed refund waits. Half a second when not said.
    pub fn delayed_up_to(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    /// How long a call that times out is held: longer than the client waits. 15 seconds when not said.
    pub fn held_for(self, hold: Duration) -> Self {
        Self { hold, ..self }
    }

    /// Reads `none`, `mild`, `wild`, `kind=per-mille,…`, or one of the first three followed by such pairs:
    /// `mild,webhook_dropped=0`. The pairs `delay_milliseconds=500` and `hold_milliseconds=15000` are
    /// [`Chaos::delayed_up_to`] and [`Chaos::held_for`].
    ///
    /// # Errors
    /// A word that is none of these, or a number that is not 0 to 1000.
    pub fn parse(text: &str) -> anyhow::Result<Self> {
        let mut chaos = Self::none();
        for (place, part) in text.split(',').enumerate() {
            chaos = match (place, part.trim()) {
                (0, "none") => Self::none(),
                (0, "mild") => Self::mild(),
                (0, "wild") => Self::wild(),
                (_, pair) => {
                    let (name, number) = pair.split_once('=').with_context(|| unknown(pair))?;
                    let milliseconds = || {
                        let read = number.trim().parse().map(Duration::from_millis);
                        read.with_context(|| format!("{number:?} is not a number of milliseconds, as in {name}=500"))
                    };
                    match name.trim() {
                        "delay_milliseconds" => {
                            chaos = chaos.delayed_up_to(milliseconds()?);
                            continue;
                        }
                        "hold_milliseconds" => {
                            chaos = chaos.held_for(milliseconds()?);
                            continue;
                        }
                        _ => {}
                    }
                    let kind = ChaosKind::named(name).with_context(|| unknown(name))?;
                    let per_mille: u16 = number.trim().parse().ok().filter(|n| *n <= 1_000).with_context(|| {
                        format!("{number:?} is not a number of times in a thousand: give 0 to 1000, as in {name}=50")
                    })?;
                    chaos.with(kind, per_mille)
                }
            };
        }
        ensure!(!text.trim().is_empty(), unknown(text));
        Ok(chaos)
    }

    /// Whether the `n`-th chance of a kind is taken, and a number for how much.
    pub(crate) fn roll(&self, kind: ChaosKind, n: u64) -> Option<u64> {
        let per_mille = *self.per_mille.get(&kind)?;
        let digest = Sha256::digest(format!("{} {} {n}", self.seed, kind.as_str()).as_bytes());
        let number = |from: usize| {
            let bytes = digest.iter().skip(from).take(8);
            bytes.fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte))
        };
        (number(0) % 1_000 < u64::from(per_mille)).then(|| number(8))
    }

    /// A wait of up to [`Chaos::delayed_up_to`], in milliseconds.
    pub(crate) fn wait_millis(&self, roll: u64) -> i64 {
        let longest = u64::try_from(self.delay.as_millis()).unwrap_or(u64::MAX).max(1);
        i64::try_from(roll % longest).unwrap_or(0) + 1
    }
}

impl Default for Chaos {
    fn default() -> Self {
        Self::none()
    }
}

fn unknown(word: &str) -> String {
    let kinds: Vec<&str> = ChaosKind::ALL.into_iter().map(ChaosKind::as_str).collect();
    format!(
        "{word:?} is no kind of chaos: give mild, wild, none, or pairs such as webhook_dropped=50,api_conflict=10; the \
         kinds are {}",
        kinds.join(", ")
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn reads_words_and_pairs() {
        assert_eq!(Chaos::parse("wild").unwrap(), Chaos::wild());
        let mixed = Chaos::parse("mild, webhook-dropped=0,api_conflict=1000").unwrap();
        assert_eq!(mixed.per_mille.get(&ChaosKind::WebhookDropped), Some(&0));
        assert_eq!(mixed.per_mille.get(&ChaosKind::ApiConflict), Some(&1_000));
        let slow = Chaos::parse("wild,delay_milliseconds=9,hold_milliseconds=8").unwrap();
        assert_eq!((slow.delay.as_millis(), slow.hold.as_millis()), (9, 8));
        for text in [
            "delay_milliseconds=x",
            "",
            "hot",
            "webhook_dropped",
            "webhook_dropped=1001",
            "webhook_dropped=-1",
            "x=1",
            "x,mild",
        ] {
            assert!(Chaos::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn each_name_is_the_one_that_json_gives() {
        for kind in ChaosKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.as_str());
            assert_eq!(ChaosKind::named(kind.as_str()), Some(kind));
        }
    }

    #[test]
    fn the_same_seed_makes_the_same_trouble_about_as_often_as_asked() {
        let chaos = Chaos::none().with(ChaosKind::WebhookDropped, 100).seeded(7);
        let strikes = |chaos: &Chaos| -> Vec<u64> {
            (0..5_000)
                .filter(|n| chaos.roll(ChaosKind::WebhookDropped, *n).is_some())
                .collect()
        };
        let first = strikes(&chaos);
        assert_eq!(first, strikes(&chaos));
        assert!((400..600).contains(&first.len()), "{}", first.len());
        assert_ne!(first, strikes(&chaos.clone().seeded(8)));
        assert_eq!(
            strikes(&chaos.clone().with(ChaosKind::WebhookDropped, 1_000)).len(),
            5_000
        );
        assert!(strikes(&chaos.with(ChaosKind::WebhookDropped, 0)).is_empty());
    }
}
