//! What stands after the last question: paying, the declaration, where to post it, what happens next, office use.

use cel::IdedExpr;
use cel::common::ast::{Expr, LiteralValue};
use forms::definition::{FieldKind, Form, PageKind};
use forms::values::Pence;

use crate::PaperCouncil;
use crate::answer;
use crate::clause::Speaker;
use crate::limits;
use crate::markdown::Markdown;
use crate::sheet::{LabelledSpace, Node, Run};
use crate::spaces;

impl Speaker<'_> {
    /// The heading at which the questions end.
    pub(crate) fn end(&self) -> String {
        let form = self.plan.form;
        self.words.say(match (&form.payment, &form.declaration) {
            (Some(_), _) => "paper-pay-title",
            (None, Some(_)) => "paper-declaration-title",
            (None, None) => "paper-send-title",
        })
    }

    /// From the last question to the last line.
    pub(crate) fn ending(&self, council: &PaperCouncil, markdown: &Markdown) -> Vec<Node> {
        let form = self.plan.form;
        let mut nodes = self.payment();
        if let Some(declaration) = &form.declaration {
            nodes.push(self.heading("paper-declaration-title"));
            nodes.extend(markdown.nodes(declaration, 3));
            nodes.push(Node::keep(vec![
                self.label("paper-signature"),
                answer::space(spaces::sketch(20.0, &self.words.say("paper-space-signature"))),
                self.label("paper-date-signed"),
                self.date(&self.words.say("paper-date-signed")),
            ]));
        }
        let lines = std::iter::once(&council.name).chain(&council.address);
        let runs = lines.map(|line| Run {
            text: line.clone(),
            strong: true,
            line_break: true,
            link: None,
        });
        nodes.push(self.heading("paper-send-title"));
        nodes.push(Node::keep(vec![
            Node::words(self.words.say("paper-send-check")),
            Node::bullets(self.checks()),
            Node::words(self.words.say("paper-send-to")),
            Node::Panel {
                nodes: vec![Node::Paragraph { runs: runs.collect() }],
            },
        ]));
        nodes.push(self.heading("paper-next-title"));
        nodes.extend(markdown.nodes(&form.confirmation, 3));
        nodes.push(self.office());
        nodes
    }

    fn heading(&self, id: &str) -> Node {
        Node::Heading {
            level: 2,
            text: self.words.say(id),
        }
    }

    fn label(&self, id: &str) -> Node {
        Node::Label {
            text: self.words.say(id),
        }
    }

    fn payment(&self) -> Vec<Node> {
        let form = self.plan.form;
        let Some(payment) = &form.payment else {
            return Vec::new();
        };
        let what = [("what", payment.description.as_str().into())];
        let cost = match fixed(form, payment.amount.tree(), 0) {
            Some(pence) => {
                let amount = self.words.money(Pence::from_pence(pence));
                self.words.fill("paper-pay-fixed", &[("amount", amount.into())])
            }
            None => self.words.say("paper-pay-depends"),
        };
        vec![
            self.heading("paper-pay-title"),
            Node::words(self.words.fill("paper-pay-for", &what)),
            Node::words(cost),
            Node::strong(self.words.say("paper-pay-later")),
        ]
    }

    fn checks(&self) -> Vec<String> {
        let form = self.plan.form;
        let mut checks = vec![self.words.say("paper-send-answered")];
        for page in form
            .pages
            .iter()
            .filter(|page| matches!(page.kind, PageKind::Question(_)))
        {
            let wants_copies = page
                .fields()
                .iter()
                .any(|field| matches!(field.kind, FieldKind::FileUpload(_)));
            if let (true, Some(number)) = (wants_copies, self.plan.number(&page.id)) {
                checks.push(self.words.fill("paper-send-copies", &[("number", number.into())]));
            }
        }
        if form.declaration.is_some() {
            checks.push(self.words.say("paper-send-signed"));
        }
        checks
    }

    fn office(&self) -> Node {
        let reference = self.words.say("paper-office-reference");
        let received = self.words.say("paper-office-received");
        Node::Panel {
            nodes: vec![
                self.heading("paper-office-title"),
                Node::words(self.footer()),
                self.label("paper-office-received"),
                self.date(&received),
                Node::Spaces {
                    spaces: vec![LabelledSpace {
                        picture: spaces::line(90.0, &self.described(&reference)),
                        label: reference,
                        after: String::new(),
                    }],
                },
            ],
        }
    }

    /// Which form this is, and which version of it: an officer finds the definition by both.
    pub(crate) fn footer(&self) -> String {
        let form = self.plan.form;
        let version: String = form.version.chars().take(12).collect();
        let filling = [("form", form.id.as_str().into()), ("version", version.into())];
        self.words.fill("paper-footer-form", &filling)
    }
}

/// An amount that is the same for everybody, in pence.
fn fixed(form: &Form, tree: &IdedExpr, depth: usize) -> Option<i64> {
    match &tree.expr {
        Expr::Literal(LiteralValue::Int(pence)) => Some(*pence.inner()),
        Expr::Literal(LiteralValue::UInt(pence)) => i64::try_from(*pence.inner()).ok(),
        Expr::Ident(name) if depth < limits::VALUES_IN_VALUES => {
            let value = form.values.iter().find(|value| value.id == *name)?;
            fixed(form, value.value.tree(), depth + 1)
        }
        _ => None,
    }
}
