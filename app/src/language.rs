//! The languages of the platform, and its texts in each: Fluent, with English as the fall-back.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use forms::mistake::{Argument, Sentence};
use unic_langid::{LanguageIdentifier, langid};

/// A language that the platform speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Language {
    /// English: the language of the definitions, and the one without a prefix in addresses.
    #[default]
    English,
    /// Welsh.
    Welsh,
}

impl Language {
    /// All of them, the first one first.
    pub const ALL: [Language; 2] = [Language::English, Language::Welsh];

    /// BCP 47, as in `lang="…"`, in addresses and in `locales/`.
    pub const fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Welsh => "cy",
        }
    }

    /// Its name in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Welsh => "Cymraeg",
        }
    }

    /// `ltr` or `rtl`.
    pub const fn direction(self) -> &'static str {
        "ltr"
    }

    /// The language of that tag.
    pub fn from_tag(tag: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// For Fluent.
    pub const fn identifier(self) -> LanguageIdentifier {
        match self {
            Language::English => langid!("en"),
            Language::Welsh => langid!("cy"),
        }
    }

    /// The message in this language. A message that is missing is said in English; a test sees that none is.
    pub fn text(self, id: &str) -> String {
        self.text_with(id, &[])
    }

    /// The message in this language, filled in.
    pub fn text_with(self, id: &str, arguments: &[(&'static str, FluentValue<'_>)]) -> String {
        let arguments: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
        [self, Language::English]
            .iter()
            .find_map(|language| format(language.bundle(), id, &arguments))
            .unwrap_or_else(|| format!("⟨{id}⟩"))
    }

    /// A resident's mistake as a sentence.
    pub fn sentence(self, sentence: &Sentence) -> String {
        let arguments: Vec<(&'static str, FluentValue<'_>)> = sentence
            .arguments()
            .into_iter()
            .map(|(name, argument)| match argument {
                Argument::Text(text) => (name, FluentValue::from(text)),
                Argument::Number(number) => (name, FluentValue::from(number)),
            })
            .collect();
        self.text_with(sentence.message_id(), &arguments)
    }

    /// Whether this language itself has the message.
    pub fn has(self, id: &str) -> bool {
        self.bundle()
            .get_message(id)
            .is_some_and(|message| message.value().is_some())
    }

    fn bundle(self) -> &'static FluentBundle<FluentResource> {
        static ENGLISH: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle(Language::English));
        static WELSH: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle(Language::Welsh));
        match self {
            Language::English => &ENGLISH,
            Language::Welsh => &WELSH,
        }
    }

    /// The Fluent files of this language, with their names.
    pub const fn files(self) -> [(&'static str, &'static str); 10] {
        match self {
            Language::English => [
                ("platform.ftl", include_str!("../../locales/en/platform.ftl")),
                ("forms.ftl", include_str!("../../locales/en/forms.ftl")),
                ("mistakes.ftl", include_str!("../../locales/en/mistakes.ftl")),
                ("council-tax.ftl", include_str!("../../locales/en/council-tax.ftl")),
                ("account.ftl", include_str!("../../locales/en/account.ftl")),
                ("bill.ftl", include_str!("../../locales/en/bill.ftl")),
                ("payments.ftl", include_str!("../../locales/en/payments.ftl")),
                ("information.ftl", include_str!("../../locales/en/information.ftl")),
                ("errors.ftl", include_str!("../../locales/en/errors.ftl")),
                ("messages.ftl", include_str!("../../locales/en/messages.ftl")),
            ],
            Language::Welsh => [
                ("platform.ftl", include_str!("../../locales/cy/platform.ftl")),
                ("forms.ftl", include_str!("../../locales/cy/forms.ftl")),
                ("mistakes.ftl", include_str!("../../locales/cy/mistakes.ftl")),
                ("council-tax.ftl", include_str!("../../locales/cy/council-tax.ftl")),
                ("account.ftl", include_str!("../../locales/cy/account.ftl")),
                ("bill.ftl", include_str!("../../locales/cy/bill.ftl")),
                ("payments.ftl", include_str!("../../locales/cy/payments.ftl")),
                ("information.ftl", include_str!("../../locales/cy/information.ftl")),
                ("errors.ftl", include_str!("../../locales/cy/errors.ftl")),
                ("messages.ftl", include_str!("../../locales/cy/messages.ftl")),
            ],
        }
    }
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
    // Both languages are written left to right: isolating marks would only add characters to titles and attributes.
    bundle.set_use_isolating(false);
    for (_, text) in language.files() {
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn format(bundle: &FluentBundle<FluentResource>, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    Some(
        bundle
            .format_pattern(pattern, Some(arguments), &mut errors)
            .into_owned(),
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    #![allow(clippy::disallowed_methods, reason = "this test reads the sources")]
    use super::*;
    use std::collections::BTreeSet;

    /// The message ids of a Fluent text, and the variables each uses.
    fn messages(language: Language) -> BTreeSet<(String, Vec<String>)> {
        let mut found = BTreeSet::new();
        for (file, text) in language.files() {
            if let Err((_, errors)) = FluentResource::try_new(text.to_owned()) {
                panic!("{}/{file}: {errors:?}", language.tag());
            }
            for block in
                text.split("\n\n")
                    .flat_map(|b| b.split('\n'))
                    .fold(Vec::<String>::new(), |mut blocks, line| {
                        if line.starts_with(|c: char| c.is_ascii_lowercase()) && line.contains('=') {
                            blocks.push(line.to_owned());
                        } else if let Some(last) = blocks.last_mut() {
                            last.push('\n');
                            last.push_str(line);
                        }
                        blocks
                    })
            {
                let id = block.split(['=', ' ']).next().unwrap().to_owned();
                let mut variables: Vec<String> = block
                    .split('$')
                    .skip(1)
                    .map(|rest| {
                        rest.chars()
                            .take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_')
                            .collect()
                    })
                    .collect();
                variables.sort();
                variables.dedup();
                found.insert((id, variables));
            }
        }
        found
    }

    #[test]
    fn every_language_has_every_message_with_the_same_variables() {
        let english = messages(Language::English);
        assert!(english.len() > 50, "only {} messages were read", english.len());
        for language in Language::ALL {
            let other = messages(language);
            let missing: Vec<_> = english.difference(&other).collect();
            let extra: Vec<_> = other.difference(&english).collect();
            assert!(
                missing.is_empty() && extra.is_empty(),
                "{}: missing {missing:#?}, extra {extra:#?}",
                language.tag()
            );
        }
    }

    #[test]
    fn every_mistake_has_a_sentence() {
        for language in Language::ALL {
            for id in Sentence::MESSAGE_IDS {
                assert!(language.has(id), "{} lacks {id}", language.tag());
            }
        }
    }

    #[test]
    fn every_message_that_a_page_says_is_there() {
        let mut used = BTreeSet::new();
        // The server says a few words too: what a payment is for.
        let mut folders: Vec<std::path::PathBuf> = ["/src", "/../server/src"]
            .map(|folder| format!("{}{folder}", env!("CARGO_MANIFEST_DIR")).into())
            .into();
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap().flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let source = std::fs::read_to_string(&path).unwrap();
                    for call in ["text(", "text_with("] {
                        for rest in source.split(call).skip(1) {
                            // rustfmt may break the line after the bracket.
                            if let Some(rest) = rest.trim_start().strip_prefix('"') {
                                used.insert(rest.split('"').next().unwrap().to_owned());
                            }
                        }
                    }
                }
            }
        }
        let missing: Vec<_> = used
            .iter()
            .filter(|id| id.contains('-') && !id.contains(' ') && !Language::English.has(id))
            .collect();
        assert!(missing.is_empty(), "no text for {missing:#?}");
    }
}
