//! What is decided about a form, and how much work that is.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test is read, not used"
)]

use std::fmt::Write;

use crate::check::subject::Subject;
use crate::check::tests::{codes_of, definition, form_of, found_in, problems_of};
use crate::check::{answers_reaching, rules, witness};
use crate::made_up;

const BIN: &str = "  - { id: bin, title: Bin, fields: [{ id: kind, type: radios, called: which, options: { refuse: R, food: F, garden: G } }] }\n";

fn page(id: &str, when: &str) -> String {
    format!("  - {{ id: {id}, title: T {id}, content: x, when: {when:?} }}\n")
}

fn question(id: &str, when: &str) -> String {
    format!("  - {{ id: {id}, title: T {id}, when: {when:?}, fields: [{{ id: ok, type: yes-no, called: ok }}] }}\n")
}

#[test]
fn pages_that_nobody_can_reach() {
    for when in [
        "bin.kind == 'food' && bin.kind == 'garden'",
        "!has(bin.kind)",
        "!(bin.kind in ['refuse', 'food', 'garden'])",
        "has(bin.kind) ? false : true",
        "last.ok == true && bin.kind == 'food'",
    ] {
        let pages = format!("{BIN}{}{}", question("last", "bin.kind == 'garden'"), page("end", when));
        assert_eq!(codes_of(&pages), ["unreachable-page"], "{when}");
    }
    for when in [
        "bin.kind == 'food' || bin.kind == 'garden'",
        "last.ok == true",
        "!(has(last.ok) && last.ok)",
    ] {
        let pages = format!("{BIN}{}{}", question("last", "bin.kind == 'garden'"), page("end", when));
        assert_eq!(codes_of(&pages), [""; 0], "{when}");
    }
}

#[test]
fn a_stop_page_ends_the_journey() {
    let stop = |when: &str| format!("  - {{ id: stop, stop: No, when: {when:?} }}\n");
    let pages = format!(
        "{BIN}{}{}",
        stop("bin.kind == 'food'"),
        page("end", "bin.kind == 'food'")
    );
    let found = found_in(&pages);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(
        found[0].help.as_deref(),
        Some("answers for which it would be asked do not get past page `stop`")
    );
    let pages = format!(
        "{BIN}{}{}",
        stop("bin.kind == 'food' || bin.kind != 'food'"),
        page("end", "bin.kind == 'food'")
    );
    assert_eq!(
        problems_of(&pages),
        ["this page always stops, so the form can never be sent"]
    );
    // What is left behind a stop page holds for everybody there.
    let pages = format!(
        "{BIN}{}{}",
        stop("bin.kind == 'food'"),
        page("end", "bin.kind != 'food'")
    );
    assert_eq!(codes_of(&pages), ["always-holds"]);
}

#[test]
fn numbers_dates_and_texts_keep_their_order() {
    let fields = "  - id: x\n    title: X\n    fields:\n      - { id: n, type: whole-number, label: N, called: n, min: 1, max: 10 }\n      - { \
                  id: d, type: date, label: D, called: d, bounds: past }\n      - { id: t, type: short-text, label: T, called: t }\n      \
                  - { id: m, type: decimal, label: M, called: m }\n";
    let unreachable = [
        "x.n > 5 && x.n < 6",
        "x.n > 10",
        "x.n == 3 && x.n == 4",
        "x.d >= today",
        "x.d < '2026-04-01' && x.d > '2026-05-01'",
        "x.t == 'a' && x.t == 'b'",
        "x.m > 2.5 && x.m < 2",
        "x.n + 0 == x.n + 0 && x.n == 0",
    ];
    for when in unreachable {
        assert_eq!(
            codes_of(&format!("{fields}{}", page("end", when))),
            ["unreachable-page"],
            "{when}"
        );
    }
    for when in [
        "x.n > 5 && x.n < 7",
        "x.d < today && x.n != 3",
        "x.m > 2 && x.m < 2.5",
        "x.n == 3 || x.n == 4",
    ] {
        let found = codes_of(&format!("{fields}{}", page("end", when)));
        assert!(!found.contains(&"unreachable-page"), "{when}: {found:?}");
    }
}

#[test]
fn values_are_looked_into() {
    let with = |value: &str, when: &str| codes_of(&format!("{BIN}{}values:\n  v: {{ {value} }}\n", page("end", when)));
    let price = "number: \"bin.kind == 'garden' ? 2 : 1\"";
    assert_eq!(with(price, "v == 3"), ["unreachable-page"]);
    assert_eq!(with(price, "v == 2 && bin.kind == 'food'"), ["unreachable-page"]);
    assert_eq!(with(price, "v + 1 == 3"), [""; 0]);
    assert_eq!(with("yes_no: \"bin.kind == 'garden'\"", "v"), [""; 0]);
    assert_eq!(
        with("text: \"bin.kind == 'garden' ? 'a' : 'b'\"", "v == 'c'"),
        ["unreachable-page"]
    );
}

const GROUP: &str = "  - repeat: cars
    title: Cars
    item: Car
    another: Another?
    max: 4
    pages:
      - id: car
        title: Car
        fields: [{ id: fuel, type: radios, called: fuel, options: { petrol: P, diesel: D, electric: E } }]
      - id: plug
        when: car.fuel == 'electric'
        title: Plug
        fields: [{ id: own, type: yes-no, called: own }]
";

#[test]
fn items_of_groups_are_looked_into() {
    for when in [
        "size(cars) > 4",
        "size(cars) == 0",
        "cars.all(c, c.car.fuel == 'petrol') && cars.exists(c, c.car.fuel == 'diesel')",
        "cars.exists(c, c.car.fuel == 'petrol' && has(c.plug.own))",
        "cars.all(c, c.car.fuel == 'petrol') && !cars.exists(c, c.car.fuel == 'petrol')",
    ] {
        assert_eq!(
            codes_of(&format!("{GROUP}{}", page("end", when))),
            ["unreachable-page"],
            "{when}"
        );
    }
    for when in [
        "size(cars) == 4",
        "cars.exists(c, c.car.fuel == 'petrol') && cars.exists(c, c.car.fuel == 'diesel')",
        "cars.exists(c, has(c.plug.own) && c.plug.own == true) && !cars.all(c, c.car.fuel == 'electric')",
        "cars.filter(c, c.car.fuel == 'electric').exists(c, c.plug.own == true)",
    ] {
        assert_eq!(codes_of(&format!("{GROUP}{}", page("end", when))), [""; 0], "{when}");
    }
    let inner = GROUP.replace("car.fuel == 'electric'", "car.fuel == 'petrol' && car.fuel == 'diesel'");
    assert_eq!(codes_of(&inner), ["unreachable-page"]);
}

#[test]
fn amounts_need_a_guard_only_where_an_answer_can_be_missing() {
    let with = |money: &str| {
        let inner = "  - { id: n, title: N, fields: [{ id: n, type: whole-number, called: n, min: 0 }] }\n  - { id: m, title: M, when: n.n > 1, \
                     fields: [{ id: m, type: whole-number, called: m, min: 0 }] }\n";
        problems_of(&format!("{inner}values:\n  price: {{ money: {money:?} }}\n"))
    };
    for right in [
        "n.n > 1 ? m.m * 100 : 0",
        "has(m.m) ? m.m : n.n",
        "n.n < 2 ? 5 : m.m",
        "n.n == 7 ? m.m : 0",
    ] {
        assert_eq!(with(right), Vec::<String>::new(), "{right}");
    }
    for wrong in ["m.m * 100", "n.n > 0 ? m.m : 0", "10 / n.n"] {
        assert_eq!(with(wrong).len(), 1, "{wrong}: {:?}", with(wrong));
    }
    let sum = |money: &str| {
        let group = GROUP.replace(
            "fields: [{ id: own, type: yes-no, called: own }]",
            "fields: [{ id: cost, type: whole-number, called: cost, min: 0 }]",
        );
        problems_of(&format!("{group}values:\n  price: {{ money: {money:?} }}\n"))
    };
    assert_eq!(sum("sum(cars.map(c, c.plug.cost))").len(), 1);
    assert_eq!(
        sum("sum(cars.filter(c, has(c.plug.cost)).map(c, c.plug.cost))"),
        Vec::<String>::new()
    );
    assert_eq!(
        sum("sum(cars.map(c, c.car.fuel == 'electric' ? c.plug.cost : 0))"),
        Vec::<String>::new()
    );
}

#[test]
fn amounts_are_never_less_than_nothing() {
    let with = |money: &str| {
        let inner = "  - id: x\n    title: X\n    fields:\n      - { id: n, type: whole-number, label: N, called: n, min: 1, max: 9 }\n      - { id: \
                     any, type: whole-number, label: A, called: a }\n      - { id: q, type: quantities, label: Q, called: q, max_total: 5, \
                     options: { a: A, b: B } }\n      - { id: p, type: money, label: P, called: p }\n";
        problems_of(&format!("{inner}values:\n  price: {{ money: {money:?} }}\n"))
    };
    for right in [
        "x.n * 100",
        "(x.n - 1) * 100",
        "x.n > 3 ? (x.n - 4) * 5 : 0",
        "!(x.n > 3) ? 0 : x.n - 4",
        "total(x.q) <= 3 ? 3500 : 3500 + (total(x.q) - 3) * 1000",
        "x.p / 2",
        "x.any > 0 ? x.any : 0",
        "x.any > 5 && x.any < 10 ? x.any - 6 : 0",
        "x.n % 3",
    ] {
        assert_eq!(with(right), Vec::<String>::new(), "{right}");
    }
    for wrong in [
        "x.n - 2",
        "x.any",
        "x.p - 100",
        "x.n > 3 ? x.n - 5 : 0",
        "-x.n",
        "x.any * x.any",
    ] {
        assert_eq!(with(wrong).len(), 1, "{wrong}: {:?}", with(wrong));
    }
}

/// A form of 60 pages, with a condition on most of them, on fields and on options: 90 in all.
pub(super) fn large_form() -> String {
    let mut pages = String::new();
    let options = "{ one: One, two: Two, three: Three, four: Four, five: Five }";
    for at in 0..60 {
        let when = match at {
            0..=2 => String::new(),
            _ if at % 7 == 0 => format!(
                "when: 'p{}.many.exists(m, m == \"two\") || p{}.sure == true', ",
                at - 3,
                at - 3
            ),
            _ if at % 5 == 0 => format!("when: 'p{}.count > {at} && p{}.kind != \"five\"', ", at - 3, at - 3),
            _ if at % 3 == 0 => format!("when: 'p{}.kind in [\"one\", \"two\"]', ", at - 3),
            _ => format!(
                "when: 'has(p{0}.kind) && (p{0}.kind == \"three\" || \"four\" in p{0}.many || p{0}.count < {at})', ",
                at - 3
            ),
        };
        let field_when = if at > 2 && at % 2 == 0 {
            format!("when: p{}.sure == false, ", at - 3)
        } else {
            String::new()
        };
        writeln!(
            pages,
            "  - {{ id: p{at}, title: Page {at}, {when}fields: [{{ id: kind, type: radios, label: K, called: k, options: {options} }}, {{ id: \
             many, type: checkboxes, label: M, called: m, options: {options} }}, {{ id: sure, type: yes-no, label: S, called: s }}, {{ id: \
             count, {field_when}type: whole-number, label: C, called: c, min: 0, max: 100, optional: true }}] }}"
        )
        .unwrap();
    }
    pages
}

#[test]
fn a_large_form_is_little_work() {
    let pages = large_form();
    assert_eq!(pages.matches("when: ").count(), 85);
    let form = form_of(&pages);
    let mut problems = Vec::new();
    let subject = Subject::of(&form, &mut problems);
    rules()
        .iter()
        .filter_map(|rule| rule.check)
        .for_each(|check| check(&subject, &mut problems));
    assert_eq!(problems, []);
    let (asked, solved) = subject.reach().work();
    assert!(asked > 300, "{asked}");
    assert!(solved < 250, "{solved} of {asked}");
    let nodes = subject.reach().world.borrow().circuit.len();
    assert!(nodes < 20_000, "{nodes}");
}

#[test]
fn every_page_that_can_be_reached_is_reached_by_the_engine() {
    let forms = [
        large_form(),
        format!("{GROUP}{}", page("end", "cars.exists(c, c.plug.own == true) && cars.exists(c, c.car.fuel == 'diesel') && size(cars) == 4")),
        GROUP.replace("    max: 4\n", "    min: 0\n    first: One?\n    max: 4\n"),
        "  - { id: born, title: B, fields: [{ id: on, type: date, called: b, bounds: past }] }\n  - { id: child, title: C, content: x, when: \
         \"years(born.on, today) < 16\" }\n  - { id: old, title: O, content: x, when: \"years(born.on, today) >= 65\" }\n  - { id: new, title: \
         N, content: x, when: \"born.on > '2026-11-01'\" }\n"
            .to_owned(),
    ];
    let world = made_up::world(jiff::civil::date(2026, 11, 22));
    for pages in forms {
        let form = form_of(&pages);
        for page in &form.pages {
            assert!(witness(&form, &page.id).is_some(), "{}", page.id);
            assert!(
                answers_reaching(&form, &page.id, "77000001", world).is_some(),
                "{}",
                page.id
            );
        }
    }
}

#[test]
fn says_which_choices_lead_to_a_page() {
    let form = form_of(&format!(
        "{BIN}{}{}",
        question("last", "bin.kind == 'garden'"),
        page("end", "last.ok == false")
    ));
    let decided = witness(&form, "end").unwrap();
    let said: Vec<String> = decided
        .iter()
        .map(|d| format!("{}.{}: {}", d.page, d.field, d.answer))
        .collect();
    assert_eq!(said, ["bin.kind: garden", "last.ok: no"]);
    assert_eq!(witness(&form, "nothing"), None);
}

#[test]
fn wrong_expressions_start_no_further_problems() {
    let pages = format!(
        "{BIN}{}{}",
        question("last", "bin.kinds == 'garden'"),
        page("end", "last.ok == false")
    );
    assert_eq!(codes_of(&pages), ["unknown-name"]);
    assert!(crate::read::read("test.yaml", &definition(&pages)).is_err());
}
