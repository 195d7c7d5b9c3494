//! An answer of an item is read where the item is known.

use crate::check::rule::Rule;

pub(in crate::check) const OTHER_GROUP: Rule = Rule {
    code: "other-group",
    what: "An expression outside of a repeating group reads an answer of one item.",
    why: "There may be several items, or none: say whether one of them, or all, should be so, with `exists` or \
           `all`.",
    bad: r#"pages:
  - repeat: vehicles
    title: Vehicles
    item: Vehicle
    another: Do you need to add another vehicle?
    max: 3
    pages:
      - id: vehicle
        title: What is its registration number?
        fields: [{ id: mark, type: vehicle-registration, called: the registration number }]
  - id: old
    when: vehicle.mark == "OLD1"
    title: Old vehicles
    content: Bring the papers.
"#,
    good: r#"pages:
  - repeat: vehicles
    title: Vehicles
    item: Vehicle
    another: Do you need to add another vehicle?
    max: 3
    pages:
      - id: vehicle
        title: What is its registration number?
        fields: [{ id: mark, type: vehicle-registration, called: the registration number }]
  - id: old
    when: vehicles.exists(v, v.vehicle.mark == "OLD1")
    title: Old vehicles
    content: Bring the papers.
"#,
    ..Rule::ERROR
};
