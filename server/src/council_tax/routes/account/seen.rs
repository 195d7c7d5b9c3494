//! Who may see an account, and what there is to see: the council's records, and the payments taken here since.

use std::collections::HashMap;
use std::sync::Arc;

use app::pages::council_tax::account::{HelperView, Viewer};
use axum::extract::{FromRequestParts, OriginalUri, Path};
use axum::response::{IntoResponse, Response};
use forms::values::Pence;
use http::request::Parts;
use jiff::Timestamp;
use jiff::civil::Date;
use time::OffsetDateTime;
use tower_sessions::Session;

use crate::accounts::error::AccountError;
use crate::accounts::link::{self, Link};
use crate::accounts::resident::{Resident, signed_in};
use crate::accounts::routes::{PAY, to_sign_in, viewer};
use crate::accounts::{helper, link::still_holds};
use crate::clock::from_sql;
use crate::council_tax::account::Snapshot;
use crate::council_tax::record::AccountRecord;
use crate::council_tax::statement::{OurPayment, Statement, StatementInputs};
use crate::council_tax::store;
use crate::councils::CouncilState;
use crate::error::AppError;
use crate::http::visit::Visit;
use crate::payments::intent::Subject;
use crate::payments::store as payments;

/// By which address somebody came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Door {
    /// Signed in, to an account that they have linked.
    Linked,
    /// With a helper's link.
    Helper,
}

impl Door {
    /// Where the account is, without language prefix.
    pub(super) fn path(self, token: &str) -> String {
        match self {
            Door::Linked => format!("/council-tax/account/{token}"),
            Door::Helper => format!("/council-tax/look/{token}"),
        }
    }
}

/// A payment taken here.
#[derive(Debug, Clone)]
pub(super) struct PaidHere {
    pub(super) reference: String,
    /// Its name in addresses.
    pub(super) token: String,
    pub(super) at: Timestamp,
    pub(super) amount: Pence,
}

/// What is known of an account.
pub(super) struct Known {
    pub(super) record: AccountRecord,
    pub(super) snapshot: Snapshot,
    pub(super) statement: Statement,
    /// All settled payments taken here, oldest first.
    pub(super) paid_here: Vec<PaidHere>,
    pub(super) today: Date,
}

impl Known {
    /// The payments taken here that the council's records do not show yet.
    pub(super) fn since(&self) -> impl DoubleEndedIterator<Item = &PaidHere> {
        let arrived = |paid: &PaidHere| self.record.lines.iter().any(|line| line.reference == paid.reference);
        self.paid_here.iter().filter(move |paid| !arrived(paid))
    }
}

/// Somebody who may see an account, and the account.
pub(super) struct Seen {
    pub(super) visit: Visit,
    pub(super) door: Door,
    /// The token of the address that they came by.
    pub(super) token: String,
    pub(super) link: Link,
    /// Who is signed in; nobody with a helper's link.
    pub(super) resident: Option<Resident>,
    /// Until when a helper's link works.
    helper_until: Option<OffsetDateTime>,
    pub(super) known: Known,
}

impl Seen {
    /// An address of this account's.
    pub(super) fn href(&self, page: &str) -> String {
        self.visit.href(&format!("{}{page}", self.door.path(&self.token)))
    }

    /// Who looks, as pages say it.
    pub(super) fn viewer(&self) -> Viewer {
        let clock = &self.visit.state.clock;
        match self.helper_until {
            None => viewer(&self.visit),
            Some(until) => Viewer::Helper(HelperView {
                home: self
                    .known
                    .record
                    .account
                    .address
                    .lines()
                    .first()
                    .map(|line| (*line).to_owned())
                    .unwrap_or_default(),
                until: clock.local(from_sql(until)),
                pay_href: self.visit.href(PAY),
            }),
        }
    }

    /// Where somebody pays: signed in, for this account at once.
    pub(super) fn pay_href(&self) -> String {
        match self.door {
            Door::Linked => self.href("/pay"),
            Door::Helper => self.visit.href(PAY),
        }
    }
}

/// Everything about a linked account; none when it has gone, or is no longer this person's.
pub(super) async fn load(visit: &Visit, link: &Link) -> Result<Option<Known>, AppError> {
    let state = &visit.state;
    let Ok(number) = state.account_numbers.parse(&link.account_number) else {
        return Ok(None);
    };
    let mut conn = state.pool.acquire().await?;
    let Some((record, snapshot)) = store::record(&mut conn, &number).await? else {
        return Ok(None);
    };
    if !still_holds(link, &record) {
        return Ok(None);
    }
    let subject = Subject::CouncilTax(number.as_str().to_owned());
    let taken = payments::payments_taken_for(&mut conn, &subject).await?;
    drop(conn);
    let paid_here: Vec<PaidHere> = taken
        .into_iter()
        .map(|taken| PaidHere {
            reference: taken.reference,
            token: taken.token,
            at: from_sql(taken.at),
            amount: taken.amount,
        })
        .collect();
    let ours: Vec<OurPayment> = paid_here
        .iter()
        .map(|paid| OurPayment {
            reference: paid.reference.clone(),
            received_at: state.clock.local(paid.at),
            amount: paid.amount,
        })
        .collect();
    let inputs = StatementInputs {
        account: record.account.clone(),
        snapshot: snapshot.clone(),
        lines: record.lines.clone(),
        instalments: record.instalments.clone(),
    };
    let today = state.clock.today();
    Ok(Some(Known {
        statement: Statement::on(today, &inputs, &ours),
        record,
        snapshot,
        paid_here,
        today,
    }))
}

/// Why an account is not shown.
pub(super) enum NotSeen {
    /// Nobody is signed in.
    SignIn(Box<Visit>),
    /// It is not theirs, or something is broken.
    Error(AppError),
}

impl IntoResponse for NotSeen {
    fn into_response(self) -> Response {
        match self {
            NotSeen::SignIn(visit) => to_sign_in(&visit),
            NotSeen::Error(error) => error.into_response(),
        }
    }
}

impl<E: Into<AppError>> From<E> for NotSeen {
    fn from(error: E) -> NotSeen {
        NotSeen::Error(error.into())
    }
}

impl FromRequestParts<Arc<CouncilState>> for Seen {
    type Rejection = NotSeen;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<CouncilState>) -> Result<Seen, NotSeen> {
        let visit = Visit::from_request_parts(parts, state).await?;
        let Path(names) = Path::<HashMap<String, String>>::from_request_parts(parts, state)
            .await
            .map_err(|_| AccountError::NotTheirs)?;
        let token = names.get("token").cloned().ok_or(AccountError::NotTheirs)?;
        let OriginalUri(uri) = OriginalUri::from_request_parts(parts, state)
            .await
            .map_err(|_| AccountError::NotTheirs)?;
        if uri.path().contains("/council-tax/look/") {
            let (link, helper) = helper::look(&visit, &token).await?.ok_or(AccountError::NotTheirs)?;
            let known = load(&visit, &link).await?.ok_or(AccountError::NotTheirs)?;
            return Ok(Seen {
                door: Door::Helper,
                helper_until: Some(helper.expires_at),
                resident: None,
                visit,
                token,
                link,
                known,
            });
        }
        let session = Session::from_request_parts(parts, state)
            .await
            .map_err(|(_, why)| AppError::Fault(anyhow::anyhow!(why)))?;
        let Some(resident) = signed_in(&visit.state, &session).await? else {
            return Err(NotSeen::SignIn(Box::new(visit)));
        };
        let link = link::of_resident(&visit, &resident, &token)
            .await?
            .ok_or(AccountError::NotTheirs)?;
        let known = load(&visit, &link).await?.ok_or(AccountError::NotTheirs)?;
        Ok(Seen {
            door: Door::Linked,
            helper_until: None,
            resident: Some(resident),
            visit,
            token,
            link,
            known,
        })
    }
}
