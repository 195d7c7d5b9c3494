//! How much a resident can choose to pay.

use forms::values::Pence;
use jiff::civil::Date;

use crate::components::RadioItem;
use crate::site::Site;

/// How much to pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountChoice {
    /// The next instalment.
    Instalment,
    /// What is late.
    Overdue,
    /// Everything that is owed.
    Everything,
    /// An amount of the resident's own.
    Other,
}

impl AmountChoice {
    /// All of them, in the order of the page.
    pub const ALL: [AmountChoice; 4] = [Self::Instalment, Self::Overdue, Self::Everything, Self::Other];

    /// Its value in the form.
    pub const fn value(self) -> &'static str {
        match self {
            Self::Instalment => "instalment",
            Self::Overdue => "overdue",
            Self::Everything => "everything",
            Self::Other => "other",
        }
    }

    /// The choice with this value in the form.
    pub fn from_value(value: &str) -> Option<AmountChoice> {
        Self::ALL.into_iter().find(|choice| choice.value() == value)
    }
}

/// What there is to choose from.
pub(super) struct Choices {
    pub(super) owed: Pence,
    pub(super) overdue: Pence,
    pub(super) next_instalment: Option<(Pence, Date)>,
}

impl Choices {
    /// The choices that mean something for this account. One that would pay the same as "everything" is left out: two
    /// answers with one sum are a riddle.
    pub(super) fn applying(&self) -> Vec<AmountChoice> {
        let smaller = |amount: Pence| amount.is_positive() && amount < self.owed;
        AmountChoice::ALL
            .into_iter()
            .filter(|choice| match choice {
                AmountChoice::Instalment => self.next_instalment.is_some_and(|(amount, _)| smaller(amount)),
                AmountChoice::Overdue => smaller(self.overdue),
                AmountChoice::Everything => self.owed.is_positive(),
                AmountChoice::Other => true,
            })
            .collect()
    }

    /// The radios: each says how much it is and what happens then.
    pub(super) fn radios(&self, site: &Site) -> Vec<RadioItem> {
        self.applying()
            .into_iter()
            .map(|choice| RadioItem::new(choice.value(), self.label(site, choice)).hint(self.hint(site, choice)))
            .collect()
    }

    fn label(&self, site: &Site, choice: AmountChoice) -> String {
        match choice {
            AmountChoice::Instalment => {
                let amount = self
                    .next_instalment
                    .map_or(Pence::ZERO, |(amount, _)| amount)
                    .to_string();
                site.text_with("council-tax-choice-instalment", &[("amount", amount.into())])
            }
            AmountChoice::Overdue => {
                let amount = self.overdue.to_string();
                site.text_with("council-tax-choice-overdue", &[("amount", amount.into())])
            }
            AmountChoice::Everything => {
                let amount = self.owed.to_string();
                site.text_with("council-tax-choice-everything", &[("amount", amount.into())])
            }
            AmountChoice::Other => site.text("council-tax-choice-other"),
        }
    }

    /// What happens then. Payments go to what is late first, whatever they were meant for.
    fn hint(&self, site: &Site, choice: AmountChoice) -> String {
        match (choice, self.next_instalment) {
            (AmountChoice::Instalment, _) if self.overdue.is_positive() => {
                site.text("council-tax-choice-instalment-hint-late")
            }
            (AmountChoice::Instalment, None) => String::new(),
            (AmountChoice::Instalment, Some((_, due))) => {
                let due = site.language.date(due);
                site.text_with("council-tax-choice-instalment-hint", &[("date", due.into())])
            }
            (AmountChoice::Overdue, None) => site.text("council-tax-choice-overdue-hint"),
            (AmountChoice::Overdue, Some((amount, due))) => {
                let next = [
                    ("amount", amount.to_string().into()),
                    ("date", site.language.date(due).into()),
                ];
                site.text_with("council-tax-choice-overdue-hint-next", &next)
            }
            (AmountChoice::Everything, _) => site.text("council-tax-choice-everything-hint"),
            (AmountChoice::Other, _) if self.overdue.is_positive() => site.text("council-tax-choice-other-hint-late"),
            (AmountChoice::Other, _) => site.text("council-tax-choice-other-hint"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn applying(owed: i64, overdue: i64, next: Option<i64>) -> Vec<AmountChoice> {
        let next_instalment = next.map(|pence| (Pence::from_pence(pence), date(2026, 12, 1)));
        Choices {
            owed: Pence::from_pence(owed),
            overdue: Pence::from_pence(overdue),
            next_instalment,
        }
        .applying()
    }

    #[test]
    fn values_read_back() {
        for choice in AmountChoice::ALL {
            assert_eq!(AmountChoice::from_value(choice.value()), Some(choice));
        }
        assert_eq!(AmountChoice::from_value("Everything"), None);
    }

    #[test]
    fn only_what_applies_can_be_chosen() {
        use AmountChoice::{Everything, Instalment, Other, Overdue};
        assert_eq!(
            applying(57_900, 19_300, Some(19_300)),
            [Instalment, Overdue, Everything, Other]
        );
        assert_eq!(applying(57_900, 0, Some(19_300)), [Instalment, Everything, Other]);
        assert_eq!(applying(19_300, 0, Some(19_300)), [Everything, Other]);
        assert_eq!(applying(19_300, 19_300, None), [Everything, Other]);
        assert_eq!(applying(0, 0, None), [Other]);
        assert_eq!(applying(-4_000, 0, None), [Other]);
    }
}
