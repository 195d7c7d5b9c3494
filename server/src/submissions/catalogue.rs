//! The forms that a council offers, each in every language, in the version that is served now and in those that drafts
//! were begun with.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, RwLock};

use app::language::Language;
use app::pages::form_list::FormLink;
use forms::definition::Form;
use sqlx::{PgConnection, PgPool};

use super::folder::FormFolder;
use super::store;
use super::version::FormVersion;
use crate::clock::Clock;

/// The forms of one council.
pub struct Catalogue {
    live: RwLock<Arc<FormFolder>>,
    older: RwLock<HashMap<(String, String), Arc<FormVersion>>>,
}

/// Of a folder, the forms that a council offers.
///
/// # Errors
/// The ids that the folder does not have.
pub fn offered(folder: &FormFolder, ids: &[String]) -> Result<FormFolder, Vec<String>> {
    let missing: Vec<String> = ids.iter().filter(|id| !folder.contains_key(*id)).cloned().collect();
    if !missing.is_empty() {
        return Err(missing);
    }
    let offered = ids.iter().filter_map(|id| Some((id.clone(), folder.get(id)?.clone())));
    Ok(offered.collect())
}

/// Links between forms that lead nowhere: the form that has it, and the one that is not offered.
pub fn dead_links(live: &FormFolder) -> Vec<(String, String)> {
    let of_form = |(id, version): (&String, &Arc<FormVersion>)| {
        let linked = version
            .form(Language::English)
            .map(Form::linked_forms)
            .unwrap_or_default();
        let dead = linked.into_iter().filter(|to| !live.contains_key(to));
        dead.map(|to| (id.clone(), to)).collect::<Vec<_>>()
    };
    live.iter().flat_map(of_form).collect()
}

impl Catalogue {
    /// A catalogue of these forms.
    pub fn new(live: FormFolder) -> Catalogue {
        Catalogue {
            live: RwLock::new(Arc::new(live)),
            older: RwLock::default(),
        }
    }

    /// What is served now.
    pub fn live(&self) -> Arc<FormFolder> {
        // A lock is only ever held for the length of a clone: what it holds is whole even if a thread died with it.
        self.live
            .read()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .clone()
    }

    /// Serves other versions from now on. Requests in hand go on with what they began with.
    pub fn replace(&self, live: FormFolder) {
        *self.live.write().unwrap_or_else(std::sync::PoisonError::into_inner) = Arc::new(live);
    }

    /// Keeps these versions, so that drafts begun with them can go on after they change.
    ///
    /// # Errors
    /// When Postgres does not answer.
    pub async fn keep_versions(live: &FormFolder, pool: &PgPool, clock: &Clock) -> sqlx::Result<()> {
        for (id, version) in live {
            store::keep_version(pool, id, version, clock.now_sql()).await?;
        }
        Ok(())
    }

    /// The version that is served now.
    pub fn current(&self, id: &str) -> Option<Arc<FormVersion>> {
        self.live().get(id).cloned()
    }

    /// The version that a draft was begun with.
    ///
    /// # Errors
    /// When it cannot be read back, which is a fault: it was checked when it was kept.
    pub async fn version(&self, conn: &mut PgConnection, id: &str, version: &str) -> anyhow::Result<Arc<FormVersion>> {
        if let Some(current) = self.current(id).filter(|current| current.version == version) {
            return Ok(current);
        }
        let key = (id.to_owned(), version.to_owned());
        let known = self.older.read().ok().and_then(|older| older.get(&key).cloned());
        if let Some(known) = known {
            return Ok(known);
        }
        let read = read_back(conn, id, version).await?;
        if let Ok(mut older) = self.older.write() {
            older.insert(key, read.clone());
        }
        Ok(read)
    }

    /// Every form, for a list, in a language.
    pub fn links(&self, language: Language) -> Vec<FormLink> {
        let link = |form: &Form| FormLink {
            id: form.id.clone(),
            title: form.title.clone(),
            summary: form.summary.clone(),
            topic: form.topic,
        };
        self.live()
            .values()
            .filter_map(|version| version.form(language).map(link))
            .collect()
    }
}

/// A version as it was kept.
///
/// # Errors
/// When it was not kept, or cannot be read any more.
pub async fn read_back(conn: &mut PgConnection, id: &str, version: &str) -> anyhow::Result<Arc<FormVersion>> {
    let (definition, overlays): (String, BTreeMap<String, String>) = store::load_version(conn, id, version)
        .await?
        .ok_or_else(|| anyhow::anyhow!("version {version} of form {id} was not kept"))?;
    let read = FormVersion::read_back(&definition, overlays)
        .ok_or_else(|| anyhow::anyhow!("version {version} of form {id} cannot be read any more"))?;
    Ok(Arc::new(read))
}
