//! Every shipped form, in every language that it is in, is an accessible PDF in the order of the form.

use std::sync::LazyLock;

use forms::definition::{FieldKind, Form, PageKind};
use lopdf::Object;

use crate::given;
use crate::structure::Read;

static PRINTED: LazyLock<Vec<(Form, &str, Read)>> = LazyLock::new(|| {
    given::in_each_language()
        .into_iter()
        .map(|(form, language)| {
            let pdf = given::printed(&form, language);
            assert!(pdf.starts_with(b"%PDF-1.7"), "{}", form.id);
            (form, language, Read::new(&pdf))
        })
        .collect()
});

#[test]
fn says_what_it_is() {
    for (form, language, pdf) in PRINTED.iter() {
        let name = &form.id;
        let marked = pdf.entry(b"MarkInfo").as_dict().unwrap().get(b"Marked").unwrap();
        assert_eq!(marked, &Object::Boolean(true), "{name}");
        assert_eq!(
            lopdf::decode_text_string(pdf.entry(b"Lang")).unwrap(),
            *language,
            "{name}"
        );
        let viewer = pdf.entry(b"ViewerPreferences").as_dict().unwrap();
        assert_eq!(
            viewer.get(b"DisplayDocTitle").unwrap(),
            &Object::Boolean(true),
            "{name}"
        );
        let metadata = pdf.metadata();
        assert!(
            metadata.contains("<pdfuaid:part>1</pdfuaid:part>"),
            "{name}: {metadata}"
        );
        let title = form.title.replace('&', "&amp;");
        assert!(metadata.contains(&title), "{name}: {metadata}");
    }
}

#[test]
fn headings_follow_each_other() {
    for (form, language, pdf) in PRINTED.iter() {
        let headings = pdf.headings();
        assert_eq!(
            headings.first(),
            Some(&(1, form.title.as_str())),
            "{} {language}",
            form.id
        );
        assert_eq!(pdf.of_kind("H1"), 1, "{}", form.id);
        for pair in headings.windows(2) {
            assert!(pair[1].0 <= pair[0].0 + 1, "{} {language}: {pair:?}", form.id);
        }
    }
}

#[test]
fn questions_are_read_in_the_form_s_order() {
    for (form, language, pdf) in PRINTED.iter() {
        let asked = form.pages.iter().filter(|page| page.group.is_none()).filter(|page| {
            !matches!(&page.kind, PageKind::Question(fields) if fields.iter().all(|f| matches!(f.kind, FieldKind::Hidden)))
        });
        let mut headings = pdf.headings().into_iter().map(|(_, title)| title);
        let mut number = 0;
        for page in asked {
            let wanted = match page.kind {
                PageKind::Question(_) | PageKind::Repeat(_) => {
                    number += 1;
                    format!("{number}\u{a0}{}", page.title)
                }
                PageKind::Content | PageKind::Stop => page.title.clone(),
            };
            assert!(
                headings.any(|title| title == wanted),
                "{} {language}: `{wanted}` is not in its place",
                form.id
            );
        }
    }
}

#[test]
fn every_space_is_a_field_with_a_name() {
    for (form, language, pdf) in PRINTED.iter() {
        let name = format!("{} {language}", form.id);
        assert_eq!(pdf.of_kind("Figure"), 0, "{name}");
        let fields: Vec<_> = pdf.elements.iter().filter(|element| element.kind == "Form").collect();
        assert!(fields.len() > 5, "{name}");
        for field in fields {
            let role = field
                .role
                .as_deref()
                .unwrap_or_else(|| panic!("{name}: {field:?} has no role"));
            assert!(
                field.alt.chars().count() > 3 && !field.alt.contains('|'),
                "{name}: {field:?}"
            );
            // A box to tick is the label of what stands beside it.
            assert_eq!(field.within == "Lbl", role != "tv", "{name}: {field:?}");
        }
        assert_eq!(pdf.of_kind("LI"), pdf.of_kind("LBody"), "{name}");
        let has_table = form
            .pages
            .iter()
            .flat_map(|page| page.fields())
            .any(|field| matches!(field.kind, FieldKind::Quantities { .. }));
        assert!(!has_table || pdf.of_kind("TH") >= 2, "{name}");
    }
}

#[test]
fn fonts_are_inside() {
    for (form, _, pdf) in PRINTED.iter() {
        let mut described = 0;
        for object in pdf.document.objects.values() {
            let Ok(font) = object.as_dict() else { continue };
            if font
                .get(b"Type")
                .and_then(Object::as_name)
                .is_ok_and(|kind| kind == b"FontDescriptor")
            {
                described += 1;
                assert!(font.has(b"FontFile2") || font.has(b"FontFile3"), "{}", form.id);
            }
        }
        assert!(described >= 2, "{}: regular and bold", form.id);
    }
}

#[test]
fn the_same_form_makes_the_same_bytes() {
    let form = &given::shipped()[0];
    assert!(given::printed(form, "en") == given::printed(form, "en"));
}
