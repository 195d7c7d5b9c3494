//! An original form, whichever of the two shapes it came in.

use std::collections::BTreeMap;

/// A whole form.
#[derive(Debug, Default)]
pub(crate) struct Original {
    pub(crate) name: Option<String>,
    /// Whether pages stand in order, each with a condition, instead of naming the pages after them.
    pub(crate) in_order: bool,
    pub(crate) start_page: Option<String>,
    pub(crate) pages: Vec<Page>,
    pub(crate) lists: Vec<List>,
    pub(crate) sections: Vec<Section>,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) fees: Vec<Fee>,
    pub(crate) declaration: Option<String>,
    pub(crate) welsh: bool,
    /// It says that check answers is skipped.
    pub(crate) skips_summary: bool,
}

#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) at: String,
    pub(crate) path: String,
    pub(crate) title: String,
    pub(crate) controller: Controller,
    pub(crate) components: Vec<Component>,
    pub(crate) links: Vec<Link>,
    pub(crate) section: Option<String>,
    pub(crate) condition: Option<String>,
    pub(crate) repeat: Option<Repeat>,
}

/// What a page is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Controller {
    Ordinary,
    Start,
    /// Check answers, a confirmation page, a status page: here the platform's own.
    End,
    /// Nothing comes after it, and nothing is sent.
    Terminal,
    /// Asked again and again.
    Repeating,
    /// Lists what a repeating section has collected: here the group's own.
    RepeatingSummary,
}

#[derive(Debug, Clone)]
pub(crate) struct Repeat {
    pub(crate) title: Option<String>,
    pub(crate) min: Option<f64>,
    pub(crate) max: Option<f64>,
    /// The section whose pages repeat together, where it is not one page.
    pub(crate) section: bool,
}

#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) at: String,
    pub(crate) path: String,
    pub(crate) condition: Option<String>,
    /// The address of another service.
    pub(crate) redirect: Option<String>,
}

/// Something on a page: a question, or content.
#[derive(Debug, Clone, Default)]
pub(crate) struct Component {
    pub(crate) at: String,
    pub(crate) kind: String,
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) hint: String,
    pub(crate) content: String,
    pub(crate) list: String,
    pub(crate) required: bool,
    pub(crate) hide_title: bool,
    /// Shown only when that condition holds.
    pub(crate) condition: Option<String>,
    /// Other options and rules by their names, as text: `maxWords`, `prefix`, `schema.max`.
    pub(crate) settings: BTreeMap<String, String>,
    pub(crate) children: Vec<Component>,
}

impl Component {
    pub(crate) fn setting(&self, name: &str) -> Option<&str> {
        self.settings.get(name).map(String::as_str)
    }

    pub(crate) fn number(&self, name: &str) -> Option<f64> {
        self.setting(name)?
            .trim()
            .parse()
            .ok()
            .filter(|n: &f64| n.is_finite() && n.abs() < 1e12)
    }
}

#[derive(Debug)]
pub(crate) struct List {
    pub(crate) at: String,
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) items: Vec<Item>,
}

#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) at: String,
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) value: String,
    pub(crate) hint: String,
    pub(crate) condition: Option<String>,
    /// Ticking it unticks the others.
    pub(crate) exclusive: bool,
    /// Questions that open below it.
    pub(crate) components: Vec<Component>,
}

#[derive(Debug)]
pub(crate) struct Section {
    pub(crate) at: String,
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) title: String,
}

#[derive(Debug)]
pub(crate) struct Condition {
    pub(crate) at: String,
    /// What links and pages call it.
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) test: Test,
}

/// A condition, by the names of the original.
#[derive(Debug, Clone)]
pub(crate) enum Test {
    All(Vec<Test>),
    Any(Vec<Test>),
    Not(Box<Test>),
    /// Another condition.
    Named {
        at: String,
        name: String,
    },
    Compare {
        at: String,
        field: String,
        operator: Operator,
        value: Operand,
    },
    /// Could not be read; told already.
    Never,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operator {
    Is,
    IsNot,
    Contains,
    DoesNotContain,
    AtLeast,
    AtMost,
    LessThan,
    MoreThan,
    LongerThan,
    ShorterThan,
    HasLength,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Operand {
    Text(String),
    /// An item of a list, by their ids.
    Item {
        list: String,
        item: String,
    },
    /// So many days, months, years before (-) or after today.
    Relative {
        count: i64,
        unit: String,
    },
}

#[derive(Debug)]
pub(crate) struct Fee {
    pub(crate) at: String,
    pub(crate) description: String,
    pub(crate) pence: i64,
    pub(crate) multiplier: Option<String>,
    pub(crate) condition: Option<String>,
}
