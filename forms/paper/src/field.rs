//! One answer on paper: its label, its help, and its space.

use forms::definition::{Field, FieldKind, Page};

use crate::clause::Speaker;
use crate::read;
use crate::sentence::About;
use crate::sheet::Node;

impl Speaker<'_> {
    /// The blocks of a field. Where it is the only one of its page, the page's title is its label.
    pub(crate) fn field_nodes(&self, page: &Page, field: &Field) -> Vec<Node> {
        if matches!(field.kind, FieldKind::Hidden) {
            return Vec::new();
        }
        let mut nodes = Vec::new();
        if let Some(when) = &field.when {
            let condition = read::condition(self.plan.form, when);
            let only = self.only_if_nodes(About::Field, &condition);
            nodes.push(Node::Instruction {
                nodes: only,
                sticky: true,
            });
        }
        let name = field.label.as_deref().unwrap_or(&page.title);
        // A declaration's label stands beside its box.
        let shown = field
            .label
            .as_deref()
            .filter(|_| !matches!(field.kind, FieldKind::Declaration));
        match (shown, field.optional) {
            (Some(label), false) => nodes.push(label_node(label.to_owned())),
            (Some(label), true) => {
                nodes.push(label_node(
                    self.words.fill("paper-optional", &[("label", label.into())]),
                ));
            }
            (None, true) => nodes.push(hint(self.words.say("paper-optional-question"))),
            (None, false) => {}
        }
        nodes.extend(field.hint.clone().map(hint));
        let same = field.same_as.as_ref().and_then(|path| self.plan.number(&path.page));
        nodes.extend(same.map(|number| hint(self.words.fill("paper-same-as", &[("number", number.into())]))));
        nodes.extend(self.space(field, name));
        vec![Node::keep(nodes)]
    }
}

fn label_node(text: String) -> Node {
    Node::Label { text }
}

/// Help.
pub(crate) fn hint(text: String) -> Node {
    Node::Hint { text }
}
