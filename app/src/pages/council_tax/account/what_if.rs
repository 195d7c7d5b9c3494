//! "What if?": which question, then the day or the number. Forms without a script and without a trace: they ask by GET,
//! so an answer can be reloaded and kept.

use jiff::civil::Date;
use leptos::{either::Either, prelude::*};

use super::Viewer;
use super::frame::{AccountDocument, line, link_list};
use crate::components::{Button, DateInput, DateParts, LabelText, RadioItem, Radios};
use crate::pages::council_tax::{MistakeSummary, PageMistake, error_of};
use crate::site::{Site, use_site};

/// The id of the day's group of inputs. They are `on-day`, `on-month` and `on-year`, by id and by name.
pub const WHAT_IF_DATE_INPUT: &str = "on";
/// The id of the first radio of how many instalments; the radios' name in the form is the same, their values `10` and
/// `12`.
pub const WHAT_IF_INSTALMENTS_INPUT: &str = "instalments";

/// Where each question is asked. What is none does not fit the account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WhatIfLinks {
    /// Moving out.
    pub moving_out: Option<String>,
    /// Living alone.
    pub living_alone: Option<String>,
    /// Ten or twelve instalments.
    pub instalments: Option<String>,
}

/// What is asked on the second page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum WhatIfQuestion {
    /// The day of moving out.
    #[default]
    MovingOut,
    /// The day from which they live alone.
    LivingAlone,
    /// How many instalments.
    Instalments,
}

/// Which question.
#[component]
pub fn WhatIfPage(
    /// Who looks at it.
    viewer: Viewer,
    /// Where each is asked.
    links: WhatIfLinks,
    /// The overview.
    #[prop(into)]
    back_href: String,
) -> impl IntoView {
    let site = use_site();
    let title = site.text("account-what-if-title");
    let questions: Vec<(String, String)> = [
        (links.moving_out, "account-what-if-moving-out"),
        (links.living_alone, "account-what-if-living-alone"),
        (links.instalments, "account-what-if-instalments"),
    ]
    .into_iter()
    .filter_map(|(href, key)| Some((href?, site.text(key))))
    .collect();
    let lead = if questions.is_empty() {
        site.text("account-what-if-none")
    } else {
        site.text("account-what-if-lead")
    };
    view! {
        <AccountDocument title=title.clone() back_href=back_href viewer=viewer>
            <h1 class="govuk-heading-l">{title}</h1>
            {line(lead)}
            {link_list(questions)}
        </AccountDocument>
    }
}

/// One question: a day, or how many instalments.
#[component]
pub fn WhatIfQuestionPage(
    /// Who looks at it.
    viewer: Viewer,
    /// What is asked.
    question: WhatIfQuestion,
    /// The day as it was typed; for a day.
    day: DateParts<String>,
    /// How many instalments were chosen; for the number.
    chosen: Option<u8>,
    /// The first and the last day that can be worked out; the hint's example is the first.
    days: (Date, Date),
    /// What has to be mended, in the inputs of [`WHAT_IF_DATE_INPUT`] or in [`WHAT_IF_INSTALMENTS_INPUT`].
    mistakes: Vec<PageMistake>,
    /// Which parts of the day are wrong.
    wrong: DateParts<bool>,
    /// Where the form asks, by GET.
    #[prop(into)]
    action: String,
    /// The choice of a question.
    #[prop(into)]
    back_href: String,
) -> impl IntoView {
    let site = use_site();
    let title = site.text(match question {
        WhatIfQuestion::MovingOut => "account-what-if-ask-moving-out",
        WhatIfQuestion::LivingAlone => "account-what-if-ask-living-alone",
        WhatIfQuestion::Instalments => "account-what-if-ask-instalments",
    });
    let input = match question {
        WhatIfQuestion::MovingOut | WhatIfQuestion::LivingAlone => {
            Either::Left(date_input(&site, title.clone(), day, days, &mistakes, wrong))
        }
        WhatIfQuestion::Instalments => Either::Right(radios(&site, title.clone(), chosen, &mistakes)),
    };
    view! {
        <AccountDocument title=title has_error=!mistakes.is_empty() back_href=back_href viewer=viewer>
            <MistakeSummary mistakes=mistakes/>
            <form method="get" action=action novalidate>
                {input}
                {line(site.text("account-what-if-nothing-changes"))}
                <Button text=site.text("account-what-if-work-out")/>
            </form>
        </AccountDocument>
    }
}

fn date_input(
    site: &Site,
    legend: String,
    day: DateParts<String>,
    (first, last): (Date, Date),
    mistakes: &[PageMistake],
    wrong: DateParts<bool>,
) -> AnyView {
    let labels = DateParts {
        day: site.text("date-day"),
        month: site.text("date-month"),
        year: site.text("date-year"),
    };
    let days = [
        ("first", site.language.date(first).into()),
        ("last", site.language.date(last).into()),
        (
            "example",
            format!("{} {} {}", first.day(), first.month(), first.year()).into(),
        ),
    ];
    let error = ["day", "month", "year"]
        .into_iter()
        .find_map(|part| error_of(site, mistakes, &format!("{WHAT_IF_DATE_INPUT}-{part}")));
    view! {
        <DateInput
            id=WHAT_IF_DATE_INPUT
            name=WHAT_IF_DATE_INPUT
            legend=LabelText::heading(legend)
            labels=labels
            value=day
            hint=site.text_with("account-what-if-day-hint", &days)
            error=error
            wrong=wrong
        />
    }
    .into_any()
}

fn radios(site: &Site, legend: String, chosen: Option<u8>, mistakes: &[PageMistake]) -> AnyView {
    let items = vec![
        RadioItem::new("10", site.text("account-what-if-ten")).hint(site.text("account-what-if-ten-hint")),
        RadioItem::new("12", site.text("account-what-if-twelve")).hint(site.text("account-what-if-twelve-hint")),
    ];
    view! {
        <Radios
            id=WHAT_IF_INSTALMENTS_INPUT
            name=WHAT_IF_INSTALMENTS_INPUT
            legend=LabelText::heading(legend)
            items=items
            value=chosen.map(|chosen| chosen.to_string())
            error=error_of(site, mistakes, WHAT_IF_INSTALMENTS_INPUT)
        />
    }
    .into_any()
}

#[cfg(test)]
mod tests;
