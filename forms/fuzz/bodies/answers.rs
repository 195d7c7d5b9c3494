//! Any JSON as stored answers: the first byte says of which form. What the form does not ask is left out; what is left can
//! be gone through and sent, and what is sent is stored and read back as it was.

#[path = "shipped.rs"]
mod shipped;

use forms::answers::Answers;
use forms::journey::Place;
use forms::made_up;
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 11, 22);

pub(crate) fn run(bytes: &[u8]) {
    let Some((first, json)) = bytes.split_first() else {
        return;
    };
    let Ok(json) = serde_json::from_slice(json) else { return };
    let form = shipped::form(*first);
    let answers = Answers::from_json(form, &json);
    let stored = serde_json::to_value(&answers).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(Answers::from_json(form, &stored), answers);

    let journey = form.journey(&answers, TODAY);
    for step in journey.steps() {
        let _ = (journey.before(*step), journey.after(*step), journey.after_change(*step));
        assert_ne!(journey.place(&step.page.id, step.item), Place::NotAsked);
        let _ = journey.read(*step, &journey.filled(*step), made_up::world(TODAY));
        let _ = (journey.items(&step.page.id), journey.another(&step.page.id));
    }
    let Ok(finished) = journey.finish(made_up::world(TODAY)) else {
        return;
    };
    // What is sent can be sent: nothing that was left out was needed.
    let again = form.journey(&finished.answers, TODAY).finish(made_up::world(TODAY));
    assert_eq!(again.as_ref(), Ok(&finished));
}
