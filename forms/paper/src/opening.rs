//! What stands before the first question: whose form it is, how to fill it in, what to know first.

use crate::PaperCouncil;
use crate::clause::Speaker;
use crate::markdown::Markdown;
use crate::sheet::{Node, Run};

/// Stands for the link while its sentence is made.
const MARK: &str = "\u{1}";

fn plain(text: &str) -> Run {
    Run {
        text: text.to_owned(),
        ..Run::default()
    }
}

impl Speaker<'_> {
    /// From the council's name to the first question.
    pub(crate) fn opening(&self, council: &PaperCouncil, markdown: &Markdown, has_routes: bool) -> Vec<Node> {
        let form = self.plan.form;
        let words = self.words;
        let mut nodes = vec![
            Node::strong(&council.name),
            Node::Heading {
                level: 1,
                text: form.title.clone(),
            },
        ];
        nodes.extend(form.summary.iter().map(Node::words));
        let day = |id: &str, day: Option<jiff::civil::Date>| {
            day.map(|day| Node::strong(words.fill(id, &[("date", words.date(day).into())])))
        };
        nodes.extend(day("paper-opens", form.opening.opens));
        nodes.extend(day("paper-closes", form.opening.closes));
        nodes.push(Node::Heading {
            level: 2,
            text: words.say("paper-fill-in-title"),
        });
        let mut how = vec![words.say("paper-fill-in-ink"), words.say("paper-fill-in-ticks")];
        if has_routes {
            how.push(words.say("paper-fill-in-route"));
        }
        how.push(words.say("paper-fill-in-more"));
        nodes.push(Node::bullets(how));
        if let Some(site) = &markdown.website {
            let address = format!("{site}/forms/{}", form.id);
            let sentence = words.fill("paper-fill-in-online", &[("address", MARK.into())]);
            let mut around = sentence.split(MARK).map(plain);
            let link = Run {
                link: Some(address.clone()),
                ..plain(address.trim_start_matches("https://"))
            };
            let runs = [around.next(), Some(link), around.next()];
            nodes.push(Node::Paragraph {
                runs: runs.into_iter().flatten().filter(|run| !run.text.is_empty()).collect(),
            });
        }
        nodes.push(Node::words(
            words.fill("paper-fill-in-phone", &[("phone", council.phone.as_str().into())]),
        ));
        let start = markdown.nodes(&form.start, 3);
        if !start.is_empty() {
            nodes.push(Node::Heading {
                level: 2,
                text: words.say("paper-before-title"),
            });
            nodes.extend(start);
        }
        nodes
    }
}
