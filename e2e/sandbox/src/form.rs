//! Stripe's form encoding: `line_items[0][price_data][currency]=gbp` read into a tree, and taken out field by field
//! so that whatever nobody asked for is reported as unknown.

use std::collections::BTreeMap;

use crate::api::ApiError;

/// More nesting or fields than any call needs.
const MAX_DEPTH: usize = 6;
const MAX_FIELDS: usize = 1_000;

#[derive(Debug)]
enum Node {
    Text(String),
    Branch(BTreeMap<String, Node>),
}

/// The parameters of a call, or of one branch of it.
#[derive(Debug, Default)]
pub(crate) struct Params {
    /// Full name of this branch, as errors give it: `line_items[0]`.
    at: String,
    fields: BTreeMap<String, Node>,
}

impl Params {
    /// Reads a query string or form body.
    pub(crate) fn parse(text: &str) -> Result<Self, ApiError> {
        let pairs: Vec<(String, String)> =
            serde_urlencoded::from_str(text).map_err(|_| ApiError::invalid("The request could not be read.", None))?;
        if pairs.len() > MAX_FIELDS {
            return Err(ApiError::invalid("The request has too many parameters.", None));
        }
        let mut root = Self::default();
        for (name, value) in pairs {
            let path = path_of(&name).ok_or_else(|| unreadable(&name))?;
            put(&mut root.fields, &path, value).ok_or_else(|| unreadable(&name))?;
        }
        Ok(root)
    }

    /// A field's full name, as errors give it.
    pub(crate) fn name(&self, field: &str) -> String {
        if self.at.is_empty() {
            field.to_owned()
        } else {
            format!("{}[{field}]", self.at)
        }
    }

    /// Takes a text field. An empty text is refused, as by Stripe: it would mean "unset".
    pub(crate) fn text(&mut self, field: &str) -> Result<Option<String>, ApiError> {
        let name = self.name(field);
        match self.fields.remove(field) {
            None => Ok(None),
            Some(Node::Branch(_)) => Err(ApiError::invalid("Invalid string", Some(&name))),
            Some(Node::Text(text)) if text.is_empty() => Err(ApiError::empty(&name)),
            Some(Node::Text(text)) => Ok(Some(text)),
        }
    }

    /// Takes a text field that must be there.
    pub(crate) fn required(&mut self, field: &str) -> Result<String, ApiError> {
        self.text(field)?.ok_or_else(|| ApiError::missing(&self.name(field)))
    }

    /// Takes a text field that must be one of `choices`.
    pub(crate) fn choice(&mut self, field: &str, choices: &[&str]) -> Result<Option<String>, ApiError> {
        match self.text(field)? {
            Some(text) if !choices.contains(&text.as_str()) => Err(ApiError::invalid(
                format!("Invalid {field}: must be one of {}", choices.join(", ")),
                Some(&self.name(field)),
            )),
            other => Ok(other),
        }
    }

    /// Takes a whole number.
    pub(crate) fn integer(&mut self, field: &str) -> Result<Option<i64>, ApiError> {
        let name = self.name(field);
        self.text(field)?
            .map(|text| text.parse().map_err(|_| ApiError::integer(&text, &name)))
            .transpose()
    }

    /// Takes a whole number that must be there.
    pub(crate) fn required_integer(&mut self, field: &str) -> Result<i64, ApiError> {
        self.integer(field)?.ok_or_else(|| ApiError::missing(&self.name(field)))
    }

    /// Whether a field has fields of its own, as `created[gte]` has.
    pub(crate) fn is_branch(&self, field: &str) -> bool {
        matches!(self.fields.get(field), Some(Node::Branch(_)))
    }

    /// Takes a branch of named fields.
    pub(crate) fn branch(&mut self, field: &str) -> Result<Option<Self>, ApiError> {
        let at = self.name(field);
        match self.fields.remove(field) {
            None => Ok(None),
            Some(Node::Branch(fields)) => Ok(Some(Self { at, fields })),
            Some(Node::Text(_)) => Err(ApiError::invalid("Invalid object", Some(&at))),
        }
    }

    /// Takes a numbered list of branches, in the order of their numbers.
    pub(crate) fn branches(&mut self, field: &str) -> Result<Vec<Self>, ApiError> {
        let Some(mut list) = self.branch(field)? else {
            return Ok(Vec::new());
        };
        list.places()?
            .into_iter()
            .filter_map(|place| list.branch(&place).transpose())
            .collect()
    }

    /// Takes a list of texts: `expand[]=a&expand[]=b` or `expand[0]=a`.
    pub(crate) fn texts(&mut self, field: &str) -> Result<Vec<String>, ApiError> {
        let Some(mut list) = self.branch(field)? else {
            return Ok(Vec::new());
        };
        list.places()?
            .into_iter()
            .filter_map(|place| list.text(&place).transpose())
            .collect()
    }

    /// Takes key-value pairs under Stripe's limits: 50 pairs, keys of 40 characters, values of 500.
    pub(crate) fn metadata(&mut self, field: &str) -> Result<BTreeMap<String, String>, ApiError> {
        let name = self.name(field);
        let Some(branch) = self.branch(field)? else {
            return Ok(BTreeMap::new());
        };
        if branch.fields.len() > 50 {
            return Err(ApiError::invalid("Metadata can have up to 50 keys.", Some(&name)));
        }
        let mut pairs = BTreeMap::new();
        for (key, node) in branch.fields {
            let at = format!("{name}[{key}]");
            match node {
                Node::Branch(_) => return Err(ApiError::invalid("Metadata values must be strings.", Some(&at))),
                Node::Text(_) if key.chars().count() > 40 => {
                    return Err(ApiError::invalid(
                        "Metadata keys can have up to 40 characters.",
                        Some(&at),
                    ));
                }
                Node::Text(value) if value.chars().count() > 500 => {
                    return Err(ApiError::invalid(
                        "Metadata values can have up to 500 characters.",
                        Some(&at),
                    ));
                }
                Node::Text(value) if value.is_empty() => {}
                Node::Text(value) => {
                    pairs.insert(key, value);
                }
            }
        }
        Ok(pairs)
    }

    /// The end of reading: whatever is left was not known.
    pub(crate) fn finish(self) -> Result<(), ApiError> {
        match self.fields.keys().next() {
            None => Ok(()),
            Some(field) => Err(ApiError::unknown(&self.name(field))),
        }
    }

    fn places(&self) -> Result<Vec<String>, ApiError> {
        let mut places = Vec::new();
        for key in self.fields.keys() {
            let place: usize = key
                .parse()
                .map_err(|_| ApiError::invalid("Invalid array", Some(&self.at)))?;
            places.push((place, key.clone()));
        }
        places.sort();
        Ok(places.into_iter().map(|(_, key)| key).collect())
    }
}

fn unreadable(name: &str) -> ApiError {
    ApiError::invalid("A parameter's name could not be read.", Some(name))
}

/// `a[b][]` → `["a", "b", ""]`.
fn path_of(name: &str) -> Option<Vec<&str>> {
    let (first, rest) = match name.find('[') {
        None => (name, ""),
        Some(at) => name.split_at(at),
    };
    let mut path = vec![first];
    if !rest.is_empty() {
        let inside = rest.strip_prefix('[')?.strip_suffix(']')?;
        path.extend(inside.split("]["));
    }
    let sound = !first.is_empty() && path.iter().all(|part| !part.contains(['[', ']']));
    (sound && path.len() <= MAX_DEPTH).then_some(path)
}

/// Puts a value at its place; `None` when a text and a branch claim the same place.
fn put(fields: &mut BTreeMap<String, Node>, path: &[&str], value: String) -> Option<()> {
    let (first, rest) = path.split_first()?;
    let key = if first.is_empty() {
        fields.len().to_string()
    } else {
        (*first).to_owned()
    };
    if rest.is_empty() {
        return match fields.insert(key, Node::Text(value)) {
            Some(Node::Branch(_)) => None,
            _ => Some(()),
        };
    }
    match fields.entry(key).or_insert_with(|| Node::Branch(BTreeMap::new())) {
        Node::Branch(inner) => put(inner, rest, value),
        Node::Text(_) => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn reads_nested_names_raw_or_escaped() {
        let text = "line_items[1][quantity]=2&line_items%5B0%5D%5Bprice_data%5D%5Bcurrency%5D=gbp&line_items[0][quantity]=1\
                    &metadata[order]=A%26B&expand[]=one&expand[]=two";
        let mut params = Params::parse(text).unwrap();
        let mut items = params.branches("line_items").unwrap().into_iter();
        let mut first = items.next().unwrap();
        assert_eq!(first.required_integer("quantity").unwrap(), 1);
        let mut price = first.branch("price_data").unwrap().unwrap();
        assert_eq!(price.required("currency").unwrap(), "gbp");
        assert_eq!(
            price.required("unit_amount").unwrap_err().param(),
            Some("line_items[0][price_data][unit_amount]")
        );
        assert_eq!(items.next().unwrap().required_integer("quantity").unwrap(), 2);
        assert_eq!(params.metadata("metadata").unwrap().get("order").unwrap(), "A&B");
        assert_eq!(params.texts("expand").unwrap(), ["one", "two"]);
        params.finish().unwrap();
    }

    #[test]
    fn sorts_places_as_numbers() {
        let text: String = (0..12).rev().map(|n| format!("a[{n}]={n}&")).collect();
        let expected: Vec<String> = (0..12).map(|n| n.to_string()).collect();
        assert_eq!(
            Params::parse(text.trim_end_matches('&')).unwrap().texts("a").unwrap(),
            expected
        );
    }

    #[test]
    fn reports_what_nobody_asked_for() {
        let mut params = Params::parse("mode=payment&a[b]=1").unwrap();
        params.text("mode").unwrap();
        assert_eq!(params.finish().unwrap_err().param(), Some("a"));
    }

    #[test]
    fn refuses_what_it_cannot_read() {
        for text in [
            "a[=1",
            "a]b=1",
            "[a]=1",
            "a[b=1",
            "a=1&a[b]=2",
            "a[b]=2&a=1",
            "a[b][c][d][e][f][g]=1",
            "a[b]c=1",
        ] {
            assert!(Params::parse(text).is_err(), "{text}");
        }
        let many: String = (0..1_001).map(|n| format!("a{n}=1&")).collect();
        assert!(Params::parse(&many).is_err());
        assert!(Params::parse("n=x").unwrap().integer("n").is_err());
        assert!(Params::parse("n=").unwrap().text("n").is_err());
        assert!(Params::parse("l[x]=1").unwrap().texts("l").is_err());
    }

    #[test]
    fn keeps_metadata_within_its_limits() {
        let too_many: String = (0..51).map(|n| format!("m[k{n}]=1&")).collect();
        let long_key = format!("m[{}]=1", "k".repeat(41));
        let long_value = format!("m[k]={}", "v".repeat(501));
        for text in [too_many, long_key, long_value, "m[a][b]=1".to_owned()] {
            assert!(Params::parse(&text).unwrap().metadata("m").is_err());
        }
    }
}
