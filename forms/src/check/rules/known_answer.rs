//! What the council knows already is filled in.

use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::definition::FieldKind;
use crate::problem::Problem;

pub(in crate::check) const RULE: Rule = Rule {
    code: "known-answer",
    what: "A form asks for something that the council may know already.",
    why: "A resident who has found their council tax account has told us its number: a field with `prefill` \
           starts with it.",
    bad: r#"pages:
  - id: account
    title: What is your council tax account number?
    fields: [{ id: number, type: council-tax-account-number, called: your council tax account number }]
"#,
    good: r#"pages:
  - id: account
    title: What is your council tax account number?
    fields:
      - id: number
        type: council-tax-account-number
        called: your council tax account number
        prefill: council_tax.account_number
"#,
    check: Some(check),
    ..Rule::WARNING
};

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    for page in &subject.form.pages {
        for field in page.fields() {
            // An account that is asked for each of several items is not the resident's own.
            let known = matches!(field.kind, FieldKind::CouncilTaxAccountNumber) && page.group.is_none();
            if known && field.prefill.is_none() && field.same_as.is_none() {
                let what = format!("`{}.{}` asks for a number that the council may know", page.id, field.id);
                problems.push(
                    RULE.at(field.span, what)
                        .help("add `prefill: council_tax.account_number`"),
                );
            }
        }
    }
}
