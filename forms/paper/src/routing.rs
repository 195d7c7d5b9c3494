//! The way through the form: which instruction stands behind a question, and which in front of one.
//!
//! On a screen the form itself skips what does not apply. On paper the reader does, so each question that can lead to
//! different ones says where to go, and a question that a reader may come to without being meant says who answers it.
//! Where the words behind a question already lead everybody right, the question in front of which they end says nothing.

use forms::definition::{Field, FieldKind, PageKind};

use crate::condition::{Answer, Condition};
use crate::decide::{Facts, Truth};
use crate::limits;
use crate::stations::Plan;

/// Where a reader goes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Target {
    /// To that station.
    Station(usize),
    /// To what stands after the last question.
    End,
}

/// What stands behind a question.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Route {
    /// Nothing: just read on.
    On,
    /// Everybody goes to the same place, which is not the next one.
    GoTo(Target),
    /// It depends on the box that was ticked.
    Ways {
        answer: Answer,
        /// Options, and where those who ticked one of them go.
        ways: Vec<(Vec<String>, Target)>,
        /// Where everybody else goes.
        otherwise: Target,
    },
}

/// What stands in front of a station: nothing, or who answers it and where all others go.
pub(crate) type Gate = Option<Target>;

/// The way through the whole form, by station.
pub(crate) struct Routing {
    pub(crate) routes: Vec<Route>,
    pub(crate) gates: Vec<Gate>,
    /// How many reasons to stop, right behind it, belong to a question: they are read before its way on.
    pub(crate) stops: Vec<usize>,
}

/// Those who come to a station.
#[derive(Default)]
struct Arrivals {
    /// What holds for all of them.
    known: Option<Vec<Condition>>,
    /// What holds for all of those who may not be meant; without any, everybody is.
    in_doubt: Option<Vec<Condition>>,
}

/// Works out the way.
pub(crate) fn routing(plan: &Plan<'_>) -> Routing {
    let count = plan.stations.len();
    let mut routing = Routing {
        routes: Vec::with_capacity(count),
        gates: vec![None; count],
        stops: vec![0; count],
    };
    let mut arrivals: Vec<Arrivals> = std::iter::repeat_with(Arrivals::default).take(count).collect();
    // Sends readers on, of whom something is known, and says where they come to.
    let send = |arrivals: &mut Vec<Arrivals>, from: usize, facts: &Facts<'_>, failed: Option<&Condition>| {
        let (target, decided) = next(plan, from, facts, failed);
        if let Target::Station(at) = target
            && let Some(there) = arrivals.get_mut(at)
        {
            there.come(facts.holding(), decided);
        }
        target
    };
    send(&mut arrivals, 0, &Facts::new(plan, &[]), None);
    for (at, station) in plan.stations.iter().enumerate() {
        let Arrivals { known, in_doubt } = arrivals.get_mut(at).map(std::mem::take).unwrap_or_default();
        if let Some(mut in_doubt) = in_doubt {
            in_doubt.extend(Facts::new(plan, &in_doubt).refusal(&station.when));
            let facts = Facts::passing(plan, &in_doubt, station);
            let others = send(&mut arrivals, at + 1, &facts, Some(&station.when));
            if let Some(gate) = routing.gates.get_mut(at) {
                *gate = Some(others);
            }
        }
        let mut holds = known.unwrap_or_default();
        holds.extend_from_slice(station.when.parts());
        let route = match (&station.page.kind, steering_field(plan, at)) {
            (PageKind::Stop, _) => Route::On,
            (_, Some(field)) => {
                let answer = Answer {
                    page: station.page.id.clone(),
                    field: field.id.clone(),
                };
                let stops = stops_behind(plan, at);
                if let Some(count) = routing.stops.get_mut(at) {
                    *count = stops;
                }
                let mut exits = Vec::new();
                for option in options(field) {
                    let facts = Facts::choosing(plan, &holds, &answer, option.as_deref());
                    let mut behind = plan.stations.iter().skip(at + 1).take(stops);
                    if !behind.any(|stop| facts.truth(&stop.when) == Truth::True) {
                        exits.push((option, send(&mut arrivals, at + 1 + stops, &facts, None)));
                    }
                }
                ways(after(plan, at + stops), answer, exits)
            }
            (_, None) => {
                let to = send(&mut arrivals, at + 1, &Facts::new(plan, &holds), None);
                if to == after(plan, at) {
                    Route::On
                } else {
                    Route::GoTo(to)
                }
            }
        };
        routing.routes.push(route);
    }
    routing
}

impl Arrivals {
    fn come(&mut self, holding: &[Condition], decided: bool) {
        let common = |known: &mut Option<Vec<Condition>>| match known {
            Some(known) => known.retain(|condition| holding.contains(condition)),
            None => *known = Some(holding.to_vec()),
        };
        common(&mut self.known);
        if !decided {
            common(&mut self.in_doubt);
        }
    }
}

/// Where a reader goes from there who is not stopped before: to the first station that may apply, and whether it does.
fn next(plan: &Plan<'_>, from: usize, facts: &Facts<'_>, failed: Option<&Condition>) -> (Target, bool) {
    for (at, station) in plan.stations.iter().enumerate().skip(from) {
        // What needs all that did not hold, and perhaps more, does not hold either.
        let fails = |failed: &Condition| {
            let parts = station.when.parts();
            *failed != Condition::Always(true) && failed.parts().iter().all(|part| parts.contains(part))
        };
        if failed.is_some_and(fails) {
            continue;
        }
        match facts.truth(&station.when) {
            Truth::True => return (Target::Station(at), true),
            Truth::Unknown => return (Target::Station(at), false),
            Truth::False | Truth::Absent => {}
        }
    }
    (Target::End, true)
}

/// The station behind that one.
pub(crate) fn after(plan: &Plan<'_>, at: usize) -> Target {
    if at + 1 < plan.stations.len() {
        Target::Station(at + 1)
    } else {
        Target::End
    }
}

/// The one field of a page whose boxes decide where to go.
fn steering_field<'a>(plan: &'a Plan<'_>, at: usize) -> Option<&'a Field> {
    let page = plan.stations.get(at)?.page;
    let steers = |field: &&Field| {
        let reads = |condition: &Condition| reads(condition, &page.id, &field.id);
        let few = field.choices().len() <= limits::WAYS;
        let one_box = matches!(
            field.kind,
            FieldKind::Radios(_) | FieldKind::Select(_) | FieldKind::YesNo
        );
        few && one_box && plan.stations.iter().skip(at + 1).any(|later| reads(&later.when))
    };
    let mut fields = page.fields().iter().filter(steers);
    match (fields.next(), fields.next()) {
        (Some(field), None) if field.when.is_none() => Some(field),
        _ => None,
    }
}

fn reads(condition: &Condition, page: &str, field: &str) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(|part| reads(part, page, field)),
        Condition::Ticked { answer, .. } => answer.page == page && answer.field == field,
        _ => false,
    }
}

/// What can be ticked; nothing, too, where the question may be left out.
fn options(field: &Field) -> Vec<Option<String>> {
    let mut options: Vec<Option<String>> = match field.kind {
        FieldKind::YesNo => vec![Some("true".to_owned()), Some("false".to_owned())],
        _ => field
            .choices()
            .iter()
            .map(|choice| Some(choice.value.clone()))
            .collect(),
    };
    if field.optional {
        options.push(None);
    }
    options
}

/// How many pages right behind that one are reasons to stop.
fn stops_behind(plan: &Plan<'_>, at: usize) -> usize {
    let behind = plan.stations.iter().skip(at + 1);
    behind
        .take_while(|station| matches!(station.page.kind, PageKind::Stop))
        .count()
}

/// Says each place once, and the one that most options lead to last, as "otherwise".
fn ways(straight_on: Target, answer: Answer, exits: Vec<(Option<String>, Target)>) -> Route {
    let mut ways: Vec<(Vec<Option<String>>, Target)> = Vec::new();
    for (option, to) in exits {
        match ways.iter_mut().find(|(_, there)| *there == to) {
            Some((options, _)) => options.push(option),
            None => ways.push((vec![option], to)),
        }
    }
    // Those who ticked nothing can only be meant by "otherwise".
    let most = |(options, _): &(Vec<Option<String>>, Target)| (options.contains(&None), options.len());
    let Some(last) = ways
        .iter()
        .enumerate()
        .max_by_key(|(i, way)| (most(way), *i))
        .map(|(i, _)| i)
    else {
        return Route::On;
    };
    let (_, otherwise) = ways.remove(last);
    if ways.is_empty() {
        return if otherwise == straight_on {
            Route::On
        } else {
            Route::GoTo(otherwise)
        };
    }
    ways.sort_by_key(|(_, to)| *to);
    Route::Ways {
        answer,
        ways: ways
            .into_iter()
            .map(|(options, to)| (options.into_iter().flatten().collect(), to))
            .collect(),
        otherwise,
    }
}
