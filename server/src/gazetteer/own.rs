//! The council's own gazetteer, in Postgres.

use async_trait::async_trait;
use forms::values::Postcode;
use sqlx::PgPool;

use super::{AddressSource, KnownAddress, SourceUnavailable, Uprn, store};

/// One council's gazetteer.
pub struct Gazetteer {
    pool: PgPool,
}

impl Gazetteer {
    /// The one that these connections see.
    pub fn new(pool: PgPool) -> Gazetteer {
        Gazetteer { pool }
    }
}

#[async_trait]
impl AddressSource for Gazetteer {
    async fn by_postcode(&self, postcode: &Postcode) -> Result<Vec<KnownAddress>, SourceUnavailable> {
        let found = store::by_postcode(&self.pool, postcode).await;
        found.map_err(|error| SourceUnavailable(error.into()))
    }

    async fn by_uprn(&self, uprn: &Uprn) -> Result<Option<KnownAddress>, SourceUnavailable> {
        let found = store::by_uprn(&self.pool, uprn).await;
        found.map_err(|error| SourceUnavailable(error.into()))
    }
}
