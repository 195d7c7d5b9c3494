//! What the preview is made of.

use std::sync::{Arc, Mutex, PoisonError, RwLock};

use app::language::Language;
use app::site::{Council, Site};
use forms::fields::World;
use forms::values::UploadedFile;
use jiff::civil::Date;
use tokio::sync::watch;

use super::held::{Held, HeldForm, Source};
use super::trial::Trials;
use super::wrong;
use crate::clock::Clock;
use crate::council_tax::account_number::AccountNumberScheme;
use crate::councils::settings::CouncilSettings;
use crate::http::assets::AssetStore;

/// Everything that the preview knows.
pub struct Bench {
    pub(super) source: Source,
    pub(super) council: Arc<Council>,
    pub(super) scheme: AccountNumberScheme,
    pub(super) assets: AssetStore,
    pub(super) clock: Clock,
    pub(super) trials: Mutex<Trials>,
    held: RwLock<Arc<Held>>,
    news: watch::Sender<u64>,
}

impl Bench {
    /// Reads the folder for the first time. With a council's settings, pages carry its name, and its account numbers
    /// are those that are taken; without, those of a council that nobody has.
    pub fn new(source: Source, settings: Option<CouncilSettings>, assets: AssetStore, clock: Clock) -> Bench {
        // Another number after each start, so that pages of an earlier one know that they are old.
        let first = clock.now().as_millisecond().unsigned_abs();
        let held = Held::read(&source, &Held::default(), first);
        let (council, scheme) = match settings {
            Some(settings) => (settings.council, settings.account_numbers),
            None => (nobodys_council(), AccountNumberScheme::common()),
        };
        Bench {
            source,
            // Pages are shown in every language that the platform speaks, whoever the council is.
            council: Arc::new(Council {
                languages: Language::ALL.to_vec(),
                card_pages: app::site::CardPages::default(),
                sandbox: false,
                ..council
            }),
            scheme,
            assets,
            clock,
            trials: Mutex::default(),
            news: watch::Sender::new(held.number),
            held: RwLock::new(Arc::new(held)),
        }
    }

    /// The folder as it was read last.
    pub(super) fn held(&self) -> Arc<Held> {
        // A lock is only ever held for the length of a clone: what it holds is whole even if a thread died with it.
        self.held.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Reads the folder anew, and tells whoever waits for it.
    pub(super) fn read_again(&self) -> Arc<Held> {
        let before = self.held();
        let held = Arc::new(Held::read(&self.source, &before, before.number + 1));
        *self.held.write().unwrap_or_else(PoisonError::into_inner) = held.clone();
        self.news.send_replace(held.number);
        held
    }

    /// The ids of the folder's forms.
    pub fn form_ids(&self) -> Vec<String> {
        self.held().forms.keys().cloned().collect()
    }

    /// The forms with a problem, and how many errors and warnings each has.
    pub fn problem_counts(&self) -> Vec<(String, usize, usize)> {
        let held = self.held();
        let count = |(id, form): (&String, &HeldForm)| {
            let (errors, warnings) = form.counts();
            (id.clone(), errors, warnings)
        };
        let counts = held.forms.iter().map(count);
        counts.filter(|(_, errors, warnings)| errors + warnings > 0).collect()
    }

    /// Tells when the folder has been read anew.
    pub(super) fn news(&self) -> watch::Receiver<u64> {
        self.news.subscribe()
    }

    /// What residents' pages know, at that address without its language prefix.
    pub(super) fn site(&self, language: Language, path: &str) -> Site {
        Site {
            council: self.council.clone(),
            language,
            path: path.to_owned(),
            csrf_token: String::new(),
            assets: self.assets.addresses.clone(),
        }
    }

    /// A council tax account number as made-up answers have it.
    pub(super) fn account_number(&self) -> String {
        self.scheme
            .numbered(1)
            .map_or_else(String::new, |number| number.as_str().to_owned())
    }

    /// A world with made-up addresses and files, on that day; with the files that were sent to a trial.
    pub(super) fn with_world<T>(&self, today: Date, files: &[UploadedFile], use_it: impl FnOnce(World<'_>) -> T) -> T {
        let account_number = |text: &str| self.scheme.parse(text).ok().map(|number| number.as_str().to_owned());
        let file = |id: &str| {
            let sent = files.iter().find(|file| file.id == id).cloned();
            sent.or_else(|| wrong::file(id))
                .or_else(|| forms::made_up::file(id))
                .or_else(|| (forms::scenario::world(today).file)(id))
        };
        use_it(World {
            today,
            account_number: &account_number,
            address: &forms::made_up::address,
            file: &file,
        })
    }
}

/// A council for whoever names none.
fn nobodys_council() -> Council {
    Council {
        id: "preview".to_owned(),
        name: "Your council".to_owned(),
        name_cy: Some("Eich cyngor".to_owned()),
        email: "help@council.example".to_owned(),
        phone: "01632 960 000".to_owned(),
        phone_hours: Vec::new(),
        address: vec!["Town Hall".to_owned()],
        data_protection_email: "data@council.example".to_owned(),
        languages: Vec::new(),
        card_pages: app::site::CardPages::default(),
        sandbox: false,
    }
}
