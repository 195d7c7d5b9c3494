//! The files of an import, wherever they are. They are read twice: to check them, and to load them.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::layout::{ImportFile, ImportFormat};

/// Where the files are, and how they are written.
#[derive(Debug, Clone)]
pub struct ImportSource {
    format: ImportFormat,
    place: Place,
}

#[derive(Debug, Clone)]
enum Place {
    Folder(PathBuf),
    Memory(Arc<BTreeMap<ImportFile, Vec<u8>>>),
}

impl ImportSource {
    /// The files in `folder`: CSV if there is a `snapshot.csv`, JSON Lines if there is a `snapshot.jsonl`.
    ///
    /// # Errors
    /// When there are both, or when a file of the layout cannot be opened: the error names it.
    pub fn folder(folder: &Path) -> io::Result<ImportSource> {
        let has = |format: ImportFormat| folder.join(format.name(ImportFile::Snapshot)).exists();
        let format = match (has(ImportFormat::Csv), has(ImportFormat::Json)) {
            (true, true) => {
                return Err(io::Error::other(
                    "the folder has a snapshot.csv and a snapshot.jsonl: remove the files of one format",
                ));
            }
            (false, true) => ImportFormat::Json,
            (_, false) => ImportFormat::Csv,
        };
        let place = Place::Folder(folder.to_owned());
        let source = ImportSource { format, place };
        for file in ImportFile::ALL {
            source.open(file)?;
        }
        Ok(source)
    }

    /// Files that are already in memory; one that is not there is empty.
    pub fn memory(format: ImportFormat, files: BTreeMap<ImportFile, Vec<u8>>) -> ImportSource {
        let place = Place::Memory(Arc::new(files));
        ImportSource { format, place }
    }

    /// How they are written.
    pub const fn format(&self) -> ImportFormat {
        self.format
    }

    /// Opens one of them at its start.
    ///
    /// # Errors
    /// When it cannot be opened: the error names it.
    pub fn open(&self, file: ImportFile) -> io::Result<HashedRead> {
        let bytes: Box<dyn Read + Send> = match &self.place {
            Place::Folder(folder) => {
                let path = folder.join(self.format.name(file));
                let opened = File::open(&path);
                let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
                Box::new(opened.map_err(named)?)
            }
            Place::Memory(files) => Box::new(Cursor::new(Shared(files.clone(), file))),
        };
        let hash = Sha256::new();
        Ok(HashedRead { bytes, hash })
    }
}

/// One file of those in memory.
struct Shared(Arc<BTreeMap<ImportFile, Vec<u8>>>, ImportFile);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        self.0.get(&self.1).map_or(&[], Vec::as_slice)
    }
}

/// A file that could not be opened.
struct Failing(Option<io::Error>);

impl Read for Failing {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(self
            .0
            .take()
            .unwrap_or_else(|| io::Error::other("the file could not be opened")))
    }
}

/// A file that is hashed while it is read.
pub struct HashedRead {
    bytes: Box<dyn Read + Send>,
    hash: Sha256,
}

impl HashedRead {
    /// Fails with `error` when it is read.
    pub(super) fn failing(error: io::Error) -> HashedRead {
        HashedRead {
            bytes: Box::new(Failing(Some(error))),
            hash: Sha256::new(),
        }
    }

    /// SHA-256 of what was read.
    pub fn hash(self) -> Vec<u8> {
        self.hash.finalize().to_vec()
    }
}

impl Read for HashedRead {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.bytes.read(buffer)?;
        if let Some(bytes) = buffer.get(..count) {
            self.hash.update(bytes);
        }
        Ok(count)
    }
}
