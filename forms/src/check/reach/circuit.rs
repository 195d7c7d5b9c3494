//! True and false values that depend on each other: a graph of `and` and `not`.
//!
//! Equal parts are one node. Each node knows its value in up to 64 situations that the solver has found, a bit for
//! each: a question that one of them answers needs no solver.

use std::collections::HashMap;

/// A value: a node of the graph, or its opposite.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Bit(u32);

impl Bit {
    pub(super) const TRUE: Bit = Bit(0);
    pub(super) const FALSE: Bit = Bit(1);

    /// The number of its node.
    pub(super) fn node(self) -> usize {
        (self.0 >> 1) as usize
    }

    /// Whether it is the opposite of its node.
    pub(super) fn is_opposite(self) -> bool {
        self.0 & 1 == 1
    }
}

impl std::ops::Not for Bit {
    type Output = Bit;

    fn not(self) -> Bit {
        Bit(self.0 ^ 1)
    }
}

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gate {
    /// Always true.
    True,
    /// Anything: something that a resident decides, or that nobody can tell.
    Free,
    /// Both.
    And(Bit, Bit),
}

/// The graph.
pub(super) struct Circuit {
    gates: Vec<Gate>,
    known: HashMap<(Bit, Bit), Bit>,
    /// The value of each node in each situation that was found.
    found: Vec<u64>,
    /// How many situations have been found, over all.
    situations: usize,
}

impl Circuit {
    pub(super) fn new() -> Circuit {
        Circuit {
            gates: vec![Gate::True],
            known: HashMap::new(),
            found: vec![u64::MAX],
            situations: 0,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.gates.len()
    }

    pub(super) fn gate(&self, node: usize) -> Gate {
        self.gates.get(node).copied().unwrap_or(Gate::Free)
    }

    fn add(&mut self, gate: Gate, found: u64) -> Bit {
        let bit = Bit(u32::try_from(self.gates.len() << 1).unwrap_or(0));
        self.gates.push(gate);
        self.found.push(found);
        bit
    }

    /// Something that can be either.
    pub(super) fn free(&mut self) -> Bit {
        self.add(Gate::Free, 0)
    }

    pub(super) fn and(&mut self, a: Bit, b: Bit) -> Bit {
        let (a, b) = if a <= b { (a, b) } else { (b, a) };
        match (a, b) {
            (Bit::FALSE, _) | (_, Bit::FALSE) => Bit::FALSE,
            (Bit::TRUE, other) => other,
            _ if a == b => a,
            _ if a == !b => Bit::FALSE,
            _ => {
                if let Some(bit) = self.known.get(&(a, b)) {
                    return *bit;
                }
                let found = self.values(a) & self.values(b);
                let bit = self.add(Gate::And(a, b), found);
                self.known.insert((a, b), bit);
                bit
            }
        }
    }

    pub(super) fn or(&mut self, a: Bit, b: Bit) -> Bit {
        !self.and(!a, !b)
    }

    /// `a` only where `b`.
    pub(super) fn implies(&mut self, a: Bit, b: Bit) -> Bit {
        !self.and(a, !b)
    }

    /// One of both, as a third decides.
    pub(super) fn either(&mut self, condition: Bit, yes: Bit, no: Bit) -> Bit {
        let (yes, no) = (self.and(condition, yes), self.and(!condition, no));
        self.or(yes, no)
    }

    pub(super) fn all(&mut self, bits: impl IntoIterator<Item = Bit>) -> Bit {
        bits.into_iter().fold(Bit::TRUE, |all, bit| self.and(all, bit))
    }

    pub(super) fn any(&mut self, bits: impl IntoIterator<Item = Bit>) -> Bit {
        bits.into_iter().fold(Bit::FALSE, |any, bit| self.or(any, bit))
    }

    /// The value of a bit in each situation.
    fn values(&self, bit: Bit) -> u64 {
        let values = self.found.get(bit.node()).copied().unwrap_or(0);
        if bit.is_opposite() { !values } else { values }
    }

    /// A situation that was found before, in which all of these hold.
    pub(super) fn seen(&self, wanted: &[Bit]) -> Option<u32> {
        let valid = match self.situations {
            0 => 0,
            64.. => u64::MAX,
            count => u64::MAX >> (64 - count),
        };
        let all = wanted.iter().fold(valid, |all, bit| all & self.values(*bit));
        (all != 0).then(|| all.trailing_zeros())
    }

    /// Takes in a situation: whether each free node holds. Gives its number.
    pub(super) fn take_in(&mut self, holds: impl Fn(usize) -> bool) -> u32 {
        let slot = self.situations % 64;
        self.situations += 1;
        let mask = 1_u64 << slot;
        for node in 0..self.gates.len() {
            let value = match self.gate(node) {
                Gate::True => true,
                Gate::Free => holds(node),
                Gate::And(a, b) => self.values(a) & self.values(b) & mask != 0,
            };
            if let Some(found) = self.found.get_mut(node) {
                *found = if value { *found | mask } else { *found & !mask };
            }
        }
        u32::try_from(slot).unwrap_or(0)
    }

    /// Whether a bit holds in a situation.
    pub(super) fn holds_in(&self, bit: Bit, situation: u32) -> bool {
        self.values(bit) >> situation & 1 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_parts_are_one() {
        let mut circuit = Circuit::new();
        let (a, b) = (circuit.free(), circuit.free());
        assert_eq!(circuit.and(a, b), circuit.and(b, a));
        assert_eq!(circuit.or(a, !a), Bit::TRUE);
        assert_eq!(circuit.and(a, !a), Bit::FALSE);
        assert_eq!(circuit.implies(a, Bit::TRUE), Bit::TRUE);
        assert_eq!(circuit.either(Bit::TRUE, a, b), a);
    }

    #[test]
    fn remembers_situations() {
        let mut circuit = Circuit::new();
        let (a, b) = (circuit.free(), circuit.free());
        assert_eq!(circuit.seen(&[a]), None);
        circuit.take_in(|node| node == a.node());
        assert_eq!(circuit.seen(&[a, !b]), Some(0));
        assert_eq!(circuit.seen(&[a, b]), None);
        let both = circuit.or(a, b);
        assert_eq!(circuit.seen(&[both]), Some(0));
    }
}
