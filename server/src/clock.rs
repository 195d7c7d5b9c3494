//! The one clock. Everything that depends on the time is given it, so that a test can choose the day.

use std::sync::Arc;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use time::OffsetDateTime;

/// Tells the time.
#[derive(Clone)]
pub struct Clock {
    now: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    zone: TimeZone,
}

impl Clock {
    /// The machine's clock, with residents in Europe/London.
    ///
    /// # Errors
    /// When the time zone's data cannot be found, which it always can: it is built in.
    pub fn system() -> anyhow::Result<Clock> {
        Clock::of(Timestamp::now)
    }

    /// A clock of the caller's.
    ///
    /// # Errors
    /// As [`Clock::system`].
    pub fn of(now: impl Fn() -> Timestamp + Send + Sync + 'static) -> anyhow::Result<Clock> {
        Ok(Clock {
            now: Arc::new(now),
            zone: TimeZone::get("Europe/London")?,
        })
    }

    /// The moment.
    pub fn now(&self) -> Timestamp {
        (self.now)()
    }

    /// The day, where the council is.
    pub fn today(&self) -> Date {
        self.local(self.now()).date()
    }

    /// A moment as the clocks where the council is show it.
    pub fn local(&self, at: Timestamp) -> DateTime {
        at.to_zoned(self.zone.clone()).datetime()
    }

    /// The first moment of a day, where the council is.
    ///
    /// # Errors
    /// On a day that is too far away to be told.
    pub fn start_of(&self, day: Date) -> anyhow::Result<Timestamp> {
        Ok(day.to_zoned(self.zone.clone())?.timestamp())
    }

    /// The moment as Postgres takes it.
    pub fn now_sql(&self) -> OffsetDateTime {
        to_sql(self.now())
    }

    /// So many days from now, as Postgres takes it.
    pub fn in_days_sql(&self, days: u32) -> OffsetDateTime {
        let later = self.now().checked_add(SignedDuration::from_hours(i64::from(days) * 24));
        to_sql(later.unwrap_or(Timestamp::MAX))
    }
}

/// A moment as Postgres takes it.
pub fn to_sql(at: Timestamp) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp_nanos(at.as_nanosecond()).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

/// A moment as Postgres gives it.
pub fn from_sql(at: OffsetDateTime) -> Timestamp {
    Timestamp::from_nanosecond(at.unix_timestamp_nanos()).unwrap_or(Timestamp::UNIX_EPOCH)
}
