//! The largest inputs: as long as they may be, of one thing again and again. A limit that is passed is a problem; what is
//! within the limits is read, compared and gone through.

use forms::answers::Answers;
use forms::definition::Form;
use forms::problem::{MAX_PROBLEMS, Report};
use forms::read::{MAX_BYTES, read_all};
use jiff::civil::date;

const HEAD: &str = "form: test\ntitle: Test\nowner: test\ntopic: other\nkeep: { submissions: 1 year, drafts: 1 day }\n\
                    confirmation: Done.\n";

/// The text again and again, up to the most bytes.
fn filled(head: &str, again: &str) -> String {
    let times = (MAX_BYTES - head.len()) / again.len();
    format!("{head}{}", again.repeat(times))
}

fn codes(report: &Report) -> Vec<&'static str> {
    report.problems.iter().map(|problem| problem.code).collect()
}

fn refused(text: &str, code: &str) {
    let (form, report) = read_all("large.yaml", text);
    assert!(form.is_none());
    assert!(report.problems.len() <= MAX_PROBLEMS + 1);
    assert!(codes(&report).contains(&code), "{:?}", codes(&report).first());
    // What is shown of it is bounded, too.
    assert!(report.to_string().len() < 20 * MAX_BYTES);
}

#[test]
fn more_than_the_most_bytes() {
    refused(&"#".repeat(MAX_BYTES + 1), "too-large");
}

#[test]
fn yaml_of_one_thing_again_and_again() {
    for again in [
        "[", "{", "- ", "a:\n", "? ", "&a ", "!t ", "'", "\"\\x41", "|\n", "#\n", "\t", "%", "\n", "-\n", "[]\n",
    ] {
        let text = filled("", again);
        let (form, report) = read_all("large.yaml", &text);
        assert!(form.is_none() && !report.problems.is_empty(), "{again:?}");
    }
    refused(&filled("a: ", "["), "yaml");
    refused(&filled("a: [", "x, "), "yaml");
    refused(&filled(HEAD, "x: y\n"), "repeated-key");
}

#[test]
fn one_very_long_key() {
    refused(&filled("", "k"), "shape");
    refused(&format!("{HEAD}{}: x\n", "k".repeat(400_000)), "yaml");
    refused(&format!("{HEAD}{}: x\n", "title".repeat(200)), "unknown-key");
    let word = "title".repeat(90_000);
    refused(&format!("form: {word}\n"), "id");
    refused(&format!("form: a\ntopic: {word}\n"), "unknown-word");
}

#[test]
fn many_keys_that_are_not_known() {
    let keys: String = (0..40_000).map(|n| format!("k{n}:\n")).collect();
    refused(&format!("{HEAD}{keys}"), "too-many-problems");
}

#[test]
fn more_pages_fields_values_and_rules_than_there_may_be() {
    refused(&filled(&format!("{HEAD}pages:\n"), "- {}\n"), "too-large");
    refused(
        &filled(&format!("{HEAD}pages:\n- repeat: g\n  pages:\n"), "  - {}\n"),
        "too-large",
    );
    let group: String = (0..100)
        .map(|n| format!("  - {{ id: p{n}, title: P, content: C }}\n"))
        .collect();
    let groups: String = (0..40)
        .map(|n| format!("- repeat: g{n}\n  title: G\n  item: I\n  another: A?\n  pages:\n{group}"))
        .collect();
    refused(&format!("{HEAD}pages:\n{groups}"), "too-large");
    refused(
        &filled(&format!("{HEAD}pages:\n- id: a\n  title: A\n  fields:\n"), "  - {}\n"),
        "too-large",
    );
    let options: String = (0..30_000).map(|n| format!("o{n}: O, ")).collect();
    let page =
        format!("- id: a\n  title: A\n  fields: [{{ id: f, type: radios, called: f, options: {{ {options} }} }}]\n");
    refused(&format!("{HEAD}pages:\n{page}"), "options");
    for (key, inner) in [("values", "{ number: 1 }"), ("sections", "S")] {
        let entries: String = (0..10_000).map(|n| format!("  v{n}: {inner}\n")).collect();
        refused(&format!("{HEAD}{key}:\n{entries}"), "too-large");
    }
    let rules: String = (0..5_000)
        .map(|n| format!("    r{n}: {{ rule: \"true\", message: M }}\n"))
        .collect();
    refused(
        &format!("{HEAD}pages:\n- id: a\n  title: A\n  must:\n{rules}"),
        "too-large",
    );
}

#[test]
fn more_work_than_there_may_be() {
    let loops = "g.exists(a, g.exists(b, a.p.n == b.p.n && a.p.n == 1 && b.p.n == 2))";
    let group = "- repeat: g\n  title: G\n  item: I\n  another: A?\n  pages:\n  - { id: p, title: P, fields: [{ id: n, \
                 type: whole-number, called: n }] }\n";
    let pages: String = (0..200)
        .map(|n| format!("- {{ id: p{n}, title: P, content: C, when: '{loops}' }}\n"))
        .collect();
    refused(&format!("{HEAD}pages:\n{group}{pages}"), "too-much-work");
}

/// As many pages as there may be, each with a condition on the one before it.
fn longest_form(word: &str) -> String {
    let pages: String = (0..300)
        .map(|n| {
            let when = if n == 0 { String::new() } else { format!(" when: p{}.a == 'o1',", n - 1) };
            format!(
                "- {{ id: p{n}, title: {word} {n},{when} fields: [{{ id: a, type: radios, called: {word}, options: {{ o1: \
                 One, o2: Two, o{n}x: {word} }} }}] }}\n"
            )
        })
        .collect();
    format!("{HEAD}pages:\n{pages}")
}

fn again(text: &str) -> Form {
    forms::read::again(text).unwrap()
}

#[test]
fn the_longest_form_is_gone_through_compared_and_translated() {
    let (one, other) = (again(&longest_form("This")), again(&longest_form("That")));
    let mut answers = Answers::default();
    for page in &one.pages {
        let answer = forms::answers::Answer::Text("o1".to_owned());
        answers.set(&page.id, [("a".to_owned(), answer)].into());
    }
    assert_eq!(one.journey(&answers, date(2026, 11, 22)).steps().len(), 300);
    assert!(forms::diff::diff(&one, &other).len() >= 600);
    let mut backwards = one.clone();
    backwards.pages.reverse();
    assert!(forms::diff::diff(&one, &backwards).len() >= 299);
    let skeleton = one.skeleton("a.ftl", "", false).unwrap();
    assert_eq!(
        one.skeleton("a.ftl", &skeleton.text, false).unwrap().text,
        skeleton.text
    );
    let report = one
        .translated("a.ftl", &skeleton.text, &"cy".parse().unwrap())
        .unwrap_err();
    assert!(report.problems.len() > MAX_PROBLEMS);
}

#[test]
fn the_largest_translations() {
    let form = again(&longest_form("This"));
    let cy = "cy".parse().unwrap();
    for again in [
        "a = b\n",
        "p1-title = {\n",
        "{",
        "-t = { -t }\n",
        "# c\n",
        "title = x\n .a = b\n",
        "\n",
        "  x\n",
        "a=\n",
    ] {
        let overlay = again.repeat(forms::translation::MAX_OVERLAY_BYTES / again.len());
        assert!(form.translated("a.ftl", &overlay, &cy).is_err(), "{again:?}");
        let _ = form.skeleton("a.ftl", &overlay, true);
    }
    let messages: String = (0..40_000).map(|n| format!("m{n} = x\n")).collect();
    assert!(form.translated("a.ftl", &messages, &cy).is_err());
}

/// A form with a rule that a long text must keep.
fn form_with_pattern(pattern: &str) -> String {
    format!(
        "{HEAD}pages:\n- id: g\n  title: G\n  fields: [{{ id: e, type: long-text, called: e, max_length: 20000 }}]\n  \
         must: {{ r: {{ rule: '!g.e.matches(\"{pattern}\")', message: No }} }}\n"
    )
}

#[test]
fn a_pattern_that_would_take_long_is_refused_and_the_slowest_left_is_read() {
    refused(&form_with_pattern("[ab]*a[ab]{8000}z0"), "expression");
    refused(&form_with_pattern("(a?){8000}b"), "expression");
    let form = again(&form_with_pattern("[ab]*a[ab]{490}z0"));
    let answers = Answers::default();
    let journey = form.journey(&answers, date(2026, 11, 22));
    let typed = forms::raw::Raw::new([("e".to_owned(), "ab".repeat(10_000))]);
    let world = forms::scenario::world(date(2026, 11, 22));
    let step = *journey.steps().first().unwrap();
    assert!(journey.read(step, &typed, world).is_ok());
}

#[test]
fn texts_that_double_are_not_worked_out() {
    let values: String = (1..60)
        .map(|n| format!("  v{n}: {{ text: v{0} + v{0} }}\n", n - 1))
        .collect();
    let page = "- { id: a, title: A, fields: [{ id: t, type: long-text, called: t, max_length: 20000 }] }\n";
    let form = again(&format!(
        "{HEAD}pages:\n{page}values:\n  v0: {{ text: a.t + a.t }}\n{values}"
    ));
    let mut answers = Answers::default();
    let answer = forms::answers::Answer::Text("x".repeat(1_000));
    answers.set("a", [("t".to_owned(), answer)].into());
    let journey = form.journey(&answers, date(2026, 11, 22));
    assert_eq!(journey.values().len(), 4, "2, 4, 8 and 16 thousand");
}

#[test]
fn the_largest_scenarios() {
    let many = format!("scenarios:\n{}", "- { name: A, ends: sent }\n".repeat(10_000));
    assert!(forms::scenario::read("a.scenarios.yaml", &many).is_err());
    assert!(forms::scenario::read("a.scenarios.yaml", &"#".repeat(MAX_BYTES + 1)).is_err());
}
