//! The questions that the books have to answer with "none".

use sqlx::{Connection, PgConnection};

/// A thing that must not be there, how often it is, and one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What must hold.
    pub rule: &'static str,
    /// How many break it.
    pub broken: i64,
    /// One that does: a payment's reference, or the name of a ledger transaction.
    pub example: Option<String>,
}

/// What must hold, and the query that finds what breaks it: its count and one example. Each reads whole tables once.
const RULES: [(&str, &str); 14] = [
    (
        "every fund of every ledger transaction sums to zero",
        "select count(*), min(transaction_id::text) from (
             select transaction_id from payments.ledger_entry group by transaction_id, fund having sum(amount_pence) <> 0) x",
    ),
    (
        "every ledger transaction has the entries that it says, and every entry a transaction",
        "select count(*), min(id::text) from (
             select coalesce(t.id, e.transaction_id) as id from payments.ledger_transaction t
             full join (select council, transaction_id, count(*) as entries from payments.ledger_entry group by 1, 2) e
                  on e.council = t.council and e.transaction_id = t.id
             where t.entries is distinct from e.entries) x",
    ),
    (
        "a payment is in the ledger exactly when its money was taken",
        "select count(*), min(p.reference) from payments.payment p
         left join payments.ledger_transaction t
              on t.council = p.council and t.payment_token = p.token and t.cause = 'payment'
         where (p.state in ('succeeded', 'part_refunded', 'refunded', 'disputed', 'won', 'lost')) <> (t.id is not null)",
    ),
    (
        "no part of a basket was taken by itself when the basket was",
        "select count(*), min(p.reference) from payments.payment p
         join payments.payment b on b.council = p.council and b.token = p.part_of
         where p.state in ('succeeded', 'part_refunded', 'refunded', 'disputed', 'won', 'lost')
           and b.state in ('succeeded', 'part_refunded', 'refunded', 'disputed', 'won', 'lost')",
    ),
    (
        "what the ledger has of a payment is what its lines say, fund by fund",
        "select count(*), min(p.reference) from (
             select coalesce(l.council, e.council) as council, coalesce(l.token, e.token) as token
             from (select council, payment_token as token, fund, sum(amount_pence) as pence
                   from payments.payment_line group by 1, 2, 3) l
             full join (select t.council, t.payment_token as token, e.fund, -sum(e.amount_pence) as pence
                        from payments.ledger_transaction t
                        join payments.ledger_entry e on e.council = t.council and e.transaction_id = t.id
                        where t.cause = 'payment' and e.ledger_account = 'income' group by 1, 2, 3) e
                  on e.council = l.council and e.token = l.token and e.fund = l.fund
             where e.token is not null and (l.token is null or l.pence <> e.pence)
                or e.token is null and exists (select from payments.ledger_transaction t
                       where t.council = l.council and t.payment_token = l.token and t.cause = 'payment')
         ) x join payments.payment p on p.council = x.council and p.token = x.token",
    ),
    (
        "a refund is in the ledger exactly when its money is gone",
        "select count(*), min(r.id) from payments.refund r
         left join payments.ledger_transaction went
              on went.council = r.council and went.cause = 'refund' and went.cause_reference = r.id
         left join payments.ledger_transaction back
              on back.council = r.council and back.cause = 'refund-failed' and back.cause_reference = r.id
         where (r.state in ('submitted', 'success')) <> (went.id is not null and back.id is null)
            or (back.id is not null and went.id is null)",
    ),
    (
        "no more is refunded of a payment than was paid",
        "select count(*), min(p.reference) from payments.payment p
         join (select council, payment_token, sum(amount_pence) as pence from payments.refund where state <> 'error'
               group by 1, 2) r on r.council = p.council and r.payment_token = p.token
         where r.pence > p.amount_pence",
    ),
    (
        "what the ledger gave back is what a refund's lines say",
        "select count(*), min(coalesce(r.id, t.id)) from (
             select l.council, l.refund_id as id, sum(l.amount_pence) as pence from payments.refund_line l group by 1, 2) r
         right join (
             select t.council, t.cause_reference as id, t.cause,
                    sum(e.amount_pence) filter (where e.ledger_account = 'income') as pence
             from payments.ledger_transaction t
             join payments.ledger_entry e on e.council = t.council and e.transaction_id = t.id
             where t.cause in ('refund', 'refund-failed') group by 1, 2, 3) t on t.council = r.council and t.id = r.id
         where r.id is null or r.pence <> case t.cause when 'refund' then t.pence else -t.pence end",
    ),
    (
        "a refund is what its lines come to, and its payment says how much went back",
        "select count(*), min(x.id) from (
             select r.id from payments.refund r
             left join (select council, refund_id, sum(amount_pence) as pence from payments.refund_line group by 1, 2) l
                  on l.council = r.council and l.refund_id = r.id
             where r.amount_pence is distinct from l.pence
             union all
             select p.reference from payments.payment p
             left join (select council, payment_token, sum(amount_pence) as pence from payments.refund
                        where state in ('submitted', 'success') group by 1, 2) r
                  on r.council = p.council and r.payment_token = p.token
             where p.attention is null
               and (p.state = 'succeeded' and r.pence is not null
                 or p.state = 'part_refunded' and (r.pence is null or r.pence = p.amount_pence)
                 or p.state = 'refunded' and r.pence is distinct from p.amount_pence)
         ) x",
    ),
    (
        "what the ledger has of a dispute is what the bank took, and nothing is there without its dispute",
        "select count(*), min(t.id) from (
             select t.council, t.cause_reference as id, t.cause,
                    sum(e.amount_pence) filter (where e.ledger_account = 'disputed') as pence
             from payments.ledger_transaction t
             join payments.ledger_entry e on e.council = t.council and e.transaction_id = t.id
             where t.cause like 'dispute%' group by 1, 2, 3) t
         left join payments.dispute d on d.council = t.council and d.provider_id = t.id
         where d.provider_id is null or d.amount_pence <> case t.cause when 'dispute' then t.pence else -t.pence end",
    ),
    (
        "a fee has its movement at the provider, and an export its file",
        "select count(*), min(t.cause_reference) from payments.ledger_transaction t
         left join (select council, transaction_id, -sum(amount_pence) as pence from payments.ledger_entry
                    where ledger_account = 'exported' group by 1, 2) e on e.council = t.council and e.transaction_id = t.id
         where t.cause = 'fee' and not exists (select from payments.provider_movement m
                   where m.council = t.council and m.id = t.cause_reference)
            or t.cause = 'export' and not exists (select from payments.income_export x
                   where x.council = t.council and x.number::text = t.cause_reference and x.total_pence = e.pence)",
    ),
    (
        "a dispute is in the ledger as it stands",
        "select count(*), min(d.provider_id) from payments.dispute d
         where not exists (select from payments.ledger_transaction t where t.council = d.council
                           and t.cause = 'dispute' and t.cause_reference = d.provider_id)
            or (d.state = 'won') <> exists (select from payments.ledger_transaction t where t.council = d.council
                           and t.cause = 'dispute-won' and t.cause_reference = d.provider_id)
            or (d.state = 'lost') <> exists (select from payments.ledger_transaction t where t.council = d.council
                           and t.cause = 'dispute-lost' and t.cause_reference = d.provider_id)",
    ),
    (
        "the steps of a payment follow each other, from created to where it is",
        "select count(*), min(p.reference) from payments.payment p
         left join (
             select council, payment_token, bool_and(follows) as follows, max(last_state) as last_state from (
                 select council, payment_token,
                        from_state = coalesce(lag(to_state) over w, 'created')
                            and number = coalesce(lag(number) over w, 0) + 1 as follows,
                        case when number = max(number) over (partition by council, payment_token)
                             then to_state end as last_state
                 from payments.transition window w as (partition by council, payment_token order by number)) s
             group by council, payment_token
         ) t on t.council = p.council and t.payment_token = p.token
         where coalesce(t.last_state, 'created') <> p.state or not coalesce(t.follows, true)",
    ),
    (
        "an export tells of entries that sum to what it says",
        "select count(*), min(x.number::text) from payments.income_export x
         left join (
             select l.council, l.number, count(*) as lines, -sum(e.amount_pence) as pence
             from payments.income_export_line l
             join payments.ledger_entry e
                  on e.council = l.council and e.transaction_id = l.transaction_id and e.line = l.line
             group by 1, 2
         ) l on l.council = x.council and l.number = x.number
         where x.lines <> coalesce(l.lines, 0) or x.total_pence <> coalesce(l.pence, 0)",
    ),
];

/// Asks everything.
///
/// # Errors
/// From Postgres.
pub async fn findings(conn: &mut PgConnection) -> sqlx::Result<Vec<Finding>> {
    let mut transaction = conn.begin().await?;
    // One moment for all of it, and memory for whole tables to be sorted in.
    for setting in [
        "set transaction isolation level repeatable read, read only",
        "set local work_mem = '256MB'",
    ] {
        sqlx::query(setting).execute(&mut *transaction).await?;
    }
    let mut findings = Vec::new();
    for (rule, query) in RULES {
        let (broken, example): (i64, Option<String>) = sqlx::query_as(query).fetch_one(&mut *transaction).await?;
        findings.push(Finding { rule, broken, example });
    }
    transaction.commit().await?;
    Ok(findings)
}

/// How many payments there are, and how many ledger transactions.
///
/// # Errors
/// From Postgres.
pub async fn sizes(conn: &mut PgConnection) -> sqlx::Result<(i64, i64)> {
    sqlx::query_as("select (select count(*) from payments.payment), (select count(*) from payments.ledger_transaction)")
        .fetch_one(conn)
        .await
}

/// What each account of each fund comes to, in pence.
///
/// # Errors
/// From Postgres.
pub async fn balances(conn: &mut PgConnection) -> sqlx::Result<Vec<(String, String, i64)>> {
    sqlx::query_as(
        "select fund, ledger_account, sum(amount_pence)::bigint from payments.ledger_entry group by 1, 2 order by 1, 2",
    )
    .fetch_all(conn)
    .await
}
