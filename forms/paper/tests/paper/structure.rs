//! A PDF, read back: what a screen reader finds in it.

use lopdf::{Dictionary, Document, Object};

/// One element of the structure tree, in the order of reading.
#[derive(Debug, Clone)]
pub struct Element {
    /// H1, P, L, Form …
    pub kind: String,
    /// Of a heading its words.
    pub title: String,
    /// What is read out in its place.
    pub alt: String,
    /// The role of a print field.
    pub role: Option<String>,
    /// The kind of the element that it stands in.
    pub within: String,
}

/// A PDF that can be asked.
pub struct Read {
    pub document: Document,
    pub elements: Vec<Element>,
}

impl Read {
    pub fn new(pdf: &[u8]) -> Read {
        let document = Document::load_mem(pdf).unwrap();
        let mut elements = Vec::new();
        let catalog = document.catalog().unwrap();
        let root = resolved(&document, catalog.get(b"StructTreeRoot").unwrap());
        collect(&document, root.as_dict().unwrap().get(b"K").unwrap(), "", &mut elements);
        Read { document, elements }
    }

    pub fn catalog(&self) -> &Dictionary {
        self.document.catalog().unwrap()
    }

    pub fn of_kind(&self, kind: &str) -> usize {
        self.elements.iter().filter(|element| element.kind == kind).count()
    }

    /// The headings with their levels.
    pub fn headings(&self) -> Vec<(u32, &str)> {
        self.elements
            .iter()
            .filter_map(|element| {
                let level = element.kind.strip_prefix('H')?.parse().ok()?;
                Some((level, element.title.as_str()))
            })
            .collect()
    }

    /// An entry of the catalog, followed to what it means.
    pub fn entry(&self, key: &[u8]) -> &Object {
        resolved(&self.document, self.catalog().get(key).unwrap())
    }

    /// The XMP metadata.
    pub fn metadata(&self) -> String {
        let stream = self.entry(b"Metadata").as_stream().unwrap();
        String::from_utf8(stream.get_plain_content().unwrap()).unwrap()
    }
}

fn resolved<'a>(document: &'a Document, object: &'a Object) -> &'a Object {
    document.dereference(object).unwrap().1
}

fn text(element: &Dictionary, key: &[u8]) -> String {
    element
        .get(key)
        .ok()
        .and_then(|text| lopdf::decode_text_string(text).ok())
        .unwrap_or_default()
}

fn collect(document: &Document, kids: &Object, within: &str, elements: &mut Vec<Element>) {
    match resolved(document, kids) {
        Object::Array(kids) => kids.iter().for_each(|kid| collect(document, kid, within, elements)),
        Object::Dictionary(element) => {
            let Ok(kind) = element.get(b"S").and_then(Object::as_name) else {
                return;
            };
            let kind = String::from_utf8_lossy(kind).into_owned();
            let attributes = element.get(b"A").ok().map(|attributes| resolved(document, attributes));
            let role = attributes
                .and_then(|attributes| attributes.as_array().ok())
                .and_then(|all| {
                    all.iter()
                        .filter_map(|one| one.as_dict().ok())
                        .find(|one| {
                            one.get(b"O")
                                .and_then(Object::as_name)
                                .is_ok_and(|owner| owner == b"PrintField")
                        })
                        .map(|one| String::from_utf8_lossy(one.get(b"Role").unwrap().as_name().unwrap()).into_owned())
                });
            elements.push(Element {
                kind: kind.clone(),
                title: text(element, b"T"),
                alt: text(element, b"Alt"),
                role,
                within: within.to_owned(),
            });
            if let Ok(kids) = element.get(b"K") {
                collect(document, kids, &kind, elements);
            }
        }
        _ => {}
    }
}
