//! `guildhall forms reference`

use super::output::print;

/// Prints the reference of the language, in Markdown.
pub(super) fn run() -> anyhow::Result<()> {
    print(&forms::language::reference())
}
