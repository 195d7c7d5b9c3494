//! One resident's browser: a connection, cookies, redirects and compression, and nothing else, for it shares the
//! machine's cores with what it measures.

use std::collections::BTreeMap;
use std::io::Read;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::header::{
    ACCEPT, ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, COOKIE, HOST, HeaderMap, LOCATION, ORIGIN, SET_COOKIE,
};
use hyper::{Method, Request, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::page::Page;

/// Where the site is.
#[derive(Debug, Clone)]
pub(crate) struct Site {
    authority: String,
    address: SocketAddr,
    encodings: &'static str,
}

impl Site {
    /// A site of an address such as `http://localhost:3000`; `compressed` is whether browsers ask for compression.
    ///
    /// # Errors
    /// When it is no such address, or nothing is there.
    pub(crate) async fn at(url: &str, compressed: bool) -> anyhow::Result<Site> {
        let authority = url.strip_prefix("http://").context("the address is not http://…")?;
        let authority = authority.trim_end_matches('/').to_owned();
        let mut reached = None;
        for address in tokio::net::lookup_host(&authority).await? {
            if TcpStream::connect(address).await.is_ok() {
                reached = Some(address);
                break;
            }
        }
        Ok(Site {
            address: reached.with_context(|| format!("nothing answers at {url}"))?,
            authority,
            encodings: if compressed { "gzip, deflate, br" } else { "identity" },
        })
    }
}

impl Site {
    /// Its host and port, as in its address.
    pub(crate) fn authority(&self) -> &str {
        &self.authority
    }

    /// Where it is reached.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }
}

/// An answer, all of it.
pub(crate) struct Answer {
    /// Its status.
    pub(crate) status: StatusCode,
    headers: HeaderMap,
    /// As it came over the wire.
    pub(crate) body: Bytes,
}

impl Answer {
    /// Where it leads.
    pub(crate) fn location(&self) -> Option<&str> {
        self.headers.get(LOCATION)?.to_str().ok()
    }

    /// The body as text, decompressed.
    pub(crate) fn text(&self) -> anyhow::Result<String> {
        let mut text = String::new();
        match self.headers.get(CONTENT_ENCODING).map(|coding| coding.as_bytes()) {
            None => text.push_str(std::str::from_utf8(&self.body)?),
            Some(b"br") => {
                let mut reader = brotli::Decompressor::new(self.body.as_ref(), 8 * 1024);
                reader.read_to_string(&mut text).context("decompressing")?;
            }
            Some(other) => bail!("an unexpected encoding: {}", String::from_utf8_lossy(other)),
        }
        Ok(text)
    }
}

/// One resident's browser.
pub(crate) struct Browser {
    site: Site,
    connection: SendRequest<Full<Bytes>>,
    cookies: BTreeMap<String, String>,
    /// What was asked for, and how long the whole answer took.
    pub(crate) timings: Vec<(&'static str, Duration)>,
}

impl Browser {
    /// A new browser, with no cookies and a connection of its own.
    pub(crate) async fn open(site: &Site) -> anyhow::Result<Browser> {
        let stream = TcpStream::connect(site.address).await?;
        stream.set_nodelay(true)?;
        let (connection, driver) = handshake(TokioIo::new(stream)).await?;
        // Ends with the connection; what is wrong with it shows in the request that finds out.
        tokio::spawn(driver);
        Ok(Browser {
            site: site.clone(),
            connection,
            cookies: BTreeMap::new(),
            timings: Vec::with_capacity(16),
        })
    }

    /// The same browser on a new connection: the server has ended the old one.
    ///
    /// # Errors
    /// When nothing answers.
    pub(crate) async fn again(&self) -> anyhow::Result<Browser> {
        let fresh = Browser::open(&self.site).await?;
        Ok(Browser {
            cookies: self.cookies.clone(),
            ..fresh
        })
    }

    /// Posts a page's form, whatever the answer, and follows nothing.
    ///
    /// # Errors
    /// When the form does not ask for these answers, or there is no whole answer.
    pub(crate) async fn post_only(
        &mut self,
        kind: &'static str,
        page: &Page,
        answers: &[(&str, &str)],
    ) -> anyhow::Result<Answer> {
        let form = page.form()?;
        let body = serde_urlencoded::to_string(form.filled(answers)?)?;
        self.send(kind, Method::POST, &form.action, Some(body)).await
    }

    /// Opens a page.
    ///
    /// # Errors
    /// When it does not answer with a page at 200.
    pub(crate) async fn get(&mut self, kind: &'static str, path: &str) -> anyhow::Result<Page> {
        let answer = self.fetch(kind, path).await?;
        Ok(Page::read(&answer.text()?))
    }

    /// Fetches what is at an address of the site.
    ///
    /// # Errors
    /// When it does not answer at 200.
    pub(crate) async fn fetch(&mut self, kind: &'static str, path: &str) -> anyhow::Result<Answer> {
        let answer = self.send(kind, Method::GET, path, None).await?;
        ensure!(
            answer.status == StatusCode::OK,
            "{kind} was answered by {}",
            answer.status
        );
        Ok(answer)
    }

    /// Posts a page's form, and opens the page that the answer leads to.
    ///
    /// # Errors
    /// When the form does not ask for these answers, or is not answered with a 303 to a page of this site.
    pub(crate) async fn post(
        &mut self,
        kind: &'static str,
        page: &Page,
        answers: &[(&str, &str)],
        next_kind: &'static str,
    ) -> anyhow::Result<Page> {
        let answer = self.post_only(kind, page, answers).await?;
        ensure!(
            answer.status == StatusCode::SEE_OTHER,
            "{kind} of “{}” was answered by {}",
            page.heading,
            answer.status
        );
        let location = answer.location().context("303 without an address")?;
        ensure!(location.starts_with('/'), "{kind} led away from the site");
        self.get(next_kind, location).await
    }

    /// Presses a button that shows the page again in another way.
    ///
    /// # Errors
    /// When the page has no such button, or is not answered with a page at 200.
    pub(crate) async fn press(
        &mut self,
        kind: &'static str,
        page: &Page,
        button: (&str, &str),
    ) -> anyhow::Result<Page> {
        let answer = self.post_only(kind, page, &[button]).await?;
        ensure!(
            answer.status == StatusCode::OK,
            "{kind} of “{}” was answered by {}",
            page.heading,
            answer.status
        );
        Ok(Page::read(&answer.text()?))
    }

    async fn send(
        &mut self,
        kind: &'static str,
        method: Method,
        path: &str,
        form: Option<String>,
    ) -> anyhow::Result<Answer> {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(HOST, &self.site.authority)
            .header(ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8")
            .header(ACCEPT_ENCODING, self.site.encodings)
            .header("accept-language", "en-GB,en;q=0.5")
            .header("user-agent", "Mozilla/5.0 (Guildhall bench)")
            .header("sec-fetch-site", "same-origin");
        if !self.cookies.is_empty() {
            let cookies: Vec<String> = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            request = request.header(COOKIE, cookies.join("; "));
        }
        if form.is_some() {
            request = request
                .header(ORIGIN, format!("http://{}", self.site.authority))
                .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        let request = request.body(Full::from(form.unwrap_or_default()))?;
        let began = Instant::now();
        self.connection.ready().await?;
        let (parts, body) = self.connection.send_request(request).await?.into_parts();
        let body = body.collect().await?.to_bytes();
        self.timings.push((kind, began.elapsed()));
        for cookie in parts.headers.get_all(SET_COOKIE) {
            let pair = cookie.to_str()?.split(';').next().unwrap_or_default();
            let (name, value) = pair.split_once('=').context("a cookie without a value")?;
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        Ok(Answer {
            status: parts.status,
            headers: parts.headers,
            body,
        })
    }
}
