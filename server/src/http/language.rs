//! The language of a request: a prefix of its address, taken off before it is routed.

use app::language::Language;
use axum::extract::Request;
use http::Uri;

/// Takes `/cy` off an address, and leaves the language where handlers find it.
pub fn take_prefix(mut request: Request) -> Request {
    let uri = request.uri();
    let found = Language::ALL
        .into_iter()
        .filter(|language| *language != Language::default())
        .find_map(|language| {
            let rest = uri.path().strip_prefix('/')?.strip_prefix(language.tag())?;
            if rest.is_empty() {
                Some((language, "/"))
            } else {
                // `/cy//elsewhere` would make links that leave the site.
                let is_ours = rest.starts_with('/') && !rest.starts_with("//") && !rest.starts_with("/\\");
                is_ours.then_some((language, rest))
            }
        });
    let (language, rest) = match found {
        Some((language, rest)) => (language, rest),
        None => (Language::default(), uri.path()),
    };
    // An address is the same with a slash at its end.
    let rest = match rest.strip_suffix('/') {
        Some(shorter) if !shorter.is_empty() && !shorter.starts_with("//") => shorter,
        _ => rest,
    };
    if rest == uri.path() {
        return request;
    }
    let path = match uri.query() {
        Some(query) => format!("{rest}?{query}"),
        None => rest.to_owned(),
    };
    if let Ok(uri) = path.parse::<Uri>() {
        *request.uri_mut() = uri;
        if language != Language::default() {
            request.extensions_mut().insert(language);
        }
    }
    request
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use axum::body::Body;

    #[test]
    fn takes_the_prefix_and_nothing_else() {
        for (path, rest, language) in [
            ("/cy/forms/a?b=1", "/forms/a?b=1", Some(Language::Welsh)),
            ("/cy", "/", Some(Language::Welsh)),
            ("/cygnet", "/cygnet", None),
            ("/forms/", "/forms", None),
            ("/cy/forms/?a=b", "/forms?a=b", Some(Language::Welsh)),
            ("/cy//elsewhere.example", "/cy//elsewhere.example", None),
            ("/forms", "/forms", None),
        ] {
            let request = take_prefix(Request::builder().uri(path).body(Body::empty()).unwrap());
            assert_eq!(request.uri().to_string(), rest);
            assert_eq!(request.extensions().get::<Language>().copied(), language);
        }
    }
}
