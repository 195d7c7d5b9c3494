//! The second page: what is owed, and how much of it to pay now.

use forms::values::Pence;
use jiff::civil::{Date, DateTime};
use leptos::{either::Either, prelude::*};

use super::amount_choice::Choices;
use super::money_owed::money_owed;
use super::{AmountChoice, MistakeSummary, OwedLine, PageMistake, error_of};
use crate::components::{
    Button, InputMode, InputWidth, LabelText, Radios, Spellcheck, SummaryList, SummaryRow, SummaryValue, TextInput,
    TextSize,
};
use crate::layout::{CsrfToken, Document};
use crate::site::{Site, use_site};

/// The id of the first radio; the radios' name in the form is the same.
pub const AMOUNT_INPUT: &str = "amount";
/// The name of the hidden input that holds what the page showed: what is compared before money moves.
pub const SHOWN_INPUT: &str = "shown";
/// The id of the input for another amount; its name in the form is the same.
pub const OTHER_AMOUNT_INPUT: &str = "other-amount";

/// What has been chosen and typed so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AmountForm {
    /// The radio chosen.
    pub choice: Option<AmountChoice>,
    /// The other amount, as it was typed.
    pub other: String,
    /// What has to be mended, in the inputs [`AMOUNT_INPUT`] and [`OTHER_AMOUNT_INPUT`].
    pub mistakes: Vec<PageMistake>,
}

/// What is owed, and the choice of an amount.
#[component]
pub fn AmountPage(
    /// The account number, in groups that can be read out.
    #[prop(into)]
    account_number: String,
    /// The dwelling's address.
    address_lines: Vec<String>,
    /// What is owed, by line.
    lines: Vec<OwedLine>,
    /// What is owed for everything on the account; less than nothing is credit.
    owed: Pence,
    /// What of it is late.
    overdue: Pence,
    /// The day at whose end the council's records were taken.
    as_of: Date,
    /// Payments taken here since then: when, and how much.
    received_since: Vec<(DateTime, Pence)>,
    /// The next instalment that is not late, and when it is due.
    next_instalment: Option<(Pence, Date)>,
    /// What has been chosen and typed so far.
    form: AmountForm,
    /// Stands for the account and the sums on this page.
    #[prop(into)]
    shown: String,
    /// Where the form posts to.
    #[prop(into)]
    action: String,
    /// Where Back goes.
    #[prop(into)]
    back_href: String,
) -> impl IntoView {
    let site = use_site();
    let heading = heading(&site, owed);
    let has_error = !form.mistakes.is_empty();
    let mistakes = reachable(form.mistakes, owed);
    let summary = mistakes.clone();
    let rows = vec![
        SummaryRow::new(site.text("council-tax-property"), SummaryValue::Lines(address_lines)),
        SummaryRow::new(site.text("council-tax-account-number"), account_number),
    ];
    let late = overdue.is_positive().then(|| {
        let text = site.text_with("council-tax-late", &[("amount", overdue.to_string().into())]);
        view! { <p class="govuk-body"><strong>{text}</strong></p> }
    });
    let next = next_instalment.map(|(amount, due)| {
        let next = [
            ("amount", amount.to_string().into()),
            ("date", site.language.date(due).into()),
        ];
        view! { <p class="govuk-body">{site.text_with("council-tax-next-instalment", &next)}</p> }
    });
    let choices = Choices {
        owed,
        overdue,
        next_instalment,
    };
    let money = money_owed(&site, lines, owed, as_of, received_since);
    let inputs = inputs(&site, &choices, form.choice, form.other, &mistakes);
    view! {
        <Document
            title=heading.clone()
            service=site.text("council-tax-find-title")
            has_error=has_error
            back_href=back_href
        >
            <MistakeSummary mistakes=summary/>
            <h1 class="govuk-heading-l">{heading}</h1>
            {late}
            {next}
            <h2 class="govuk-heading-m">{site.text("council-tax-check-property")}</h2>
            <SummaryList rows=rows/>
            <p class="govuk-body">{site.text("council-tax-wrong-property")}</p>
            {money}
            <form method="post" action=action novalidate>
                <CsrfToken/>
                <input type="hidden" name=SHOWN_INPUT value=shown/>
                {inputs}
                <p class="govuk-body">{site.text("council-tax-amount-next")}</p>
                <Button text=site.text("continue") prevent_double_click=true/>
            </form>
        </Document>
    }
}

fn heading(site: &Site, owed: Pence) -> String {
    if owed.is_positive() {
        site.text_with("council-tax-you-owe", &[("amount", owed.to_string().into())])
    } else if owed.is_negative() {
        let credit = owed.negated().to_string();
        site.text_with("council-tax-in-credit", &[("amount", credit.into())])
    } else {
        site.text("council-tax-nothing-owed")
    }
}

/// Where nothing is owed there are no radios: a mistake in them is mended in the one input that is there.
fn reachable(mut mistakes: Vec<PageMistake>, owed: Pence) -> Vec<PageMistake> {
    if !owed.is_positive() {
        for mistake in &mut mistakes {
            OTHER_AMOUNT_INPUT.clone_into(&mut mistake.input);
        }
    }
    mistakes
}

/// The radios with the other amount below them; only an amount where nothing is owed. Its type is erased, as that of
/// the money owed is: nested in the page they would be too deep for the compiler.
///
/// The input is never revealed by a radio: that is not announced by every screen reader, and is not there without
/// JavaScript.
fn inputs(
    site: &Site,
    choices: &Choices,
    chosen: Option<AmountChoice>,
    other: String,
    mistakes: &[PageMistake],
) -> AnyView {
    let owes = choices.owed.is_positive();
    let above = if owes {
        Either::Left(view! {
            <Radios
                id=AMOUNT_INPUT
                name=AMOUNT_INPUT
                legend=LabelText::sized(site.text("council-tax-how-much"), TextSize::M)
                items=choices.radios(site)
                value=chosen.map(|choice| choice.value().to_owned())
                error=error_of(site, mistakes, AMOUNT_INPUT)
            />
        })
    } else {
        Either::Right(view! {
            <h2 class="govuk-heading-m">{site.text("council-tax-no-need-to-pay")}</h2>
            <p class="govuk-body">{site.text("council-tax-pay-anyway")}</p>
            <input type="hidden" name=AMOUNT_INPUT value=AmountChoice::Other.value()/>
        })
    };
    let label = if owes {
        site.text("council-tax-other-amount")
    } else {
        site.text("council-tax-amount-in-credit")
    };
    view! {
        {above}
        <TextInput
            id=OTHER_AMOUNT_INPUT
            name=OTHER_AMOUNT_INPUT
            label=label
            hint=site.text("council-tax-other-amount-hint")
            error=error_of(site, mistakes, OTHER_AMOUNT_INPUT)
            value=other
            inputmode=InputMode::Decimal
            autocomplete="off".to_owned()
            spellcheck=Spellcheck::Off
            width=InputWidth::W10
            prefix="£".to_owned()
        />
    }
    .into_any()
}

#[cfg(test)]
mod tests;
