//! One payment, with every order in which two tabs, the provider, its messages, the sweep and crashes can meet: walked
//! exhaustively. The steps are those of `payments/attempt.rs` and `payments/settle.rs`, each a step where a process can
//! stop; the states are those of `payments/state.rs` itself.
#![allow(missing_docs, clippy::indexing_slicing, reason = "tests are read, not used")]

use guildhall::payments::state::{PaymentEvent, PaymentState};
use stateright::{Checker, Model, Property};

/// A row of `payments.attempt`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Attempt {
    session: Option<usize>,
    row: Row,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Row {
    Created,
    Open,
    Paid,
    Closed,
}

/// A card page at the provider.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Session {
    /// The attempt whose key it was made under, and the tab's language: another language is another request.
    attempt: usize,
    language: usize,
    page: Page,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Page {
    Open,
    /// The resident has finished, and the money is on its way.
    Processing,
    Paid,
    Declined,
    Expired,
}

/// What a tab's request has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Tab {
    Idle,
    /// The attempt is stored; the provider is about to be asked.
    Begun(usize),
    /// The provider has done the work; its answer is on its way.
    Answered {
        attempt: usize,
        session: usize,
    },
    /// The provider had the key for another request.
    KeyUsed(usize),
}

/// A settling: by the return, a message, the sweep or a tab that finds an open page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Settling {
    session: usize,
    /// What the provider answered, which may be old by the time that it is written down.
    saw: Page,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct World {
    state: PaymentState,
    attempts: Vec<Attempt>,
    /// Postings of the payment in the ledger.
    posted: usize,
    attention: bool,
    sessions: Vec<Session>,
    /// Card pages whose address a browser has been given.
    shown: Vec<bool>,
    tabs: [Tab; 2],
    /// Taps that are left.
    taps: usize,
    settling: Vec<Settling>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Action {
    Tap(usize),
    ProviderAnswers(usize),
    AnswerArrives(usize),
    GiveUpKey(usize),
    /// The server dies, or the line breaks, in the middle of this tab's request.
    TabCrashes(usize),
    /// An attempt without a page is too old for its key. Its requests have timed out long before.
    KeyTooOld,
    ResidentPays(usize),
    MoneyOnItsWay(usize),
    MoneyComes(usize),
    MoneyDoesNotCome(usize),
    PageExpires(usize),
    /// Anybody asks about a card page that we know.
    Ask(usize),
    /// What was asked is written down.
    Settle(usize),
    SettlingCrashes(usize),
}

/// How much of everything there is at most: enough for each pair of things to meet in each order.
struct Payment {
    taps: usize,
    sessions: usize,
    settlings: usize,
    /// Whether the store keeps an attempt that has a page from being given up, as it does. Without it, a resident can
    /// pay twice: the model has to find that.
    keeps_opened: bool,
}

fn was_paid(world: &World) -> usize {
    world
        .sessions
        .iter()
        .filter(|session| session.page == Page::Paid)
        .count()
}

impl World {
    fn open_attempt(&self) -> Option<usize> {
        self.attempts
            .iter()
            .position(|attempt| matches!(attempt.row, Row::Created | Row::Open))
    }

    fn step(&mut self, event: PaymentEvent) {
        if let Some(edge) = self.state.after(event) {
            self.state = edge.to();
        }
    }

    /// `settle`: one database transaction.
    fn settle(&mut self, settling: Settling) {
        let Some(at) = self
            .attempts
            .iter()
            .position(|attempt| attempt.session == Some(settling.session))
        else {
            return;
        };
        let event = match settling.saw {
            Page::Open | Page::Processing => return,
            Page::Expired => PaymentEvent::CardPageExpired,
            Page::Declined => PaymentEvent::Declined,
            Page::Paid => {
                match self.state.after_money_taken() {
                    Some(edge) => {
                        self.attempts[at].row = Row::Paid;
                        self.state = edge.to();
                        self.posted += 1;
                    }
                    None => self.attention |= self.attempts[at].row != Row::Paid,
                }
                return;
            }
        };
        self.attempts[at].row = Row::Closed;
        if self.open_attempt().is_none() {
            self.step(event);
        }
    }
}

impl Model for Payment {
    type State = World;
    type Action = Action;

    fn init_states(&self) -> Vec<World> {
        vec![World {
            state: PaymentState::Created,
            attempts: Vec::new(),
            posted: 0,
            attention: false,
            sessions: Vec::new(),
            shown: Vec::new(),
            tabs: [Tab::Idle; 2],
            taps: self.taps,
            settling: Vec::new(),
        }]
    }

    fn actions(&self, world: &World, actions: &mut Vec<Action>) {
        for (tab, state) in world.tabs.iter().enumerate() {
            match state {
                Tab::Idle if world.taps > 0 => actions.push(Action::Tap(tab)),
                Tab::Idle => {}
                Tab::Begun(_) => actions.push(Action::ProviderAnswers(tab)),
                Tab::Answered { .. } => actions.push(Action::AnswerArrives(tab)),
                Tab::KeyUsed(_) => actions.push(Action::GiveUpKey(tab)),
            }
            if *state != Tab::Idle {
                actions.push(Action::TabCrashes(tab));
            }
        }
        let without_page = world.open_attempt().filter(|at| world.attempts[*at].session.is_none());
        if without_page.is_some() && world.tabs.iter().all(|tab| *tab == Tab::Idle) {
            actions.push(Action::KeyTooOld);
        }
        for (at, session) in world.sessions.iter().enumerate() {
            match session.page {
                Page::Open => {
                    if world.shown[at] {
                        actions.extend([Action::ResidentPays(at), Action::MoneyOnItsWay(at)]);
                    }
                    actions.push(Action::PageExpires(at));
                }
                Page::Processing => actions.extend([Action::MoneyComes(at), Action::MoneyDoesNotCome(at)]),
                Page::Paid | Page::Declined | Page::Expired => {}
            }
            let is_known = world.attempts.iter().any(|attempt| attempt.session == Some(at));
            if is_known && world.settling.len() < self.settlings {
                actions.push(Action::Ask(at));
            }
        }
        for at in 0..world.settling.len() {
            actions.extend([Action::Settle(at), Action::SettlingCrashes(at)]);
        }
    }

    fn next_state(&self, last: &World, action: Action) -> Option<World> {
        let mut world = last.clone();
        match action {
            Action::Tap(tab) => {
                world.taps -= 1;
                if world.state.was_taken() {
                    return Some(world);
                }
                let attempt = world.open_attempt().unwrap_or_else(|| {
                    world.attempts.push(Attempt {
                        session: None,
                        row: Row::Created,
                    });
                    world.attempts.len() - 1
                });
                match world.attempts[attempt].session {
                    None => world.tabs[tab] = Tab::Begun(attempt),
                    // A page is there: the provider is asked about it, and the resident sent there while it is open.
                    Some(session) => {
                        let saw = world.sessions[session].page;
                        world.settle(Settling { session, saw });
                        if saw == Page::Open {
                            world.shown[session] = true;
                        }
                    }
                }
            }
            Action::ProviderAnswers(tab) => {
                let Tab::Begun(attempt) = world.tabs[tab] else {
                    return None;
                };
                let same_key = world.sessions.iter().position(|session| session.attempt == attempt);
                world.tabs[tab] = match same_key {
                    Some(at) if world.sessions[at].language != tab => Tab::KeyUsed(attempt),
                    Some(session) => Tab::Answered { attempt, session },
                    None if world.sessions.len() == self.sessions => return None,
                    None => {
                        world.sessions.push(Session {
                            attempt,
                            language: tab,
                            page: Page::Open,
                        });
                        world.shown.push(false);
                        let session = world.sessions.len() - 1;
                        Tab::Answered { attempt, session }
                    }
                };
            }
            Action::AnswerArrives(tab) => {
                let Tab::Answered { attempt, session } = world.tabs[tab] else {
                    return None;
                };
                world.tabs[tab] = Tab::Idle;
                let row = &mut world.attempts[attempt];
                let is_ours = match row.row {
                    Row::Created => true,
                    Row::Open | Row::Paid => row.session == Some(session),
                    Row::Closed => !self.keeps_opened,
                };
                if is_ours {
                    if row.row == Row::Created {
                        (row.session, row.row) = (Some(session), Row::Open);
                    }
                    world.shown[session] = true;
                    world.step(PaymentEvent::CardPageOpened);
                } else if world.sessions[session].page == Page::Open {
                    world.sessions[session].page = Page::Expired;
                }
            }
            Action::GiveUpKey(tab) => {
                let Tab::KeyUsed(attempt) = world.tabs[tab] else {
                    return None;
                };
                world.tabs[tab] = Tab::Idle;
                let row = &mut world.attempts[attempt];
                if row.row == Row::Created || !self.keeps_opened && row.row == Row::Open {
                    row.row = Row::Closed;
                }
                // And from the start.
                world.taps += 1;
                return self.next_state(&world, Action::Tap(tab));
            }
            Action::TabCrashes(tab) => world.tabs[tab] = Tab::Idle,
            Action::KeyTooOld => {
                let at = world.open_attempt()?;
                world.attempts[at].row = Row::Closed;
            }
            Action::ResidentPays(at) | Action::MoneyComes(at) => world.sessions[at].page = Page::Paid,
            Action::MoneyOnItsWay(at) => world.sessions[at].page = Page::Processing,
            Action::MoneyDoesNotCome(at) => world.sessions[at].page = Page::Declined,
            Action::PageExpires(at) => world.sessions[at].page = Page::Expired,
            Action::Ask(session) => {
                let saw = world.sessions[session].page;
                world.settling.push(Settling { session, saw });
                // Which of two came first makes no difference.
                world
                    .settling
                    .sort_by_key(|settling| (settling.session, settling.saw as u8));
            }
            Action::Settle(at) => {
                let settling = world.settling.remove(at);
                world.settle(settling);
            }
            Action::SettlingCrashes(at) => {
                world.settling.remove(at);
            }
        }
        Some(world)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        vec![
            Property::always("never charged twice for one intent", |_, world: &World| {
                was_paid(world) <= 1
            }),
            Property::always("the ledger never has what the provider has not", |_, world: &World| {
                world.posted <= was_paid(world) && world.state.was_taken() == (world.posted == 1)
            }),
            // From wherever we are: when all requests have died and the sweep has asked about what is open, the ledger
            // has what the provider has.
            Property::always("never lost once charged", |_, world: &World| {
                let mut rested = world.clone();
                rested.settling.clear();
                for attempt in world.attempts.iter().filter(|attempt| attempt.row == Row::Open) {
                    if let Some(session) = attempt.session {
                        let saw = rested.sessions[session].page;
                        rested.settle(Settling { session, saw });
                    }
                }
                rested.posted == was_paid(&rested) && !rested.attention
            }),
            Property::sometimes("a payment is taken", |_, world: &World| world.posted == 1),
            Property::sometimes("one that was given up is corrected", |_, world: &World| {
                world.posted == 1 && world.attempts.len() > 1
            }),
            Property::sometimes("a tab finds the key used", |_, world: &World| {
                world.tabs.iter().any(|tab| matches!(tab, Tab::KeyUsed(_)))
            }),
        ]
    }
}

#[test]
fn in_every_order_a_payment_is_taken_once_and_never_lost() {
    let model = Payment {
        taps: 4,
        sessions: 3,
        settlings: 2,
        keeps_opened: true,
    };
    let checked = model.checker().threads(2).spawn_bfs().join();
    checked.assert_properties();
    assert!(
        checked.unique_state_count() > 10_000,
        "{} states",
        checked.unique_state_count()
    );
}

#[test]
fn the_model_finds_the_second_charge_where_the_store_would_let_it_happen() {
    let model = Payment {
        taps: 4,
        sessions: 3,
        settlings: 1,
        keeps_opened: false,
    };
    let checked = model.checker().threads(2).spawn_bfs().join();
    assert!(checked.discovery("never charged twice for one intent").is_some());
}
