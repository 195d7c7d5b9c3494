//! Asking whether something is possible: the circuit as clauses, for the SAT solver.

use std::cell::Cell;
use std::rc::Rc;

use batsat::{Callbacks, Lit, Solver as Batsat, SolverInterface, SolverOpts, Var, clause, lbool};

use super::circuit::{Bit, Circuit, Gate};

/// Clauses that the solver may learn for one question before it gives up. Forms of councils need a handful.
const MAX_LEARNT: u64 = 2_000;

/// Clauses that it may learn for all the questions about a form.
const MAX_LEARNT_IN_ALL: u64 = 20_000;

/// Questions about one form that may be put to the solver.
const MAX_QUESTIONS: u64 = 10_000;

/// Counts the work, and says when it is enough.
struct Bound {
    learnt: Rc<Cell<u64>>,
    limit: Rc<Cell<u64>>,
}

impl Callbacks for Bound {
    fn on_new_clause(&mut self, _: &[Lit], kind: clause::Kind) {
        if kind == clause::Kind::Learnt {
            self.learnt.set(self.learnt.get() + 1);
        }
    }

    fn stop(&self) -> bool {
        self.learnt.get() > self.limit.get()
    }
}

/// The solver, with the clauses that it has been given so far.
pub(super) struct Solver {
    batsat: Batsat<Bound>,
    variables: Vec<Option<Var>>,
    learnt: Rc<Cell<u64>>,
    limit: Rc<Cell<u64>>,
    questions: u64,
}

/// Whether something is possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Possible {
    /// In the situation of that number.
    Yes(u32),
    /// In none.
    No,
    /// It would take too long to tell.
    Unknown,
}

impl Solver {
    pub(super) fn new() -> Solver {
        let (learnt, limit) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(0)));
        let bound = Bound {
            learnt: Rc::clone(&learnt),
            limit: Rc::clone(&limit),
        };
        Solver {
            batsat: Batsat::new(SolverOpts::default(), bound),
            variables: Vec::new(),
            learnt,
            limit,
            questions: 0,
        }
    }

    /// How many questions the solver itself had to answer.
    #[cfg(test)]
    pub(super) fn questions(&self) -> u64 {
        self.questions
    }

    /// Makes something hold in every situation.
    pub(super) fn require(&mut self, circuit: &Circuit, fact: Bit) {
        let literal = self.literal(circuit, fact);
        self.batsat.add_clause_reuse(&mut vec![literal]);
    }

    /// Whether all of these can hold at once.
    pub(super) fn possible(&mut self, circuit: &mut Circuit, wanted: &[Bit]) -> Possible {
        if wanted.contains(&Bit::FALSE) {
            return Possible::No;
        }
        if let Some(situation) = circuit.seen(wanted) {
            return Possible::Yes(situation);
        }
        if self.questions >= MAX_QUESTIONS || self.learnt.get() >= MAX_LEARNT_IN_ALL {
            return Possible::Unknown;
        }
        self.questions += 1;
        let literals: Vec<Lit> = wanted.iter().map(|bit| self.literal(circuit, *bit)).collect();
        self.limit.set(self.learnt.get() + MAX_LEARNT);
        let answer = self.batsat.solve_limited(&literals);
        if answer == lbool::TRUE {
            let holds = |node: usize| {
                let variable = self.variables.get(node).copied().flatten();
                variable.is_some_and(|variable| self.batsat.value_var(variable) == lbool::TRUE)
            };
            Possible::Yes(circuit.take_in(holds))
        } else if answer == lbool::FALSE {
            Possible::No
        } else {
            Possible::Unknown
        }
    }

    /// The solver's name for a bit; what it is made of becomes clauses.
    fn literal(&mut self, circuit: &Circuit, bit: Bit) -> Lit {
        let mut open = vec![bit.node()];
        while let Some(node) = open.last().copied() {
            if self.variable(node).is_some() {
                open.pop();
                continue;
            }
            let gate = circuit.gate(node);
            if let Gate::And(a, b) = gate {
                let missing = [a, b]
                    .map(Bit::node)
                    .into_iter()
                    .filter(|part| self.variable(*part).is_none());
                let missing: Vec<usize> = missing.collect();
                if !missing.is_empty() {
                    open.extend(missing);
                    continue;
                }
            }
            self.add(circuit.len(), node, gate);
            open.pop();
        }
        self.named(bit)
    }

    fn variable(&self, node: usize) -> Option<Var> {
        self.variables.get(node).copied().flatten()
    }

    fn named(&mut self, bit: Bit) -> Lit {
        // Every node that is asked for has been added; a fresh variable says nothing.
        let variable = self
            .variable(bit.node())
            .unwrap_or_else(|| self.batsat.new_var_default());
        Lit::new(variable, !bit.is_opposite())
    }

    fn add(&mut self, nodes: usize, node: usize, gate: Gate) {
        // What follows from other nodes is never guessed.
        let variable = self.batsat.new_var(lbool::UNDEF, matches!(gate, Gate::Free));
        if self.variables.len() < nodes {
            self.variables.resize(nodes, None);
        }
        if let Some(slot) = self.variables.get_mut(node) {
            *slot = Some(variable);
        }
        let this = Lit::new(variable, true);
        match gate {
            Gate::True => {
                self.batsat.add_clause_reuse(&mut vec![this]);
            }
            Gate::Free => {}
            Gate::And(a, b) => {
                let (a, b) = (self.named(a), self.named(b));
                self.batsat.add_clause_reuse(&mut vec![!this, a]);
                self.batsat.add_clause_reuse(&mut vec![!this, b]);
                self.batsat.add_clause_reuse(&mut vec![this, !a, !b]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decides() {
        let (mut circuit, mut solver) = (Circuit::new(), Solver::new());
        let (a, b, c) = (circuit.free(), circuit.free(), circuit.free());
        let either = circuit.or(a, b);
        solver.require(&circuit, either);
        assert!(matches!(solver.possible(&mut circuit, &[!a]), Possible::Yes(_)));
        assert_eq!(solver.possible(&mut circuit, &[!a, !b]), Possible::No);
        // A question that an earlier situation answers is not put again.
        let before = solver.questions();
        assert!(matches!(solver.possible(&mut circuit, &[!a, b]), Possible::Yes(_)));
        assert_eq!(solver.questions(), before);
        let both = circuit.and(b, c);
        let Possible::Yes(situation) = solver.possible(&mut circuit, &[both, a]) else {
            unreachable!()
        };
        assert!(circuit.holds_in(both, situation) && circuit.holds_in(a, situation));
    }

    /// Whether `pigeons` pigeons fit into `holes` holes: hard for any solver of this kind, and so a test of the bound.
    #[test]
    fn gives_up_in_time() {
        let (mut circuit, mut solver) = (Circuit::new(), Solver::new());
        let (pigeons, holes) = (12, 11);
        let sits: Vec<Vec<Bit>> = (0..pigeons)
            .map(|_| (0..holes).map(|_| circuit.free()).collect())
            .collect();
        for pigeon in &sits {
            let somewhere = circuit.any(pigeon.iter().copied());
            solver.require(&circuit, somewhere);
        }
        for hole in 0..holes {
            for one in 0..pigeons {
                for other in 0..one {
                    let (Some(a), Some(b)) = (
                        sits.get(one).and_then(|p| p.get(hole)),
                        sits.get(other).and_then(|p| p.get(hole)),
                    ) else {
                        continue;
                    };
                    let alone = !circuit.and(*a, *b);
                    solver.require(&circuit, alone);
                }
            }
        }
        assert_eq!(solver.possible(&mut circuit, &[Bit::TRUE]), Possible::Unknown);
    }
}
