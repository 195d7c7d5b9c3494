//! JSON that knows where it stands, read leniently: what has the wrong shape is as if it were not there.

use serde_json::Value;

/// One value, with its path.
#[derive(Clone)]
pub(crate) struct Json<'a> {
    value: &'a Value,
    /// `$.pages[3].title`
    pub(crate) at: String,
}

impl<'a> Json<'a> {
    pub(crate) fn root(value: &'a Value) -> Json<'a> {
        Json {
            value,
            at: "$".to_owned(),
        }
    }

    /// The value of a key; `null` is as good as none.
    pub(crate) fn get(&self, key: &str) -> Option<Json<'a>> {
        let value = self.value.get(key).filter(|value| !value.is_null())?;
        Some(Json {
            value,
            at: format!("{}.{key}", self.at),
        })
    }

    /// The entries of a list; an object's values when it has one instead.
    pub(crate) fn items(&self, key: &str) -> Vec<Json<'a>> {
        let Some(list) = self.get(key) else { return Vec::new() };
        match list.value {
            Value::Array(items) => items
                .iter()
                .enumerate()
                .map(|(index, value)| Json {
                    value,
                    at: format!("{}[{index}]", list.at),
                })
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Text; a number or truth as text; of a text in several languages the English, or the first.
    pub(crate) fn text(&self, key: &str) -> Option<String> {
        self.get(key)?.as_text()
    }

    /// This value as text.
    pub(crate) fn as_text(&self) -> Option<String> {
        match self.value {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            Value::Bool(truth) => Some(truth.to_string()),
            Value::Object(languages) => languages
                .get("en")
                .or_else(|| languages.values().next())
                .and_then(Value::as_str)
                .map(str::to_owned),
            _ => None,
        }
    }

    /// Text that says something.
    pub(crate) fn some_text(&self, key: &str) -> Option<String> {
        self.text(key).filter(|text| !text.trim().is_empty())
    }

    /// A number, also where it is written as text.
    pub(crate) fn number(&self, key: &str) -> Option<f64> {
        match self.get(key)?.value {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        }
        .filter(|number: &f64| number.is_finite() && number.abs() < 1e15)
    }

    /// A truth, also where it is written as text.
    pub(crate) fn flag(&self, key: &str) -> Option<bool> {
        match self.get(key)?.value {
            Value::Bool(truth) => Some(*truth),
            Value::String(text) => match text.as_str() {
                "true" => Some(true),
                "false" => Some(false),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether it is text.
    pub(crate) fn is_text(&self) -> bool {
        self.value.is_string()
    }

    /// Whether it is an object.
    pub(crate) fn is_object(&self) -> bool {
        self.value.is_object()
    }

    /// Whether there is anything in it: not `{}`, `[]`, `""` or `false`.
    pub(crate) fn says_something(&self) -> bool {
        match self.value {
            Value::Null | Value::Bool(false) => false,
            Value::Bool(true) | Value::Number(_) => true,
            Value::String(text) => !text.trim().is_empty(),
            Value::Array(items) => !items.is_empty(),
            Value::Object(entries) => !entries.is_empty(),
        }
    }

    /// The keys of an object.
    pub(crate) fn keys(&self) -> Vec<&'a str> {
        match self.value {
            Value::Object(entries) => entries.keys().map(String::as_str).collect(),
            _ => Vec::new(),
        }
    }
}
