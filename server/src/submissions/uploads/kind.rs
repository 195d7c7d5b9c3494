//! What a file is, by its content. What the browser says it is counts for nothing.

use csv::ReaderBuilder;
use forms::definition::FileKind;

/// What every zip starts with, and so every document of today's office programs.
const ZIP: &[u8] = b"PK\x03\x04";
/// Lines of a table that are looked at.
const LINES_SEEN: usize = 1_000;

/// The kind of a content; nothing when it is none of those that a form can ask for.
pub fn kind_of(content: &[u8]) -> Option<FileKind> {
    match infer::get(content).map(|found| found.mime_type()) {
        Some("image/jpeg" | "image/png" | "image/heif" | "image/webp") => Some(FileKind::Photo),
        Some("application/pdf") => Some(FileKind::Pdf),
        Some(
            "application/msword"
            | "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            | "application/vnd.oasis.opendocument.text",
        ) => Some(FileKind::Document),
        Some(
            "application/vnd.ms-excel"
            | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            | "application/vnd.oasis.opendocument.spreadsheet",
        ) => Some(FileKind::Spreadsheet),
        Some(_) if content.starts_with(ZIP) => office_kind(content),
        None if content.starts_with(ZIP) => office_kind(content),
        Some(_) => None,
        None => is_table(content).then_some(FileKind::Spreadsheet),
    }
}

/// A document whose parts come in an order that is allowed but not usual: by the part that every one must have. Names
/// of parts are not compressed.
fn office_kind(content: &[u8]) -> Option<FileKind> {
    let has = |part: &[u8]| content.windows(part.len()).any(|window| window == part);
    if !has(b"[Content_Types].xml") {
        None
    } else if has(b"word/document.xml") {
        Some(FileKind::Document)
    } else if has(b"xl/workbook.xml") {
        Some(FileKind::Spreadsheet)
    } else {
        None
    }
}

/// Whether it is comma-separated text: no control characters, two columns or more, and each line with as many as the
/// first. Semicolons and tabs are what other countries' programs write.
fn is_table(content: &[u8]) -> bool {
    let is_control = |byte: &u8| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r');
    if content.iter().any(is_control) {
        return false;
    }
    [b',', b';', b'\t'].into_iter().any(|delimiter| {
        let mut reader = ReaderBuilder::new()
            .has_headers(false)
            .delimiter(delimiter)
            .from_reader(content);
        let mut columns = 0;
        let even = reader.byte_records().take(LINES_SEEN).all(|record| {
            record.is_ok_and(|record| {
                columns = record.len();
                columns >= 2
            })
        });
        even && columns >= 2
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zip(names: &[&str]) -> Vec<u8> {
        let mut bytes = Vec::new();
        for name in names {
            bytes.extend(b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0");
            bytes.push(u8::try_from(name.len()).unwrap_or_default());
            bytes.extend([0, 0, 0]);
            bytes.extend(name.as_bytes());
        }
        bytes
    }

    #[test]
    fn a_content_says_what_it_is() {
        let odt = b"PK\x03\x04\x14\0\0\x08\0\0\0\0\0\0\0\0\0\0\x27\0\0\0\x27\0\0\0\x08\0\0\0mimetypeapplication/vnd.oasis.opendocument.text";
        for (content, kind) in [
            (&b"\xff\xd8\xff\xe0\0\x10JFIF\0"[..], Some(FileKind::Photo)),
            (b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", Some(FileKind::Photo)),
            (b"RIFF\x24\0\0\0WEBPVP8 ", Some(FileKind::Photo)),
            (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", Some(FileKind::Photo)),
            (b"%PDF-1.7\n", Some(FileKind::Pdf)),
            (odt, Some(FileKind::Document)),
            (b"date,mileage\n2026-04-01,12\n", Some(FileKind::Spreadsheet)),
            (b"date;mileage\r\n\"1;2\";12\r\n", Some(FileKind::Spreadsheet)),
            (b"MZ\x90\0\x03\0\0\0\x04\0", None),
            (b"GIF89a\x01\0\x01\0", None),
            (b"<html><script>,</script>", None),
            (b"#!/bin/sh\nls, rm", None),
            (b"Dear council, hello.\nIt is me.\n", None),
            (b"a,b\n1\n", None),
            (b"a,b\n1,\x012\n", None),
            (b"", None),
        ] {
            assert_eq!(kind_of(content), kind, "{content:?}");
        }
    }

    #[test]
    fn parts_may_come_in_any_order() {
        let docx = zip(&[
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "docProps/app.xml",
            "word/document.xml",
        ]);
        assert_eq!(kind_of(&docx), Some(FileKind::Document));
        let xlsx = zip(&["docProps/core.xml", "[Content_Types].xml", "xl/workbook.xml"]);
        assert_eq!(kind_of(&xlsx), Some(FileKind::Spreadsheet));
        assert_eq!(kind_of(&zip(&["evil.exe", "word/document.xml"])), None);
    }
}
