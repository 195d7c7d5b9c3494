//! From a function to the expression of a definition.

use super::{Part, Reach, When};
use crate::cel::{fits, quoted};
use crate::cover::{Product, cover};
use crate::decision::Node;

impl Reach<'_> {
    /// When a page is reached, as its `when`. Parts that are too long become calculated values named after `name`.
    pub(crate) fn when(&mut self, node: Node, name: &str) -> When {
        let products = match self.products(node) {
            Ok(products) => products,
            Err(when) => return when,
        };
        let text = self.write(&products, false);
        if fits(&text) {
            When::If(text)
        } else {
            self.split(&products, name)
        }
    }

    /// When something holds, as an expression that can always be worked out: each answer is asked for first.
    pub(crate) fn guarded(&mut self, node: Node) -> When {
        let products = match self.products(node) {
            Ok(products) => products,
            Err(when) => return when,
        };
        let text = self.write(&products, true);
        if fits(&text) { When::If(text) } else { When::TooLarge }
    }

    fn products(&mut self, node: Node) -> Result<Vec<Product>, When> {
        let must = self.diagrams.and(node, self.care);
        let free = self.diagrams.not(self.care);
        let may = self.diagrams.or(node, free);
        if self.diagrams.too_large() {
            return Err(When::TooLarge);
        }
        if must == Node::NO {
            return Err(When::Never);
        }
        if may == Node::YES {
            return Err(When::Always);
        }
        let products = self.cover(must, may);
        // "not answered, or yes" is shorter than "no to the question before, or yes", and harder to read.
        let reads_absence = |products: &[Product]| products.iter().flatten().any(|(_, mask)| mask & 1 == 1);
        let plainer = if products.as_ref().is_none_or(|products| reads_absence(products)) {
            let free = self.diagrams.without(free, self.missing);
            let may = self.diagrams.or(node, free);
            self.cover(must, may)
        } else {
            None
        };
        match (products, plainer) {
            (Some(first), Some(second)) => Ok(if self.cost(&second) <= self.cost(&first) {
                second
            } else {
                first
            }),
            (first, second) => first.or(second).ok_or(When::TooLarge),
        }
    }

    fn cover(&mut self, must: Node, may: Node) -> Option<Vec<Product>> {
        let variables = &self.variables;
        let cost = |variable: u16, mask: u64| {
            variables
                .get(usize::from(variable))
                .map_or(usize::MAX, |v| v.cost(mask))
        };
        let mut products = cover(&mut self.diagrams, must, may, &cost)?;
        products.sort();
        Some(products)
    }

    fn cost(&self, products: &[Product]) -> usize {
        let of =
            |(variable, mask): (&u16, &u64)| self.variables.get(usize::from(*variable)).map_or(0, |v| v.cost(*mask));
        products.iter().flatten().map(of).sum()
    }

    fn literal(&mut self, variable: u16, mask: u64, guarded: bool, in_product: bool) -> String {
        let absent = self.diagrams.literal(variable, 1);
        let may_be_absent = mask & 1 == 0 && self.diagrams.and(absent, self.care) != Node::NO;
        let Some(known) = self.variables.get(usize::from(variable)) else {
            return "false".to_owned();
        };
        let text = known.write(mask, in_product || may_be_absent);
        // What is denied of an answer that is not there does not hold: that is said.
        let denies = text.starts_with("!(") || text.contains(" != ");
        if may_be_absent && (guarded || denies) && !text.starts_with("has(") {
            return format!("has({}) && {text}", known.path);
        }
        text
    }

    fn product(&mut self, product: &Product, guarded: bool) -> String {
        let alone = product.len() == 1;
        let parts: Vec<String> = product
            .iter()
            .map(|(variable, mask)| self.literal(*variable, *mask, guarded, !alone))
            .collect();
        parts.join(" && ")
    }

    /// A sum of products; what all of them share is said once.
    fn write(&mut self, products: &[Product], guarded: bool) -> String {
        let Some(first) = products.first() else {
            return "false".to_owned();
        };
        let common: Product = first
            .iter()
            .filter(|(variable, mask)| products.iter().all(|p| p.get(*variable) == Some(*mask)))
            .map(|(v, m)| (*v, *m))
            .collect();
        let rests: Vec<Product> = products
            .iter()
            .map(|product| {
                product
                    .iter()
                    .filter(|(variable, _)| !common.contains_key(*variable))
                    .map(|(v, m)| (*v, *m))
                    .collect()
            })
            .collect();
        if products.len() == 1 || rests.iter().any(Product::is_empty) {
            return self.product(&common, guarded);
        }
        let sum = self.sum(&rests, guarded, true);
        let sum = if common.is_empty() {
            sum
        } else {
            format!("{} && ({sum})", self.product(&common, guarded))
        };
        if fits(&sum) {
            sum
        } else {
            self.sum(products, guarded, false)
        }
    }

    fn sum(&mut self, products: &[Product], guarded: bool, brackets: bool) -> String {
        let mut texts = Vec::new();
        for product in products {
            let text = self.product(product, guarded);
            texts.push(if brackets && text.contains(" && ") {
                format!("({text})")
            } else {
                text
            });
        }
        texts.join(" || ")
    }

    /// An expression that is too long, as calculated values, each with some of its products.
    fn split(&mut self, products: &[Product], name: &str) -> When {
        let mut chunks: Vec<String> = Vec::new();
        for product in products {
            let text = self.product(product, false);
            if !fits(&text) {
                return When::TooLarge;
            }
            match chunks.last_mut() {
                Some(last) if fits(&format!("{last} || {text}")) => {
                    last.push_str(" || ");
                    last.push_str(&text);
                }
                _ => chunks.push(text),
            }
        }
        let mut ids = Vec::new();
        for expression in chunks {
            let id = self.names.make(&format!("way to {name}"), 8, "way");
            self.parts.push(Part {
                id: id.clone(),
                expression,
            });
            ids.push(id);
        }
        let text = ids.join(" || ");
        if fits(&text) { When::If(text) } else { When::TooLarge }
    }

    /// The condition below which a question opens, on the page of the question that opens it.
    pub(crate) fn below(path: &str, options: &[String], is_list: bool, is_truth: bool) -> String {
        if is_truth {
            return format!("{path} == true");
        }
        let parts: Vec<String> = options
            .iter()
            .map(|option| {
                if is_list {
                    format!("{} in {path}", quoted(option))
                } else {
                    format!("{path} == {}", quoted(option))
                }
            })
            .collect();
        parts.join(" || ")
    }
}
