//! Linking a council tax account: by its number, the surname on the bill, and the amount of an instalment. Who has the
//! bill has all three; a neighbour, or somebody who has moved out, has not.

use forms::values::Pence;
use time::OffsetDateTime;

use super::audit::Act;
use super::resident::{Resident, council_name};
use super::sign_in::{actor, from_hash, language};
use super::store;
use crate::clock::{from_sql, to_sql};
use crate::council_tax::account_number::CouncilTaxAccountNumber;
use crate::council_tax::guess_limit::GUESS_LIMIT;
use crate::council_tax::statement::StatementInputs;
use crate::council_tax::store as council_tax;
use crate::error::AppError;
use crate::http::visit::Visit;
use crate::notify::message::{Message, Purpose};
use crate::token::new_token;

/// What a resident says of a bill.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The account's number.
    pub number: CouncilTaxAccountNumber,
    /// The surname of somebody whom the bill is addressed to.
    pub surname: String,
    /// The amount of one of its instalments; of a bill without instalments, all of it.
    pub amount: Pence,
}

/// A linked account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Its name in addresses.
    pub token: String,
    /// The account's number.
    pub account_number: String,
    /// The liable person whose surname was given.
    pub person: String,
    /// When.
    pub linked_at: OffsetDateTime,
}

/// What became of the facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Linked {
    /// They are right.
    Yes(Link),
    /// They are not. Which one is never told.
    Wrong,
    /// They were wrong too often.
    TooMany,
}

/// Links an account.
///
/// # Errors
/// When Postgres does not answer.
pub async fn link(visit: &Visit, resident: &Resident, facts: &Facts) -> Result<Linked, AppError> {
    let state = &visit.state;
    let now = state.clock.now();
    let number = facts.number.as_str();
    // A guesser may come from one place, with one account of ours, or try one council tax account from many.
    let keys = [
        format!("from {}", visit.client),
        format!("account {number}"),
        format!("resident {}", resident.id),
    ]
    .map(|key| state.csrf.keyed_hash("guess", &key));
    let mut transaction = state.pool.begin().await?;
    for key in &keys {
        let wrong = council_tax::wrong_guesses_since(&mut transaction, key, GUESS_LIMIT.counts_since(now)).await?;
        if !GUESS_LIMIT.allows_another(wrong) {
            return Ok(Linked::TooMany);
        }
    }
    let actor = actor(visit, Some(resident));
    let inputs = council_tax::statement_inputs(&mut transaction, &facts.number).await?;
    let Some(person) = inputs.as_ref().and_then(|inputs| person_of(inputs, facts)) else {
        for key in &keys {
            council_tax::record_wrong_guess(&mut transaction, key, now).await?;
        }
        actor
            .did(&mut transaction, Act::WrongFacts, Some(number), to_sql(now))
            .await?;
        transaction.commit().await?;
        return Ok(Linked::Wrong);
    };
    let new = Link {
        token: new_token(),
        account_number: number.to_owned(),
        person,
        linked_at: to_sql(now),
    };
    let link = store::insert_link(&mut transaction, resident.id, &new).await?;
    if link.token == new.token {
        actor
            .did(&mut transaction, Act::Linked, Some(number), to_sql(now))
            .await?;
        security_message(visit, resident, "linked", number, &[])
            .enqueue(&mut transaction, to_sql(now))
            .await?;
    }
    transaction.commit().await?;
    state.outbox.news.notify_one();
    Ok(Linked::Yes(link))
}

/// The liable person whom the facts fit; none when one of them is wrong.
fn person_of(inputs: &StatementInputs, facts: &Facts) -> Option<String> {
    let has_amount = inputs
        .instalments
        .iter()
        .any(|one| one.instalment.amount == facts.amount)
        || (inputs.instalments.is_empty() && bill(inputs) == facts.amount);
    let mut names = inputs.account.liable_names.iter();
    names
        .find(|name| has_surname(name, &facts.surname))
        .filter(|_| has_amount)
        .cloned()
}

/// The latest year's whole bill.
fn bill(inputs: &StatementInputs) -> Pence {
    let latest = inputs.lines.iter().map(|line| line.tax_year).max();
    let lines = inputs.lines.iter().filter(|line| Some(line.tax_year) == latest);
    lines
        .filter(|line| line.kind.is_part_of_bill())
        .map(|line| line.amount)
        .sum()
}

/// Whether a name ends with this surname, however it is typed: case, hyphens, apostrophes and spaces do not matter. A
/// first name alone is no surname.
pub fn has_surname(name: &str, typed: &str) -> bool {
    let plain = |text: &str| -> Vec<String> {
        let words = text.split(|c: char| c.is_whitespace() || c == '-');
        let letters = |word: &str| -> String { word.chars().filter(|c| c.is_alphanumeric()).collect() };
        words
            .map(|word| letters(word).to_lowercase())
            .filter(|word| !word.is_empty())
            .collect()
    };
    let (name, typed) = (plain(name), plain(typed).concat());
    let first = usize::from(name.len() > 1);
    let mut ends = (first..name.len()).filter_map(|start| name.get(start..));
    !typed.is_empty() && ends.any(|end| end.concat() == typed)
}

/// Takes an account off a resident's. False when it was not there.
///
/// # Errors
/// When Postgres does not answer.
pub async fn unlink(visit: &Visit, resident: &Resident, token: &str) -> Result<bool, AppError> {
    let state = &visit.state;
    let now = state.clock.now_sql();
    let mut transaction = state.pool.begin().await?;
    let Some(link) = store::link(&mut transaction, resident.id, token).await? else {
        return Ok(false);
    };
    store::delete_link(&mut transaction, resident.id, token).await?;
    let number = &link.account_number;
    actor(visit, Some(resident))
        .did(&mut transaction, Act::Unlinked, Some(number), now)
        .await?;
    security_message(visit, resident, "unlinked", number, &[])
        .enqueue(&mut transaction, now)
        .await?;
    transaction.commit().await?;
    state.outbox.news.notify_one();
    Ok(true)
}

/// The accounts of a resident, in the order in which they were linked.
///
/// # Errors
/// When Postgres does not answer.
pub async fn links(visit: &Visit, resident: &Resident) -> Result<Vec<Link>, AppError> {
    let mut conn = visit.state.pool.acquire().await?;
    Ok(store::links(&mut conn, resident.id).await?)
}

/// A message in case it was somebody else: what happened is the middle of its key.
pub(super) fn security_message(
    visit: &Visit,
    resident: &Resident,
    what: &str,
    account_number: &str,
    more: &[(&'static str, fluent_bundle::FluentValue<'static>)],
) -> Message {
    let (state, language) = (&visit.state, language(visit));
    let when = language.date_time(state.clock.local(from_sql(state.clock.now_sql())));
    // Enough to know which it is, not enough to use it.
    let ending: String = account_number
        .chars()
        .skip(account_number.len().saturating_sub(3))
        .collect();
    let mut said = vec![
        ("when", when.into()),
        ("ending", ending.into()),
        ("council", council_name(state, language).into()),
        ("phone", state.council.phone.clone().into()),
    ];
    said.extend_from_slice(more);
    Message {
        purpose: Purpose::Security,
        to: resident.email.clone(),
        subject: language.text_with(&format!("message-{what}-subject"), &said),
        body: language.text_with(&format!("message-{what}-body"), &said),
        language,
        useless_after: None,
    }
}

/// Whether a link still holds: the account is there, and the person is still liable for it.
pub fn still_holds(link: &Link, inputs: &StatementInputs) -> bool {
    inputs.account.liable_names.contains(&link.person)
}

/// A keyed hash of where a visit is from, for the audit.
pub(super) fn place(visit: &Visit) -> Vec<u8> {
    from_hash(visit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn surnames_are_found_however_they_are_typed() {
        for (name, typed) in [
            ("Ann Field", "field"),
            ("Ann Field", " FIELD "),
            ("Mrs Siân O'Connor", "oconnor"),
            ("Mrs Siân O’Connor", "O'Connor"),
            ("John Smith-Jones", "smith jones"),
            ("John Smith-Jones", "Jones"),
            ("Maria de la Cruz", "de la Cruz"),
            ("Cher", "cher"),
        ] {
            assert!(has_surname(name, typed), "{name}: {typed}");
        }
        for (name, typed) in [
            ("Ann Field", "Ann"),
            ("Ann Field", "Fiel"),
            ("Ann Field", ""),
            ("Ann Field", "-"),
            ("Ann Field", "eld"),
            ("", ""),
        ] {
            assert!(!has_surname(name, typed), "{name}: {typed}");
        }
    }
}
