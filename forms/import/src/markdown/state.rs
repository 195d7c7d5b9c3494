//! What has been read of an HTML text so far.

use html5ever::tokenizer::Tag;

#[derive(Default)]
pub(super) struct State {
    /// Whether to write Markdown's signs, or words alone.
    marks: bool,
    pub(super) blocks: Vec<String>,
    line: String,
    /// `## `, `- `: what the line in hand begins with.
    lead: String,
    /// The lists that are open: the number of the next item, of an ordered one.
    lists: Vec<Option<u32>>,
    link: Option<(String, usize)>,
    bold: Option<usize>,
    /// Inside `script`, `style`.
    silent: Option<String>,
    /// The whole line is bold.
    strong_line: bool,
    pub(super) dead_links: Vec<String>,
    pub(super) lost: Vec<String>,
}

/// Lists nest so deep on a page; deeper ones are written at that depth.
pub(super) const DEEPEST_LIST: usize = 3;

impl State {
    pub(super) fn new(marks: bool) -> State {
        State {
            marks,
            ..State::default()
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        if self.silent.is_some() {
            return;
        }
        for c in text.chars() {
            if c.is_whitespace() || c == '\u{a0}' {
                if !self.line.is_empty() && !self.line.ends_with([' ', '\n']) {
                    self.line.push(' ');
                }
            } else if crate::text::is_shown(c) {
                if self.marks && self.must_escape(c) {
                    self.line.push('\\');
                }
                self.line.push(c);
            }
        }
    }

    fn must_escape(&self, c: char) -> bool {
        match c {
            '*' | '`' | '[' | '<' | '\\' => true,
            '_' => self.line.is_empty() || self.line.ends_with(' '),
            '#' | '>' | '+' | '-' | '=' | '~' | '|' => self.line.is_empty(),
            '.' | ')' => !self.line.is_empty() && self.line.len() < 10 && self.line.chars().all(|c| c.is_ascii_digit()),
            _ => false,
        }
    }

    pub(super) fn open(&mut self, tag: &Tag) {
        let name = &*tag.name;
        let attribute = |wanted: &str| {
            tag.attrs
                .iter()
                .find(|attribute| &*attribute.name.local == wanted)
                .map(|attribute| attribute.value.to_string())
        };
        let class = attribute("class").unwrap_or_default();
        match name {
            "script" | "style" | "template" | "svg" if !tag.self_closing => self.silent = Some(name.to_owned()),
            "br" | "hr" => self.flush(),
            "ul" | "ol" => {
                self.flush();
                self.lists.push((name == "ol").then_some(1));
            }
            "li" => self.item(),
            "tr" | "dt" => {
                self.flush();
                self.lead = "- ".to_owned();
                self.lose(name, "tr", "table");
            }
            "td" | "th" | "dd" => {
                let line = self.line.trim_end().len();
                self.line.truncate(line);
                if !self.line.is_empty() {
                    self.line.push_str(", ");
                }
            }
            "a" => self.link = attribute("href").map(|href| (href, self.line.len())),
            "strong" | "b" if self.bold.is_none() => self.bold = Some(self.line.len()),
            "img" => {
                self.text(&attribute("alt").unwrap_or_default());
                self.lose(name, "img", "picture");
            }
            "iframe" | "video" | "audio" | "form" | "input" | "button" | "select" | "textarea" => {
                self.lose(name, name, name);
            }
            _ if is_block(name) => {
                // A paragraph in a list item goes on where the item began.
                if !self.line.is_empty() || self.lead.is_empty() {
                    self.flush();
                }
                let large = class.contains("govuk-heading-l") || class.contains("govuk-heading-xl");
                match name {
                    "h1" | "h2" => self.lead = "## ".to_owned(),
                    "h3" | "h4" | "h5" | "h6" => self.lead = "### ".to_owned(),
                    _ if large || class.contains("govuk-heading-m") => self.lead = "## ".to_owned(),
                    _ if class.contains("govuk-heading-s") => self.lead = "### ".to_owned(),
                    _ => self.strong_line = class.contains("font-weight-bold") || name == "summary",
                }
            }
            _ => {}
        }
    }

    fn lose(&mut self, name: &str, wanted: &str, what: &str) {
        if name == wanted && !self.lost.iter().any(|lost| lost == what) {
            self.lost.push(what.to_owned());
        }
    }

    fn item(&mut self) {
        self.flush();
        let depth = self.lists.len().clamp(1, DEEPEST_LIST) - 1;
        let mark = match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{}. ", *number - 1)
            }
            _ => "- ".to_owned(),
        };
        self.lead = format!("{}{mark}", "   ".repeat(depth));
    }

    pub(super) fn close(&mut self, name: &str) {
        if self.silent.as_deref() == Some(name) {
            self.silent = None;
        }
        match name {
            "a" => self.close_link(),
            "strong" | "b" => self.close_bold(),
            "ul" | "ol" => {
                self.flush();
                self.lists.pop();
            }
            "li" | "tr" | "table" => self.flush(),
            _ if is_block(name) => self.flush(),
            _ => {}
        }
    }

    fn close_link(&mut self) {
        let Some((href, start)) = self.link.take() else { return };
        let Some(words) = self.line.get(start..).map(|words| words.trim().to_owned()) else {
            return;
        };
        if words.is_empty() || !self.marks {
            return;
        }
        let href = href.trim();
        let lives = ["https://", "http://", "mailto:", "tel:"]
            .iter()
            .any(|scheme| href.starts_with(scheme));
        if !lives
            || href.contains(|c: char| {
                c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '(' | ')' | '{' | '\\')
            })
        {
            self.dead_links
                .push(href.chars().filter(|c| crate::text::is_shown(*c)).take(200).collect());
            return;
        }
        let space = if self.line.get(start..).is_some_and(|words| words.ends_with(' ')) {
            " "
        } else {
            ""
        };
        self.line.truncate(start);
        self.line.push_str(&format!("[{words}]({href}){space}"));
    }

    fn close_bold(&mut self) {
        let Some(start) = self.bold.take() else { return };
        let Some(words) = self.line.get(start..).map(|words| words.trim().to_owned()) else {
            return;
        };
        if words.is_empty() || !self.marks || self.lead.starts_with('#') {
            return;
        }
        let space = if self.line.get(start..).is_some_and(|words| words.ends_with(' ')) {
            " "
        } else {
            ""
        };
        self.line.truncate(start);
        self.line.push_str(&format!("**{words}**{space}"));
    }

    /// Ends the paragraph, heading or item in hand.
    pub(super) fn flush(&mut self) {
        self.close_link();
        self.close_bold();
        let line = std::mem::take(&mut self.line);
        let lead = std::mem::take(&mut self.lead);
        let strong = std::mem::take(&mut self.strong_line);
        let line = line.trim();
        if line.is_empty() {
            return;
        }
        if !self.marks {
            self.blocks.push(line.to_owned());
            return;
        }
        let item = lead.trim_start().starts_with(['-']) || lead.trim_start().starts_with(|c: char| c.is_ascii_digit());
        let strong = strong && !item && lead.is_empty() && !line.contains("**") && !line.starts_with('[');
        let text = if strong {
            format!("**{line}**")
        } else {
            format!("{lead}{line}")
        };
        let after_item = self.blocks.last().is_some_and(|block| {
            let block = block.trim_start();
            block.starts_with("- ") || (block.starts_with(|c: char| c.is_ascii_digit()) && block.contains(". "))
        });
        if let Some(last) = self.blocks.last_mut() {
            last.push_str(if item && after_item { "\n" } else { "\n\n" });
        }
        self.blocks.push(text);
    }
}

pub(super) fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
            | "section"
            | "article"
            | "legend"
            | "label"
            | "fieldset"
            | "details"
            | "summary"
            | "blockquote"
            | "pre"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "table"
            | "caption"
            | "thead"
            | "tbody"
            | "dl"
            | "header"
            | "footer"
            | "main"
            | "figure"
            | "figcaption"
            | "address"
            | "aside"
            | "nav"
            | "form"
            | "body"
            | "html"
    )
}
