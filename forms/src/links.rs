//! Links from a form to other forms: `[Report it](form:report-missed-bin)`.

use std::collections::BTreeSet;

use crate::definition::Form;

impl Form {
    /// The ids of the forms that this one's texts link to.
    pub fn linked_forms(&self) -> BTreeSet<String> {
        let texts = self.texts();
        let after = |text: &str| text.split("](form:").skip(1).map(str::to_owned).collect::<Vec<_>>();
        let ids = texts.values().flat_map(|text| after(text));
        ids.filter_map(|rest| rest.split([')', ' ', '#', '?']).next().map(str::to_owned))
            .filter(|id| *id != self.id)
            .collect()
    }
}
