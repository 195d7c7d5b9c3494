//! Sends what is due, until it was taken.

use std::sync::Arc;
use std::time::Duration;

use sqlx::PgPool;
use tokio::sync::Notify;

use super::sender::{Letter, NotSent, Sender};
use super::store;
use crate::clock::Clock;

/// How often we look without being told.
const INTERVAL: Duration = Duration::from_secs(10);
/// How often a message is tried: with the waits between, about two days.
const TRIES: i32 = 16;

/// A council's messages on their way.
#[derive(Clone)]
pub struct Outbox {
    /// The council's id.
    pub council: String,
    /// Connections that can see this council's rows and no others.
    pub pool: PgPool,
    /// Who sends.
    pub sender: Sender,
    /// The time.
    pub clock: Clock,
    /// Told when a message was stored: a code is waited for.
    pub news: Arc<Notify>,
}

impl Outbox {
    /// Sends for as long as the server runs.
    pub async fn run(self) {
        loop {
            if let Err(error) = self.once().await {
                let cause = error.to_string();
                tracing::warn!(council = self.council, cause, "messages will be sent later");
            }
            tokio::select! {
                () = self.news.notified() => {}
                () = tokio::time::sleep(INTERVAL) => {}
            }
        }
    }

    /// One round.
    ///
    /// # Errors
    /// When Postgres does not answer. A mail server that does not is tried again later.
    pub async fn once(&self) -> sqlx::Result<()> {
        while let Some(due) = store::claim(&self.pool, self.clock.now_sql()).await? {
            if due.is_useless {
                store::set_attention(&self.pool, due.id, "it could not be sent in time").await?;
                continue;
            }
            let letter = Letter {
                id: format!("{}@{}", due.id, self.council),
                to: &due.to_address,
                subject: &due.subject,
                body: &due.body,
            };
            match self.sender.send(&letter).await {
                Ok(()) => store::set_sent(&self.pool, due.id, self.sender.keeps(), self.clock.now_sql()).await?,
                Err(NotSent::Later(error)) if due.tries < TRIES => {
                    let cause = format!("{error:#}");
                    let (council, purpose, tries) = (&self.council, &due.purpose, due.tries);
                    tracing::info!(council, purpose, tries, cause, "a message waits to be sent again");
                }
                Err(error) => {
                    let cause = format!("{:#}", anyhow::Error::from(error));
                    let (council, purpose, id) = (&self.council, &due.purpose, due.id.to_string());
                    tracing::warn!(council, purpose, id, "a message cannot be sent");
                    store::set_attention(&self.pool, due.id, &cause).await?;
                }
            }
        }
        Ok(())
    }
}
