//! Spaces as print fields: the last touch to the exported PDF.
//!
//! PDF/UA wants a form that is to be printed to say where its fields are (ISO 14289-1 with ISO 32000-1, 14.8.5.6: the
//! PrintField attributes on Form elements). Typst exports a picture with a description as a Figure. Each space is such a
//! picture, and its description begins with its role's mark; here these become Form elements with their role.

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::PaperError;
use crate::spaces::Role;

/// Makes form fields of the spaces.
pub(crate) fn marked(pdf: &[u8]) -> Result<Vec<u8>, PaperError> {
    let mut document = Document::load_mem(pdf).map_err(|error| PaperError::Typesetting(error.to_string()))?;
    let mut labels = Vec::new();
    for object in document.objects.values_mut() {
        if let Object::Dictionary(element) = object
            && let Some(Role::Checkbox | Role::Radio) = mark(element)
        {
            labels.extend(parent(element));
        }
    }
    for label in labels {
        unnumbered(&mut document, label);
    }
    let mut marked = Vec::with_capacity(pdf.len() * 2);
    document
        .save_modern(&mut marked)
        .map_err(|error| PaperError::Typesetting(error.to_string()))?;
    Ok(marked)
}

fn parent(element: &Dictionary) -> Option<ObjectId> {
    element.get(b"P").and_then(Object::as_reference).ok()
}

/// A list whose labels are boxes to tick is not numbered, though the template has it set as one that is.
fn unnumbered(document: &mut Document, label: ObjectId) {
    let above = |id: ObjectId| document.get_dictionary(id).ok().and_then(parent);
    let Some(list) = above(label).and_then(above) else {
        return;
    };
    let Ok(list) = document.get_object_mut(list).and_then(Object::as_dict_mut) else {
        return;
    };
    let Ok(attributes) = list.get_mut(b"A") else { return };
    let first = match attributes {
        Object::Array(all) => all.first_mut(),
        one => Some(one),
    };
    if let Some(Object::Dictionary(attributes)) = first
        && attributes.has(b"ListNumbering")
    {
        attributes.set("ListNumbering", Object::Name(b"None".to_vec()));
    }
}

/// A Figure whose description begins with a role's mark becomes a Form with that role.
fn mark(element: &mut Dictionary) -> Option<Role> {
    let is_figure = element
        .get(b"S")
        .and_then(Object::as_name)
        .is_ok_and(|kind| kind == b"Figure");
    let alt = lopdf::decode_text_string(element.get(b"Alt").ok()?).ok()?;
    let (role, described) = [Role::Text, Role::Checkbox, Role::Radio]
        .into_iter()
        .find_map(|role| Some((role, alt.strip_prefix(role.mark())?)))
        .filter(|_| is_figure)?;
    let description = lopdf::text_string(described);
    let mut print_field = Dictionary::new();
    print_field.set("O", Object::Name(b"PrintField".to_vec()));
    print_field.set("Role", Object::Name(role.name().into()));
    if role != Role::Text {
        print_field.set("checked", Object::Name(b"off".to_vec()));
    }
    print_field.set("Desc", description.clone());
    let attributes = match element.remove(b"A") {
        Some(Object::Array(mut attributes)) => {
            attributes.push(print_field.into());
            attributes
        }
        Some(one) => vec![one, print_field.into()],
        None => vec![print_field.into()],
    };
    element.set("S", Object::Name(b"Form".to_vec()));
    element.set("Alt", description);
    element.set("A", attributes);
    Some(role)
}
