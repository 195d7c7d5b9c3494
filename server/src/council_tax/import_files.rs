//! The four files of an import, wherever they come from, with a hash over what was read.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::csv_layout::ImportFile;

/// The four files, to be read once.
pub struct ImportFiles {
    sources: [Box<dyn Read + Send>; 4],
}

impl ImportFiles {
    /// Opens the files in `folder`. The error names the file that cannot be opened.
    pub fn open(folder: &Path) -> io::Result<ImportFiles> {
        let open = |file: ImportFile| -> io::Result<Box<dyn Read + Send>> {
            let path = folder.join(file.name());
            let opened = File::open(&path).map_err(|e| io::Error::new(e.kind(), format!("{}: {e}", path.display())))?;
            Ok(Box::new(BufReader::with_capacity(1 << 16, opened)))
        };
        let [snapshot, accounts, lines, instalments] = ImportFile::ALL;
        Ok(ImportFiles {
            sources: [open(snapshot)?, open(accounts)?, open(lines)?, open(instalments)?],
        })
    }

    /// Files that are already in memory.
    pub fn from_bytes(snapshot: Vec<u8>, accounts: Vec<u8>, lines: Vec<u8>, instalments: Vec<u8>) -> ImportFiles {
        let source = |bytes: Vec<u8>| -> Box<dyn Read + Send> { Box::new(Cursor::new(bytes)) };
        ImportFiles {
            sources: [source(snapshot), source(accounts), source(lines), source(instalments)],
        }
    }

    /// The files in the order of [`ImportFile::ALL`], each hashed while it is read.
    pub(super) fn into_hashed(self) -> [HashedRead; 4] {
        self.sources.map(|source| HashedRead {
            source,
            hash: Sha256::new(),
        })
    }
}

/// A file that is hashed while it is read.
pub(super) struct HashedRead {
    source: Box<dyn Read + Send>,
    hash: Sha256,
}

impl Read for HashedRead {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.source.read(buffer)?;
        if let Some(bytes) = buffer.get(..count) {
            self.hash.update(bytes);
        }
        Ok(count)
    }
}

/// SHA-256 over the hashes of the files, each read to its end.
pub(super) fn content_hash(files: [HashedRead; 4]) -> Vec<u8> {
    let mut all = Sha256::new();
    for file in files {
        all.update(file.hash.finalize());
    }
    all.finalize().to_vec()
}
