//! Fields of one line.

use fluent_bundle::FluentValue;
use forms::definition::FieldKind;
use leptos::prelude::*;

use super::Asked;
use crate::components::*;

pub(super) fn view(asked: &Asked<'_>) -> AnyView {
    let look = TextLook::of(&asked.field.kind);
    let site = asked.site;
    let hint = asked.field.hint.clone().or_else(|| standard_hint(asked));
    let suffix = match &asked.field.kind {
        FieldKind::WholeNumber { unit, .. } | FieldKind::Decimal { unit, .. } => unit.clone(),
        _ => None,
    };
    let is_money = matches!(asked.field.kind, FieldKind::Money { .. });
    // What stands before and behind the input is not read aloud, so the label says it too.
    let label = match &suffix {
        Some(unit) => {
            let unit = site.text_with("label-in-unit", &[("unit", FluentValue::from(unit.as_str()))]);
            asked.label().with_hidden(unit)
        }
        None if is_money => asked.label().with_hidden(site.text("label-in-pounds")),
        None => asked.label(),
    };
    view! {
        <TextInput
            id=asked.id()
            name=asked.id()
            label=label
            hint=hint
            error=asked.error()
            value=asked.value()
            input_type=look.input_type
            inputmode=look.inputmode
            autocomplete=look.autocomplete.and_then(|token| asked.autocomplete(token))
            spellcheck=look.spellcheck
            width=look.width
            prefix=is_money.then(|| "£".to_owned())
            suffix=suffix
        />
    }
    .into_any()
}

fn standard_hint(asked: &Asked<'_>) -> Option<String> {
    let site = asked.site;
    match asked.field.kind {
        FieldKind::Time => Some(site.text("hint-time")),
        FieldKind::NationalInsuranceNumber => Some(site.text("hint-national-insurance-number")),
        FieldKind::CouncilTaxAccountNumber => Some(site.text("hint-council-tax-account-number")),
        _ => None,
    }
}

/// How a one-line input looks and behaves: which keyboard a phone shows, what a browser may fill in.
struct TextLook {
    input_type: InputType,
    inputmode: InputMode,
    autocomplete: Option<&'static str>,
    spellcheck: Spellcheck,
    width: InputWidth,
}

impl TextLook {
    const PLAIN: TextLook = TextLook {
        input_type: InputType::Text,
        inputmode: InputMode::Auto,
        autocomplete: None,
        spellcheck: Spellcheck::Off,
        width: InputWidth::Full,
    };

    const fn narrow(width: InputWidth) -> TextLook {
        TextLook { width, ..Self::PLAIN }
    }

    const fn number(inputmode: InputMode, width: InputWidth) -> TextLook {
        TextLook {
            inputmode,
            width,
            ..Self::PLAIN
        }
    }

    const fn personal(token: &'static str, input_type: InputType, width: InputWidth) -> TextLook {
        TextLook {
            input_type,
            autocomplete: Some(token),
            width,
            ..Self::PLAIN
        }
    }

    fn of(kind: &FieldKind) -> TextLook {
        match kind {
            FieldKind::ShortText { .. } => TextLook {
                spellcheck: Spellcheck::Auto,
                ..Self::PLAIN
            },
            FieldKind::FullName => Self::personal("name", InputType::Text, InputWidth::Full),
            FieldKind::Email => Self::personal("email", InputType::Email, InputWidth::Full),
            FieldKind::Phone => Self::personal("tel", InputType::Tel, InputWidth::W20),
            FieldKind::Postcode => Self::personal("postal-code", InputType::Text, InputWidth::W10),
            FieldKind::Website => TextLook {
                inputmode: InputMode::Url,
                ..Self::PLAIN
            },
            FieldKind::Time | FieldKind::VehicleRegistration => Self::narrow(InputWidth::W10),
            FieldKind::NationalInsuranceNumber => Self::narrow(InputWidth::W20),
            FieldKind::WholeNumber { .. } => Self::number(InputMode::Numeric, InputWidth::W5),
            FieldKind::Decimal { .. } | FieldKind::Money { .. } => Self::number(InputMode::Decimal, InputWidth::W5),
            FieldKind::CouncilTaxAccountNumber => Self::number(InputMode::Numeric, InputWidth::W10),
            _ => Self::PLAIN,
        }
    }
}
