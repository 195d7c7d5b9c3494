//! The smallest way that we find to write a function as a sum of products, where we may choose what it says about
//! answers that cannot be: Minato and Morreale's irredundant cover, for variables with many cells.

use std::collections::BTreeMap;

use crate::decision::{Diagrams, Node};

/// A product: variables, each in one of the cells of a mask.
pub(crate) type Product = BTreeMap<u16, u64>;

/// The most products of one condition.
const MAX_PRODUCTS: usize = 64;

/// Products whose sum holds wherever `must` does, and nowhere where `may` does not. None when there are too many.
///
/// `cost` says how hard it is to read that a variable is in one of the cells.
pub(crate) fn cover(
    diagrams: &mut Diagrams,
    must: Node,
    may: Node,
    cost: &dyn Fn(u16, u64) -> usize,
) -> Option<Vec<Product>> {
    let mut steps = 0;
    let (products, _) = Search {
        diagrams,
        cost,
        steps: &mut steps,
    }
    .cover(must, may)?;
    Some(products)
}

struct Search<'a> {
    diagrams: &'a mut Diagrams,
    cost: &'a dyn Fn(u16, u64) -> usize,
    steps: &'a mut usize,
}

impl Search<'_> {
    fn cover(&mut self, must: Node, may: Node) -> Option<(Vec<Product>, Node)> {
        *self.steps += 1;
        if *self.steps > 20_000 || self.diagrams.too_large() {
            return None;
        }
        if must == Node::NO {
            return Some((Vec::new(), Node::NO));
        }
        if may == Node::YES {
            return Some((vec![Product::new()], Node::YES));
        }
        let variable = self
            .diagrams
            .top(must)
            .into_iter()
            .chain(self.diagrams.top(may))
            .min()?;
        let cells = self.diagrams.cells_of(variable);
        let mut musts: Vec<Node> = (0..cells)
            .map(|cell| self.diagrams.in_cell(must, variable, cell))
            .collect();
        let mays: Vec<Node> = (0..cells)
            .map(|cell| self.diagrams.in_cell(may, variable, cell))
            .collect();
        let everywhere = mays.iter().fold(Node::YES, |all, may| self.diagrams.and(all, *may));
        let mut products = Vec::new();
        let mut covered = vec![Node::NO; usize::from(cells)];
        // What only some cells may say, cell by cell.
        for cell in 0..usize::from(cells) {
            let (Some(must), Some(may)) = (musts.get(cell).copied(), mays.get(cell).copied()) else {
                continue;
            };
            let needed = self.diagrams.without(must, everywhere);
            if needed == Node::NO {
                continue;
            }
            let (inner, function) = self.cover(needed, may)?;
            let mask = self.best_mask(variable, function, &musts, &mays, everywhere);
            for (other, covered) in covered.iter_mut().enumerate() {
                if mask >> other & 1 == 1 {
                    *covered = self.diagrams.or(*covered, function);
                    if let Some(must) = musts.get_mut(other) {
                        *must = self.diagrams.without(*must, function);
                    }
                }
            }
            products.extend(inner.into_iter().map(|mut product| {
                product.insert(variable, mask);
                product
            }));
        }
        // What every cell may say.
        let rest = musts.iter().fold(Node::NO, |any, must| self.diagrams.or(any, *must));
        let (inner, function) = self.cover(rest, everywhere)?;
        products.extend(inner);
        for covered in &mut covered {
            *covered = self.diagrams.or(*covered, function);
        }
        if products.len() > MAX_PRODUCTS {
            return None;
        }
        let whole = self.diagrams.node(variable, covered.into_boxed_slice());
        Some((products, whole))
    }

    /// The cells in which a product may stand, of which some still need it: those that read best.
    fn best_mask(&mut self, variable: u16, function: Node, musts: &[Node], mays: &[Node], everywhere: Node) -> u64 {
        let (mut allowed, mut needed) = (0_u64, 0_u64);
        for (cell, (must, may)) in musts.iter().zip(mays).enumerate() {
            if self.diagrams.without(function, *may) != Node::NO {
                continue;
            }
            allowed |= 1 << cell;
            let open = self.diagrams.without(*must, everywhere);
            if open != Node::NO && self.diagrams.without(open, function) == Node::NO {
                needed |= 1 << cell;
            }
        }
        let free: Vec<u64> = (0..mays.len())
            .map(|cell| 1 << cell)
            .filter(|bit| allowed & bit != 0 && needed & bit == 0)
            .collect();
        let mut candidates = vec![needed, allowed, allowed & !1 | needed, needed | allowed & 1];
        if free.len() <= 6 {
            for choice in 0_u64..1 << free.len() {
                let extra: u64 = free
                    .iter()
                    .enumerate()
                    .filter(|(index, _)| choice >> index & 1 == 1)
                    .map(|(_, bit)| *bit)
                    .sum();
                candidates.push(needed | extra);
            }
        }
        candidates
            .into_iter()
            .min_by_key(|mask| (self.cost)(variable, *mask))
            .unwrap_or(needed)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn no_cost(_: u16, mask: u64) -> usize {
        mask.count_ones() as usize
    }

    #[test]
    fn leaves_out_what_follows() {
        let mut d = Diagrams::default();
        // q1: not answered, yes, no. q2: the same, and answered only after yes.
        let (q1, q2) = (d.variable(3).unwrap(), d.variable(3).unwrap());
        let (yes, answered) = (d.literal(q1, 0b010), d.literal(q1, 0b110));
        let (no2, answered2) = (d.literal(q2, 0b100), d.literal(q2, 0b110));
        let not_answered2 = d.not(answered2);
        let (together, apart) = (d.and(yes, answered2), d.without(not_answered2, yes));
        let same = d.or(together, apart);
        let care = d.and(answered, same);
        let reached = d.and(yes, no2);
        let must = d.and(reached, care);
        let dont_care = d.not(care);
        let may = d.or(reached, dont_care);
        assert_eq!(
            cover(&mut d, must, may, &no_cost).unwrap(),
            [Product::from([(q2, 0b100)])]
        );
    }

    proptest! {
        /// Whatever the function and the freedom: between them, and the sum of its products.
        #[test]
        fn a_cover_lies_between(must_bits in any::<u32>(), free_bits in any::<u32>()) {
            let mut d = Diagrams::default();
            let variables = [d.variable(3).unwrap(), d.variable(4).unwrap(), d.variable(2).unwrap()];
            let mut point = |index: u32| {
                let cells = [index % 3, index / 3 % 4, index / 12];
                variables.iter().zip(cells).fold(Node::YES, |all, (variable, cell)| {
                    let literal = d.literal(*variable, 1 << cell);
                    d.and(all, literal)
                })
            };
            let points: Vec<Node> = (0..24).map(&mut point).collect();
            let (mut must, mut may) = (Node::NO, Node::NO);
            for (index, node) in points.into_iter().enumerate() {
                if must_bits >> index & 1 == 1 { must = d.or(must, node); }
                if (must_bits | free_bits) >> index & 1 == 1 { may = d.or(may, node); }
            }
            let products = cover(&mut d, must, may, &no_cost).unwrap();
            let sum = products.iter().fold(Node::NO, |any, product| {
                let all = product.iter().fold(Node::YES, |all, (variable, mask)| {
                    let literal = d.literal(*variable, *mask);
                    d.and(all, literal)
                });
                d.or(any, all)
            });
            prop_assert_eq!(d.without(must, sum), Node::NO);
            prop_assert_eq!(d.without(sum, may), Node::NO);
        }
    }
}
