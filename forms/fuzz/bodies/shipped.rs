//! The forms that answers and form posts are tried on: the shipped catalogue, and one that asks everything.

use std::sync::LazyLock;

use forms::definition::Form;

/// As they stand at the build: a target reads nothing but its input.
const TEXTS: [&str; 17] = [
    include_str!("../../tests/every-kind.yaml"),
    include_str!("../../definitions/book-bulky-waste.yaml"),
    include_str!("../../definitions/compliments-and-complaints.yaml"),
    include_str!("../../definitions/council-tax-direct-debit.yaml"),
    include_str!("../../definitions/council-tax-disabled-band-reduction.yaml"),
    include_str!("../../definitions/council-tax-moving.yaml"),
    include_str!("../../definitions/council-tax-refund.yaml"),
    include_str!("../../definitions/council-tax-student-disregard.yaml"),
    include_str!("../../definitions/freedom-of-information.yaml"),
    include_str!("../../definitions/garden-waste-subscription.yaml"),
    include_str!("../../definitions/parking-permit.yaml"),
    include_str!("../../definitions/report-abandoned-vehicle.yaml"),
    include_str!("../../definitions/report-fly-tipping.yaml"),
    include_str!("../../definitions/report-missed-bin.yaml"),
    include_str!("../../definitions/report-noise.yaml"),
    include_str!("../../definitions/request-bin.yaml"),
    include_str!("../../definitions/single-person-discount.yaml"),
];

static FORMS: LazyLock<Vec<Form>> = LazyLock::new(|| {
    let read = |text: &&str| forms::read::again(text).unwrap_or_else(|| panic!("a shipped form that is none"));
    TEXTS.iter().map(read).collect()
});

/// The form that a first byte stands for.
pub(crate) fn form(byte: u8) -> &'static Form {
    let index = usize::from(byte) % FORMS.len();
    FORMS.get(index).unwrap_or_else(|| panic!("no forms"))
}
