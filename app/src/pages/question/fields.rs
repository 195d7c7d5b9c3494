//! One field, as its GOV.UK component.

use fluent_bundle::FluentValue;
use forms::definition::{Choice, DateBounds, Field, FieldKind};
use forms::mistake::Mistake;
use forms::raw::Raw;
use forms::values::AddressLine;
use leptos::prelude::*;

use crate::components::*;
use crate::site::{Site, use_site};

/// A field: what is asked, what stands beside the input, the page's heading when the label is it, what the inputs are
/// filled with, and the mistakes of the page.
pub(super) fn field_view(
    field: &Field,
    label: String,
    heading: Option<String>,
    raw: &Raw,
    mistakes: &[Mistake],
) -> AnyView {
    let site = use_site();
    let site = &*site;
    let own: Vec<&Mistake> = mistakes.iter().filter(|mistake| mistake.field == field.id).collect();
    let error = own.first().map(|mistake| error_text(site, mistake));
    let optional = |text: String| {
        if field.optional {
            site.text_with("label-optional", &[("label", FluentValue::from(text))])
        } else {
            text
        }
    };
    let label = match heading {
        Some(heading) => LabelText::heading(optional(heading)),
        None => LabelText::sized(optional(label), TextSize::S),
    };
    let value = raw.text(&field.id).to_owned();
    let id = field.id.clone();
    let hint = field.hint.clone().or_else(|| standard_hint(site, &field.kind));
    match &field.kind {
        FieldKind::LongText { max_length } => view! {
            <CharacterCount id=id.clone() name=id label=label hint=hint error=error value=value
                limit=CharacterLimit::Characters(*max_length) texts=character_count_texts(site, *max_length)/>
        }
        .into_any(),
        FieldKind::Radios(options) => view! {
            <Radios id=id.clone() name=id legend=label hint=hint error=error value=value
                items=options.iter().map(radio_item).collect()/>
        }
        .into_any(),
        FieldKind::YesNo => view! {
            <Radios id=id.clone() name=id legend=label hint=hint error=error value=value layout=RadiosLayout::Inline
                items=vec![RadioItem::new("yes", site.text("yes")), RadioItem::new("no", site.text("no"))]/>
        }
        .into_any(),
        FieldKind::Checkboxes(options) => {
            let values: Vec<String> = raw.all(&field.id).map(str::to_owned).collect();
            let hint = hint.or_else(|| Some(site.text("hint-select-all")));
            view! {
                <Checkboxes id=id.clone() name=id legend=label hint=hint error=error values=values
                    items=options.iter().map(checkbox_item).collect()/>
            }
            .into_any()
        }
        FieldKind::Date { bounds } => date(site, field, label, *bounds, raw, &own),
        FieldKind::Address => address(site, field, label, raw, &own),
        FieldKind::Quantities { options, .. } => quantities(site, field, label, options, raw, &own),
        kind => {
            let look = TextLook::of(kind);
            view! {
                <TextInput id=id.clone() name=id label=label hint=hint error=error value=value
                    input_type=look.input_type inputmode=look.inputmode
                    autocomplete=look.autocomplete.map(str::to_owned) spellcheck=look.spellcheck width=look.width/>
            }
            .into_any()
        }
    }
}

fn error_text(site: &Site, mistake: &Mistake) -> ErrorText {
    ErrorText::new(site.text("error-prefix"), site.language.sentence(&mistake.sentence))
}

fn radio_item(choice: &Choice) -> RadioItem {
    let item = RadioItem::new(choice.value.clone(), choice.label.clone());
    match &choice.hint {
        Some(hint) => item.hint(hint.clone()),
        None => item,
    }
}

fn checkbox_item(choice: &Choice) -> CheckboxItem {
    let item = CheckboxItem::new(choice.value.clone(), choice.label.clone());
    match &choice.hint {
        Some(hint) => item.hint(hint.clone()),
        None => item,
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
    fn of(kind: &FieldKind) -> TextLook {
        let plain = TextLook {
            input_type: InputType::Text,
            inputmode: InputMode::default(),
            autocomplete: None,
            spellcheck: Spellcheck::Off,
            width: InputWidth::Full,
        };
        match kind {
            FieldKind::ShortText { .. } => TextLook {
                spellcheck: Spellcheck::default(),
                ..plain
            },
            FieldKind::FullName => TextLook {
                autocomplete: Some("name"),
                ..plain
            },
            FieldKind::Email => TextLook {
                input_type: InputType::Email,
                autocomplete: Some("email"),
                ..plain
            },
            FieldKind::Phone => TextLook {
                input_type: InputType::Tel,
                autocomplete: Some("tel"),
                width: InputWidth::W20,
                ..plain
            },
            FieldKind::Postcode => TextLook {
                autocomplete: Some("postal-code"),
                width: InputWidth::W10,
                ..plain
            },
            FieldKind::VehicleRegistration => TextLook {
                width: InputWidth::W10,
                ..plain
            },
            FieldKind::WholeNumber { .. } => TextLook {
                inputmode: InputMode::Numeric,
                width: InputWidth::W5,
                ..plain
            },
            FieldKind::CouncilTaxAccountNumber => TextLook {
                inputmode: InputMode::Numeric,
                width: InputWidth::W10,
                ..plain
            },
            _ => plain,
        }
    }
}

fn standard_hint(site: &Site, kind: &FieldKind) -> Option<String> {
    match kind {
        FieldKind::Date { bounds } => {
            // An example that would be right, so that nobody is shown a day that is refused.
            let year = match bounds {
                DateBounds::Future | DateBounds::TodayOrFuture => "27 3 2027",
                _ => "27 3 2025",
            };
            Some(site.text_with("hint-date", &[("example", FluentValue::from(year))]))
        }
        FieldKind::CouncilTaxAccountNumber => Some(site.text("hint-council-tax-account-number")),
        _ => None,
    }
}

fn character_count_texts(site: &Site, max: u32) -> CharacterCountTexts {
    // The script chooses the plural as the reader types, so it needs every form that a language may have.
    let form = |id: &str, form: &'static str| site.text_with(id, &[("form", FluentValue::from(form))]);
    let plural = |id: &str| PluralTexts {
        zero: Some(form(id, "zero")),
        one: Some(form(id, "one")),
        two: Some(form(id, "two")),
        few: Some(form(id, "few")),
        many: Some(form(id, "many")),
        other: form(id, "other"),
    };
    CharacterCountTexts {
        limit: site.text_with("character-limit", &[("max", FluentValue::from(max))]),
        under: plural("characters-left"),
        over: plural("characters-over"),
        at: site.text("characters-none-left"),
    }
}

fn date(site: &Site, field: &Field, legend: LabelText, bounds: DateBounds, raw: &Raw, own: &[&Mistake]) -> AnyView {
    let part = |part: &str| raw.text(&format!("{}-{part}", field.id)).to_owned();
    let wrong = |part: &str| own.first().is_some_and(|mistake| mistake.parts.contains(&part));
    let hint = field
        .hint
        .clone()
        .or_else(|| standard_hint(site, &FieldKind::Date { bounds }));
    let error = own.first().map(|mistake| error_text(site, mistake));
    view! {
        <DateInput
            id=field.id.clone()
            name=field.id.clone()
            legend=legend
            hint=hint
            error=error
            labels=DateLabels { day: site.text("date-day"), month: site.text("date-month"), year: site.text("date-year") }
            value=DateParts { day: part("day"), month: part("month"), year: part("year") }
            wrong=DateParts { day: wrong("day"), month: wrong("month"), year: wrong("year") }
        />
    }
    .into_any()
}

fn address(site: &Site, field: &Field, legend: LabelText, raw: &Raw, own: &[&Mistake]) -> AnyView {
    let lines: Vec<_> = AddressLine::ALL
        .into_iter()
        .map(|line| {
            let name = format!("{}-{}", field.id, line.suffix());
            let value = raw.text(&name).to_owned();
            let error = own
                .iter()
                .find(|mistake| mistake.input == name)
                .map(|mistake| error_text(site, mistake));
            let (label, autocomplete, width) = match line {
                AddressLine::Line1 => (site.text("address-line1"), "address-line1", InputWidth::Full),
                AddressLine::Line2 => (site.text("address-line2"), "address-line2", InputWidth::Full),
                AddressLine::Town => (site.text("address-town"), "address-level2", InputWidth::W20),
                AddressLine::Postcode => (site.text("address-postcode"), "postal-code", InputWidth::W10),
            };
            view! {
                <TextInput id=name.clone() name=name label=LabelText::from(label) value=value error=error width=width
                    autocomplete=autocomplete.to_owned() spellcheck=Spellcheck::Off/>
            }
        })
        .collect();
    view! { <Fieldset legend=legend>{lines}</Fieldset> }.into_any()
}

fn quantities(
    site: &Site,
    field: &Field,
    legend: LabelText,
    options: &[Choice],
    raw: &Raw,
    own: &[&Mistake],
) -> AnyView {
    let items: Vec<QuantityItem> = options
        .iter()
        .map(|option| {
            let name = format!("{}-{}", field.id, option.value);
            let mut item = QuantityItem::new(name.clone(), name.clone(), option.label.clone()).value(raw.text(&name));
            if let Some(hint) = &option.hint {
                item = item.hint(hint.clone());
            }
            let mistake = own.iter().find(|m| m.input == name && is_of_one_item(m));
            match mistake {
                Some(mistake) => item.error(error_text(site, mistake)),
                None => item,
            }
        })
        .collect();
    let error = own
        .iter()
        .find(|mistake| !is_of_one_item(mistake))
        .map(|mistake| error_text(site, mistake));
    view! {
        <QuantityList id=field.id.clone() legend=legend hint=field.hint.clone() error=error items=items/>
    }
    .into_any()
}

/// Whether a mistake in a list of quantities is about one of them, and not about the whole list.
fn is_of_one_item(mistake: &Mistake) -> bool {
    matches!(mistake.sentence, forms::mistake::Sentence::QuantityNotANumber(_))
}
