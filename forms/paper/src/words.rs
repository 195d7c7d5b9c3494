//! The fixed words of a paper form, in each language: Fluent, from `locales/<language>/paper.ftl`.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use forms::values::Pence;
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

use crate::PaperError;

/// The languages that paper forms can be in, by their BCP 47 tag, with their words.
pub(crate) const LANGUAGES: [(&str, &str); 2] = [
    ("en", include_str!("../../../locales/en/paper.ftl")),
    ("cy", include_str!("../../../locales/cy/paper.ftl")),
];

/// One language's words.
pub(crate) struct Words {
    bundle: FluentBundle<FluentResource>,
}

/// What a message is filled in with.
pub(crate) type Filling<'a> = &'a [(&'static str, FluentValue<'a>)];

impl Words {
    /// The words of that language.
    pub(crate) fn new(tag: &str) -> Result<Words, PaperError> {
        let unknown = || PaperError::Language(tag.to_owned());
        let (_, text) = LANGUAGES
            .into_iter()
            .find(|(known, _)| *known == tag)
            .ok_or_else(unknown)?;
        let language: LanguageIdentifier = tag.parse().map_err(|_| unknown())?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Both languages are written left to right: isolating marks would only be boxes on the paper.
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(FluentResource::try_new(text.to_owned()).unwrap_or_else(|(read, _)| read));
        Ok(Words { bundle })
    }

    /// A message.
    pub(crate) fn say(&self, id: &str) -> String {
        self.fill(id, &[])
    }

    /// A message, filled in.
    pub(crate) fn fill(&self, id: &str, filling: Filling<'_>) -> String {
        let arguments: FluentArgs<'_> = filling.iter().map(|(name, value)| (*name, value.clone())).collect();
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return format!("({id})");
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        // What is left empty in a sentence leaves its spaces behind.
        text.split(' ')
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
            .replace(" .", ".")
    }

    /// ‘A’, ‘B’ or ‘C’.
    pub(crate) fn quoted_list(&self, options: &[String]) -> String {
        let quoted: Vec<String> = options
            .iter()
            .map(|option| self.fill("paper-quoted", &[("text", option.as_str().into())]))
            .collect();
        match quoted.split_last() {
            None => String::new(),
            Some((last, [])) => last.clone(),
            Some((last, others)) => {
                let filling = [("a", others.join(", ").into()), ("b", last.as_str().into())];
                self.fill("paper-list-or", &filling)
            }
        }
    }

    /// A day, written out.
    pub(crate) fn date(&self, date: Date) -> String {
        let filling = [
            ("day", i64::from(date.day()).into()),
            ("month", i64::from(date.month()).into()),
            ("year", date.year().to_string().into()),
        ];
        self.fill("paper-date", &filling)
    }

    /// An amount, with its pound sign.
    pub(crate) fn money(&self, amount: Pence) -> String {
        amount.to_string()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    /// The messages of a language, with the variables of each.
    fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
        FluentResource::try_new(text.to_owned()).unwrap();
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut id = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with("paper-") {
                id = line.split(' ').next().unwrap().to_owned();
                assert!(
                    found.insert(id.clone(), BTreeSet::new()).is_none(),
                    "{id} is there twice"
                );
            }
            for rest in line.split('$').skip(1) {
                let name = rest.chars().take_while(|c| c.is_ascii_lowercase()).collect();
                found.get_mut(&id).unwrap().insert(name);
            }
        }
        found
    }

    #[test]
    fn every_language_says_the_same_with_the_same_variables() {
        let [(_, english), others @ ..] = LANGUAGES;
        let english = messages(english);
        assert!(english.len() > 80, "only {} messages were read", english.len());
        for (tag, text) in others {
            assert_eq!(messages(text), english, "{tag}");
        }
    }

    #[test]
    fn every_message_that_is_said_is_there() {
        let [(_, english), ..] = LANGUAGES;
        let known = messages(english);
        let mut said = 0;
        for source in [
            include_str!("sentence.rs"),
            include_str!("answer.rs"),
            include_str!("clause.rs"),
            include_str!("naming.rs"),
            include_str!("ending.rs"),
            include_str!("opening.rs"),
            include_str!("field.rs"),
            include_str!("group.rs"),
            include_str!("question.rs"),
            include_str!("lib.rs"),
        ] {
            for rest in source.split("\"paper-").skip(1) {
                let id = format!("paper-{}", rest.split('"').next().unwrap());
                assert!(known.contains_key(&id), "no text for {id}");
                said += 1;
            }
        }
        assert!(said > 90, "only {said} were looked at");
    }

    #[test]
    fn plurals_are_right() {
        let say = |tag: &str, id, name, count: i64| Words::new(tag).unwrap().fill(id, &[(name, count.into())]);
        assert_eq!(say("en", "paper-words", "count", 1), "Use 1 word or fewer.");
        assert_eq!(say("en", "paper-words", "count", 150), "Use 150 words or fewer.");
        assert_eq!(say("cy", "paper-words", "count", 2), "Defnyddiwch 2 air neu lai.");
        assert_eq!(
            say("cy", "paper-upload-most", "count", 3),
            "Gallwch anfon hyd at 3 pheth."
        );
        assert_eq!(
            say("cy", "paper-upload-most", "count", 10),
            "Gallwch anfon hyd at 10 peth."
        );
    }

    #[test]
    fn days_are_written_out() {
        let date = jiff::civil::date(2026, 4, 1);
        assert_eq!(Words::new("en").unwrap().date(date), "1 April 2026");
        assert_eq!(Words::new("cy").unwrap().date(date), "1 Ebrill 2026");
    }
}
