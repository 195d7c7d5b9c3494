//! `guildhall forms explain`

use anyhow::bail;
use clap::Args;
use forms::check::{Example, Rule, rule, rules};
use forms::problem::{Severity, did_you_mean};

/// What to explain.
#[derive(Debug, Args)]
pub(in crate::cli) struct Explain {
    /// A problem's code, as `forms check` prints it; without one, every code in a line.
    code: Option<String>,
}

/// Says what a problem is, why it is one, and how it is mended.
#[allow(clippy::print_stdout, reason = "it is what the command is for")]
pub(super) fn run(what: &Explain) -> anyhow::Result<()> {
    let Some(code) = &what.code else {
        let widest = rules().iter().map(|rule| rule.code.len()).max().unwrap_or_default();
        for rule in rules() {
            println!("{:widest$}  {:7}  {}", rule.code, severity(rule), rule.what);
        }
        return Ok(());
    };
    match rule(code) {
        Some(rule) => print!("{}", explained(rule)),
        None => {
            let help = did_you_mean(code, rules().iter().map(|rule| rule.code));
            let help = help.unwrap_or_else(|| "`guildhall forms explain` lists them all".to_owned());
            bail!("there is no problem with the code {code}: {help}");
        }
    }
    Ok(())
}

fn explained(rule: &Rule) -> String {
    let mut text = format!("{} ({})\n\n{}\n{}\n", rule.code, severity(rule), rule.what, rule.why);
    if rule.example != Example::Described {
        text.push_str(&format!("\nSo it is told of:\n\n{}", indented(rule.bad)));
        text.push_str(&format!("\nSo it is right:\n\n{}", indented(rule.good)));
    }
    text
}

fn indented(example: &str) -> String {
    example.lines().map(|line| format!("    {line}\n").replace("    \n", "\n")).collect()
}

fn severity(rule: &Rule) -> &'static str {
    match rule.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
