//! What is sent.

use app::language::Language;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::store;

/// What a message is for: how long it is kept, and whether it can be switched off, depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The code that somebody asked for to sign in.
    SignInCode,
    /// An account was linked, unlinked, or somebody was let to look: in case it was not them.
    Security,
}

impl Purpose {
    /// As the database writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::SignInCode => "sign-in-code",
            Self::Security => "security",
        }
    }
}

/// A message to one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// What it is for.
    pub purpose: Purpose,
    /// Where it goes.
    pub to: String,
    /// Its first line in a list of messages.
    pub subject: String,
    /// All of it, as plain text: every mail program shows it, and a screen reader reads it in order.
    pub body: String,
    /// The language it is in.
    pub language: Language,
    /// Later than this it helps nobody.
    pub useless_after: Option<OffsetDateTime>,
}

impl Message {
    /// Stores it, to be sent once the transaction holds.
    ///
    /// # Errors
    /// From Postgres.
    pub async fn enqueue(&self, conn: &mut PgConnection, now: OffsetDateTime) -> sqlx::Result<()> {
        store::insert(conn, Uuid::now_v7(), self, now).await
    }
}
