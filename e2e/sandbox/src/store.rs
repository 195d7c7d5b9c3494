//! The state behind one lock, and its file.
//!
//! The file is replaced whole (written beside, synced, renamed), so that a crash leaves the old or the new one. Writes
//! are gathered; whoever must not lose what they did waits for [`Store::durable`].

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use anyhow::Context as _;
use tokio::sync::watch;

use crate::state::State;

/// Least time between two writes.
const GATHER: Duration = Duration::from_millis(20);

#[derive(Debug)]
pub(crate) struct Store {
    state: Mutex<State>,
    file: Option<PathBuf>,
    /// Held while writing, so that an older state never replaces a newer one. `false` once closed.
    writing: Mutex<bool>,
    changed: watch::Sender<u64>,
    written: watch::Sender<u64>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Store {
    /// Opens the file, or starts empty when there is none.
    pub(crate) fn open(file: Option<PathBuf>) -> anyhow::Result<Self> {
        let state = match &file {
            Some(path) => read(path)?,
            None => State::default(),
        };
        let (changed, written) = (watch::Sender::new(0), watch::Sender::new(0));
        let store = Self {
            state: Mutex::new(state),
            file,
            writing: Mutex::new(true),
            changed,
            written,
        };
        let path = store.file.as_deref().unwrap_or(Path::new(""));
        store
            .save()
            .with_context(|| format!("cannot write the data file {}", path.display()))?;
        Ok(store)
    }

    pub(crate) fn read<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        look(&lock(&self.state))
    }

    pub(crate) fn change<T>(&self, act: impl FnOnce(&mut State) -> T) -> T {
        let mut state = lock(&self.state);
        let result = act(&mut state);
        // Counted under the lock, so that a write that has seen the count has seen the change.
        self.changed.send_modify(|count| *count += 1);
        result
    }

    /// Waits until everything done so far is in the file.
    pub(crate) async fn durable(&self) {
        if self.file.is_some() {
            let wanted = *self.changed.borrow();
            // An error means that the store is gone, and so is whoever waits.
            let _ = self.written.subscribe().wait_for(|written| *written >= wanted).await;
        }
    }

    /// Writes changes as they come, for as long as it is polled.
    pub(crate) async fn write_in_background(self: Arc<Self>) {
        let mut changes = self.changed.subscribe();
        // What was changed before this began to watch must be written too.
        changes.mark_changed();
        while self.file.is_some() && changes.changed().await.is_ok() {
            let (store, started) = (Arc::clone(&self), Instant::now());
            let saved = tokio::task::spawn_blocking(move || store.save()).await;
            if let Ok(Err(error)) = saved {
                tracing::error!(%error, "cannot write the data file; trying again");
                tokio::time::sleep(Duration::from_secs(1)).await;
                changes.mark_changed();
            }
            // A large state is written less often: about a quarter of the time goes to writing, whatever its size.
            tokio::time::sleep(GATHER.max(started.elapsed() * 3)).await;
        }
    }

    /// Writes the state once more, then never again: another sandbox may own the file from now on.
    pub(crate) fn close(&self) {
        if let Err(error) = self.save() {
            tracing::error!(%error, "cannot write the data file");
        }
        *lock(&self.writing) = false;
    }

    fn save(&self) -> io::Result<()> {
        let Some(path) = &self.file else { return Ok(()) };
        let open = lock(&self.writing);
        if !*open {
            return Ok(());
        }
        let (bytes, count) = {
            let state = lock(&self.state);
            (serde_json::to_vec(&*state)?, *self.changed.borrow())
        };
        replace(path, &bytes)?;
        self.written.send_replace(count);
        Ok(())
    }
}

fn read(path: &Path) -> anyhow::Result<State> {
    match fs::read(path) {
        Ok(bytes) => serde_json::from_slice(&bytes).with_context(|| {
            format!(
                "cannot read the data file {}: move it away to start afresh",
                path.display()
            )
        }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(State::default()),
        Err(error) => Err(error).with_context(|| format!("cannot open the data file {}", path.display())),
    }
}

fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder)?;
    }
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    // It holds names and e-mail addresses that were typed: for its owner alone.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&beside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&beside, path)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn folder() -> PathBuf {
        std::env::temp_dir().join(crate::id::new("sandbox-store-", 12))
    }

    #[test]
    fn comes_back_with_what_it_held_and_lets_go_of_the_file() {
        let path = folder().join("deep/state.json");
        let store = Store::open(Some(path.clone())).unwrap();
        store.change(|state| state.next_sequence = 7);
        store.close();
        store.change(|state| state.next_sequence = 8);
        store.close();
        assert_eq!(
            Store::open(Some(path.clone()))
                .unwrap()
                .read(|state| state.next_sequence),
            7
        );
        fs::remove_dir_all(path.parent().unwrap().parent().unwrap()).unwrap();
    }

    #[test]
    fn refuses_a_file_that_is_not_its_own() {
        let path = folder();
        fs::write(&path, "not json").unwrap();
        let error = format!("{:#}", Store::open(Some(path.clone())).unwrap_err());
        assert!(error.contains("move it away"), "{error}");
        assert_eq!(
            fs::read_to_string(&path).unwrap(),
            "not json",
            "the file is left as it was"
        );
        fs::remove_file(path).unwrap();
    }

    #[tokio::test]
    async fn durable_means_in_the_file() {
        let path = folder();
        let store = Arc::new(Store::open(Some(path.clone())).unwrap());
        let writer = tokio::spawn(Arc::clone(&store).write_in_background());
        for sequence in 1..=20 {
            store.change(|state| state.next_sequence = sequence);
            store.durable().await;
            let stored: State = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
            assert_eq!(stored.next_sequence, sequence);
        }
        writer.abort();
        fs::remove_file(path).unwrap();
    }
}
