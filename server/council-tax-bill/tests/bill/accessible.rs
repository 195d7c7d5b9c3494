//! The PDF read back: what a screen reader finds, and how large the letters are.

use app::language::Language;
use app::pages::council_tax::bill::{Block, bill_title, told};
use council_tax_bill::Format;
use lopdf::Object;

use crate::given::{council, full, printed};
use crate::structure::Read;

fn each(check: impl Fn(Language, Format, &Read)) {
    for language in Language::ALL {
        for format in Format::ALL {
            let pdf = printed(&full(), language, format, "full");
            assert!(pdf.starts_with(b"%PDF-1.7"));
            check(language, format, &Read::new(&pdf));
        }
    }
}

#[test]
fn says_what_it_is() {
    each(|language, _, pdf| {
        let marked = pdf.entry(b"MarkInfo").as_dict().unwrap().get(b"Marked").unwrap();
        assert_eq!(marked, &Object::Boolean(true));
        assert_eq!(lopdf::decode_text_string(pdf.entry(b"Lang")).unwrap(), language.tag());
        let viewer = pdf.entry(b"ViewerPreferences").as_dict().unwrap();
        assert_eq!(viewer.get(b"DisplayDocTitle").unwrap(), &Object::Boolean(true));
        let metadata = pdf.metadata();
        assert!(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"), "{metadata}");
        assert!(metadata.contains(&bill_title(&full(), language)), "{metadata}");
    });
}

#[test]
fn headings_are_those_of_the_page_in_its_order() {
    each(|language, _, pdf| {
        let title = bill_title(&full(), language);
        let blocks = told(&full(), &council(), language).into_iter();
        let below = blocks.filter_map(|block| match block {
            Block::Heading { level, text } => Some((u32::from(level), text)),
            _ => None,
        });
        let wanted: Vec<(u32, String)> = std::iter::once((1, title)).chain(below).collect();
        let found: Vec<(u32, String)> = pdf
            .headings()
            .into_iter()
            .map(|(level, text)| (level, text.to_owned()))
            .collect();
        assert_eq!(found, wanted);
        assert!(found.windows(2).all(|pair| pair[1].0 <= pair[0].0 + 1));
    });
}

#[test]
fn tables_have_heads_and_captions() {
    each(|language, format, pdf| {
        let blocks = told(&full(), &council(), language);
        let tables: Vec<usize> = blocks
            .iter()
            .filter_map(|block| match block {
                Block::Table { head, .. } => Some(head.len()),
                _ => None,
            })
            .collect();
        assert_eq!(pdf.of_kind("Table"), tables.len(), "{format:?}");
        assert_eq!(pdf.of_kind("TH"), tables.iter().sum::<usize>(), "{format:?}");
        assert_eq!(pdf.of_kind("Caption"), tables.len(), "{format:?}");
        assert_eq!(pdf.of_kind("Figure"), 0, "a table is no picture");
        assert_eq!(pdf.of_kind("LI"), pdf.of_kind("LBody"));
    });
}

#[test]
fn fonts_are_inside() {
    each(|_, _, pdf| {
        let mut described = 0;
        for object in pdf.document.objects.values() {
            let Ok(font) = object.as_dict() else { continue };
            if font
                .get(b"Type")
                .and_then(Object::as_name)
                .is_ok_and(|kind| kind == b"FontDescriptor")
            {
                described += 1;
                assert!(font.has(b"FontFile2") || font.has(b"FontFile3"));
            }
        }
        assert!(described >= 2, "regular and bold");
    });
}

#[test]
fn large_print_is_large() {
    each(|_, format, pdf| {
        let mut sizes = Vec::new();
        for page in pdf.document.page_iter() {
            let content = pdf.document.get_and_decode_page_content(page).unwrap();
            for operation in content.operations.iter().filter(|operation| operation.operator == "Tf") {
                sizes.push(operation.operands[1].as_float().unwrap());
            }
        }
        let least = sizes.iter().copied().fold(f32::MAX, f32::min);
        let wanted = match format {
            Format::Standard => 10.0,
            Format::LargePrint => 18.0,
        };
        assert!(sizes.len() > 20 && least >= wanted, "{least}");
    });
}

#[test]
fn the_same_bill_makes_the_same_bytes() {
    for format in Format::ALL {
        let made = || printed(&full(), Language::English, format, "full");
        assert!(made() == made());
    }
}
