//! Times of day.
//!
//! Ours, because people write a time in a dozen ways and jiff's `strtime` reads one at a time, in English. Whether there
//! is such a time is for jiff to say.

use std::fmt;

use jiff::civil::Time;

/// A time of day, to the minute; written `14:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(Time);

/// The text is not a time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a time")]
pub struct NotATime;

/// Times that have a name, in English and Welsh.
const NAMED: [(&str, i8); 9] = [
    ("midday", 12),
    ("noon", 12),
    ("12noon", 12),
    ("12midday", 12),
    ("hannerdydd", 12),
    ("canoldydd", 12),
    ("midnight", 0),
    ("12midnight", 0),
    ("hannernos", 0),
];

impl TimeOfDay {
    /// Reads "2:30pm", "2.30 pm", "14:30", "1430", "2pm", "midday", and the same with Welsh "yb" and "yp". An hour alone
    /// is refused: nobody can tell whether 9 is in the morning.
    pub fn parse(text: &str) -> Result<TimeOfDay, NotATime> {
        if text.len() > 40 {
            return Err(NotATime);
        }
        let compact: String = text.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
        if let Some((_, hour)) = NAMED.iter().find(|(name, _)| *name == compact) {
            return TimeOfDay::at(*hour, 0);
        }
        let end = compact.rfind(|c: char| c.is_ascii_digit()).map_or(0, |last| last + 1);
        let (clock, half) = compact.split_at_checked(end).ok_or(NotATime)?;
        let half: String = half.chars().filter(|c| *c != '.').collect();
        let afternoon = match half.as_str() {
            "am" | "yb" => Some(false),
            "pm" | "yp" | "yh" => Some(true),
            "" | "h" | "hrs" | "hours" => None,
            _ => return Err(NotATime),
        };
        let (hour, minute) = hour_and_minute(clock).ok_or(NotATime)?;
        match (afternoon, hour, minute) {
            (Some(false), 12, minute) => TimeOfDay::at(0, minute.unwrap_or(0)),
            (Some(false), 0..=11, minute) => TimeOfDay::at(hour, minute.unwrap_or(0)),
            (Some(true), 1..=11, minute) => TimeOfDay::at(hour + 12, minute.unwrap_or(0)),
            (Some(true), 12..=23, minute) => TimeOfDay::at(hour, minute.unwrap_or(0)),
            (None, hour, Some(minute)) => TimeOfDay::at(hour, minute),
            _ => Err(NotATime),
        }
    }

    fn at(hour: i8, minute: i8) -> Result<TimeOfDay, NotATime> {
        Time::new(hour, minute, 0, 0).map(TimeOfDay).map_err(|_| NotATime)
    }

    /// Hour and minute of the day.
    pub fn time(self) -> Time {
        self.0
    }
}

/// "2", "2:30", "14.30", "1430", "930"; seconds are left out, as clocks on phones add them.
fn hour_and_minute(clock: &str) -> Option<(i8, Option<i8>)> {
    let two_digits = |text: &str| (text.len() == 2 && is_number(text)).then(|| text.parse::<i8>().ok())?;
    let mut parts = clock.split([':', '.']);
    let first = parts.next().filter(|first| is_number(first))?;
    let Some(second) = parts.next() else {
        return match first.len() {
            1 | 2 => Some((first.parse().ok()?, None)),
            3 | 4 => {
                let (hour, minute) = first.split_at_checked(first.len() - 2)?;
                Some((hour.parse().ok()?, Some(two_digits(minute)?)))
            }
            _ => None,
        };
    };
    if let Some(seconds) = parts.next() {
        two_digits(seconds).filter(|seconds| *seconds < 60)?;
    }
    let hour = first.parse().ok().filter(|_| first.len() <= 2)?;
    parts.next().is_none().then_some((hour, Some(two_digits(second)?)))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0.hour(), self.0.minute())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn however_it_is_typed() {
        for (typed, kept) in [
            ("2:30pm", "14:30"),
            ("2.30 p.m.", "14:30"),
            ("14.30", "14:30"),
            ("14:30", "14:30"),
            ("14:30:00", "14:30"),
            ("1430", "14:30"),
            ("1430hrs", "14:30"),
            ("2pm", "14:00"),
            ("2 PM", "14:00"),
            ("14:30pm", "14:30"),
            ("930", "09:30"),
            ("9:05", "09:05"),
            ("9.05am", "09:05"),
            ("12am", "00:00"),
            ("12:15am", "00:15"),
            ("12pm", "12:00"),
            ("midday", "12:00"),
            ("12 noon", "12:00"),
            ("Midnight", "00:00"),
            ("0000", "00:00"),
            ("hanner nos", "00:00"),
            ("2yp", "14:00"),
            ("9.30 yb", "09:30"),
        ] {
            assert_eq!(
                TimeOfDay::parse(typed).map(|t| t.to_string()),
                Ok(kept.to_owned()),
                "{typed}"
            );
        }
    }

    #[test]
    fn no_time() {
        for bad in [
            "",
            "9",
            "14",
            "25:00",
            "24:00",
            "14:60",
            "14:3",
            "2:30xm",
            "0pm",
            "13am",
            "12345",
            "pm",
            "-1:30",
            "2:30:99",
            "14:30:00:00",
            "٢:٣٠",
        ] {
            assert_eq!(TimeOfDay::parse(bad), Err(NotATime), "{bad}");
        }
    }
}
