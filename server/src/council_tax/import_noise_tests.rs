//! Imports that are noise, or nearly good.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::super::account_number::AccountNumberScheme;
use super::super::demo::{DemoCouncil, DemoFiles, generate};
use super::super::import_source::ImportSource;
use super::super::layout::{ImportFile, ImportFormat};
use super::tests::{TODAY, check, good, replace, source};

#[test]
fn a_missing_quotation_mark_does_not_swallow_the_file() {
    let mut files = good();
    replace(&mut files, ImportFile::Lines, "R1", "\"R1");
    let more = "770000013,2026-27,charge,2026-03-10,1,,,\n".repeat(20_000);
    files.get_mut(&ImportFile::Lines).unwrap().push_str(&more);
    let told = check(&source(&files)).unwrap_err().told();
    assert!(
        told.iter().any(|line| line.contains("a quotation mark may be missing")),
        "{told:?}"
    );
}

fn any_bytes() -> impl Strategy<Value = Vec<u8>> {
    let noise = proptest::collection::vec(any::<u8>(), 0..400);
    // Noise behind a true header gets past the first check.
    let headed = (proptest::sample::select(ImportFile::ALL.to_vec()), noise.clone())
        .prop_map(|(file, noise)| [file.columns().join(",").into_bytes(), b"\n".to_vec(), noise].concat());
    prop_oneof![noise, headed, "[\",;\n\r0-9a-z£-]{0,300}".prop_map(String::into_bytes)]
}

fn small_demo() -> DemoFiles {
    generate(1, DemoCouncil::Thamesgate, &AccountNumberScheme::common(), TODAY, 12).unwrap()
}

proptest! {
    #[test]
    fn any_bytes_are_refused_without_a_panic(
        noise in proptest::collection::vec(any_bytes(), 10),
        json: bool,
        kept in proptest::collection::vec(any::<bool>(), 10),
    ) {
        let format = if json { ImportFormat::Json } else { ImportFormat::Csv };
        let good = good();
        let files = ImportFile::ALL.into_iter().zip(noise).zip(kept);
        let files: BTreeMap<ImportFile, Vec<u8>> = files
            .map(|((file, noise), kept)| (file, if kept { good[&file].clone().into_bytes() } else { noise }))
            .collect();
        let all_kept = files.iter().all(|(file, bytes)| good[file].as_bytes() == bytes);
        let checked = check(&ImportSource::memory(format, files));
        prop_assert!(checked.is_err() || (all_kept && !json));
    }

    /// A good import with one byte changed is either still good or refused; never a panic, never a part of it.
    #[test]
    fn one_changed_byte_is_read_or_refused(which in 0_usize..10, at in any::<prop::sample::Index>(), byte: u8) {
        let mut files = small_demo();
        let file = files.files.get_mut(&ImportFile::ALL[which]).unwrap();
        let at = at.index(file.len());
        file[at] = byte;
        match check(&files.into_source()) {
            Ok(checked) => prop_assert_eq!(checked.totals.accounts, 12),
            Err(refused) => prop_assert!(refused.count > 0 && !refused.told().is_empty()),
        }
    }
}
