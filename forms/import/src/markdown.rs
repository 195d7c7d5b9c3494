//! HTML to Markdown, token by token: no tree is built, so no depth of tags can exhaust anything.

mod state;

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};

/// What an HTML text says.
pub(crate) struct Converted {
    /// Markdown: paragraphs, headings of the second and third level, lists, bold, links.
    pub(crate) markdown: String,
    /// Addresses of links that lead nowhere from here, whose words were kept.
    pub(crate) dead_links: Vec<String>,
    /// Elements that Markdown has no sign for, whose words were kept.
    pub(crate) lost: Vec<String>,
}

/// Converts HTML, or text without any.
pub(crate) fn from_html(html: &str) -> Converted {
    let state = tokenize(html, true);
    Converted {
        markdown: state.blocks.join(""),
        dead_links: state.dead_links,
        lost: state.lost,
    }
}

/// The words of an HTML text alone, on one line.
pub(crate) fn to_plain(html: &str) -> String {
    let state = tokenize(html, false);
    state.blocks.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn tokenize(html: &str, marks: bool) -> State {
    let sink = Sink(RefCell::new(State::new(marks)));
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(html));
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    let mut state = tokenizer.sink.0.into_inner();
    state.flush();
    state
}

use state::State;

struct Sink(RefCell<State>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut state = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(text) => state.text(&text),
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => state.open(&tag),
            Token::TagToken(tag) => state.close(&tag.name),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_lists_and_links() {
        let html = "<h2 class=\"govuk-heading-m\">Costs</h2><p class='govuk-body'>You can <a href=\"https://www.gov.uk\" \
                    target=_blank>read\n more </a>of it.<br>Use *any* card.</p><ul><li>one</li><li><p>two &amp; three</p><ol>\
                    <li>inner</ol></li></ul><p class=\"govuk-!-font-weight-bold\">Remember</p>";
        assert_eq!(
            from_html(html).markdown,
            "## Costs\n\nYou can [read more](https://www.gov.uk) of it.\n\nUse \\*any\\* card.\n\n- one\n- two & three\n   \
             1. inner\n\n**Remember**"
        );
    }

    #[test]
    fn keeps_words_of_what_it_cannot_say() {
        let converted =
            from_html("<a href='/help'>help</a><table><tr><td>a</td><td>b</td></tr></table><script>alert(1)</script>");
        assert_eq!(converted.markdown, "help\n\n- a, b");
        assert_eq!(converted.dead_links, ["/help"]);
        assert_eq!(converted.lost, ["table"]);
    }

    #[test]
    fn depth_costs_nothing() {
        let deep = "<div><ul><li>".repeat(20_000);
        assert_eq!(from_html(&format!("{deep}x")).markdown.trim(), "- x");
    }

    #[test]
    fn plain_words() {
        assert_eq!(
            to_plain("<p>Fish &amp; <b>chips</b></p><p>2 &lt; 3</p>"),
            "Fish & chips 2 < 3"
        );
    }
}
