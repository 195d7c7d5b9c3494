//! Values that are valid once they exist: a private inside, and one door that parses.

mod address;
mod bank_account;
mod card_number;
mod email_address;
mod map_point;
mod month;
mod national_insurance_number;
mod pence;
mod phone_number;
mod postcode;
mod time_of_day;
mod uploaded_file;
mod vehicle_registration;
mod website;
mod written_date;

pub use address::{Address, AddressLine};
pub use bank_account::{BankAccount, NotABankAccount};
pub use card_number::contains_card_number;
pub(crate) use card_number::is_invisible;
pub use email_address::{EmailAddress, NotAnEmailAddress};
pub use map_point::{Coordinates, MapPoint, NotAPoint};
pub use month::Month;
pub use national_insurance_number::{NationalInsuranceNumber, NotANationalInsuranceNumber};
pub use pence::{NotMoney, Pence};
pub use phone_number::{NotAPhoneNumber, PhoneNumber};
pub use postcode::{NotAPostcode, Postcode};
pub use rust_decimal::Decimal;
pub use time_of_day::{NotATime, TimeOfDay};
pub use uploaded_file::UploadedFile;
pub use vehicle_registration::{NotAVehicleRegistration, VehicleRegistration};
pub use website::{NotAWebsite, Website};
pub use written_date::{NotADate, date_of, parts_of_date, parts_of_month};
