//! Instalments for a phone's calendar: an all-day event each, with an alarm the day before. Read by every calendar
//! (RFC 5545).

use forms::values::Pence;
use icalendar::{Alarm, Calendar, Component, Event, EventLike};
use jiff::civil::Date;

/// One day to pay on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayToPay {
    /// The last day for it.
    pub due: Date,
    /// How much is left of it.
    pub amount: Pence,
}

/// What a calendar says of it, in the resident's language.
pub struct Words<'a> {
    /// The calendar's name.
    pub name: String,
    /// An event's title, from its amount.
    pub title: &'a dyn Fn(Pence) -> String,
    /// Where to pay: an address of ours.
    pub address: String,
}

/// The calendar. Its events keep their names from one download to the next, so that a changed plan replaces them.
pub fn calendar(council: &str, account_hash: &str, days: &[DayToPay], words: &Words<'_>) -> String {
    let mut calendar = Calendar::new();
    calendar.name(&words.name);
    for day in days {
        let Some(due) = day_of(day.due) else { continue };
        let title = (words.title)(day.amount);
        // Stands for the account without naming it.
        let uid = format!("{}-{account_hash}@{council}.guildhall", day.due);
        let mut event = Event::new();
        event
            .uid(&uid)
            .summary(&title)
            .url(&words.address)
            .all_day(due)
            .alarm(Alarm::display(&title, -chrono::Duration::hours(15)));
        calendar.push(event.done());
    }
    calendar.done().to_string()
}

fn day_of(day: Date) -> Option<chrono::NaiveDate> {
    let (month, day_of_month) = (u32::try_from(day.month()).ok()?, u32::try_from(day.day()).ok()?);
    chrono::NaiveDate::from_ymd_opt(i32::from(day.year()), month, day_of_month)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn each_day_is_an_event_with_an_alarm() {
        let days = [
            DayToPay {
                due: date(2026, 12, 1),
                amount: Pence::from_pence(19_300),
            },
            DayToPay {
                due: date(2027, 1, 1),
                amount: Pence::from_pence(19_300),
            },
        ];
        let title = |amount: Pence| format!("Council tax: pay {amount}");
        let words = Words {
            name: "Council tax; 2026".to_owned(),
            title: &title,
            address: "http://localhost/council-tax/pay".to_owned(),
        };
        let text = calendar("thamesgate", "abc123", &days, &words);
        assert!(text.starts_with("BEGIN:VCALENDAR\r\n"), "{text}");
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 2);
        assert_eq!(text.matches("BEGIN:VALARM").count(), 2);
        assert!(text.contains("DTSTART;VALUE=DATE:20261201"), "{text}");
        assert!(text.contains("UID:2026-12-01-abc123@thamesgate.guildhall"), "{text}");
        assert!(text.contains("SUMMARY:Council tax: pay £193.00"), "{text}");
        let again = calendar("thamesgate", "abc123", &days, &words);
        assert_eq!(again.matches("UID:2027-01-01-abc123").count(), 1);
    }
}
