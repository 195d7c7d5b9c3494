//! Who sets the parts of a bill.

use forms::values::Pence;

use crate::language::Language;

/// An authority, and what it asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorityShare {
    /// Its name.
    pub name: String,
    /// Its name in Welsh, when it has one.
    pub name_cy: Option<String>,
    /// What of the bill is for it; never less than nothing.
    pub amount: Pence,
}

impl AuthorityShare {
    /// Its name in a language.
    pub fn name_in(&self, language: Language) -> &str {
        match (language, &self.name_cy) {
            (Language::Welsh, Some(name)) => name,
            _ => &self.name,
        }
    }
}

/// How many pence of each pound go to each, in the order given: whole pence that add up to 100. What is left over after
/// rounding down goes to the largest remainders. All 0 where nothing is asked.
pub(super) fn pence_of_each_pound(shares: &[AuthorityShare]) -> Vec<i64> {
    let parts: Vec<i128> = shares
        .iter()
        .map(|share| i128::from(share.amount.pence().max(0)))
        .collect();
    let whole: i128 = parts.iter().sum();
    if whole == 0 {
        return vec![0; shares.len()];
    }
    let mut split: Vec<(usize, i128, i128)> = parts
        .iter()
        .enumerate()
        .map(|(place, part)| (place, part * 100 / whole, part * 100 % whole))
        .collect();
    let given: i128 = split.iter().map(|(_, pence, _)| pence).sum();
    split.sort_by_key(|(place, _, rest)| (std::cmp::Reverse(*rest), *place));
    let mut left = 100 - given;
    for (_, pence, _) in &mut split {
        if left > 0 {
            *pence += 1;
            left -= 1;
        }
    }
    split.sort_by_key(|(place, ..)| *place);
    split
        .into_iter()
        .map(|(_, pence, _)| i64::try_from(pence).unwrap_or(0))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shares(amounts: &[i64]) -> Vec<AuthorityShare> {
        amounts
            .iter()
            .map(|pence| AuthorityShare {
                name: "Estuary".to_owned(),
                name_cy: Some("Aber".to_owned()),
                amount: Pence::from_pence(*pence),
            })
            .collect()
    }

    #[test]
    fn pence_add_up_to_a_pound() {
        // Gravesham, 2021-22, band D: county, police, fire, borough.
        assert_eq!(
            pence_of_each_pound(&shares(&[141_876, 21_815, 8_082, 21_303])),
            [74, 11, 4, 11]
        );
        for amounts in [
            &[1, 1, 1][..],
            &[1, 1, 1, 1, 1, 1, 1],
            &[i64::MAX, i64::MAX, 1],
            &[99_999, 1],
        ] {
            assert_eq!(
                pence_of_each_pound(&shares(amounts)).iter().sum::<i64>(),
                100,
                "{amounts:?}"
            );
        }
        assert_eq!(pence_of_each_pound(&shares(&[0, -5])), [0, 0]);
        assert_eq!(pence_of_each_pound(&[]), Vec::<i64>::new());
    }

    #[test]
    fn the_name_is_in_the_language() {
        for share in shares(&[1]) {
            assert_eq!(
                (share.name_in(Language::English), share.name_in(Language::Welsh)),
                ("Estuary", "Aber")
            );
        }
    }
}
