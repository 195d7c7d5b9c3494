//! The texts that a resident reads, with where they stand.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::definition::{Field, Form, Page, PageKind};
use crate::problem::Span;

/// A text that a resident reads.
pub(super) struct Text<'a> {
    /// Where it stands, for a message: "the hint of `bin.kind`".
    pub(super) name: String,
    /// The text.
    pub(super) text: &'a str,
    /// Whether it is Markdown.
    pub(super) markdown: bool,
    /// The place in the definition that is nearest.
    pub(super) span: Span,
}

/// Every text of a form.
pub(super) fn texts(form: &Form) -> Vec<Text<'_>> {
    let mut texts = Texts(Vec::new());
    let start = Span::default();
    texts.plain("the title of the form", Some(&form.title), start);
    texts.plain("`summary`", form.summary.as_deref(), start);
    texts.markdown("`start`", Some(&form.start), start);
    texts.markdown("`closed`", form.opening.closed.as_deref(), start);
    for section in &form.sections {
        texts.plain(format!("section `{}`", section.id), Some(&section.title), section.span);
    }
    for page in &form.pages {
        of_page(page, &mut texts);
    }
    for value in &form.values {
        texts.plain(
            format!("the label of `{}`", value.id),
            value.label.as_deref(),
            value.value.span,
        );
    }
    if let Some(payment) = &form.payment {
        texts.plain(
            "the description of the payment",
            Some(&payment.description),
            payment.amount.span,
        );
    }
    texts.markdown("`declaration`", form.declaration.as_deref(), start);
    texts.markdown("`confirmation`", Some(&form.confirmation), start);
    texts.0
}

struct Texts<'a>(Vec<Text<'a>>);

impl<'a> Texts<'a> {
    fn plain(&mut self, name: impl Into<String>, text: Option<&'a str>, span: Span) {
        self.push(name.into(), text, false, span);
    }

    fn markdown(&mut self, name: impl Into<String>, text: Option<&'a str>, span: Span) {
        self.push(name.into(), text, true, span);
    }

    fn push(&mut self, name: String, text: Option<&'a str>, markdown: bool, span: Span) {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            self.0.push(Text {
                name,
                text,
                markdown,
                span,
            });
        }
    }
}

fn of_page<'a>(page: &'a Page, texts: &mut Texts<'a>) {
    let (id, span) = (&page.id, page.span);
    texts.plain(format!("the title of page `{id}`"), Some(&page.title), span);
    texts.markdown(format!("the content of page `{id}`"), page.content.as_deref(), span);
    for detail in &page.details {
        texts.plain(format!("the details of page `{id}`"), Some(&detail.title), span);
        texts.markdown(format!("the details of page `{id}`"), Some(&detail.text), span);
    }
    for must in &page.must {
        texts.plain(
            format!("the message of `{}`", must.id),
            Some(&must.message),
            must.rule.span,
        );
    }
    if let PageKind::Repeat(repeat) = &page.kind {
        texts.plain(format!("`item` of `{id}`"), Some(&repeat.item), span);
        texts.plain(format!("`another` of `{id}`"), Some(&repeat.another), span);
        texts.plain(format!("`first` of `{id}`"), repeat.first.as_deref(), span);
    }
    for field in page.fields() {
        of_field(page, field, texts);
    }
}

fn of_field<'a>(page: &Page, field: &'a Field, texts: &mut Texts<'a>) {
    let name = format!("{}.{}", page.id, field.id);
    texts.plain(format!("the label of `{name}`"), field.label.as_deref(), field.span);
    texts.plain(format!("the hint of `{name}`"), field.hint.as_deref(), field.span);
    texts.plain(format!("`called` of `{name}`"), field.called.as_deref(), field.span);
    for option in field.choices() {
        texts.plain(
            format!("option `{}` of `{name}`", option.value),
            Some(&option.label),
            option.span,
        );
        texts.plain(
            format!("the hint of option `{}` of `{name}`", option.value),
            option.hint.as_deref(),
            option.span,
        );
    }
}

/// A link in a text.
pub(super) struct Link {
    /// Where it leads.
    pub(super) to: String,
    /// What it says.
    pub(super) says: String,
}

impl Text<'_> {
    /// Its paragraphs, headings and list items, without their marks.
    pub(super) fn blocks(&self) -> Vec<String> {
        if !self.markdown {
            return vec![self.text.to_owned()];
        }
        let mut blocks = Vec::new();
        let mut block = String::new();
        for event in Parser::new_ext(self.text, Options::empty()) {
            match event {
                Event::Text(text) | Event::Code(text) => block.push_str(&text),
                Event::SoftBreak | Event::HardBreak => block.push(' '),
                // An item may have no paragraph inside; a list inside an item ends what stands before it.
                Event::Start(Tag::List(_) | Tag::Item | Tag::Paragraph)
                | Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item)
                | Event::Rule => {
                    if !block.trim().is_empty() {
                        blocks.push(std::mem::take(&mut block));
                    }
                    block.clear();
                }
                _ => {}
            }
        }
        if !block.trim().is_empty() {
            blocks.push(block);
        }
        blocks
    }

    /// Its links.
    pub(super) fn links(&self) -> Vec<Link> {
        let mut links = Vec::new();
        let mut open: Option<Link> = None;
        if !self.markdown {
            return links;
        }
        for event in Parser::new_ext(self.text, Options::empty()) {
            match event {
                Event::Start(Tag::Link { dest_url, .. }) => {
                    open = Some(Link {
                        to: dest_url.to_string(),
                        says: String::new(),
                    });
                }
                Event::Text(text) | Event::Code(text) => {
                    if let Some(link) = &mut open {
                        link.says.push_str(&text);
                    }
                }
                Event::End(TagEnd::Link) => links.extend(open.take()),
                _ => {}
            }
        }
        links
    }
}
