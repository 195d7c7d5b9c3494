//! What an expression can call.

/// A function.
#[derive(Debug)]
pub struct Function {
    /// Its name.
    pub name: &'static str,
    /// How it is called.
    pub signature: &'static str,
    /// What it comes to.
    pub what: &'static str,
    /// A condition that calls it.
    pub example: &'static str,
}

/// Every function that an expression can call.
pub static FUNCTIONS: &[Function] = &[
    Function {
        name: "has",
        signature: "has(page.field)",
        what: "Whether there is an answer.",
        example: "has(first.email)",
    },
    Function {
        name: "size",
        signature: "size(x)",
        what: "How many: of a list its items, of a text its characters.",
        example: "size(vehicles) > 1",
    },
    Function {
        name: "total",
        signature: "total(quantities)",
        what: "How many of all together.",
        example: "total(things.list) > 3",
    },
    Function {
        name: "sum",
        signature: "sum(list)",
        what: "The sum of whole numbers.",
        example: "sum(vehicles.map(v, v.vehicle.cost)) <= 100000",
    },
    Function {
        name: "days",
        signature: "days(from, to)",
        what: "Whole days from one date to another; below 0 where `to` is earlier.",
        example: "days(trip.start, trip.end) > 14",
    },
    Function {
        name: "years",
        signature: "years(from, to)",
        what: "Full years from one date to another: an age.",
        example: "years(first.born, today) >= 18",
    },
    Function {
        name: "add_days",
        signature: "add_days(date, n)",
        what: "The date so many days later.",
        example: "trip.start <= add_days(today, 92)",
    },
    Function {
        name: "contains",
        signature: "text.contains(part)",
        what: "Whether the part stands in the text.",
        example: "first.email.contains(\"council\")",
    },
    Function {
        name: "startsWith",
        signature: "text.startsWith(part)",
        what: "Whether the text begins with it.",
        example: "where.address.postcode.startsWith(\"AA3 \")",
    },
    Function {
        name: "endsWith",
        signature: "text.endsWith(part)",
        what: "Whether the text ends with it.",
        example: "first.email.endsWith(\".gov.uk\")",
    },
    Function {
        name: "matches",
        signature: "text.matches(pattern)",
        what: "Whether a regular expression fits somewhere in the text; `^` and `$` tie it to its ends.",
        example: "first.name.matches(\"^[A-Z]\")",
    },
    Function {
        name: "int",
        signature: "int(x)",
        what: "A number or text as a whole number.",
        example: "int(things.weight) > 20",
    },
    Function {
        name: "string",
        signature: "string(x)",
        what: "A number as text.",
        example: "string(total(things.list)) == \"2\"",
    },
    Function {
        name: "exists",
        signature: "list.exists(x, condition)",
        what: "Whether it holds for one item at least.",
        example: "vehicles.exists(v, v.vehicle.mark == \"AB12CDE\")",
    },
    Function {
        name: "all",
        signature: "list.all(x, condition)",
        what: "Whether it holds for every item.",
        example: "vehicles.all(v, v.vehicle.cost < 50000)",
    },
    Function {
        name: "filter",
        signature: "list.filter(x, condition)",
        what: "The items for which it holds.",
        example: "size(vehicles.filter(v, v.vehicle.cost > 0)) == 2",
    },
    Function {
        name: "map",
        signature: "list.map(x, value)",
        what: "A list of what comes of each item.",
        example: "sum(vehicles.map(v, v.vehicle.cost)) > 0",
    },
];
