//! Days and months.

use super::{read, sentence};
use crate::answers::Answer;
use crate::mistake::Sentence;
use jiff::civil::date;

#[test]
fn a_day_in_three_inputs_or_in_one() {
    let keys = "type: date, bounds: past";
    let day = Ok(Some(Answer::Date(date(2026, 2, 3))));
    assert_eq!(
        read(keys, &[("f-day", "3rd"), ("f-month", "Feb"), ("f-year", "2026")]),
        day
    );
    assert_eq!(read(keys, &[("f-day", "3rd February 2026")]), day);
    assert_eq!(read(keys, &[("f-year", "2026-02-03")]), day);
    assert_eq!(sentence(read(keys, &[("f-day", "3/2/26")])), Sentence::YearDigits);
    let missing = read(keys, &[("f-day", "3")]).unwrap_err().remove(0);
    assert_eq!(missing.input, "f-month");
    assert_eq!(missing.parts, ["month", "year"]);
    let not_real = read(keys, &[("f-day", "30"), ("f-month", "2"), ("f-year", "2026")]);
    assert_eq!(sentence(not_real), Sentence::NotARealDate("The thing".into()));
    assert_eq!(
        sentence(read(keys, &[("f-day", "22 11 2026")])),
        Sentence::DatePast("The thing".into())
    );
}

#[test]
fn a_month() {
    let month = Ok(Some(Answer::Text("2026-04".into())));
    assert_eq!(read("type: month", &[("f-month", "4"), ("f-year", "2026")]), month);
    assert_eq!(read("type: month", &[("f-month", "Ebrill 2026")]), month);
    assert_eq!(
        sentence(read("type: month", &[("f-month", "4"), ("f-year", "26")])),
        Sentence::YearDigits
    );
    let not_real = read("type: month", &[("f-month", "13"), ("f-year", "2026")]);
    assert_eq!(sentence(not_real), Sentence::NotARealMonth("The thing".into()));
    let missing = read("type: month", &[("f-year", "2026")]).unwrap_err().remove(0);
    assert_eq!((missing.input.as_str(), missing.parts), ("f-month", vec!["month"]));
}
