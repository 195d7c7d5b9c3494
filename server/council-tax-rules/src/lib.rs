//! The rules of council tax, for England from 2020 on, and for Wales and Scotland: pure functions over dated tables.
//!
//! There is no clock here, no IO and no text for residents: today is handed in, and what comes out is data. Money is
//! whole pence. A period holds its first day and not its last ([`period`]).
//!
//! - The law as data: [`dated`] tables behind one [`rule_set`]: [`band_ratio`], [`discount_rate`], [`disregard`],
//!   [`premium_limit`], [`premium_exception`], [`exemption_class`], [`recovery_rule`].
//! - The council's own figures: [`published_amounts`], [`determination`], [`reduction`].
//! - From facts to a bill: a [`household`] by the day gives a [`year_bill`]; who owes it: [`liable_people`].
//! - From a bill to payments: [`instalment`], [`instalment_dates`], [`respread`], [`refund`], [`recovery`].
//! - Answers to residents: [`what_if`] and [`why`].
//!
//! What cannot be true of all that is an [`impossible`], never a panic.
#![forbid(unsafe_code)]

pub mod account_number;
mod apportion;
pub mod band_ratio;
pub mod charge;
pub mod check_digit;
pub mod dated;
pub mod determination;
pub mod discount_rate;
pub mod disregard;
pub mod exemption_class;
mod exemption_tables;
pub mod household;
pub mod household_check;
pub mod impossible;
pub mod instalment;
pub mod instalment_dates;
pub mod instalments_lost;
pub mod liable_people;
mod next_step;
pub mod period;
pub mod premium_exception;
pub mod premium_limit;
pub mod published_amounts;
pub mod reason;
pub mod recovery;
pub mod recovery_case;
pub mod recovery_rule;
pub mod reduction;
pub mod refund;
pub mod respread;
pub mod rule_set;
pub mod tables;
pub mod tax_year;
pub mod terms;
pub mod treatment;
pub mod valuation_band;
pub mod what_if;
pub mod why;
pub mod year_bill;
