//! Linking a council tax account: by its number, the surname on the bill, and the amount of an instalment. Who has the
//! bill has all three; a neighbour, or somebody who has moved out, has not.

use forms::values::Pence;
use jiff::civil::Date;
use time::OffsetDateTime;
use unicode_normalization::UnicodeNormalization;

use super::audit::Act;
use super::resident::Resident;
use super::sign_in::actor;
use super::store;
use crate::clock::to_sql;
use crate::council_tax::account_number::CouncilTaxAccountNumber;
use crate::council_tax::guess_limit::GUESS_LIMIT;
use crate::council_tax::record::AccountRecord;
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
    let found = council_tax::record(&mut transaction, &facts.number).await?;
    let today = state.clock.today();
    let Some(person) = found.and_then(|(record, _)| person_of(&record, facts, today)) else {
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
fn person_of(record: &AccountRecord, facts: &Facts, today: Date) -> Option<String> {
    let has_amount = record
        .instalments
        .iter()
        .any(|one| one.instalment.amount == facts.amount)
        || (record.instalments.is_empty() && bill(record) == facts.amount);
    // Of an account that is over, whoever was liable.
    let is_over = record.liable_on(today).next().is_none();
    let mut people = record
        .people
        .iter()
        .filter(|person| is_over || person.is_liable_on(today));
    let person = people.find(|person| is_surname(&person.surname, &facts.surname))?;
    (has_amount && facts.amount.is_positive()).then(|| person.name.clone())
}

/// The latest year's whole bill.
fn bill(record: &AccountRecord) -> Pence {
    let Some(latest) = record.years().last().copied() else {
        return Pence::ZERO;
    };
    let lines = record.lines_of(latest).filter(|line| line.kind.is_part_of_bill());
    lines.map(|line| line.amount).sum()
}

/// Whether a surname is this one, however it is typed: case, hyphens, apostrophes, spaces and marks do not matter.
pub fn is_surname(surname: &str, typed: &str) -> bool {
    let plain = |text: &str| -> String {
        let letters = text.nfkd().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let typed = plain(typed);
    !typed.is_empty() && plain(surname) == typed
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

/// One account of a resident.
///
/// # Errors
/// When Postgres does not answer.
pub async fn of_resident(visit: &Visit, resident: &Resident, token: &str) -> Result<Option<Link>, AppError> {
    let mut conn = visit.state.pool.acquire().await?;
    Ok(store::link(&mut conn, resident.id, token).await?)
}

/// A message in case it was somebody else: what happened is the middle of its key.
pub(super) fn security_message(
    visit: &Visit,
    resident: &Resident,
    what: &str,
    account_number: &str,
    more: &[(&'static str, fluent_bundle::FluentValue<'static>)],
) -> Message {
    let (state, language) = (&visit.state, visit.language);
    let when = language.date_time(state.clock.local(state.clock.now()));
    // Enough to know which it is, not enough to use it.
    let ending: String = account_number
        .chars()
        .skip(account_number.len().saturating_sub(3))
        .collect();
    let mut said = vec![
        ("when", when.into()),
        ("ending", ending.into()),
        ("council", state.council.name_in(language).to_owned().into()),
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
pub fn still_holds(link: &Link, record: &AccountRecord) -> bool {
    record.people.iter().any(|person| person.name == link.person)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn surnames_are_the_same_however_they_are_typed() {
        for (surname, typed) in [
            ("Field", " FIELD "),
            ("O'Connor", "oconnor"),
            ("O’Connor", "O'Connor"),
            ("Smith-Jones", "smith jones"),
            ("de la Cruz", "DelaCruz"),
            ("Llŷr", "Llyr"),
            ("Llyr", "Lly\u{302}r"),
        ] {
            assert!(is_surname(surname, typed), "{surname}: {typed}");
        }
        for (surname, typed) in [
            ("Field", "Fiel"),
            ("Field", ""),
            ("Field", "-"),
            ("", ""),
            ("Smith-Jones", "Jones"),
        ] {
            assert!(!is_surname(surname, typed), "{surname}: {typed}");
        }
    }
}
