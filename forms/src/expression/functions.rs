//! Functions that an expression can call, beside CEL's operators.

use std::sync::Arc;

use cel::{Context, ExecutionError, Value};
use jiff::civil::Date;
use jiff::{Span as Duration, Unit};

use super::pattern;

/// Every function that a form may call, for the checker and the reference.
pub const FUNCTIONS: [&str; 17] = [
    "has",
    "size",
    "total",
    "sum",
    "days",
    "years",
    "add_days",
    "contains",
    "startsWith",
    "endsWith",
    "matches",
    "int",
    "string",
    "exists",
    "all",
    "filter",
    "map",
];

/// Adds ours to CEL's own.
pub(super) fn add(context: &mut Context<'_, '_>) -> Result<(), cel::DeclarationError> {
    context.add_function("matches", pattern::matches)?;
    context.add_function("total", total)?;
    context.add_function("sum", sum)?;
    context.add_function("days", days)?;
    context.add_function("years", years)?;
    context.add_function("add_days", add_days)?;
    Ok(())
}

/// The sum of a quantities answer.
fn total(counts: Value) -> Result<i64, ExecutionError> {
    let Value::Map(counts) = counts else {
        return Err(ExecutionError::function_error("total", "not an answer of quantities"));
    };
    add_up("total", counts.map.values())
}

/// The sum of a list of whole numbers.
fn sum(numbers: Value) -> Result<i64, ExecutionError> {
    let Value::List(numbers) = numbers else {
        return Err(ExecutionError::function_error("sum", "not a list"));
    };
    add_up("sum", numbers.iter())
}

fn add_up<'a>(name: &str, mut numbers: impl Iterator<Item = &'a Value>) -> Result<i64, ExecutionError> {
    numbers
        .try_fold(0_i64, |sum, number| match number {
            Value::Int(number) => sum.checked_add(*number),
            _ => None,
        })
        .ok_or_else(|| ExecutionError::function_error(name, "not whole numbers, or too large"))
}

fn date(name: &str, text: &str) -> Result<Date, ExecutionError> {
    text.parse()
        .map_err(|_| ExecutionError::function_error(name, "not a date"))
}

/// Whole days from one day to another; negative when the second is earlier.
fn days(from: Arc<String>, to: Arc<String>) -> Result<i64, ExecutionError> {
    let (from, to) = (date("days", &from)?, date("days", &to)?);
    let span = from.until((Unit::Day, to));
    span.map(|span| i64::from(span.get_days()))
        .map_err(|error| ExecutionError::function_error("days", error))
}

/// Full years from one day to another, as of an age.
fn years(from: Arc<String>, to: Arc<String>) -> Result<i64, ExecutionError> {
    let (from, to) = (date("years", &from)?, date("years", &to)?);
    let span = from.until((Unit::Year, to));
    span.map(|span| i64::from(span.get_years()))
        .map_err(|error| ExecutionError::function_error("years", error))
}

/// The day so many days later.
fn add_days(from: Arc<String>, count: i64) -> Result<Arc<String>, ExecutionError> {
    let from = date("add_days", &from)?;
    let later = Duration::new()
        .try_days(count)
        .and_then(|count| from.checked_add(count));
    later
        .map(|later| Arc::new(later.to_string()))
        .map_err(|error| ExecutionError::function_error("add_days", error))
}
