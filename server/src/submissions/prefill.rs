//! What a draft's fields start with: from the link that led to the form, or the council tax account that was found.

use std::collections::BTreeMap;

use forms::answers::Answer;
use forms::definition::{Field, Form, Prefill};
use forms::raw::Raw;
use forms::values::Address;
use serde::{Deserialize, Serialize};
use tower_sessions::Session;

use crate::council_tax::found_account::{FoundAccount, found_account};
use crate::error::AppError;
use crate::http::visit::Visit;

/// The longest value that a link can carry, in characters.
const MAX_LENGTH: usize = 254;

/// What is known before anything was asked; kept with the draft.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Prefilled {
    /// From the link, by name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub link: BTreeMap<String, String>,
    /// The council tax account number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number: Option<String>,
    /// The account's address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
}

impl Prefilled {
    /// What a form can be started with: of the link, only the names that the form asks for.
    pub async fn of(
        form: &Form,
        link: &BTreeMap<String, String>,
        visit: &Visit,
        session: &Session,
    ) -> Result<Prefilled, AppError> {
        let mut prefilled = Prefilled::from_link(form, link);
        let wants_account = wanted(form).any(|prefill| !matches!(prefill, Prefill::Link(_)));
        if wants_account && let Some(FoundAccount { number, address }) = found_account(visit, session).await? {
            prefilled.account_number = Some(number.as_str().to_owned());
            prefilled.address = Some(address);
        }
        Ok(prefilled)
    }

    /// What the link brings, of what the form asks for.
    pub fn from_link(form: &Form, link: &BTreeMap<String, String>) -> Prefilled {
        let link = wanted(form)
            .filter_map(|prefill| match prefill {
                Prefill::Link(name) => Some((name.clone(), link.get(name)?.clone())),
                _ => None,
            })
            .filter(|(_, value)| !value.is_empty() && value.chars().count() <= MAX_LENGTH)
            .collect();
        Prefilled {
            link,
            ..Prefilled::default()
        }
    }

    /// The link's part, as it goes on from address to address until there is a draft: `&name=value`.
    pub fn link_query(&self) -> String {
        if self.link.is_empty() {
            return String::new();
        }
        serde_urlencoded::to_string(&self.link).map_or_else(|_| String::new(), |query| format!("&{query}"))
    }

    /// Types what is known into a field that has not been answered.
    pub fn fill(&self, field: &Field, raw: &mut Raw) {
        let text = |text: &Option<String>| text.clone().map(Answer::Text);
        let answer = match &field.prefill {
            None => None,
            Some(Prefill::Link(name)) => self.link.get(name).cloned().map(Answer::Text),
            Some(Prefill::CouncilTaxAccountNumber) => text(&self.account_number),
            Some(Prefill::CouncilTaxAddress) => self.address.clone().map(Answer::Address),
        };
        if let Some(answer) = answer {
            field.fill(&answer, raw);
        }
    }
}

fn wanted(form: &Form) -> impl Iterator<Item = &Prefill> {
    form.pages
        .iter()
        .flat_map(|page| page.fields())
        .filter_map(|field| field.prefill.as_ref())
}
