use std::collections::BTreeSet;

use super::*;

/// Where each event leads from each state, written out: a state a row. Nothing is left to be worked out.
fn expected(state: PaymentState, event: PaymentEvent) -> Option<PaymentState> {
    use PaymentEvent as E;
    use PaymentState as S;
    match (state, event) {
        (S::Created | S::Failed | S::Cancelled | S::Expired, E::CardPageOpened) => Some(S::Started),
        (S::Created | S::Started, E::Paid) | (S::Failed | S::Cancelled | S::Expired, E::Corrected) => {
            Some(S::Succeeded)
        }
        (S::Created | S::Started, E::GivenUp) => Some(S::Cancelled),
        (S::Started, E::Declined) => Some(S::Failed),
        (S::Started, E::CardPageExpired) => Some(S::Expired),
        (S::Succeeded | S::PartRefunded | S::Won, E::PartRefunded)
        | (S::Refunded | S::PartRefunded, E::RefundPartlyFailed) => Some(S::PartRefunded),
        (S::Succeeded | S::PartRefunded | S::Won, E::Refunded) => Some(S::Refunded),
        (S::Refunded | S::PartRefunded, E::RefundFailed) => Some(S::Succeeded),
        (S::Succeeded | S::PartRefunded | S::Refunded | S::Won, E::Disputed) => Some(S::Disputed),
        (S::Disputed, E::DisputeWon) => Some(S::Won),
        (S::Disputed, E::DisputeLost) => Some(S::Lost),
        _ => None,
    }
}

#[test]
fn every_event_leads_from_every_state_where_it_should_and_nowhere_else() {
    for state in PaymentState::ALL {
        for event in PaymentEvent::ALL {
            let edge = state.after(event);
            assert_eq!(edge.map(Edge::to), expected(state, event), "{state} {}", event.name());
        }
    }
}

#[test]
fn an_event_leads_to_one_state_only() {
    let starts: BTreeSet<_> = EDGES.iter().map(|edge| (edge.from, edge.event)).collect();
    assert_eq!(starts.len(), EDGES.len());
}

#[test]
fn money_that_was_taken_is_never_forgotten() {
    for edge in EDGES.iter().filter(|edge| edge.from.was_taken()) {
        assert!(edge.to.was_taken(), "{} {}", edge.from, edge.event.name());
    }
    for state in PaymentState::ALL.into_iter().filter(|state| !state.was_taken()) {
        let taken = state.after_money_taken().map(Edge::to);
        assert_eq!(
            taken,
            Some(PaymentState::Succeeded),
            "whatever we thought, a paid payment is paid"
        );
    }
}

#[test]
fn every_state_is_reached_and_every_event_used() {
    let reached: BTreeSet<_> = EDGES
        .iter()
        .map(|edge| edge.to)
        .chain([PaymentState::Created])
        .collect();
    assert_eq!(reached, BTreeSet::from(PaymentState::ALL));
    let used: BTreeSet<_> = EDGES.iter().map(|edge| edge.event).collect();
    assert_eq!(used, BTreeSet::from(PaymentEvent::ALL));
}
