#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
use super::*;
use crate::language::Language;
use crate::pages::council_tax::made_up::{Page, drawn, drawn_for, site};

/// What every page here must keep.
fn check(page: &Page) {
    assert!(
        !page.title().starts_with("Error:"),
        "nothing was typed that could be mended: {}",
        page.title()
    );
    assert!(
        page.attributes("main a", "href").contains(&"/".to_owned()),
        "no way home"
    );
    assert!(page.words("main").contains("01632 960 001"), "no way to reach a person");
    assert!(page.count("main p") >= 3);
}

#[test]
fn each_page_says_what_happened_and_what_to_do() {
    let pages = [
        ("Page not found", drawn(|| view! { <NotFoundPage/> })),
        (
            "These answers are not here any more",
            drawn(|| view! { <GonePage start_href=None/> }),
        ),
        (
            "There is a question to answer first",
            drawn(|| view! { <OutOfOrderPage continue_href="/forms/a/b"/> }),
        ),
        ("We could not check what you sent", drawn(|| view! { <ForbiddenPage/> })),
        ("You sent more than we can take", drawn(|| view! { <TooLargePage/> })),
        (
            "You have tried too many times",
            drawn(|| view! { <TooManyGuessesPage/> }),
        ),
        ("Something went wrong", drawn(|| view! { <FaultPage reference="F-1"/> })),
        (
            "This service is not available at the moment",
            drawn(|| view! { <UnavailablePage reference="U-1"/> }),
        ),
    ];
    for (heading, page) in &pages {
        assert_eq!(page.words("h1"), *heading);
        check(page);
    }
}

#[test]
fn the_next_step_is_a_link() {
    let gone = drawn(|| view! { <GonePage start_href=Some("/forms/bins".to_owned())/> });
    assert!(gone.attributes("main a", "href").contains(&"/forms/bins".to_owned()));
    let out_of_order = drawn(|| view! { <OutOfOrderPage continue_href="/forms/bins/when?draft=<a>"/> });
    assert!(
        out_of_order
            .attributes("main a", "href")
            .contains(&"/forms/bins/when?draft=<a>".to_owned())
    );
}

#[test]
fn a_fault_shows_its_reference_and_nothing_else_of_the_inside() {
    let fault = drawn(|| view! { <FaultPage reference="<F-12>"/> });
    assert!(fault.words("main").contains("<F-12>"));
    assert!(fault.html.contains("&lt;F-12&gt;"));
    let unavailable = drawn(|| view! { <UnavailablePage reference="U-7"/> });
    assert!(unavailable.words("main").contains("U-7"));
}

#[test]
fn the_limit_on_guesses_says_how_long() {
    assert!(
        drawn(|| view! { <TooManyGuessesPage/> })
            .words("main")
            .contains("15 minutes")
    );
}

#[test]
fn the_way_home_keeps_the_language() {
    let page = drawn_for(site(Language::Welsh), || view! { <NotFoundPage/> });
    assert!(page.attributes("main a", "href").contains(&"/cy/".to_owned()));
}

#[test]
fn an_unknown_host_is_told_which_are_served() {
    let html = no_such_council(&["localhost:3000".to_owned(), "<b>.localhost:3000".to_owned()]);
    assert!(html.starts_with("<!DOCTYPE html><html lang=\"en\""), "{html}");
    assert!(
        html.contains(r#"<a href="//localhost:3000/">localhost:3000</a>"#),
        "{html}"
    );
    assert!(
        html.contains("&lt;b&gt;.localhost:3000") && !html.contains("<b>"),
        "{html}"
    );
    assert!(!html.contains("stylesheet") && !html.contains('⟨'), "{html}");
    assert!(!no_such_council(&[]).contains("<ul>"));
}
