//! A post with files (`multipart/form-data`), read as it comes: one file in memory at a time, and none before the
//! form's token was seen to be right.

use std::time::Duration;

use axum::body::Body;
use forms::raw::Raw;
use multer::{Field, Multipart};
use tokio::sync::OwnedSemaphorePermit;

use super::sips::{Sips, Tally};
use crate::error::AppError;
use crate::http::visit::Visit;

/// The most that is typed beside the files, in bytes: as much as in a post without files.
pub(crate) const MOST_TYPED_BYTES: usize = 64 * 1024;
/// More parts than any page has inputs and files.
const MOST_PARTS: usize = 1_000;
/// How long the next piece of a file may take to come. A phone in a tunnel needs seconds.
const STALLED_AFTER: Duration = Duration::from_secs(30);
/// What one permit of [`crate::councils::CouncilState::upload_room`] stands for, in bytes.
const ROOM_UNIT: usize = 1 << 20;

/// A post with files, being read.
pub struct FileParts {
    multipart: Multipart<'static>,
    tally: Tally,
    visit: Visit,
    pairs: Vec<(String, String)>,
    typed_bytes: usize,
    parts: usize,
    from_our_page: bool,
}

/// A file that was sent. An input in which nothing was chosen sends none.
pub struct SentFile {
    /// The name of the input.
    pub field: String,
    /// What the browser calls it: not to be trusted.
    pub name: String,
    /// Its size; of one that is larger than there is room for, as far as it was read.
    pub bytes: u64,
    /// Its content; nothing when it is larger than there is room for.
    pub content: Option<Vec<u8>>,
    /// Its share of the memory that files in hand may take.
    pub(crate) room: Option<OwnedSemaphorePermit>,
}

impl FileParts {
    pub(super) fn of(body: Body, boundary: String, visit: &Visit) -> FileParts {
        let tally = Tally::default();
        FileParts {
            multipart: Multipart::new(Sips::of(body.into_data_stream(), tally.clone()), boundary),
            tally,
            visit: visit.clone(),
            pairs: Vec::new(),
            typed_bytes: 0,
            parts: 0,
            from_our_page: false,
        }
    }

    /// How much may be read in all, in bytes. Beyond, reading ends as if all had come: whoever asked for the files
    /// knows that some are too many or too large.
    pub fn read_at_most(&self, bytes: u64) {
        self.tally.limit_to(bytes);
    }

    /// The next file of an input for which there is room, in bytes a file. What is typed on the way is kept.
    ///
    /// # Errors
    /// When the post does not come from a page of ours, is no form, stalls, or when too many are in hand already.
    pub async fn next_file(&mut self, room: impl Fn(&str) -> Option<u64>) -> Result<Option<SentFile>, AppError> {
        loop {
            let field = match in_time(self.multipart.next_field()).await {
                Ok(Some(field)) => field,
                Ok(None) => return self.ended(),
                Err(_) if self.tally.is_over() => return self.ended(),
                Err(refused) => return Err(refused),
            };
            self.tally.went_on();
            self.parts += 1;
            let Some(name) = field.name().map(str::to_owned).filter(|_| self.parts <= MOST_PARTS) else {
                return Err(AppError::Forbidden);
            };
            let content_type = field.content_type().map(|kind| kind.type_());
            let is_file = field.file_name().is_some() || content_type.is_some_and(|kind| kind != "text");
            if !is_file {
                let room = MOST_TYPED_BYTES.saturating_sub(self.typed_bytes + name.len());
                let value = typed(field, &self.tally, room).await?;
                self.typed_bytes += name.len() + value.len();
                if name == "csrf" && self.visit.state.csrf.accepts(value.trim(), &self.visit.browser) {
                    self.from_our_page = true;
                }
                self.pairs.push((name, value));
                continue;
            }
            // Our pages send the token first.
            if !self.from_our_page {
                return Err(AppError::Forbidden);
            }
            let most = room(&name);
            let file = self.file(name, field, most.unwrap_or(0)).await?;
            if let Some(file) = file.filter(|_| most.is_some()) {
                return Ok(Some(file));
            }
        }
    }

    fn ended(&self) -> Result<Option<SentFile>, AppError> {
        if self.from_our_page {
            Ok(None)
        } else {
            Err(AppError::Forbidden)
        }
    }

    /// What was typed, once every file has been read.
    pub fn into_raw(self) -> Raw {
        Raw::new(self.pairs)
    }

    async fn file(&self, name: String, mut field: Field<'static>, most: u64) -> Result<Option<SentFile>, AppError> {
        let file_name = field.file_name().unwrap_or_default().to_owned();
        let mut content = Vec::new();
        let mut bytes = 0_u64;
        let mut room: Option<OwnedSemaphorePermit> = None;
        let whole = loop {
            match in_time(field.chunk()).await {
                Ok(Some(chunk)) => {
                    self.tally.went_on();
                    bytes += chunk.len() as u64;
                    if bytes > most {
                        // Read on, to be able to answer; but nothing of it is kept.
                        (content, room) = (Vec::new(), None);
                        continue;
                    }
                    if content.len() + chunk.len() > room.as_ref().map_or(0, |room| room.num_permits() * ROOM_UNIT) {
                        self.take_room(&mut room, chunk.len())?;
                    }
                    content.extend_from_slice(&chunk);
                }
                Ok(None) => break true,
                Err(_) if self.tally.is_over() => break false,
                Err(refused) => return Err(refused),
            }
        };
        let nothing_chosen = file_name.is_empty() && bytes == 0;
        Ok((!nothing_chosen).then(|| SentFile {
            field: name,
            name: file_name,
            bytes,
            content: (whole && bytes <= most).then_some(content),
            room,
        }))
    }

    fn take_room(&self, room: &mut Option<OwnedSemaphorePermit>, bytes: usize) -> Result<(), AppError> {
        let units = u32::try_from(bytes.div_ceil(ROOM_UNIT)).unwrap_or(u32::MAX);
        let more = self.visit.state.upload_room.clone().try_acquire_many_owned(units);
        let more = more.map_err(|_| AppError::Unavailable(anyhow::anyhow!("too many files are being sent at once")))?;
        match room {
            Some(room) => room.merge(more),
            None => *room = Some(more),
        }
        Ok(())
    }
}

/// What was typed into one input.
async fn typed(mut field: Field<'static>, tally: &Tally, room: usize) -> Result<String, AppError> {
    let mut value = Vec::new();
    while let Some(chunk) = in_time(field.chunk()).await? {
        tally.went_on();
        if value.len() + chunk.len() > room {
            return Err(AppError::TooLarge);
        }
        value.extend_from_slice(&chunk);
    }
    String::from_utf8(value).map_err(|_| AppError::Forbidden)
}

/// The next piece, if it comes in time and the post is whole.
async fn in_time<T>(next: impl Future<Output = multer::Result<T>>) -> Result<T, AppError> {
    match tokio::time::timeout(STALLED_AFTER, next).await {
        Ok(Ok(next)) => Ok(next),
        // The browser went away, or what it sent is no form: there is nothing to be logged.
        Ok(Err(_)) | Err(_) => Err(AppError::Forbidden),
    }
}
