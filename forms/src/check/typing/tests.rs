//! What expressions may say.
use proptest::prelude::*;

use crate::check::tests::{found_in, problems_of};

const FIELDS: &str = "  - { id: bin, title: Bin, fields: [{ id: kind, type: radios, called: which bin, options: { refuse: R, garden: G } }] }
  - id: all
    title: All
    fields:
      - { id: needs, type: checkboxes, label: N, called: n, options: { a: A, b: B } }
      - { id: counts, type: quantities, label: C, called: c, options: { sofa: S, bed: B } }
      - { id: home, type: uk-address }
      - { id: day, type: date, label: D, called: d }
      - { id: month, type: month, label: M, called: m }
      - { id: time, type: time, label: T, called: t }
      - { id: count, type: whole-number, label: N, called: n, min: 0 }
      - { id: price, type: money, label: P, called: p }
      - { id: length, type: decimal, label: L, called: l }
      - { id: sure, type: yes-no, label: S, called: s }
      - { id: agreed, type: declaration, label: A, called: a, optional: true }
      - { id: name, type: full-name, label: N, called: n }
      - { id: files, type: file-upload, label: F, called: f, max_files: 3, max_megabytes: 1, types: [photo] }
      - { id: bank, type: uk-bank-account, label: B, called: b }
      - { id: place, type: map-point, label: P, called: p }
  - repeat: cars
    title: Cars
    item: Car
    another: Another?
    max: 3
    pages:
      - id: car
        title: Car
        fields:
          - { id: mark, type: vehicle-registration, label: M, called: m }
          - { id: fuel, type: radios, label: F, called: f, options: { petrol: P, electric: E } }
          - { id: cost, type: whole-number, label: C, called: c, min: 0 }
";

fn with_when(when: &str) -> Vec<String> {
    problems_of(&format!(
        "{FIELDS}  - {{ id: last, title: L, content: x, when: {when:?} }}\n"
    ))
}

#[test]
fn accepts_what_is_right() {
    for when in [
        "bin.kind == 'garden'",
        "bin.kind in ['garden']",
        "!(bin.kind == 'garden')",
        "bin.kind != 'garden' && all.sure",
        "all.sure == true || all.sure != true && has(all.agreed)",
        "'a' in all.needs && size(all.needs) > 1",
        "all.needs.exists(n, n == 'b')",
        "total(all.counts) > 2 && has(all.counts.sofa) && all.counts.sofa > 1",
        "'sofa' in all.counts",
        "all.home.postcode.startsWith('TG1') && has(all.home.uprn)",
        "all.day >= '2026-04-01' && all.day < today",
        "days(all.day, today) > 30 && years(all.day, '2026-04-01') >= 18",
        "add_days(all.day, 14) <= today",
        "all.month >= '2026-04' && all.time < '14:30'",
        "all.count * 2 + 1 > 5 && all.count % 2 == 0 && -all.count < 3",
        "all.price > 1250 && all.length > 2.5 && all.length < 4",
        "all.name.contains('x') || all.name.matches('^[A-Z]')",
        "size(all.files) > 1 && size(all.name) > 3",
        "all.bank.sort_code == '000000' && all.place.description != 'x'",
        "size(cars) > 1 && cars.exists(c, c.car.fuel == 'petrol') && !cars.all(c, c.car.cost > 5)",
        "sum(cars.map(c, c.car.cost)) > 10 && size(cars.filter(c, c.car.fuel == 'electric')) == 1",
        "string(all.count) == '3' && int(all.name) > 3",
        "(all.sure ? 1 : 2) == 1",
        "all.count in [1, 2, 3]",
    ] {
        assert_eq!(with_when(when), Vec::<String>::new(), "{when}");
    }
}

#[test]
fn refuses_what_is_not_there() {
    for (when, message) in [
        ("bin.kind == 'gardn'", "`bin.kind` has no option `gardn`"),
        ("bin.kind in ['garden', 'gardn']", "`bin.kind` has no option `gardn`"),
        ("'c' in all.needs", "`all.needs` has no option `c`"),
        (
            "all.needs.exists(n, n == 'c')",
            "an option of `needs` has no option `c`",
        ),
        ("all.counts.chair > 1", "`all.counts` has no option `chair`"),
        ("bin.kinds == 'garden'", "page `bin` has no field `kinds`"),
        ("bins.kind == 'garden'", "there is no page `bins` before this"),
        ("last.kind == 'garden'", "there is no page `last` before this"),
        (
            "all.home.street == 'x'",
            "`all.home` is a set of answers: it has no part `street`",
        ),
        (
            "car.fuel == 'petrol'",
            "`car` is asked for each item of `cars`, and this stands outside",
        ),
        (
            "cars.exists(c, c.fuel == 'petrol')",
            "an item of `cars` has no page `fuel`",
        ),
        (
            "cars.exists(c, c.car.fuel == 'coal')",
            "`c.car.fuel` has no option `coal`",
        ),
        ("length(all.name) > 1", "there is no function `length`"),
        ("exists_one(all.name)", "there is no function `exists_one`"),
    ] {
        assert_eq!(with_when(when), [message], "{when}");
    }
}

#[test]
fn refuses_what_does_not_fit() {
    for (when, message) in [
        ("bin.kind", "`when` must be true or false"),
        ("all.needs", "`when` must be true or false"),
        ("bin.kind == 3", "text cannot be compared with a number"),
        ("bin.kind && true", "`&&` needs true or false, and this is text"),
        ("all.day == '1 April 2026'", "`1 April 2026` is not a date"),
        ("all.day == '2026-02-30'", "`2026-02-30` is not a date"),
        ("all.month == '2026-04-01'", "`2026-04-01` is not a month"),
        ("all.time < '9:00'", "`9:00` is not a time"),
        ("all.day == all.name", "a date cannot be compared with text"),
        ("all.needs == ['a']", "a list cannot be compared"),
        (
            "all.sure < true",
            "`<` compares numbers, dates and texts, not yes and no",
        ),
        ("all.sure == 'yes'", "true or false cannot be compared with text"),
        (
            "all.price == 12.50",
            "a number cannot be compared with a number with a point",
        ),
        (
            "all.length * 2 > 3.0",
            "`*` cannot mix numbers with and without a point",
        ),
        ("all.day - all.day > 3", "dates cannot be subtracted with `-`"),
        ("all.day + 3 > today", "a number cannot be added to a date with `+`"),
        ("days(all.day) > 3", "`days` is not written like this"),
        ("days(all.name, today) > 3", "`days` needs a date"),
        ("years('2026-13-01', today) > 3", "`2026-13-01` is not a date"),
        ("contains(all.name, 'x')", "`contains` is not written like this"),
        ("all.name.matches('(')", "`(` is not a pattern"),
        (
            "total(all.count) > 3",
            "`total` counts the answer of a quantities field",
        ),
        ("size(all.counts) > 3", "`size` does not add up quantities"),
        (
            "sum(cars) > 3",
            "`sum` adds up a list of whole numbers, like `group.map(x, x.page.field)`",
        ),
        ("all.needs[0] == 'a'", "`[…]` has no use in a form"),
        ("all.name == null", "an answer is never `null`"),
        ("has(cars.car)", "`cars` is a list of items: it has no part `car`"),
        (
            "cars.exists(c, has(c.car))",
            "`has` asks about an answer, and `car` is a page",
        ),
        ("all.name in 'abc'", "`in` looks into a list, and this is text"),
        ("all.count in [1, 'x']", "a number and text stand in one list"),
    ] {
        let found = with_when(when);
        assert_eq!(found.first().map(String::as_str), Some(message), "{when}: {found:?}");
    }
}

#[test]
fn groups_read_their_own_pages_and_those_before() {
    let with_inner = |when: &str| {
        let text = FIELDS.replace(
            "          - { id: cost",
            &format!(
                "          - {{ id: plug, type: yes-no, label: P, called: p, when: {when:?} }}\n          - {{ id: cost"
            ),
        );
        problems_of(&text)
    };
    assert_eq!(with_inner("all.count > 3"), Vec::<String>::new());
    assert_eq!(with_inner("car.fuel == 'electric'"), Vec::<String>::new());
    assert_eq!(with_inner("car.cost == 3").len(), 1);
    assert_eq!(with_inner("size(cars) > 1").len(), 1);
    assert_eq!(with_inner("car.fuel == 'electric' && all.count > 3").len(), 1);
}

#[test]
fn values_are_read_where_they_are_ready() {
    let with_value = |when: &str| {
        problems_of(&format!(
            "{FIELDS}  - {{ id: last, title: L, content: x, when: {when:?} }}\n  - {{ id: end, title: E, fields: [{{ id: n, type: \
             whole-number, called: n, min: 0 }}] }}\nvalues:\n  old: {{ yes_no: \"years(all.day, today) > 17\" }}\n  late: {{ \
             number: end.n + 1 }}\n  later: {{ number: late + 1 }}\n"
        ))
    };
    assert_eq!(with_value("old"), Vec::<String>::new());
    assert_eq!(with_value("late > 3"), ["`late` cannot be worked out here"]);
    assert_eq!(
        with_value("old > 3"),
        ["`>` compares numbers, dates and texts, not yes and no"]
    );
}

#[test]
fn underlines_the_part_that_is_wrong() {
    let text = crate::check::tests::definition(&format!(
        "{FIELDS}  - {{ id: last, title: L, content: x, when: all.count > 3 && bin.kind == \"gardn\" }}\n"
    ));
    let (_, report) = crate::read::read_all("test.yaml", &text);
    let errors = report
        .problems
        .iter()
        .filter(|problem| problem.severity == crate::problem::Severity::Error);
    let spans: Vec<&str> = errors.filter_map(|p| text.get(p.span.start..p.span.end)).collect();
    assert_eq!(spans, ["\"gardn\""]);
}

/// A text that is nearly an expression.
const NEARLY: &str = "((bin\\.kind|all\\.(needs|day|count|home\\.uprn|sure|name|counts|files)|cars|today|has\\(bin\\.kind\\)|'garden'|\"2026-04-01\"|[0-9]|\\[|\\]|\\(|\\)| && | \\|\\| |!|==|!=| < | in |\\?|:|\\+|-|\\*|/|%|,|size\\(|total\\(|days\\(|\\.exists\\(c, c\\.car\\.fuel|\\.map\\(c, c|\\.matches\\(|sum\\(|\\{|\\}|null|true)){1,14}";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_written_is_checked(text in prop_oneof![NEARLY, "\\PC{0,40}"]) {
        let quoted = text.replace('\'', "''");
        let _ = problems_of(&format!(
            "{FIELDS}  - {{ id: last, title: L, content: x, when: '{quoted}' }}\nvalues:\n  v: {{ number: '{quoted}' }}\n  w: {{ money: '{quoted}' }}\n"
        ));
    }
}

#[test]
fn a_text_that_no_answer_has_is_told() {
    let own = "  - { id: own, title: O, fields: [{ id: phone, type: uk-phone, label: P, called: p }, { id: line, type: short-text, \
               label: L, called: l }, { id: long, type: long-text, label: T, called: t }] }\n";
    let found = |when: &str| {
        let page = format!("  - {{ id: last, title: L, content: x, when: {when:?} }}\n");
        problems_of(&format!("{FIELDS}{own}{page}"))
    };
    for right in [
        "own.phone.startsWith('+447') || own.phone.contains('07')",
        "own.line == 'a b' || own.line.startsWith('a ') || own.line in ['a', 'b']",
        "own.long == 'a  b' || own.long.contains('  ')",
        "all.home.postcode == 'TG1 1AA' || all.home.postcode.startsWith('TG1 ')",
        "all.bank.sort_code == '309430' || all.bank.sort_code.startsWith('30')",
        "own.line.startsWith('') && own.phone.matches('^0')",
    ] {
        assert_eq!(found(right), [""; 0], "{right}");
    }
    for (wrong, said) in [
        ("own.phone in ['07700 900982']", "no answer is"),
        ("own.phone.startsWith('07')", "no answer has"),
        ("own.phone.contains('07700 900')", "no answer has"),
        ("own.line == ' a'", "no answer is"),
        ("own.line == ''", "no answer is"),
        ("'a  b' == own.line", "no answer is"),
        ("own.line.endsWith('a ')", "no answer has"),
        ("all.home.postcode.startsWith('tg')", "no answer has"),
        ("all.home.postcode in ['tg1 1aa']", "no answer is"),
        ("all.bank.sort_code == '30-94-30'", "no answer is"),
        ("all.bank.account_number.contains('1 2')", "no answer has"),
        ("cars.exists(c, c.car.mark.contains('ab'))", "no answer has"),
    ] {
        let all = found(wrong);
        assert!(
            all.len() == 1 && all.iter().all(|what| what.starts_with(said)),
            "{wrong}: {all:?}"
        );
    }
}

#[test]
fn a_name_that_is_not_there_has_its_mend() {
    for (when, mend) in [
        ("kind == 'garden'", "did you mean `bin.kind`?"),
        ("all.sure == yes", "write `true`"),
        ("all.sure == True", "write `true`"),
        ("all.sure == No", "write `false`"),
        ("bin == 'garden'", "name the answer: `bin.kind`"),
        (
            "all.bank == '1'",
            "compare one of its parts: `all.bank.sort_code`, `all.bank.account_number`",
        ),
        ("bni.kind == 'garden'", "did you mean `bin`?"),
    ] {
        let found = found_in(&format!(
            "{FIELDS}  - {{ id: last, title: L, content: x, when: {when:?} }}\n"
        ));
        let helps: Vec<&str> = found.iter().filter_map(|problem| problem.help.as_deref()).collect();
        assert!(helps.contains(&mend), "{when}: {found:?}");
    }
}
