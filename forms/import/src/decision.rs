//! Decision diagrams over answers with few values that matter: ordered, reduced, each function one node.
//!
//! A variable has up to 64 cells; cell 0 is "not answered". Two conditions are the same exactly when their nodes are, so
//! "always", "never" and "the same as before" are decided, not guessed.

use std::collections::HashMap;

/// A function of the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Node(u32);

impl Node {
    /// Holds for no answers.
    pub(crate) const NO: Node = Node(0);
    /// Holds for all.
    pub(crate) const YES: Node = Node(1);

    fn constant(self) -> bool {
        self.0 < 2
    }
}

/// The most nodes; then everything is [`Node::NO`], and [`Diagrams::too_large`] says so.
const MAX_NODES: usize = 100_000;

/// The most steps of work.
const MAX_STEPS: usize = 4_000_000;

/// The most variables: a diagram is as deep.
pub(crate) const MAX_VARIABLES: usize = 800;

type Shape = (u16, Box<[Node]>);

/// All diagrams of one form.
#[derive(Debug, Default)]
pub(crate) struct Diagrams {
    cells: Vec<u8>,
    nodes: Vec<Shape>,
    known: HashMap<Shape, Node>,
    and_memo: HashMap<(Node, Node), Node>,
    not_memo: HashMap<Node, Node>,
    steps: usize,
    too_large: bool,
}

impl Diagrams {
    /// A new variable, after all others, with so many cells.
    pub(crate) fn variable(&mut self, cells: u8) -> Option<u16> {
        if self.cells.len() >= MAX_VARIABLES {
            self.too_large = true;
            return None;
        }
        self.cells.push(cells);
        u16::try_from(self.cells.len() - 1).ok()
    }

    /// Whether a limit was met: no result since can be relied on.
    pub(crate) fn too_large(&self) -> bool {
        self.too_large
    }

    /// Holds when the variable is in one of the cells of the mask.
    pub(crate) fn literal(&mut self, variable: u16, mask: u64) -> Node {
        let cells = self.cells_of(variable);
        let children = (0..cells)
            .map(|cell| if mask >> cell & 1 == 1 { Node::YES } else { Node::NO })
            .collect();
        self.node(variable, children)
    }

    pub(crate) fn cells_of(&self, variable: u16) -> u8 {
        self.cells.get(usize::from(variable)).copied().unwrap_or(1)
    }

    /// The node of that shape.
    pub(crate) fn node(&mut self, variable: u16, children: Box<[Node]>) -> Node {
        let first = children.first().copied().unwrap_or(Node::NO);
        if children.iter().all(|child| *child == first) {
            return first;
        }
        let shape = (variable, children);
        if let Some(node) = self.known.get(&shape) {
            return *node;
        }
        if self.nodes.len() >= MAX_NODES {
            self.too_large = true;
            return Node::NO;
        }
        #[allow(clippy::cast_possible_truncation)]
        let node = Node(self.nodes.len() as u32 + 2);
        self.nodes.push(shape.clone());
        self.known.insert(shape, node);
        node
    }

    /// The variable on which it depends first; none for a constant.
    pub(crate) fn top(&self, node: Node) -> Option<u16> {
        if node.constant() {
            return None;
        }
        self.nodes.get(node.0 as usize - 2).map(|(variable, _)| *variable)
    }

    /// What is left of a function when the variable is in that cell. The variable is the function's first, or not in it.
    pub(crate) fn in_cell(&self, node: Node, variable: u16, cell: u8) -> Node {
        if node.constant() {
            return node;
        }
        match self.nodes.get(node.0 as usize - 2) {
            Some((top, children)) if *top == variable => children.get(usize::from(cell)).copied().unwrap_or(Node::NO),
            _ => node,
        }
    }

    fn step(&mut self) -> bool {
        self.steps += 1;
        self.too_large |= self.steps > MAX_STEPS;
        !self.too_large
    }

    pub(crate) fn not(&mut self, node: Node) -> Node {
        match node {
            Node::NO => return Node::YES,
            Node::YES => return Node::NO,
            _ => {}
        }
        if let Some(known) = self.not_memo.get(&node) {
            return *known;
        }
        if !self.step() {
            return Node::NO;
        }
        let Some(variable) = self.top(node) else {
            return Node::NO;
        };
        let children = (0..self.cells_of(variable))
            .map(|cell| {
                let child = self.in_cell(node, variable, cell);
                self.not(child)
            })
            .collect();
        let result = self.node(variable, children);
        self.not_memo.insert(node, result);
        result
    }

    pub(crate) fn and(&mut self, a: Node, b: Node) -> Node {
        if a == Node::NO || b == Node::NO {
            return Node::NO;
        }
        if a == Node::YES || a == b {
            return b;
        }
        if b == Node::YES {
            return a;
        }
        let key = (a.min(b), a.max(b));
        if let Some(known) = self.and_memo.get(&key) {
            return *known;
        }
        if !self.step() {
            return Node::NO;
        }
        let Some(variable) = self.top(a).into_iter().chain(self.top(b)).min() else {
            return Node::NO;
        };
        let children = (0..self.cells_of(variable))
            .map(|cell| {
                let (a, b) = (self.in_cell(a, variable, cell), self.in_cell(b, variable, cell));
                self.and(a, b)
            })
            .collect();
        let result = self.node(variable, children);
        self.and_memo.insert(key, result);
        result
    }

    pub(crate) fn or(&mut self, a: Node, b: Node) -> Node {
        let (a, b) = (self.not(a), self.not(b));
        let neither = self.and(a, b);
        self.not(neither)
    }

    /// `a`, and not `b`.
    pub(crate) fn without(&mut self, a: Node, b: Node) -> Node {
        let b = self.not(b);
        self.and(a, b)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn decides() {
        let mut d = Diagrams::default();
        let (x, y) = (d.variable(3).unwrap(), d.variable(2).unwrap());
        let (a, b, c) = (d.literal(x, 0b010), d.literal(x, 0b100), d.literal(x, 0b001));
        let y = d.literal(y, 0b10);
        let ab = d.or(a, b);
        let all = d.or(ab, c);
        assert_eq!(all, Node::YES);
        assert_eq!(d.and(a, b), Node::NO);
        let left = d.and(ab, y);
        let (ay, by) = (d.and(a, y), d.and(b, y));
        assert_eq!(left, d.or(ay, by));
        assert_eq!(d.without(ab, b), a);
    }
}
