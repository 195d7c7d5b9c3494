//! The sources of one council: first its own gazetteer, then the OS Places API where it has a key.

use forms::values::Postcode;

use super::natural_order::natural_order;
use super::os_places::OsPlaces;
use super::own::Gazetteer;
use super::{AddressSource, KnownAddress, SourceUnavailable, Uprn};

/// The most addresses of one postcode that are shown. Royal Mail gives a postcode to 100 at most.
pub const MOST_SHOWN: usize = 200;

/// Where a council's addresses are looked up. What one source knows, the next is not asked.
pub struct Addresses {
    sources: Vec<Box<dyn AddressSource>>,
}

impl Addresses {
    /// The council's own, and beyond.
    pub fn new(own: Gazetteer, os_places: Option<OsPlaces>) -> Addresses {
        let mut sources: Vec<Box<dyn AddressSource>> = vec![Box::new(own)];
        if let Some(os_places) = os_places {
            sources.push(Box::new(os_places));
        }
        Addresses { sources }
    }

    /// The addresses of a postcode, as people would order them.
    ///
    /// # Errors
    /// When no source knows any, and one does not answer.
    pub async fn by_postcode(&self, postcode: &Postcode) -> Result<Vec<KnownAddress>, SourceUnavailable> {
        let mut failed = None;
        for source in &self.sources {
            match source.by_postcode(postcode).await {
                Ok(found) if found.is_empty() => {}
                Ok(mut found) => {
                    found.sort_by_cached_key(|known| natural_order(&known.line()));
                    found.truncate(MOST_SHOWN);
                    return Ok(found);
                }
                Err(error) => failed = Some(error),
            }
        }
        failed.map_or(Ok(Vec::new()), Err)
    }

    /// The address with this UPRN.
    ///
    /// # Errors
    /// When no source knows it, and one does not answer.
    pub async fn by_uprn(&self, uprn: &Uprn) -> Result<Option<KnownAddress>, SourceUnavailable> {
        let mut failed = None;
        for source in &self.sources {
            match source.by_uprn(uprn).await {
                Ok(None) => {}
                Ok(found) => return Ok(found),
                Err(error) => failed = Some(error),
            }
        }
        failed.map_or(Ok(None), Err)
    }
}
