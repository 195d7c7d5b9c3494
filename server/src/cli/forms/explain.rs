//! `guildhall forms explain`

use anyhow::bail;
use clap::Args;
use forms::check::{Example, Rule, rule, rules};
use forms::problem::{Severity, did_you_mean};

use super::output::print;

/// What to explain.
#[derive(Debug, Args)]
pub(in crate::cli) struct Explain {
    /// A problem's code, as `forms check` prints it; without one, every code in a line.
    code: Option<String>,
}

/// Says what a problem is, why it is one, and how it is mended.
pub(super) fn run(what: &Explain) -> anyhow::Result<()> {
    let Some(code) = &what.code else {
        let widest = rules().iter().map(|rule| rule.code.len()).max().unwrap_or_default();
        let line = |rule: &Rule| format!("{:widest$}  {:7}  {}\n", rule.code, severity(rule), rule.what);
        return print(&rules().iter().map(line).collect::<String>());
    };
    let Some(rule) = rule(code) else {
        let help = did_you_mean(code, rules().iter().map(|rule| rule.code));
        let help = help.unwrap_or_else(|| "`guildhall forms explain` lists them all".to_owned());
        bail!("there is no problem with the code {code}: {help}");
    };
    print(&explained(rule))
}

fn explained(rule: &Rule) -> String {
    let said = wrapped(&format!("{} {}", rule.what, rule.why));
    let mut text = format!("{} ({})\n\n{said}\n", rule.code, severity(rule));
    if rule.example != Example::Described {
        text.push_str(&format!("\nSo it is told of:\n\n{}", indented(rule.bad)));
        text.push_str(&format!("\nSo it is right:\n\n{}", indented(rule.good)));
    }
    text
}

/// Text in lines that a terminal shows whole.
fn wrapped(text: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + word.chars().count() < 80 => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}

fn indented(example: &str) -> String {
    example
        .lines()
        .map(|line| format!("    {line}\n").replace("    \n", "\n"))
        .collect()
}

fn severity(rule: &Rule) -> &'static str {
    match rule.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
