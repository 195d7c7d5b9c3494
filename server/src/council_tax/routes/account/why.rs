//! "Why did my bill change?"

use app::pages::council_tax::account::{BillBefore, WhyPage};
use axum::response::Response;
use council_tax_rules::why::why;
use council_tax_rules::year_bill::{YearBill, year_bill};
use http::StatusCode;
use leptos::prelude::*;

use super::bill_change::change_reason;
use super::facts::year_of_bill;
use super::seen::Seen;
use crate::council_tax::error::CouncilTaxError;
use crate::council_tax::published::PublishedYear;
use crate::council_tax::store;
use crate::council_tax::tax_year::TaxYear;
use crate::error::AppError;

/// `GET …/why`
pub(super) async fn get_why(seen: Seen) -> Result<Response, AppError> {
    let year = year_of_bill(&seen.known).ok_or(CouncilTaxError::NoSnapshot)?;
    let before = TaxYear::starting_in(year.start_year() - 1);
    let (Some(now), Some(last)) = (bill(&seen, Some(year)).await?, bill(&seen, before).await?) else {
        // Without both bills nothing can be compared.
        return Ok(seen.visit.redirect(&seen.door.path(&seen.token)));
    };
    let ((now, published), (last, _)) = (now, last);
    let area = seen.known.record.account.area.clone();
    let reasons = why(&last, &now)
        .into_iter()
        .map(|reason| change_reason(reason, &published, &area))
        .collect();
    let (viewer, back) = (seen.viewer(), seen.href(""));
    let (compared_with, before, after) = (BillBefore::LastYear(last.year.start_year()), last.total, now.total);
    Ok(seen.visit.form_page(StatusCode::OK, || {
        view! {
            <WhyPage viewer=viewer compared_with=compared_with before=before after=after reasons=reasons back_href=back/>
        }
    }))
}

/// The bill of a year by the rules; none where the council has published nothing for it, or the household was not there.
async fn bill(seen: &Seen, year: Option<TaxYear>) -> Result<Option<(YearBill, PublishedYear)>, AppError> {
    let Some(year) = year else { return Ok(None) };
    let mut conn = seen.visit.state.pool.acquire().await?;
    let Some(published) = store::published(&mut conn, year).await? else {
        return Ok(None);
    };
    let household = seen.known.record.household(year);
    let bill = year_bill(&household, &published.amounts, &published.determination).ok();
    Ok(bill.map(|bill| (bill, published)))
}
