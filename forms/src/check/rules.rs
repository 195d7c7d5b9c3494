//! Every rule, in the order of the reference: what is found while a file is read; what its names and expressions say; what
//! its answers lead to; what its texts are like; what a translation is.

mod absent_answer;
mod always_holds;
mod always_stops;
mod arguments;
mod asked_twice;
mod below;
mod dead_end;
mod duplicate_id;
mod field_keys;
mod file;
mod hard_sentence;
mod keys;
mod known_answer;
mod later_answer;
mod links;
mod must_field;
mod negative_money;
mod never_asked;
mod no_effect;
mod no_option;
mod no_use;
mod other_group;
mod page_keys;
mod please;
mod reserved_id;
mod rule_never_broken;
mod rule_never_kept;
mod same_as;
mod same_title;
mod sections;
mod too_many_questions;
mod too_much_money;
mod translations;
mod unguarded;
mod unknown_function;
mod unknown_name;
mod unknown_option;
mod unreachable_page;
mod wrong_literal;
mod wrong_type;

#[cfg(test)]
mod tests;

use super::rule::Rule;

// What typing an expression finds is told where it is found.
pub(super) use arguments::ARGUMENTS;
pub(super) use below::BELOW;
pub(super) use later_answer::LATER_ANSWER;
pub(super) use no_use::NO_USE;
pub(super) use other_group::OTHER_GROUP;
pub(super) use unknown_function::UNKNOWN_FUNCTION;
pub(super) use unknown_name::UNKNOWN_NAME;
pub(super) use unknown_option::UNKNOWN_OPTION;
pub(super) use wrong_literal::WRONG_LITERAL;
pub(super) use wrong_type::WRONG_TYPE;

/// Every rule.
static RULES: [Rule; 67] = [
    file::YAML,
    file::FILE,
    file::STRAY_FILE,
    file::TOO_LARGE,
    file::TOO_MUCH_WORK,
    file::TOO_MANY_PROBLEMS,
    keys::UNKNOWN_KEY,
    keys::MISSING_KEY,
    keys::REPEATED_KEY,
    keys::SHAPE,
    keys::EMPTY,
    keys::UNKNOWN_WORD,
    keys::ID,
    field_keys::UNKNOWN_TYPE,
    field_keys::MISSING_LABEL,
    field_keys::MISSING_CALLED,
    field_keys::OPTIONS,
    field_keys::BOUNDS,
    field_keys::UPLOAD_LIMITS,
    field_keys::PREFILL,
    page_keys::STOP_TITLE,
    page_keys::STOP_FIELDS,
    page_keys::STOP_IN_GROUP,
    page_keys::EMPTY_PAGE,
    page_keys::PERIOD,
    page_keys::FUND,
    duplicate_id::RULE,
    reserved_id::RULE,
    same_as::RULE,
    must_field::RULE,
    sections::RULE,
    links::LINK,
    file::EXPRESSION,
    unknown_name::UNKNOWN_NAME,
    later_answer::LATER_ANSWER,
    other_group::OTHER_GROUP,
    unknown_option::UNKNOWN_OPTION,
    wrong_type::WRONG_TYPE,
    wrong_literal::WRONG_LITERAL,
    unknown_function::UNKNOWN_FUNCTION,
    arguments::ARGUMENTS,
    no_use::NO_USE,
    below::BELOW,
    absent_answer::RULE,
    unguarded::RULE,
    negative_money::RULE,
    too_much_money::RULE,
    unreachable_page::RULE,
    never_asked::RULE,
    always_stops::RULE,
    dead_end::RULE,
    rule_never_kept::RULE,
    no_option::RULE,
    always_holds::RULE,
    no_effect::RULE,
    rule_never_broken::RULE,
    too_many_questions::RULE,
    hard_sentence::RULE,
    please::RULE,
    links::LINK_TEXT,
    known_answer::RULE,
    asked_twice::RULE,
    same_title::RULE,
    translations::FLUENT,
    translations::MISSING_TRANSLATION,
    translations::EXTRA_TRANSLATION,
    translations::STALE_TRANSLATION,
];

/// Every rule.
pub fn rules() -> &'static [Rule] {
    &RULES
}

/// The rule of that name.
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.code == code)
}
