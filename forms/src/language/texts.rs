//! The ids of the texts that a translator translates.

/// A text of a form, as its id is made.
#[derive(Debug)]
pub struct TextId {
    /// The id; what stands in `<…>` is the name of that thing in the form.
    pub id: &'static str,
    /// Which text it is.
    pub what: &'static str,
}

const fn text(id: &'static str, what: &'static str) -> TextId {
    TextId { id, what }
}

/// Every kind of text.
pub static TEXT_IDS: &[TextId] = &[
    text("title", "the form’s title"),
    text("summary", "its summary"),
    text("start", "what to know before starting"),
    text("closed", "what is read when it is not open"),
    text("section-<section>", "a section’s title"),
    text("<page>-title", "a page’s title, or what stands behind `stop`"),
    text("<page>-content", "its content"),
    text(
        "<page>-details-<number>-title",
        "the first line of its help, counted from 1",
    ),
    text("<page>-details-<number>-text", "what opens"),
    text("<page>-must-<rule>", "a rule’s message"),
    text("<group>-item", "what one item is called"),
    text("<group>-another", "the question for another"),
    text("<group>-first", "the question for the first"),
    text("<page>-<field>-label", "a field’s label"),
    text("<page>-<field>-hint", "its hint"),
    text("<page>-<field>-called", "what it is called in errors"),
    text("<page>-<field>-unit", "what it counts or measures"),
    text("<page>-<field>-option-<value>", "an option’s label"),
    text("<page>-<field>-option-<value>-hint", "an option’s hint"),
    text("value-<value>-label", "a calculated value’s label"),
    text("payment-description", "what is bought"),
    text("declaration", "what a resident agrees to"),
    text("confirmation", "what happens next"),
];
