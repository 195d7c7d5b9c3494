-- A council with :count payments that were taken, as the server would have left them: for proving the books at size.
-- Written by the owner, without the triggers that watch over each row: `payments verify` looks at them afterwards.
set session_replication_role = replica;
insert into payments.payment
    (token, reference, intent_key, language, next_path, amount_pence, state, created_at, finished_at)
select lpad(n::text, 16, '0'), 'N' || lpad(n::text, 8, '0'), 'bench:' || n, 'en', '/', 1000 + n % 20000, 'succeeded',
       moment, moment
from (select n, timestamptz '2026-04-01' + n * interval '30 seconds' as moment from generate_series(1, :count) n) x;
insert into payments.payment_line
    (payment_token, line, description, fund, subject_kind, subject_reference, amount_pence)
select token, 1, 'Council tax', 'COUNCIL-TAX', 'council-tax', '8' || right(token, 8), amount_pence
from payments.payment where intent_key like 'bench:%';
insert into payments.attempt
    (payment_token, number, idempotency_key, session_id, state, created_at, provider_payment, provider)
select token, 1, token, 'cs_bench_' || token, 'paid', created_at, 'pi_bench_' || token, 'stripe'
from payments.payment where intent_key like 'bench:%';
insert into payments.transition (payment_token, number, from_state, event, to_state, told_by, at)
select token, 1, 'created'::payments.payment_state, 'card-page-opened', 'started'::payments.payment_state, 'server', created_at
from payments.payment where intent_key like 'bench:%'
union all
select token, 2, 'started', 'paid', 'succeeded', 'resident', finished_at
from payments.payment where intent_key like 'bench:%';
insert into payments.ledger_transaction (id, cause, cause_reference, payment_token, posted_at, entries)
select md5(token)::uuid, 'payment', token, token, finished_at, 2 from payments.payment where intent_key like 'bench:%';
insert into payments.ledger_entry (transaction_id, line, ledger_account, fund, amount_pence)
select md5(token)::uuid, n, case n when 1 then 'provider' else 'income' end, 'COUNCIL-TAX',
       case n when 1 then amount_pence else -amount_pence end
from payments.payment, generate_series(1, 2) n where intent_key like 'bench:%';
reset session_replication_role;
analyze payments.payment, payments.payment_line, payments.attempt, payments.transition, payments.ledger_transaction,
    payments.ledger_entry;
