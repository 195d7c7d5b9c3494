//! Any bytes as a form of another platform: refused, or a definition that reads as YAML.

pub(crate) fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(imported) = import::import("any.json", text) {
        if let Err(problem) = forms::yaml::parse(&imported.yaml) {
            panic!("{problem:?}\n{}", imported.yaml);
        }
        let _ = forms::read::read_all("any.yaml", &imported.yaml);
        let _ = imported.report;
    }
}
