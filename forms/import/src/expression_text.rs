//! Conditions that the original writes as text: `section.field == 'Yes' and other > 3`.
//!
//! The language is the one of the original's evaluator: `==`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `and`, `or`, `not`,
//! brackets, names with dots, texts, numbers, `true`, `false`, `length(name)`.

use crate::original::{Operand, Operator, Test};

/// How deep brackets and `not` may nest.
const MAX_DEPTH: usize = 20;

/// The longest text, in bytes.
const LONGEST: usize = 5_000;

/// Reads one condition; says what is wrong with it.
pub(crate) fn parse(text: &str, at: &str) -> Result<Test, String> {
    if text.len() > LONGEST {
        return Err("it is too long".to_owned());
    }
    let mut parser = Parser {
        tokens: tokens(text)?,
        next: 0,
        at,
    };
    let test = parser.any(0)?;
    match parser.peek() {
        None => Ok(test),
        Some(token) => Err(format!("`{}` was not expected", token.shown())),
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Name(String),
    Text(String),
    Number(String),
    Sign(&'static str),
}

impl Token {
    fn shown(&self) -> String {
        match self {
            Token::Name(text) | Token::Text(text) | Token::Number(text) => crate::text::plain(text),
            Token::Sign(sign) => (*sign).to_owned(),
        }
    }
}

const SIGNS: [&str; 12] = ["==", "!=", "<=", ">=", "&&", "||", "<", ">", "(", ")", ",", "!"];

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        if let Some(sign) = SIGNS.into_iter().find(|sign| rest.starts_with(sign)) {
            tokens.push(Token::Sign(sign));
            rest = rest.get(sign.len()..).unwrap_or_default();
        } else if first == '\'' || first == '"' {
            let mut value = String::new();
            let mut escaped = false;
            let mut end = None;
            for (index, c) in rest.char_indices().skip(1) {
                match c {
                    _ if escaped => {
                        value.push(c);
                        escaped = false;
                    }
                    '\\' => escaped = true,
                    c if c == first => {
                        end = Some(index + c.len_utf8());
                        break;
                    }
                    c => value.push(c),
                }
            }
            let end = end.ok_or("a quotation mark is missing")?;
            tokens.push(Token::Text(value));
            rest = rest.get(end..).unwrap_or_default();
        } else {
            let end = rest
                .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '$')))
                .unwrap_or(rest.len());
            let (word, behind) = rest.split_at_checked(end.max(1)).ok_or("a sign is not known")?;
            if !word.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '$' | '.')) {
                return Err(format!("`{first}` is not known"));
            }
            tokens.push(if word.parse::<f64>().is_ok() {
                Token::Number(word.to_owned())
            } else {
                Token::Name(word.to_owned())
            });
            rest = behind;
        }
        rest = rest.trim_start();
    }
    Ok(tokens)
}

struct Parser<'a> {
    tokens: Vec<Token>,
    next: usize,
    at: &'a str,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next)
    }

    fn takes(&mut self, words: &[&str]) -> bool {
        let found = match self.peek() {
            Some(Token::Sign(sign)) => words.contains(sign),
            Some(Token::Name(name)) => words.contains(&name.as_str()),
            _ => false,
        };
        self.next += usize::from(found);
        found
    }

    fn any(&mut self, depth: usize) -> Result<Test, String> {
        let mut parts = vec![self.all(depth)?];
        while self.takes(&["or", "||"]) {
            parts.push(self.all(depth)?);
        }
        Ok(Test::Any(parts))
    }

    fn all(&mut self, depth: usize) -> Result<Test, String> {
        let mut parts = vec![self.one(depth)?];
        while self.takes(&["and", "&&"]) {
            parts.push(self.one(depth)?);
        }
        Ok(Test::All(parts))
    }

    fn one(&mut self, depth: usize) -> Result<Test, String> {
        if depth > MAX_DEPTH {
            return Err("it nests too deeply".to_owned());
        }
        if self.takes(&["not", "!"]) {
            return Ok(Test::Not(Box::new(self.one(depth + 1)?)));
        }
        if self.takes(&["("]) {
            let inner = self.any(depth + 1)?;
            return if self.takes(&[")"]) {
                Ok(inner)
            } else {
                Err("a bracket is missing".to_owned())
            };
        }
        self.comparison()
    }

    fn token(&mut self) -> Result<Token, String> {
        let token = self.peek().cloned().ok_or("it ends too early")?;
        self.next += 1;
        Ok(token)
    }

    fn comparison(&mut self) -> Result<Test, String> {
        let left = self.token()?;
        let length = left == Token::Name("length".to_owned()) && self.takes(&["("]);
        let left = if length {
            let inner = self.token()?;
            if !self.takes(&[")"]) {
                return Err("a bracket is missing".to_owned());
            }
            inner
        } else {
            left
        };
        let sign = match self.peek() {
            Some(Token::Sign(sign @ ("==" | "!=" | "<=" | ">=" | "<" | ">"))) => *sign,
            Some(Token::Name(name)) if name == "in" => "in",
            _ => return self.bare(left),
        };
        self.next += 1;
        let right = self.token()?;
        let (field, value, turned) = match (left, right) {
            (Token::Name(field), value) if !is_truth(&field) => (field, value, false),
            (value, Token::Name(field)) => (field, value, true),
            _ => return Err("it compares two values".to_owned()),
        };
        let operator = operator(sign, turned, length).ok_or("it compares in a way that is not known")?;
        let value = match value {
            Token::Text(text) | Token::Number(text) | Token::Name(text) => Operand::Text(text),
            Token::Sign(sign) => return Err(format!("`{sign}` was not expected")),
        };
        Ok(Test::Compare {
            at: self.at.to_owned(),
            field,
            operator,
            value,
        })
    }

    /// A name alone: another condition, or an answer that is true.
    fn bare(&mut self, left: Token) -> Result<Test, String> {
        match left {
            Token::Name(name) => Ok(Test::Named {
                at: self.at.to_owned(),
                name,
            }),
            other => Err(format!("`{}` is no condition", other.shown())),
        }
    }
}

fn is_truth(word: &str) -> bool {
    matches!(word, "true" | "false" | "null" | "undefined")
}

fn operator(sign: &str, turned: bool, length: bool) -> Option<Operator> {
    Some(match (sign, turned, length) {
        ("==", _, true) => Operator::HasLength,
        (">", false, true) | ("<", true, true) => Operator::LongerThan,
        ("<", false, true) | (">", true, true) => Operator::ShorterThan,
        (_, _, true) => return None,
        ("==", ..) => Operator::Is,
        ("!=", ..) => Operator::IsNot,
        ("<", false, _) | (">", true, _) => Operator::LessThan,
        (">", false, _) | ("<", true, _) => Operator::MoreThan,
        ("<=", false, _) | (">=", true, _) => Operator::AtMost,
        (">=", false, _) | ("<=", true, _) => Operator::AtLeast,
        ("in", true, _) => Operator::Contains,
        _ => return None,
    })
}
