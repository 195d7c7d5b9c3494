//! Council tax records on a real Postgres: imports, the look-up, and the wall between councils.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use forms::values::{Pence, Postcode};
use guildhall::council_tax::account_number::AccountNumberScheme;
use guildhall::council_tax::demo::{self, DemoCouncil};
use guildhall::council_tax::import::{CheckedImport, ImportRules, check_import};
use guildhall::council_tax::import_load::{ImportOutcome, LoadError, LoadOptions, load_import};
use guildhall::council_tax::import_source::ImportSource;
use guildhall::council_tax::import_stream::AccountStream;
use guildhall::council_tax::layout::{ImportFile, ImportFormat};
use guildhall::council_tax::record::AccountRecord;
use guildhall::council_tax::rejection::Rejections;
use guildhall::council_tax::statement::{Balance, Statement};
use guildhall::council_tax::store;
use guildhall::council_tax::tax_year::TaxYear;
use guildhall::council_tax::valuation_band::Nation;
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{PgConnection, PgPool, Row};

const TODAY: Date = date(2026, 11, 21);

fn now() -> Timestamp {
    "2026-11-21T10:00:00Z".parse().unwrap()
}

fn rules() -> ImportRules {
    ImportRules {
        scheme: AccountNumberScheme::common(),
        nation: Nation::England,
    }
}

/// Files, and what they say.
struct Demo {
    source: ImportSource,
    checked: CheckedImport,
}

impl Demo {
    fn of(council: DemoCouncil, today: Date, accounts: u32) -> Demo {
        let files = demo::generate(7, council, &rules().scheme, today, accounts).unwrap();
        let source = files.into_source();
        let checked = check_import(&source, &rules(), TODAY, &mut |_| {}).unwrap();
        Demo { source, checked }
    }

    fn records(&self) -> Vec<AccountRecord> {
        let (rules, charged) = (rules(), self.checked.charged());
        let mut rejected = Rejections::default();
        let mut stream = AccountStream::open(&self.source, &rules, self.checked.as_of, &charged);
        std::iter::from_fn(|| stream.next(&mut rejected)).collect()
    }

    async fn load(&self, conn: &mut PgConnection) -> Result<ImportOutcome, LoadError> {
        self.load_with(conn, false, &mut |_| {}).await
    }

    async fn load_with(
        &self,
        conn: &mut PgConnection,
        even_if_implausible: bool,
        progress: &mut (dyn FnMut(u64) + Send),
    ) -> Result<ImportOutcome, LoadError> {
        let options = LoadOptions {
            even_if_implausible,
            now: now(),
            progress,
        };
        load_import(conn, &self.source, &rules(), &self.checked, options).await
    }
}

/// A pool as the application has it: one council, and the role that cannot bypass row-level security.
async fn app_pool(owner: &PgPool, council: &str) -> PgPool {
    sqlx::query("insert into councils.council (id, name) values ($1, $1) on conflict do nothing")
        .bind(council)
        .execute(owner)
        .await
        .unwrap();
    let options: PgConnectOptions = (*owner.connect_options()).clone();
    // The role may have no password of its own here, so the owner steps down to it.
    let options = options.options([("guildhall.council", council), ("role", "guildhall_app")]);
    PgPoolOptions::new()
        .max_connections(4)
        .connect_with(options)
        .await
        .unwrap()
}

/// Rows of accounts, and snapshots, whether anybody sees them or not.
async fn counts(pool: &PgPool) -> (i64, i64) {
    let row =
        sqlx::query("select (select count(*) from council_tax.account), (select count(*) from council_tax.snapshot)")
            .fetch_one(pool)
            .await
            .unwrap();
    (row.get(0), row.get(1))
}

#[sqlx::test(migrations = "./migrations")]
async fn the_whole_demo_is_imported_fast_and_reads_back(owner: PgPool) {
    let pool = app_pool(&owner, "thamesgate").await;
    let mut conn = pool.acquire().await.unwrap();
    let started = Instant::now();
    let demo = Demo::of(DemoCouncil::Thamesgate, TODAY, demo::ACCOUNTS);
    let checked = started.elapsed();
    let outcome = demo.load(&mut conn).await.unwrap();
    eprintln!(
        "made up and checked in {checked:?}, loaded in {:?}",
        started.elapsed() - checked
    );

    let ImportOutcome::Applied(snapshot) = outcome else {
        panic!("{outcome:?}")
    };
    assert_eq!(store::snapshot(&mut conn).await.unwrap(), Some(snapshot.clone()));
    assert_eq!((snapshot.as_of, snapshot.accounts), (TODAY, 5_733));
    assert_eq!(counts(&pool).await, (5_733, 1));

    // What is read back is what was written.
    let records = demo.records();
    for expected in records.iter().take(100).chain(records.last()) {
        let number = &expected.account.number;
        let (record, of) = store::record(&mut conn, number).await.unwrap().unwrap();
        assert_eq!((&record, &of), (expected, &snapshot));
        let inputs = store::statement_inputs(&mut conn, number).await.unwrap().unwrap();
        assert_eq!(
            (inputs.account, inputs.lines, inputs.instalments),
            (record.account, record.lines, record.instalments)
        );
    }
    for (year, is_there) in [(2024, false), (2025, true), (2026, true), (2027, false)] {
        let published = store::published(&mut conn, TaxYear::starting_in(year).unwrap())
            .await
            .unwrap();
        assert_eq!(published.is_some(), is_there, "{year}");
        if let Some(published) = published {
            let charges = published
                .amounts
                .charges("Highmarsh", records[0].account.band, false)
                .unwrap();
            assert_eq!(charges.len(), 6);
            let parish = published.authority_name("Highmarsh", &charges[5].authority);
            assert_eq!(parish, Some("Highmarsh Parish Council"));
            assert!(published.recovery_costs.is_some());
        }
    }
    let shown = demo::showcase(DemoCouncil::Thamesgate, &rules().scheme);
    let in_credit = store::statement_inputs(&mut conn, &shown[3].number)
        .await
        .unwrap()
        .unwrap();
    let statement = Statement::on(TODAY, &in_credit, &[]);
    assert_eq!(statement.balance, Balance::Credit(Pence::from_pence(8_642)));
}

#[sqlx::test(migrations = "./migrations")]
async fn the_same_files_again_change_nothing_and_newer_ones_replace_all(owner: PgPool) {
    let pool = app_pool(&owner, "thamesgate").await;
    let mut conn = pool.acquire().await.unwrap();
    let first = Demo::of(DemoCouncil::Thamesgate, date(2026, 11, 20), 60);
    first.load(&mut conn).await.unwrap();
    let again = first.load(&mut conn).await.unwrap();
    assert!(matches!(&again, ImportOutcome::AlreadyLoaded(_)), "{again:?}");
    assert_eq!(counts(&pool).await, (60, 1));

    let second = Demo::of(DemoCouncil::Thamesgate, TODAY, 50);
    let outcome = second.load(&mut conn).await.unwrap();
    assert!(matches!(outcome, ImportOutcome::Applied(snapshot) if snapshot.accounts == 50 && snapshot.as_of == TODAY));
    assert_eq!(counts(&pool).await, (50, 1), "the old one is deleted");
    let gone = &first.records()[55].account.number;
    assert_eq!(store::statement_inputs(&mut conn, gone).await.unwrap(), None);
    assert_eq!(store::record(&mut conn, gone).await.unwrap(), None);
}

#[sqlx::test(migrations = "./migrations")]
async fn two_imports_of_the_same_files_at_once_make_one_snapshot(owner: PgPool) {
    let pool = app_pool(&owner, "thamesgate").await;
    let demo = Demo::of(DemoCouncil::Thamesgate, TODAY, 40);
    let load = async || demo.load(&mut pool.acquire().await.unwrap()).await.unwrap();
    let (one, other) = tokio::join!(load(), load());
    let applied = [one, other]
        .iter()
        .filter(|outcome| matches!(outcome, ImportOutcome::Applied(_)))
        .count();
    assert_eq!(applied, 1);
    assert_eq!(counts(&pool).await, (40, 1));
}

/// Residents see one snapshot or the other, whole, however far the import is; and what was interrupted goes on.
#[sqlx::test(migrations = "./migrations")]
async fn an_interrupted_import_is_seen_by_nobody_and_goes_on_where_it_stopped(owner: PgPool) {
    let pool = app_pool(&owner, "thamesgate").await;
    let first = Demo::of(DemoCouncil::Thamesgate, date(2026, 11, 20), 2_500);
    first.load(&mut pool.acquire().await.unwrap()).await.unwrap();
    let served = store::snapshot(&mut pool.acquire().await.unwrap()).await.unwrap();

    // It is stopped once the first batch is in.
    let second = Arc::new(Demo::of(DemoCouncil::Thamesgate, TODAY, 2_600));
    let (sender, mut stored) = tokio::sync::mpsc::unbounded_channel();
    let (importer, demo) = (pool.clone(), second.clone());
    let import = tokio::spawn(async move {
        let mut conn = importer.acquire().await.unwrap().detach();
        let mut progress = move |accounts| {
            sender.send(accounts).ok();
            // Long enough for the other side to stop it here.
            std::thread::sleep(std::time::Duration::from_millis(300));
        };
        demo.load_with(&mut conn, false, &mut progress).await.map(|_| ())
    });
    assert_eq!(stored.recv().await, Some(1_000));
    import.abort();
    assert!(import.await.is_err(), "it was stopped");
    let (rows, snapshots) = counts(&pool).await;
    assert!(
        (3_500..5_100).contains(&rows) && snapshots == 2,
        "{rows} rows of {snapshots} snapshots"
    );
    let mut conn = pool.acquire().await.unwrap();
    assert_eq!(store::snapshot(&mut conn).await.unwrap(), served);
    for old in first.records().iter().step_by(250) {
        let (record, snapshot) = store::record(&mut conn, &old.account.number).await.unwrap().unwrap();
        assert_eq!((&record, Some(snapshot)), (old, served.clone()));
    }
    let new = second.records().pop().unwrap();
    assert_eq!(store::record(&mut conn, &new.account.number).await.unwrap(), None);

    // The same files go on behind the batches that are in.
    let batches = AtomicU64::new(0);
    let mut count = |_| {
        batches.fetch_add(1, Ordering::Relaxed);
    };
    let outcome = second.load_with(&mut conn, false, &mut count).await.unwrap();
    assert!(matches!(outcome, ImportOutcome::Applied(snapshot) if snapshot.accounts == 2_600));
    assert!(batches.into_inner() < 3, "what was in is not loaded again");
    assert_eq!(counts(&pool).await, (2_600, 1));
    for new in second.records().iter().step_by(100) {
        let (record, _) = store::record(&mut conn, &new.account.number).await.unwrap().unwrap();
        assert_eq!(&record, new);
    }
}

#[sqlx::test(migrations = "./migrations")]
async fn other_files_begin_anew_and_leave_nothing_of_an_interrupted_import(owner: PgPool) {
    let pool = app_pool(&owner, "thamesgate").await;
    let mut conn = pool.acquire().await.unwrap();
    // What a killed import leaves: a snapshot without an end, and rows of it.
    for sql in [
        "insert into council_tax.snapshot (as_of, content_hash, accounts, lines, instalments)
         values ('2026-11-20', decode(repeat('00', 32), 'hex'), 1, 0, 0)",
        "insert into council_tax.account (snapshot, account_number, address_line_1, town, postcode, area, band, owed_pence, detail)
         select number, '123456780', 'x', 'x', 'ZZ1 1AA', 'x', 'A', 0, '{}' from council_tax.snapshot",
    ] {
        sqlx::query(sql).execute(&mut *conn).await.unwrap();
    }
    assert_eq!(store::snapshot(&mut conn).await.unwrap(), None);
    Demo::of(DemoCouncil::Thamesgate, TODAY, 30)
        .load(&mut conn)
        .await
        .unwrap();
    assert_eq!(counts(&pool).await, (30, 1));
}

#[sqlx::test(migrations = "./migrations")]
async fn implausible_files_and_files_that_change_leave_the_old_snapshot(owner: PgPool) {
    let pool = app_pool(&owner, "thamesgate").await;
    let mut conn = pool.acquire().await.unwrap();
    let first = Demo::of(DemoCouncil::Thamesgate, date(2026, 11, 20), 200);
    first.load(&mut conn).await.unwrap();
    let served = store::snapshot(&mut conn).await.unwrap();

    let half = Demo::of(DemoCouncil::Thamesgate, TODAY, 90);
    let refused = half.load(&mut conn).await.unwrap_err();
    let LoadError::Implausible(doubts) = &refused else {
        panic!("{refused:?}")
    };
    assert!(
        doubts[0]
            .to_string()
            .contains("there were 200 accounts, and now there are 90"),
        "{doubts:?}"
    );
    assert_eq!(
        (counts(&pool).await, store::snapshot(&mut conn).await.unwrap()),
        ((200, 1), served.clone())
    );

    // What is loaded has to be what was checked.
    let other = Demo::of(DemoCouncil::Thamesgate, TODAY, 210);
    let swapped = Demo {
        source: Demo::of(DemoCouncil::Thamesgate, TODAY, 211).source,
        checked: other.checked,
    };
    let refused = swapped.load(&mut conn).await.unwrap_err();
    assert!(matches!(refused, LoadError::FilesChanged), "{refused:?}");
    assert_eq!(
        (counts(&pool).await, store::snapshot(&mut conn).await.unwrap()),
        ((200, 1), served)
    );

    // A file with a wrong line is never loaded at all.
    let mut files = demo::generate(7, DemoCouncil::Thamesgate, &rules().scheme, TODAY, 60).unwrap();
    let lines = files.files.get_mut(&ImportFile::Lines).unwrap();
    *lines = String::from_utf8(lines.clone())
        .unwrap()
        .replacen(",charge,", ",fee,", 1)
        .into_bytes();
    let refused = check_import(&files.into_source(), &rules(), TODAY, &mut |_| {}).unwrap_err();
    assert_eq!(refused.count, 1, "{refused:?}");

    let told = half.load_with(&mut conn, true, &mut |_| {}).await.unwrap();
    assert!(matches!(told, ImportOutcome::Applied(snapshot) if snapshot.accounts == 90));
    let nothing = ImportSource::memory(ImportFormat::Csv, BTreeMap::new());
    assert!(check_import(&nothing, &rules(), TODAY, &mut |_| {}).is_err());
}

#[sqlx::test(migrations = "./migrations")]
async fn another_councils_account_does_not_exist(owner: PgPool) {
    let (thamesgate, wealdmoor) = (
        app_pool(&owner, "thamesgate").await,
        app_pool(&owner, "wealdmoor").await,
    );
    let mut ours = thamesgate.acquire().await.unwrap();
    let mut theirs = wealdmoor.acquire().await.unwrap();
    let demo = Demo::of(DemoCouncil::Thamesgate, TODAY, 20);
    demo.load(&mut ours).await.unwrap();
    let account = &demo.records()[0].account;
    let year = TaxYear::containing(TODAY).unwrap();

    assert_eq!(store::record(&mut theirs, &account.number).await.unwrap(), None);
    assert_eq!(
        store::statement_inputs(&mut theirs, &account.number).await.unwrap(),
        None
    );
    let postcode = &account.address.postcode;
    let found = store::find_by_number_and_postcode(&mut theirs, &account.number, postcode).await;
    assert_eq!(found.unwrap(), None);
    assert_eq!(store::snapshot(&mut theirs).await.unwrap(), None);
    assert!(store::published(&mut theirs, year).await.unwrap().is_none());
    assert_eq!(counts(&wealdmoor).await, (0, 0));
    // The other council's import does not delete ours.
    Demo::of(DemoCouncil::Wealdmoor, TODAY, 10)
        .load(&mut theirs)
        .await
        .unwrap();
    assert_eq!((counts(&thamesgate).await.0, counts(&wealdmoor).await.0), (20, 10));

    // Naming the other council outright is refused as well.
    for crossing in [
        "insert into council_tax.wrong_guess (council, key_hash, guessed_at) values ('thamesgate', '\\x00', now())",
        "insert into council_tax.served (council, snapshot) select 'thamesgate', snapshot from council_tax.served",
    ] {
        let refused = sqlx::query(crossing).execute(&mut *theirs).await.unwrap_err();
        assert!(refused.to_string().contains("row-level security"), "{refused}");
    }
    for change in [
        "update council_tax.account set band = 'A'",
        "update council_tax.snapshot set as_of = now()",
        "update council_tax.published set detail = '{}'",
    ] {
        let changed = sqlx::query(change).execute(&mut *ours).await.unwrap_err();
        assert!(changed.to_string().contains("permission denied"), "{changed}");
    }
}

#[sqlx::test(migrations = "./migrations")]
async fn the_look_up_wants_both_facts(owner: PgPool) {
    let pool = app_pool(&owner, "thamesgate").await;
    let mut conn = pool.acquire().await.unwrap();
    let demo = Demo::of(DemoCouncil::Thamesgate, TODAY, 20);
    demo.load(&mut conn).await.unwrap();
    let account = &demo.records()[0].account;
    let typed = Postcode::parse(&account.address.postcode.as_str().to_lowercase().replace(' ', "")).unwrap();
    let found = store::find_by_number_and_postcode(&mut conn, &account.number, &typed)
        .await
        .unwrap();
    assert_eq!(found.as_ref(), Some(account));
    let address = store::address_of(&mut conn, &account.number).await.unwrap().unwrap();
    assert_eq!(address.uprn, account.uprn);
    let elsewhere = Postcode::parse("ZZ9 9ZZ").unwrap();
    let found = store::find_by_number_and_postcode(&mut conn, &account.number, &elsewhere).await;
    assert_eq!(found.unwrap(), None);
}

/// Every statement of the store that residents wait for, and every one of an import that a million accounts wait for.
#[sqlx::test(migrations = "./migrations")]
async fn no_look_up_reads_a_whole_table(owner: PgPool) {
    let pool = app_pool(&owner, "thamesgate").await;
    let mut conn = pool.acquire().await.unwrap();
    Demo::of(DemoCouncil::Thamesgate, TODAY, 3_000)
        .load(&mut conn)
        .await
        .unwrap();
    sqlx::query("analyze council_tax.account, council_tax.snapshot, council_tax.served, council_tax.published")
        .execute(&owner)
        .await
        .unwrap();
    let texts = [
        include_str!("../../src/council_tax/store.rs"),
        include_str!("../../src/council_tax/store_import.rs"),
    ];
    let mut looked_at = 0;
    for text in texts.iter().flat_map(|text| text.split("sqlx::query").skip(1)) {
        // The statement is the first text in quotation marks, with the types of its columns taken off their names.
        let (before, statement) = text.split_once('"').unwrap();
        let end = if before.ends_with("r#") { "\"#" } else { "\"" };
        let statement = statement.split(end).next().unwrap();
        let statement = statement
            .replace("!: Json<PublishedRows>", "")
            .replace("!: Json<ImportTotals>", "")
            .replace("!\"", "\"");
        if !statement.contains("council_tax.account") && !statement.contains("council_tax.published") {
            continue;
        }
        looked_at += usize::from(statement.trim_start().starts_with("select"));
        for scans in ["off", "on"] {
            let mut transaction = sqlx::Connection::begin(&mut *conn).await.unwrap();
            let set = format!("set local enable_seqscan = {scans}");
            sqlx::query(sqlx::AssertSqlSafe(set))
                .execute(&mut *transaction)
                .await
                .unwrap();
            sqlx::query("set local plan_cache_mode = force_generic_plan")
                .execute(&mut *transaction)
                .await
                .unwrap();
            let prepare = format!("prepare looked_up as {statement}");
            sqlx::query(sqlx::AssertSqlSafe(prepare))
                .execute(&mut *transaction)
                .await
                .unwrap();
            let nothing = vec![
                "null";
                (1..12)
                    .rev()
                    .find(|n| statement.contains(&format!("${n}")))
                    .unwrap_or(0)
            ]
            .join(", ");
            let arguments = if nothing.is_empty() {
                nothing
            } else {
                format!("({nothing})")
            };
            let explain = format!("explain execute looked_up{arguments}");
            let rows = sqlx::query(sqlx::AssertSqlSafe(explain))
                .fetch_all(&mut *transaction)
                .await
                .unwrap();
            let plan: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
            let plan = plan.join("\n");
            if statement.contains("and a.account_number = $1") {
                let whole_key = |line: &&str| {
                    ["council", "snapshot", "account_number"]
                        .iter()
                        .all(|column| line.contains(&format!("({column} = ")))
                };
                let found = plan.lines().any(|line| line.contains("Index Cond") && whole_key(&line));
                assert!(found, "{statement}\n{plan}");
            }
            // Two rows of published amounts are read fastest as they lie.
            let small = if scans == "off" {
                "Seq Scan on published"
            } else {
                "Seq Scan on account"
            };
            assert!(
                !plan.contains("Seq Scan on account") && !plan.contains(small),
                "{statement}\n{plan}"
            );
            sqlx::query("deallocate looked_up")
                .execute(&mut *transaction)
                .await
                .unwrap();
            transaction.rollback().await.unwrap();
        }
    }
    assert!(looked_at >= 4, "only {looked_at} statements were found");
}

#[sqlx::test(migrations = "./migrations")]
async fn wrong_guesses_are_counted_by_place_and_time_and_purged(owner: PgPool) {
    let pool = app_pool(&owner, "thamesgate").await;
    let mut conn = pool.acquire().await.unwrap();
    let (here, there) = ([1_u8; 32], [2_u8; 32]);
    for minutes in [1, 20, 30] {
        store::record_wrong_guess(&mut conn, &here, now() - minutes.minutes())
            .await
            .unwrap();
    }
    store::record_wrong_guess(&mut conn, &there, now()).await.unwrap();
    let since = now() - 25.minutes();
    assert_eq!(store::wrong_guesses_since(&mut conn, &here, since).await.unwrap(), 2);
    assert_eq!(store::wrong_guesses_since(&mut conn, &there, since).await.unwrap(), 1);
    assert_eq!(store::purge_wrong_guesses(&mut conn, since).await.unwrap(), 1);
    assert_eq!(
        store::wrong_guesses_since(&mut conn, &here, now() - 2.hours())
            .await
            .unwrap(),
        2
    );
}
