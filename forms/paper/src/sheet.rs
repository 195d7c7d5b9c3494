//! What the template sets: a form turned into blocks of text and spaces to write in, in the order of reading.
//!
//! Everything is data. The template never evaluates any of it, so a form's text cannot become code.

use serde::Serialize;

/// A whole paper form.
#[derive(Debug, Serialize)]
pub(crate) struct Sheet {
    /// BCP 47.
    pub(crate) language: String,
    /// The form's title.
    pub(crate) title: String,
    /// Who it goes to.
    pub(crate) council: String,
    /// The font's name.
    pub(crate) font: String,
    /// What stands at the foot of each page.
    pub(crate) footer: Footer,
    /// All that follows the title.
    pub(crate) body: Vec<Node>,
}

/// The foot of each page.
#[derive(Debug, Serialize)]
pub(crate) struct Footer {
    /// The form and its version.
    pub(crate) form: String,
    /// The words around the page's number and the number of pages: before, between, after.
    pub(crate) page: [String; 3],
}

/// A block.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum Node {
    /// A heading; the form's title has level 1.
    Heading { level: u8, text: String },
    /// The heading of one item of a repeating group.
    Item { level: u8, text: String },
    /// A paragraph.
    Paragraph { runs: Vec<Run> },
    /// A list without numbers.
    Bullets { items: Vec<Vec<Node>> },
    /// A list with numbers.
    Numbered { items: Vec<Vec<Node>> },
    /// Text set apart by a bar.
    Inset { nodes: Vec<Node> },
    /// A question: its heading, then all that belongs to it, indented.
    Question {
        number: String,
        level: u8,
        title: String,
        nodes: Vec<Node>,
        /// Not broken over two pages.
        whole: bool,
    },
    /// What stands above a space.
    Label { text: String },
    /// Help below a label or a heading.
    Hint { text: String },
    /// What to do next or whether to answer at all.
    Instruction {
        nodes: Vec<Node>,
        /// Stays with what follows.
        sticky: bool,
    },
    /// A reason to go no further.
    Stop { nodes: Vec<Node> },
    /// A space to write in.
    Space { picture: Picture },
    /// Spaces beside each other, each below its label.
    Spaces { spaces: Vec<LabelledSpace> },
    /// Boxes to tick.
    Ticks { ticks: Vec<Tick> },
    /// A table. Its first row is its head.
    Table {
        head: Vec<String>,
        /// Shares of the width.
        widths: Vec<u32>,
        rows: Vec<Vec<Cell>>,
    },
    /// Blocks that belong together.
    Keep { nodes: Vec<Node>, whole: bool },
    /// A framed box of its own: the address to post to, office use.
    Panel { nodes: Vec<Node> },
}

/// A piece of a paragraph.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(crate) struct Run {
    /// Its words.
    pub(crate) text: String,
    /// Bold.
    pub(crate) strong: bool,
    /// A new line follows.
    pub(crate) line_break: bool,
    /// Where it leads, for somebody who reads the PDF on a screen.
    pub(crate) link: Option<String>,
}

/// A drawn space, with what a screen reader says of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Picture {
    /// Rectangles only, made from numbers.
    pub(crate) svg: String,
    /// In millimetres.
    pub(crate) width_mm: f64,
    /// In millimetres.
    pub(crate) height_mm: f64,
    /// The role's mark, then the description: see `print_fields`.
    pub(crate) alt: String,
}

/// A space with a short label above it: "Day".
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct LabelledSpace {
    /// Above it; may be empty.
    pub(crate) label: String,
    /// The space.
    pub(crate) picture: Picture,
    /// Behind it: "years".
    pub(crate) after: String,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Cell {
    /// What stands in it.
    pub(crate) nodes: Vec<Node>,
}

/// A box to tick.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Tick {
    /// The box.
    pub(crate) picture: Picture,
    /// What ticking it says.
    pub(crate) label: String,
    /// Help below.
    pub(crate) hint: Option<String>,
    /// When it may be ticked.
    pub(crate) only: Option<String>,
    /// A word between this one and those before: "or".
    pub(crate) before: Option<String>,
}

impl Node {
    /// Blocks that belong together: on one page, where they are not so high that this would leave a page half empty.
    pub(crate) fn keep(nodes: Vec<Node>) -> Node {
        let whole = is_low(&nodes);
        Node::Keep { nodes, whole }
    }

    /// A question with all that belongs to it.
    pub(crate) fn question(number: &str, level: u8, title: &str, nodes: Vec<Node>) -> Node {
        Node::Question {
            number: number.to_owned(),
            level,
            title: title.to_owned(),
            whole: is_low(&nodes),
            nodes,
        }
    }

    /// About how high it is, in millimetres. Words are counted generously.
    fn height_mm(&self) -> f64 {
        let all = |nodes: &[Node]| nodes.iter().map(Node::height_mm).sum::<f64>();
        let lists = |items: &[Vec<Node>]| items.iter().map(|item| all(item)).sum::<f64>();
        match self {
            Node::Heading { text, .. } | Node::Item { text, .. } => 12.0 + words_mm(text),
            Node::Label { text } | Node::Hint { text } => 4.0 + words_mm(text),
            Node::Paragraph { runs } => 4.0 + runs.iter().map(|run| words_mm(&run.text)).sum::<f64>(),
            Node::Bullets { items } | Node::Numbered { items } => lists(items),
            Node::Inset { nodes } | Node::Keep { nodes, .. } => all(nodes),
            Node::Instruction { nodes, .. } | Node::Stop { nodes } | Node::Panel { nodes } => 14.0 + all(nodes),
            Node::Question { nodes, .. } => 20.0 + all(nodes),
            Node::Space { picture } => 7.0 + picture.height_mm,
            Node::Spaces { spaces } => 14.0 + spaces.iter().map(|it| it.picture.height_mm).fold(0.0, f64::max),
            Node::Ticks { ticks } => ticks.iter().map(Tick::height_mm).sum(),
            Node::Table { rows, .. } => {
                let row = |cells: &Vec<Cell>| cells.iter().map(|cell| all(&cell.nodes)).fold(0.0, f64::max);
                14.0 + rows.iter().map(row).sum::<f64>()
            }
        }
    }

    /// A paragraph of plain words.
    pub(crate) fn words(text: impl Into<String>) -> Node {
        Node::Paragraph {
            runs: vec![Run {
                text: text.into(),
                ..Run::default()
            }],
        }
    }

    /// A paragraph in bold.
    pub(crate) fn strong(text: impl Into<String>) -> Node {
        Node::Paragraph {
            runs: vec![Run {
                text: text.into(),
                strong: true,
                ..Run::default()
            }],
        }
    }

    /// A list of plain words.
    pub(crate) fn bullets(items: impl IntoIterator<Item = String>) -> Node {
        Node::Bullets {
            items: items.into_iter().map(|item| vec![Node::words(item)]).collect(),
        }
    }
}

impl Tick {
    fn height_mm(&self) -> f64 {
        let more = self.hint.iter().chain(&self.only).chain(&self.before);
        11.0 + words_mm(&self.label) - LINE_MM + more.map(|text| words_mm(text)).sum::<f64>()
    }
}

/// The height of a line of words.
const LINE_MM: f64 = 6.5;

fn words_mm(text: &str) -> f64 {
    let lines = text.chars().count().div_ceil(70).max(1);
    f64::from(u32::try_from(lines).unwrap_or(u32::MAX)) * LINE_MM
}

/// Low enough to stay on one page, whose height is 259 mm.
fn is_low(nodes: &[Node]) -> bool {
    nodes.iter().map(Node::height_mm).sum::<f64>() < 155.0
}
