//! JSON to an [`Original`]: whatever can be understood is; the rest is reported.

mod component;
mod condition;
mod page;

use serde_json::Value;

use crate::json::Json;
use crate::original::{Fee, Item, List, Original, Section};
use crate::report::Report;
use crate::text::plain;
use crate::{MAX_PAGES, NotImportable};

/// The most options of one list.
const MAX_ITEMS: usize = 2_000;

/// The most lists, sections, conditions, fees of a form; each.
pub(crate) const MAX_ENTRIES: usize = 2_000;

const KNOWN: [&str; 15] = [
    "name",
    "engine",
    "schema",
    "version",
    "startPage",
    "pages",
    "lists",
    "sections",
    "conditions",
    "fees",
    "declaration",
    "skipSummary",
    "metadata",
    "id",
    "pageGroups",
];

pub(crate) fn read(value: &Value, report: &mut Report) -> Result<Original, NotImportable> {
    let root = Json::root(value);
    let root = root
        .get("definition")
        .filter(|inner| inner.get("pages").is_some())
        .unwrap_or(root);
    let pages = root.items("pages");
    if pages.iter().filter(|page| page.is_object()).count() == 0 {
        return Err(NotImportable::NotAForm);
    }
    if pages.len() > MAX_PAGES {
        return Err(NotImportable::TooManyPages(pages.len()));
    }
    for page in pages.iter().filter(|page| !page.is_object()) {
        report.wrong("not-a-page", &page.at, "this is not a page");
    }
    let pages: Vec<_> = pages
        .iter()
        .filter(|page| page.is_object())
        .map(|page| page::read(page, report))
        .collect();
    let has_links = pages.iter().any(|page| !page.links.is_empty());
    let engine_v2 = root
        .text("engine")
        .is_some_and(|engine| engine.eq_ignore_ascii_case("v2"));
    if !has_links && !engine_v2 && pages.len() > 1 {
        report.changed(
            "in-order",
            "$.pages",
            "no page links to another, so the pages are taken in their order",
        );
    }
    let metadata = root.get("metadata");
    let original = Original {
        name: root
            .some_text("name")
            .map(|name| plain(&name))
            .filter(|name| !name.is_empty()),
        in_order: engine_v2 || !has_links,
        start_page: root.some_text("startPage").map(|path| page::path(&path)),
        pages,
        lists: entries(&root, "lists", report)
            .iter()
            .map(|list| read_list(list, report))
            .collect(),
        sections: entries(&root, "sections", report).iter().map(read_section).collect(),
        conditions: entries(&root, "conditions", report)
            .iter()
            .map(|c| condition::read(c, report))
            .collect(),
        fees: entries(&root, "fees", report)
            .iter()
            .filter_map(|fee| read_fee(fee, report))
            .collect(),
        declaration: root.some_text("declaration"),
        welsh: metadata.is_some_and(|metadata| metadata.flag("isWelsh") == Some(true)),
        skips_summary: root.flag("skipSummary") == Some(true),
    };
    if original.skips_summary {
        report.changed(
            "check-answers",
            "$.skipSummary",
            "the original skips check answers; here residents always see it",
        );
    }
    for key in root.keys().into_iter().filter(|key| !KNOWN.contains(key)) {
        let Some(inner) = root.get(key).filter(Json::says_something) else {
            continue;
        };
        report.dropped("setting", &inner.at, settings_message(key));
    }
    Ok(original)
}

/// What becomes of a setting of the whole form.
fn settings_message(key: &str) -> String {
    match key {
        "outputs" | "output" | "outputEmail" => {
            "where answers are sent is set up for the council, not in the form".to_owned()
        }
        "feedback" => "the feedback link is the platform's, and the same on every form".to_owned(),
        "phaseBanner" => "the phase banner is the council's, and the same on every form".to_owned(),
        "feeOptions" | "payApiKey" | "paymentReferenceFormat" => {
            "how payments are taken is set up for the council, not in the form".to_owned()
        }
        "markAsComplete" => "there is no question whether a part is complete: the task list knows".to_owned(),
        other => format!("the setting `{}` has no counterpart", plain(other)),
    }
}

fn entries<'a>(root: &Json<'a>, key: &str, report: &mut Report) -> Vec<Json<'a>> {
    let mut entries: Vec<Json<'a>> = root.items(key);
    if entries.len() > MAX_ENTRIES {
        report.dropped(
            "too-many",
            &format!("$.{key}"),
            format!("only the first {MAX_ENTRIES} were read"),
        );
        entries.truncate(MAX_ENTRIES);
    }
    entries.retain(Json::is_object);
    entries
}

fn read_section(json: &Json<'_>) -> Section {
    Section {
        at: json.at.clone(),
        name: json.text("name").unwrap_or_default(),
        id: json.text("id").unwrap_or_default(),
        title: plain(&json.text("title").unwrap_or_default()),
    }
}

fn read_list(json: &Json<'_>, report: &mut Report) -> List {
    let mut items = json.items("items");
    if items.len() > MAX_ITEMS {
        report.dropped(
            "too-many",
            &json.at,
            format!("only the first {MAX_ITEMS} options were read"),
        );
        items.truncate(MAX_ITEMS);
    }
    List {
        at: json.at.clone(),
        name: json.text("name").unwrap_or_default(),
        id: json.text("id").unwrap_or_default(),
        items: items.iter().map(|item| read_item(item, report)).collect(),
    }
}

fn read_item(json: &Json<'_>, report: &mut Report) -> Item {
    let text = plain(&json.text("text").or_else(|| json.text("label")).unwrap_or_default());
    let extensions = json.items("extensions");
    let extension = |wanted: &str| extensions.iter().find(|e| e.text("type").as_deref() == Some(wanted));
    let mut components: Vec<_> = match json.get("conditional") {
        Some(inner) => inner
            .items("components")
            .iter()
            .filter_map(|c| component::read(c, 0, report))
            .collect(),
        None => Vec::new(),
    };
    if let Some(question) = extension("additional-question") {
        components.extend(component::read_as(question, "TextField", report));
    }
    Item {
        at: json.at.clone(),
        id: json.text("id").unwrap_or_default(),
        value: json.text("value").unwrap_or_else(|| text.clone()),
        text,
        hint: plain(
            &json
                .get("hint")
                .and_then(|hint| hint.text("text").or_else(|| hint.as_text()))
                .or_else(|| json.text("description"))
                .unwrap_or_default(),
        ),
        condition: json.some_text("condition"),
        exclusive: extension("exclusive").is_some(),
        components,
    }
}

fn read_fee(json: &Json<'_>, report: &mut Report) -> Option<Fee> {
    let Some(pence) = json.number("amount") else {
        report.wrong("fee", &json.at, "this fee has no amount");
        return None;
    };
    if pence < 0.0 {
        report.wrong("fee", &json.at, "this fee is negative, and is left out");
        return None;
    }
    #[allow(clippy::cast_possible_truncation)]
    let pence = pence.min(1e9).round() as i64;
    Some(Fee {
        at: json.at.clone(),
        description: plain(&json.text("description").unwrap_or_default()),
        pence,
        multiplier: json.some_text("multiplier"),
        condition: json.some_text("condition"),
    })
}
