//! Conditions of the original, with the names of the original replaced by the questions they mean. What cannot be meant
//! is told, and never holds: as in the original.

mod ask;
mod finder;

use finder::Finder;

use std::collections::HashMap;

use crate::original::{Condition, Operator, Original, Test};
use crate::question::Question;
use crate::report::Report;
use crate::text::plain;
use crate::variables::Ask;

/// A question, and where it is asked here.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    /// The page of the original.
    pub(crate) page: usize,
    /// The section of the original's page.
    pub(crate) section: Option<String>,
    pub(crate) question: Question,
    /// Its name in expressions: `page.field`.
    pub(crate) path: String,
    /// The repeating group that it is in.
    pub(crate) group: Option<String>,
}

/// A condition over questions.
#[derive(Debug, Clone)]
pub(crate) enum Rule {
    Never,
    All(Vec<Rule>),
    Any(Vec<Rule>),
    Not(Box<Rule>),
    /// Another condition, by its number.
    Named(usize),
    Asks {
        question: usize,
        ask: Ask,
        negated: bool,
    },
}

/// A condition, resolved.
#[derive(Debug)]
pub(crate) struct Resolved {
    pub(crate) rule: Rule,
    /// The conditions that it reads.
    names: Vec<usize>,
    /// Something on the journey depends on it.
    pub(crate) used: bool,
}

/// All conditions of a form.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    pub(crate) list: Vec<Resolved>,
    by_name: HashMap<String, usize>,
}

impl Rules {
    /// Resolves the conditions; tells what is wrong with each, whether used or not.
    pub(crate) fn new(original: &Original, asked: &[Asked], report: &mut Report) -> Rules {
        let mut by_name = HashMap::new();
        for (index, condition) in original.conditions.iter().enumerate() {
            if condition.name.is_empty() {
                report.wrong(
                    "condition-without-name",
                    &condition.at,
                    "this condition has no name, so nothing can use it",
                );
            } else if by_name.contains_key(&condition.name) {
                let what = format!(
                    "another condition is called `{}` already: the last of them counts",
                    plain(&condition.name)
                );
                report.wrong("duplicate-condition", &condition.at, what);
                by_name.insert(condition.name.clone(), index);
            } else {
                by_name.insert(condition.name.clone(), index);
            }
        }
        let mut rules = Rules {
            list: Vec::new(),
            by_name,
        };
        let finder = Finder::new(asked, &original.lists);
        for condition in &original.conditions {
            let mut names = Vec::new();
            let mut context = Context {
                rules: &rules,
                finder: &finder,
                condition,
                names: &mut names,
            };
            let rule = context.resolve(&condition.test, report);
            rules.list.push(Resolved {
                rule,
                names,
                used: false,
            });
        }
        rules.break_circles(original, report);
        rules
    }

    /// The number of a condition.
    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        self.by_name.get(name.trim()).copied()
    }

    /// Marks a condition, and those it reads, as used.
    pub(crate) fn using(&mut self, index: usize) {
        let mut open = vec![index];
        while let Some(next) = open.pop() {
            let Some(resolved) = self.list.get_mut(next) else {
                continue;
            };
            if !resolved.used {
                resolved.used = true;
                open.extend(resolved.names.iter().copied());
            }
        }
    }

    /// A condition that reads itself, over however many others, can never be worked out.
    fn break_circles(&mut self, original: &Original, report: &mut Report) {
        let mut state = vec![0_u8; self.list.len()];
        for start in 0..self.list.len() {
            let mut path = vec![(start, 0_usize)];
            while let Some((index, next)) = path.last_mut() {
                let index = *index;
                if *next == 0 && state.get(index) == Some(&0) {
                    state.iter_mut().skip(index).take(1).for_each(|s| *s = 1);
                } else if *next == 0 {
                    path.pop();
                    continue;
                }
                let child = self
                    .list
                    .get(index)
                    .and_then(|resolved| resolved.names.get(*next))
                    .copied();
                *next += 1;
                match child {
                    Some(child) if state.get(child) == Some(&1) => {
                        let at = original.conditions.get(index).map_or("$.conditions", |c| c.at.as_str());
                        report.wrong("condition-circle", at, "this condition reads itself, so it never holds");
                        if let Some(resolved) = self.list.get_mut(index) {
                            resolved.rule = Rule::Never;
                            resolved.names.clear();
                        }
                    }
                    Some(child) => path.push((child, 0)),
                    None => {
                        state.iter_mut().skip(index).take(1).for_each(|s| *s = 2);
                        path.pop();
                    }
                }
            }
        }
    }
}

struct Context<'a> {
    rules: &'a Rules,
    finder: &'a Finder<'a>,
    condition: &'a Condition,
    names: &'a mut Vec<usize>,
}

impl Context<'_> {
    fn resolve(&mut self, test: &Test, report: &mut Report) -> Rule {
        match test {
            Test::Never => Rule::Never,
            Test::All(parts) => Rule::All(parts.iter().map(|part| self.resolve(part, report)).collect()),
            Test::Any(parts) => Rule::Any(parts.iter().map(|part| self.resolve(part, report)).collect()),
            Test::Not(inner) => match self.resolve(inner, report) {
                Rule::Never => Rule::Never,
                rule => Rule::Not(Box::new(rule)),
            },
            Test::Named { at, name } => {
                if let Some(index) = self.rules.find(name) {
                    self.names.push(index);
                    return Rule::Named(index);
                }
                if let Some(question) = self.finder.find(name) {
                    return Rule::Asks {
                        question,
                        ask: Ask::Yes(true),
                        negated: false,
                    };
                }
                let what = format!(
                    "“{}” reads the condition `{}`, which does not exist",
                    self.condition.title,
                    plain(name)
                );
                report.wrong("unknown-condition", at, what);
                Rule::Never
            }
            Test::Compare {
                at,
                field,
                operator,
                value,
            } => {
                let Some(question) = self.finder.find(field) else {
                    let what = format!(
                        "“{}” reads the answer `{}`, and no question has that name",
                        self.condition.title,
                        plain(field)
                    );
                    report.wrong("unknown-question", at, what);
                    return Rule::Never;
                };
                let Some(asked) = self.finder.asked.get(question) else {
                    return Rule::Never;
                };
                let negated = matches!(operator, Operator::IsNot | Operator::DoesNotContain);
                match ask::ask(&asked.question, *operator, value, self.finder.lists, at, report) {
                    Ok(ask) => Rule::Asks { question, ask, negated },
                    Err(problem) => {
                        let what = format!("“{}” {}", self.condition.title, problem.message);
                        report.wrong_help(problem.code, at, what, problem.help);
                        if negated && problem.code == "no-such-option" {
                            return Rule::Asks {
                                question,
                                ask: Ask::Options(Vec::new()),
                                negated: true,
                            };
                        }
                        Rule::Never
                    }
                }
            }
        }
    }
}
