//! Values that are valid once they exist: a private inside, and one door that parses.

mod address;
mod card_number;
mod email_address;
mod pence;
mod phone_number;
mod postcode;
mod vehicle_registration;

pub use address::{Address, AddressLine};
pub use card_number::contains_card_number;
pub(crate) use card_number::is_invisible;
pub use email_address::{EmailAddress, NotAnEmailAddress};
pub use pence::{NotMoney, Pence};
pub use phone_number::{NotAPhoneNumber, PhoneNumber};
pub use postcode::{NotAPostcode, Postcode};
pub use vehicle_registration::{NotAVehicleRegistration, VehicleRegistration};
