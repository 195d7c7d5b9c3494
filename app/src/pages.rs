//! The pages: one file each, named after what is on it.

pub mod check_answers;
pub mod confirmation;
pub mod content;
pub mod council_tax;
pub mod errors;
pub mod form_list;
pub mod home;
pub mod information;
pub mod payment;
pub mod question;
pub mod start;
