//! `guildhall forms reference`

/// Prints the reference of the language, in Markdown.
#[allow(clippy::print_stdout, reason = "it is what the command is for")]
pub(super) fn run() {
    print!("{}", forms::language::reference());
}
