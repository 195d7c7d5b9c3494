//! Council tax on a real Postgres: imports, the look-up, and the wall between councils.

use std::time::Instant;

use forms::values::{Pence, Postcode};
use guildhall::council_tax::account_number::AccountNumberScheme;
use guildhall::council_tax::demo::{self, DemoCouncil};
use guildhall::council_tax::import::{ImportPlan, ImportRules, plan_import};
use guildhall::council_tax::statement::{Balance, Statement};
use guildhall::council_tax::store::{self, ImportOutcome};
use guildhall::council_tax::valuation_band::Nation;
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{PgPool, Row};

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

fn demo_plan(council: DemoCouncil, today: Date, accounts: u32) -> ImportPlan {
    let files = demo::generate(7, council, &rules().scheme, today, accounts).unwrap();
    plan_import(files.into_import_files(), &rules(), TODAY).unwrap()
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

async fn counts(pool: &PgPool) -> (i64, i64, i64) {
    let row = sqlx::query(
        "select (select count(*) from council_tax.account), (select count(*) from council_tax.line),
                (select count(*) from council_tax.instalment)",
    )
    .fetch_one(pool)
    .await
    .unwrap();
    (row.get(0), row.get(1), row.get(2))
}

#[sqlx::test(migrations = "./migrations")]
async fn the_whole_demo_is_imported_fast_and_reads_back(owner: PgPool) {
    let pool = app_pool(&owner, "thamesgate").await;
    let mut conn = pool.acquire().await.unwrap();
    let started = Instant::now();
    let files = demo::generate(7, DemoCouncil::Thamesgate, &rules().scheme, TODAY, demo::ACCOUNTS).unwrap();
    let generated = started.elapsed();
    let plan = plan_import(files.into_import_files(), &rules(), TODAY).unwrap();
    let planned = started.elapsed() - generated;
    let outcome = store::apply_import(&mut conn, &plan, now()).await.unwrap();
    let applied = started.elapsed() - generated - planned;
    eprintln!(
        "generated in {generated:?}, planned in {planned:?}, applied in {applied:?}, {} lines",
        plan.lines.len()
    );

    let ImportOutcome::Applied(snapshot) = outcome else {
        panic!("{outcome:?}")
    };
    assert_eq!(store::snapshot(&mut conn).await.unwrap(), Some(snapshot.clone()));
    assert_eq!((snapshot.as_of, snapshot.accounts), (TODAY, 5_733));
    assert_eq!(
        counts(&pool).await,
        (5_733, snapshot.lines.into(), snapshot.instalments.into())
    );

    // What is read back is what was written, lines in their order.
    for place in [0, 1, 2, 3, 4, 5, 5_732] {
        let account = &plan.accounts[place];
        let inputs = store::statement_inputs(&mut conn, &account.number)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(&inputs.account, account);
        assert_eq!(inputs.snapshot, snapshot);
        let lines: Vec<_> = plan
            .lines
            .iter()
            .filter(|(at, _)| *at == place)
            .map(|(_, line)| line.clone())
            .collect();
        assert_eq!(inputs.lines, lines);
        let planned: Vec<_> = plan
            .instalments
            .iter()
            .filter(|(at, _)| *at == place)
            .map(|(_, it)| *it)
            .collect();
        assert_eq!(inputs.instalments, planned);
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
    let first = demo_plan(DemoCouncil::Thamesgate, date(2026, 11, 20), 60);
    store::apply_import(&mut conn, &first, now()).await.unwrap();
    let before = counts(&pool).await;
    let again = store::apply_import(&mut conn, &first, now() + 1.hour()).await.unwrap();
    assert!(
        matches!(&again, ImportOutcome::AlreadyLoaded(snapshot) if snapshot.loaded_at == now()),
        "{again:?}"
    );
    assert_eq!(counts(&pool).await, before);

    let second = demo_plan(DemoCouncil::Thamesgate, TODAY, 50);
    let outcome = store::apply_import(&mut conn, &second, now()).await.unwrap();
    assert!(matches!(outcome, ImportOutcome::Applied(snapshot) if snapshot.accounts == 50 && snapshot.as_of == TODAY));
    assert_eq!(counts(&pool).await.0, 50);
    assert_eq!(
        store::statement_inputs(&mut conn, &first.accounts[55].number)
            .await
            .unwrap(),
        None
    );
}

#[sqlx::test(migrations = "./migrations")]
async fn two_imports_of_the_same_files_at_once_make_one_snapshot(owner: PgPool) {
    let pool = app_pool(&owner, "thamesgate").await;
    let plan = demo_plan(DemoCouncil::Thamesgate, TODAY, 40);
    let apply = async || {
        let mut conn = pool.acquire().await.unwrap();
        store::apply_import(&mut conn, &plan, now()).await.unwrap()
    };
    let (one, other) = tokio::join!(apply(), apply());
    let applied = [one, other]
        .iter()
        .filter(|outcome| matches!(outcome, ImportOutcome::Applied(_)))
        .count();
    assert_eq!(applied, 1);
    assert_eq!(counts(&pool).await.0, 40);
}

#[sqlx::test(migrations = "./migrations")]
async fn an_import_that_fails_leaves_the_old_snapshot(owner: PgPool) {
    let pool = app_pool(&owner, "thamesgate").await;
    let mut conn = pool.acquire().await.unwrap();
    let first = demo_plan(DemoCouncil::Thamesgate, date(2026, 11, 20), 60);
    store::apply_import(&mut conn, &first, now()).await.unwrap();
    let (before, snapshot) = (counts(&pool).await, store::snapshot(&mut conn).await.unwrap());

    // A file with a wrong line never becomes a plan.
    let mut files = demo::generate(7, DemoCouncil::Thamesgate, &rules().scheme, TODAY, 60).unwrap();
    let lines = String::from_utf8(files.lines).unwrap().replacen(",charge,", ",fee,", 1);
    files.lines = lines.into_bytes();
    let refused = plan_import(files.into_import_files(), &rules(), TODAY).unwrap_err();
    assert_eq!(refused.lines.len(), 1, "{refused:?}");

    // And a plan that the database refuses half-way is rolled back.
    let mut broken = demo_plan(DemoCouncil::Thamesgate, TODAY, 60);
    if let Some((place, _)) = broken.lines.last_mut() {
        *place = usize::MAX;
    }
    assert!(store::apply_import(&mut conn, &broken, now()).await.is_err());
    assert_eq!(
        (counts(&pool).await, store::snapshot(&mut conn).await.unwrap()),
        (before, snapshot)
    );
}

#[sqlx::test(migrations = "./migrations")]
async fn another_councils_account_does_not_exist(owner: PgPool) {
    let (thamesgate, wealdmoor) = (
        app_pool(&owner, "thamesgate").await,
        app_pool(&owner, "wealdmoor").await,
    );
    let mut ours = thamesgate.acquire().await.unwrap();
    let mut theirs = wealdmoor.acquire().await.unwrap();
    let plan = demo_plan(DemoCouncil::Thamesgate, TODAY, 20);
    store::apply_import(&mut ours, &plan, now()).await.unwrap();
    let account = &plan.accounts[0];

    assert_eq!(
        store::statement_inputs(&mut theirs, &account.number).await.unwrap(),
        None
    );
    let postcode = &account.address.postcode;
    assert_eq!(
        store::find_by_number_and_postcode(&mut theirs, &account.number, postcode)
            .await
            .unwrap(),
        None
    );
    assert_eq!(store::snapshot(&mut theirs).await.unwrap(), None);
    assert_eq!(counts(&wealdmoor).await, (0, 0, 0));
    // The other council's import does not delete ours.
    let other = demo_plan(DemoCouncil::Wealdmoor, TODAY, 10);
    store::apply_import(&mut theirs, &other, now()).await.unwrap();
    assert_eq!((counts(&thamesgate).await.0, counts(&wealdmoor).await.0), (20, 10));

    // Naming the other council outright is refused as well.
    let crossing = sqlx::query(
        "insert into council_tax.wrong_guess (council, key_hash, guessed_at) values ('thamesgate', '\\x00', now())",
    );
    let refused = crossing.execute(&mut *theirs).await.unwrap_err();
    assert!(refused.to_string().contains("row-level security"), "{refused}");
    let changed = sqlx::query("update council_tax.account set band = 'A'")
        .execute(&mut *ours)
        .await
        .unwrap_err();
    assert!(changed.to_string().contains("permission denied"), "{changed}");
}

#[sqlx::test(migrations = "./migrations")]
async fn the_look_up_wants_both_facts_and_uses_an_index(owner: PgPool) {
    let pool = app_pool(&owner, "thamesgate").await;
    let mut conn = pool.acquire().await.unwrap();
    let plan = demo_plan(DemoCouncil::Thamesgate, TODAY, 2_000);
    store::apply_import(&mut conn, &plan, now()).await.unwrap();
    let account = &plan.accounts[0];
    let typed = Postcode::parse(&account.address.postcode.as_str().to_lowercase().replace(' ', "")).unwrap();
    let found = store::find_by_number_and_postcode(&mut conn, &account.number, &typed)
        .await
        .unwrap();
    assert_eq!(found.as_ref(), Some(account));
    let elsewhere = Postcode::parse("ZZ9 9ZZ").unwrap();
    assert_eq!(
        store::find_by_number_and_postcode(&mut conn, &account.number, &elsewhere)
            .await
            .unwrap(),
        None
    );

    sqlx::query("analyze council_tax.account, council_tax.line, council_tax.instalment")
        .execute(&owner)
        .await
        .unwrap();
    for table in ["account", "line", "instalment"] {
        let explain = format!("explain select * from council_tax.{table} where account_number = '100000007'");
        let rows = sqlx::query(sqlx::AssertSqlSafe(explain))
            .fetch_all(&mut *conn)
            .await
            .unwrap();
        let plan: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
        let plan = plan.join("\n");
        assert!(
            plan.contains(&format!("{table}_pkey")) && !plan.contains("Seq Scan"),
            "{plan}"
        );
    }
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
