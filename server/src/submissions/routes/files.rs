//! Files on a question page: taken in as they come, kept, shown, and let go.

use std::borrow::Cow;
use std::collections::BTreeMap;

use forms::answers::{Answer, PageAnswers};
use forms::definition::{Field, FieldKind, UploadLimits};
use forms::fields::file_refused;
use forms::journey::{Journey, Step};
use forms::mistake::{Mistake, Sentence};
use forms::raw::Raw;
use forms::values::UploadedFile;
use sqlx::PgConnection;

use crate::error::AppError;
use crate::http::file_parts::{FileParts, SentFile};
use crate::http::visit::Visit;
use crate::submissions::draft::Draft;
use crate::submissions::store::uploads::{self, NewUpload};
use crate::submissions::uploads::{clean_name, field_path, kind_of};
use crate::token::new_token;

/// Bytes of a megabyte, as phones and shops count.
const MEGABYTE: u64 = 1_000_000;
/// Bytes that a post may have beside its files.
const BESIDE: u64 = 64 * 1024;

/// The files of one field.
struct FieldFiles {
    id: String,
    path: String,
    limits: UploadLimits,
    /// Those that are stored.
    stored: Vec<UploadedFile>,
    /// The ids of those of them that the page has.
    on_page: Vec<String>,
    /// The ids of those that came with this post and were stored.
    new: Vec<String>,
    /// Those that came with this post and cannot be taken.
    refused: Vec<UploadedFile>,
    /// Whether one of them was refused because the draft has no room for more.
    is_full: bool,
}

/// The files of a page.
#[derive(Default)]
pub(super) struct PageFiles {
    fields: Vec<FieldFiles>,
}

impl PageFiles {
    /// The files that a page asks for; most ask for none.
    pub(super) fn asked(step: Step<'_>, fields: &[Cow<'_, Field>]) -> PageFiles {
        let of = |field: &Cow<'_, Field>| match &field.kind {
            FieldKind::FileUpload(limits) => Some(FieldFiles {
                id: field.id.clone(),
                path: field_path(step, field),
                limits: limits.clone(),
                stored: Vec::new(),
                on_page: Vec::new(),
                new: Vec::new(),
                refused: Vec::new(),
                is_full: false,
            }),
            _ => None,
        };
        PageFiles {
            fields: fields.iter().filter_map(of).collect(),
        }
    }

    /// Whether the page asks for files at all.
    pub(super) fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    fn field(&mut self, id: &str) -> Option<&mut FieldFiles> {
        self.fields.iter_mut().find(|field| field.id == id)
    }

    /// Takes in what was sent: each file is looked at and stored before the next is read. Gives what was typed.
    pub(super) async fn receive(
        &mut self,
        visit: &Visit,
        draft: &Draft,
        drafts_days: u32,
        mut parts: FileParts,
    ) -> Result<Raw, AppError> {
        let most = |limits: &UploadLimits| u64::from(limits.max_megabytes) * MEGABYTE;
        let together = |field: &FieldFiles| u64::from(field.limits.max_files) * most(&field.limits);
        // Twice what is allowed is read, so that the answer can say what is too much.
        parts.read_at_most(2 * self.fields.iter().map(together).sum::<u64>() + BESIDE);
        let rooms: Vec<(String, u64)> = self.fields.iter().map(|f| (f.id.clone(), most(&f.limits))).collect();
        let room = |name: &str| rooms.iter().find(|(id, _)| id == name).map(|(_, most)| *most);
        while let Some(sent) = parts.next_file(room).await? {
            let Some(field) = self.field(&sent.field) else { continue };
            field.take(visit, draft, drafts_days, sent).await?;
        }
        Ok(parts.into_raw())
    }

    /// Finds the stored files, and which of them the page has. An id of another field, draft or browser is nothing.
    pub(super) async fn load(
        &mut self,
        visit: &Visit,
        conn: &mut PgConnection,
        draft: &Draft,
        raw: &Raw,
    ) -> Result<(), AppError> {
        let owner = visit.browser.owner_hash();
        let all = uploads::of_draft(conn, &draft.token, &owner).await?;
        for field in &mut self.fields {
            let own = all.iter().filter(|upload| upload.field == field.path);
            field.stored = own.map(|upload| upload.file.clone()).collect();
            let on_page: Vec<String> = raw.all(&field.id).map(|id| id.trim().to_owned()).collect();
            let is_old = |id: &String| field.stored.iter().any(|file| file.id == *id) && !field.new.contains(id);
            field.on_page = on_page.into_iter().filter(is_old).collect();
            let excess = field.excess();
            uploads::forget(conn, &draft.token, &owner, &excess).await?;
        }
        Ok(())
    }

    /// What the page has when it is first shown: what was answered, and what was added since and not kept yet.
    pub(super) fn show_all(&self, raw: &mut Raw) {
        for field in &self.fields {
            let answered: Vec<String> = raw.all(&field.id).map(str::to_owned).collect();
            let others = field.stored.iter().map(|file| file.id.clone());
            let others = others.filter(|id| !answered.contains(id));
            let all: Vec<String> = answered.iter().cloned().chain(others).collect();
            raw.set(&field.id, all);
        }
    }

    /// Everything that is known, refused files among them: the rules say what is wrong with those.
    pub(super) fn known(&self) -> Vec<UploadedFile> {
        let of = |field: &FieldFiles| field.stored.iter().chain(&field.refused).cloned().collect::<Vec<_>>();
        self.fields.iter().flat_map(of).collect()
    }

    /// Names in `raw` what is to be read: the files that the page has, and those that came.
    pub(super) fn to_read(&self, raw: &mut Raw) {
        for field in &self.fields {
            let refused = field.refused.iter().map(|file| file.id.clone());
            let came: Vec<String> = field.new.iter().cloned().chain(refused).collect();
            // Of one file at most, another takes the place of the first.
            let on_page = field
                .on_page
                .iter()
                .filter(|_| came.is_empty() || field.limits.max_files > 1);
            raw.set(
                &field.id,
                on_page.cloned().chain(came.iter().cloned()).collect::<Vec<_>>(),
            );
        }
    }

    /// Names in `raw` what is to be shown: not what was refused.
    pub(super) fn to_show(&self, raw: &mut Raw) {
        for field in &self.fields {
            raw.set(&field.id, field.shown());
        }
    }

    /// Whether it is one of the fields that ask for files.
    pub(super) fn has(&self, id: &str) -> bool {
        self.fields.iter().any(|field| field.id == id)
    }

    /// What is stored, and was taken off the page all the same, by field: it goes when the page is answered anew.
    pub(super) fn gone(&self) -> Vec<(String, String)> {
        let of = |field: &FieldFiles| {
            let shown = field.shown();
            let gone = field.stored.iter().filter(|file| !shown.contains(&file.id));
            let gone: Vec<&str> = gone.map(|file| file.id.as_str()).collect();
            (!gone.is_empty()).then(|| (gone_name(&field.id), gone.join(" ")))
        };
        self.fields.iter().filter_map(of).collect()
    }

    /// Takes off the page what an address says is gone.
    pub(super) fn without_gone(&self, query: &BTreeMap<String, String>, raw: &mut Raw) {
        for field in &self.fields {
            let Some(gone) = query.get(&gone_name(&field.id)) else {
                continue;
            };
            let stays = |id: &&str| !gone.split(' ').any(|gone| gone == *id);
            let rest: Vec<String> = raw.all(&field.id).filter(stays).map(str::to_owned).collect();
            raw.set(&field.id, rest);
        }
    }

    /// The stored files, for the page.
    pub(super) fn stored(&self) -> Vec<UploadedFile> {
        self.fields.iter().flat_map(|field| field.stored.clone()).collect()
    }

    /// What the rules cannot know: that there is no room for more.
    pub(super) fn no_room(&self) -> impl Iterator<Item = Mistake> {
        self.fields.iter().filter(|field| field.is_full).map(|field| Mistake {
            input: field.id.clone(),
            field: field.id.clone(),
            parts: Vec::new(),
            sentence: Sentence::TooManyFiles {
                max: field.limits.max_files,
            },
        })
    }

    /// Takes a file off the page. One that an answer names goes when the page is answered anew.
    pub(super) async fn remove(
        &mut self,
        visit: &Visit,
        conn: &mut PgConnection,
        draft: &Draft,
        (id, file): (&str, &str),
        given: Option<&PageAnswers>,
    ) -> Result<(), AppError> {
        let Some(field) = self.field(id) else { return Ok(()) };
        field.on_page.retain(|other| other != file);
        if !names(given, id, file) && field.stored.iter().any(|other| other.id == file) {
            let ids = [file.to_owned()];
            uploads::forget(conn, &draft.token, &visit.browser.owner_hash(), &ids).await?;
            field.stored.retain(|other| other.id != file);
        }
        Ok(())
    }

    /// Lets go of what the page's answers do not name, once they are saved.
    pub(super) async fn keep_named(
        &self,
        visit: &Visit,
        conn: &mut PgConnection,
        draft: &Draft,
        given: Option<&PageAnswers>,
    ) -> Result<(), AppError> {
        let owner = visit.browser.owner_hash();
        for field in self.fields.iter().filter(|field| !field.stored.is_empty()) {
            let stored = field.stored.iter().map(|file| file.id.clone());
            let gone: Vec<String> = stored.filter(|id| !names(given, &field.id, id)).collect();
            if !gone.is_empty() {
                uploads::forget(conn, &draft.token, &owner, &gone).await?;
            }
        }
        Ok(())
    }
}

/// The name under which an address keeps what is gone.
fn gone_name(field: &str) -> String {
    format!("{field}-gone")
}

impl FieldFiles {
    /// The ids of the files that the page shows. Of one file at most, another takes the place of the first.
    fn shown(&self) -> Vec<String> {
        let stays = |_: &&String| self.new.is_empty() || self.limits.max_files > 1;
        self.on_page.iter().filter(stays).chain(&self.new).cloned().collect()
    }

    /// Looks at a file that was sent, and stores it where it can be taken.
    async fn take(&mut self, visit: &Visit, draft: &Draft, drafts_days: u32, sent: SentFile) -> Result<(), AppError> {
        let most = self.limits.max_files as usize;
        let mut file = UploadedFile {
            id: new_token(),
            name: clean_name(&sent.name),
            bytes: sent.bytes,
            kind: None,
        };
        // Its memory counts until it is stored.
        let SentFile {
            content, room: _room, ..
        } = sent;
        let Some(content) = content else {
            self.refuse(file);
            return Ok(());
        };
        // Of a file that is made to harm, the library that looks into it may panic: then it is none that we take.
        let looked = tokio::task::spawn_blocking(move || (kind_of(&content), content)).await;
        let Ok((Some(kind), content)) = looked else {
            self.refuse(file);
            return Ok(());
        };
        file.kind = Some(kind);
        if file_refused(&file, &self.limits).is_some() || self.new.len() >= most {
            self.refuse(file);
            return Ok(());
        }
        let state = &visit.state;
        let new = NewUpload {
            token: &draft.token,
            owner_hash: &visit.browser.owner_hash(),
            field: &self.path,
            file: &file,
            kind,
            content: &content,
            now: state.clock.now_sql(),
            expires_at: state.clock.in_days_sql(drafts_days),
        };
        let mut conn = state.pool.acquire().await?;
        if uploads::keep(&mut conn, &new).await? {
            self.new.push(file.id);
        } else {
            self.is_full = true;
        }
        Ok(())
    }

    /// Remembers a refused file, for its mistake; of very many, one more than there could be.
    fn refuse(&mut self, file: UploadedFile) {
        if self.refused.len() <= self.limits.max_files as usize {
            self.refused.push(file);
        }
    }

    /// New files beyond those that there may be, as if they had been refused.
    fn excess(&mut self) -> Vec<String> {
        let most = self.limits.max_files as usize;
        let on_page = if most > 1 { self.on_page.len() } else { 0 };
        let excess = self.new.split_off(most.saturating_sub(on_page).min(self.new.len()));
        let (gone, stored): (Vec<_>, Vec<_>) = std::mem::take(&mut self.stored)
            .into_iter()
            .partition(|file| excess.contains(&file.id));
        self.stored = stored;
        gone.into_iter().for_each(|file| self.refuse(file));
        excess
    }
}

/// Whether an answer names a file.
fn names(given: Option<&PageAnswers>, field: &str, file: &str) -> bool {
    match given.and_then(|given| given.get(field)) {
        Some(Answer::Files(files)) => files.iter().any(|other| other.id == file),
        _ => false,
    }
}

/// The mistakes in files that came: they are told at once.
pub(super) fn is_of_a_file(mistake: &Mistake) -> bool {
    matches!(
        mistake.sentence,
        Sentence::FileTooLarge { .. }
            | Sentence::FileEmpty(_)
            | Sentence::FileKind { .. }
            | Sentence::TooManyFiles { .. }
    )
}

/// The first page of a journey whose answer names a file that is no longer there.
pub(super) fn lost<'a>(journey: &Journey<'a>, known: &[UploadedFile]) -> Option<Step<'a>> {
    let is_lost = |step: &&Step<'a>| {
        let answers = journey.given(**step).into_iter().flat_map(|given| given.values());
        let mut files = answers.filter_map(|answer| match answer {
            Answer::Files(files) => Some(files),
            _ => None,
        });
        files.any(|files| files.iter().any(|file| known.iter().all(|known| known.id != file.id)))
    };
    journey.steps().iter().find(is_lost).copied()
}
