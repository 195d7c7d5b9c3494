//! The keys of the whole form, and the comments above them.

use super::sections;
use crate::content::to_markdown;
use crate::fees::Charge;
use crate::original::Original;
use crate::page::{Written, yaml};
use crate::report::{Report, Sort};
use crate::text::cut;
use crate::walk::Walked;
use crate::yaml::{self, Yaml};

/// The text of the definition, without the comments above it.
pub(super) fn write(
    original: &Original,
    form_id: &str,
    mut walked: Walked,
    charges: &[Charge],
    report: &mut Report,
) -> String {
    let text = |text: &str| Yaml::Text(text.to_owned());
    let word = |word: &str| Yaml::Word(word.to_owned());
    let title = title(original, &walked, report);
    let mut entries: Vec<(String, Yaml)> = Vec::new();
    let mut add = |key: &str, value: Yaml| entries.push((key.to_owned(), value));
    add("form", word(form_id));
    add("title", text(&title));
    add("topic", word("other"));
    add("owner", word("forms"));
    add(
        "keep",
        Yaml::Inline(vec![
            ("submissions".to_owned(), word("2 years")),
            ("drafts".to_owned(), word("28 days")),
        ]),
    );
    if walked.pages.is_empty()
        && let Some(mut start) = walked.start.take()
    {
        start.show_help();
        walked.pages.push(start);
    }
    if let Some(start) = &walked.start {
        add("start", text(&start_text(start, &title)));
    }
    let sections = sections::assign(original, &mut walked.pages, report);
    if !sections.is_empty() {
        add(
            "sections",
            Yaml::Map(sections.iter().map(|(id, title)| (id.clone(), text(title))).collect()),
        );
    }
    let mut pages: Vec<Yaml> = walked.pages.iter().map(yaml).collect();
    pages.extend(walked.lost.iter().map(|(page, why)| lost(page, why)));
    add("pages", Yaml::List(pages));
    let parts = walked.parts.iter().map(|part| {
        (
            part.id.clone(),
            Yaml::Map(vec![("yes_no".to_owned(), text(&part.expression))]),
        )
    });
    let values = charges.iter().map(|charge| {
        let entries = vec![
            ("label".to_owned(), text(&charge.label)),
            ("money".to_owned(), text(&charge.money)),
        ];
        (charge.id.clone(), Yaml::Map(entries))
    });
    let values: Vec<(String, Yaml)> = parts.chain(values).collect();
    if !values.is_empty() {
        add("values", Yaml::Map(values));
    }
    if !charges.is_empty() {
        let amount: Vec<&str> = charges.iter().map(|charge| charge.id.as_str()).collect();
        let payment = vec![
            ("amount".to_owned(), text(&amount.join(" + "))),
            ("fund".to_owned(), word("FORMS")),
            ("description".to_owned(), text(&cut(&title, 100))),
        ];
        add("payment", Yaml::Map(payment));
        report.changed(
            "fund",
            "$.fees",
            "the fund that the money goes to is not known: FORMS stands there",
        );
    }
    if let Some(declaration) = &original.declaration {
        let declared = to_markdown(declaration, false, "$.declaration", report);
        if !declared.is_empty() {
            add("declaration", text(&declared));
        }
    }
    add(
        "confirmation",
        text("We have your answers.\n\nWe will contact you if we need anything else."),
    );
    yaml::write(&entries)
}

fn title(original: &Original, walked: &Walked, report: &mut Report) -> String {
    let (name, templates) = crate::text::without_templates(original.name.as_deref().unwrap_or_default());
    if templates {
        report.changed(
            "template",
            "$.name",
            "the name filled in answers; an ellipsis stands there now",
        );
    }
    if !name.trim().is_empty() {
        return cut(name.trim(), 200);
    }
    let first = walked
        .start
        .as_ref()
        .or(walked.pages.first())
        .map(|page| page.title.clone())
        .unwrap_or_default();
    report.wrong(
        "form-without-name",
        "$.name",
        format!("the form has no name; it is called “{first}” here"),
    );
    if first.is_empty() { "Form".to_owned() } else { first }
}

fn start_text(start: &Written, title: &str) -> String {
    let mut parts = Vec::new();
    if !crate::text::same(&start.title, title) {
        parts.push(format!(
            "## {}",
            crate::markdown::from_html(&start.title.replace('<', "&lt;")).markdown
        ));
    }
    parts.extend(start.content.iter().cloned());
    for detail in &start.details {
        parts.push(format!("### {}\n\n{}", detail.title, detail.text));
    }
    parts.join("\n\n")
}

/// A page that nobody can reach, as a comment.
fn lost(page: &Written, why: &str) -> Yaml {
    let mut page = page.clone();
    page.section = None;
    let text = yaml::write(&[("pages".to_owned(), Yaml::List(vec![yaml(&page)]))]);
    let lines: Vec<&str> = text
        .lines()
        .skip(1)
        .map(|line| line.strip_prefix("  ").unwrap_or(line))
        .collect();
    Yaml::Comment(format!("Nobody could reach this page: {why}.\n{}", lines.join("\n")))
}

/// What a designer should look at before anything else.
pub(super) fn comments(original: &Original, report: &Report) -> String {
    let mut lines = vec![format!("Imported from {}.", report.file)];
    lines.push(String::new());
    lines.push("Look at these before you publish it: topic, owner, how long things are kept, and the confirmation. The original has".to_owned());
    lines.push("none of them. How each question is called in errors (`called`) was made from its title.".to_owned());
    if original.welsh {
        lines.push(String::new());
        lines.push(
            "The original is in Welsh. A definition holds the English texts: write them here, and put the Welsh into"
                .to_owned(),
        );
        lines.push("locales/cy/forms.".to_owned());
    }
    let wrong: Vec<_> = report
        .of(Sort::Wrong)
        .filter(|finding| !finding.code.starts_with("unused-"))
        .collect();
    if !wrong.is_empty() {
        lines.push(String::new());
        lines.push("Wrong in the original:".to_owned());
        for finding in wrong.iter().take(12) {
            lines.extend(wrapped(&cut(&finding.message, 220)));
        }
        if wrong.len() > 12 {
            lines.push(format!("- and {} more: see the report", wrong.len() - 12));
        }
    }
    let mut out = String::new();
    for line in lines {
        let line: String = line.chars().filter(|c| crate::text::is_shown(*c)).collect();
        out.push_str(format!("# {line}").trim_end());
        out.push('\n');
    }
    out.push('\n');
    out
}

/// A list item of a comment, in lines of 116 characters.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec!["-".to_owned()];
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= 114 => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(format!("  {word}")),
        }
    }
    lines
}
