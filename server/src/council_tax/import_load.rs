//! An import, loaded: read a second time and put into the database batch by batch, while residents see the snapshot
//! before it. When it is interrupted, the same files go on where it stopped.

use jiff::Timestamp;
use sqlx::PgConnection;
use tokio::sync::mpsc;

use super::account::Snapshot;
use super::import::{CheckedImport, ImportRules, content_hash};
use super::import_source::ImportSource;
use super::import_stream::{AccountStream, ReadFile};
use super::layout::ImportFile;
use super::plausible::{Implausible, implausible};
use super::rejection::Rejections;
use super::row_reader::RowReader;
use super::store;
use super::store_import::{self, AccountBatch, Loading};

/// Accounts to a batch: enough to make the round trip small beside the work, and little to do again.
const ACCOUNTS_AT_ONCE: usize = 1_000;
/// Batches that wait for the database while the next are read.
const BATCHES_WAITING: usize = 2;

/// What became of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportOutcome {
    /// It is the snapshot now.
    Applied(Snapshot),
    /// The same files are the snapshot already; nothing was touched.
    AlreadyLoaded(Snapshot),
}

/// What keeps an import that is in order from being loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// It can hardly follow what residents see now.
    #[error("nothing was imported: this can hardly be right")]
    Implausible(Vec<Implausible>),
    /// The files are not those that were checked.
    #[error("the files changed while they were loaded: nothing was applied")]
    FilesChanged,
    /// Postgres does not answer.
    #[error("the records could not be stored")]
    Database(#[from] sqlx::Error),
    /// The reader stopped.
    #[error("reading the files stopped")]
    Reading(#[from] tokio::task::JoinError),
}

/// How to load.
pub struct LoadOptions<'o> {
    /// Whether it is loaded even if it can hardly follow what residents see now.
    pub even_if_implausible: bool,
    /// When it is loaded.
    pub now: Timestamp,
    /// Is told how many accounts are in the database, every now and then.
    pub progress: &'o mut (dyn FnMut(u64) + Send),
}

/// Loads files that were checked. Two imports of one council wait for each other.
///
/// # Errors
/// When it is implausible, when the files are others by now, or when Postgres does not answer. Residents then go on seeing
/// what they saw.
pub async fn load_import(
    conn: &mut PgConnection,
    source: &ImportSource,
    rules: &ImportRules,
    checked: &CheckedImport,
    options: LoadOptions<'_>,
) -> Result<ImportOutcome, LoadError> {
    store_import::lock(conn).await?;
    let loaded = load_locked(conn, source, rules, checked, options).await;
    store_import::unlock(conn).await?;
    loaded
}

async fn load_locked(
    conn: &mut PgConnection,
    source: &ImportSource,
    rules: &ImportRules,
    checked: &CheckedImport,
    options: LoadOptions<'_>,
) -> Result<ImportOutcome, LoadError> {
    if let Some(current) = store::snapshot(conn).await?
        && current.content_hash == checked.content_hash
    {
        return Ok(ImportOutcome::AlreadyLoaded(current));
    }
    let doubts = implausible(store_import::served_totals(conn).await?.as_ref(), &checked.totals);
    if !doubts.is_empty() && !options.even_if_implausible {
        return Err(LoadError::Implausible(doubts));
    }
    let interrupted = store_import::interrupted(conn, &checked.content_hash).await?;
    store_import::delete_others(conn, interrupted.as_ref().map(|loading| loading.number)).await?;
    let loading = match interrupted {
        Some(loading) => loading,
        None => store_import::begin(conn, checked).await?,
    };
    let filled = fill(conn, source, rules, checked, &loading, options.progress).await;
    if matches!(filled, Err(LoadError::FilesChanged)) {
        // Some of it may be of the files as they were: it must not be gone on with.
        store_import::delete_others(conn, None).await?;
    }
    filled?;
    store_import::serve(conn, loading.number, options.now).await?;
    store_import::delete_others(conn, None).await?;
    let snapshot = store::snapshot(conn).await?.ok_or(sqlx::Error::RowNotFound)?;
    Ok(ImportOutcome::Applied(snapshot))
}

/// Puts every account that is not there yet into the snapshot. The files are read on a thread of their own.
async fn fill(
    conn: &mut PgConnection,
    source: &ImportSource,
    rules: &ImportRules,
    checked: &CheckedImport,
    loading: &Loading,
    progress: &mut (dyn FnMut(u64) + Send),
) -> Result<(), LoadError> {
    let (sender, mut receiver) = mpsc::channel(BATCHES_WAITING);
    let reader = {
        let (source, rules, checked) = (source.clone(), rules.clone(), checked.clone());
        let loaded_up_to = loading.loaded_up_to.clone();
        tokio::task::spawn_blocking(move || read_batches(&source, &rules, &checked, loaded_up_to.as_deref(), &sender))
    };
    let mut stored = Ok(());
    while let Some((accounts, batch)) = receiver.recv().await {
        stored = store_import::insert(conn, loading.number, &batch).await;
        if stored.is_err() {
            break;
        }
        progress(accounts);
    }
    drop(receiver); // so that the reader stops as well
    let read = reader.await?;
    stored?;
    read
}

type Sender = mpsc::Sender<(u64, AccountBatch)>;

fn read_batches(
    source: &ImportSource,
    rules: &ImportRules,
    checked: &CheckedImport,
    loaded_up_to: Option<&str>,
    sender: &Sender,
) -> Result<(), LoadError> {
    let mut rejected = Rejections::default();
    let charged = checked.charged();
    let mut stream = AccountStream::open(source, rules, checked.as_of, &charged);
    let mut batch = AccountBatch::default();
    let mut accounts = 0;
    while let Some(record) = stream.next(&mut rejected) {
        accounts += 1;
        if loaded_up_to.is_some_and(|last| record.account.number.as_str() <= last) {
            continue;
        }
        batch.push(record)?;
        if batch.len() == ACCOUNTS_AT_ONCE && sender.blocking_send((accounts, std::mem::take(&mut batch))).is_err() {
            return Ok(()); // the database stopped, and says why
        }
    }
    let first = [ImportFile::Snapshot, ImportFile::Charges, ImportFile::Determinations];
    let first = first.map(|file| {
        let mut reader = RowReader::open(source, file);
        while !matches!(reader.advance(), Ok(false)) {}
        ReadFile::of(file, reader)
    });
    let files: Vec<ReadFile> = first.into_iter().chain(stream.into_files()).collect();
    if rejected.count() > 0 || content_hash(&files) != checked.content_hash {
        return Err(LoadError::FilesChanged);
    }
    if batch.len() > 0 {
        sender.blocking_send((accounts, batch)).ok();
    }
    Ok(())
}
