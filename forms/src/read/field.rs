//! The keys of a field.

use cel::IdedExpr;
use cel::common::ast::{Expr, LiteralValue};

use super::keys::Keys;
use super::{Problems, kind};
use crate::definition::{AnswerPath, Below, Field, FieldKind, Prefill};
use crate::problem::Problem;
use crate::yaml::Node;

/// What a field is read on.
#[derive(Clone, Copy)]
pub(super) struct OnPage<'a> {
    /// The page's id.
    pub(super) id: &'a str,
    /// How many fields it has.
    pub(super) fields: usize,
    /// Whether every field of it may be left empty.
    pub(super) optional: bool,
}

pub(super) fn read(node: &Node, page: OnPage<'_>, problems: &mut Problems) -> Option<Field> {
    let keys = Keys::of(node, "a field", problems)?;
    let id = keys.id("id", "the field");
    let label = keys.text_at("label");
    let called = keys.text("called");
    let hint = keys.text("hint");
    let optional = keys.flag("optional") || page.optional;
    let when = keys.expression("when");
    let below = when.as_ref().and_then(|when| option_of(when.tree(), page.id));
    let same_as = read_same_as(&keys);
    let prefill = read_prefill(&keys);
    let kind = kind::read(&keys);
    if let Some(kind) = &kind {
        require_names(&keys, kind, page, label.is_some(), called.is_some());
    }
    keys.finish();
    let (id, span) = id?;
    Some(Field {
        id,
        label: label.map(|(text, _)| text),
        hint,
        called,
        optional,
        when,
        below,
        same_as,
        prefill,
        // Told about already; as text it starts no further problems.
        kind: kind.unwrap_or(FieldKind::ShortText { max_length: 254 }),
        span,
    })
}

fn require_names(keys: &Keys<'_>, kind: &FieldKind, page: OnPage<'_>, has_label: bool, has_called: bool) {
    if matches!(kind, FieldKind::Hidden) {
        if keys.node("prefill").is_none() {
            keys.problem(
                Problem::error("missing-key", keys.span(), "a hidden field has no `prefill`")
                    .help("add `prefill: link.name`, or ask for it"),
            );
        }
        return;
    }
    let named_by_kind = matches!(kind, FieldKind::Address { .. });
    if (page.fields > 1 || keys.node("when").is_some() || matches!(kind, FieldKind::Declaration))
        && !has_label
        && !named_by_kind
    {
        keys.problem(
            Problem::error("missing-label", keys.span(), "the field has no `label`").help(match kind {
                FieldKind::Declaration => "its label is what the resident declares",
                _ => "on a page with several fields each needs its own",
            }),
        );
    }
    let says_itself = named_by_kind || matches!(kind, FieldKind::Declaration);
    if !has_called && !says_itself && (!has_label || asks_by_choice(kind)) {
        keys.problem(
            Problem::error("missing-called", keys.span(), "the field has no `called`").help(called_help(kind)),
        );
    }
}

fn asks_by_choice(kind: &FieldKind) -> bool {
    matches!(
        kind,
        FieldKind::Radios(_) | FieldKind::Checkboxes(_) | FieldKind::Select(_) | FieldKind::YesNo
    )
}

fn called_help(kind: &FieldKind) -> &'static str {
    match kind {
        FieldKind::YesNo => "say it as in \"Select yes if …\", like `called: you live alone`",
        kind if asks_by_choice(kind) => "say it as in \"Select …\", like `called: which bin was missed`",
        _ => "say it as in \"Enter …\", like `called: your full name`",
    }
}

/// `page.field`.
fn read_same_as(keys: &Keys<'_>) -> Option<AnswerPath> {
    let (text, span) = keys.text_at("same_as")?;
    match text.split_once('.') {
        Some((page, field)) if !field.contains('.') => Some(AnswerPath {
            page: page.trim().to_owned(),
            field: field.trim().to_owned(),
            span,
        }),
        _ => {
            let what = format!("`{text}` is not the name of an answer");
            keys.problem(Problem::error("same-as", span, what).help("write it like `same_as: home.address`"));
            None
        }
    }
}

/// `link.name`, `council_tax.account_number`, `council_tax.address`.
fn read_prefill(keys: &Keys<'_>) -> Option<Prefill> {
    let (text, span) = keys.text_at("prefill")?;
    let good = |name: &str| {
        (1..=40).contains(&name.len())
            && name
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    };
    match text.split_once('.') {
        Some(("link", name)) if good(name) && !["draft", "change", "item"].contains(&name) => {
            Some(Prefill::Link(name.to_owned()))
        }
        Some(("council_tax", "account_number")) => Some(Prefill::CouncilTaxAccountNumber),
        Some(("council_tax", "address")) => Some(Prefill::CouncilTaxAddress),
        _ => {
            let what = format!("`{text}` is nothing that a field can be filled in from");
            let help = "it can be `link.<name>`, `council_tax.account_number` or `council_tax.address`";
            keys.problem(Problem::error("prefill", span, what).help(help));
            None
        }
    }
}

/// The option of a field of the same page that a condition asks for: `page.field == "option"`, `"option" in page.field`,
/// `page.field`, `!page.field`, `page.field == true`.
fn option_of(expression: &IdedExpr, page: &str) -> Option<Below> {
    let below = |field: &str, option: &str| {
        Some(Below {
            field: field.to_owned(),
            option: option.to_owned(),
        })
    };
    if let Some(field) = field_of(expression, page) {
        return below(field, "yes");
    }
    let Expr::Call(call) = &expression.expr else {
        return None;
    };
    match (call.func_name.as_str(), call.args.as_slice()) {
        ("!_", [inner]) => below(field_of(inner, page)?, "no"),
        ("_==_", [left, right]) => {
            let (field, literal) = match (field_of(left, page), field_of(right, page)) {
                (Some(field), None) => (field, right),
                (None, Some(field)) => (field, left),
                _ => return None,
            };
            match &literal.expr {
                Expr::Literal(LiteralValue::String(option)) => below(field, option.inner()),
                Expr::Literal(LiteralValue::Boolean(yes)) => below(field, if *yes.inner() { "yes" } else { "no" }),
                _ => None,
            }
        }
        ("@in" | "_in_", [option, list]) => match &option.expr {
            Expr::Literal(LiteralValue::String(option)) => below(field_of(list, page)?, option.inner()),
            _ => None,
        },
        _ => None,
    }
}

/// The field, when the expression is `page.field` of this page.
fn field_of<'e>(expression: &'e IdedExpr, page: &str) -> Option<&'e str> {
    match &expression.expr {
        Expr::Select(select) if !select.test => match &select.operand.expr {
            Expr::Ident(root) if root == page => Some(&select.field),
            _ => None,
        },
        _ => None,
    }
}
