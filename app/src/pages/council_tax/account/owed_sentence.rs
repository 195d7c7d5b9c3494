//! What is owed now, in one sentence; then what to do about it.

use super::Owing;
use crate::site::Site;

/// How the account stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    Credit,
    Settled,
    Late,
    UpToDate,
}

impl Owing {
    pub(super) fn standing(&self) -> Standing {
        if self.owed.is_negative() {
            Standing::Credit
        } else if !self.owed.is_positive() {
            Standing::Settled
        } else if self.overdue.is_positive() {
            Standing::Late
        } else {
            Standing::UpToDate
        }
    }
}

/// The one sentence.
pub(super) fn heading(site: &Site, owing: &Owing) -> String {
    let with = |id, amount: forms::values::Pence| site.text_with(id, &[("amount", amount.to_string().into())]);
    match owing.standing() {
        Standing::Credit => with("council-tax-in-credit", owing.owed.negated()),
        Standing::Settled => site.text("council-tax-nothing-owed"),
        Standing::Late => with("account-late", owing.overdue),
        Standing::UpToDate => with("account-up-to-date", owing.owed),
    }
}

/// What to do, and by when. Who `is_warned` of recovery has been told to pay already, and until which day.
pub(super) fn what_to_do(site: &Site, owing: &Owing, is_warned: bool) -> Vec<String> {
    let next = owing.next_instalment.map(|(amount, due)| {
        [
            ("amount", amount.to_string().into()),
            ("date", site.language.date(due).into()),
        ]
    });
    let owed = [("amount", owing.owed.to_string().into())];
    let mut lines = Vec::new();
    match owing.standing() {
        Standing::Credit => {
            lines.push(site.text("account-nothing-to-do"));
            lines.push(site.text("account-credit-next"));
        }
        Standing::Settled => lines.push(site.text("account-nothing-to-do")),
        Standing::Late => {
            if !is_warned {
                lines.push(site.text("account-late-pay-now"));
            }
            if owing.by_direct_debit {
                lines.push(site.text("account-late-direct-debit"));
            }
            if owing.overdue < owing.owed {
                lines.push(site.text_with("account-owed-in-all", &owed));
            }
            lines.extend(next.map(|next| site.text_with("council-tax-next-instalment", &next)));
        }
        Standing::UpToDate => match (next, owing.by_direct_debit) {
            (Some(next), true) => lines.push(site.text_with("account-next-direct-debit", &next)),
            (Some(next), false) => lines.push(site.text_with("account-next-pay", &next)),
            (None, true) => lines.push(site.text("account-direct-debit")),
            (None, false) => {}
        },
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::pages::council_tax::made_up::site;
    use forms::values::Pence;
    use jiff::civil::date;

    fn owing(owed: i64, overdue: i64, next: Option<i64>, by_direct_debit: bool) -> Owing {
        Owing {
            owed: Pence::from_pence(owed),
            overdue: Pence::from_pence(overdue),
            next_instalment: next.map(|pence| (Pence::from_pence(pence), date(2026, 12, 1))),
            by_direct_debit,
        }
    }

    fn said(owing: Owing) -> (String, String) {
        let site = site(Language::English);
        (heading(&site, &owing), what_to_do(&site, &owing, false).join(" "))
    }

    #[test]
    fn credit_comes_first() {
        let (heading, then) = said(owing(-4_000, 0, None, false));
        assert_eq!(heading, "Your account is £40.00 in credit");
        assert!(then.starts_with("You do not need to pay anything now."), "{then}");
    }

    #[test]
    fn settled_and_up_to_date() {
        assert_eq!(said(owing(0, 0, None, false)).0, "You do not owe any council tax");
        let (heading, then) = said(owing(57_900, 0, Some(19_300), false));
        assert_eq!(heading, "You owe £579.00, and nothing is late");
        assert_eq!(then, "Pay £193.00 by 1 December 2026. It is your next instalment.");
    }

    #[test]
    fn who_pays_by_direct_debit_is_told_to_do_nothing() {
        let (_, then) = said(owing(57_900, 0, Some(19_300), true));
        assert!(
            then.contains("take £193.00 from your bank on 1 December 2026") && then.contains("do not need to do"),
            "{then}"
        );
    }

    #[test]
    fn late_says_how_much_and_what_then() {
        let (heading, then) = said(owing(57_900, 19_300, Some(19_300), false));
        assert_eq!(heading, "£193.00 of your council tax is late");
        assert_eq!(
            then,
            "Pay it now. In all, you owe £579.00. Your next instalment is £193.00. It is due on 1 December 2026."
        );
        // All of it is late: one sum, said once.
        assert_eq!(said(owing(19_300, 19_300, None, false)).1, "Pay it now.");
    }
}
