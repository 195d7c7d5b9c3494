//! Conditions as clauses, for behind "only if": "you ticked ‘Yes’ at question 3".

use forms::definition::{Field, FieldKind, ValueKind};
use forms::values::Pence;

use crate::condition::{Answer, Condition, Noun, Sign, TextPlace, Which};
use crate::limits;
use crate::stations::Plan;
use crate::words::Words;

/// Speaks of one form in one language, at one place of it.
#[derive(Clone, Copy)]
pub(crate) struct Speaker<'a> {
    pub(crate) plan: &'a Plan<'a>,
    pub(crate) words: &'a Words,
    /// The page on which it is said: what is asked there needs no number.
    pub(crate) here: Option<&'a str>,
}

impl Speaker<'_> {
    /// One condition; nothing when there are no plain words for it.
    pub(crate) fn clause(&self, condition: &Condition) -> Option<String> {
        match condition {
            Condition::Ticked { answer, options, other } => {
                let written =
                    matches!(&self.field(answer)?.kind, FieldKind::Select(list) if list.len() > limits::TICKS);
                let id = match (written, other) {
                    (false, false) => "paper-clause-ticked",
                    (false, true) => "paper-clause-ticked-other",
                    (true, false) => "paper-clause-wrote",
                    (true, true) => "paper-clause-wrote-other",
                };
                self.about_options(id, answer, options)
            }
            Condition::Includes { answer, option, yes } => {
                let id = if *yes {
                    "paper-clause-ticked"
                } else {
                    "paper-clause-included-not"
                };
                self.about_options(id, answer, std::slice::from_ref(option))
            }
            Condition::Answered { noun, yes } => {
                let id = if *yes {
                    "paper-clause-answered"
                } else {
                    "paper-clause-answered-not"
                };
                Some(self.words.fill(id, &[("noun", self.given(noun)?.into())]))
            }
            Condition::Compare { left, sign, right } => self.compare(left, *sign, right),
            Condition::Holds { noun, place, text, yes } => {
                let place = match place {
                    TextPlace::Start => "start",
                    TextPlace::Anywhere => "anywhere",
                    TextPlace::End => "end",
                };
                let filling = [
                    ("where", place.into()),
                    ("noun", self.noun(noun)?.into()),
                    ("text", self.words.quoted_list(std::slice::from_ref(text)).into()),
                ];
                let id = if *yes {
                    "paper-clause-holds"
                } else {
                    "paper-clause-holds-not"
                };
                Some(self.words.fill(id, &filling))
            }
            Condition::Items {
                group,
                which,
                condition,
            } => {
                let id = match which {
                    Which::Some => "paper-clause-items-some",
                    Which::Every => "paper-clause-items-every",
                    Which::None => "paper-clause-items-none",
                };
                let clause = self.joined(condition)?;
                let filling = [("number", self.plan.number(group)?.into()), ("clause", clause.into())];
                Some(self.words.fill(id, &filling))
            }
            Condition::Always(_) | Condition::All(_) | Condition::Any(_) | Condition::Unsayable => None,
        }
    }

    /// A clause, or a few of them in one: "you ticked ‘Yes’ at question 3 and you ticked ‘No’ at question 4".
    pub(crate) fn joined(&self, condition: &Condition) -> Option<String> {
        let (id, parts) = match condition {
            Condition::All(parts) => ("paper-clause-and", parts),
            Condition::Any(parts) => ("paper-clause-or", parts),
            one => return self.clause(one),
        };
        let mut clauses = parts.iter().map(|part| self.clause(part));
        let first = clauses.next()??;
        clauses.try_fold(first, |a, b| {
            Some(self.words.fill(id, &[("a", a.into()), ("b", b?.into())]))
        })
    }

    /// The field of an answer.
    pub(crate) fn field(&self, answer: &Answer) -> Option<&Field> {
        self.plan.form.page(&answer.page)?.field(&answer.field)
    }

    fn about_options(&self, id: &str, answer: &Answer, options: &[String]) -> Option<String> {
        let field = self.field(answer)?;
        let labels: Vec<String> = options.iter().map(|option| self.option(field, option)).collect();
        let place = self.place(answer, |field| {
            !field.choices().is_empty() || matches!(field.kind, FieldKind::YesNo | FieldKind::Declaration)
        })?;
        let filling = [
            ("options", self.words.quoted_list(&labels).into()),
            ("place", place.into()),
        ];
        Some(self.words.fill(id, &filling))
    }

    /// What stands beside a box.
    pub(crate) fn option(&self, field: &Field, value: &str) -> String {
        match (&field.kind, value) {
            (FieldKind::YesNo, "true") => self.words.say("paper-yes"),
            (FieldKind::YesNo, _) => self.words.say("paper-no"),
            (FieldKind::Declaration, _) => field.label.clone().unwrap_or_default(),
            _ => field.choice_label(value).to_owned(),
        }
    }

    fn compare(&self, left: &Noun, sign: Sign, right: &Noun) -> Option<String> {
        let right_words = match right {
            Noun::Number(pence) if self.is_money(left) => self.words.money(Pence::from_pence(pence.parse().ok()?)),
            // Times and months are written as they are typed.
            Noun::Text(text) if self.is_time(left) => text.clone(),
            other => self.noun(other)?,
        };
        let sign = match sign {
            Sign::Equal => "equal",
            Sign::NotEqual => "not-equal",
            Sign::Less => "less",
            Sign::AtMost => "at-most",
            Sign::More => "more",
            Sign::AtLeast => "at-least",
        };
        let filling = [
            ("sign", sign.into()),
            ("left", self.noun(left)?.into()),
            ("right", right_words.into()),
        ];
        let in_time = self.is_time(left) || self.is_time(right);
        Some(self.words.fill(
            if in_time {
                "paper-clause-time"
            } else {
                "paper-clause-number"
            },
            &filling,
        ))
    }

    fn is_time(&self, noun: &Noun) -> bool {
        match noun {
            Noun::Today | Noun::Date(_) | Noun::DaysAfter(..) => true,
            Noun::Answer(answer) => self
                .field(answer)
                .is_some_and(|field| matches!(field.kind, FieldKind::Date { .. } | FieldKind::Month | FieldKind::Time)),
            _ => false,
        }
    }

    fn is_money(&self, noun: &Noun) -> bool {
        match noun {
            Noun::Answer(answer) => self
                .field(answer)
                .is_some_and(|field| matches!(field.kind, FieldKind::Money { .. })),
            Noun::Value(label) => self
                .plan
                .form
                .values
                .iter()
                .any(|value| value.label.as_deref() == Some(label) && value.kind == ValueKind::Money),
            Noun::Plus(a, b) | Noun::Minus(a, b) => self.is_money(a) || self.is_money(b),
            _ => false,
        }
    }
}
