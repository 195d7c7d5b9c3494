//! Views to HTML, with nothing in it for a browser to hydrate.

use leptos::{prelude::*, tachys::html::InertElement};

/// Renders a view to HTML. Hydration markers are taken out: we never hydrate, and in `<title>` they would be read aloud.
///
/// Text and attributes are escaped by Leptos, so that a marker in the output can only be its own, or have been put
/// there through `inner_html`, where an empty comment means nothing either.
pub fn render<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let mut html = String::new();
    render_into(&mut html, view);
    html
}

/// Renders a view of `<html>` as a whole document.
pub fn render_document<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let mut html = String::from("<!DOCTYPE html>");
    render_into(&mut html, view);
    html
}

/// Draws a view at once, so that what holds it no longer carries its type.
///
/// What `into_any` is for, but it keeps no attribute: `into_any` copies every one of them to the heap. The type of a whole page
/// would otherwise nest deeper than the compiler follows. Put it inside an element, as its child.
pub fn drawn<V: IntoView>(view: V) -> InertElement {
    InertElement::new(view.into_view().to_html())
}

fn render_into<V: IntoView>(html: &mut String, view: impl FnOnce() -> V) {
    let owner = Owner::new();
    let marked = owner.with(|| view().into_view().to_html());
    owner.cleanup();
    strip_markers(&marked, html);
}

/// Appends `marked` without its markers, in one pass that copies whole runs. It looks for the `!`, which is rare in HTML, as `<` is not.
fn strip_markers(marked: &str, html: &mut String) {
    html.reserve(marked.len());
    let mut rest = marked;
    while let Some((before, after)) = rest.split_once('!') {
        // `<!>` stands between neighbouring texts, for an absent `Option` and after a list; the other for a boxed view of nothing.
        let after_marker = after.strip_prefix('>').or_else(|| after.strip_prefix("--<() />-->"));
        match (before.strip_suffix('<'), after_marker) {
            (Some(before), Some(after)) => {
                html.push_str(before);
                rest = after;
            }
            _ => {
                html.push_str(before);
                html.push('!');
                rest = after;
            }
        }
    }
    html.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves_no_marker() {
        let nothing: Option<String> = None;
        let html = render(|| {
            view! {
                <title>{"Error: ".to_owned()}{"Your name".to_owned()}" – "{"Thamesgate".to_owned()}</title>
                <p>{nothing}{1}{2}{vec!["a", "b"]}{().into_any()}</p>
            }
        });
        assert_eq!(html, "<title>Error: Your name – Thamesgate</title><p>12ab</p>");
    }

    #[test]
    fn escapes_text_and_attributes() {
        let text = r#"</title><b>"O'Neill" & sons<!>"#;
        let html = render(|| view! { <title>{text}</title><p lang=text>{text}</p> });
        assert_eq!(
            html,
            "<title>&lt;/title&gt;&lt;b&gt;\"O'Neill\" &amp; sons&lt;!&gt;</title>\
             <p lang=\"&lt;/title&gt;&lt;b&gt;&quot;O'Neill&quot; &amp; sons&lt;!&gt;\">\
             &lt;/title&gt;&lt;b&gt;\"O'Neill\" &amp; sons&lt;!&gt;</p>"
        );
    }

    #[test]
    fn what_is_drawn_is_not_escaped_twice() {
        let html = render(|| view! { <p>"a "{drawn(view! { <b>{"<b>"}</b> })}" c"{drawn("&")}</p> });
        assert_eq!(html, "<p>a <b>&lt;b&gt;</b> c&amp;</p>");
    }

    #[test]
    fn keeps_other_comments_and_starts_a_document() {
        let mut html = String::new();
        strip_markers("<!-- kept! -->a!><!>b<!--<() />--><!><!", &mut html);
        assert_eq!(html, "<!-- kept! -->a!>b<!");
        assert_eq!(
            render_document(|| view! { <html></html> }),
            "<!DOCTYPE html><html></html>"
        );
    }
}
