//! The shipped catalogue, with its translations.

use std::path::Path;

use anyhow::Context;
use forms::definition::Form;
use unic_langid::{LanguageIdentifier, langid};

/// A shipped form's files.
pub(crate) struct Shipped {
    /// Its name.
    pub(crate) id: String,
    /// Its definition.
    definition: String,
    /// Its translation.
    overlay: String,
}

/// The language that every shipped form is translated into.
const WELSH: LanguageIdentifier = langid!("cy");

/// Reads the files of every shipped form.
///
/// # Errors
/// When a file is missing.
pub(crate) fn files(project: &Path) -> anyhow::Result<Vec<Shipped>> {
    let read = |path: &Path| std::fs::read_to_string(path).with_context(|| path.display().to_string());
    let mut shipped = Vec::new();
    for entry in std::fs::read_dir(project.join("forms/definitions"))? {
        let path = entry?.path();
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let Some(id) = name.strip_suffix(".yaml").filter(|id| !id.ends_with(".scenarios")) else {
            continue;
        };
        shipped.push(Shipped {
            id: id.to_owned(),
            definition: read(&path)?,
            overlay: read(&project.join(format!("locales/cy/forms/{id}.ftl")))?,
        });
    }
    shipped.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(shipped)
}

impl Shipped {
    /// Only read, as a form that was published before is.
    pub(crate) fn read(&self) -> Option<Form> {
        forms::read::again(&self.definition)
    }

    /// Read and checked, and translated.
    ///
    /// # Errors
    /// When it has problems.
    pub(crate) fn checked(&self) -> anyhow::Result<[Form; 2]> {
        let english = forms::read::read(&self.id, &self.definition).map_err(|report| anyhow::anyhow!("{report}"))?;
        let welsh = english
            .translated(&self.id, &self.overlay, &WELSH)
            .map_err(|report| anyhow::anyhow!("{report}"))?;
        Ok([english, welsh])
    }
}
