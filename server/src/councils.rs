//! Which council is being served: its settings, its pool of connections, its forms, its keys.

pub mod pool;
pub mod session_store;
pub mod settings;
pub mod store;

use std::sync::Arc;

use http::HeaderValue;
use sqlx::PgPool;
use tokio::sync::Semaphore;

use crate::clock::Clock;
use crate::config::Transport;
use crate::council_tax::account_number::AccountNumberScheme;
use crate::gazetteer::addresses::Addresses;
use crate::http::assets::AssetStore;
use crate::http::csrf::CsrfKey;
use crate::notify::outbox::Outbox;
use crate::payments::till::Till;
use crate::payments::webhook::WebhookSecrets;
use crate::submissions::catalogue::Catalogue;
use crate::submissions::known::Known;
use crate::submissions::live::FormSource;
use crate::submissions::paper::PaperForms;

/// All that serving one council needs. A handler has this and nothing of any other council.
pub struct CouncilState {
    /// The council, as pages show it.
    pub council: Arc<app::site::Council>,
    /// The shape of its council tax account numbers.
    pub account_numbers: AccountNumberScheme,
    /// Connections that can see this council's rows and no others.
    pub pool: PgPool,
    /// Where its addresses are looked up.
    pub addresses: Addresses,
    /// Memory for files that are being uploaded: a permit a megabyte.
    pub upload_room: Arc<Semaphore>,
    /// The forms that it offers.
    pub forms: Catalogue,
    /// Where they come from.
    pub form_source: FormSource,
    /// The same forms, to print and post.
    pub paper: PaperForms,
    /// Where it takes money.
    pub till: Till,
    /// Its messages to residents.
    pub outbox: Outbox,
    /// What its provider's messages are signed with.
    pub webhook_secrets: WebhookSecrets,
    /// The files that its pages load.
    pub assets: AssetStore,
    /// What its pages may do.
    pub content_security_policy: HeaderValue,
    /// Signs its forms' tokens.
    pub csrf: CsrfKey,
    /// How its residents reach it.
    pub transport: Transport,
    /// The time.
    pub clock: Clock,
}

impl CouncilState {
    /// What the form engine needs to know of the world, handed to `use_it`; `known` was looked up before.
    pub fn with_world<T>(&self, known: &Known, use_it: impl FnOnce(forms::fields::World<'_>) -> T) -> T {
        let account_number = |text: &str| {
            self.account_numbers
                .parse(text)
                .ok()
                .map(|number| number.as_str().to_owned())
        };
        use_it(forms::fields::World {
            today: self.clock.today(),
            account_number: &account_number,
            address: &|uprn| known.address(uprn),
            file: &|id| known.file(id),
        })
    }
}
