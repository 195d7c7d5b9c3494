//! What a command is for, on standard output.

use std::io::{ErrorKind, Write};

/// Prints a text. Whoever reads it may have read enough: `guildhall forms schema | head` is no error.
///
/// # Errors
/// When it cannot be written for another reason.
pub(super) fn print(text: &str) -> anyhow::Result<()> {
    let mut output = std::io::stdout().lock();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}
