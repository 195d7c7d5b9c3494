//! What a browser sent: names and values, nothing trusted.

use crate::values::is_invisible;

/// The names and values of one form post, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Raw(Vec<(String, String)>);

impl Raw {
    /// From decoded pairs. Line ends become `\n`, and characters that no keyboard types, or that nobody sees, are dropped.
    pub fn new(pairs: impl IntoIterator<Item = (String, String)>) -> Raw {
        Raw(pairs.into_iter().map(|(name, value)| (name, clean(&value))).collect())
    }

    /// The first value of that name, trimmed; empty when there is none.
    pub fn text(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(n, _)| n == name)
            .map_or("", |(_, value)| value.trim())
    }

    /// Every value of that name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(n, _)| n == name)
            .map(|(_, value)| value.as_str())
    }

    /// Every name and value, in order.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Adds a value.
    pub fn push(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.push((name.into(), value.into()));
    }

    /// Puts these values in place of all that have that name.
    pub fn set<V: Into<String>>(&mut self, name: &str, values: impl IntoIterator<Item = V>) {
        self.0.retain(|(n, _)| n != name);
        self.0
            .extend(values.into_iter().map(|value| (name.to_owned(), value.into())));
    }

    /// Empties every value that `is_secret` says must not be shown again or kept.
    pub fn blank(&mut self, is_secret: impl Fn(&str) -> bool) {
        for (_, value) in &mut self.0 {
            if is_secret(value) {
                value.clear();
            }
        }
    }
}

fn clean(value: &str) -> String {
    value
        .replace("\r\n", "\n")
        .chars()
        .filter(|c| (!c.is_control() || *c == '\n' || *c == '\t') && !is_invisible(*c))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cleans_and_finds() {
        let raw = Raw::new([
            ("a".into(), " x\r\ny\0 ".into()),
            ("b".into(), "1".into()),
            ("b".into(), "2".into()),
        ]);
        assert_eq!(raw.text("a"), "x\ny");
        assert_eq!(raw.all("b").collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(raw.text("nothing"), "");
        let mut raw = raw;
        raw.set("b", ["3"]);
        assert_eq!(raw.all("b").collect::<Vec<_>>(), ["3"]);
        assert_eq!(raw.text("a"), "x\ny");
    }
}
