//! How many of each.

use forms::definition::Choice;
use forms::mistake::{Mistake, Sentence};
use leptos::prelude::*;

use super::Asked;
use crate::components::*;

pub(super) fn view(asked: &Asked<'_>, options: &[Choice]) -> AnyView {
    let items: Vec<QuantityItem> = options
        .iter()
        .map(|option| {
            let name = asked.part(&option.value);
            let mut item = QuantityItem::new(&name, &name, &option.label).value(asked.value_of(&name));
            if let Some(hint) = &option.hint {
                item = item.hint(hint);
            }
            let mistake = asked.own.iter().find(|m| m.input == name && is_of_one_item(m));
            match mistake {
                Some(mistake) => item.error(asked.error_text(mistake)),
                None => item,
            }
        })
        .collect();
    let of_all = asked.own.iter().find(|mistake| !is_of_one_item(mistake));
    let error = of_all.map(|mistake| asked.error_text(mistake));
    view! {
        <QuantityList id=asked.id() legend=asked.label() hint=asked.field.hint.clone() error=error items=items/>
    }
    .into_any()
}

/// Whether a mistake in a list of quantities is about one of them, and not about the whole list.
fn is_of_one_item(mistake: &Mistake) -> bool {
    matches!(mistake.sentence, Sentence::QuantityNotANumber(_))
}
