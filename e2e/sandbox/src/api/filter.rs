//! The parameters that lists share: a page, and a span of time.

use super::ApiError;
use crate::form::Params;

/// `limit`: 1 to 100, 10 when not given.
pub(super) fn page_size(params: &mut Params) -> Result<usize, ApiError> {
    match params.integer("limit")?.unwrap_or(10) {
        limit @ 1..=100 => Ok(usize::try_from(limit).unwrap_or(10)),
        limit => Err(ApiError::integer(&limit.to_string(), "limit")),
    }
}

/// `created`, exact or as `created[gte]` and the like, in seconds since 1970; both ends belong to it.
pub(super) struct Created {
    from: i64,
    until: i64,
}

impl Created {
    pub(super) fn read(params: &mut Params) -> Result<Self, ApiError> {
        if !params.is_branch("created") {
            let at = params.integer("created")?;
            return Ok(Self {
                from: at.unwrap_or(i64::MIN),
                until: at.unwrap_or(i64::MAX),
            });
        }
        let mut range = params.branch("created")?.unwrap_or_default();
        let from = range.integer("gte")?.unwrap_or(i64::MIN);
        let from = range.integer("gt")?.map_or(from, |at| from.max(at.saturating_add(1)));
        let until = range.integer("lte")?.unwrap_or(i64::MAX);
        let until = range.integer("lt")?.map_or(until, |at| until.min(at.saturating_sub(1)));
        range.finish()?;
        Ok(Self { from, until })
    }

    pub(super) fn holds(&self, at: i64) -> bool {
        (self.from..=self.until).contains(&at)
    }
}

/// A filter that was not given lets everything through.
pub(super) trait Filter {
    fn lets_through(&self, value: Option<&str>) -> bool;
}

impl Filter for Option<String> {
    fn lets_through(&self, value: Option<&str>) -> bool {
        self.is_none() || self.as_deref() == value
    }
}
