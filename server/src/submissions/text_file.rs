//! A designer's file as text: whether it is there, is not larger than it may be, and is UTF-8.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use forms::problem::{Problem, Report, Span};

/// Reads a file of at most so many bytes; nothing when it is not there.
///
/// # Errors
/// A report on the file when it is there and cannot be read, is larger, or is not text. A file that is too large is not
/// read beyond that.
pub fn read(path: &Path, most: usize) -> Result<Option<String>, Report> {
    let file = path.display().to_string();
    let cannot = |error: std::io::Error| {
        of_file(
            &file,
            &format!("the file cannot be read: {error}"),
            "look at its rights",
        )
    };
    let open = match File::open(path) {
        Ok(open) => open,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(cannot(error)),
    };
    let bound = u64::try_from(most).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    open.take(bound.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(cannot)?;
    if bytes.len() > most {
        let what = format!("the file has more than {most} bytes");
        let problem = Problem::error("too-large", Span::default(), what).help("make it two files");
        return Err(Report::new(&file, "", vec![problem]));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Some(text)),
        Err(_) => Err(of_file(&file, "the file is not UTF-8 text", "save it as UTF-8")),
    }
}

/// A problem of a whole file.
pub(super) fn of_file(file: &str, what: &str, mend: &str) -> Report {
    Report::new(file, "", vec![Problem::error("file", Span::default(), what).help(mend)])
}
