//! Imports every file of a folder, when `IMPORT_CORPUS` names one. `IMPORT_OUT` names a folder for what comes out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::disallowed_macros
)]

mod support;

#[test]
fn every_file_of_the_corpus_imports() {
    let Ok(folder) = std::env::var("IMPORT_CORPUS") else {
        return;
    };
    let out = std::env::var("IMPORT_OUT").ok();
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.retain(|path| path.extension().is_some_and(|ext| ext == "json"));
    files.sort();
    let (mut refused, mut slowest) = (Vec::new(), std::time::Duration::ZERO);
    for path in &files {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(path).unwrap();
        let begun = std::time::Instant::now();
        match import::import(&name, &text) {
            Err(error) => refused.push(format!("{name}: {error}")),
            Ok(imported) => {
                let sent = support::form(&imported.yaml).and_then(|form| support::send(&form));
                if let Err(error) = sent {
                    refused.push(format!("{name}: {error}"));
                }
                if let Some(out) = &out {
                    std::fs::write(format!("{out}/{}.yaml", imported.form_id), &imported.yaml).unwrap();
                    std::fs::write(format!("{out}/{}.md", imported.form_id), imported.report.to_markdown()).unwrap();
                    std::fs::write(
                        format!("{out}/{}.json", imported.form_id),
                        imported.report.to_json().to_string(),
                    )
                    .unwrap();
                }
            }
        }
        slowest = slowest.max(begun.elapsed());
    }
    println!("{} files, {} refused, slowest {slowest:?}", files.len(), refused.len());
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}
