//! A condition as paper can say it: what an expression asks of the answers, in the terms of boxes and questions.

use jiff::civil::Date;

/// One answer. In a repeating group it is the answer of the item in hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    /// Its page.
    pub(crate) page: String,
    /// Its field.
    pub(crate) field: String,
}

/// What must be so.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Condition {
    /// Always, or never.
    Always(bool),
    /// All of them.
    All(Vec<Condition>),
    /// At least one of them.
    Any(Vec<Condition>),
    /// One of these boxes is ticked; with `other`, a box that is none of these. The boxes of a yes-no are `true` and
    /// `false`, that of a declaration is `true`.
    Ticked {
        answer: Answer,
        options: Vec<String>,
        other: bool,
    },
    /// A box of several that may be ticked together.
    Includes { answer: Answer, option: String, yes: bool },
    /// There is an answer.
    Answered { noun: Noun, yes: bool },
    /// Two things compared.
    Compare { left: Noun, sign: Sign, right: Noun },
    /// A text has these letters in it, at that place.
    Holds {
        noun: Noun,
        place: TextPlace,
        text: String,
        yes: bool,
    },
    /// Some item of a repeating group, or all of them, or none.
    Items {
        group: String,
        which: Which,
        condition: Box<Condition>,
    },
    /// Something that cannot be said in a plain sentence.
    Unsayable,
}

/// How many items of a repeating group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which {
    /// At least one.
    Some,
    /// Each.
    Every,
    /// Not one.
    None,
}

/// Where letters stand in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TextPlace {
    /// At its beginning.
    Start,
    /// Anywhere.
    Anywhere,
    /// At its end.
    End,
}

/// How two things compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    /// The same.
    Equal,
    /// Not the same.
    NotEqual,
    /// Less, or earlier.
    Less,
    /// Less or the same.
    AtMost,
    /// More, or later.
    More,
    /// More or the same.
    AtLeast,
}

/// What is compared.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Noun {
    /// An answer.
    Answer(Answer),
    /// How many of one option of a quantities answer.
    Count(Answer, String),
    /// The postcode of an address, and the like.
    Part(Answer, String),
    /// All numbers of a quantities answer together.
    Total(Answer),
    /// How many boxes are ticked, or files sent.
    Size(Answer),
    /// How many items of a repeating group there are.
    Items(String),
    /// The day on which the form is filled in.
    Today,
    /// A day.
    Date(Date),
    /// A number, as it is written.
    Number(String),
    /// A text.
    Text(String),
    /// A calculated value, by its label.
    Value(String),
    /// Days from one day to another.
    Days(Box<Noun>, Box<Noun>),
    /// Full years from one day to another.
    Years(Box<Noun>, Box<Noun>),
    /// The day that is so many days after another; before, when below zero.
    DaysAfter(Box<Noun>, i64),
    /// Two numbers together.
    Plus(Box<Noun>, Box<Noun>),
    /// One number less another.
    Minus(Box<Noun>, Box<Noun>),
}

impl Sign {
    /// The one that holds when this does not.
    pub(crate) fn opposite(self) -> Sign {
        match self {
            Sign::Equal => Sign::NotEqual,
            Sign::NotEqual => Sign::Equal,
            Sign::Less => Sign::AtLeast,
            Sign::AtMost => Sign::More,
            Sign::More => Sign::AtMost,
            Sign::AtLeast => Sign::Less,
        }
    }

    /// The one that says the same with both sides changed over.
    pub(crate) fn turned(self) -> Sign {
        match self {
            Sign::Equal | Sign::NotEqual => self,
            Sign::Less => Sign::More,
            Sign::AtMost => Sign::AtLeast,
            Sign::More => Sign::Less,
            Sign::AtLeast => Sign::AtMost,
        }
    }
}

impl Condition {
    /// What holds when this does not, for a resident who has given the answers that it asks about.
    pub(crate) fn opposite(self) -> Condition {
        match self {
            Condition::Always(always) => Condition::Always(!always),
            Condition::All(parts) => Condition::Any(parts.into_iter().map(Condition::opposite).collect()),
            Condition::Any(parts) => Condition::All(parts.into_iter().map(Condition::opposite).collect()),
            Condition::Ticked { answer, options, other } => Condition::Ticked {
                answer,
                options,
                other: !other,
            },
            Condition::Includes { answer, option, yes } => Condition::Includes {
                answer,
                option,
                yes: !yes,
            },
            Condition::Answered { noun, yes } => Condition::Answered { noun, yes: !yes },
            Condition::Compare { left, sign, right } => Condition::Compare {
                left,
                sign: sign.opposite(),
                right,
            },
            Condition::Holds { noun, place, text, yes } => Condition::Holds {
                noun,
                place,
                text,
                yes: !yes,
            },
            Condition::Items {
                group,
                which,
                condition,
            } => match which {
                Which::Some => items(group, Which::None, *condition),
                Which::None => items(group, Which::Some, *condition),
                Which::Every => items(group, Which::Some, condition.opposite()),
            },
            Condition::Unsayable => Condition::Unsayable,
        }
    }

    /// The parts that must all hold.
    pub(crate) fn parts(&self) -> &[Condition] {
        match self {
            Condition::All(parts) => parts,
            Condition::Always(true) => &[],
            one => std::slice::from_ref(one),
        }
    }

    /// The pages that must have been answered for it to hold: whatever of it is true, it reads them.
    pub(crate) fn pages_needed(&self, pages: &mut Vec<String>) {
        match self {
            Condition::All(parts) => parts.iter().for_each(|part| part.pages_needed(pages)),
            Condition::Ticked { answer, .. } | Condition::Includes { answer, yes: true, .. } => {
                pages.push(answer.page.clone());
            }
            Condition::Answered { noun, yes: true } | Condition::Holds { noun, yes: true, .. } => noun.pages(pages),
            Condition::Compare { left, right, .. } => {
                left.pages(pages);
                right.pages(pages);
            }
            _ => {}
        }
    }
}

impl Noun {
    /// The pages that it reads.
    pub(crate) fn pages(&self, pages: &mut Vec<String>) {
        match self {
            Noun::Answer(answer) | Noun::Count(answer, _) | Noun::Part(answer, _) | Noun::Total(answer) => {
                pages.push(answer.page.clone());
            }
            Noun::Size(answer) => pages.push(answer.page.clone()),
            Noun::Days(a, b) | Noun::Years(a, b) | Noun::Plus(a, b) | Noun::Minus(a, b) => {
                a.pages(pages);
                b.pages(pages);
            }
            Noun::DaysAfter(from, _) => from.pages(pages),
            _ => {}
        }
    }
}

fn items(group: String, which: Which, condition: Condition) -> Condition {
    Condition::Items {
        group,
        which,
        condition: Box::new(condition),
    }
}
