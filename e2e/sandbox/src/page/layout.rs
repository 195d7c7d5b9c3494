//! What all pages share: the frame, the headers, safe text, and amounts in words that people read.

use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse as _, Response};

/// What stands around every page, in the language of the page.
#[derive(Debug)]
pub(crate) struct Frame {
    lang: &'static str,
    top: &'static str,
    skip: &'static str,
    sandbox: &'static str,
    /// Before each mistake.
    pub(crate) error: &'static str,
    /// Above the list of mistakes.
    pub(crate) problem: &'static str,
}

impl Frame {
    pub(crate) const ENGLISH: Self = Self {
        lang: "en-GB",
        top: "Sandbox payment",
        skip: "Skip to main content",
        sandbox: "sandbox payment",
        error: "Error:",
        problem: "There is a problem",
    };
    pub(crate) const WELSH: Self = Self {
        lang: "cy",
        top: "Taliad blwch tywod",
        skip: "Neidio i’r prif gynnwys",
        sandbox: "taliad blwch tywod",
        error: "Gwall:",
        problem: "Mae problem",
    };
}

/// A page: its title, its main part, and the origin that its forms may lead to besides this one.
pub(crate) struct Page<'a> {
    pub(crate) status: StatusCode,
    pub(crate) title: &'a str,
    pub(crate) main: &'a str,
    /// Full address of the merchant's page that a form's answer may redirect to.
    pub(crate) leads_to: Option<&'a str>,
    pub(crate) frame: &'a Frame,
}

impl Page<'_> {
    pub(crate) fn respond(self) -> Response {
        let html = format!(
            r##"<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<title>{title} – {sandbox}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="/c/sandbox.css">
</head>
<body>
<a class="skip" href="#main">{skip}</a>
<header class="top"><div class="width">{top}</div></header>
<div class="width">
<main id="main">
{main}
</main>
</div>
</body>
</html>
"##,
            title = escape(self.title),
            main = self.main,
            lang = self.frame.lang,
            sandbox = self.frame.sandbox,
            skip = self.frame.skip,
            top = self.frame.top,
        );
        let mut response = (self.status, Html(html)).into_response();
        let policy = content_security_policy(self.leads_to);
        for (name, value) in [
            (header::CONTENT_SECURITY_POLICY, policy.as_str()),
            (header::CACHE_CONTROL, "no-store"),
            (header::REFERRER_POLICY, "no-referrer"),
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
            (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        ] {
            if let Ok(value) = HeaderValue::from_str(value) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}

/// Browsers hold the redirect that answers a form to `form-action` too, so the merchant's origin must be in it.
fn content_security_policy(leads_to: Option<&str>) -> String {
    let origin = leads_to
        .and_then(|address| reqwest::Url::parse(address).ok())
        .map(|url| format!(" {}", url.origin().ascii_serialization()))
        .unwrap_or_default();
    format!("default-src 'none'; style-src 'self'; form-action 'self'{origin}; base-uri 'none'; frame-ancestors 'none'")
}

/// Text made safe for HTML, attribute values in double quotes included.
pub(crate) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

/// `£1,234.50`
pub(crate) fn pounds(pence: i64) -> String {
    let whole = (pence / 100).to_string();
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("£{grouped}.{:02}", pence % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_amounts_as_people_do() {
        for (pence, text) in [
            (30, "£0.30"),
            (100, "£1.00"),
            (123_456, "£1,234.56"),
            (99_999_999, "£999,999.99"),
        ] {
            assert_eq!(pounds(pence), text);
        }
    }

    #[test]
    fn lets_no_text_become_markup() {
        assert_eq!(
            escape("<a b=\"c\" d='e'>&"),
            "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;"
        );
    }

    #[test]
    fn allows_forms_to_lead_to_the_merchant_alone() {
        let policy = content_security_policy(Some("http://localhost:3000/return?x=1"));
        assert!(policy.contains("form-action 'self' http://localhost:3000;"), "{policy}");
        assert!(!policy.contains("unsafe"));
        assert!(content_security_policy(None).contains("form-action 'self';"));
    }
}
