//! Line ends of any system, made into one, so that line numbers are those that an editor shows.
//!
//! The CSV reader takes every kind of line end, but counts lines by `\n` alone, which it meets too late behind a `\r`.

use std::io::{self, Read};

/// Turns `\r\n` and a lone `\r` into `\n`, and ends the last line with one.
pub(crate) struct LineEnds<R> {
    source: R,
    after_carriage_return: bool,
    ended: bool,
    /// How many bytes may still be read; none for any number.
    allowance: Option<usize>,
}

impl<R: Read> LineEnds<R> {
    pub(crate) fn of(source: R) -> Self {
        Self {
            source,
            after_carriage_return: false,
            ended: false,
            allowance: None,
        }
    }

    /// From here on this many bytes can be read before reading fails: a limit to what one row can be.
    pub(crate) fn allow(&mut self, bytes: usize) {
        self.allowance = Some(bytes);
    }

    /// What was read from.
    pub(crate) fn into_inner(self) -> R {
        self.source
    }

    /// Rewrites the first `count` bytes in place and says how many are left.
    fn rewrite(&mut self, buffer: &mut [u8], count: usize) -> usize {
        let mut kept = 0;
        for place in 0..count {
            let Some(byte) = buffer.get(place).copied() else { break };
            let second_half = byte == b'\n' && self.after_carriage_return;
            self.after_carriage_return = byte == b'\r';
            if let Some(slot) = buffer.get_mut(kept).filter(|_| !second_half) {
                *slot = if byte == b'\r' { b'\n' } else { byte };
                kept += 1;
            }
        }
        kept
    }
}

impl<R: Read> Read for LineEnds<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.allowance == Some(0) {
            return Err(io::Error::other("a row is too long; a quotation mark may be missing"));
        }
        while !buffer.is_empty() && !self.ended {
            let count = self.source.read(buffer)?;
            if count == 0 {
                self.ended = true;
                if let Some(first) = buffer.first_mut() {
                    *first = b'\n';
                    return Ok(1);
                }
            }
            // Nothing left of a read is not the end: it was the second half of a line end.
            match self.rewrite(buffer, count) {
                0 => {}
                kept => {
                    self.allowance = self.allowance.map(|left| left.saturating_sub(kept));
                    return Ok(kept);
                }
            }
        }
        Ok(0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn read(text: &str, at_once: usize) -> String {
        let mut source = text.as_bytes();
        let mut reader = LineEnds::of(&mut source);
        let (mut all, mut buffer) = (Vec::new(), vec![0; at_once]);
        loop {
            match reader.read(&mut buffer).unwrap() {
                0 => return String::from_utf8(all).unwrap(),
                count => all.extend(buffer.iter().take(count)),
            }
        }
    }

    #[test]
    fn every_line_end_becomes_one_even_across_reads() {
        for at_once in 1..8 {
            assert_eq!(
                read("a\r\nb\rc\n\r\n\r\rd", at_once),
                "a\nb\nc\n\n\n\nd\n",
                "{at_once} bytes at once"
            );
        }
    }
}
