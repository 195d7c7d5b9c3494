//! Who sends messages: a mail server, by SMTP; or nobody, and they are kept for the mailbox page of the demo.

use std::time::Duration;

use anyhow::{Context, ensure};
use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use secrecy::{ExposeSecret, SecretString};

/// Longest wait for the mail server.
const TIMEOUT: Duration = Duration::from_secs(20);

/// Who sends.
#[derive(Clone)]
pub enum Sender {
    /// A mail server.
    Smtp {
        /// The connection to it.
        transport: AsyncSmtpTransport<Tokio1Executor>,
        /// Whom messages are from.
        from: Mailbox,
    },
    /// Nobody: messages are kept, and `/dev/mailbox` shows them.
    Kept,
}

/// A message, as it is sent.
pub struct Letter<'a> {
    /// Its name, the same whenever it is tried.
    pub id: String,
    /// Where it goes.
    pub to: &'a str,
    /// Its subject.
    pub subject: &'a str,
    /// All of it.
    pub body: &'a str,
}

/// Whether the mail server refuses this address for good. A password that is wrong, or a server that may not relay, is
/// ours to mend, and the message waits.
fn is_about_the_address(error: &lettre::transport::smtp::Error) -> bool {
    let status = error.status().map(|code| code.to_string());
    error.is_permanent() && matches!(status.as_deref(), Some("501" | "550" | "551" | "553"))
}

/// Why a message was not sent.
#[derive(Debug, thiserror::Error)]
pub enum NotSent {
    /// The mail server will not take it, now or ever.
    #[error("the mail server refuses it")]
    Refused(#[source] anyhow::Error),
    /// It may go later.
    #[error("the mail server cannot be reached")]
    Later(#[source] anyhow::Error),
}

impl Sender {
    /// A mail server at an address such as `smtps://user:password@mail.example:465`, for a council.
    ///
    /// # Errors
    /// When the address cannot be used, or the council's own is no mail address.
    pub fn smtp(url: &SecretString, council: &str, from: &str) -> anyhow::Result<Sender> {
        let url_text = url.expose_secret();
        let is_local = ["smtp://localhost", "smtp://127.0.0.1", "smtp://[::1]"]
            .iter()
            .any(|local| url_text.starts_with(local));
        ensure!(
            is_local || url_text.starts_with("smtps://") || url_text.contains("tls=required"),
            "GUILDHALL_SMTP_URL would send passwords and codes in the clear: begin it with smtps://, or end it with \
             ?tls=required"
        );
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url.expose_secret())
            .context("GUILDHALL_SMTP_URL is no address of a mail server, such as smtps://user:password@mail.example")?
            .timeout(Some(TIMEOUT))
            .build();
        let address = from.parse().with_context(|| format!("{from} is no mail address"))?;
        Ok(Sender::Smtp {
            transport,
            from: Mailbox::new(Some(council.to_owned()), address),
        })
    }

    /// Whether messages are kept to be looked at.
    pub const fn keeps(&self) -> bool {
        matches!(self, Sender::Kept)
    }

    /// Sends a message.
    ///
    /// # Errors
    /// When it was not taken.
    pub async fn send(&self, letter: &Letter<'_>) -> Result<(), NotSent> {
        let Sender::Smtp { transport, from } = self else {
            return Ok(());
        };
        let refused = |error: anyhow::Error| NotSent::Refused(error);
        let to: Mailbox = letter.to.parse().map_err(|error| refused(anyhow::Error::new(error)))?;
        let message = Message::builder()
            .from(from.clone())
            .to(to)
            .subject(letter.subject)
            // The same each time: a mail server that has it already may drop it.
            .message_id(Some(format!("<{}>", letter.id)))
            .header(ContentType::TEXT_PLAIN)
            .body(letter.body.to_owned())
            .map_err(|error| refused(error.into()))?;
        match transport.send(message).await {
            Ok(_) => Ok(()),
            Err(error) if is_about_the_address(&error) => Err(refused(error.into())),
            Err(error) => Err(NotSent::Later(error.into())),
        }
    }
}
