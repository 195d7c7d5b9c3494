//! The files of the demo, written in the published layout as they are made up: the demo can be of any size.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use csv::Writer;
use serde_json::{Map, Value};

use super::super::layout::{ImportFile, ImportFormat};

/// Writes rows into the files of an import.
pub(super) struct DemoWriter<W: Write> {
    files: BTreeMap<ImportFile, (RowWriter<W>, u64)>,
}

enum RowWriter<W: Write> {
    Csv(Box<Writer<W>>),
    Json(W),
}

impl DemoWriter<Vec<u8>> {
    pub(super) fn in_memory(format: ImportFormat) -> io::Result<Self> {
        Self::new(format, |_| Ok(Vec::new()))
    }
}

impl DemoWriter<BufWriter<File>> {
    /// Into `folder`, which is made if it is not there.
    pub(super) fn in_folder(format: ImportFormat, folder: &Path) -> io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        Self::new(format, |file| {
            let path = folder.join(format.name(file));
            let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
            Ok(BufWriter::new(File::create(&path).map_err(named)?))
        })
    }
}

impl<W: Write> DemoWriter<W> {
    fn new(format: ImportFormat, open: impl Fn(ImportFile) -> io::Result<W>) -> io::Result<Self> {
        let mut files = BTreeMap::new();
        for file in ImportFile::ALL {
            let opened = open(file)?;
            let writer = match format {
                ImportFormat::Csv => {
                    let mut writer = Writer::from_writer(opened);
                    writer.write_record(file.columns())?;
                    RowWriter::Csv(Box::new(writer))
                }
                ImportFormat::Json => RowWriter::Json(opened),
            };
            files.insert(file, (writer, 0));
        }
        Ok(DemoWriter { files })
    }

    /// Writes one row: a text for each column of the file, empty where there is none.
    pub(super) fn row(&mut self, file: ImportFile, texts: &[&str]) -> io::Result<()> {
        let Some((writer, rows)) = self.files.get_mut(&file) else {
            return Ok(());
        };
        *rows += 1;
        match writer {
            RowWriter::Csv(writer) => Ok(writer.write_record(texts)?),
            RowWriter::Json(writer) => {
                let filled = file.columns().iter().zip(texts).filter(|(_, text)| !text.is_empty());
                let object: Map<String, Value> = filled
                    .map(|(name, text)| ((*name).to_owned(), Value::from(*text)))
                    .collect();
                serde_json::to_writer(&mut *writer, &object)?;
                writer.write_all(b"\n")
            }
        }
    }

    /// How many rows a file has so far.
    pub(super) fn rows(&self, file: ImportFile) -> u64 {
        self.files.get(&file).map_or(0, |(_, rows)| *rows)
    }

    pub(super) fn finish(self) -> io::Result<BTreeMap<ImportFile, W>> {
        let finished = self.files.into_iter().map(|(file, (writer, _))| {
            let mut inner = match writer {
                RowWriter::Csv(writer) => writer
                    .into_inner()
                    .map_err(|error| io::Error::other(error.to_string()))?,
                RowWriter::Json(writer) => writer,
            };
            inner.flush()?;
            Ok((file, inner))
        });
        finished.collect()
    }
}
