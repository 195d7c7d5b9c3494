//! Days and moments at the edge of the database, which speaks another library's.

use jiff::Timestamp;
use jiff::civil::Date;

/// A stored value that no version of this program has written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the stored {0} cannot be read")]
pub(super) struct NotReadable(pub(super) &'static str);

impl From<NotReadable> for sqlx::Error {
    fn from(what: NotReadable) -> sqlx::Error {
        sqlx::Error::Decode(what.into())
    }
}

/// A day for the database.
pub(super) fn to_day(date: Date) -> sqlx::Result<time::Date> {
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    let month = time::Month::try_from(month).map_err(|e| sqlx::Error::Encode(e.into()))?;
    time::Date::from_calendar_date(date.year().into(), month, day).map_err(|e| sqlx::Error::Encode(e.into()))
}

/// A day from the database.
pub(super) fn from_day(date: time::Date) -> sqlx::Result<Date> {
    let (year, month, day) = date.to_calendar_date();
    let year = i16::try_from(year).map_err(|e| sqlx::Error::Decode(e.into()))?;
    Date::new(year, u8::from(month).cast_signed(), day.cast_signed()).map_err(|e| sqlx::Error::Decode(e.into()))
}

/// A moment for the database.
pub(super) fn to_moment(moment: Timestamp) -> sqlx::Result<time::OffsetDateTime> {
    time::OffsetDateTime::from_unix_timestamp_nanos(moment.as_nanosecond()).map_err(|e| sqlx::Error::Encode(e.into()))
}

/// A moment from the database.
pub(super) fn from_moment(moment: time::OffsetDateTime) -> sqlx::Result<Timestamp> {
    Timestamp::from_nanosecond(moment.unix_timestamp_nanos()).map_err(|e| sqlx::Error::Decode(e.into()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn days_and_moments_survive(year in 1993_i16..2100, month in 1_i8..=12, day in 1_i8..=28, second in 0_i64..4_000_000_000) {
            let date = Date::new(year, month, day).unwrap();
            prop_assert_eq!(from_day(to_day(date).unwrap()).unwrap(), date);
            let moment = Timestamp::from_second(second).unwrap();
            prop_assert_eq!(from_moment(to_moment(moment).unwrap()).unwrap(), moment);
        }
    }
}
