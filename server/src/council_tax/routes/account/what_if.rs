//! "What if?": moving out, living alone, ten or twelve instalments.

use app::components::DateParts;
use app::pages::council_tax::account::{
    AccountMistake, WhatIfAnswer, WhatIfAnswerPage, WhatIfChange, WhatIfLinks, WhatIfPage, WhatIfQuestion,
    WhatIfQuestionPage,
};
use axum::extract::{Path, Query};
use axum::response::Response;
use council_tax_rules::instalment_dates::Instalments;
use council_tax_rules::what_if::{Change, Situation, what_if};
use forms::values::Pence;
use http::StatusCode;
use jiff::civil::Date;
use leptos::prelude::*;
use serde::Deserialize;

use super::bill_change::change_reason;
use super::facts::year_of_bill;
use super::seen::Seen;
use crate::accounts::error::AccountError;
use crate::council_tax::store;
use crate::council_tax::tax_year::TaxYear;
use crate::error::AppError;

/// `GET …/what-if`
pub(super) async fn get_what_if(seen: Seen) -> Response {
    let links = WhatIfLinks {
        moving_out: Some(seen.href("/what-if/moving-out")),
        living_alone: Some(seen.href("/what-if/living-alone")),
        instalments: Some(seen.href("/what-if/instalments")),
    };
    let (viewer, back) = (seen.viewer(), seen.href(""));
    seen.visit.form_page(
        StatusCode::OK,
        || view! { <WhatIfPage viewer=viewer links=links back_href=back/> },
    )
}

/// What was typed.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default, rename = "on-day")]
    day: Option<String>,
    #[serde(default, rename = "on-month")]
    month: Option<String>,
    #[serde(default, rename = "on-year")]
    year: Option<String>,
    #[serde(default)]
    instalments: Option<String>,
    /// Whether the form was sent: without a choice nothing else tells.
    #[serde(default)]
    asked: Option<String>,
}

/// `GET …/what-if/{question}`: the question, and the answer once it is asked. By GET, so that an answer can be kept.
pub(super) async fn get_question(
    seen: Seen,
    Path((_, question)): Path<(String, String)>,
    Query(typed): Query<Typed>,
) -> Result<Response, AppError> {
    let question = match question.as_str() {
        "moving-out" => WhatIfQuestion::MovingOut,
        "living-alone" => WhatIfQuestion::LivingAlone,
        "instalments" => WhatIfQuestion::Instalments,
        _ => return Err(AccountError::NotTheirs.into()),
    };
    let Some(year) = year_of_bill(&seen.known) else {
        return Ok(seen.visit.redirect(&seen.door.path(&seen.token)));
    };
    let is_asked = typed.asked.is_some() || typed.day.is_some() || typed.instalments.is_some();
    if !is_asked {
        return Ok(show(&seen, question, year, &typed, Vec::new()));
    }
    let change = match read(&question, year, &typed) {
        Ok(change) => change,
        Err(mistake) => return Ok(show(&seen, question, year, &typed, vec![mistake])),
    };
    match answer(&seen, year, change).await? {
        Some(answer) => Ok(show_answer(&seen, &question, answer)),
        // Nobody was liable on that day.
        None => {
            let mistake = AccountMistake::DateOutside(seen.known.today, year.end());
            Ok(show(&seen, question, year, &typed, vec![mistake]))
        }
    }
}

fn read(question: &WhatIfQuestion, year: TaxYear, typed: &Typed) -> Result<WhatIfChange, AccountMistake> {
    if *question == WhatIfQuestion::Instalments {
        return match typed.instalments.as_deref() {
            Some("10") => Ok(WhatIfChange::Instalments(10)),
            Some("12") => Ok(WhatIfChange::Instalments(12)),
            _ => Err(AccountMistake::InstalmentsMissing),
        };
    }
    let part = |text: &Option<String>| text.as_deref().unwrap_or_default().trim().to_owned();
    let (day, month, in_year) = (part(&typed.day), part(&typed.month), part(&typed.year));
    if day.is_empty() && month.is_empty() && in_year.is_empty() {
        return Err(AccountMistake::DateMissing);
    }
    let number = |text: &str| text.parse::<i16>().ok();
    let (read_day, read_month, read_year) = (number(&day), number(&month), number(&in_year));
    let date = (|| {
        let (day, month) = (i8::try_from(read_day?).ok()?, i8::try_from(read_month?).ok()?);
        Date::new(read_year?, month, day).ok()
    })();
    let Some(date) = date else {
        let in_range = |number: Option<i16>, most: i16| number.is_some_and(|number| (1..=most).contains(&number));
        let wrong = DateParts {
            day: !in_range(read_day, 31),
            month: !in_range(read_month, 12),
            year: read_year.is_none(),
        };
        return Err(AccountMistake::DateWrong(wrong));
    };
    if !year.contains(date) {
        return Err(AccountMistake::DateOutside(year.start(), year.end()));
    }
    Ok(match question {
        WhatIfQuestion::LivingAlone => WhatIfChange::LivingAlone(date),
        _ => WhatIfChange::MovingOut(date),
    })
}

async fn answer(seen: &Seen, year: TaxYear, change: WhatIfChange) -> Result<Option<WhatIfAnswer>, AppError> {
    let known = &seen.known;
    let mut conn = seen.visit.state.pool.acquire().await?;
    let Some(published) = store::published(&mut conn, year).await? else {
        return Ok(None);
    };
    drop(conn);
    let household = known.record.household(year);
    let plan = known.statement.plans.iter().find(|plan| plan.tax_year == year);
    let instalments = plan.map(|plan| plan.plan.clone()).unwrap_or_default();
    let paid = plan.map_or(Pence::ZERO, |plan| plan.paid);
    let asked = if instalments.len() > 10 {
        Instalments::Twelve
    } else {
        Instalments::Ten
    };
    let situation = Situation {
        household: &household,
        amounts: &published.amounts,
        council: &published.determination,
        plan: &instalments,
        issued: year.start(),
        day_of_month: instalments.first().map_or(1, |first| first.due.day().min(28)),
        asked,
        paid,
        notice: known.today,
    };
    let changed = match change {
        WhatIfChange::MovingOut(on) => Change::MoveOut { on },
        WhatIfChange::LivingAlone(on) => Change::OnlyAdultFrom { on },
        WhatIfChange::Instalments(12) => Change::Pay(Instalments::Twelve),
        WhatIfChange::Instalments(_) => Change::Pay(Instalments::Ten),
    };
    let Ok(answered) = what_if(&situation, &changed) else {
        return Ok(None);
    };
    let area = &known.record.account.area;
    Ok(Some(WhatIfAnswer {
        change,
        before: answered.before.total,
        after: answered.after.total,
        instalments: answered
            .left_after
            .instalments
            .iter()
            .map(|left| (left.due, left.amount))
            .collect(),
        overpaid: answered.left_after.overpaid,
        reasons: answered
            .reasons
            .into_iter()
            .map(|reason| change_reason(reason, &published, area))
            .collect(),
        reduction_may_change: answered.reduction_may_change,
    }))
}

fn path_of(question: &WhatIfQuestion) -> &'static str {
    match question {
        WhatIfQuestion::MovingOut => "/what-if/moving-out",
        WhatIfQuestion::LivingAlone => "/what-if/living-alone",
        WhatIfQuestion::Instalments => "/what-if/instalments",
    }
}

fn show_answer(seen: &Seen, question: &WhatIfQuestion, answer: WhatIfAnswer) -> Response {
    let form = match question {
        WhatIfQuestion::MovingOut => Some("council-tax-moving"),
        WhatIfQuestion::LivingAlone => Some("single-person-discount"),
        WhatIfQuestion::Instalments => None,
    };
    let offered = form.filter(|form| seen.visit.state.forms.current(form).is_some());
    let form_href = offered.map(|form| seen.visit.href(&format!("/forms/{form}")));
    let (viewer, again, back) = (seen.viewer(), seen.href("/what-if"), seen.href(path_of(question)));
    seen.visit.form_page(StatusCode::OK, || {
        view! {
            <WhatIfAnswerPage viewer=viewer answer=answer form_href=form_href again_href=again back_href=back/>
        }
    })
}

fn show(
    seen: &Seen,
    question: WhatIfQuestion,
    year: TaxYear,
    typed: &Typed,
    mistakes: Vec<AccountMistake>,
) -> Response {
    let status = if mistakes.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let day = DateParts {
        day: text(&typed.day),
        month: text(&typed.month),
        year: text(&typed.year),
    };
    let wrong = mistakes
        .iter()
        .find_map(|mistake| match mistake {
            AccountMistake::DateWrong(parts) => Some(*parts),
            _ => None,
        })
        .unwrap_or_default();
    let chosen = typed.instalments.as_deref().and_then(|number| number.parse().ok());
    let days = (seen.known.today.max(year.start()), year.end());
    let mistakes = mistakes
        .into_iter()
        .map(|mistake| mistake.said_in(seen.visit.language))
        .collect();
    let (viewer, action, back) = (seen.viewer(), seen.href(path_of(&question)), seen.href("/what-if"));
    seen.visit.form_page(status, || {
        view! {
            <WhatIfQuestionPage viewer=viewer question=question day=day chosen=chosen days=days mistakes=mistakes
                wrong=wrong action=action back_href=back/>
        }
    })
}
