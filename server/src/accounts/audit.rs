//! What was done, written down where nobody changes it.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::store;

/// What somebody did, or tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// A code was right.
    SignedIn,
    /// A code was wrong.
    WrongCode,
    /// The facts of a bill were right.
    Linked,
    /// The facts of a bill were wrong.
    WrongFacts,
    /// A resident took an account off theirs.
    Unlinked,
    /// A resident let somebody look.
    HelperLetIn,
    /// A resident ended that.
    HelperEnded,
    /// Somebody looked with a helper's link.
    HelperLooked,
}

impl Act {
    /// As the database writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::SignedIn => "signed-in",
            Self::WrongCode => "wrong-code",
            Self::Linked => "linked",
            Self::WrongFacts => "wrong-facts",
            Self::Unlinked => "unlinked",
            Self::HelperLetIn => "helper-let-in",
            Self::HelperEnded => "helper-ended",
            Self::HelperLooked => "helper-looked",
        }
    }
}

/// Who did it, and where they were.
#[derive(Debug, Clone)]
pub struct Actor {
    /// The resident, when it is known who.
    pub resident: Option<Uuid>,
    /// A keyed hash of the network that it came from.
    pub from: Vec<u8>,
}

impl Actor {
    /// Writes down what they did, with the council tax account that it is about.
    ///
    /// # Errors
    /// From Postgres.
    pub async fn did(
        &self,
        conn: &mut PgConnection,
        act: Act,
        account_number: Option<&str>,
        now: OffsetDateTime,
    ) -> sqlx::Result<()> {
        store::audit(conn, self, act, account_number, now).await
    }
}
