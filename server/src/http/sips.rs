//! A body in small sips. The reader of a multipart post takes in all that is there before it looks at it; this hands it
//! a little at a time, so that a file is never wholly in its buffer, and ends where too much has come.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::task::{Context, Poll, ready};

use axum::body::BodyDataStream;
use bytes::Bytes;
use futures_core::Stream;

/// Bytes of a sip.
const SIP: usize = 64 * 1024;
/// Bytes after which the reader must have found something: the head of a part is much shorter.
const MOST_UNREAD: u64 = 1 << 20;

/// How much has come, shared by the one who sips and the one who reads.
#[derive(Clone)]
pub(super) struct Tally(Arc<Counts>);

struct Counts {
    most: AtomicU64,
    total: AtomicU64,
    unread: AtomicU64,
}

impl Default for Tally {
    /// Nothing has come, and until told otherwise no more may than a post without files has.
    fn default() -> Tally {
        Tally(Arc::new(Counts {
            most: AtomicU64::new(super::file_parts::MOST_TYPED_BYTES as u64),
            total: AtomicU64::new(0),
            unread: AtomicU64::new(0),
        }))
    }
}

impl Tally {
    /// How much may come in all, in bytes.
    pub(super) fn limit_to(&self, bytes: u64) {
        self.0.most.store(bytes, Relaxed);
    }

    /// Whether more has come than may.
    pub(super) fn is_over(&self) -> bool {
        self.0.total.load(Relaxed) > self.0.most.load(Relaxed)
    }

    /// The reader has found something in what it was given.
    pub(super) fn went_on(&self) {
        self.0.unread.store(0, Relaxed);
    }

    fn came(&self, bytes: u64) {
        self.0.total.fetch_add(bytes, Relaxed);
        self.0.unread.fetch_add(bytes, Relaxed);
    }
}

/// The sips.
pub(super) struct Sips {
    body: BodyDataStream,
    rest: Bytes,
    /// Since the reader last had to look at what it has.
    sipped: usize,
    tally: Tally,
}

impl Sips {
    pub(super) fn of(body: BodyDataStream, tally: Tally) -> Sips {
        Sips {
            body,
            rest: Bytes::new(),
            sipped: 0,
            tally,
        }
    }
}

impl Stream for Sips {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.tally.is_over() {
            return Poll::Ready(None);
        }
        if self.tally.0.unread.load(Relaxed) > MOST_UNREAD {
            return Poll::Ready(Some(Err(std::io::Error::other("no form"))));
        }
        if self.sipped >= SIP {
            self.sipped = 0;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        if self.rest.is_empty() {
            match ready!(Pin::new(&mut self.body).poll_next(context)) {
                Some(Ok(bytes)) => self.rest = bytes,
                Some(Err(error)) => return Poll::Ready(Some(Err(std::io::Error::other(error)))),
                None => return Poll::Ready(None),
            }
        }
        let length = self.rest.len().min(SIP);
        let sip = self.rest.split_to(length);
        self.sipped += length;
        self.tally.came(length as u64);
        Poll::Ready(Some(Ok(sip)))
    }
}
