//! Every seed of the fuzz target `import`, with what it once found.
#![allow(
    clippy::disallowed_macros,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    missing_docs,
    reason = "a test is read, not used"
)]

#[path = "../../fuzz/bodies/import.rs"]
mod import_body;

#[test]
fn seeds_of_import() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../fuzz/seeds/import");
    let mut seeds: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    seeds.sort();
    assert!(seeds.len() >= 8);
    for seed in seeds {
        // Shown when it fails.
        println!("{}", seed.display());
        import_body::run(&std::fs::read(&seed).unwrap());
    }
}
