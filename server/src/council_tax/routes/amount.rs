//! The second screen: what is owed, and how much of it to pay.

use app::language::Language;
use app::pages::council_tax::{
    AMOUNT_INPUT, AmountChoice, AmountForm, AmountPage, CouncilTaxMistake, OTHER_AMOUNT_INPUT, OwedLine, OwedLineKind,
    SHOWN_INPUT, line_label,
};
use axum::response::Response;
use fluent_bundle::FluentValue;
use forms::raw::Raw;
use forms::values::{NotMoney, Pence, contains_card_number};
use http::StatusCode;
use leptos::prelude::*;
use tower_sessions::Session;

use super::FOUND_ACCOUNT;
use crate::clock::from_sql;
use crate::council_tax::account::CouncilTaxAccount;
use crate::council_tax::account_number::CouncilTaxAccountNumber;
use crate::council_tax::statement::{OurPayment, Statement, StatementEntry, StatementLine};
use crate::council_tax::store;
use crate::council_tax::valuation_band::ValuationBand;
use crate::councils::session_store::session_error;
use crate::error::AppError;
use crate::http::posted::Posted;
use crate::http::visit::Visit;
use crate::payments::intent::{COUNCIL_TAX_FUND, Intent, Line, Subject};
use crate::payments::store as payments;

/// Least that a card can be charged: Stripe's least for sterling.
const LEAST: Pence = Pence::from_pence(30);
/// Most that anybody can mean to pay at once.
const MOST: Pence = Pence::from_pence(2_000_000);

/// An account that was found, and what is owed on it now.
struct Found {
    account: CouncilTaxAccount,
    statement: Statement,
}

impl Found {
    /// Stands for the account and the sums that a page shows.
    fn shown(&self) -> String {
        let next = self
            .statement
            .next_instalment
            .as_ref()
            .map_or(Pence::ZERO, |next| next.amount);
        let sums = [self.statement.balance.owed(), self.statement.overdue, next].map(|sum| sum.pence().to_string());
        format!("{}:{}", self.account.number.as_str(), sums.join(":"))
    }
}

/// `GET /council-tax/pay/amount`
pub(super) async fn get_amount(visit: Visit, session: Session) -> Result<Response, AppError> {
    let Some(found) = find(&visit, &session).await? else {
        return Ok(visit.redirect("/council-tax/pay"));
    };
    Ok(show(&visit, found, AmountForm::default()))
}

/// `POST /council-tax/pay/amount`
pub(super) async fn post_amount(session: Session, posted: Posted) -> Result<Response, AppError> {
    let Posted { visit, raw } = posted;
    let Some(found) = find(&visit, &session).await? else {
        return Ok(visit.redirect("/council-tax/pay?ended=1"));
    };
    let choice = AmountChoice::from_value(raw.text(AMOUNT_INPUT));
    // The browser only says which sum it means. If another tab found another account or paid meanwhile, the page that
    // it was chosen on no longer holds.
    let still_holds = raw.text(SHOWN_INPUT) == found.shown();
    let chosen = chosen(&raw, choice, &found.statement).and_then(|amount| {
        if still_holds {
            Ok(amount)
        } else {
            Err(CouncilTaxMistake::Changed)
        }
    });
    let amount = match chosen {
        Ok(amount) => amount,
        Err(mistake) => {
            let typed = raw.text(OTHER_AMOUNT_INPUT);
            let other = if contains_card_number(typed) {
                String::new()
            } else {
                typed.to_owned()
            };
            let form = AmountForm {
                choice,
                other,
                mistakes: vec![mistake.said_in(visit.language)],
            };
            return Ok(show(&visit, found, form));
        }
    };
    let number = found.account.number.as_str();
    let description = visit.language.text_with(
        "council-tax-payment-description",
        &[("number", FluentValue::from(number))],
    );
    let intent = Intent {
        // The page's own token makes a double tap one intent; the amount makes a changed mind another.
        key: format!("council-tax:{number}:{}:{}", amount.pence(), raw.text("csrf")),
        lines: vec![Line {
            subject: Subject::CouncilTax(number.to_owned()),
            description,
            fund: COUNCIL_TAX_FUND.to_owned(),
            amount,
        }],
        language: visit.language,
        next_path: "/council-tax/pay/amount".to_owned(),
        begun_by: Some(visit.browser.owner_hash()),
        is_basket: false,
    };
    let mut conn = visit.state.pool.acquire().await?;
    let payment = payments::open_payment(&mut conn, &intent, visit.state.clock.now_sql()).await?;
    Ok(visit.redirect(&format!("/payments/{}", payment.token)))
}

async fn find(visit: &Visit, session: &Session) -> Result<Option<Found>, AppError> {
    let state = &visit.state;
    let number: Option<String> = session.get(FOUND_ACCOUNT).await.map_err(session_error)?;
    let Some(number) = number.and_then(|number| state.account_numbers.parse(&number).ok()) else {
        return Ok(None);
    };
    let mut conn = state.pool.acquire().await?;
    let Some(inputs) = store::statement_inputs(&mut conn, &number).await? else {
        return Ok(None);
    };
    let ours = our_payments(visit, &mut conn, &number).await?;
    let statement = Statement::on(state.clock.today(), &inputs, &ours);
    Ok(Some(Found {
        account: inputs.account,
        statement,
    }))
}

async fn our_payments(
    visit: &Visit,
    conn: &mut sqlx::PgConnection,
    number: &CouncilTaxAccountNumber,
) -> sqlx::Result<Vec<OurPayment>> {
    let subject = Subject::CouncilTax(number.as_str().to_owned());
    let taken = payments::payments_taken_for(conn, &subject).await?;
    let ours = taken.into_iter().map(|taken| OurPayment {
        reference: taken.reference,
        received_at: visit.state.clock.local(from_sql(taken.at)),
        amount: taken.amount,
    });
    Ok(ours.collect())
}

/// The amount that was chosen, from our own figures: the browser only says which.
fn chosen(raw: &Raw, choice: Option<AmountChoice>, statement: &Statement) -> Result<Pence, CouncilTaxMistake> {
    let owed = statement.balance.owed();
    let amount = match choice {
        None => return Err(CouncilTaxMistake::AmountMissing),
        Some(AmountChoice::Instalment) => statement.next_instalment.as_ref().map(|next| next.amount),
        Some(AmountChoice::Overdue) => Some(statement.overdue),
        Some(AmountChoice::Everything) => Some(owed),
        Some(AmountChoice::Other) => {
            let typed = raw.text(OTHER_AMOUNT_INPUT);
            if contains_card_number(typed) {
                return Err(CouncilTaxMistake::CardNumber(OTHER_AMOUNT_INPUT));
            }
            return match typed.parse::<Pence>() {
                Err(NotMoney::Empty) => Err(CouncilTaxMistake::OtherMissing),
                Err(NotMoney::TooLarge) => Err(CouncilTaxMistake::OtherTooLarge(MOST)),
                Err(_) => Err(CouncilTaxMistake::OtherNotMoney),
                Ok(amount) if amount < LEAST => Err(CouncilTaxMistake::OtherTooSmall(LEAST)),
                Ok(amount) if amount > MOST => Err(CouncilTaxMistake::OtherTooLarge(MOST)),
                Ok(amount) => Ok(amount),
            };
        }
    };
    // What was owed when the page was shown may have been paid in another tab since.
    amount
        .filter(|amount| *amount >= LEAST)
        .ok_or(CouncilTaxMistake::AmountMissing)
}

fn show(visit: &Visit, found: Found, form: AmountForm) -> Response {
    let status = if form.mistakes.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let shown = found.shown();
    let Found { account, statement } = found;
    let owed = statement.balance.owed();
    let lines = statement
        .lines
        .iter()
        .map(|line| owed_line(visit.language, line, account.band))
        .collect();
    let received_since = statement
        .lines
        .iter()
        .filter_map(|line| match &line.entry {
            StatementEntry::PaidHere { received_at, .. } => Some((*received_at, line.amount.negated())),
            _ => None,
        })
        .collect();
    let address_lines = account.address.lines().into_iter().map(str::to_owned).collect();
    let next_instalment = statement.next_instalment.as_ref().map(|next| (next.amount, next.due));
    let (overdue, as_of) = (statement.overdue, statement.as_of);
    let account_number = account.number.as_str().to_owned();
    let action = visit.href("/council-tax/pay/amount");
    let back_href = visit.href("/council-tax/pay");
    visit.form_page(status, || {
        view! {
            <AmountPage account_number=account_number address_lines=address_lines lines=lines owed=owed overdue=overdue
                as_of=as_of received_since=received_since next_instalment=next_instalment form=form shown=shown action=action
                back_href=back_href/>
        }
    })
}

fn owed_line(language: Language, line: &StatementLine, band: ValuationBand) -> OwedLine {
    let kind = match &line.entry {
        StatementEntry::CreditBroughtForward => OwedLineKind::CreditBroughtForward,
        StatementEntry::ArrearsBroughtForward => OwedLineKind::ArrearsBroughtForward,
        StatementEntry::CouncilTax => OwedLineKind::Charge(band.letter().chars().next()),
        StatementEntry::Premium(key) => OwedLineKind::Premium(key),
        StatementEntry::Discount(key) => OwedLineKind::Discount(key),
        StatementEntry::Exemption(key) => OwedLineKind::Exemption(key),
        StatementEntry::Reduction => OwedLineKind::Reduction,
        StatementEntry::Costs(key) => OwedLineKind::Costs(key),
        StatementEntry::Refunds => OwedLineKind::Refund,
        StatementEntry::Payments => OwedLineKind::Payment,
        StatementEntry::PaidHere { received_at, .. } => OwedLineKind::PaidHere(received_at.date()),
    };
    // What was brought forward is of earlier years, whatever year it was brought into.
    let earlier = matches!(
        kind,
        OwedLineKind::CreditBroughtForward | OwedLineKind::ArrearsBroughtForward
    );
    let year = line.tax_year.filter(|_| !earlier).map(|year| year.start().year());
    OwedLine {
        label: line_label(language, kind, year),
        amount: line.amount,
    }
}
