//! Made-up forms: every kind of field, what is refused, and words that look like code.

use std::time::Instant;

use paper::{Fonts, NoPdf, PaperError};

use crate::given::{self, FONTS};
use crate::structure::Read;

/// One page with one field of each kind.
const EVERY_KIND: &str = r#"
payment: { amount: price, fund: TEST, description: A test }
values: { price: { label: Price, money: "4500" } }
declaration: It is **true**.
pages:
  - { id: a, title: A, fields: [{ id: x, type: short-text, max_length: 30, called: a }] }
  - { id: b, title: B, fields: [{ id: x, type: long-text, max_words: 150, called: b }] }
  - { id: c, title: C, fields: [{ id: x, type: full-name, called: c }] }
  - { id: d, title: D, fields: [{ id: x, type: email, label: Email, called: d, optional: true }, { id: y, type: uk-phone, label: Phone, called: d }] }
  - { id: e, title: E, fields: [{ id: x, type: website, called: e }] }
  - { id: f, title: F, fields: [{ id: x, type: uk-postcode, called: f }] }
  - { id: g, title: G, fields: [{ id: x, type: uk-address, lookup: true }] }
  - { id: h, title: H, fields: [{ id: x, type: date, bounds: past, called: h }] }
  - { id: i, title: I, fields: [{ id: x, type: month, called: i }] }
  - { id: j, title: J, fields: [{ id: x, type: time, called: j }] }
  - { id: k, title: K, fields: [{ id: x, type: whole-number, min: 0, max: 150, unit: years, called: k }] }
  - { id: l, title: L, fields: [{ id: x, type: decimal, places: 2, unit: metres, called: l }] }
  - { id: m, title: M, fields: [{ id: x, type: money, called: m }] }
  - { id: n, title: N, fields: [{ id: x, type: national-insurance-number, called: n }] }
  - { id: o, title: O, fields: [{ id: x, type: uk-bank-account, called: o }] }
  - { id: p, title: P, fields: [{ id: x, type: vehicle-registration, called: p }] }
  - { id: q, title: Q, fields: [{ id: x, type: council-tax-account-number, called: q }] }
  - { id: r, title: R, fields: [{ id: x, type: radios, called: r, options: { a: One, b: Two } }] }
  - { id: s, title: S, fields: [{ id: x, type: checkboxes, called: s, options: { a: One, b: { label: None, none: true } } }] }
  - { id: t, title: T, fields: [{ id: x, type: select, called: t, options: { a: One, b: Two } }] }
  - { id: u, title: U, fields: [{ id: x, type: yes-no, called: u }] }
  - { id: v, title: V, fields: [{ id: x, type: declaration, label: I agree, called: v }] }
  - { id: w, title: W, fields: [{ id: x, type: quantities, max_total: 3, called: w, options: { a: One, b: Two } }] }
  - { id: y, title: Y, fields: [{ id: x, type: file-upload, max_files: 2, max_megabytes: 5, types: [photo, pdf], called: y }] }
  - { id: z, title: Z, fields: [{ id: x, type: map-point, called: z }] }
"#;

fn refused(rest: &str) -> PaperError {
    paper::pdf(&given::form(rest), &given::council(), "en", &FONTS).unwrap_err()
}

#[test]
fn every_kind_of_field_has_its_space() {
    for language in ["en", "cy"] {
        let pdf = Read::new(&given::printed(&given::form(EVERY_KIND), language));
        let role = |role: &str| pdf.elements.iter().filter(|e| e.role.as_deref() == Some(role)).count();
        assert_eq!(role("rb"), 6, "radios, select, yes-no");
        assert_eq!(role("cb"), 4, "checkboxes, declaration, a copy that is sent");
        // Thirty-two of the answers, four of the declaration, four for the office.
        assert_eq!(role("tv"), 40, "{language}");
        assert_eq!(pdf.of_kind("Table"), 1);
    }
}

#[test]
fn words_that_look_like_code_stay_words() {
    let nasty =
        r##"#panic("no") $x^2$ *bold* @label <label> \u{41} `raw` = Heading // not /* a comment #read("/etc/passwd")"##;
    let form = given::form(&format!(
        "pages:\n  - {{ id: a, title: {nasty:?}, content: {nasty:?}, fields: [{{ id: x, type: yes-no, called: a }}] }}\n"
    ));
    let pdf = Read::new(&given::printed(&form, "en"));
    assert!(
        pdf.headings().iter().any(|(_, title)| title.ends_with(nasty)),
        "{:?}",
        pdf.headings()
    );
}

#[test]
fn letters_that_no_font_has_are_named() {
    let error = refused("pages: [{ id: a, title: 漢字, content: x }]\n");
    assert!(
        matches!(&error, PaperError::Letters(letters) if letters.contains('漢')),
        "{error}"
    );
}

#[test]
fn other_languages_and_other_files_are_refused() {
    let form = given::form("pages: [{ id: a, title: A, content: x }]\n");
    let error = paper::pdf(&form, &given::council(), "fr", &FONTS).unwrap_err();
    assert!(matches!(error, PaperError::Language(_)), "{error}");
    assert!(matches!(Fonts::new([vec![0; 100]]), Err(NoPdf::Fonts)));
    assert!(matches!(Fonts::new([]), Err(NoPdf::Fonts)));
}

#[test]
fn what_is_too_long_is_refused_soon() {
    let began = Instant::now();
    let many: String = (0..=paper::limits::PAGES)
        .map(|n| format!("  - {{ id: p{n}, title: P{n}, fields: [{{ id: x, type: yes-no, called: x }}] }}\n"))
        .collect();
    let error = refused(&format!("pages:\n{many}"));
    assert!(matches!(error, PaperError::TooLong), "{error}");
    assert!(began.elapsed().as_secs() < 5);
}
