//! One thing that happened on an account, in words.

use forms::values::Pence;
use jiff::civil::Date;

use crate::language::Language;
use crate::pages::council_tax::{OwedLineKind, line_label};
use crate::site::Site;

/// One thing that happened on an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transaction {
    /// The day.
    pub on: Date,
    /// What it is.
    pub kind: TransactionKind,
    /// Positive adds to what is owed, negative takes from it.
    pub amount: Pence,
    /// What was owed after it; less than nothing is credit.
    pub balance: Pence,
}

/// What it is. A key tells which of the kind, as in the council's import; one that is not known here gets the kind's
/// own name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TransactionKind {
    /// The year's charge: of one authority by its name in the page's language, or all of it.
    Charge(Option<String>),
    /// A discount: `single-person`, `all-disregarded`, `disabled-band`, `annexe`.
    Discount(String),
    /// An exemption: `class-a` to `class-x`.
    Exemption(String),
    /// An addition: `empty`, `second-home`.
    Premium(String),
    /// Council tax reduction.
    Reduction,
    /// A payment that the council's records show: `direct-debit`, `card`, `bank-transfer`, `cash`.
    Payment(String),
    /// A payment that the bank took back.
    PaymentReturned,
    /// A payment taken here that the council's records do not show yet. Once they do, it is a [`Self::Payment`], and
    /// this is left out.
    ReceivedHere {
        /// The day by whose end they show it.
        reaches_by: Date,
        /// Where its receipt is.
        receipt_href: Option<String>,
    },
    /// Money paid back to the resident.
    Refund,
    /// Costs of recovery: `summons`, `liability-order`.
    Costs(String),
    /// Owed from earlier years.
    ArrearsBroughtForward,
    /// Credit from earlier years.
    CreditBroughtForward,
}

impl TransactionKind {
    /// What it is called.
    pub(super) fn label(&self, language: Language) -> String {
        let known = |kind| line_label(language, kind, None);
        match self {
            Self::Charge(Some(name)) => language.text_with("account-transaction-charge-of", &[("name", name.into())]),
            Self::Charge(None) => known(OwedLineKind::Charge(None)),
            Self::Discount(key) => known(OwedLineKind::Discount(key)),
            Self::Exemption(key) => known(OwedLineKind::Exemption(key)),
            Self::Premium(key) => known(OwedLineKind::Premium(key)),
            Self::Reduction => known(OwedLineKind::Reduction),
            Self::Payment(key) => language.text(match key.as_str() {
                "direct-debit" => "account-transaction-direct-debit",
                "card" => "account-transaction-card",
                "bank-transfer" => "account-transaction-bank-transfer",
                "cash" => "account-transaction-cash",
                _ => "account-transaction-payment",
            }),
            Self::PaymentReturned => language.text("account-transaction-returned"),
            Self::ReceivedHere { .. } => language.text("account-transaction-card"),
            Self::Refund => known(OwedLineKind::Refund),
            Self::Costs(key) => known(OwedLineKind::Costs(key)),
            Self::ArrearsBroughtForward => known(OwedLineKind::ArrearsBroughtForward),
            Self::CreditBroughtForward => known(OwedLineKind::CreditBroughtForward),
        }
    }
}

/// What was owed then, in words: a minus sign is a riddle.
pub(super) fn balance_words(site: &Site, balance: Pence) -> String {
    let with = |id, amount: Pence| site.text_with(id, &[("amount", amount.to_string().into())]);
    if balance.is_positive() {
        with("account-balance-owed", balance)
    } else if balance.is_negative() {
        with("account-balance-credit", balance.negated())
    } else {
        site.text("account-balance-nothing")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::council_tax::made_up::site;

    #[test]
    fn every_way_to_pay_has_words_of_its_own() {
        for language in Language::ALL {
            let say = |key: &str| TransactionKind::Payment(key.to_owned()).label(language);
            let said: std::collections::BTreeSet<String> =
                ["direct-debit", "card", "bank-transfer", "cash", ""].map(say).into();
            assert_eq!(said.len(), 5, "{said:?}");
            assert_eq!(say("barter"), say(""));
            assert!(said.iter().all(|text| !text.contains('⟨')), "{said:?}");
        }
    }

    #[test]
    fn a_balance_is_told_without_a_minus_sign() {
        let site = site(Language::English);
        let say = |pence| balance_words(&site, Pence::from_pence(pence));
        assert_eq!(say(57_900), "You then owed £579.00");
        assert_eq!(say(-4_000), "You were then £40.00 in credit");
        assert_eq!(say(0), "You then owed nothing");
    }
}
