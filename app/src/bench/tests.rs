//! The bench's pages, drawn and read again.
#![allow(clippy::unwrap_used, clippy::panic)]

use scraper::{Html, Selector};

use super::*;

const HOSTILE: &str = "</title><script>alert(1)</script>\"'&";

fn head() -> Head {
    Head {
        stylesheet: "/assets/a.css".into(),
        icon: "/assets/a.svg".into(),
        folder: HOSTILE.into(),
        seen: 7,
    }
}

fn link(href: &str) -> PageLink {
    PageLink {
        href: href.into(),
        text: HOSTILE.into(),
    }
}

fn choice(href: &str, is_current: bool) -> Choice {
    Choice {
        href: href.into(),
        label: HOSTILE.into(),
        is_current,
    }
}

fn frame(tag: &'static str, language: &'static str) -> Frame {
    Frame {
        src: format!("/{tag}"),
        language,
        tag,
        title: HOSTILE.into(),
        is_untranslated: tag == "cy",
    }
}

fn form() -> Form {
    Form {
        head: head(),
        title: HOSTILE.into(),
        file: HOSTILE.into(),
        notice: Some(HOSTILE.into()),
        problems: vec![
            Problem {
                is_error: false,
                place: HOSTILE.into(),
                message: HOSTILE.into(),
                mend: None,
                code: HOSTILE.into(),
                line: None,
            },
            Problem {
                is_error: true,
                place: "a.yaml, line 3, column 5".into(),
                message: "the key is unknown".into(),
                mend: Some(HOSTILE.into()),
                code: "unknown-key".into(),
                line: Some(SourceLine {
                    number: 3,
                    before: "    ".into(),
                    marked: HOSTILE.into(),
                    after: HOSTILE.into(),
                }),
            },
        ],
        pages: vec![ListedPage {
            href: "/a?page=b".into(),
            title: HOSTILE.into(),
            kind: "question",
            when: Some(HOSTILE.into()),
            is_current: true,
            is_in_group: true,
            is_out_of_reach: true,
        }],
        page: Some(ShownPage {
            title: HOSTILE.into(),
            number: "Page 1 of 2".into(),
            when: Some(HOSTILE.into()),
            reached: HOSTILE.into(),
            is_out_of_reach: true,
            states: vec![choice("/a", true)],
            mistakes: vec![choice("/a?state=empty", false)],
            all: Some(choice("/a?state=all", false)),
            widths: vec![choice("/a?width=360", true)],
            width: 360,
            groups: vec![FrameGroup {
                label: Some(HOSTILE.into()),
                frames: vec![frame("en", "English"), frame("cy", "Cymraeg")],
            }],
            before: Some(link("/a?page=a")),
            after: Some(link("/a?page=c")),
        }),
        journey: Some(Journey {
            picture: "/a.svg".into(),
            outline: HOSTILE.into(),
        }),
        scenarios: Some(Scenarios::Ran {
            rows: vec![ScenarioRow {
                name: HOSTILE.into(),
                wrong: vec![HOSTILE.into()],
                ends: HOSTILE.into(),
                pages: vec![link("/a?page=b&scenario=1")],
            }],
            missed: vec![HOSTILE.into()],
        }),
    }
}

fn texts(page: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    let single = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    page.select(&selector)
        .map(|element| single(element.text().collect()))
        .collect()
}

fn attributes(page: &Html, selector: &str, name: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    page.select(&selector)
        .filter_map(|element| element.attr(name).map(str::to_owned))
        .collect()
}

/// What every page of the bench keeps: one `h1`, headings in order, no id twice, no script or style but ours, and each
/// label that is named is there.
fn read(html: &str) -> Html {
    let page = Html::parse_document(html);
    assert_eq!(texts(&page, "h1").len(), 1);
    assert_eq!(attributes(&page, "script", "src"), [SCRIPT_PATH]);
    assert!(texts(&page, "style, [style], [onclick]").is_empty());
    let selector = Selector::parse("main h1, main h2, main h3").unwrap();
    let levels: Vec<u32> = page
        .select(&selector)
        .map(|heading| heading.value().name().trim_start_matches('h').parse().unwrap())
        .collect();
    assert!(
        levels.iter().zip(levels.iter().skip(1)).all(|(a, b)| *b <= a + 1),
        "{levels:?}"
    );
    let mut ids = attributes(&page, "[id]", "id");
    for named in attributes(&page, "[aria-labelledby]", "aria-labelledby") {
        assert!(ids.contains(&named), "nothing has the id {named}");
    }
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all, "an id is there twice");
    page
}

#[test]
fn whatever_a_file_holds_is_text() {
    let page = read(&draw_form(form()));
    assert_eq!(texts(&page, "h1"), [HOSTILE]);
    let titles = attributes(&page, "iframe", "title");
    assert_eq!(titles, [format!("English: {HOSTILE}"), format!("Cymraeg: {HOSTILE}")]);
    assert_eq!(texts(&page, "mark"), [HOSTILE]);
}

#[test]
fn errors_come_first_and_are_counted() {
    let page = read(&draw_form(form()));
    assert_eq!(texts(&page, "#problems-heading"), ["Problems: 1 error, 1 warning"]);
    let what = texts(&page, ".bench-problem__what");
    assert_eq!(what.first().unwrap(), "Error the key is unknown");
    assert_eq!(what.len(), 2);
}

#[test]
fn says_which_page_state_and_width_are_shown() {
    let page = read(&draw_form(form()));
    assert_eq!(attributes(&page, "#pages [aria-current]", "href"), ["/a?page=b"]);
    assert_eq!(
        attributes(&page, "#page [aria-current]", "href"),
        ["/a", "/a?width=360"]
    );
    assert_eq!(
        attributes(&page, "iframe", "class"),
        ["bench-frame bench-frame--360"; 2]
    );
    assert!(
        texts(&page, "figcaption")
            .last()
            .unwrap()
            .contains("not translated yet")
    );
}

#[test]
fn a_form_that_cannot_be_read_shows_its_problems() {
    let page = read(&draw_form(Form {
        pages: Vec::new(),
        page: None,
        journey: None,
        scenarios: None,
        ..form()
    }));
    assert_eq!(texts(&page, ".bench-problem").len(), 2);
    assert!(texts(&page, "#pages, #page, #scenarios").is_empty());
}

#[test]
fn the_list_leads_to_each_form() {
    let row = |id: &str, title: &str, pages| FormRow {
        title: title.into(),
        id: id.into(),
        errors: 2,
        warnings: 1,
        pages,
        scenarios: "none".into(),
    };
    let page = read(&draw_list(List {
        head: head(),
        forms: vec![row("a", HOSTILE, Some(3)), row("b", "b", None)],
        problems: Vec::new(),
    }));
    assert_eq!(attributes(&page, "main a", "href"), ["/a", "/b"]);
    let first = texts(&page, ".bench-form:first-child > span");
    assert_eq!(first.get(1..).unwrap(), ["2 errors 1 warning", "3 pages, none"]);
}

#[test]
fn the_style_sheet_has_a_rule_for_every_class() {
    let page = read(&draw_form(form()));
    for class in attributes(&page, "[class]", "class") {
        for name in class.split(' ').filter(|name| name.starts_with("bench-")) {
            assert!(STYLE.contains(&format!(".{name}")), "{name} has no rule");
        }
    }
}
