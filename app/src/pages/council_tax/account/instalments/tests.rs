use super::*;
use crate::pages::council_tax::account::made_up::{helper, in_both, signed_in};
use crate::pages::council_tax::made_up::Page;
use jiff::civil::date;

fn page(viewer: Viewer, plans: Vec<InstalmentPlan>, twelve: TwelveInstalments) -> Page {
    in_both(move || {
        view! {
            <InstalmentsPage
                viewer=viewer.clone()
                plans=plans.clone()
                by_direct_debit=false
                as_of=date(2026, 11, 20)
                calendar_href="/dates.ics".to_owned()
                twelve=twelve.clone()
                pay_href="/pay"
                back_href="/account"
            />
        }
    })
}

fn plans() -> Vec<InstalmentPlan> {
    let instalment = |due, pence, state| PlannedInstalment {
        due,
        amount: Pence::from_pence(pence),
        state,
    };
    let this_year = vec![
        instalment(date(2026, 10, 1), 19_376, InstalmentState::Paid),
        instalment(
            date(2026, 11, 1),
            19_300,
            InstalmentState::Missed(Pence::from_pence(9_300)),
        ),
        instalment(date(2026, 12, 1), 19_300, InstalmentState::ToCome),
    ];
    let next_year = vec![instalment(
        date(2027, 4, 1),
        20_000,
        InstalmentState::PartPaid(Pence::from_pence(5_000)),
    )];
    [(2026, this_year), (2027, next_year)]
        .map(|(tax_year, instalments)| InstalmentPlan { tax_year, instalments })
        .into()
}

#[test]
fn each_says_in_words_what_became_of_it() {
    let page = page(signed_in(), plans(), TwelveInstalments::CanAsk("/twelve".to_owned()));
    let rows = page.texts("tbody tr");
    assert_eq!(
        rows,
        [
            "1 October 2026Paid£193.76",
            "1 November 2026Missed£93.00 left to pay£193.00",
            "1 December 2026To come£193.00",
            "Total£579.76",
            "1 April 2027Part paid£50.00 left to pay£200.00",
            "Total£200.00"
        ]
    );
    assert!(page.words("main p").contains("£93.00 is late"));
    let captions = page.texts("caption");
    assert_eq!(
        captions,
        ["Instalments for 2026 to 2027", "Instalments for 2027 to 2028"]
    );
    let links = page.attributes("main a", "href");
    assert!(links.contains(&"/dates.ics".to_owned()) && links.contains(&"/twelve".to_owned()));
}

#[test]
fn nothing_to_pay_is_said_so() {
    let page = page(signed_in(), vec![], TwelveInstalments::No);
    assert_eq!(page.count("table"), 0);
    assert!(page.words("main p").contains("You have no instalments"));
}

#[test]
fn a_helper_cannot_ask_for_anything() {
    let page = page(helper(), plans(), TwelveInstalments::CanAsk("/twelve".to_owned()));
    let links = page.attributes("main a", "href");
    assert!(!links.contains(&"/twelve".to_owned()) && !links.contains(&"/pay".to_owned()));
    assert!(links.contains(&"/dates.ics".to_owned()));
}
