//! What a bill's amounts come to, and by how much they changed.

use forms::values::Pence;

use super::content::{Bill, BillAuthority, BillDays, BillSpell, LineKind};
use crate::language::Language;

impl Bill {
    /// What is asked for a whole year in the dwelling's band (paragraph 7).
    pub fn year(&self) -> Pence {
        self.authorities.iter().map(|authority| authority.amount).sum()
    }

    /// What the days of this bill cost.
    pub fn total(&self) -> Pence {
        self.spells.iter().map(BillSpell::total).sum()
    }

    /// What is to pay under this bill (paragraph 22). Less than nothing is credit.
    pub fn to_pay(&self) -> Pence {
        let others: Pence = self.others.iter().map(|other| other.amount).sum();
        [self.total(), others].into_iter().sum()
    }

    /// Whether something makes it less or more that a resident has to keep the council informed about.
    pub fn depends_on_facts(&self) -> bool {
        let lines = self.spells.iter().flat_map(|spell| &spell.lines);
        lines.into_iter().any(|line| line.kind != LineKind::Charge)
    }
}

impl BillSpell {
    /// What the days cost.
    pub fn total(&self) -> Pence {
        self.lines.iter().map(|line| line.amount).sum()
    }
}

impl BillDays {
    /// How many days.
    pub fn count(self) -> i64 {
        self.last.duration_since(self.first).as_hours() / 24 + 1
    }
}

impl BillAuthority {
    /// Its name in a language.
    pub fn name_in(&self, language: Language) -> &str {
        match (language, &self.name_cy) {
            (Language::Welsh, Some(name)) => name,
            _ => &self.name,
        }
    }

    /// By how many tenths of a per cent its amount changed.
    pub fn change(&self) -> Option<i64> {
        let last = self.last_year?;
        tenths(self.amount.pence() - last.amount.pence(), last.amount)
    }

    /// By how many tenths of a per cent of its whole amount the part for adult social care changed.
    pub fn adult_social_care_change(&self) -> Option<i64> {
        let (last, care) = (self.last_year?, self.adult_social_care?);
        tenths(care.pence() - last.adult_social_care.pence(), last.amount)
    }

    /// By how many tenths of a per cent of its whole amount the rest changed.
    pub fn general_change(&self) -> Option<i64> {
        let (last, care) = (self.last_year?, self.adult_social_care?);
        let now = self.amount.pence() - care.pence();
        tenths(
            now - (last.amount.pence() - last.adult_social_care.pence()),
            last.amount,
        )
    }
}

/// `change` in tenths of a per cent of `of`, to the nearest one (SI 2017/13: "to one decimal place"), halves away from
/// nothing. None of nothing.
pub(super) fn tenths(change: i64, of: Pence) -> Option<i64> {
    let of = i128::from(of.pence());
    if of <= 0 {
        return None;
    }
    let exact = i128::from(change) * 1000;
    let rounded = (exact.abs() * 2 + of) / (of * 2);
    i64::try_from(rounded * exact.signum()).ok()
}
