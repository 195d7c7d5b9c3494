//! Problems for programs: JSON, SARIF 2.1.0 (editors and code hosts show it), and GitHub's annotations.

use forms::problem::{Problem, Report, Severity};
use serde_json::{Value, json};

fn level(problem: &Problem) -> &'static str {
    match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn each(reports: &[Report]) -> impl Iterator<Item = (&Report, &Problem)> {
    reports
        .iter()
        .flat_map(|report| report.problems.iter().map(move |problem| (report, problem)))
}

/// A list of objects, one a problem.
pub(super) fn json(reports: &[Report]) -> Value {
    let object = |(report, problem): (&Report, &Problem)| {
        let ((line, column), (end_line, end_column)) = (report.place(problem), report.end_place(problem));
        json!({
            "file": report.file(), "line": line, "column": column, "end_line": end_line, "end_column": end_column,
            "severity": level(problem), "code": problem.code, "message": problem.message, "help": problem.help,
        })
    };
    each(reports).map(object).collect()
}

/// SARIF.
pub(super) fn sarif(reports: &[Report]) -> Value {
    let mut codes: Vec<&str> = each(reports).map(|(_, problem)| problem.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let rules: Vec<Value> = codes.iter().map(|code| json!({ "id": code })).collect();
    let result = |(report, problem): (&Report, &Problem)| {
        let ((line, column), (end_line, end_column)) = (report.place(problem), report.end_place(problem));
        json!({
            "ruleId": problem.code,
            "level": level(problem),
            "message": { "text": sentence(problem) },
            "locations": [{ "physicalLocation": {
                "artifactLocation": { "uri": report.file() },
                "region": { "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column },
            }}],
        })
    };
    let results: Vec<Value> = each(reports).map(result).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "guildhall forms check", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

/// A line a problem, as GitHub's actions read them.
pub(super) fn github(reports: &[Report]) -> String {
    // Line ends and what separates properties are written as GitHub's toolkit writes them.
    let text = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |value: &str| text(value).replace(':', "%3A").replace(',', "%2C");
    each(reports)
        .map(|(report, problem)| {
            let (line, column) = report.place(problem);
            format!(
                "::{} file={},line={line},col={column},title={}::{}\n",
                level(problem),
                property(report.file()),
                property(problem.code),
                text(&sentence(problem))
            )
        })
        .collect()
}

fn sentence(problem: &Problem) -> String {
    match &problem.help {
        Some(help) => format!("{} ({help})", problem.message),
        None => problem.message.clone(),
    }
}
