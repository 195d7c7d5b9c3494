use super::*;
use crate::pages::council_tax::account::AccountMistake;
use crate::pages::council_tax::account::made_up::{in_both, signed_in};
use crate::pages::council_tax::made_up::Page;
use jiff::civil::date;

fn asked(question: WhatIfQuestion, mistake: Option<AccountMistake>) -> Page {
    in_both(move || {
        let mistakes = mistake.map(|mistake| mistake.said_in(use_site().language));
        let day = DateParts {
            day: "1".to_owned(),
            month: "<12>".to_owned(),
            year: String::new(),
        };
        view! {
            <WhatIfQuestionPage
                viewer=signed_in()
                question=question.clone()
                day=day
                chosen=Some(12)
                days=(date(2026, 4, 1), date(2027, 3, 31))
                mistakes=mistakes.into_iter().collect()
                wrong=DateParts { month: true, ..DateParts::default() }
                action="/what-if/moving"
                back_href="/what-if"
            />
        }
    })
}

#[test]
fn only_questions_that_fit_are_offered() {
    let links = WhatIfLinks {
        moving_out: Some("/out".to_owned()),
        ..WhatIfLinks::default()
    };
    let page = in_both(|| view! { <WhatIfPage viewer=signed_in() links=links.clone() back_href="/account"/> });
    assert_eq!(page.attributes("main li a", "href"), ["/out"]);
    let none = in_both(|| {
        view! { <WhatIfPage viewer=signed_in() links=WhatIfLinks::default() back_href="/account"/> }
    });
    assert_eq!(none.count("main li"), 0);
    assert!(none.words("main p").contains("cannot work anything out"));
}

#[test]
fn a_day_is_the_one_question_and_changes_nothing() {
    let page = asked(WhatIfQuestion::MovingOut, None);
    assert_eq!(page.words("legend h1"), "What day would you move out?");
    assert_eq!(
        page.attribute("form[action='/what-if/moving']", "method"),
        Some("get".to_owned())
    );
    assert_eq!(page.attribute("#on-month", "name"), Some("on-month".to_owned()));
    assert_eq!(page.attribute("#on-month", "value"), Some("<12>".to_owned()));
    assert!(page.words("#on-hint").contains("1 4 2026"));
    assert!(page.words("main").contains("Nothing changes"));
}

#[test]
fn a_wrong_day_is_mended_in_its_part() {
    let wrong = DateParts {
        month: true,
        ..DateParts::default()
    };
    let page = asked(WhatIfQuestion::LivingAlone, Some(AccountMistake::DateWrong(wrong)));
    assert_eq!(page.error_links(), ["#on-month"]);
    assert_eq!(page.count("#on-error"), 1);
    assert_eq!(page.count("input.govuk-input--error"), 1);
}

#[test]
fn ten_or_twelve_is_kept() {
    let page = asked(WhatIfQuestion::Instalments, Some(AccountMistake::InstalmentsMissing));
    assert_eq!(page.attributes("[type=radio]", "value"), ["10", "12"]);
    assert_eq!(page.attributes("[type=radio][checked]", "value"), ["12"]);
    assert_eq!(page.error_links(), ["#instalments"]);
}
