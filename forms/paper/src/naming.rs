//! What a clause is about, in words: "your answer to question 3", "‘Adults’ at question 4", "1 April 2026".

use fluent_bundle::FluentValue;
use forms::definition::{Field, FieldKind};

use crate::clause::Speaker;
use crate::condition::{Answer, Noun};

impl Speaker<'_> {
    /// A noun behind "you gave".
    pub(crate) fn given(&self, noun: &Noun) -> Option<String> {
        match noun {
            Noun::Answer(answer) => self.named(answer, "paper-noun-answer"),
            Noun::Count(answer, option) => self.counted("paper-noun-a-count", answer, option),
            other => self.noun(other),
        }
    }

    fn counted(&self, id: &str, answer: &Answer, option: &str) -> Option<String> {
        let option = self.field(answer)?.choice_label(option);
        let place = self.place(answer, |_| false)?;
        Some(
            self.words
                .fill(id, &[("option", option.into()), ("place", place.into())]),
        )
    }

    /// An answer, by its label where the page has several.
    fn named(&self, answer: &Answer, alone: &str) -> Option<String> {
        let page = self.plan.form.page(&answer.page)?;
        let label = page
            .field(&answer.field)?
            .label
            .as_deref()
            .filter(|_| page.fields().len() > 1);
        let is_here = self.here == Some(answer.page.as_str());
        Some(match (label, is_here) {
            (Some(label), true) => self.words.fill("paper-noun-field-here", &[("label", label.into())]),
            (None, true) => self.words.say("paper-noun-your-answer-here"),
            (Some(label), false) => {
                let filling = [
                    ("label", label.into()),
                    ("number", self.plan.number(&answer.page)?.into()),
                ];
                self.words.fill("paper-noun-field", &filling)
            }
            (None, false) => self
                .words
                .fill(alone, &[("number", self.plan.number(&answer.page)?.into())]),
        })
    }

    /// Any noun.
    pub(crate) fn noun(&self, noun: &Noun) -> Option<String> {
        let with_place = |id: &str, answer: &Answer| {
            let place = self.place(answer, |_| false)?;
            Some(self.words.fill(id, &[("place", place.into())]))
        };
        let pair = |id: &str, names: [&'static str; 2], a: &Noun, b: &Noun| {
            let filling: [(&'static str, FluentValue<'_>); 2] =
                [(names[0], self.noun(a)?.into()), (names[1], self.noun(b)?.into())];
            Some(self.words.fill(id, &filling))
        };
        match noun {
            Noun::Answer(answer) => self.named(answer, "paper-noun-your-answer"),
            Noun::Count(answer, option) => self.counted("paper-noun-count", answer, option),
            Noun::Part(answer, part) => {
                let filling = [
                    ("part", part.as_str().into()),
                    ("place", self.place(answer, |_| false)?.into()),
                ];
                Some(self.words.fill("paper-noun-part", &filling))
            }
            Noun::Total(answer) => with_place("paper-noun-total", answer),
            Noun::Size(answer) => match self.field(answer)?.kind {
                FieldKind::FileUpload(_) => with_place("paper-noun-files", answer),
                _ => with_place("paper-noun-ticks", answer),
            },
            Noun::Items(group) => {
                let place = self
                    .words
                    .fill("paper-place", &[("number", self.plan.number(group)?.into())]);
                Some(self.words.fill("paper-noun-items", &[("place", place.into())]))
            }
            Noun::Today => Some(self.words.say("paper-noun-today")),
            Noun::Date(date) => Some(self.words.date(*date)),
            Noun::Number(number) => Some(number.clone()),
            Noun::Text(text) => Some(self.words.quoted_list(std::slice::from_ref(text))),
            Noun::Value(label) => Some(
                self.words
                    .fill("paper-noun-field-here", &[("label", label.as_str().into())]),
            ),
            Noun::Days(a, b) => pair("paper-noun-days", ["from", "to"], a, b),
            Noun::Years(a, b) => pair("paper-noun-years", ["from", "to"], a, b),
            Noun::DaysAfter(from, days) => {
                let id = if *days < 0 {
                    "paper-noun-days-before"
                } else {
                    "paper-noun-days-after"
                };
                let days = i64::try_from(days.unsigned_abs()).ok()?;
                Some(
                    self.words
                        .fill(id, &[("days", days.into()), ("from", self.noun(from)?.into())]),
                )
            }
            Noun::Plus(a, b) => pair("paper-noun-plus", ["a", "b"], a, b),
            Noun::Minus(a, b) => pair("paper-noun-minus", ["a", "b"], a, b),
        }
    }

    /// "at question 3", or "for ‘Your vehicle’ at question 3" where the page has several fields like that.
    pub(crate) fn place(&self, answer: &Answer, like: impl Fn(&Field) -> bool) -> Option<String> {
        let page = self.plan.form.page(&answer.page)?;
        let several = page.fields().iter().filter(|field| like(field)).count() > 1;
        let label = page.field(&answer.field)?.label.as_deref().filter(|_| several);
        let is_here = self.here == Some(answer.page.as_str());
        Some(match (label, is_here) {
            (None, true) => String::new(),
            (Some(label), true) => self.words.fill("paper-place-field-here", &[("label", label.into())]),
            (None, false) => self
                .words
                .fill("paper-place", &[("number", self.plan.number(&answer.page)?.into())]),
            (Some(label), false) => {
                let filling = [
                    ("label", label.into()),
                    ("number", self.plan.number(&answer.page)?.into()),
                ];
                self.words.fill("paper-place-field", &filling)
            }
        })
    }
}
